// @ts-check
/** @import { Random } from "./random.mjs" */
import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";
import { must } from "./must.mjs";
import { readAll } from "./reading.mjs";

/**
 * Prefix stability: what comes before a cut does not depend on what would have come behind it. The last record before the cut may
 * reach up to it, and what is told of a record may look at those behind it. Of a record whose stated length is wrong, and of what
 * follows it, nothing is asked: where the dump ends at that length, it is right. The encoding is stated, for a guess looks at more
 * than one record; an export whose layout what stands before the cut does not show is left out, and so is JSON in which something is
 * odd: whether a value goes on over lines is known where it ends.
 *
 * @param {Record<string, any>} newsdump @param {Uint8Array} bytes @param {Random} random
 * @param {{ format?: any }} options
 */
export async function checkPrefix(newsdump, bytes, random, options) {
  const stated = { ...options, encoding: "utf-8" };
  const length = random.below(bytes.length + 1);
  const whole = await readAll(newsdump, [bytes], stated);
  if (isJson(options) && isOdd(whole)) return;
  const start = await readAll(newsdump, [bytes.subarray(0, length)], stated);
  if (start.layout !== whole.layout) return;
  const before = whole.records.filter(({ source }) => source.bytes.byteEnd <= length).length - 1;
  for (let at = 0; at < before && !isOfWrongLength(whole.records[at]); at++) {
    must(
      isDeepStrictEqual(contentOf(start.records[at]), contentOf(whole.records[at])),
      `a cut at ${length} leaves the records before it: record ${at} is another`,
    );
  }
}

/**
 * Archives one behind the other, plain or each compressed, give the records of the one and then those of the other. Holds for those in
 * which nothing is odd: a length that is wrong may reach into the other.
 *
 * @param {Record<string, any>} newsdump @param {Uint8Array} one @param {Uint8Array} other @param {object} options
 */
export async function checkJoined(newsdump, one, other, options) {
  const first = await readAll(newsdump, [one], options);
  const second = await readAll(newsdump, [other], options);
  if (isOdd(first) || isOdd(second)) return;
  const records = [...first.records, ...second.records].map(contentOf);
  for (const parts of [[one, other], [one, other].map((part) => gzipSync(part, { level: 1 }))]) {
    const joined = await readAll(newsdump, [new Uint8Array(Buffer.concat(parts))], options);
    must(
      isDeepStrictEqual(joined.records.map(contentOf), records),
      "two archives, one behind the other, give the records of both",
    );
  }
}

/** @param {{ format?: { id: string } }} options */
function isJson({ format }) {
  return format?.id === "jsonl" || format?.id === "ninjs" || format?.id === "json-envelope";
}

/** @param {{ records: readonly any[], diagnostics: readonly any[] }} read */
function isOdd({ records, diagnostics }) {
  return diagnostics.length > 0 || records.some((record) => (record.diagnostics ?? []).length > 0);
}

/** @param {any} record */
function isOfWrongLength({ diagnostics = [] }) {
  return diagnostics.some((/** @type {{ code: string }} */ { code }) => code.includes("_LENGTH_"));
}

/** A record without its place, and without an identity that is made of it. @param {any} record */
function contentOf({ text, fields, stated, parts }) {
  return { text, fields, stated, parts };
}
