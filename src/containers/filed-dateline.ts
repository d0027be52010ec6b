import { copyOf, type FoundPart } from "../fields/found-part.js";
import { printedPart } from "../fields/labelled-record.js";
import type { Span } from "../text/span.js";

/** `RIVERTON, Ohio (AP) _ `, `RIVERTON - `, ` - `: what is left of a dateline at the start of a text. */
const head =
  /^(?:(\p{Lu}[\p{L}.'’ -]{1,60})(?:, [\p{L}.'’ ]{2,40})?(?: (\([^()\n]{2,30}\)))?\s{1,3})?(?:--?|–|—|_)\s{1,3}(?=\S)/u;
/** `Riverton, Ohio -- `, where no element is a dateline: a dash of typewriters behind a town and its state. */
const town =
  /^\p{Lu}\p{Ll}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}, \p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15})? (?:--|_|—)\s{1,3}(?=["“`\p{Lu}\d])/u;
const LONGEST = 160;

/**
 * The parts of a document whose dateline is an element of its own, without what the text says of it again. Where only the text names the
 * agency, its dateline counts.
 *
 * ```text
 * <dateline>Riverton</dateline>  RIVERTON - The port opened.           the text begins with The
 * <DATELINE>RIVERTON, May 12 (AFP)</DATELINE>  - The port opened.      so it does
 * <dateline>NEW YORK</dateline>  NEW YORK (AP) _ The port opened.      with the dateline of the text
 * ```
 */
export function withFiledDateline(text: string, parts: readonly FoundPart[]): readonly FoundPart[] {
  let element: FoundPart | undefined;
  let first = -1;
  for (let at = 0; at < parts.length && (first < 0 || element === undefined); at++) {
    const part = parts[at] as FoundPart;
    if (part.field === "dateline") element ??= part;
    if (first < 0 && part.role === "paragraph") first = at;
  }
  const paragraph = parts[first];
  if (paragraph === undefined) return parts;
  const { content, span, runs } = paragraph;
  const run = runs?.[0] ?? content ?? span;
  if (element === undefined) {
    const opened = town.exec(text.slice(run.start, Math.min(run.end, run.start + LONGEST)))?.[0];
    return opened === undefined ? parts : split(parts, first, { field: "dateline" }, run, opened);
  }
  const found = head.exec(text.slice(run.start, Math.min(run.end, run.start + LONGEST)));
  if (found === null) return parts;
  const [whole, place, agency] = found;
  const printed = printedPart(text, element);
  if (place !== undefined && !printed.toLowerCase().includes(place.toLowerCase())) return parts;
  if (agency === undefined || printed.includes("(")) return split(parts, first, { role: "field" }, run, whole);
  const own = copyOf(element);
  own.field = "other";
  const named = parts.map((part) => (part === element ? own : part));
  return split(named, first, { field: "dateline" }, run, whole);
}

/** The parts with the head of one of them by itself. */
function split(
  parts: readonly FoundPart[],
  at: number,
  meaning: Pick<FoundPart, "role" | "field">,
  run: Span,
  whole: string,
): readonly FoundPart[] {
  const paragraph = parts[at] as FoundPart;
  const { span, runs } = paragraph;
  const start = run.start + whole.length;
  const rest = { start, end: run.end };
  const behind = copyOf(paragraph);
  behind.span = { start, end: span.end };
  if (runs === undefined) behind.content = rest;
  else behind.runs = [rest, ...runs.slice(1)];
  const opening = {
    ...meaning,
    span: { start: span.start, end: start },
    content: { start: run.start, end: run.start + whole.trimEnd().length },
  };
  return [...parts.slice(0, at), opening, behind, ...parts.slice(at + 1)];
}
