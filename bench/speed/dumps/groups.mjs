// @ts-check

/**
 * A job: a script of `jobs/` over a dump of the corpus. Without `peer` it is newsdump's own, or Node's.
 *
 * @typedef {{ label: string, script: string, how?: string, dump: string, peer?: boolean }} Job
 *
 * A row of the table: what the job `own` costs beside the job `beside`, each by its name in the group.
 * `faster`: how many times the CPU of `own` the other takes, at least `gate`. `cost`: how many times the CPU of the other
 * `own` takes, at most `gate`; `cost per MB` likewise by the sizes of their dumps. `memory`: likewise of peak RSS, which
 * besides is at most `most` MB.
 * @typedef {{ label: string, own: string, beside: string, measure: "faster" | "cost" | "cost per MB" | "memory",
 *   gate?: number, most?: number }} Row
 *
 * Jobs of one group run in turn, round by round. What those of `same` write must be the same bytes.
 * @typedef {{ name: string, title: string, jobs: Record<string, Job>, rows: readonly Row[], same?: readonly string[] }} Group
 */

/** @param {string} dump @returns {Record<string, Job>} */
const readers = (dump) => ({
  own: { label: "newsdump `readRecords`", script: "read-records", dump },
  digests: { label: "newsdump, digests verified", script: "read-records", how: "digests", dump },
  warc: { label: "warc", script: "warc", dump, peer: true },
  warcWide: { label: "warc, chunks of 256 KiB", script: "warc", how: "wide", dump, peer: true },
  nodeWarc: { label: "node-warc", script: "node-warc", dump, peer: true },
});

