/** A half-open run of a record's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A half-open run of the raw (decompressed) dump, in bytes. Never mixed with a {@link Span}. */
export interface ByteRange {
  readonly byteStart: number;
  readonly byteEnd: number;
}

/**
 * True for the characters that pad a line: all that `String.prototype.trim` removes but line ends,
 * and the byte order mark.
 */
export function isSpace(code: number): boolean {
  // A bit each for tab, vertical tab and form feed.
  if (code < 0x20) return ((0x1a00 >> code) & 1) !== 0;
  if (code < 0xa0) return code === 0x20;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The span without white space at either end; an all-white span shrinks to its start. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isPadding(text.charCodeAt(from))) from++;
  while (to > from && isPadding(text.charCodeAt(to - 1))) to--;
  return from === to ? { start, end: start } : { start: from, end: to };
}

function isPadding(code: number): boolean {
  return code === 0x0a || code === 0x0d || isSpace(code);
}
