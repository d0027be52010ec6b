import type { InvalidRuns } from "./invalid-runs.js";

/** Decodes UTF-16; halves of a pair without the other, and an odd last byte, become U+FFFD. */
export function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", runs: InvalidRuns): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (text.includes("\ufffd")) findLoneHalves(bytes, encoding === "utf-16be" ? 0 : 1, runs);
  return text;
}

/** `high`: where in each pair of bytes the high one stands. */
function findLoneHalves(bytes: Uint8Array, high: 0 | 1, runs: InvalidRuns): void {
  const kind = (at: number): number => (at + 1 < bytes.length ? (bytes[at + high] as number) & 0xfc : 0);
  for (let at = 0; at < bytes.length; at += 2) {
    if (kind(at) === 0xd8 && kind(at + 2) === 0xdc) at += 2;
    else if (kind(at) === 0xd8 || kind(at) === 0xdc || at + 1 === bytes.length) {
      runs.add(at, Math.min(at + 2, bytes.length));
    }
  }
}

/** How many first bytes are looked at. */
const HEAD = 4096;
/** Fewer code units than this say nothing. */
const LEAST_UNITS = 8;

/**
 * UTF-16 without a byte order mark. A text has spaces and line ends, which are `20 00` in one order of bytes and U+2000 in the
 * other, and hardly ever a half of another character; it has no controls, no noncharacters and no half pairs.
 */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const head = bytes.subarray(0, Math.min(HEAD, bytes.length & ~1));
  if (head.length < LEAST_UNITS * 2 || head.indexOf(0) < 0) return undefined;
  if (isText(head, 1)) return "utf-16le";
  return isText(head, 0) ? "utf-16be" : undefined;
}

/** Of so many units at least one ends a word, a clause or a line. */
const LONGEST_CLAUSE = 200;

function isText(head: Uint8Array, high: 0 | 1): boolean {
  let spaces = 0;
  let halves = 0;
  let wantsLow = false;
  for (let at = 0; at < head.length; at += 2) {
    const upper = head[at + high] as number;
    const lower = head[at + 1 - high] as number;
    const unit = (upper << 8) | lower;
    if (((unit & 0xfc00) === 0xdc00) !== wantsLow) return false;
    wantsLow = (unit & 0xfc00) === 0xd800;
    if ((upper === 0 && isSpace(lower)) || unit === 0x3001 || unit === 0x3002) spaces++;
    else if ((unit < 0x20 && unit !== 0x09 && unit !== 0x0c) || unit >= 0xfffe || (unit & 0xffe0) === 0x80)
      return false;
    else if (isSpace(upper) || isSpace(lower)) halves++;
  }
  return spaces > halves * 2 && spaces * LONGEST_CLAUSE * 2 > head.length;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d;
}
