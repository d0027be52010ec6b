import type { ByteWindow } from "../byte-window.js";

/** Sections and comments are no longer than so many bytes; what seems longer has lost its end. */
export const LONGEST_SECTION = 65536;

/** True where a comment or a section of characters begins. */
export function opensSection(bytes: Uint8Array, less: number): boolean {
  if (bytes[less + 1] !== 0x21) return false;
  if (bytes[less + 2] === 0x2d && bytes[less + 3] === 0x2d) return true;
  return bytes[less + 2] === 0x5b && bytes[less + 3] === 0x43 && bytes[less + 8] === 0x5b;
}

/** Behind `-->` or `]]>`, in a window that reaches as far as a section may; -1 where neither comes. */
export function sectionEnd({ bytes, end }: ByteWindow, less: number): number {
  const mark = bytes[less + 2] as number;
  const sign = mark === 0x5b ? 0x5d : 0x2d;
  const limit = Math.min(end, less + LONGEST_SECTION);
  for (let at = bytes.indexOf(0x3e, less + 6); at >= 0 && at < limit; at = bytes.indexOf(0x3e, at + 1)) {
    if (bytes[at - 1] === sign && bytes[at - 2] === sign) return at + 1;
  }
  return -1;
}
