/** Compresses as `compress` does: LZW with codes of nine bits up to `most`, in groups of eight codes of one width. */
export function lzw(data: Uint8Array, most = 16): Uint8Array {
  const out = [0x1f, 0x9d, most | 0x80];
  const codes = new Map<number, number>();
  let next = 257;
  let width = 9;
  let bits = 0;
  let held = 0;
  let inGroup = 0;
  const emit = (code: number) => {
    bits |= code << held;
    held += width;
    inGroup = (inGroup + 1) & 7;
    for (; held >= 8; held -= 8, bits >>>= 8) out.push(bits & 255);
  };
  let prefix = -1;
  for (const byte of data) {
    const key = prefix * 256 + byte;
    const known = prefix < 0 ? byte : codes.get(key);
    if (known !== undefined) {
      prefix = known;
      continue;
    }
    emit(prefix);
    if (next < 1 << most) {
      codes.set(key, next++);
      if (next > 1 << width && width < most) {
        while (inGroup > 0) emit(0);
        width++;
      }
    }
    prefix = byte;
  }
  if (prefix >= 0) emit(prefix);
  if (held > 0) out.push(bits & 255);
  return Uint8Array.from(out);
}
