const utf8 = { fatal: true } as const;
/** Compressed bytes do without control characters for a short while only. */
const LOOKED_AT = 1024;
const LONG_ENOUGH = 128;

/** True for bytes that begin with text without a doubt: no control characters, and UTF-8 where there are few. */
export function isPlainlyText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOKED_AT);
  for (const byte of head) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) return false;
  if (head.length >= LONG_ENOUGH) return true;
  try {
    new TextDecoder("utf-8", utf8).decode(head);
    return true;
  } catch {
    return false;
  }
}

/** The bytes without a character of UTF-8 that is cut off at their end. */
export function wholeCharacters(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.subarray(0, -back) : bytes;
  }
  return bytes;
}
