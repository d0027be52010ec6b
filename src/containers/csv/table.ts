import { csvColumns } from "../../fields/keys/csv.js";
import { foldedName } from "../../fields/keys/folded-name.js";
import type { FieldName } from "../../model/field.js";
import { cellsOf } from "./cells.js";
import { firstRow } from "./rows.js";

/** What the first row of a table says of the others. */
export interface Table {
  readonly separator: string;
  readonly columns: readonly string[];
  /** By column: what it says; `body` is that of one column at most. */
  readonly meanings: readonly (FieldName | "body" | undefined)[];
}

const separators = [",", "\t", ";", "|"];
const MAX_HEADER = 3500;
const MAX_NAME = 40;
const LF = 0x0a;
const utf8 = /* @__PURE__ */ new TextDecoder();

/** The table whose first row a line is: the separator is the one that makes the most of its cells known, or else the most cells. */
export function tableOf(line: string): Table {
  const header = line.replace(/^\ufeff/, "");
  // What the line does not hold makes one cell of it.
  const tables = separators.filter((each) => each === "," || header.includes(each)).map((each) => madeOf(header, each));
  const worth = ({ columns, meanings }: Table) => meanings.filter(Boolean).length * 1e6 + columns.length;
  return tables.reduce((best, each) => (worth(each) > worth(best) ? each : best));
}

function madeOf(header: string, separator: string): Table {
  const columns = cellsOf(header, separator).map(({ text }) => text.trim());
  const names = columns.map(foldedName);
  const known = names.map((name) => csvColumns.get(name));
  // A time alone is that of the article: `Headlines,Time,Description`.
  const time = names.indexOf("time");
  if (time >= 0 && !known.includes("published")) known[time] = "published";
  // Without a text its description is what the table has of it: `Class Index,Title,Description`.
  const hasTitle = known.includes("headline");
  const body = known.includes("body") ? known.indexOf("body") : hasTitle ? known.indexOf("deck") : -1;
  const meanings = known.map((meaning, at) => {
    if (at === body) return "body";
    if (meaning === "body") return undefined;
    // Names beside a line with names: `byline,authors`.
    return meaning === "byline" && known.indexOf("byline") < at ? "author" : meaning;
  });
  return { separator, columns, meanings };
}

/**
 * True for bytes of UTF-8 that begin with a table of articles: the first row is names, of which one is the text's and one more is known, and
 * the second has as many cells. Where a title, a text and one more are known no second row is asked for.
 */
export function beginsTable(head: Uint8Array): boolean {
  const feed = head.indexOf(LF);
  const line = utf8.decode(head.subarray(0, feed < 0 ? undefined : feed)).trimEnd();
  // A line of JSON has the same names, with commas between.
  if (line.length >= MAX_HEADER || /[:{}[\]<>]/.test(line)) return false;
  const { separator, columns, meanings } = tableOf(line);
  const known = new Set(meanings);
  known.delete(undefined);
  if (!known.has("body") || known.size < 2) return false;
  if (known.has("headline") && known.size > 2) return true;
  if (columns.some((name) => name.length > MAX_NAME || /[.!?]\s|[.!?]$/.test(name))) return false;
  if (feed < 0) return false;
  const { row, open } = firstRow(utf8.decode(head.subarray(feed + 1)), separator.charCodeAt(0));
  const count = cellsOf(row, separator).length;
  return row.trim() !== "" && (count === columns.length || (open && count < columns.length));
}
