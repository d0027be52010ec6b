// @ts-check
import { hostileShapes } from "../hostile-shapes.mjs";
import { built, dump as shape } from "./job.mjs";

const { readRecords } = await import(built("index.js"));

/** So long the smallest dump is read, again and again: below that the clock of the CPU decides. */
const LEAST_MS = 40;
const MOST_TIMES = 50;

const sizes = [1, 2, 4, 8].map((times) => ({
  bytes: hostileShapes[shape]?.(times * 1e6),
  least: Infinity,
  records: 0,
}));
const [smallest] = sizes;
// The first time is the compiler's.
await cost(smallest, 1);
const times = Math.min(MOST_TIMES, Math.ceil(LEAST_MS / (await cost(smallest, 1))));
// Sizes in turn, the least of five rounds each: a machine that slows down for a second decides nothing.
for (let round = 0; round < 5; round++) {
  for (const size of sizes) size.least = Math.min(size.least, (await cost(size, times)) / times);
}
console.log(JSON.stringify({ costs: sizes.map(({ least }) => least), records: sizes.map(({ records }) => records) }));

/** @param {(typeof sizes)[number] | undefined} size @param {number} times */
async function cost(size, times) {
  if (size === undefined) return 0;
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) {
    size.records = 0;
    for await (const _ of readRecords(size.bytes)) size.records++;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
