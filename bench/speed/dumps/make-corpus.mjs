// @ts-check
// node bench/speed/dumps/make-corpus.mjs [--pages FOLDER] [--cache FOLDER]
//
// Writes dumps of 10, 100 and 500 MB into the cache folder, if they are not there already: see docs/speed.md.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { DumpFile } from "./dump-file.mjs";
import { endlessPages } from "./endless-pages.mjs";
import { defaultCache, defaultPages } from "./folders.mjs";
import { Tally } from "./jobs/tally.mjs";
import { readPages } from "./source-pages.mjs";
import { conversion, warcinfo } from "./warc-records.mjs";

/** Raised when the same pages would give other dumps. */
const VERSION = 1;
const MB = 1e6;
const wetSizes = [10, 100, 500];
const jsonlSizes = [10, 100];

/**
 * A dump: `bytes` and `sha256` are of its texts alone, `rawBytes` those of the file as it is read, `fileBytes` as it is stored.
 *
 * @typedef {{ path: string, fileBytes: number, rawBytes: number, records: number, units: number, sample: string,
 *   bytes: number, sha256: string }} Dump
 * @typedef {{ version: number, source: string, pages: number, pageBytes: number, pagesHash: string,
 *   dumps: Record<string, Dump> }} Corpus
 */

/**
 * The dumps by name (`wet-100`, `wet-100.gz`, `jsonl-100`), made unless they stand there already.
 *
 * @param {{ pages: string, cache: string, log: (line: string) => void }} of
 * @returns {Corpus}
 */
export function corpus({ pages, cache, log }) {
  const { source, texts } = readPages(pages, log);
  const pagesHash = createHash("sha256").update(texts.join("\0")).digest("hex");
  const listing = join(cache, "corpus.json");
  if (existsSync(listing)) {
    /** @type {Corpus} */
    const made = JSON.parse(readFileSync(listing, "utf8"));
    const whole = Object.values(made.dumps).every(({ path }) => existsSync(path));
    if (whole && made.version === VERSION && made.pagesHash === pagesHash) return made;
  }
  mkdirSync(cache, { recursive: true });
  log(`making dumps of ${wetSizes.join(", ")} MB in ${cache}, once: this takes some minutes`);
  const pageBytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const made = { version: VERSION, source, pages: texts.length, pageBytes, pagesHash, dumps: makeDumps(texts, cache) };
  writeFileSync(`${listing}.tmp`, `${JSON.stringify(made, undefined, 1)}\n`);
  renameSync(`${listing}.tmp`, listing);
  return made;
}

/** @param {readonly string[]} texts @param {string} cache */
function makeDumps(texts, cache) {
  const info = warcinfo();
  const wets = wetSizes.map((size) => ({
    name: `wet-${size}`,
    size: size * MB,
    tally: new Tally(true),
    plain: new DumpFile(cache, `${size}.warc.wet`),
    gzip: new DumpFile(cache, `${size}.warc.wet.gz`),
  }));
  for (const { plain, gzip } of wets) {
    plain.write(info);
    gzip.write(gzipSync(info));
  }
  const lines = jsonlSizes.map((size) => ({
    name: `jsonl-${size}`,
    size: size * MB,
    tally: new Tally(true),
    plain: new DumpFile(cache, `${size}.jsonl`),
    gzip: undefined,
  }));
  const all = [...wets, ...lines];
  for (const { text, bytes, uri, date } of endlessPages(texts)) {
    const open = all.filter(({ plain, size }) => plain.fileBytes < size);
    if (open.length === 0) break;
    const record = conversion({ text: bytes, uri, date });
    const member = gzipSync(record, { level: 6 });
    const line = Buffer.from(`${JSON.stringify({ text, timestamp: date, url: uri })}\n`);
    for (const { tally, plain, gzip } of open) {
      tally.add(text);
      plain.write(gzip === undefined ? line : record);
      gzip?.write(member);
    }
  }
  return Object.fromEntries(all.flatMap(listed));
}

/** @param {{ name: string, tally: Tally, plain: DumpFile, gzip: DumpFile | undefined }} made @returns {[string, Dump][]} */
function listed({ name, tally, plain, gzip }) {
  const found = { rawBytes: plain.fileBytes, bytes: 0, sha256: "", ...tally.report() };
  plain.close();
  gzip?.close();
  return [
    [name, { path: plain.path, fileBytes: plain.fileBytes, ...found }],
    ...(gzip === undefined
      ? []
      : [/** @type {[string, Dump]} */ ([`${name}.gz`, { path: gzip.path, fileBytes: gzip.fileBytes, ...found }])]),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { pages: { type: "string", default: defaultPages }, cache: { type: "string", default: defaultCache } },
  });
  const { dumps } = corpus({ ...values, log: console.error });
  for (const [name, { path, fileBytes, records }] of Object.entries(dumps)) {
    console.log(`${name}\t${records} records\t${(fileBytes / MB).toFixed(1)} MB\t${path}`);
  }
}
