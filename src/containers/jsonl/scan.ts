/** What is known of a JSON text from its brackets, quotes and digits alone, as far as it was scanned. */
export interface Scan {
  /** Brackets that are open. */
  depth: number;
  /** The least and the greatest depth so far. */
  lowest: number;
  deepest: number;
  /** Place behind the bracket that made it lowest. */
  lowestAt: number;
  /** Colons outside strings: as many as there are members, in all objects. */
  members: number;
  /** True where the text ended inside a string. */
  quoted: boolean;
  /** True where it ended behind a backslash that escapes what follows. */
  escaping: boolean;
  /** Starts and ends, in turn, of numbers that may be too long to be kept. */
  readonly longNumbers: number[];
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** So many digits are safe: 2^53 has sixteen. */
const SAFE_DIGITS = 15;

/** A scan that has seen nothing. */
export function newScan(): Scan {
  return { depth: 0, lowest: 0, deepest: 0, lowestAt: 0, members: 0, quoted: false, escaping: false, longNumbers: [] };
}

/** Makes a scan forget what it has seen. */
export function resetScan(scan: Scan): void {
  scan.depth = scan.lowest = scan.deepest = scan.lowestAt = scan.members = 0;
  scan.quoted = scan.escaping = false;
  if (scan.longNumbers.length > 0) scan.longNumbers.length = 0;
}

/**
 * Scans a text, or the next piece of one, in one pass that leaps over strings. Gives the place behind the value where
 * `untilClosed` is true and its last bracket (or, outside brackets, its quote) closes; -1 where the text ends first.
 */
export function scanJson(text: string, from: number, scan: Scan, untilClosed: boolean): number {
  let at = from;
  if (scan.quoted) {
    at = behindString(text, at, scan);
    if (at < 0) return -1;
    if (untilClosed && scan.depth === 0) return at;
  }
  while (at < text.length) {
    const code = text.charCodeAt(at++);
    if (code === QUOTE) {
      at = behindString(text, at, scan);
      if (at < 0) return -1;
      if (untilClosed && scan.depth === 0) return at;
    } else if (code === 0x3a) scan.members++;
    else if (code === 0x7b || code === 0x5b) {
      if (++scan.depth > scan.deepest) scan.deepest = scan.depth;
    } else if (code === 0x7d || code === 0x5d) {
      if (--scan.depth < scan.lowest) {
        scan.lowest = scan.depth;
        scan.lowestAt = at;
      }
      if (untilClosed && scan.depth <= 0) return at;
    } else if (code >= 0x30 && code <= 0x39) at = behindNumber(text, at, scan);
  }
  return -1;
}

/** The place behind the quote that ends the string which `at` lies in; -1, and `quoted`, where there is none. */
function behindString(text: string, at: number, scan: Scan): number {
  let from = at;
  let carried = scan.escaping ? 1 : 0;
  scan.escaping = false;
  for (;;) {
    const quote = text.indexOf('"', from);
    const end = quote < 0 ? text.length : quote;
    let slash = end;
    while (slash > from && text.charCodeAt(slash - 1) === BACKSLASH) slash--;
    // `\\\"`: an odd number of backslashes escapes what stands behind them.
    const escapes = ((end - slash) & 1) !== (slash === from ? carried : 0);
    if (quote < 0) {
      scan.quoted = true;
      scan.escaping = escapes;
      return -1;
    }
    if (!escapes) {
      scan.quoted = false;
      return quote + 1;
    }
    from = quote + 1;
    carried = 0;
  }
}

/** The place behind a number whose first digit stands before `at`. One that may lose digits is noted, without its sign. */
function behindNumber(text: string, at: number, scan: Scan): number {
  let end = at;
  let isWhole = true;
  let hasExponent = false;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code >= 0x30 && code <= 0x39) continue;
    if (code === 0x2e) isWhole = false;
    else if (code === 0x65 || code === 0x45) hasExponent = true;
    else if (!hasExponent || (code !== 0x2b && code !== 0x2d)) break;
  }
  if (hasExponent || (isWhole && end - at >= SAFE_DIGITS)) scan.longNumbers.push(at - 1, end);
  return end;
}

/** The first place at or behind `at` that is no JSON white space, up to `end`. */
export function behindBlanks(bytes: Uint8Array, at: number, end: number): number {
  let from = at;
  while (from < end && isBlank(bytes[from] as number)) from++;
  return from;
}

/** True for the white space of JSON. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
