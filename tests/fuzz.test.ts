import { describe, expect, test } from "vitest";
import { mutated } from "../fuzz/mutate.mjs";
import { poolOf } from "../fuzz/pool.mjs";
import { randomOf } from "../fuzz/random.mjs";
import { search } from "../fuzz/search.mjs";
import { regressionsOf } from "../fuzz/seeds.mjs";
import { shrunk } from "../fuzz/small.mjs";
import { loadTargets, slow } from "../fuzz/targets.mjs";

const runs = Number(process.env.FUZZ_RUNS ?? 60);
const targets = await loadTargets();

/** `npm run fuzz` looks for longer; what it finds and what is mended stays in fuzz/regressions. */
describe.each([...targets])("%s", (name, { check, seeds: all }) => {
  test("changed fixtures break no law", async () => {
    const seeds = all();
    const most = slow.has(name) ? Math.ceil(runs / 10) : runs;
    for (let number = 0; number < most; number++) {
      const bytes = mutated(seeds, randomOf(number), 16_384);
      await check(bytes, randomOf(number)).catch((error) => {
        expect.fail(`input ${number}: ${error.message}`);
      });
    }
  });

  test("inputs that once broke a law break it no more", async () => {
    for (const { name: file, bytes } of regressionsOf(name)) {
      for (let number = 0; number < 20; number++) {
        await check(bytes, randomOf(number), number % 2 === 0).catch((error) => {
          expect.fail(`${file}: ${error.message}`);
        });
      }
    }
  });
});

describe("inputs that are made", () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

  test("begin from seeds with all left out that can go", async () => {
    const seed = encode("one\ntwo\nthree\nfour\nfive\n");
    const kept = await shrunk(seed, async (bytes) => /two.*five/s.test(decode(bytes)));
    expect(decode(kept)).toBe("two\nfive\n");
    expect(await shrunk(seed, async () => false)).toEqual(seed);
  });

  test("begin from those that did what none did before", () => {
    const pool = poolOf([encode("seed")]);
    for (const did of ["a", "b", "a"]) pool.note(encode(did), did, randomOf(1));
    pool.note(new Uint8Array(100_000), "c", randomOf(1));
    expect(pool.inputs.map(decode)).toEqual(["seed", "a", "b"]);
  });

  test("are found to break a law, and told with what broke it", async () => {
    const told: string[] = [];
    const target = {
      check: async (bytes: Uint8Array) => {
        if (bytes.includes(0x21)) throw new Error("a mark");
        return "";
      },
      seeds: () => [encode("one!\ntwo\n"), encode("three\n")],
      small: async (seed: Uint8Array) => [seed],
    };
    const tell = (bytes: Uint8Array, error: Error) => void told.push(`${error.message}: ${bytes.includes(0x21)}`);
    const found = () => search(target, { seed: 1, isOver: (done) => done === 500, tell });
    const { done } = await found();
    expect(done).toBe(500);
    expect(new Set(told)).toEqual(new Set(["a mark: true"]));
    const first = told.splice(0).length;
    await found();
    expect(told).toHaveLength(first);
  });
});
