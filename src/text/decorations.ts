import { Mark, marks, WordMarks } from "./char-class.js";
import type { LineTable } from "./lines.js";
import type { OpenAddresses } from "./open-addresses.js";
import type { Span } from "./span.js";

/**
 * What stood around the text of a row before it was unwrapped; bits. `Heading`: it begins left of the page's text, as text
 * browsers print headings. `Picture`: it ends with the address of a picture, in whose place it stands.
 */
export enum RowMark {
  Bullet = 1,
  Number = 2,
  Button = 4,
  Link = 8,
  Heading = 16,
  Picture = 32,
}

/** The text of one line without what a text browser drew around it. */
export interface Decorated {
  /** The runs that are text, in order. */
  readonly parts: readonly Span[];
  /** The column at which the text begins, behind bullets; -1 on a blank line. */
  readonly column: number;
  /** A bullet, number or button opens the line, or the character by which a paragraph is set in: it goes on with nothing. */
  readonly opens: boolean;
  /** `RowMark` bits. */
  readonly marks: number;
  /** Where its text begins, behind what opens it. */
  readonly start: number;
  /** The mark of a quotation that opens the line, the innermost of several: `> Ferries will follow.` */
  readonly quote: Span | undefined;
  /** There is an address that is no picture's. */
  readonly linked: boolean;
  /** It begins with the address of a picture, and what stands there without a space is its caption: `[ferry.jpg]A ferry`. */
  readonly captioned: boolean;
}

/** What a page has in its lines that its text had not. */
export interface Added {
  /** Links have a number before them, in brackets: `[3]left`. */
  readonly numbered: boolean;
  readonly open: OpenAddresses;
  /** Links have their address behind them, in brackets: `left [/harbour]`; one without words is an address alone. */
  readonly addresses: boolean;
}

const blank: Decorated = {
  parts: [],
  column: -1,
  opens: false,
  marks: 0,
  start: 0,
  quote: undefined,
  linked: false,
  captioned: false,
};
const button = "(BUTTON)";
const IDEOGRAPHIC_SPACE = 0x3000;

/**
 * Finds the text of line `at` between indentation, marks of quotations, bullets, buttons, drawn fields and addresses of links.
 *
 * @param listed - a number with a full stop numbers an item; without it the number is text: `of the\n24. of April`
 */
export function decorations(text: string, lines: LineTable, at: number, added: Added, listed = true): Decorated {
  const { numbered, open, addresses } = added;
  const lineStart = lines.starts[at] as number;
  const end = open.from.get(at) ?? (lines.textEnds[at] as number);
  let start = lines.textStarts[at] as number;
  if (start === lines.textEnds[at]) return blank;
  let quote: Span | undefined;
  while (isQuoteMark(text, start, end)) {
    quote = { start, end: start + 1 };
    start = skipSpace(text, start + 1, end);
    if (start === end) return blank;
  }
  const shut = open.until.get(at);
  const column = start - lineStart;
  let found = shut === undefined && end === lines.textEnds[at] ? 0 : RowMark.Link;
  if (shut !== undefined) start = skipSpace(text, shut, end);
  for (let marker = shut === undefined ? markerAt(text, start, end, lineStart) : undefined; marker !== undefined; ) {
    if (marker.mark === RowMark.Number && !listed) break;
    found |= marker.mark;
    start = skipSpace(text, marker.end, end);
    marker = marker.mark === RowMark.Number ? undefined : markerAt(text, start, end, lineStart);
  }
  // Printed Japanese sets the first row of a paragraph in by one character.
  const setIn = start > lineStart && text.charCodeAt(start - 1) === IDEOGRAPHIC_SPACE;
  const opens = (found & ~RowMark.Link) !== 0 || setIn;
  const parts: Span[] = [];
  if (addresses && isAddressAlone(text, start, end))
    return {
      parts,
      column: start - lineStart,
      opens,
      marks: found | RowMark.Link,
      start,
      quote,
      linked: true,
      captioned: false,
    };
  let from = start;
  let pictured = -1;
  let linked = false;
  let captioned = false;
  for (
    let next = nextAddition(text, start, end, numbered);
    next !== undefined;
    next = nextAddition(text, from, end, numbered)
  ) {
    found |= next.mark;
    let to = next.start;
    // `ferries [3]left` keeps its space, `port [address], said` does not.
    if (to > from && text.charCodeAt(to - 1) === 0x20 && !isWordAt(text, next.end, end)) to--;
    if (to > from) parts.push({ start: from, end: to });
    if (next.mark === RowMark.Link) {
      if (pictureFile.test(text.slice(next.start, next.end))) {
        pictured = parts.length;
        captioned ||= addresses && !linked && pictured === 0 && opensText(text, next.end, end);
      }
      // The link of a picture stands behind the picture.
      else if (pictured !== parts.length) linked = true;
    }
    from = parts.length === 0 ? skipSpace(text, next.end, end) : next.end;
  }
  // In front of an address that goes on below.
  const last = end < (lines.textEnds[at] as number) && end > from && text.charCodeAt(end - 1) === 0x20 ? end - 1 : end;
  if (last > from) parts.push({ start: from, end: last });
  if (addresses && pictured === parts.length && !linked) found |= RowMark.Picture;
  const textColumn = shut === undefined ? start - lineStart - (setIn ? 1 : 0) : column;
  return { parts, column: textColumn, opens, marks: found, start, quote, linked, captioned };
}

