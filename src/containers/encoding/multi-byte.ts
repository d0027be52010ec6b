import { hangulExtension } from "./hangul-extension.js";
import type { InvalidRuns } from "./invalid-runs.js";

/** Encodings of one, two or more bytes a character. */
export const multiByte: readonly string[] = ["shift_jis", "euc-jp", "gbk", "gb18030", "big5", "euc-kr"];

/**
 * Whether surely more than so many runs of bytes are not valid, seen by their lengths alone: those are counted that stand between ASCII.
 */
export function hasMoreFaults(bytes: Uint8Array, encoding: string, most: number): boolean {
  let faults = 0;
  let isBehindAscii = true;
  for (let at = 0; at < bytes.length && faults <= most; ) {
    const length = unitLength(bytes, at, encoding);
    const end = at + Math.abs(length);
    if (length < 0 && isBehindAscii && (bytes[end] as number) < 0x80) faults++;
    isBehindAscii = length === 1 && (bytes[at] as number) < 0x80;
    at = end;
  }
  return faults > most;
}

/** What shows that some bytes were not valid: U+FFFD, or the C1 control or private character that ICU makes of a stray byte. */
const doubtful = /[\x80-\x9f\ufffd\uf8f0-\uf8ff]/;

const decoders = new Map<string, TextDecoder>();
const memos = new Map<string, Map<number, string>>();

/**
 * Decodes one of {@link multiByte}. In one piece where the platform's decoder finds no fault; else character by character, with
 * boundaries as WHATWG Encoding sets them, so that one bad byte costs one U+FFFD and never throws, and its place is known.
 */
export function decodeMultiByte(bytes: Uint8Array, encoding: string, runs: InvalidRuns): string {
  const text = attempt(bytes, encoding);
  return text === undefined || doubtful.test(text) ? piecewise(bytes, encoding, runs) : text;
}

/** The platform's text; undefined where its decoder throws, as those of gb18030 and euc-jp do though they are not fatal. */
function attempt(bytes: Uint8Array, encoding: string): string | undefined {
  let decoder = decoders.get(encoding);
  if (decoder === undefined) {
    // WHATWG: gbk is decoded as gb18030.
    decoder = new TextDecoder(encoding === "gbk" ? "gb18030" : encoding, { ignoreBOM: true });
    decoders.set(encoding, decoder);
  }
  try {
    const text = decoder.decode(bytes);
    // ICU turns three controls of Shift_JIS round.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is turned back
    return encoding === "shift_jis" ? text.replace(/[\x1a\x1c\x7f]/g, turnedBack) : text;
  } catch {
    // A decoder that has thrown may hold on to what it had read.
    decoders.delete(encoding);
    return undefined;
  }
}

function turnedBack(control: string): string {
  return control === "\x1a" ? "\x7f" : control === "\x1c" ? "\x1a" : "\x1c";
}

/** So many bytes, at least, are decoded at once while nothing is wrong with them. */
const PIECE = 256;

function piecewise(bytes: Uint8Array, encoding: string, runs: InvalidRuns): string {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    at += Math.abs(unitLength(bytes, at, encoding));
    if (at - start < PIECE && at < bytes.length) continue;
    const piece = bytes.subarray(start, at);
    const text = attempt(piece, encoding);
    pieces.push(text === undefined || doubtful.test(text) ? unitwise(piece, start, encoding, runs) : text);
    start = at;
  }
  return pieces.join("");
}

function unitwise(bytes: Uint8Array, offset: number, encoding: string, runs: InvalidRuns): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const { unit, end } = unitAt(bytes, at, encoding);
    if (unit === "") runs.add(offset + at, offset + end);
    text += unit === "" ? "\ufffd" : unit;
    at = end;
  }
  return text;
}

/** The character that begins at a place, empty where none does, and where the next one may begin. */
function unitAt(bytes: Uint8Array, at: number, encoding: string): { readonly unit: string; readonly end: number } {
  const length = unitLength(bytes, at, encoding);
  const unit = length > 0 ? characterOf(bytes, at, length, encoding) : "";
  if (unit !== "") return { unit, end: at + length };
  // A trail byte that is ASCII is text again.
  const wrong = length < 0 ? -length : length === 2 && (bytes[at + 1] as number) < 0x80 ? 1 : length;
  return { unit, end: at + wrong };
}

