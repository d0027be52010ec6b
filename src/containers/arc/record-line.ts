import { byteText } from "../http/head-text.js";

/** The line that opens a record of an ARC file. */
export interface RecordLine {
  readonly uri: string;
  readonly ip: string;
  /** 14 digits, or whatever stands there. */
  readonly date: string;
  readonly contentType: string;
  readonly length: string;
  /** What version 2 states beside: result code, checksum, location, offset, file name. */
  readonly more: readonly string[];
}

/** Further left than the length by so many fields stands the date. */
const DATE_BEFORE_LENGTH = { 1: 2, 2: 7 } as const;

const scheme = /^[a-z][a-z\d+.-]{1,15}:/i;
const digits = /^\d{12,18}$/;
const number = /^-?\d{1,19}$/;

/**
 * Reads the line from its right end, for addresses hold spaces; undefined where it is none. `version` decides where nothing
 * in the line does.
 *
 * ```text
 * http://bugle.example/a b 192.0.2.7 20140216050221 text/html 1591
 * http://bugle.example/ 192.0.2.7 20140216050221 text/html 200 - - 0 bugle.arc 1591
 * ```
 */
export function parseRecordLine(line: string, version: 1 | 2): RecordLine | undefined {
  if (!scheme.test(line)) return undefined;
  const words = line.split(" ");
  const last = words.length - 1;
  const date = dateAt(words, version);
  if (date < 2 || (!digits.test(words[date] as string) && !number.test(words[last] as string))) return undefined;
  const further = last - date >= DATE_BEFORE_LENGTH[2] ? last - 5 : last;
  return {
    uri: words.slice(0, date - 1).join(" "),
    ip: words[date - 1] as string,
    date: words[date] as string,
    contentType: words.slice(date + 1, further).join(" "),
    length: words[last] as string,
    more: words.slice(further, last),
  };
}

function dateAt(words: readonly string[], version: 1 | 2): number {
  const last = words.length - 1;
  const usual = last - DATE_BEFORE_LENGTH[version];
  const other = last - DATE_BEFORE_LENGTH[version === 1 ? 2 : 1];
  for (const at of [usual, other]) if (digits.test(words[at] as string)) return at;
  // A content type with spaces: `text/html; charset=utf-8`.
  for (let at = last - 3; at >= 2 && at > last - 16; at--) if (digits.test(words[at] as string)) return at;
  return usual;
}

/** Longer lines are none when a record's begin is searched for. */
const LONGEST = 65536;
const LF = 0x0a;

/**
 * True where a line stands that opens a record without a doubt: an address, a date, a length. Undefined where more bytes are
 * needed to say so.
 */
export function isRecordLine(bytes: Uint8Array, at: number, end: number, ended: boolean): boolean | undefined {
  const opens = opensAddress(bytes, at, end, ended);
  if (opens !== true) return opens;
  const feed = bytes.indexOf(LF, at);
  if (feed < 0 || feed >= end) return ended || end - at > LONGEST ? false : undefined;
  if (feed - at > LONGEST) return false;
  const line = parseRecordLine(lineText(bytes, at, feed), 1);
  return line !== undefined && digits.test(line.date) && number.test(line.length);
}

/** True where the bytes begin as an address does: `http:`, `dns:`. */
export function opensAddress(bytes: Uint8Array, at: number, end: number, ended: boolean): boolean | undefined {
  for (let place = at; place < end && place < at + 17; place++) {
    const byte = bytes[place] as number;
    const lower = byte | 0x20;
    if (byte === 0x3a) return place > at + 1;
    const isLetter = lower >= 0x61 && lower <= 0x7a;
    const isOther = (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x2e;
    if (!isLetter && (place === at || !isOther)) return false;
  }
  return end >= at + 17 || ended ? false : undefined;
}

/** The line as text of a character a byte, without the return at its end. */
export function lineText(bytes: Uint8Array, start: number, end: number): string {
  return byteText(bytes.subarray(start, bytes[end - 1] === 0x0d && end > start ? end - 1 : end));
}
