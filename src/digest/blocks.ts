/** A digest that works on blocks of 64 bytes as 16 words of 32 bits: MD5, SHA-1, SHA-256. */
export interface BlockDigest {
  readonly littleEndian: boolean;
  /** The words to begin with; the digest is as long as they are. */
  readonly initial: readonly number[];
  /** Works a block into the state. `words` has 80 places, of which the first 16 are filled. */
  compress(state: Int32Array, words: Int32Array): void;
}

const BLOCK = 64;
/** The message's length in bits closes its last block. */
const LENGTH = 8;

/** The digest of bytes, with the padding of RFC 1321 and FIPS 180-4. */
export function digestOf(digest: BlockDigest, bytes: Uint8Array): Uint8Array {
  const state = stateOf(digest, bytes);
  const view = new DataView(new ArrayBuffer(state.length * 4));
  for (let index = 0; index < state.length; index++) {
    view.setInt32(index * 4, state[index] as number, digest.littleEndian);
  }
  return new Uint8Array(view.buffer);
}

/** What is worked in. One for all: making such arrays takes longer than working a short text in. */
const words = /* @__PURE__ */ new Int32Array(80);
const last = /* @__PURE__ */ new DataView(new ArrayBuffer(2 * BLOCK));

/** The digest of the first `length` bytes, as words of 32 bits. */
export function stateOf(
  { littleEndian, initial, compress }: BlockDigest,
  bytes: Uint8Array,
  length = bytes.length,
): Int32Array {
  const state = new Int32Array(initial);
  const left = length % BLOCK;
  const whole = length - left;
  work(new DataView(bytes.buffer, bytes.byteOffset, whole), whole);
  const end = left + 1 + LENGTH > BLOCK ? 2 * BLOCK : BLOCK;
  for (let at = 0; at < left; at++) last.setUint8(at, bytes[whole + at] as number);
  last.setUint8(left, 0x80);
  for (let at = left + 1; at < end; at++) last.setUint8(at, 0);
  const high = Math.floor(length / 2 ** 29);
  const low = length << 3;
  last.setInt32(end - LENGTH, littleEndian ? low : high, littleEndian);
  last.setInt32(end - LENGTH / 2, littleEndian ? high : low, littleEndian);
  work(last, end);
  return state;

  function work(source: DataView, until: number): void {
    for (let at = 0; at < until; at += BLOCK) {
      // Two loops: where the order of bytes is written out, a word is read in one step.
      if (littleEndian) for (let word = 0; word < 16; word++) words[word] = source.getInt32(at + word * 4, true);
      else for (let word = 0; word < 16; word++) words[word] = source.getInt32(at + word * 4, false);
      compress(state, words);
    }
  }
}
