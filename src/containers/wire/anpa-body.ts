import type { FoundPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import type { Span } from "../../text/span.js";
import { trimmed, type WireLine } from "./lines.js";

/** Controls of tables: the start of a row, ends and leaders of cells, a space of fixed width. */
const isCell = (code: number) => code === 0x08 || code === 0x10 || code === 0x1e || code === 0x1f;
const rule = /^_{2,9}=?$/;
/** `Riverton;23;13;.639`, and no sentence. */
const cells = /^[^;\s][^;]{0,40};[^;]{0,12};[^; ]{0,12}(?:;|$)/;
const contributors = /\b(?:contributed|contributor|helped with|reported from|follow (?:him|her|them)|on the net)\b/i;

/** The paragraphs, rows and crossheads of a text; a tab begins a paragraph, a backspace a row. */
export function addAnpaBody(text: string, lines: readonly WireLine[], type: "text" | "tabular"): FoundPart[] {
  const parts: FoundPart[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at] as WireLine;
    if (first.text === "") continue;
    const isRow = hasCells(text, first);
    let last = first;
    // A paragraph may go on over several lines.
    while (!isRow && goesOn(text, last, lines[at + 1])) {
      at++;
      last = lines[at] as WireLine;
    }
    const span = { start: first.start, end: last.end };
    const said = text.slice(first.content.start, last.content.end);
    if (isRow) parts.push({ role: "listItem", span, runs: cellsOf(text, first.content) });
    else if (said.startsWith("^")) {
      const content = trimmed(text, first.content.start + 1, last.content.end - (/[<=]$/.test(said) ? 1 : 0));
      if (said.startsWith("^;")) {
        parts.push({ role: "listItem", span, content });
        continue;
      }
      const isEnd = text.slice(content.start, content.end) === "END";
      if (isEnd) parts.push({ field: "other", from: "end", span, content });
      else if (content.end > content.start) parts.push({ role: "crosshead", span, content });
    } else if (rule.test(said)) parts.push({ role: "field", span, content: { start: span.end, end: span.end } });
    else if (/^END\s{0,3}<$/.test(said)) parts.push({ field: "other", from: "end", span });
    else {
      const content = trimmed(text, first.content.start, last.content.end - (said.endsWith("<") ? 1 : 0));
      if (content.end === content.start) continue;
      const isTable = type === "tabular" && said.split(";").length > 2;
      const isHead = type === "text" && content.end - content.start <= 40 && crosshead.test(said);
      const dateline = parts.length === 0 ? datelineOf(text, span, content) : undefined;
      if (dateline !== undefined) append(parts, dateline);
      else parts.push({ role: isTable ? "listItem" : isHead ? "crosshead" : "paragraph", span, content });
    }
  }
  return withContributors(text, parts);
}

/** `TIP-INS`, `UP NEXT`: capitals alone. */
const crosshead = /^[\p{Lu} '-]{3,40}$/u;
const dateline = /^\p{Lu}[^_()]{1,80}\([^()]{2,12}\) _ (?=\S)/u;

/** `ATLANTA (AP) _ Luol Deng …`: a dash of the wire ends the dateline. */
function datelineOf(text: string, { start, end }: Span, content: Span): FoundPart[] | undefined {
  const found = dateline.exec(text.slice(content.start, Math.min(content.end, content.start + 120)))?.[0].length;
  if (found === undefined) return undefined;
  const at = content.start + found;
  return [
    { field: "dateline", from: "dateline", span: { start, end: at }, content: { start: content.start, end: at - 1 } },
    { role: "paragraph", span: { start: at, end }, content: { start: at, end: content.end } },
  ];
}

function hasCells(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isCell(text.charCodeAt(at))) return true;
  return false;
}

/** A line belongs to the paragraph above it unless it begins one, a row, a header line, or is blank. */
function goesOn(text: string, last: WireLine, next: WireLine | undefined): boolean {
  if (next === undefined || next.text === "" || last.text.endsWith("<")) return false;
  const opens = /^(?:[\t\b^\f]| {3,9}\S)/.test(text.slice(next.start, next.start + 12)) || cells.test(next.text);
  return !opens && !last.text.startsWith("^") && !cells.test(last.text);
}

/** The characters of a row between its controls. */
function cellsOf(text: string, { start, end }: Span): Span[] {
  const runs: Span[] = [];
  // A caret stands for an empty first cell.
  let from = text.charAt(start) === "^" ? start + 1 : start;
  for (let at = from; at <= end; at++) {
    if (at < end && !isCell(text.charCodeAt(at))) continue;
    if (at > from) runs.push({ start: from, end: at });
    from = at + 1;
  }
  return runs;
}

/** Behind the last rule who else worked on the story is told. */
function withContributors(text: string, parts: readonly FoundPart[]): FoundPart[] {
  const last = parts.findLastIndex(({ role, content }) => role === "field" && content?.end === content?.start);
  if (last < 0 || parts.length - last > 4) return [...parts];
  return parts.map((part, at) => {
    const { content = part.span } = part;
    return at > last && part.role === "paragraph" && contributors.test(text.slice(content.start, content.end))
      ? { ...part, role: "notice" }
      : part;
  });
}
