// @ts-check
/** @import { Random } from "./random.mjs" */
import { gzipSync } from "node:zlib";
import { loadSource } from "../scripts/load-source.mjs";
import { checkDump, checkParsed } from "./laws.mjs";
import { checkProgram } from "./program.mjs";
import { checkExport } from "./reread.mjs";

/** Each run of these is a process of its own. */
export const slow = new Set(["cli"]);

/** What is fuzzed: the whole library, from source. */
export async function loadTargets() {
  const newsdump = await loadSource(`
    export * from "./src/index.ts";
    export { parsedSchema, parsedRecordSchema } from "./src/zod/index.ts";
    export * as formats from "./src/containers/all.ts";
    export * as exporters from "./src/exporters/all.ts";
  `);
  /** @type {Map<string, (bytes: Uint8Array, random: Random) => Promise<void>>} */
  const targets = new Map();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  targets.set("parse", async (bytes, random) => checkParsed(newsdump, newsdump.parse(decoder.decode(bytes)), random));
  targets.set("gzip", async (bytes, random) => {
    const zipped = new Uint8Array(gzipSync(bytes));
    if (zipped.length === 0) return;
    const at = random.below(zipped.length);
    zipped[at] = /** @type {number} */ (zipped[at]) ^ (1 << random.below(8));
    for await (const record of newsdump.readRecords([zipped.subarray(0, random.chance(0.5) ? at : zipped.length)])) {
      checkParsed(newsdump, newsdump.parse(record), random);
    }
  });
  for (const format of Object.values(newsdump.formats)) {
    targets.set(format.id, async (bytes, random) => {
      const forced = random.chance(0.5) ? { format } : {};
      const limited = random.chance(0.1) ? { limit: 64 + random.below(2000) } : {};
      await checkDump(newsdump, bytes, random, { ...forced, ...limited });
    });
  }
  const exporters = Object.values(newsdump.exporters).filter(({ write }) => typeof write === "function");
  targets.set("exporters", async (bytes) => {
    /** Of a record too, whose head is the dump's. @type {any[]} */
    const pages = [newsdump.parse(decoder.decode(bytes))];
    for await (const record of newsdump.readRecords(bytes, { records: "all" })) {
      if (pages.push(newsdump.parse(record)) > 4) break;
    }
    for (const parsed of pages) for (const exporter of exporters) checkExport(exporter, parsed);
  });
  targets.set("cli", checkProgram);
  return targets;
}
