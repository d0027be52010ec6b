import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.js";
import { labelledRecord } from "../fields/labelled-record.js";
import type { DumpRecord } from "../model/record.js";
import { openWindow } from "./byte-window.js";
import { dateOrder } from "./csv/date-order.js";
import { rowParts } from "./csv/row-parts.js";
import { cutRows } from "./csv/rows.js";
import { beginsTable, type Table, tableOf } from "./csv/table.js";
import { decodeText } from "./decode.js";
import { withHead } from "./export/head.js";
import { headInUtf8, readWide } from "./export/wide.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { sourceOf } from "./source-of.js";

const utf8 = /* @__PURE__ */ new TextDecoder();

/** Tables of articles in separated values whose first row names their columns: All the news, versions 1 and 2, and others. */
export const allTheNews: DumpFormat = {
  id: "all-the-news",
  name: "All the news, and tables like it (CSV, TSV)",
  extensions: [".csv", ".tsv"],
  detect: (head) => (beginsTable(headInUtf8(head)) ? "certain" : undefined),
  read,
};

/** So much of a dump is looked at for the separator of its first row, and for the order of dates in the others. */
const HEAD = 65536;
/** The columns that All the news has, and few others. */
const own = ["publication", "author", "date", "title"];
const layouts: Readonly<Record<string, string>> = { "\t": "tabs", ";": "semicolons", "|": "bars" };

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const { head: first, chunks } = await withHead(bytes);
  // Spreadsheets call UTF-16 with tabs Unicode text.
  yield* readWide(first, chunks, context, readTable) ?? readTable(chunks, context);
}

async function* readTable(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const { encoding, platform, report, region } = context;
  const window = openWindow(bytes);
  while (window.end - window.start < HEAD && (await window.fill()));
  const head = utf8.decode(window.bytes.subarray(window.start, Math.min(window.end, window.start + HEAD)));
  const feed = head.indexOf("\n");
  const { separator, ...rest } = tableOf(head.slice(0, feed < 0 ? undefined : feed).trimEnd());
  const order = feed < 0 ? undefined : dateOrder(head.slice(feed + 1), { separator, ...rest });
  let table: Table | undefined;
  let index = 0;
  for await (const { bytes: row, range, open } of cutRows(window, separator.charCodeAt(0), context)) {
    const text = decodeText(row, encoding, range.byteStart, report, undefined, platform);
    if (table === undefined) {
      table = tableOf(text.trimEnd());
      const { columns } = table;
      const layout = layouts[separator];
      const vendor = own.every((name) => columns.includes(name)) ? "All the news" : undefined;
      if (vendor ?? layout) context.dump?.({ ...(vendor && { vendor }), ...(layout && { layout }) });
      region({ kind: "cover", bytes: range });
      continue;
    }
    if (text.trim() === "") {
      region({ kind: "padding", bytes: range });
      continue;
    }
    const { parts, count } = rowParts(text, table, order);
    const diagnostics: Diagnostic[] = [];
    if (open) diagnostics.push(diagnostic("CSV_UNCLOSED", range));
    const { length } = table.columns;
    if (count !== length) diagnostics.push(diagnostic("CSV_COLUMNS", range, `${count} cells, ${length} columns`));
    const source = sourceOf(context, index++, range);
    yield labelledRecord({ text, ...(diagnostics.length > 0 && { diagnostics }), source }, [
      ...parts,
      ...gaps(text, parts, separator),
    ]);
  }
}

/** What stands between cells is structure. */
function gaps(
  text: string,
  parts: ReturnType<typeof rowParts>["parts"],
  separator: string,
): ReturnType<typeof rowParts>["parts"] {
  const found: ReturnType<typeof rowParts>["parts"] = [];
  let end = 0;
  for (const { span } of [...parts, { span: { start: text.length, end: text.length } }]) {
    const gap = text.slice(end, span.start);
    if (gap.includes(separator) && gap.split(separator).join("").split('"').join("").trim() === "") {
      const content = { start: span.start, end: span.start };
      found.push({ role: "field", span: { start: end, end: span.start }, content });
    }
    end = Math.max(end, span.end);
  }
  return found;
}
