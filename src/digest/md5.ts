import type { BlockDigest } from "./blocks.js";

const sines = Int32Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32));
/** How far each of the four rounds turns, in turn. */
const turns = Int32Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);

/** MD5 (RFC 1321). Not for secrets. */
export const md5: BlockDigest = {
  littleEndian: true,
  initial: [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476],
  compress(state, words) {
    let a = at(state, 0);
    let b = at(state, 1);
    let c = at(state, 2);
    let d = at(state, 3);
    for (let t = 0; t < 64; t++) {
      const round = t >> 4;
      const mixed =
        round === 0 ? d ^ (b & (c ^ d)) : round === 1 ? c ^ (d & (b ^ c)) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
      const word = round === 0 ? t : round === 1 ? 5 * t + 1 : round === 2 ? 3 * t + 5 : 7 * t;
      const sum = (a + mixed + at(sines, t) + at(words, word & 15)) | 0;
      const by = at(turns, round * 4 + (t & 3));
      a = d;
      d = c;
      c = b;
      b = (b + ((sum << by) | (sum >>> (32 - by)))) | 0;
    }
    state[0] = at(state, 0) + a;
    state[1] = at(state, 1) + b;
    state[2] = at(state, 2) + c;
    state[3] = at(state, 3) + d;
  },
};

function at(words: Int32Array, index: number): number {
  return words[index] as number;
}
