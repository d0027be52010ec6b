// @ts-check
/**
 * Looks for inputs that break a law: `npm run fuzz -- [--target ID]… [--minutes N | --runs N] [--seed N]`.
 *
 * Each input follows from the seed and its number. One that breaks a law is kept in fuzz/regressions/TARGET, where the
 * tests find it; the line that tells of it names the law.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mutated } from "./mutate.mjs";
import { randomOf } from "./random.mjs";
import { regressionsOf, seedsOf } from "./seeds.mjs";
import { loadTargets } from "./targets.mjs";

const { values } = parseArgs({
  options: {
    target: { type: "string", multiple: true },
    minutes: { type: "string" },
    runs: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
const targets = await loadTargets();
const names = values.target ?? [...targets.keys()];
const unknown = names.filter((name) => !targets.has(name));
if (unknown.length > 0) {
  console.error(`no target ${unknown.join(", ")}: ${[...targets.keys()].join(", ")}`);
  process.exit(2);
}
const runs = values.runs === undefined ? Number.POSITIVE_INFINITY : Number(values.runs);
const milliseconds = (Number(values.minutes ?? (values.runs === undefined ? 1 : 1e6)) * 60_000) / names.length;
const seed = Number(values.seed);

/** Inputs are at most so long, and one that takes longer than this counts as a hang. */
const MOST_BYTES = 65_536;
const HANG = 1000;

let failures = 0;
for (const name of names) {
  const check = /** @type {(bytes: Uint8Array, random: any) => Promise<void>} */ (targets.get(name));
  const seeds = seedsOf(name);
  let done = 0;
  let broken = 0;
  let slowest = 0;
  const from = performance.now();
  /** @param {Uint8Array} bytes @param {number} number */
  const run = async (bytes, number) => {
    const began = process.cpuUsage();
    await check(bytes, randomOf(number + 0x9e3779b9));
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1000;
    slowest = Math.max(slowest, took);
    if (took > HANG) throw new Error(`took ${Math.round(took)} ms for ${bytes.length} bytes`);
  };
  for (const { bytes } of regressionsOf(name)) await run(bytes, 0).catch((error) => tell(bytes, error));
  for (let number = seed * 1_000_003; done < runs && performance.now() - from < milliseconds; number++, done++) {
    const bytes = mutated(seeds, randomOf(number), MOST_BYTES);
    await run(bytes, number).catch((error) => tell(bytes, error));
    if (broken > 20) break;
  }
  const seconds = (performance.now() - from) / 1000;
  console.log(
    `${name}: ${done} runs, ${broken} failures, ${Math.round(done / seconds)} a second, slowest ${Math.round(slowest)} ms`,
  );
  failures += broken;

  /** @param {Uint8Array} bytes @param {any} error */
  function tell(bytes, error) {
    broken++;
    const folder = fileURLToPath(new URL(`regressions/${name}/`, import.meta.url));
    mkdirSync(folder, { recursive: true });
    const file = `${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}.bin`;
    writeFileSync(folder + file, bytes);
    console.log(
      `${name}/${file}: ${String(error?.stack ?? error)
        .split("\n")
        .slice(0, 3)
        .join(" | ")}`,
    );
  }
}
process.exitCode = failures > 0 ? 1 : 0;
