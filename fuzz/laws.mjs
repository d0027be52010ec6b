// @ts-check
/** @import { Random } from "./random.mjs" */
import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";
import { checkPrefix } from "./cuts.mjs";
import { must } from "./must.mjs";
import { chunked, cut, readAll, single } from "./reading.mjs";

/**
 * The laws of a dump: nothing is thrown, records and regions tile it, any chunks give the same. With `isDear` also those that cost more
 * than the reading itself: compressed it is the same, records before a cut stay, chunks of a byte or two, and each record's own laws.
 *
 * @param {Record<string, any>} newsdump @param {Uint8Array} bytes @param {Random} random
 * @param {{ format?: any, limit?: number, isDear?: boolean | undefined }} [options]
 * @returns {Promise<string>} what was done, in words that do not depend on the texts
 */
export async function checkDump(newsdump, bytes, random, { format, limit, isDear = true } = {}) {
  const options = { format, ...(limit !== undefined && { maxRecordBytes: limit }), path: "fuzz" };
  const whole = await readAll(newsdump, [bytes], options);
  const { records, regions, diagnostics } = whole;
  // Of an archive each member is a dump of its own, with places of its own.
  const [one, two] = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const isMember = (/** @type {string | undefined} */ name) => name?.startsWith("fuzz/") === true;
  const isArchive =
    format?.unpack !== undefined ||
    (one === 0x50 && two === 0x4b) ||
    (one === 0x7b && two === 0x5c) ||
    // A ZIP may stand behind bytes of others.
    records.some(({ source }) => isMember(source.path)) ||
    diagnostics.some(({ path, code }) => isMember(path) || code.startsWith("ZIP_"));
  // Of a compressed dump regions are places in what it inflates to.
  if (!isArchive) mustTile(regions, isCompressed(bytes) ? undefined : bytes.length);
  if (records.length === 0) must(diagnostics.length > 0, "a dump that gives no record says so");
  const chunks = !isDear
    ? cut(bytes, random)
    : random.chance(0.3)
      ? single(bytes, 1 + random.below(3))
      : chunked(bytes, random);
  const again = await readAll(newsdump, chunks, options);
  must(isDeepStrictEqual(again.records, records), "any chunks give the same records");
  must(isDeepStrictEqual(again.regions, regions), "any chunks give the same regions");
  must(isDeepStrictEqual(again.diagnostics, diagnostics), "any chunks give the same diagnostics");
  if (isDear) {
    if (regions.length > 0 && !isCompressed(bytes)) {
      const zipped = await readAll(newsdump, [gzipSync(bytes, { level: 1 })], options);
      must(
        isDeepStrictEqual(zipped.records.map(meaningOf), records.map(meaningOf)),
        "gzip of a dump gives the same records",
      );
    }
    if (format !== undefined && !isArchive && !isCompressed(bytes)) await checkPrefix(newsdump, bytes, random, options);
    for (const record of records) checkParsed(newsdump, newsdump.parse(record), random);
  } else if (records.length > 0 && random.chance(1 / 8)) {
    checkParsed(newsdump, newsdump.parse(random.one(records)), random, false);
  }
  return doneBy(whole);
}

/** gzip, zstd, or what `compress` wrote. @param {Uint8Array} bytes */
function isCompressed([one, two]) {
  return (one === 0x1f && (two === 0x8b || two === 0x9d)) || (one === 0x28 && two === 0xb5);
}

/** @param {readonly any[]} regions @param {number | undefined} length */
function mustTile(regions, length) {
  let end = 0;
  for (const { kind, bytes } of regions) {
    must(bytes.byteStart === end, `regions tile: ${kind} begins at ${bytes.byteStart}, not ${end}`);
    must(bytes.byteEnd >= bytes.byteStart, `a region ends before it begins: ${kind}`);
    end = bytes.byteEnd;
  }
  if (regions.length > 0 && length !== undefined) must(end === length, `regions end at ${end} of ${length} bytes`);
}

/** What of a record does not tell where it stood. @param {any} record */
function meaningOf({ text, id, parts }) {
  return { text, id, parts };
}

/** @param {{ records: readonly any[], regions: readonly any[], diagnostics: readonly any[] }} read */
function doneBy({ records, regions, diagnostics }) {
  const words = new Set();
  for (const { kind } of regions) words.add(kind);
  for (const { code } of diagnostics) words.add(code);
  for (const { fields, stated = [], parts = [], diagnostics: own = [], ...rest } of records) {
    for (const key of Object.keys(rest)) words.add(key);
    for (const { code } of own) words.add(code);
    for (const { field, from } of stated) words.add(`${field} of ${from}`);
    for (const { role, field, runs, value } of parts)
      words.add(`${role} ${field} ${runs === undefined} ${value === undefined}`);
    if (fields !== undefined) words.add(`${Math.min(9, Object.keys(fields).length)} fields`);
  }
  return `${Math.min(4, records.length)} ${[...words].sort().join()}`;
}

/**
 * The laws of a parsed text: blocks tile it, values lead back; and, where it `isDear` to look, it is plain data that the schema accepts.
 *
 * @param {Record<string, any>} newsdump @param {any} parsed @param {Random} random
 */
export function checkParsed(newsdump, parsed, random, isDear = random.chance(0.1)) {
  const { text, blocks, origins, article, diagnostics } = parsed;
  let end = 0;
  for (const { span, content, parts } of blocks) {
    must(span.start === end && span.end > span.start, `blocks tile: one spans ${span.start}-${span.end} at ${end}`);
    must(
      content.start >= span.start && content.end <= span.end && content.end >= content.start,
      "content lies in its block",
    );
    let last = content.start;
    for (const part of parts ?? []) {
      must(
        part.start >= last && part.end >= part.start && part.end <= content.end,
        "the parts of a content are in order inside it",
      );
      last = part.end;
    }
    end = span.end;
  }
  must(end === text.length, `blocks end at ${end} of ${text.length}`);
  for (const [path, indexes] of Object.entries(origins)) {
    for (const index of indexes) must(blocks[index] !== undefined, `origin ${path} leads to a block`);
  }
  article.body.forEach((/** @type {any} */ part, /** @type {number} */ at) => {
    const block = blocks[origins.body?.[at]];
    must(
      block !== undefined && newsdump.textOf(parsed, block) === part.text,
      "a part of the body is the text of its block",
    );
  });
  for (const { span } of diagnostics) {
    if (span !== undefined)
      must(span.start >= 0 && span.end >= span.start && span.end <= text.length, "diagnostics point into the text");
  }
  if (!isDear) return;
  const stored = JSON.parse(JSON.stringify(parsed));
  // A clone has the prototypes of plain data, and keeps what JSON would drop.
  must(isDeepStrictEqual(stored, structuredClone(parsed)), "parsed is JSON");
  const schema = parsed.record === undefined ? newsdump.parsedSchema : newsdump.parsedRecordSchema;
  const { success, error } = schema.safeParse(stored);
  must(success, `the schema accepts it: ${error?.message.slice(0, 200)}`);
}