/** @type {readonly Group[]} */
export const groups = [
  {
    name: "plain",
    title: "WET, each text as a string",
    jobs: {
      ...readers("wet-100"),
      warcio: { label: "warcio.js", script: "warcio", dump: "wet-100", peer: true },
    },
    rows: [
      { label: "WET, against warcio.js", own: "own", beside: "warcio", measure: "faster", gate: 2.5 },
      { label: "the same, digests verified", own: "digests", beside: "warcio", measure: "faster" },
      { label: "WET, against warc", own: "own", beside: "warc", measure: "faster" },
    ],
  },
  {
    name: "gzip",
    title: "WET .gz, each text as a string",
    jobs: {
      ...readers("wet-100.gz"),
      warcio: { label: "warcio.js (inflates by pako)", script: "warcio", dump: "wet-100.gz", peer: true },
      warcioGunzip: {
        label: "warcio.js behind `createGunzip`",
        script: "warcio",
        how: "gunzip",
        dump: "wet-100.gz",
        peer: true,
      },
      warcioWide: {
        label: "the same, chunks of 256 KiB",
        script: "warcio",
        how: "wide",
        dump: "wet-100.gz",
        peer: true,
      },
      gunzip: { label: "`createGunzip` alone, chunks of 256 KiB", script: "gunzip", dump: "wet-100.gz" },
    },
    rows: [
      { label: "WET .gz, against warcio.js", own: "own", beside: "warcio", measure: "faster", gate: 2.8 },
      { label: "the same, digests verified", own: "digests", beside: "warcio", measure: "faster" },
      {
        label: "WET .gz, against warcio.js behind createGunzip",
        own: "own",
        beside: "warcioGunzip",
        measure: "faster",
      },
      { label: "WET .gz, against warc", own: "own", beside: "warc", measure: "faster", gate: 1.5 },
      { label: "WET .gz, against warc, chunks of 256 KiB", own: "own", beside: "warcWide", measure: "faster" },
      { label: "WET .gz, CPU by that of createGunzip alone", own: "own", beside: "gunzip", measure: "cost", gate: 1.7 },
    ],
  },
  {
    name: "articles",
    title: "WET .gz in, articles as JSON Lines out",
    jobs: {
      own: { label: "newsdump `parseDump` and `jsonl`", script: "articles", dump: "wet-100.gz" },
      digests: { label: "the same, digests verified", script: "articles", how: "digests", dump: "wet-100.gz" },
      plain: { label: "newsdump, from the plain file", script: "articles", dump: "wet-100" },
      cli: { label: "`newsdump parse` as a process, start-up included", script: "cli", dump: "wet-100.gz" },
      warcio: { label: "warcio.js, iterating only", script: "warcio", dump: "wet-100.gz", peer: true },
      warcioPlain: { label: "warcio.js, iterating the plain file only", script: "warcio", dump: "wet-100", peer: true },
    },
    rows: [
      {
        label: "articles of a WET .gz, CPU by warcio.js iterating",
        own: "own",
        beside: "warcio",
        measure: "cost",
        gate: 2,
      },
      { label: "articles of a WET, CPU by warcio.js iterating", own: "plain", beside: "warcioPlain", measure: "cost" },
      { label: "`newsdump parse` of a WET .gz, the same", own: "cli", beside: "warcio", measure: "cost" },
    ],
  },
  {
    name: "jsonl",
    title: "JSON Lines in",
    jobs: {
      own: { label: "newsdump `readRecords`", script: "read-records", dump: "jsonl-100" },
      articles: { label: "newsdump `parseDump` and `jsonl`", script: "articles", dump: "jsonl-100" },
      parse: { label: "slices of lines and `JSON.parse`", script: "json-lines", dump: "jsonl-100" },
    },
    rows: [
      { label: "JSON Lines, each text, CPU by slices and JSON.parse", own: "own", beside: "parse", measure: "cost" },
      {
        label: "articles of JSON Lines, CPU by slices and JSON.parse",
        own: "articles",
        beside: "parse",
        measure: "cost",
        gate: 4,
      },
    ],
  },
  {
    name: "size",
    title: "10, 100 and 500 MB, each text as a string",
    jobs: {
      plain10: { label: "WET of 10 MB", script: "read-records", how: "digests", dump: "wet-10" },
      plain100: { label: "WET of 100 MB", script: "read-records", how: "digests", dump: "wet-100" },
      plain500: { label: "WET of 500 MB", script: "read-records", how: "digests", dump: "wet-500" },
      gzip10: { label: "WET .gz of 10 MB", script: "read-records", how: "digests", dump: "wet-10.gz" },
      gzip100: { label: "WET .gz of 100 MB", script: "read-records", how: "digests", dump: "wet-100.gz" },
      gzip500: { label: "WET .gz of 500 MB", script: "read-records", how: "digests", dump: "wet-500.gz" },
    },
    rows: [
      {
        label: "CPU a MB, WET, 500 MB by 100 MB",
        own: "plain500",
        beside: "plain100",
        measure: "cost per MB",
        gate: 1.15,
      },
      {
        label: "peak memory, WET, 500 MB by 10 MB",
        own: "plain500",
        beside: "plain10",
        measure: "memory",
        gate: 1.6,
        most: 150,
      },
      {
        label: "CPU a MB, WET .gz, 500 MB by 100 MB",
        own: "gzip500",
        beside: "gzip100",
        measure: "cost per MB",
        gate: 1.15,
      },
      {
        label: "peak memory, WET .gz, 500 MB by 10 MB",
        own: "gzip500",
        beside: "gzip10",
        measure: "memory",
        gate: 1.6,
        most: 150,
      },
    ],
  },
  {
    name: "articles-size",
    title: "10, 100 and 500 MB of WET .gz, articles as JSON Lines out",
    jobs: {
      own10: { label: "10 MB", script: "articles", dump: "wet-10.gz" },
      own100: { label: "100 MB", script: "articles", dump: "wet-100.gz" },
      own500: { label: "500 MB", script: "articles", dump: "wet-500.gz" },
    },
    rows: [
      {
        label: "CPU a MB, articles, 500 MB by 100 MB",
        own: "own500",
        beside: "own100",
        measure: "cost per MB",
        gate: 1.15,
      },
      {
        label: "peak memory, articles, 500 MB by 10 MB",
        own: "own500",
        beside: "own10",
        measure: "memory",
        gate: 1.6,
        most: 150,
      },
    ],
  },
  {
    name: "workers",
    title: "Two workers, WET .gz in, articles as JSON Lines out",
    same: ["one", "two"],
    jobs: {
      one: { label: "one worker", script: "files", how: "1", dump: "wet-100.gz" },
      two: { label: "two workers", script: "files", how: "2", dump: "wet-100.gz" },
    },
    rows: [{ label: "two workers, CPU by that of one", own: "two", beside: "one", measure: "cost", gate: 1.2 }],
  },
];
