import type { FoundPart } from "../../fields/labelled-record.js";
import { trimmed, type WireLine } from "./lines.js";

/** A headline has no more lines than this, with takes and byline. */
const MOST_LINES = 12;
/** A status of the story: EXTRA, 1ST LEAD, REFILE, (Achtung). */
const status =
  /^(?:[^\p{Ll}]{2,60}|\((?:Achtung|Wiederholung|Berichtigung|Korrektur|Neu|Zusammenfassung)[^()]{0,60}\))$/u;
const byline = /^(?:by|von|par|por|de|da)\s\p{L}/iu;

/**
 * The lines from the start of text to one that ends in `=`, or to a blank one: takes in capitals, the headline, a byline.
 */
export function headlineBlock(
  text: string,
  lines: readonly WireLine[],
  from: number,
  to: number,
): { readonly parts: readonly FoundPart[]; readonly next: number } {
  const block: WireLine[] = [];
  let next = from;
  for (; next < to && block.length < MOST_LINES; next++) {
    const line = lines[next] as WireLine;
    if (line.text === "") {
      if (block.length > 0) break;
      continue;
    }
    block.push(line);
    if (line.text.endsWith("=")) {
      next++;
      break;
    }
  }
  const parts: FoundPart[] = [];
  let first = 0;
  while (first < block.length - 1 && status.test((block[first] as WireLine).text)) first++;
  for (const line of block.slice(0, first))
    parts.push({ field: "other", from: "take", span: { start: line.start, end: line.end }, content: line.content });
  const bylineAt = block.findIndex((line, at) => at > first && byline.test(line.text));
  const headEnd = bylineAt < 0 ? block.length : bylineAt;
  const add = (field: "headline" | "byline", lineFrom: number, lineTo: number) => {
    const [start, end] = [block[lineFrom], block[lineTo - 1]];
    if (start === undefined || end === undefined || lineTo <= lineFrom) return;
    const content = trimmed(text, start.content.start, end.content.end - (end.text.endsWith("=") ? 1 : 0));
    if (content.end > content.start)
      parts.push({ field, from: field, span: { start: start.start, end: end.end }, content });
  };
  add("headline", first, headEnd);
  if (bylineAt >= 0) add("byline", bylineAt, block.length);
  return { parts, next };
}
