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
export function digestOf({ littleEndian, initial, compress }: BlockDigest, bytes: Uint8Array): Uint8Array {
  const state = Int32Array.from(initial);
  const words = new Int32Array(80);
  const whole = bytes.length - (bytes.length % BLOCK);
  work(bytes, whole);
  const left = bytes.length - whole;
  const last = new Uint8Array(left + 1 + LENGTH > BLOCK ? 2 * BLOCK : BLOCK);
  last.set(bytes.subarray(whole));
  last[left] = 0x80;
  const view = new DataView(last.buffer);
  const high = Math.floor(bytes.length / 2 ** 29);
  const low = bytes.length << 3;
  view.setInt32(last.length - LENGTH, littleEndian ? low : high, littleEndian);
  view.setInt32(last.length - LENGTH / 2, littleEndian ? high : low, littleEndian);
  work(last, last.length);
  const digest = new DataView(new ArrayBuffer(initial.length * 4));
  state.forEach((word, index) => void digest.setInt32(index * 4, word, littleEndian));
  return new Uint8Array(digest.buffer);

  function work(source: Uint8Array, end: number): void {
    const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
    for (let at = 0; at < end; at += BLOCK) {
      for (let word = 0; word < 16; word++) words[word] = view.getInt32(at + word * 4, littleEndian);
      compress(state, words);
    }
  }
}
