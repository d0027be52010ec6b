import type { ByteWindow } from "../byte-window.js";

/** Sections and comments are no longer than so many bytes; what seems longer has lost its end. */
export const LONGEST_SECTION = 65536;

/** True where a comment or a section of characters begins. */
export function opensSection(bytes: Uint8Array, less: number): boolean {
  if (bytes[less + 1] !== 0x21) return false;
  if (bytes[less + 2] === 0x2d && bytes[less + 3] === 0x2d) return true;
  return bytes[less + 2] === 0x5b && bytes[less + 3] === 0x43 && bytes[less + 8] === 0x5b;
}

/**
 * Finds where comments and sections end, in a window that reaches as far as one may: behind `-->` or `]]>`; -1 where neither comes.
 * What was searched for one is not searched again for the next.
 */
export function sectionEnds(): (window: ByteWindow, less: number) => number {
  // By the sign in front of `>`: how far the dump is searched without a find.
  const searched = new Map<number, number>();
  return ({ bytes, end, offset }, less) => {
    const sign = bytes[less + 2] === 0x5b ? 0x5d : 0x2d;
    const limit = Math.min(end, less + LONGEST_SECTION);
    const from = Math.max(less + 6, (searched.get(sign) ?? 0) - offset);
    for (let at = from; at < limit; at++) {
      if (bytes[at] === 0x3e && bytes[at - 1] === sign && bytes[at - 2] === sign) return at + 1;
    }
    searched.set(sign, Math.max(limit, from) + offset);
    return -1;
  };
}
