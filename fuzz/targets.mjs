// @ts-check
/** @import { Random } from "./random.mjs" */
import { gzipSync } from "node:zlib";
import { loadSource } from "../scripts/load-source.mjs";
import { checkJoined } from "./cuts.mjs";
import { checkDump, checkParsed } from "./laws.mjs";
import { checkProgram } from "./program.mjs";
import { checkExport } from "./reread.mjs";
import { seedsOf } from "./seeds.mjs";
import { shrunk } from "./small.mjs";

/**
 * @typedef {object} Target
 * @property {(bytes: Uint8Array, random: Random, isDear?: boolean) => Promise<string>} check Throws where a law is broken; gives what
 *   was done. Without `isDear` the laws that cost more than the reading are left out.
 * @property {() => readonly Uint8Array[]} seeds
 * @property {(seed: Uint8Array) => Promise<readonly Uint8Array[]>} small Seeds of a few hundred bytes that are still of its kind.
 */

/** Each run of these is a process of its own. */
export const slow = new Set(["cli"]);

/** What is fuzzed: the whole library, from source. @returns {Promise<Map<string, Target>>} */
export async function loadTargets() {
  const newsdump = await loadSource(`
    export * from "./src/index.ts";
    export { parsedSchema, parsedRecordSchema } from "./src/zod/index.ts";
    export * as formats from "./src/containers/all.ts";
    export * as exporters from "./src/exporters/all.ts";
  `);
  /** @type {Map<string, Target>} */
  const targets = new Map();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const asItIs = async (/** @type {Uint8Array} */ seed) => [seed];

  targets.set("parse", {
    check: async (bytes, random, isDear) => {
      const parsed = newsdump.parse(decoder.decode(bytes));
      checkParsed(newsdump, parsed, random, isDear);
      return ruledBy(parsed);
    },
    seeds: () => seedsOf("parse"),
    small: asItIs,
  });

  // Stored bytes are changed, not those that they inflate to.
  targets.set("gzip", {
    check: (bytes, random, isDear) => checkDump(newsdump, bytes, random, { ...optionsOf(random), isDear }),
    seeds: () => seedsOf("gzip"),
    small: async (seed) => {
      const half = seed.length >> 1;
      return [
        new Uint8Array(gzipSync(seed)),
        new Uint8Array(Buffer.concat([seed.subarray(0, half), seed.subarray(half)].map((part) => gzipSync(part)))),
      ];
    },
  });

  for (const format of Object.values(newsdump.formats)) {
    /** @type {readonly Uint8Array[] | undefined} */ let kept;
    const seeds = () => {
      kept ??= seedsOf(format.id);
      return kept;
    };
    const count = async (/** @type {Uint8Array} */ bytes) => {
      let found = 0;
      for await (const { text } of newsdump.readRecords(bytes, { format })) if (text.trim() !== "") found++;
      return found;
    };
    targets.set(format.id, {
      check: async (bytes, random, isDear) => {
        if (isDear !== false && format.id === "warc")
          await checkJoined(newsdump, random.one(seeds()), bytes, { format });
        const options = { ...(random.chance(0.75) && { format }), ...optionsOf(random), isDear };
        return checkDump(newsdump, bytes, random, options);
      },
      seeds,
      small: async (seed) => {
        const sign = format.detect(seed.subarray(0, 4096));
        const most = Math.min(2, await count(seed));
        const least = async (/** @type {number} */ wanted) =>
          shrunk(
            seed,
            async (bytes) => format.detect(bytes.subarray(0, 4096)) === sign && (await count(bytes)) >= wanted,
          );
        return most === 2 ? [await least(1), await least(2)] : [await least(most)];
      },
    });
  }

  const exporters = Object.values(newsdump.exporters).filter(({ write }) => typeof write === "function");
  targets.set("exporters", {
    check: async (bytes, random, isDear = true) => {
      /** Of a record too, whose head is the dump's. @type {any[]} */
      const pages = [newsdump.parse(decoder.decode(bytes))];
      for await (const record of newsdump.readRecords(bytes, { records: "all" })) {
        if (pages.push(newsdump.parse(record)) > 4) break;
      }
      if (isDear) for (const parsed of pages) for (const exporter of exporters) checkExport(exporter, parsed);
      else checkExport(random.one(exporters), random.one(pages));
      return ruledBy(/** @type {any} */ (pages.at(-1)));
    },
    seeds: () => seedsOf("exporters"),
    small: asItIs,
  });
  targets.set("cli", {
    check: async (bytes, random) => {
      await checkProgram(bytes, random);
      return "";
    },
    seeds: () => seedsOf("cli"),
    small: asItIs,
  });
  return targets;
}

/** @param {Random} random */
function optionsOf(random) {
  return random.chance(0.1) ? { limit: 64 + random.below(2000) } : {};
}

/** The rules that named lines, and what was found. @param {any} parsed */
function ruledBy({ kind, blocks, article, diagnostics }) {
  const words = new Set([kind, ...Object.keys(article)]);
  for (const { role, rule } of blocks) words.add(`${role} by ${rule}`);
  for (const { code } of diagnostics) words.add(code);
  return [...words].sort().join();
}
