import { constants, deflateRawSync, inflateRawSync, type ZlibOptions } from "node:zlib";
import { describe, expect, test } from "vitest";
import { newInflater, type Rest } from "../src/containers/gzip/inflate.js";
import fc from "./support/properties.js";

const inflater = newInflater();

interface Inflated {
  readonly bytes: Buffer;
  readonly consumed: number;
  readonly rest: Rest;
}

/** Inflates as a window does: what is not consumed comes again, with more behind it, in a buffer that is filled anew. */
function inflate(stream: Uint8Array, sizes: readonly number[] = [stream.length], follows = false): Inflated {
  inflater.reset();
  const pieces: Uint8Array[] = [];
  let end = 0;
  let consumed = 0;
  for (let turn = 0; ; turn++) {
    if (turn > stream.length * 4 + 10_000) throw new Error("the decoder does not come to an end");
    const window = new Uint8Array(stream.subarray(consumed, end));
    const rest = inflater.run(window, 0, window.length, end === stream.length && !follows);
    consumed += inflater.consumed;
    if (rest === "input") {
      if (end === stream.length) throw new Error("the decoder asks for more than there is");
      end = Math.min(stream.length, end + (sizes[turn % sizes.length] ?? stream.length));
      continue;
    }
    pieces.push(inflater.take(rest !== "output").slice());
    window.fill(0xff);
    if (rest === "output") continue;
    const bytes = Buffer.concat(pieces);
    expect(inflater.length).toBe(bytes.length);
    return { bytes, consumed, rest };
  }
}

/** What zlib gets out of a stream that is cut. */
function cutByZlib(stream: Uint8Array): Buffer {
  return inflateRawSync(stream, { finishFlush: constants.Z_SYNC_FLUSH });
}

function byZlib(stream: Uint8Array): { bytes: Buffer; consumed: number } | undefined {
  try {
    const { buffer, engine } = inflateRawSync(stream, { info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { bytes: buffer, consumed: engine.bytesWritten };
  } catch {
    return undefined;
  }
}

const words = ["harbour", "ferry", "the ", "council ", "of ", "a", "\n", "Östersund", " ", "0", "ice", "lantern "];
/** Bytes as they come: words, runs, noise, and the same again. */
const content = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => Buffer.from(all.join(""))),
      },
      { weight: 2, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
      {
        weight: 2,
        arbitrary: fc.tuple(fc.nat(255), fc.nat(4000)).map(([byte, length]) => Buffer.alloc(length, byte)),
      },
    ),
    { maxLength: 12 },
  )
  .chain((parts) =>
    fc.array(fc.nat(Math.max(0, parts.length - 1)), { maxLength: 20 }).map((picks) => [parts, picks] as const),
  )
  .map(([parts, picks]) => Buffer.concat([...parts, ...picks.flatMap((pick) => parts[pick] ?? [])]));

const settings: fc.Arbitrary<ZlibOptions> = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FILTERED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
});
const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 50, max: 5000 })), {
  minLength: 1,
  maxLength: 5,
});

/** Several blocks of each type, and a long way back. */
const mixed = Buffer.concat([
  Buffer.from("The council of Harbour Town met on Monday and lit the lanterns.\n".repeat(40)),
  Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * at * 31 + (at >> 3)) & 255)),
  Buffer.alloc(20_000, 0x20),
  Buffer.from(Array.from({ length: 900 }, (_, at) => `${at} ferries, ${at * 7} lanterns; `).join("")),
]);

