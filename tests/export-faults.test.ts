import { describe, expect, test } from "vitest";
import { bodyOf, faultsOf, parsedExport } from "./support/exports.js";
import { inventedExport, inventedExports } from "./support/invented-exports.js";

const vendors = Object.entries(inventedExports);
const encoder = new TextEncoder();

const headlinesOf = ({ records }: Awaited<ReturnType<typeof parsedExport>>) =>
  records.filter(({ kind }) => kind === "article").map(({ article }) => article.headline);
const three = ["Häfen 1 opens again", "Häfen 2 opens again", "Häfen 3 opens again"];

/** An export in two, between its first record and its second. */
function halves(whole: string): readonly [string, string] {
  const title = whole.indexOf("Häfen 2", whole.indexOf("number 1."));
  const openers =
    /\n\n {20,}2 of|<A NAME="DOC_ID_0_2"|(?<=\f)SE\t|<div class="article enA|<ppsarticle>|_{60}\n\nDocument 2|<article>|2\. H/g;
  let at = title;
  for (const { index } of whole.matchAll(openers)) if (index < title && index > whole.indexOf("number 1.")) at = index;
  return [whole.slice(0, at), whole.slice(at)];
}

describe.each(vendors)("%s", (_vendor, made) => {
  test("is read", async () => {
    const found = await parsedExport(made(3));
    expect(headlinesOf(found)).toEqual(three);
    expect(faultsOf(found)).toEqual([]);
    for (const record of found.records) expect(bodyOf(record)).toHaveLength(2);
  });

  test("in UTF-16, with a mark and without, is read as in UTF-8, and its bytes are those of the file", async () => {
    const whole = made(3);
    const bytes = Uint8Array.from(
      [...`\ufeff${whole}`].flatMap((each) => [each.charCodeAt(0) & 0xff, each.charCodeAt(0) >> 8]),
    );
    for (const given of [bytes, bytes.subarray(2)]) {
      const found = await parsedExport(given);
      expect(headlinesOf(found)).toEqual(three);
      expect(found.records.at(-1)?.record.source.bytes?.byteEnd ?? 0).toBeLessThanOrEqual(given.length);
      expect(found.records.at(-1)?.record.source.bytes?.byteEnd ?? 0).toBeGreaterThan(given.length * 0.7);
      expect(found.infos.map(({ vendor }) => vendor)).toHaveLength(1);
    }
  });

  test("in an encoding of one byte, it is told", async () => {
    const found = await parsedExport(Uint8Array.from(made(3), (each) => each.charCodeAt(0) & 0xff));
    expect(headlinesOf(found)).toEqual(three);
    expect(found.diagnostics.map(({ code }) => code)).toContain("ENCODING_FALLBACK");
  });

  test.each([
    "<!DOCTYPE html>\n<html><head><title>502</title></head>\n<body><h1>502 Bad Gateway</h1></body></html>\n\n",
    "<html><body>Your session has expired.</body></html>\n\n",
  ])("a server's page between two records is told, and counted among none of them", async (page) => {
    const [before, after] = halves(made(3));
    const found = await parsedExport(before + page + after);
    expect(headlinesOf(found)).toEqual(three);
    expect(faultsOf(found).filter((code) => code !== "NO_ARTICLE")).toEqual(["EXPORT_ERROR_DOCUMENT"]);
    const told = found.diagnostics.filter(({ code }) => code === "EXPORT_ERROR_DOCUMENT");
    expect(told).toHaveLength(1);
    expect(told[0]?.bytes?.byteStart).toBeGreaterThanOrEqual(encoder.encode(before).length - 1);
    for (const { kind, article } of found.records) if (kind === "article") expect(article.body).toHaveLength(2);
  });

  test("behind another one, it is another", async () => {
    const found = await parsedExport(`${made(3)}\n${made(2)}`);
    expect(headlinesOf(found)).toEqual([...three, ...three.slice(0, 2)]);
    expect(faultsOf(found)).toEqual([]);
  });
});

