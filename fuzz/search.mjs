// @ts-check
/** @import { Target } from "./targets.mjs" */
import { mutated } from "./mutate.mjs";
import { poolOf } from "./pool.mjs";
import { randomOf } from "./random.mjs";
import { linesOf } from "./small.mjs";

/** Most inputs are at most so long; of each so many, one may be as long as a fixture, and one is made as long as can be. */
const FEW_BYTES = 700;
const MANY_BYTES = 65_536;
const RARELY = 128;
const HARDLY_EVER = 2048;
/** Every law is tried on each so many inputs (`FUZZ_EVERY_LAW`), the cheap ones on all. */
const EVERY_LAW = Number(process.env.FUZZ_EVERY_LAW ?? 64);
/** Milliseconds: what takes longer is looked at again, and counts as a hang. */
const SLOW = 200;
const HANG = 1000;

/**
 * Looks for inputs of a target that break a law, until `isOver`. The same seed and number of runs give the same inputs.
 *
 * @param {Target} target
 * @param {{ seed: number, isOver: (done: number) => boolean, tell: (bytes: Uint8Array, error: any) => void }} how
 */
export async function search({ check, seeds, small }, { seed, isOver, tell }) {
  const whole = seeds();
  const shrunken = (await Promise.all(whole.map(small))).flat();
  const dictionary = [
    ...new Map(shrunken.flatMap(linesOf).map((line) => [Buffer.from(line).toString("latin1"), line])).values(),
  ];
  const pool = poolOf(shrunken);
  let done = 0;
  let slowest = 0;
  for (let number = seed * 1_000_003; !isOver(done); number++, done++) {
    const random = randomOf(number);
    const isLong = number % HARDLY_EVER === 0;
    const bytes = isLong
      ? repeated(random.one(pool.inputs), random)
      : number % RARELY === 0
        ? mutated(whole, random, MANY_BYTES, dictionary)
        : mutated(pool.inputs, random, FEW_BYTES, dictionary);
    const isDear = !isLong && number % EVERY_LAW === 0;
    const began = performance.now();
    try {
      const did = await check(bytes, random, isDear);
      if (!isDear) pool.note(bytes, did, random);
    } catch (error) {
      tell(bytes, error);
    }
    if (performance.now() - began < SLOW) continue;
    // The machine may have been busy otherwise, and code not compiled yet: measured again, in time of the processor, and what seems
    // to hang three times.
    let took = await timeOf(() => check(bytes, randomOf(number), isDear));
    for (let again = 0; again < 2 && took > HANG; again++) {
      took = Math.min(took, await timeOf(() => check(bytes, randomOf(number), isDear)));
    }
    slowest = Math.max(slowest, took);
    if (took > HANG) tell(bytes, new Error(`took ${Math.round(took)} ms for ${bytes.length} bytes`));
  }
  return { done, slowest, kinds: pool.size };
}

/** As long as can be: a run of an input again and again, between its start and its end. @param {Uint8Array} bytes @param {import("./random.mjs").Random} random */
function repeated(bytes, random) {
  const [from = 0, to = 0] = [random.below(bytes.length + 1), random.below(bytes.length + 1)].sort((a, b) => a - b);
  const run = bytes.subarray(from, Math.max(to, from + 1));
  const made = new Uint8Array(MANY_BYTES);
  made.set(bytes.subarray(0, from));
  for (let at = from; run.length > 0 && at + run.length <= made.length; at += run.length) made.set(run, at);
  const rest = bytes.subarray(to);
  made.set(rest, made.length - rest.length);
  return made;
}

/** @param {() => Promise<unknown>} run */
async function timeOf(run) {
  const began = process.cpuUsage();
  await run().catch(() => {});
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
