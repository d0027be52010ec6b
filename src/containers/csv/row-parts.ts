import { isoDateAt } from "../../fields/iso-date.js";
import { csvColumns } from "../../fields/keys/csv.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import { wholeDate } from "../../fields/printed-date.js";
import type { Span } from "../../text/span.js";
import { shownLines } from "../files/text-lines.js";
import { type Cell, cellsOf } from "./cells.js";

/** The parts of a row, by the names of its columns. */
export function rowParts(
  row: string,
  columns: readonly string[],
): { readonly parts: FoundPart[]; readonly count: number } {
  const cells = cellsOf(row);
  const publication =
    cells[columns.findIndex((name) => csvColumns.get(name.toLowerCase()) === "publication")]?.text.trim();
  const parts = cells.flatMap((cell, at): FoundPart[] => {
    const name = columns[at] ?? "";
    const meaning = csvColumns.get(name.toLowerCase());
    if (cell.text.trim() === "") return [];
    if (meaning === "body") return bodyParts(row, cell);
    const part: FoundPart = {
      field: meaning ?? "other",
      from: name === "" ? `column ${at + 1}` : name,
      ...placeOf(cell),
    };
    if (meaning === "published") {
      const value = dateOf(cell.text.trim());
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

function dateOf(printed: string): string | undefined {
  const iso = isoDateAt(printed.replace(/^(\d{4})\/(\d{2})\/(\d{2})/, "$1-$2-$3"));
  return iso?.value ?? wholeDate(printed);
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

/** A paragraph for each line of the cell that is not blank. */
function bodyParts(row: string, { start, end, runs }: Cell): FoundPart[] {
  const first = runs[0] as Span;
  const last = runs.at(-1) as Span;
  const lines = shownLines(row, first.start, last.end);
  let next = 0;
  return lines.map((line, at): FoundPart => {
    while (next < runs.length && (runs[next] as Span).end <= line.start) next++;
    const own: Span[] = [];
    for (let index = next; index < runs.length && (runs[index] as Span).start < line.end; index++) {
      const run = runs[index] as Span;
      const from = Math.max(run.start, line.start);
      const to = Math.min(run.end, line.end);
      if (to > from) own.push({ start: from, end: to });
    }
    const span = { start: at === 0 ? start : line.start, end: at === lines.length - 1 ? end : line.end };
    return own.length === 1
      ? { role: "paragraph", span, content: own[0] as Span }
      : { role: "paragraph", span, runs: own };
  });
}
