import { marks, WordMarks } from "../../text/char-class.js";

const LONGEST_KICKER = 90;
/** So long are a headline, and what two printings of it share, at the least. */
export const SHORTEST_HEADLINE = 12;

/**
 * Where the headline begins in a row that says something else first. Another printing of the same words tells it, in which
 * they are set apart in another way:
 *
 * ```text
 * Harbour opens: Ferries follow on Monday     another row, or the title line
 * Harbour opens Ferries follow on Monday      the row
 *               ^
 * ```
 *
 * Dashes of all kinds are one.
 *
 * @param row - in small letters, as the other
 */
export function kickerSeam(row: string, other: string): number | undefined {
  const most = Math.min(row.length, other.length);
  let same = 0;
  while (same < most && row.charCodeAt(row.length - 1 - same) === other.charCodeAt(other.length - 1 - same)) same++;
  if (same < SHORTEST_HEADLINE || same === most) return undefined;
  const ahead = other.length - row.length;
  let at = row.length - same;
  // The words before the headline may share their last letters, or the mark behind them.
  while (at < row.length && isWord(row, at) && (isWord(row, at - 1) || isWord(other, at + ahead - 1))) at++;
  while (at < row.length && isBetween(row.charAt(at))) at++;
  if (!isHeadline(row, at)) return undefined;
  const own = seamBefore(row, at);
  const theirs = seamBefore(other, at + ahead);
  if (own.mark === theirs.mark || (!isSeparator(own.mark) && !isSeparator(theirs.mark))) return undefined;
  return (isSeparator(own.mark) && isSeparator(theirs.mark)) || own.word === theirs.word ? at : undefined;
}

/**
 * Where the headline of the title line begins in a row that says something before it:
 * `Ferries follow on Monday | Site` and `Harbour opens - Ferries follow on Monday`. What a colon follows belongs to it.
 *
 * @param row - in small letters, as the headline
 */
export function headlineBehind(row: string, headline: string): number | undefined {
  const at = row.length - headline.length;
  if (at <= 0 || !row.endsWith(headline) || isWord(row, at - 1) || !isHeadline(row, at)) return undefined;
  return seamBefore(row, at).mark === ":" ? undefined : at;
}

function isHeadline(row: string, at: number): boolean {
  return at > 0 && at <= LONGEST_KICKER && row.length - at >= SHORTEST_HEADLINE;
}

const dashes = "-–—";

function isBetween(character: string): boolean {
  return character === " " || character === ":" || dashes.includes(character);
}

/** The mark in front of a place, with a space before it where one is, and the word before that. */
function seamBefore(row: string, at: number): { readonly mark: string; readonly word: string } {
  let end = at;
  while (end > 0 && !isWord(row, end - 1)) end--;
  let start = end;
  while (start > 0 && isWord(row, start - 1)) start--;
  let mark = "";
  for (let place = end; place < at; place++) {
    const character = row.charAt(place);
    if (isBetween(character)) mark += dashes.includes(character) ? "-" : character;
  }
  return { mark: mark.trimEnd(), word: row.slice(start, end) };
}

function isSeparator(mark: string): boolean {
  return mark === ":" || mark === " :" || mark === " -";
}

function isWord(row: string, at: number): boolean {
  return at >= 0 && (marks(row.charCodeAt(at)) & WordMarks) !== 0;
}
