/** What went wrong with a file of compress, and where in the raw bytes. */
export type LzwReport = (code: "LZW_CORRUPT" | "LIMIT_GZ_RATIO", rawOffset: number, detail?: string) => void;

const CLEAR = 256;
const FIRST = 257;
/** So much may come of however little. */
const FREE = 1024 * 1024;
/** So many bytes are gathered before they are given. */
const PIECE = 65536;

/**
 * Takes off the compression of `compress` (`.Z`): LZW with codes of nine bits up to sixteen, in groups of eight codes of one width.
 * Damage ends the data; what came before it is given.
 */
export async function* unlzw(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
  report: LzwReport,
  maxRatio: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const prefixes = new Uint16Array(65536);
  const suffixes = new Uint8Array(65536);
  const stack = new Uint8Array(65536);
  for (let code = 0; code < 256; code++) suffixes[code] = code;
  let out = new Uint8Array(PIECE);
  let length = 0;
  let given = 0;
  let taken = 0;
  let header = 0;
  let most = 16;
  let isBlock = true;
  let width = 9;
  let next = FIRST;
  let previous = -1;
  let first = 0;
  let bits = 0;
  let held = 0;
  /** Codes left in the group of eight, and bytes to be skipped behind it. */
  let inGroup = 0;
  let skip = 0;
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at] as number;
        if (header < 3) {
          if (header === 2) {
            most = byte & 0x1f;
            isBlock = (byte & 0x80) !== 0;
            next = isBlock ? FIRST : CLEAR;
            if (most < 9 || most > 16) {
              report("LZW_CORRUPT", 0, `codes of ${most} bits`);
              return;
            }
          }
          header++;
          continue;
        }
        if (skip > 0) {
          skip--;
          continue;
        }
        bits |= byte << held;
        held += 8;
        while (held >= width) {
          const code = bits & ((1 << width) - 1);
          bits >>>= width;
          held -= width;
          inGroup = (inGroup + 1) & 7;
          if (code === CLEAR && isBlock) {
            // The rest of the group is filled up.
            skip = inGroup === 0 ? 0 : behindGroup(inGroup, width, held);
            bits = held = inGroup = 0;
            width = 9;
            next = FIRST;
            previous = -1;
            break;
          }
          let depth = 0;
          let from = code;
          if (previous < 0) {
            if (code > 255) {
              report("LZW_CORRUPT", given + length, "a code that stands for nothing");
              if (length > 0) yield out.subarray(0, length);
              return;
            }
          } else if (code >= next) {
            if (code > next) {
              report("LZW_CORRUPT", given + length, "a code that stands for nothing");
              if (length > 0) yield out.subarray(0, length);
              return;
            }
            stack[depth++] = first;
            from = previous;
          }
          for (; from > 255; from = prefixes[from] as number) stack[depth++] = suffixes[from] as number;
          first = from;
          stack[depth++] = from;
          if (length + depth > out.length) {
            yield out.subarray(0, length);
            given += length;
            if (given > FREE && given > (taken + at) * maxRatio) {
              report("LIMIT_GZ_RATIO", given);
              return;
            }
            out = new Uint8Array(Math.max(PIECE, depth));
            length = 0;
          }
          while (depth > 0) out[length++] = stack[--depth] as number;
          if (previous >= 0 && next < 1 << most) {
            prefixes[next] = previous;
            suffixes[next] = first;
            next++;
          }
          previous = code;
          if (next >= 1 << width && width < most) {
            // A group is of one width: what is left of it is filled up.
            skip = inGroup === 0 ? 0 : behindGroup(inGroup, width, held);
            bits = held = inGroup = 0;
            width++;
            break;
          }
        }
      }
      taken += chunk.length;
    }
    if (header < 3 || held >= 8) report("LZW_CORRUPT", given + length, "it ends in the middle");
    if (length > 0) yield out.subarray(0, length);
  } finally {
    await chunks.return(undefined);
  }
}

/** Bytes of a group of eight codes behind those of which bits were taken; `held` bits of them are at hand. */
function behindGroup(used: number, width: number, held: number): number {
  const read = used * width + held;
  return (8 * width - read) >> 3;
}
