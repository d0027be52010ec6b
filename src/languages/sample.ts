import type { Span } from "../text/span.js";

/** In how many places a text is looked at, each a part of one line, and how much of it is taken in all. */
export interface Look {
  readonly probes: number;
  readonly sample: number;
}
/** Most texts are told at the first look; mixed ones, and those with little prose, at the second. */
export const SHORT_LOOK: Look = { probes: 14, sample: 1000 };
export const LONG_LOOK: Look = { probes: 36, sample: 1800 };
/** So far a part reaches to both sides; short parts are put together until they are so long, and a long one begins anew. */
const REACH = 100;
const PIECE = 180;
const LONG = 90;
/** Kana, Han and Hangul begin here. */
export const FIRST_SIGN = 0x3040;

interface Part extends Span {
  /** Twice its words: its spaces tell, and in scripts without any each sign is half a word. */
  readonly weight: number;
}

/**
 * Parts of the lines of a text, of those with most words: they are prose, where the words of menus say little and those
 * of addresses nothing. A probe falls on a long line more often than on a short one.
 */
export function piecesOf(text: string, { probes, sample }: Look): Span[][] {
  const pieces: Span[][] = [];
  let length = PIECE;
  for (const part of heaviest(partsOf(text, probes), sample)) {
    const own = part.end - part.start;
    // A long part may be in another language than what stands above it.
    if (length >= PIECE || own >= LONG) {
      pieces.push([part]);
      length = own;
    } else {
      pieces[pieces.length - 1]?.push(part);
      length += own + 1;
    }
  }
  return pieces;
}

function partsOf(text: string, probes: number): Part[] {
  const parts: Part[] = [];
  const step = Math.max(1, text.length / probes);
  for (let probe = 0, last = 0; probe < probes; probe++) {
    const at = Math.floor((probe + 0.5) * step);
    if (at >= text.length) break;
    if (at < last) continue;
    const first = Math.max(last, at - REACH);
    const limit = Math.min(text.length, at + REACH);
    let weight = 0;
    let start = at;
    for (; start > first; start--) {
      const code = text.charCodeAt(start - 1);
      if (isBreak(code)) break;
      weight += weightOf(code);
    }
    let end = at;
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      if (isBreak(code)) break;
      weight += weightOf(code);
    }
    if (end > start) parts.push({ start, end, weight });
    last = end;
  }
  return parts;
}

/** The parts of most weight, as many as a sample holds, in their order. */
function heaviest(parts: readonly Part[], sample: number): readonly Part[] {
  let length = 0;
  for (const { start, end } of parts) length += end - start;
  // Of a short text all are taken, which are in their order.
  if (length <= sample) return parts;
  length = 0;
  const chosen: Part[] = [];
  for (const part of [...parts].sort((one, other) => other.weight - one.weight)) {
    if (length >= sample) break;
    length += part.end - part.start;
    chosen.push(part);
  }
  return chosen.sort((one, other) => one.start - other.start);
}

function weightOf(code: number): number {
  return code === 0x20 ? 2 : code >= FIRST_SIGN ? 1 : 0;
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
