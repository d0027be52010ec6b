import { copyOf } from "../../fields/found-part.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import type { Span } from "../../text/span.js";

/** What may open or close a mark, escapes of two characters first. */
const marks =
  /\\[!-/:-@[-`{-~\s]|\*{1,3}|<\/?(?:u|span|mark)\b[^<>\n]{0,200}>|!?\[|\](?:\([^()\s]{0,2000}\)|\{[^{}\n]{0,200}\})?/gi;

/**
 * The runs of a text of Markdown without its marks; one where it has none.
 *
 * ```text
 * [**Harbour opens\' again**](https://example.org/1)
 *    ~~~~~~~~~~~~~ ~~~~~~~~
 * ```
 */
function runsWithoutMarks(text: string, { start, end }: Span): Span[] {
  const printed = text.slice(start, end);
  const gone: Span[] = [];
  const brackets: Span[] = [];
  for (const { 0: mark, index } of printed.matchAll(marks)) {
    const place = { start: index, end: index + mark.length };
    if (mark.startsWith("\\")) gone.push({ start: index, end: index + 1 });
    else if (mark.endsWith("[")) brackets.push(place);
    else if (!mark.startsWith("]")) gone.push(place);
    else {
      const opened = brackets.pop();
      // Brackets without an address or a style are the text's own.
      if (opened !== undefined && mark.length > 1) gone.push(opened, place);
    }
  }
  if (gone.length === 0) return [{ start, end }];
  const runs: Span[] = [];
  let at = start;
  for (const each of gone.sort((one, other) => one.start - other.start)) {
    if (start + each.start > at) runs.push({ start: at, end: start + each.start });
    at = start + each.end;
  }
  if (end > at) runs.push({ start: at, end });
  return runs;
}

/** A line without marks, and without the `#` of a heading. */
export function lineWithoutMarks(line: string): string {
  const heading = /^#{1,6} {1,3}/.exec(line)?.[0].length ?? 0;
  if (heading === 0 && !/[*\\[<]/.test(line)) return line;
  const runs = runsWithoutMarks(line, { start: heading, end: line.length });
  return runs
    .map(({ start, end }) => line.slice(start, end))
    .join("")
    .trim();
}

/** A part whose value is read without its marks. */
export function partWithoutMarks(text: string, part: FoundPart): FoundPart {
  if (part.runs !== undefined) return part;
  const place = part.content ?? part.span;
  const heading = /^#{1,6} {1,3}/.exec(text.slice(place.start, place.start + 10))?.[0].length ?? 0;
  const runs = runsWithoutMarks(text, { start: place.start + heading, end: place.end });
  if (
    runs.length === 0 ||
    (runs.length === 1 && heading === 0 && runs[0]?.start === place.start && runs[0]?.end === place.end)
  )
    return part;
  const made = copyOf(part);
  delete made.content;
  made.runs = runs;
  return made;
}

/** `[]`, `[image]`, `![](media/image1.png){width="1in"}`: where a picture stood in the document. */
export function isPicture(line: string): boolean {
  return (
    line.length < 400 &&
    /^(?:\[(?:image|picture|bild|afbeelding|imagen|imagem|immagine)?\s?\d{0,3}\]|!\[[^[\]]{0,300}\]\([^()\s]{0,300}\)(?:\{[^{}]{0,200}\})?)$/i.test(
      line,
    )
  );
}

/** `Link to Image`: what the page of a document has in place of a picture. */
export function isPictureLink(line: string): boolean {
  return line.length < 20 && /^link to (?:image|photo|picture|graphic)s?$/i.test(line);
}
