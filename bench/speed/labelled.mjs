// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./dumps/folders.mjs";
import { usualDump, usualFormats } from "./dumps/usual-records.mjs";
import { mark, median, spreadOf } from "./figures.mjs";

const CHUNK = 262_144;
/** MB a second: database exports, and research corpora and wires. */
const EXPORTS = 15;
const CORPORA = 20;

/** Sources that label their fields: format, the names of its files below `fixtures/containers` and below the samples, wanted. */
/** @type {[string, string, RegExp, string, RegExp, number][]} */
const sources = [
  ["lexisnexis", "lexisnexis", /^(?:title|field)-first\.txt$/, "lexisnexis-txt", /^LNT.*\.TXT$/, EXPORTS],
  ["lexisnexis-html", "lexisnexis-html", /^(?:title-first|french)/, "lexisnexis-html", /\.html$/, EXPORTS],
  ["nexis-uni", "nexis-uni", /^delivery/, "nexis-uni", /\.txt$/, EXPORTS],
  ["factiva", "factiva", /^untagged-.*\.html$/, "factiva", /\.html?$/, EXPORTS],
  ["factiva", "factiva", /\.xml$/, "factiva", /\.xml$/, EXPORTS],
  ["factiva", "factiva", /^tagged\.txt$/, "factiva", /\.txt$/, EXPORTS],
  ["proquest", "proquest", /^export\.html$/, "proquest", /\.html$/, EXPORTS],
  ["proquest", "proquest", /^ordinary\.txt$/, "proquest", /^jhauser_example/, EXPORTS],
  ["europresse", "europresse", /^since|^to-/, "europresse", /\.html$/, EXPORTS],
  ["gopress", "gopress", /^ordinary/, "gopress", /\.txt$/, EXPORTS],
  ["reuters-21578", "reuters-21578", /^norm/, "reuters21578", /\.sgm$/, CORPORA],
  ["trec", "trec", /^(?:associated|financial|la-|wall)/, "trec-sgml", /excerpt|trec1$/, CORPORA],
  ["gigaword", "gigaword", /^story/, "gigaword", /\.sgml$/, CORPORA],
  ["nitf", "nitf", /^(?:agency|riverton)/, "nitf", /\.xml$/, CORPORA],
  ["rcv1", "rcv1", /^story/, "rcv1", /\.xml$/, CORPORA],
  ["newsml-g2", "newsml-g2", /^(?:message|data)/, "newsml-g2", /^(?!LISTING).*\.xml$/, CORPORA],
  ["anpa", "anpa", /^(?:story|tables)/, "anpa1312", /^anpa.*\.tst$/, CORPORA],
];

/**
 * What reading labelled sources costs, as records and with their articles, in MB of the dump a second of CPU. Each dump is its files
 * again and again: the samples beside the repository where they are present, else the fixtures, whose records are far shorter than
 * those of papers. Of formats without samples of whole articles invented records of usual length are read as well.
 *
 * @param {string} dist
 * @param {{ readonly rounds: number, readonly quick: boolean }} told
 * @returns {Promise<number>} how many gates were missed
 */
export async function labelled(dist, { rounds, quick }) {
  const { readRecords, parseDump } = await import(join(dist, "index.js"));
  const formats = Object.values(await import(join(dist, "containers.js")));
  let missed = 0;
  const bytes = quick ? 2_000_000 : 20_000_000;
  /** @type {{ id: string, wanted: number, make: () => { dump: Buffer, from: string, records?: number } }[]} */
  const dumps = sources.map(([id, ...places]) => ({ id, wanted: places[4], make: () => dumpOf(places, bytes) }));
  for (const id of usualFormats) {
    const wanted = sources.find(([source]) => source === id)?.[5] ?? EXPORTS;
    dumps.push({ id, wanted, make: () => ({ ...usualDump(id, bytes), from: "invented records of usual length" }) });
  }
  for (const { id, wanted, make } of dumps) {
    const { dump, from, records } = make();
    const format = formats.find((each) => each.id === id);
    /** @type {string[]} */
    const said = [];
    let ok = true;
    let right = true;
    for (const [name, read] of [
      ["records", readRecords],
      ["articles", parseDump],
    ]) {
      const own = [];
      let count = 0;
      for (let round = 0; round <= rounds; round++) {
        const before = process.cpuUsage();
        count = 0;
        for await (const _ of read(inChunks(dump), { format })) count++;
        const { user, system } = process.cpuUsage(before);
        if (round > 0) own.push((user + system) / 1e6);
      }
      // A reader that finds other records than were written is not fast, but wrong.
      right &&= records === undefined || count === records;
      const speed = dump.length / 1e6 / median(own);
      // Of records and articles; what is wanted of corpora is said of reading.
      if (!quick && (name === "records" || wanted === EXPORTS)) ok &&= speed >= wanted;
      said.push(`${name} ${speed.toFixed(1)} (spread ${spreadOf(own).toFixed(2)})`);
      if (name === "records") said.unshift(`${count} records of ${Math.round(dump.length / count)} bytes`);
    }
    ok &&= right;
    if (!right) said.push(`${records} records were written`);
    if (!ok) missed++;
    console.log(
      `${mark(quick ? undefined : ok)} ${id} from ${from}: ${said.join(", ")}; wanted ${wanted} MB/s (n ${rounds})`,
    );
  }
  return missed;
}

/** @param {[string, RegExp, string, RegExp, number]} places @param {number} bytes */
function dumpOf([fixture, names, sample, sampleNames], bytes) {
  const samples = filesOf(join(repository, "../shared/formats/samples", sample), sampleNames);
  const files = samples.length > 0 ? samples : filesOf(join(repository, "fixtures/containers", fixture), names);
  const once = Buffer.concat(files.flatMap((file) => [readFileSync(file), Buffer.from("\n")]));
  const times = Math.max(1, Math.round(bytes / once.length));
  return {
    dump: Buffer.concat(Array.from({ length: times }, () => once)),
    from: samples.length > 0 ? "samples" : "fixtures",
  };
}

/** @param {string} folder @param {RegExp} names */
function filesOf(folder, names) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => names.test(name) && !name.endsWith(".expected.json"))
    .sort()
    .map((name) => join(folder, name));
}

/** @param {Buffer} bytes */
async function* inChunks(bytes) {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}
