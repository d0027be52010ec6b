import { describe, expect, test } from "vitest";
import { mutated } from "../fuzz/mutate.mjs";
import { randomOf } from "../fuzz/random.mjs";
import { regressionsOf, seedsOf } from "../fuzz/seeds.mjs";
import { loadTargets, slow } from "../fuzz/targets.mjs";

const runs = Number(process.env.FUZZ_RUNS ?? 150);
const targets = await loadTargets();

/** `npm run fuzz` looks for longer; what it finds and what is mended stays in fuzz/regressions. */
describe.each([...targets])("%s", (name, check) => {
  test("changed fixtures break no law", { timeout: 120_000 }, async () => {
    const seeds = seedsOf(name);
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
        await check(bytes, randomOf(number)).catch((error) => {
          expect.fail(`${file}: ${error.message}`);
        });
      }
    }
  });
});
