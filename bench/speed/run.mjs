// Speed of parse, of import, and of growth. Usage: npm run bench:speed [-- folder of .txt pages …]
// CPU time (user + system) of this process; medians of interleaved rounds; needs a build (npm run build).
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "../../dist/index.js";
import { kindsAndWords, kindsOnly } from "./peer.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ROUNDS = 10;
const ROUND_BYTES = 4_000_000;
let failed = 0;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const load = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));

function cpu(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function gate(ok, text) {
  if (!ok) failed++;
  console.log(`${ok ? "ok  " : "MISS"} ${text}`);
}

console.log(`node ${process.version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(2)}`);

const corpora = [
  ["the seed", [readFileSync(join(root, "fixtures/articles/asharq-al-awsat/seed.txt"), "utf8")], true],
  ["archive fixtures (1 kB a page)", load(join(root, "fixtures/articles/asharq-al-awsat")), false],
  ...process.argv.slice(2).map((folder) => [folder, load(folder), false]),
];
for (const [name, texts, gated] of corpora) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const times = Math.max(1, Math.ceil(ROUND_BYTES / bytes));
  const over = (work) => () => {
    for (let time = 0; time < times; time++) for (const text of texts) work(text);
  };
  const own = [];
  const kinds = [];
  const words = [];
  for (let round = -2; round < ROUNDS; round++) {
    const seconds = [parse, kindsOnly, kindsAndWords].map((work) => cpu(over(work)));
    if (round < 0) continue;
    own.push(seconds[0]);
    kinds.push(seconds[1]);
    words.push(seconds[2]);
  }
  const speed = (bytes * times) / 1e6 / median(own);
  const ratioTo = (peer) => median(peer.map((seconds, round) => seconds / own[round]));
  const [one, two] = [ratioTo(kinds), ratioTo(words)];
  const spread = Math.max(...own) / Math.min(...own);
  const line = `parse ${name}: ${speed.toFixed(1)} MB/s; ${one.toFixed(2)} × split with a regex a line for its kind, ${two.toFixed(2)} × with one more for its words (n ${ROUNDS}, spread ${spread.toFixed(2)})`;
  if (gated) gate(speed >= 25 && two >= 2, line);
  else console.log(`     ${line}`);
}

// The first five are promised to grow by 2.2 a doubling; the others, of many small blocks each, by 2.5: collecting
// the garbage of millions of objects grows faster than the text.
const PROMISED = 5;
const shapes = {
  "one long line": (size) => "The harbour opened again on Monday, officials said. ".repeat(size / 52),
  "one word without an end": (size) => "a".repeat(size),
  "lines of one character": (size) => "a\n".repeat(size / 2),
  "spaces only": (size) => " ".repeat(size),
  "caption labels": (size) => "Caption:\n".repeat(size / 9),
  "captions in one line": (size) => "Caption: ".repeat(size / 9),
  credits: (size) => "A view of the port (AP Photo/Name)\n".repeat(size / 35),
  "open brackets": (size) => "(".repeat(size),
  teasers: (size) => "London- The talks in the capital ended without a result...Caption:\n".repeat(size / 68),
  titles: (size) => "Harbour opens | Daily - Example – News\n".repeat(size / 39),
};
for (const [name, make] of Object.entries(shapes)) {
  // Sizes in turn, the least of five rounds each: a machine that slows down for a second decides nothing.
  const costs = [Infinity, Infinity, Infinity, Infinity];
  for (let round = 0; round < 5; round++) {
    for (let at = 0; at < costs.length; at++) {
      const text = make(2 ** at * 1e6);
      costs[at] = Math.min(
        costs[at],
        cpu(() => parse(text)),
      );
    }
  }
  const ratios = costs.slice(1).map((cost, at) => cost / costs[at]);
  const worst = Math.max(...ratios);
  const mean = (costs[3] / costs[0]) ** (1 / 3);
  gate(
    mean <= (Object.keys(shapes).indexOf(name) < PROMISED ? 2.2 : 2.5),
    `growth, ${name}: ${costs.map((cost) => `${(cost * 1000).toFixed(0)} ms`).join(", ")}; a doubling costs ${mean.toFixed(2)} (worst ${worst.toFixed(2)})`,
  );
}

const importTimes = Array.from({ length: 7 }, () =>
  Number(
    execFileSync(process.execPath, [
      "--input-type=module",
      "-e",
      `const start = performance.now(); await import(${JSON.stringify(new URL("../../dist/index.js", import.meta.url).href)}); process.stdout.write(String(performance.now() - start));`,
    ]),
  ),
);
gate(median(importTimes) <= 30, `import: ${median(importTimes).toFixed(1)} ms (median of 7)`);
process.exitCode = failed === 0 ? 0 : 1;
