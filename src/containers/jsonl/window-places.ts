import type { ByteWindow } from "../byte-window.js";
import { isBlank } from "./scan.js";

/** Index in `bytes` of the first line feed at or behind a place counted from the window's start; -1 where none is at hand. */
export function indexOfFeed(window: ByteWindow, from: number): number {
  const { bytes, start, end } = window;
  // What lies behind `end` in a buffer of its own is old; looking there costs time, not correctness.
  if (end === bytes.length) return bytes.indexOf(0x0a, start + from);
  const found = bytes.subarray(start + from, end).indexOf(0x0a);
  return found < 0 ? -1 : start + from + found;
}

/**
 * The place, counted from the window's start, of the first byte at or behind `from` that is no blank; a line feed is none
 * where `onLine` is true. Reads on as needed; -1 at the end, and where so many bytes are not enough.
 */
export async function findInk(window: ByteWindow, from: number, onLine: boolean, most: number): Promise<number> {
  for (let at = from; at <= most; at++) {
    while (window.start + at >= window.end) if (!(await window.fill())) return -1;
    const byte = window.bytes[window.start + at] as number;
    if (!isBlank(byte) || (onLine && byte === 0x0a)) return at;
  }
  return -1;
}

/** Moves the window behind the next line feed, without keeping what lies before it; gives the place in the dump. */
export async function skipLine(window: ByteWindow): Promise<number> {
  for (;;) {
    const feed = indexOfFeed(window, 0);
    window.start = feed < 0 ? window.end : feed + 1;
    if (feed >= 0 || !(await window.fill())) return window.offset + window.start;
  }
}