describe("a file that is cut", () => {
  const told = vendors.filter(([vendor]) => vendor !== "GoPress text");

  test.each(told)("%s: in the text of its last record, it is told", async (_vendor, made) => {
    const whole = made(3);
    const found = await parsedExport(whole.slice(0, whole.lastIndexOf("number 3") + 3));
    expect(headlinesOf(found).slice(0, 2)).toEqual(three.slice(0, 2));
    expect(faultsOf(found)).toContain("EXPORT_RECORD_CUT");
    const place = found.diagnostics.find(({ code }) => code === "EXPORT_RECORD_CUT")?.bytes;
    expect(place?.byteEnd).toBe(encoder.encode(whole.slice(0, whole.lastIndexOf("number 3") + 3)).length);
  });

  test("in the middle of a document of LexisNexis, by a server's page: the rest is told, and counted with its beginning", async () => {
    const whole = inventedExport("LexisNexis text", 3);
    const at = whole.indexOf("number 2") + 8;
    const found = await parsedExport(`${whole.slice(0, at)}\n<html><body>502</body></html>\n${whole.slice(at)}`);
    expect(found.records.map(({ diagnostics }) => diagnostics[0]?.code)).toEqual([
      undefined,
      "EXPORT_RECORD_CUT",
      "EXPORT_ERROR_DOCUMENT",
      "EXPORT_RECORD_CUT",
      undefined,
    ]);
    expect(faultsOf(found)).not.toContain("EXPORT_COUNT_MISMATCH");
  });

  test("documents of LexisNexis of which some end with their text, as fragments do, are whole", async () => {
    const whole = inventedExport("LexisNexis text", 3);
    const bare = (n: number, text: string) => {
      const from = text.indexOf("LOAD-DATE", text.indexOf(`number ${n}`));
      const to = text.indexOf("Reserved", from) + 8;
      return text.slice(0, from) + text.slice(to);
    };
    expect(faultsOf(await parsedExport(bare(3, bare(1, whole))))).toEqual([]);
  });
});

describe("a key without a value is told where it stands, and is no text", () => {
  test.each([
    ["LexisNexis text", "BYLINE: Ann Other", "BYLINE:", "BYLINE"],
    ["LexisNexis text", "LENGTH: 24 words", "LENGTH:", "LENGTH"],
    ["LexisNexis HTML", "LENGTH: 24 words", "LENGTH:", "LENGTH"],
    ["Nexis Uni", "Byline: Ann Other", "Byline:", "Byline"],
    ["Factiva text", "BY\tAnn Other", "BY\t", "BY"],
    ["Factiva HTML", "<td>Ann Other</td>", "<td></td>", "BY"],
    ["Factiva XML", "<paragraph>Häfen 1 opens again</paragraph>", "<paragraph></paragraph>", "headline"],
    ["Factiva XML", "<date>2010-01-11</date>", "", "publicationDate"],
    ["ProQuest text", "Author: Other, Ann", "Author:", "Author"],
  ])("%s: %s", async (vendor, value, empty, name) => {
    const found = await parsedExport(inventedExport(vendor, 2).replace(value, empty));
    const [record, other] = found.records;
    expect(record?.diagnostics.map(({ code, detail }) => [code, detail])).toEqual([["FIELD_EMPTY", name]]);
    const span = record?.diagnostics[0]?.span;
    expect(record?.text.slice(span?.start, span?.end).replace(/<\/?\w+>/g, " ")).toContain(
      name === "headline" || name === "publicationDate" ? "" : name,
    );
    expect(bodyOf(record as (typeof found.records)[number])).toHaveLength(2);
    expect(other?.diagnostics).toEqual([]);
  });
});

describe("a paragraph that looks like a key is a paragraph", () => {
  test.each([
    ["LexisNexis text", "LENGTH: 12 metres, said the builder.\n\nPOLICE: We saw it."],
    ["Nexis Uni", "Length: 12 metres, said the builder.\n\nByline: a word."],
    ["Factiva text", "HD is no headline.\n\nIN the morning it rained."],
    ["ProQuest text", "Author: an unknown hand.\n\nLocation: a pier in the rain."],
  ])("%s", async (vendor, text) => {
    const sentence = "The ferries will follow";
    const whole = inventedExport(vendor, 2).replace(sentence, `${text}\n\n${sentence}`);
    const found = await parsedExport(whole);
    expect(bodyOf(found.records[0] as (typeof found.records)[number])).toHaveLength(4);
    expect(found.records[0]?.article.authors.map(({ name }) => name)).toEqual(["Ann Other"]);
    expect(faultsOf(found)).toEqual([]);
  });
});

test("entities of Factiva's XML that expand are not expanded, and told", async () => {
  const whole = inventedExport("Factiva XML", 2);
  const type = '<!DOCTYPE PPSResponse [<!ENTITY a "&b;&b;"><!ENTITY b SYSTEM "file:///etc/hosts">]>';
  const found = await parsedExport(
    whole.replace("<PPSResponse>", `${type}<PPSResponse>`).replace("Häfen 1", "Häfen &a;"),
  );
  expect(found.records.map(({ article }) => article.headline)).toEqual([
    "Häfen &a; opens again",
    "Häfen 2 opens again",
  ]);
  expect(found.diagnostics.map(({ code }) => code)).toEqual(["ENTITY_DECLARED"]);
});
