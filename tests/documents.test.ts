/** What readers make of small documents, part by part: places, roles, fields, and what each says. */
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import type { DumpFormat } from "../src/index.js";
import type { DocumentRow } from "./documents/document-row.js";
import { feedElements } from "./documents/feed-elements.js";
import { feedFields } from "./documents/feed-fields.js";
import { feedPictures } from "./documents/feed-pictures.js";
import { feedTeasers } from "./documents/feed-teasers.js";
import { feedTexts } from "./documents/feed-texts.js";
import { cnnMore, newsgroupsMore, ninjsMore } from "./documents/file-limits.js";
import { cnnDailymail, newsgroups } from "./documents/files.js";
import { newsml, newsmlG2, rcv1 } from "./documents/newsml.js";
import { ninjs, ninjsEnvelopes } from "./documents/ninjs.js";
import { nitf } from "./documents/nitf.js";
import { nitfElements } from "./documents/nitf-elements.js";
import { sgmlFields, sgmlPages, sgmlTexts } from "./documents/sgml.js";
import { sgmlDatelines } from "./documents/sgml-datelines.js";
import { sgmlEdges } from "./documents/sgml-edges.js";
import { sgmlBodies, sgmlWhole } from "./documents/sgml-elements.js";
import { sgmlFieldsMore } from "./documents/sgml-fields.js";
import { sgmlRuns } from "./documents/sgml-runs.js";
import * as single from "./documents/single-lines.js";
import { cnnLines, newsgroupLines } from "./documents/story-lines.js";
import { anpaMore, iptcMore } from "./documents/wire-limits.js";
import { anpaLines, iptcLines } from "./documents/wire-lines.js";
import { anpa, iptc7901 } from "./documents/wires.js";
import { newsmlElements, newsmlG2Elements, rcv1Elements } from "./documents/xml-elements.js";
import { xmlEnds } from "./documents/xml-ends.js";
import { newsmlMore, nitfMore } from "./documents/xml-limits.js";
import { readAll } from "./support/dumps.js";
import { shownDiagnostic, shownParts } from "./support/reading.js";

interface Kind {
  readonly name: string;
  readonly rows: readonly DocumentRow[];
  readonly format?: DumpFormat;
  /** The dump of what stands in a row. */
  dumpOf?(inside: string): string;
  /** What all documents of the kind have, and no row is about. */
  readonly common?: RegExp;
}

const isWhole = (text: string) => /^<(?:DOC|REUTERS)[ >]/.test(text);
const inDocument = (inside: string) => (isWhole(inside) ? inside : `<DOC>\n<DOCNO> AP-1 </DOCNO>\n${inside}\n</DOC>\n`);
const inText = (inside: string) => inDocument(`<TEXT>\n${inside}\n</TEXT>`);
const inItem = (inside: string) => `<rss version="2.0"><channel><item>${inside}</item></channel></rss>`;
const id = /"AP-1"$/;
const heading =
  /^\d+-\d+ (?:unknown|field (?:other|id|length) (?:service|sequence|selector|priority|category|keyword|words|source|routing))/;

const ofItems = / uri @| versioncreated @.*T03:04:05Z"}$/;
const closed = (lines: string) => `${lines}\n`;

const kinds: readonly Kind[] = [
  {
    name: "SGML",
    rows: [...sgmlFields, ...sgmlWhole, ...sgmlDatelines, ...sgmlFieldsMore, ...single.sgmlLabels],
    dumpOf: inDocument,
    common: id,
  },
  { name: "a page in SGML", rows: sgmlPages, dumpOf: inDocument, common: id },
  {
    name: "a text in SGML",
    rows: [...sgmlTexts, ...sgmlEdges, ...sgmlBodies, ...sgmlRuns, ...single.sgmlSingle],
    dumpOf: inText,
    common: id,
  },
  { name: "NITF", rows: [...nitf, ...nitfMore, ...xmlEnds, ...nitfElements] },
  { name: "NewsML-G2", rows: [...newsmlG2, ...newsmlG2Elements] },
  { name: "NewsML 1", rows: [...newsml, ...newsmlMore, ...newsmlElements, ...single.newsmlSingle] },
  { name: "RCV1", rows: [...rcv1, ...rcv1Elements] },
  {
    name: "a feed",
    rows: [...feedTexts, ...feedTeasers, ...feedFields, ...feedPictures, ...feedElements],
    dumpOf: inItem,
  },
  {
    name: "ANPA 1312",
    rows: [...anpa, ...anpaMore, ...anpaLines, ...single.anpaSingle],
    format: formats.anpa,
    common: heading,
  },
  {
    name: "IPTC 7901",
    rows: [...iptc7901, ...iptcMore, ...iptcLines, ...single.iptcSingle],
    format: formats.iptc7901,
    common: heading,
  },
  { name: "ninjs", rows: [...ninjs, ...ninjsMore], format: formats.ninjs, dumpOf: closed, common: ofItems },
  { name: "newsgroups", rows: [...newsgroups, ...newsgroupsMore, ...newsgroupLines], format: formats.newsgroups },
  {
    name: "CNN and the Daily Mail",
    rows: [...cnnDailymail, ...cnnMore, ...cnnLines, ...single.cnnSingle],
    format: formats.cnnDailymail,
  },
];

describe.each(kinds)("$name", ({ rows, format, dumpOf, common }) => {
  test.each(rows)("%s", async (about, document, wanted) => {
    const dump = dumpOf?.(document) ?? document;
    const { records } = await readAll(new TextEncoder().encode(dump), format && { format });
    const found = records.flatMap(shownParts);
    expect(/heading|made|ids/.test(about) ? found : found.filter((row) => !common?.test(row))).toEqual(wanted);
  });
});

test.each(ninjsEnvelopes)("ninjs: %s", async (_, document, wanted) => {
  const { records, diagnostics } = await readAll(new TextEncoder().encode(`${document}\n`), { format: formats.ninjs });
  const own = new Set(records.flatMap((record) => record.diagnostics ?? []));
  expect([
    ...diagnostics.filter((each) => !own.has(each)).map(shownDiagnostic),
    ...records.flatMap((record) => {
      const { bytes } = record.source;
      return [`record ${bytes?.byteStart}-${bytes?.byteEnd}`, ...shownParts(record)];
    }),
  ]).toEqual(wanted);
});