describe("inflate", () => {
  test("gives what was deflated, and stops where the stream does, however it is cut up", () => {
    fc.assert(
      fc.property(content, settings, sizes, (text, options, pieces) => {
        const stream = deflateRawSync(text, options);
        const followed = Buffer.concat([stream, Buffer.alloc(700, 0x55)]);
        expect(inflate(stream, pieces)).toEqual({ bytes: text, consumed: stream.length, rest: "done" });
        expect(inflate(followed, pieces)).toEqual({ bytes: text, consumed: stream.length, rest: "done" });
      }),
      { numRuns: 80 },
    );
  });

  test("reads streams longer than its window, of all levels", () => {
    const text = Buffer.from(
      Array.from({ length: 40_000 }, (_, at) => `${(at * 2654435761) % 1_000_003} boats ${at} `).join(""),
    );
    for (let level = 0; level <= 9; level++) {
      const stream = deflateRawSync(text, { level });
      expect(inflate(stream, [65_536]).bytes.equals(text)).toBe(true);
    }
  });

  test("reads streams that end where its room does, and blocks that do", () => {
    const text = Buffer.from(Array.from({ length: 30_000 }, (_, at) => `${(at * 2654435761) % 1_000_003} `).join(""));
    const room = 32_768 + 131_072;
    for (let more = -4; more < 270; more += more > 4 && more < 256 ? 63 : 1) {
      const length = room + more;
      const ending = text.subarray(0, length);
      const blocks = Buffer.concat([
        deflateRawSync(ending, { level: 1, finishFlush: constants.Z_SYNC_FLUSH }),
        deflateRawSync("and no more"),
      ]);
      expect(inflate(deflateRawSync(ending, { level: 1 }), [50_000])).toMatchObject({ rest: "done" });
      expect(inflate(blocks, [50_000]).bytes.equals(Buffer.concat([ending, Buffer.from("and no more")]))).toBe(true);
    }
  });

  test("copies from as far back as can be stated, and over itself", () => {
    const noise = Buffer.from(Array.from({ length: 32_768 }, (_, at) => (at * 7919 + (at >> 5) * 31) & 255));
    for (const text of [
      Buffer.concat([noise, noise]),
      Buffer.from("ab".repeat(9000)),
      Buffer.from("abc".repeat(9000)),
    ]) {
      expect(inflate(deflateRawSync(text)).bytes.equals(text)).toBe(true);
    }
  });

  test.each(["mixed", "fixed", "stored", "huffman"])(
    "gives all that a cut %s stream holds, wherever it is cut",
    (kind) => {
      const strategy = kind === "fixed" ? constants.Z_FIXED : kind === "huffman" ? constants.Z_HUFFMAN_ONLY : 0;
      const text = kind === "mixed" ? mixed : mixed.subarray(0, 900);
      const stream = deflateRawSync(text, { level: kind === "stored" ? 0 : 9, strategy, memLevel: 3 });
      for (let length = 0; length < stream.length; length++) {
        const cut = stream.subarray(0, length);
        const { bytes, rest } = inflate(cut, [length % 2 === 0 ? 4096 : 331]);
        if (rest !== "cut" || !bytes.equals(cutByZlib(cut))) expect({ length, bytes, rest }).toEqual("cut");
      }
    },
  );

  test("takes a damaged stream for damaged where zlib does, at a place that the chunking does not change", () => {
    const stream = deflateRawSync(mixed.subarray(2000, 3400), { memLevel: 1 });
    for (let at = 0; at < stream.length; at++) {
      for (const flip of [0x01, 0x80, 0xff]) {
        const damaged = Buffer.from(stream);
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        const whole = inflate(damaged);
        const sound = byZlib(damaged);
        const expected = sound === undefined ? whole.rest !== "done" : whole.rest === "done";
        const alike = sound === undefined || (sound.bytes.equals(whole.bytes) && sound.consumed === whole.consumed);
        const pieces = inflate(damaged, [1 + (at % 7), 64]);
        const same =
          pieces.consumed === whole.consumed && pieces.rest === whole.rest && pieces.bytes.equals(whole.bytes);
        if (!expected || !alike || !same) expect({ at, flip, rest: whole.rest, expected, alike, same }).toBe("sound");
      }
    }
  });

  test.each([
    ["a block of a type that is none", [0x07]],
    ["a stored block whose length is not stated twice", [0x01, 0x05, 0x00, 0xfa, 0xfe, 1, 2, 3, 4, 5]],
    ["too many literals", [0xfd, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ["a distance further back than there is anything", [0x4b, 0x04, 0x61, 0x00]],
    ["lengths that are no code", [0x05, 0xe0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
  ])("refuses %s", (_, bytes) => {
    const stream = Uint8Array.from([...bytes, ...new Uint8Array(600)]);
    expect(byZlib(stream)).toBeUndefined();
    expect(inflate(stream).rest).toBe("failed");
  });

  test("never fails otherwise than by saying so", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), sizes, (bytes, pieces) => {
        const { rest, consumed } = inflate(bytes, pieces);
        expect(["done", "failed", "cut"]).toContain(rest);
        expect(consumed).toBeLessThanOrEqual(bytes.length);
        expect(rest === "done").toBe(byZlib(bytes) !== undefined);
      }),
      { numRuns: 1000 },
    );
  });
});

test("a distance of the longest code and the most bits behind it is read, however the bits lie", () => {
  // Codes are sent from their highest bit on, all else from the lowest.
  const bits: number[] = [];
  const low = (value: number, count: number) => {
    for (let at = 0; at < count; at++) bits.push((value >> at) & 1);
  };
  const code = (value: number, count: number) => {
    for (let at = count - 1; at >= 0; at--) bits.push((value >> at) & 1);
  };
  low(1, 1);
  low(2, 2);
  low(1, 5);
  low(29, 5);
  low(15, 4);
  for (let at = 0; at < 19; at++) low(at < 3 ? 0 : 4, 3);
  // Four codes of two bits: two letters, the end, and a match of three; of distances one of each length, two of the last.
  const letters = Array.from({ length: 258 }, (_, symbol) => ([97, 98, 256, 257].includes(symbol) ? 2 : 0));
  const distances = Array.from({ length: 30 }, (_, symbol) => (symbol < 14 ? symbol + 1 : symbol > 27 ? 15 : 0));
  for (const length of [...letters, ...distances]) code(length, 4);
  for (let at = 0; at < 25_000; at++) code((at * at) % 7 > 3 ? 1 : 0, 2);
  for (let turn = 0; turn < 400; turn++) {
    for (let at = 0; at < turn % 9; at++) code(turn & 1, 2);
    code(3, 2);
    code(0x7fff, 15);
    low((turn * 19) % 400, 13);
  }
  code(2, 2);
  const stream = new Uint8Array(Math.ceil(bits.length / 8) + 16);
  for (const [at, bit] of bits.entries()) if (bit === 1) stream[at >> 3] = (stream[at >> 3] ?? 0) | (1 << (at & 7));
  const { bytes } = inflate(stream, undefined, true);
  expect(bytes.equals(inflateRawSync(stream))).toBe(true);
});
