// @ts-check
/** @import { Random } from "./random.mjs" */

/** @param {Record<string, any>} newsdump @param {readonly Uint8Array[]} chunks @param {object} options */
export async function readAll(newsdump, chunks, options) {
  /** @type {any[]} */ const records = [];
  /** @type {any[]} */ const regions = [];
  /** @type {any[]} */ const diagnostics = [];
  /** @type {string | undefined} */ let layout;
  const told = {
    ...options,
    onRegion: (/** @type {any} */ region) => void regions.push(region),
    onDump: (/** @type {any} */ info) => {
      layout = info.layout;
    },
    onDiagnostic: (/** @type {any} */ diagnostic) => void diagnostics.push(diagnostic),
  };
  for await (const record of newsdump.readRecords(chunks, told)) records.push(record);
  return { records, regions, diagnostics, layout };
}

/** Two or three chunks. @param {Uint8Array} bytes @param {Random} random */
export function cut(bytes, random) {
  const first = random.below(bytes.length + 1);
  const second = random.chance(0.5) ? first : first + random.below(bytes.length + 1 - first);
  return [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)];
}

/** @param {Uint8Array} bytes @param {Random} random */
export function chunked(bytes, random) {
  const chunks = [];
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + random.below(random.chance(0.5) ? 40 : 3000);
    chunks.push(bytes.slice(at, at + size));
    at += size;
  }
  return chunks;
}

/** @param {Uint8Array} bytes @param {number} size */
export function single(bytes, size) {
  const chunks = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.slice(at, at + size));
  return chunks;
}
