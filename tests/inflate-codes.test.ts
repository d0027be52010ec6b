/** Small streams whose codes are of every length, whole, cut at every byte and damaged in every byte, against zlib. */
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Inflater, newInflater, type Rest } from "../src/containers/gzip/inflate.js";

/** Letters as often as the numbers of Fibonacci say: codes of one bit up to fifteen. */
function skewed(letters: number): Buffer {
  const bytes: number[] = [];
  let [one, other] = [1, 1];
  for (let letter = 0; letter < letters; letter++) {
    for (let time = 0; time < one; time++) bytes.push(65 + letter);
    [one, other] = [other, one + other];
  }
  // In an order in which nothing repeats for long.
  return Buffer.from(
    bytes
      .map((byte, at) => [(at * 7919) % 1597, byte] as const)
      .sort(([a], [b]) => a - b)
      .map(([, byte]) => byte),
  );
}

const words = Buffer.from(Array.from({ length: 14 }, (_, at) => `${at} ferries, ${at * at} lanterns; `).join(""));
const noise = Buffer.from(Array.from({ length: 70 }, (_, at) => (at * at * 31 + (at >> 3)) & 255));
const streams: readonly (readonly [string, Buffer])[] = [
  ["codes of the block's own", deflateRawSync(words)],
  ["codes up to fifteen bits", deflateRawSync(skewed(13), { strategy: constants.Z_HUFFMAN_ONLY })],
  ["codes that are fixed", deflateRawSync(words.subarray(0, 150), { strategy: constants.Z_FIXED })],
  ["stored bytes", deflateRawSync(noise, { level: 0 })],
  [
    "blocks of each kind",
    Buffer.concat([
      deflateRawSync(words.subarray(0, 200), { finishFlush: constants.Z_SYNC_FLUSH }),
      deflateRawSync(noise, { level: 0, finishFlush: constants.Z_FULL_FLUSH }),
      deflateRawSync("a".repeat(700), { strategy: constants.Z_FIXED }),
    ]),
  ],
  ["one byte again and again", deflateRawSync("a".repeat(3000))],
  ["two bytes, and three, again and again", deflateRawSync(`${"ab".repeat(300)}${"xyz".repeat(300)}`)],
  ["nothing", deflateRawSync("")],
  ["one byte", deflateRawSync("a")],
];

const inflater: Inflater = newInflater();

interface Inflated {
  readonly bytes: Buffer;
  readonly rest: Rest;
  readonly consumed: number;
  readonly length: number;
}

function inflated(stream: Uint8Array, ended = true): Inflated {
  inflater.reset();
  const pieces: Uint8Array[] = [];
  for (;;) {
    const rest = inflater.run(stream, 0, stream.length, ended);
    pieces.push(inflater.take(true).slice());
    if (rest !== "output")
      return { bytes: Buffer.concat(pieces), rest, consumed: inflater.consumed, length: inflater.length };
  }
}

function byZlib(stream: Uint8Array): Buffer | undefined {
  try {
    return inflateRawSync(stream);
  } catch {
    return undefined;
  }
}

test.each(streams)("%s: whole, and with other bytes behind the end", (_, stream) => {
  const bytes = inflateRawSync(stream);
  const wanted = { bytes, rest: "done", consumed: stream.length, length: bytes.length };
  expect(inflated(stream)).toEqual(wanted);
  expect(inflated(Buffer.concat([stream, Buffer.alloc(700, 0x55)]), false)).toEqual(wanted);
});

/** What differs from what is wanted: nothing, where all is as it should be. */
function unlike(found: Inflated, rest: string, bytes: Buffer, consumed = found.consumed): boolean {
  return (
    found.rest !== rest || !found.bytes.equals(bytes) || found.consumed !== consumed || found.length !== bytes.length
  );
}

