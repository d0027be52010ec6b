/** What reading small dumps tells: records and regions with their places, what is odd, in one piece and byte by byte. */
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import type { DumpFormat, ReadDumpOptions } from "../src/index.js";
import * as answers from "./documents/answers-of-servers.js";
import type { DocumentRow } from "./documents/document-row.js";
import * as gaps from "./documents/dump-gaps.js";
import { warcLines } from "./documents/dump-lines.js";
import * as others from "./documents/dumps.js";
import { textsInEncodings } from "./documents/encoded-texts.js";
import { jsonAnswers, jsonMore } from "./documents/json-answers.js";
import { jsonArrays } from "./documents/json-arrays.js";
import { jsonl, jsonlOfSmallLimits } from "./documents/json-dumps.js";
import { jsonEnds } from "./documents/json-ends.js";
import * as members from "./documents/members-of-dumps.js";
import * as stored from "./documents/stored-dumps.js";
import * as archives from "./documents/warc-dumps.js";
import * as wide from "./documents/wide-dumps.js";
import { bytesOf, inChunks, readAll } from "./support/dumps.js";
import { shownReading } from "./support/reading.js";

const { anpa, arc, bbc, jsonl: json, nitf, plain, rcv1, trec, warc, zip } = formats;
const small = { maxRecordBytes: 64, maxLineBytes: 64 };
interface Kind {
  readonly name: string;
  readonly rows: readonly DocumentRow[];
  readonly format: DumpFormat;
  readonly options?: ReadDumpOptions;
  /** Each character is a byte: not so in JSON, which is in UTF-8 unless told. */
  readonly isBytes?: boolean;
}

const kinds: readonly Kind[] = [
  { name: "JSON", rows: jsonl, format: formats.jsonl },
  { name: "JSON, of small limits", rows: jsonlOfSmallLimits, format: formats.jsonl, options: small },
  {
    name: "arrays of JSON, of small limits",
    rows: [...jsonArrays, ...jsonEnds],
    format: json,
    options: small,
    isBytes: true,
  },
  { name: "TREC", rows: others.trecDumps, format: trec },
  { name: "RCV1", rows: others.rcv1Dumps, format: rcv1 },
  { name: "RCV1, of small limits", rows: others.rcv1OfSmallLimits, format: rcv1, options: small },
  { name: "ANPA 1312", rows: others.anpaDumps, format: anpa },
  { name: "ANPA 1312, of small limits", rows: others.anpaOfSmallLimits, format: anpa, options: small },
  { name: "ARC", rows: others.arcDumps, format: arc },
  { name: "ARC, of small limits", rows: others.arcOfSmallLimits, format: arc, options: small },
  { name: "plain text with rules", rows: others.plainWithRules, format: plain, options: { split: "rule" } },
  {
    name: "plain text with form feeds",
    rows: others.plainWithFormFeeds,
    format: plain,
    options: { split: "form-feed" },
  },
  { name: "plain text with pages", rows: others.plainWithPages, format: plain, options: { split: /^PAGE \d/ } },
  { name: "plain text, of small limits", rows: others.plainOfSmallLimits, format: plain, options: small },
  { name: "plain text", rows: others.plainAlone, format: plain },
  { name: "more of JSON", rows: jsonMore, format: json },
  { name: "answers of interfaces", rows: jsonAnswers, format: formats.jsonEnvelope, isBytes: false },
  { name: "JSON of wide characters", rows: wide.wideJson, format: json, isBytes: true },
  { name: "NITF", rows: wide.wideXml, format: nitf },
  { name: "more of ARC", rows: wide.arcMore, format: arc },
  { name: "plain text between rules", rows: wide.plainWide, format: plain, options: { split: "rule" } },
  { name: "plain text between form feeds", rows: wide.plainWideFeeds, format: plain, options: { split: "form-feed" } },
  { name: "plain text that is cut", rows: wide.plainWideLimits, format: plain, options: { maxRecordBytes: 32 } },
  { name: "a file that is cut", rows: wide.bbcOfSmallLimits, format: bbc, options: { maxRecordBytes: 32 } },
  { name: "text in an encoding", rows: textsInEncodings, format: plain },
  { name: "WARC", rows: archives.warcDumps, format: warc },
  {
    name: "WARC, with all records, as they are",
    rows: archives.warcOfAllRecords,
    format: warc,
    options: { records: "all", repair: false, digests: false },
  },
  { name: "WAT", rows: archives.warcOfMetas, format: warc, options: { wat: true } },
  {
    name: "WARC, of small limits",
    rows: archives.warcOfSmallLimits,
    format: warc,
    options: { maxRecordBytes: 24, maxHeaderBytes: 96, maxHeaderFields: 4 },
  },
  { name: "WARC, of short pages", rows: archives.warcOfShortPages, format: warc, options: { maxRecordBytes: 110 } },
  { name: "ARC in gzip", rows: members.arcInGzip, format: arc },
  { name: "ARC, with all records", rows: members.arcOfAllRecords, format: arc, options: { records: "all" } },
  { name: "JSON in gzip", rows: members.jsonInGzip, format: json, isBytes: true },
  { name: "more answers of interfaces", rows: members.envelopesMore, format: formats.jsonEnvelope, isBytes: true },
  { name: "answers of servers", rows: answers.httpMore, format: warc },
  { name: "SGML in encodings", rows: answers.sgmlCharsets, format: trec },
  { name: "WARC in gzip", rows: stored.gzipDumps, format: warc },
  { name: "WARC, odd in each way", rows: warcLines, format: warc },
  { name: "ARC, odd in each way", rows: gaps.arcLines, format: arc },
  { name: "NITF, odd in each way", rows: gaps.xmlLines, format: nitf },
  { name: "TREC, odd in each way", rows: gaps.trecLines, format: trec },
  { name: "text in compress", rows: stored.compressDumps, format: plain },
  { name: "ZIP", rows: stored.zipDumps, format: zip },
  {
    name: "ZIP, of small limits",
    rows: stored.zipOfSmallLimits,
    format: zip,
    options: { maxArchiveBytes: 160, maxInflationRatio: 50 },
  },
];

/** Structure that says nothing, and what every heading of a wire says. */
const silent =
  /^\d+-\d+ (?:field @\d+-\d+ ""$|unknown @\d+-\d+ "\\u|field (?:other|length) (?:service|priority|category|keyword|words))/;

describe.each(kinds)("$name", ({ rows, format, options, isBytes = format !== formats.jsonl }) => {
  test.each(rows)("%s", async (_about, dump, wanted) => {
    const bytes = isBytes ? new Uint8Array(Buffer.from(dump, "latin1")) : bytesOf(dump);
    const whole = await readAll(bytes, { format, ...options });
    const shown = shownReading({ ...whole, dumps: [] }).split("\n");
    expect(shown.filter((row) => row !== "" && !silent.test(row))).toEqual(wanted);
    for (const size of [1, 7]) expect(await readAll(inChunks(bytes, size), { format, ...options })).toEqual(whole);
  });
});
