import type { ByteWindow } from "../byte-window.js";
import { isBlank, newScan, resetScan, scanJson } from "./scan.js";
import { structureOf } from "./split-values.js";

/** A run of bytes that is meant as one element of an array. */
export interface Element {
  /** Place behind it in the dump. */
  readonly end: number;
  /** The dump ends within it. */
  readonly isCut: boolean;
  /** Its first bytes, where it is too long: then the window has moved behind it, and else it starts there. */
  readonly head: Uint8Array | undefined;
}

/** So much is scanned at once, and no more than a line. */
const PIECE = 65536;
const HEAD_OF_VALUE = 4096;

/** Makes a function that finds the end of the element which the window starts with. */
export function openElements(window: ByteWindow, maxBytes: number): () => Promise<Element> {
  const scan = newScan();
  // The piece last scanned: the next element may begin in it.
  let text = "";
  let textStart = 0;

  /** Makes the piece begin at a place that it does not hold; false at the end of the dump. */
  async function read(place: number): Promise<boolean> {
    while (place >= window.offset + window.end) if (!(await window.fill())) return false;
    const from = place - window.offset;
    const piece = window.bytes.subarray(from, Math.min(window.end, from + PIECE));
    const feed = piece.indexOf(0x0a);
    text = structureOf(feed < 0 ? piece : piece.subarray(0, feed + 1));
    textStart = place;
    return true;
  }

  return async () => {
    const start = window.offset + window.start;
    const first = window.bytes[window.start] as number;
    const isLiteral = first !== 0x22 && first !== 0x5b && first !== 0x7b;
    let head: Uint8Array | undefined;
    let at = start;
    let ink = 0;
    let isLineStart = false;
    resetScan(scan);
    const shorten = () => {
      if (at - start <= maxBytes) return;
      head ??= window.bytes.slice(window.start, window.start + Math.min(HEAD_OF_VALUE, maxBytes));
      window.start = at - window.offset;
    };
    const ended = (end: number, isCut = false): Element => {
      at = end;
      shorten();
      return { end, isCut, head };
    };
    for (;;) {
      if (at >= textStart + text.length && !(await read(at))) return ended(at, true);
      const from = at - textStart;
      if (isLineStart) {
        const inked = behindBlanks(text, from);
        // `"a": 1,` and then `{` on a new line: the element was not closed, and this is the next one.
        if (text[inked] === "{" && ink === 0x2c && first === 0x7b && scan.depth === 1) return ended(textStart + inked);
        isLineStart = inked === text.length;
      }
      const end = isLiteral ? endOfLiteral(text, at === start ? from + 1 : from) : scanJson(text, from, scan, true);
      if (end >= 0) return ended(textStart + end);
      ink = lastInk(text, from) ?? ink;
      at = textStart + text.length;
      if (text.charCodeAt(text.length - 1) === 0x0a) {
        if (scan.quoted) return ended(at);
        isLineStart = true;
      }
      shorten();
    }
  };
}

/** `12.5, …` → behind the figure. What is no value is taken in the same way, so its first character may be anything. */
function endOfLiteral(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x2c || code === 0x5d) return at;
  }
  return -1;
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function lastInk(text: string, from: number): number | undefined {
  let at = text.length - 1;
  while (at >= from && isBlank(text.charCodeAt(at))) at--;
  return at < from ? undefined : text.charCodeAt(at);
}