test.each(streams)("%s: cut at every byte", (_, stream) => {
  for (let length = 0; length < stream.length; length++) {
    const cut = stream.subarray(0, length);
    const wanted = inflateRawSync(cut, { finishFlush: constants.Z_SYNC_FLUSH });
    const found = inflated(cut);
    if (unlike(found, "cut", wanted, length)) expect({ ...found, cut: length }).toEqual(wanted);
  }
});

test.each(streams)("%s: damaged in every byte", (_, stream) => {
  for (let at = 0; at < stream.length; at++) {
    const damaged = Buffer.from(stream);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at & 7));
    const wanted = byZlib(damaged);
    const found = inflated(damaged);
    const isOther = wanted === undefined ? found.rest === "done" : unlike(found, "done", wanted);
    if (isOther) expect({ at, ...found }).toEqual(wanted);
  }
});

test.each(streams)(
  "%s: in pieces, of which no byte is given before it is known whether it is the last",
  (_, stream) => {
    const wanted = inflateRawSync(stream);
    for (const size of [7, 60]) {
      inflater.reset();
      const pieces: Uint8Array[] = [];
      let given = 0;
      let from = 0;
      for (let end = 0; ; end = Math.min(stream.length, end + size)) {
        const rest = inflater.run(stream, from, end, end === stream.length);
        from = inflater.consumed;
        const piece = inflater.take(rest !== "input").slice();
        pieces.push(piece);
        given += piece.length;
        if (rest === "done") break;
        if (rest !== "input" || inflater.length - given !== Math.min(1, inflater.length))
          expect({ end, rest }).toEqual(given);
      }
      expect(Buffer.concat(pieces).equals(wanted)).toBe(true);
    }
  },
);

/** Bits of a stream: numbers from their lowest bit on, codes from their highest. */
function bitsOf(...all: readonly (readonly [value: number, count: number])[]): Uint8Array {
  const bits = all.flatMap(([value, count]) => Array.from({ length: count }, (_, at) => (value >> at) & 1));
  const bytes = new Uint8Array(Math.ceil(bits.length / 8) + 40);
  for (const [at, bit] of bits.entries()) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7));
  return bytes;
}
const lengthsOf = (...lengths: readonly number[]) => lengths.map((length) => [length, 3] as const);

test.each<[string, Uint8Array]>([
  ["a block of a type that is none", bitsOf([1, 1], [3, 2])],
  ["more literals than there are", bitsOf([1, 1], [2, 2], [30, 5], [0, 5], [15, 4])],
  ["more distances than there are", bitsOf([1, 1], [2, 2], [0, 5], [30, 5], [15, 4])],
  ["lengths of which there are too many", bitsOf([1, 1], [2, 2], [0, 5], [0, 5], [0, 4], ...lengthsOf(1, 1, 1, 0))],
  ["lengths of which there are too few", bitsOf([1, 1], [2, 2], [0, 5], [0, 5], [0, 4], ...lengthsOf(2, 2, 2, 0))],
  [
    "a repetition in front of all lengths",
    bitsOf([1, 1], [2, 2], [0, 5], [0, 5], [0, 4], ...lengthsOf(1, 1, 0, 0), [0, 1]),
  ],
  [
    "a run of zeros beyond the end",
    bitsOf([1, 1], [2, 2], [0, 5], [0, 5], [0, 4], ...lengthsOf(0, 1, 1, 0), [1, 1], [127, 7], [1, 1], [127, 7]),
  ],
  [
    "no code for the end",
    bitsOf([1, 1], [2, 2], [0, 5], [0, 5], [0, 4], ...lengthsOf(0, 1, 1, 0), [1, 1], [127, 7], [1, 1], [109, 7]),
  ],
  ["a distance in front of the first byte", bitsOf([1, 1], [1, 2], [64, 7], [0, 5])],
  ["a literal that is none", bitsOf([1, 1], [1, 2], [0b01100011, 8])],
])("%s is refused, at a place that chunks do not change", (_, stream) => {
  expect(byZlib(stream)).toBeUndefined();
  const whole = inflated(stream);
  expect(whole.rest).toBe("failed");
  expect(whole.bytes).toEqual(Buffer.alloc(0));
});
