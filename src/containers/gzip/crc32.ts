const TABLES = 4;
/** The tables one behind the other: the remainder of a byte, of a byte and one zero byte, and so on. */
let tables: Int32Array | undefined;

function makeTables(): Int32Array {
  const made = new Int32Array(256 * TABLES);
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (-(rest & 1) & 0xedb88320);
    made[byte] = rest;
  }
  for (let at = 256; at < made.length; at++) {
    const before = made[at - 256] as number;
    made[at] = (before >>> 8) ^ (made[before & 255] as number);
  }
  return made;
}

/** CRC-32 of bytes (RFC 1952), going on from an earlier one; 0 to begin with. Four bytes a step. */
export function crc32(bytes: Uint8Array, before: number): number {
  tables ??= makeTables();
  const table = tables;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let rest = ~before;
  let at = 0;
  for (const last = bytes.length - 4; at <= last; at += 4) {
    rest ^= view.getInt32(at, true);
    rest =
      (table[768 + (rest & 255)] as number) ^
      (table[512 + ((rest >>> 8) & 255)] as number) ^
      (table[256 + ((rest >>> 16) & 255)] as number) ^
      (table[rest >>> 24] as number);
  }
  for (; at < bytes.length; at++) rest = (table[(rest ^ (bytes[at] as number)) & 255] as number) ^ (rest >>> 8);
  return ~rest >>> 0;
}
