import { isoDateAt, numericDate } from "../../fields/iso-date.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import { wholeDate } from "../../fields/printed-date.js";
import type { Span } from "../../text/span.js";
import { bodyParts } from "./body-parts.js";
import { type Cell, cellsOf } from "./cells.js";
import type { DateOrder } from "./date-order.js";
import type { Table } from "./table.js";

/** What programs write into a cell that has no value. */
const absent = new Set(["NA", "NaN", "nan", "NULL", "null", "None", "\\N"]);

/** The parts of a row, by the names of its columns. */
export function rowParts(
  row: string,
  { separator, columns, meanings }: Table,
  order: DateOrder | undefined,
): { readonly parts: FoundPart[]; readonly count: number } {
  const cells = cellsOf(row, separator);
  const publication = cells[meanings.indexOf("publication")]?.text.trim();
  const parts = cells.flatMap((cell, at): FoundPart[] => {
    const name = columns[at] ?? "";
    const text = cell.text.trim();
    if (text === "") return [];
    const meaning = !cell.quoted && absent.has(text) ? undefined : meanings[at];
    if (meaning === "body") return bodyParts(row, cell);
    // `bugle.example` says where a page stood, not who published it.
    const isHost = meaning === "publication" && /^[^\s.]+(?:\.[^\s.]+)+$/.test(text);
    const part: FoundPart = {
      field: isHost ? "other" : (meaning ?? "other"),
      from: name === "" ? `column ${at + 1}` : name,
      ...placeOf(cell),
    };
    if (meaning === "published" || meaning === "updated") {
      const value = dateOf(text, order);
      return [value === undefined ? part : { ...part, value }];
    }
    return [meaning === "headline" ? withoutPublication(part, cell, publication) : part];
  });
  return { parts, count: cells.length };
}

function placeOf({ start, end, runs }: Cell): Pick<FoundPart, "span" | "content" | "runs"> {
  const span = { start, end };
  return runs.length === 1 ? { span, content: runs[0] as Span } : { span, runs };
}

function dateOf(printed: string, order: DateOrder | undefined): string | undefined {
  const iso = isoDateAt(printed.replace(/^(\d{4})\/(\d{2})\/(\d{2})/, "$1-$2-$3"));
  // The time behind a date in figures, of which nobody tells the zone or the half of the day, is left out.
  const figures = printed.split(" ", 1)[0] as string;
  return iso?.value ?? wholeDate(printed) ?? (order && numericDate(figures, order));
}

/** `Harbour opens - The Riverton Times`: the name of the paper behind a title is no part of it. */
function withoutPublication(part: FoundPart, { text, runs }: Cell, publication: string | undefined): FoundPart {
  const tail =
    publication === undefined || publication === ""
      ? undefined
      : [` - ${publication}`, ` - The ${publication}`, ` | ${publication}`].find((each) =>
          text.trimEnd().endsWith(each),
        );
  const last = runs.at(-1);
  if (tail === undefined || last === undefined || tail.length >= last.end - last.start) return part;
  const cut = { start: last.start, end: last.end - tail.length - (text.length - text.trimEnd().length) };
  const { content: _content, runs: _runs, ...rest } = part;
  return runs.length === 1 ? { ...rest, content: cut } : { ...rest, runs: [...runs.slice(0, -1), cut] };
}
