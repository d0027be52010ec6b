// @ts-check
/**
 * Reads dumps without an end, made as they are read, and measures what that takes of memory: `npm run check:memory -- [--gib N]
 * [--only NAME]`. One line a dump: how much was read, the resident memory before and at its highest. Exits with 1 where it rose by more
 * than allowed. Without --gib it is 8 GiB each, which takes some minutes.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { constants, deflateRawSync, gzipSync } from "node:zlib";
import { loadSource } from "./load-source.mjs";

const MIB = 1024 * 1024;
/** What memory may rise by unless told: the window, a record in bytes and as a text, and what the collector leaves lying. */
const ALLOWED_MIB = 64;
/** Where each member is inflated into an array of its own, and where each record is as long as may be, 16 MiB, more waits for it. */
const ALLOWED_OF_MEMBERS_MIB = 128;
const ALLOWED_OF_LONGEST_MIB = 384;

const { values } = parseArgs({
  options: { gib: { type: "string", default: "8" }, only: { type: "string" }, child: { type: "string" } },
});
const bytes = Math.round(Number(values.gib) * 1024 * MIB);

const record = (/** @type {string} */ body, /** @type {number} */ length = body.length) =>
  `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n${body}`;
const page = `Harbour opens again\n\n${"LISBON (Reuters) - The harbour opened again on Monday, the port authority said.\n\n".repeat(50)}`;
const records = Buffer.from(`${record(page)}\r\n\r\n`.repeat(64));
const lines = Buffer.from(`${JSON.stringify({ id: "a", text: page })}\n`.repeat(64));
const words = Buffer.from("The harbour opened again on Monday. ".repeat(8192));
const members = Buffer.concat(Array.from({ length: 64 }, () => gzipSync(`${record(page)}\r\n\r\n`)));
/** The middle of a member of zeros, which can be said again and again: 16 MiB each time. */
const zeros = deflateRawSync(Buffer.alloc(16 * MIB), { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

/** @typedef {{ chunks: (length: number) => Iterable<Uint8Array>, options?: object, share?: number, parses?: boolean, allowed?: number }} Dump */
/** @type {Record<string, Dump>} */
const dumps = {
  "records of a web archive": { chunks: (length) => again(records, length) },
  "one record": { chunks: (length) => [Buffer.from(record("", length)), ...again(words, length)] },
  "lines of JSON": { chunks: (length) => again(lines, length) },
  "one line of JSON": {
    chunks: (length) => [Buffer.from('{"text":"'), ...again(words, length)],
    options: { format: "jsonl" },
  },
  "one text": { chunks: (length) => again(words, length), allowed: ALLOWED_OF_LONGEST_MIB },
  "one header": { chunks: (length) => [Buffer.from("WARC/1.0\r\nX: "), ...again(words, length)] },
  "records in gzip, a member each": {
    chunks: (length) => again(members, length),
    share: members.length / records.length,
    allowed: ALLOWED_OF_MEMBERS_MIB,
  },
  "a bomb": { chunks: (length) => bomb(length), options: { format: "plain" } },
  "a bomb, with no limit": {
    chunks: (length) => bomb(length),
    options: { format: "plain", maxInflationRatio: Number.POSITIVE_INFINITY },
    allowed: ALLOWED_OF_LONGEST_MIB,
  },
  "articles of a web archive": { chunks: (length) => again(records, length), share: 1 / 256, parses: true },
};

/** @param {Uint8Array} block @param {number} length */
function* again(block, length) {
  for (let given = 0; given < length; given += block.length) yield block;
}

/** A gzip member that inflates to so many zeros. @param {number} length */
function* bomb(length) {
  yield gzipHead;
  for (let given = 0; given < length; given += 16 * MIB) yield zeros;
}

/** Reads one of them to its end, in a process of its own. @param {string} name */
async function read(name) {
  const { chunks, options = {}, share = 1, parses = false } = /** @type {Dump} */ (dumps[name]);
  const newsdump = await loadSource(`
    export { readRecords, parseDump } from "./src/index.ts";
    export * as formats from "./src/containers/all.ts";
    export { nodePlatform as platform } from "./src/node/platform.ts";
  `);
  const { format, ...rest } = /** @type {{ format?: string }} */ (options);
  const told = {
    ...rest,
    ...(format !== undefined && { format: newsdump.formats[format] }),
    platform: newsdump.platform,
    onDiagnostic: () => {},
  };
  const make = parses ? newsdump.parseDump : newsdump.readRecords;
  let given = 0;
  function* counted() {
    for (const chunk of chunks(Math.round(bytes * share))) {
      given += chunk.length;
      yield chunk;
    }
  }
  // What the code itself takes: a small dump of the same kind first.
  for await (const _ of make(chunks(4 * MIB * share), told));
  global.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  let found = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const from = performance.now();
  for await (const _ of make(counted(), told)) {
    found++;
    if ((found & 1023) === 0) {
      peak = Math.max(peak, process.memoryUsage.rss());
      await new Promise(setImmediate);
    }
  }
  peak = Math.max(peak, process.memoryUsage.rss());
  clearInterval(timer);
  console.log(JSON.stringify({ given, found, before, peak, seconds: (performance.now() - from) / 1000 }));
}

if (values.child !== undefined) await read(values.child);
else {
  let failures = 0;
  for (const name of Object.keys(dumps).filter((each) => values.only === undefined || each.includes(values.only))) {
    const script = fileURLToPath(import.meta.url);
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--expose-gc", script, "--child", name, "--gib", values.gib],
      { encoding: "utf8" },
    );
    if (status !== 0) {
      failures++;
      console.log(`FAIL ${name}: ${stderr.trim().split("\n").slice(-5).join(" | ")}`);
      continue;
    }
    const { given, found, before, peak, seconds } = JSON.parse(stdout);
    const rise = (peak - before) / MIB;
    const { allowed = ALLOWED_MIB } = /** @type {Dump} */ (dumps[name]);
    const ok = rise <= allowed;
    if (!ok) failures++;
    const whole = (/** @type {number} */ number) => Math.round(number / MIB);
    console.log(
      `${ok ? "ok" : "FAIL"} ${name}: ${whole(given)} MiB read, ${found} records, ${whole(before)} MiB before, at most ${whole(peak)} (+${Math.round(rise)}), ${Math.round(seconds)} s`,
    );
  }
  process.exitCode = failures > 0 ? 1 : 0;
}
