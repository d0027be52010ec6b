/**
 * The encoding that a byte order mark names. UTF-8's is not among them: it needs no telling. `FF FE 00 00` is UTF-32: no
 * text begins with U+0000.
 */
export type MarkedEncoding = "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

/** What the byte order mark at the start says. */
export function byteOrderMark(bytes: Uint8Array): MarkedEncoding | undefined {
  const { 0: first, 1: second, 2: third, 3: fourth } = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? "utf-32le" : "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? "utf-32be" : undefined;
}
