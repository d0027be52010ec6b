import { wholeDate } from "../../fields/printed-date.js";
import type { Span } from "../../text/span.js";

/** The line below a title that says where the article stood; its parts as spans of the line. */
export interface SourceLine {
  readonly publication: Span;
  readonly date: Span;
  /** ISO 8601. */
  readonly published: string;
  readonly page?: Span;
  readonly length?: Span;
}

/** No such line is longer. */
const LONGEST = 200;

/** Reads `De Morgen, woensdag 30 november 2011, p. 23, 853w.`: a paper, a date, and a page or a number of words. */
export function readSourceLine(line: string): SourceLine | undefined {
  if (line.length > LONGEST || !line.includes(",")) return undefined;
  const pieces: Span[] = [];
  for (let from = 0; from <= line.length; ) {
    const comma = line.indexOf(", ", from);
    const end = comma < 0 ? line.length : comma;
    pieces.push({ start: from, end });
    from = end + 2;
  }
  const texts = pieces.map(({ start, end }) => line.slice(start, end));
  const at = texts.findIndex((text, index) => index > 0 && /^\d{4}-\d{2}-\d{2}/.test(wholeDate(text) ?? ""));
  if (at < 1) return undefined;
  const page = texts.findIndex(
    (text, index) => index > at && /^(?:(?:p|pp|blz|pag)\. ?|(?:pages?|pagina(?:'s)?|bladzijde) )\S{1,12}$/i.test(text),
  );
  const length = texts.findIndex(
    (text, index) => index > at && /^\d{1,3}(?:[. ]?\d{3}|\d{0,3}) ?(?:w|woorden|mots|words)\.?$/i.test(text),
  );
  if (page < 0 && length < 0) return undefined;
  return {
    publication: { start: 0, end: (pieces[at - 1] as Span).end },
    date: pieces[at] as Span,
    published: wholeDate(texts[at] as string) as string,
    ...(page >= 0 && { page: pieces[page] as Span }),
    ...(length >= 0 && { length: pieces[length] as Span }),
  };
}

/** `12. Title of the article`: where its title begins, and its number. */
export function readNumberedTitle(line: string): { readonly number: number; readonly title: number } | undefined {
  const match = /^(\d{1,5})\. {1,3}(?=\S)/.exec(line);
  return match === null ? undefined : { number: Number(match[1]), title: match[0].length };
}
