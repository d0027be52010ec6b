import type { FoundPart } from "../../fields/labelled-record.js";
import type { Span } from "../../text/span.js";

/** What a graphic is, where its text begins so: `PHOTO, B/W, …`, `GRAPHIC, Color, …`, `photo Ron Antonelli, …`. */
const medium =
  /^(?:photos?|graphics?|illustrations?|drawings?|maps?|charts?|cartoons?|fotos?|grafiken?|dessins?)\b(?:, ?(?:b\/w|b&w|colou?r|black (?:and|&) white|2|3|4)\b)*[,:]? ?(?:\([^()]{1,20}\) ?)?/i;

/** Between a medium and a name stands a comma, or nothing: behind a colon a caption follows. */
const MAX_CREDIT = 90;

/**
 * The parts of what a GRAPHIC says, each run without white space at its ends.
 *
 * ```text
 * PHOTO, B/W, Name, Agency; Caption of it.       medium and credit, then the caption
 * Caption over
 * two lines                                      and below, in capitals,
 * SUNDAY MIRROR / PA                             the credit
 * PHOTO: Caption (Photograph by Name/Agency)     whose brackets the rules for captions read
 * ```
 *
 * @param lines - the lines of the value, or of each of its paragraphs.
 */
export function graphicParts(text: string, lines: readonly Span[], label?: string): FoundPart[] {
  const parts: FoundPart[] = [];
  const named = label === undefined ? {} : { from: label };
  const add = (field: "caption" | "credit", start: number, end: number) => {
    if (end > start) parts.push({ field, span: { start, end }, ...(parts.length === 0 && named) });
  };
  for (const run of runsOf(text, lines)) {
    let isFirst = true;
    for (const { start, end } of segments(text, run)) {
      const printed = text.slice(start, end);
      const opener = medium.exec(printed)?.[0] ?? "";
      const rest = printed.slice(opener.length);
      const credited = opener !== "" && !opener.includes(":") && rest.length <= MAX_CREDIT && isCredit(rest);
      if (credited && rest.trim() !== "") add("credit", start + opener.length, end);
      else if (credited) add("caption", start, end);
      else if (isFirst || parts.at(-1)?.field === "credit" || opener !== "") add("caption", start, end);
      else parts[parts.length - 1] = longer(parts.at(-1) as FoundPart, end);
      isFirst = false;
    }
  }
  return parts;
}

/** `Stephen Jaffe, AFP`: names with commas between them, and no sentence. */
function isCredit(rest: string): boolean {
  return !/[.!?]["”’']?$|\p{Ll}{2,}\s\p{Ll}{2,}\s\p{Ll}{2,}/u.test(rest.replace(/\([^()]{0,40}\)$/, "").trim());
}

function longer(part: FoundPart, end: number): FoundPart {
  return { ...part, span: { start: part.span.start, end } };
}

/** The paragraphs of the value, and its last line by itself where it is a credit in capitals. */
function runsOf(text: string, lines: readonly Span[]): Span[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (last === undefined) return [];
  const whole = { start: (lines[0] as Span).start, end: last.end };
  if (before === undefined || !isSignature(text.slice(last.start, last.end))) return [whole];
  return [{ start: whole.start, end: before.end }, last];
}

/** `SUNDAY MIRROR / PA`, in capitals, and short. */
function isSignature(line: string): boolean {
  return line.length <= 60 && /^[\p{Lu}\p{N} .,'’&/()-]+$/u.test(line) && /\p{Lu}{2}/u.test(line) && !line.endsWith(".");
}

/** The segments between semicolons. */
function segments(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== SEMICOLON) continue;
    let first = from;
    let last = at;
    while (first < last && isWhite(text.charCodeAt(first))) first++;
    while (last > first && isWhite(text.charCodeAt(last - 1))) last--;
    if (last > first) found.push({ start: first, end: last });
    from = at + 1;
  }
  return found;
}

const SEMICOLON = 0x3b;

function isWhite(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}
