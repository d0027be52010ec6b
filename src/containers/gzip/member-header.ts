/** The bytes end before the header does. */
export const HEADER_CUT = -1;
/** No member begins here. */
export const NO_HEADER = -2;

const FHCRC = 2;
const FEXTRA = 4;
const FNAME = 8;
const FCOMMENT = 16;
/** Bits that no member sets. */
const RESERVED = 0xe0;

/**
 * Where the deflate stream of the member begins whose header starts at `bytes[at]`, before `end`.
 *
 *     1f 8b 08 flags mtime(4) xfl os [length(2) extra] [name 00] [comment 00] [crc(2)]
 *
 * Lengths that the extra field states (`sl`) are not believed, so it is skipped with all that is in it.
 */
export function headerEnd(bytes: Uint8Array, at: number, end: number): number {
  const length = end - at;
  const flags = length > 3 ? (bytes[at + 3] as number) : 0;
  const wrong =
    (length > 0 && bytes[at] !== 0x1f) ||
    (length > 1 && bytes[at + 1] !== 0x8b) ||
    (length > 2 && bytes[at + 2] !== 8) ||
    (flags & RESERVED) !== 0;
  if (wrong) return NO_HEADER;
  let next = at + 10;
  if (flags & FEXTRA) {
    if (next + 2 > end) return HEADER_CUT;
    next += 2 + (bytes[next] as number) + 256 * (bytes[next + 1] as number);
  }
  for (const flag of [FNAME, FCOMMENT]) {
    if (!(flags & flag)) continue;
    const zero = next < end ? bytes.subarray(0, end).indexOf(0, next) : -1;
    if (zero < 0) return HEADER_CUT;
    next = zero + 1;
  }
  if (flags & FHCRC) next += 2;
  return next <= end ? next : HEADER_CUT;
}
