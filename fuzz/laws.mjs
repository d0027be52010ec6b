// @ts-check
/** @import { Random } from "./random.mjs" */
import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";

/** A law that an input breaks. */
export class Broken extends Error {}

/** @param {boolean} holds @param {string} law */
export function must(holds, law) {
  if (!holds) throw new Broken(law);
}

/**
 * The laws of a dump: nothing is thrown, records and regions tile it, any chunks give the same, compressed it is the same.
 *
 * @param {Record<string, any>} newsdump @param {Uint8Array} bytes @param {Random} random @param {{ format?: any, limit?: number }} [options]
 */
export async function checkDump(newsdump, bytes, random, { format, limit } = {}) {
  const options = { format, ...(limit !== undefined && { maxRecordBytes: limit }), path: "fuzz" };
  const whole = await readAll(newsdump, [bytes], options);
  // Of an archive each member is a dump of its own, with places of its own.
  const isArchive = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0x7b && bytes[1] === 0x5c);
  let end = 0;
  for (const { kind, bytes: range } of isArchive ? [] : whole.regions) {
    must(range.byteStart === end, `regions tile: ${kind} begins at ${range.byteStart}, not ${end}`);
    must(range.byteEnd >= range.byteStart, `a region ends before it begins: ${kind}`);
    end = range.byteEnd;
  }
  const read = whole.regions.length > 0;
  if (read && !isArchive) must(end === bytes.length, `regions end at ${end} of ${bytes.length} bytes`);
  if (!read && bytes.length > 0) must(whole.diagnostics.length > 0, "bytes that give nothing have a diagnostic");
  const chunks = random.chance(0.3) ? single(bytes, 1 + random.below(3)) : chunked(bytes, random);
  const again = await readAll(newsdump, chunks, options);
  must(isDeepStrictEqual(again.records, whole.records), "any chunks give the same records");
  must(isDeepStrictEqual(again.regions, whole.regions), "any chunks give the same regions");
  must(isDeepStrictEqual(again.diagnostics, whole.diagnostics), "any chunks give the same diagnostics");
  if (read && random.chance(0.1)) {
    const zipped = await readAll(newsdump, [gzipSync(bytes, { level: 1 })], options);
    const texts = (/** @type {any} */ { records }) =>
      records.map((/** @type {any} */ { text, id, parts }) => ({ text, id, parts }));
    must(isDeepStrictEqual(texts(zipped), texts(whole)), "gzip of a dump gives the same records");
  }
  for (const record of whole.records) checkParsed(newsdump, newsdump.parse(record), random);
  return whole.records.length;
}

/**
 * The laws of a parsed text: blocks tile it, values lead back, it is plain data that the schema accepts.
 *
 * @param {Record<string, any>} newsdump @param {any} parsed @param {Random} random
 */
export function checkParsed(newsdump, parsed, random) {
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
  if (!random.chance(0.1)) return;
  const stored = JSON.parse(JSON.stringify(parsed));
  // A clone has the prototypes of plain data, and keeps what JSON would drop.
  must(isDeepStrictEqual(stored, structuredClone(parsed)), "parsed is JSON");
  const schema = parsed.record === undefined ? newsdump.parsedSchema : newsdump.parsedRecordSchema;
  const { success, error } = schema.safeParse(stored);
  must(success, `the schema accepts it: ${error?.message.slice(0, 200)}`);
}

/** @param {Record<string, any>} newsdump @param {readonly Uint8Array[]} chunks @param {object} options */
async function readAll(newsdump, chunks, options) {
  /** @type {any[]} */ const records = [];
  /** @type {any[]} */ const regions = [];
  /** @type {any[]} */ const diagnostics = [];
  const told = {
    ...options,
    onRegion: (/** @type {any} */ region) => void regions.push(region),
    onDiagnostic: (/** @type {any} */ diagnostic) => void diagnostics.push(diagnostic),
  };
  for await (const record of newsdump.readRecords(chunks, told)) records.push(record);
  return { records, regions, diagnostics };
}

/** @param {Uint8Array} bytes @param {Random} random */
function chunked(bytes, random) {
  const chunks = [];
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + random.below(random.chance(0.5) ? 40 : 3000);
    chunks.push(bytes.slice(at, at + size));
    at += size;
  }
  return chunks;
}

/** @param {Uint8Array} bytes @param {number} size */
function single(bytes, size) {
  const chunks = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.slice(at, at + size));
  return chunks;
}