/** Where so many UTF-16 code units of the text end that the bytes stand for, from where a character begins. */
export function behindCharacters(bytes: Uint8Array, from: number, units: number, encoding: string): number {
  let at = from;
  for (let seen = 0; seen < units && at < bytes.length; ) {
    const { unit, end } = unitAt(bytes, at, encoding);
    seen += Math.max(unit.length, 1);
    at = end;
  }
  return at;
}

/** The character of one unit; empty where it stands for none. */
function characterOf(bytes: Uint8Array, at: number, length: number, encoding: string): string {
  const first = bytes[at] as number;
  if (length === 1 && first < 0x80) return String.fromCharCode(first);
  if (length > 2) return decodedUnit(bytes.subarray(at, at + length), encoding);
  const key = length === 1 ? first : (first << 8) | (bytes[at + 1] as number);
  const memo = memoOf(encoding);
  const known = memo.get(key);
  if (known !== undefined) return known;
  const text = decodedUnit(bytes.subarray(at, at + length), encoding);
  memo.set(key, text);
  return text;
}

/** What the units of an encoding stand for, as far as they were met: 24,066 at the most. */
function memoOf(encoding: string): Map<number, string> {
  let memo = memos.get(encoding);
  if (memo === undefined) {
    memo = encoding === "euc-kr" ? hangulExtension(attempt) : new Map<number, string>();
    memos.set(encoding, memo);
  }
  return memo;
}

function decodedUnit(unit: Uint8Array, encoding: string): string {
  const text = attempt(unit, encoding) ?? "";
  // Four bytes of gb18030 in its ranges always stand for what they give, U+FFFD and the C1 controls too.
  return unit.length < 4 && doubtful.test(text) ? "" : text;
}

/** How many bytes the character at a place has; negative for so many that are none, whatever the tables hold. */
function unitLength(bytes: Uint8Array, at: number, encoding: string): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const trail = bytes[at + 1] ?? 0;
  const faulty = trail < 0x80 ? -1 : -2;
  if (encoding === "shift_jis") {
    if (lead >= 0xa1 && lead <= 0xdf) return 1;
    if (lead === 0x80 || lead === 0xa0 || lead > 0xfc) return -1;
    return trail >= 0x40 && trail !== 0x7f && trail <= 0xfc ? 2 : faulty;
  }
  if (encoding === "euc-jp") {
    if (lead === 0x8e) return trail >= 0xa1 && trail <= 0xdf ? 2 : faulty;
    if (lead !== 0x8f && (lead < 0xa1 || lead === 0xff)) return -1;
    if (trail < 0xa1 || trail === 0xff) return faulty;
    if (lead !== 0x8f) return 2;
    const third = bytes[at + 2] ?? 0;
    return third >= 0xa1 && third !== 0xff ? 3 : third < 0x80 ? faulty : -3;
  }
  const isChinese = encoding.startsWith("gb");
  if (lead === 0x80) return isChinese ? 1 : -1;
  if (lead === 0xff) return -1;
  if (isChinese && trail >= 0x30 && trail <= 0x39) return fourBytes(bytes, at);
  const low = encoding === "big5" && trail >= 0x80 ? 0xa1 : encoding === "euc-kr" ? 0x41 : 0x40;
  return trail >= low && trail !== 0x7f && trail <= 0xfe ? 2 : faulty;
}

/** Four bytes of gb18030 that stand for a code point: in the range of the BMP, or of the planes above. */
function fourBytes(bytes: Uint8Array, at: number): number {
  const unit = bytes.subarray(at, at + 4);
  const [first = 0, second = 0, third = 0x81, fourth = 0x30] = unit;
  if (third < 0x81 || third > 0xfe || fourth < 0x30 || fourth > 0x39) return -1;
  // Cut off at the end.
  if (unit.length < 4) return -unit.length;
  const pointer = (((first - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
  return pointer < 39_420 || (pointer >= 189_000 && pointer < 1_237_576) ? 4 : -1;
}
