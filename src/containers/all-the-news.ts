import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.js";
import { csvColumns } from "../fields/keys/csv.js";
import { labelledRecord } from "../fields/labelled-record.js";
import type { DumpRecord } from "../model/record.js";
import { openWindow } from "./byte-window.js";
import { cellsOf } from "./csv/cells.js";
import { rowParts } from "./csv/row-parts.js";
import { cutRows } from "./csv/rows.js";
import { decodeText } from "./decode.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { sourceOf } from "./source-of.js";

const utf8 = /* @__PURE__ */ new TextDecoder();

/** Tables of articles in comma-separated values whose first row names their columns: All the news, versions 1 and 2. */
export const allTheNews: DumpFormat = {
  id: "all-the-news",
  name: "All the news, and CSV like it",
  extensions: [".csv"],
  detect(head) {
    const [line = ""] = utf8.decode(head).split(/\r?\n/, 1);
    // A line of JSON has the same names, with commas between.
    if (/[:{}[\]<>]/.test(line)) return undefined;
    const meanings = columnsOf(line).map((name) => csvColumns.get(name.toLowerCase()));
    const known = new Set(meanings.filter((meaning) => meaning !== undefined));
    return known.has("body") && known.has("headline") && known.size > 2 && line.length < 1000 ? "certain" : undefined;
  },
  read,
};

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const { encoding, platform, report, region } = context;
  context.dump?.({ vendor: "All the news" });
  let columns: readonly string[] | undefined;
  let index = 0;
  for await (const { bytes: own, range, open } of cutRows(openWindow(bytes), context)) {
    const text = decodeText(own, encoding, range.byteStart, report, undefined, platform);
    if (columns === undefined) {
      columns = columnsOf(text);
      region({ kind: "cover", bytes: range });
      continue;
    }
    if (text.trim() === "") {
      region({ kind: "padding", bytes: range });
      continue;
    }
    const { parts, count } = rowParts(text, columns);
    const diagnostics: Diagnostic[] = [];
    if (open) diagnostics.push(diagnostic("CSV_UNCLOSED", range));
    if (count !== columns.length) {
      diagnostics.push(diagnostic("CSV_COLUMNS", range, `${count} cells, ${columns.length} columns`));
    }
    const source = sourceOf(context, index++, range);
    yield labelledRecord({ text, ...(diagnostics.length > 0 && { diagnostics }), source }, [
      ...parts,
      ...commas(text, parts),
    ]);
  }
}

function columnsOf(line: string): readonly string[] {
  return cellsOf(line.replace(/^\ufeff/, "")).map(({ text }) => text.trim());
}

/** What stands between cells is structure. */
function commas(text: string, parts: ReturnType<typeof rowParts>["parts"]): ReturnType<typeof rowParts>["parts"] {
  const gaps: ReturnType<typeof rowParts>["parts"] = [];
  let end = 0;
  for (const { span } of [...parts, { span: { start: text.length, end: text.length } }]) {
    const gap = text.slice(end, span.start);
    if (/^[,\s"]*$/.test(gap) && gap.includes(",")) {
      gaps.push({
        role: "field",
        span: { start: end, end: span.start },
        content: { start: span.start, end: span.start },
      });
    }
    end = Math.max(end, span.end);
  }
  return gaps;
}
