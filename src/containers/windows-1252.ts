/** What the bytes 0x80 to 0x9F are in windows-1252 (WHATWG Encoding: five bytes stay C1 controls). */
const upperControls =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f" +
  "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

const PIECE = 8192;

/** Decodes windows-1252; every byte is a character, so nothing can be invalid. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? upperControls.charCodeAt(byte - 0x80) : byte,
  );
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += PIECE) {
    pieces.push(String.fromCharCode(...units.subarray(at, at + PIECE)));
  }
  return pieces.join("");
}