/** `> `, `> > `, `>` alone; `>> More news` is an arrow. */
function isQuoteMark(text: string, at: number, end: number): boolean {
  return text.charCodeAt(at) === 0x3e && at < end && (at + 1 === end || text.charCodeAt(at + 1) === 0x20);
}

/** So long an address was not written to be read. */
const MIN_ADDRESS = 24;
const bareAddress = /^(?:https?:\/\/|\/)[\w%]/;

/** True for an address with nothing beside it. */
function isAddressAlone(text: string, from: number, end: number): boolean {
  if (end - from < MIN_ADDRESS || !bareAddress.test(text.slice(from, from + 10))) return false;
  for (let at = from; at < end; at++) if (text.charCodeAt(at) <= 0x20) return false;
  return true;
}

/** A capital, a letter without case, or what opens a quotation. */
function opensText(text: string, at: number, end: number): boolean {
  return (
    at < end && ((marks(text.charCodeAt(at)) & (Mark.Upper | Mark.Caseless)) !== 0 || openers.includes(text.charAt(at)))
  );
}

const openers = "\"“„«‘'";

interface Addition {
  readonly start: number;
  readonly end: number;
  readonly mark: number;
}

function markerAt(text: string, start: number, end: number, lineStart: number): Addition | undefined {
  const code = text.charCodeAt(start);
  if (code === 0x28 && text.startsWith(button, start))
    return { start, end: start + button.length, mark: RowMark.Button };
  // The bullet of an empty item stands alone on its line.
  const spaced = start + 1 === end || text.charCodeAt(start + 1) === 0x20;
  if (spaced && start > lineStart && "*+o#@•".includes(text.charAt(start)))
    return { start, end: start + 1, mark: RowMark.Bullet };
  if (spaced && code === 0x2a) return { start, end: start + 1, mark: RowMark.Bullet };
  if (start === lineStart || code < 0x30 || code > 0x39) return undefined;
  let to = start;
  while (to < end && to < start + 3 && text.charCodeAt(to) >= 0x30 && text.charCodeAt(to) <= 0x39) to++;
  if (text.charCodeAt(to) !== 0x2e || text.charCodeAt(to + 1) !== 0x20) return undefined;
  datedOrdinal.lastIndex = start;
  return datedOrdinal.test(text) ? undefined : { start, end: to + 1, mark: RowMark.Number };
}

/** `24. April 2020`, `5. 4. 2020`: an ordinal that a year follows numbers no item of a list. */
const datedOrdinal = /\d{1,2}\. ?(?:\p{L}{3,12}\.?|\d{1,2}\.) ?(?:1[89]|20)\d\d/uy;

/** The next address in brackets, button, or field drawn with underscores. */
function nextAddition(text: string, from: number, end: number, numbered: boolean): Addition | undefined {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b) {
      const close = bracketEnd(text, at + 1, end);
      if (close > 0 && isAddress(text.slice(at + 1, close), numbered))
        return { start: at, end: pastAddress(text, close + 1, end), mark: RowMark.Link };
    } else if (code === 0x28 && text.startsWith(button, at)) {
      return { start: at, end: at + button.length, mark: RowMark.Button };
    } else if (code === 0x68 && text.startsWith("https://", at) && isWordAt(text, at - 1, end)) {
      // `writer.jpghttps://port.example`: behind the name of a picture.
      return { start: at, end: pastAddress(text, at, end), mark: RowMark.Link };
    } else if (code === 0x5f && text.startsWith("___", at)) {
      let to = at;
      while (to < end && text.charCodeAt(to) === 0x5f) to++;
      return { start: at, end: to, mark: RowMark.Button };
    }
  }
  return undefined;
}

/** `[thumb.jpg]https://port.example`: behind a picture its link stands without brackets. */
function pastAddress(text: string, from: number, end: number): number {
  if (!text.startsWith("http", from)) return from;
  let at = from;
  while (at < end && text.charCodeAt(at) > 0x20) at++;
  return at;
}

/** Where the bracket closes before any white space; -1 where it does not. */
function bracketEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5d) return at > from ? at : -1;
    if (code <= 0x20) return -1;
  }
  return -1;
}

function isWordAt(text: string, at: number, end: number): boolean {
  return at < end && (marks(text.charCodeAt(at)) & WordMarks) !== 0;
}

/** Endings of the names of pictures, and of the programs that give them. */
export const picture = /\.(?:jpe?g|png|gif|svg|webp|avif|ico|bmp|php|aspx?)|data:image/i;
const pictureFile = /\.(?:jpe?g|png|gif|svg|webp|avif)|data:image/i;
const scheme = /^(?:https?:|mailto:|tel:|data:|javascript:|ftp:|whatsapp:|sms:|[/#?.]|www\.)/i;

export function isAddress(inside: string, numbered: boolean): boolean {
  if (numbered && /^\d{1,4}$/.test(inside)) return true;
  if (inside === "..." || inside === "…") return false;
  return (
    scheme.test(inside) ||
    inside.includes("/") ||
    inside.includes("=") ||
    picture.test(inside) ||
    (inside.length >= MIN_ADDRESS && fileName.test(inside) && /\d/.test(inside))
  );
}

/** `ferry%20in%20port`, `ferry.821225-63de8306-6a39`: the name of a file with figures. */
const fileName = /^[\w.%-]+$/;

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++;
  return at;
}
