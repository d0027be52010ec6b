/** What acceptance lists of the samples of database exports, where the tests of their formats do not hold it. */
import { describe, expect, test } from "vitest";
import { findDuplicates } from "../src/corpus/index.js";
import { type ParsedRecord, textOf } from "../src/index.js";
import { expectRegionsToTile, readAll } from "./support/dumps.js";
import { bodyOf, exportSample, faultsOf, parsedExport } from "./support/exports.js";

const isAbsent = exportSample("lexisnexis-txt/LNT_sample.TXT") === undefined;
const sample = (name: string) => exportSample(name) as Uint8Array;
const read = (name: string) => parsedExport(sample(name));
const folded = (text: string) => text.replace(/\s+/g, " ").trim();

const samples = [
  ...["lexisnexis-txt/LNT_sample.TXT", "lexisnexis-txt/amcat_test2.txt", "lexisnexis-txt/amcat_test3.txt"],
  ...["lexisnexis-html/lexisnexis_test_en.html", "lexisnexis-html/lexisnexis_test_copyright_error.html"],
  ...["nexis-uni/LNT_sample.DOCX", "nexis-uni/koheiw_usa-today.docx", "nexis-uni/koheiw_guardian2.docx"],
  ...["factiva/factiva_test.html", "factiva/amcat_factivia.htm", "factiva/factiva_test.xml"],
  ...[
    "proquest/jhauser_example-input.txt",
    "proquest/pmyteh_sample.records2-4.html",
    "proquest/WSJ_2001_398781868.txt",
  ],
  "europresse/europresse_test1.html",
];

describe.skipIf(isAbsent)("rules for all samples of ../shared, skipped where it is absent", () => {
  test.each(samples)("%s: nothing is lost, and values lead back to the text", async (name) => {
    const bytes = sample(name);
    const { records } = await parsedExport(bytes);
    // Bytes of a ZIP are those of its members: its own regions are held by the tests of ZIPs.
    if (!/docx$/i.test(name)) expectRegionsToTile(await readAll(bytes), bytes.length);
    expect(records.length).toBeGreaterThan(0);
    for (const parsed of records) {
      const { text, blocks, article, origins } = parsed;
      expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
      const saidBy = (path: string) => (origins[path] ?? []).map((at) => textOf(parsed, blocks[at] as never));
      for (const [at, { text: paragraph }] of article.body.entries())
        expect(folded(textOf(parsed, blocks[(origins.body as number[])[at] as number] as never))).toBe(
          folded(paragraph),
        );
      for (const path of ["headline", "byline", "deck", "kicker"] as const) {
        const value = article[path];
        // A headline of several lines is one value, and a byline may lose what a vendor put behind it.
        const letters = (said: string) => said.replace(/[^\p{L}\p{N}]/gu, "");
        if (value !== undefined) expect(letters(saidBy(path).join(""))).toContain(letters(value));
      }
      article.media.forEach(({ caption, credit }, at) => {
        if (caption !== undefined) expect(saidBy(`media.${at}.caption`).map(folded)).toContain(folded(caption));
        if (credit !== undefined) expect(saidBy(`media.${at}.credit`).map(folded)).toContain(folded(credit));
      });
    }
  });
});

describe.skipIf(isAbsent)("LexisNexis, samples of ../shared, skipped where it is absent", () => {
  test("LNT_sample.TXT: what LexisNexisTools reads of it, and its cover", async () => {
    const { records, infos } = await read("lexisnexis-txt/LNT_sample.TXT");
    const expected = JSON.parse(new TextDecoder().decode(sample("lexisnexis-txt/LNToutput.expected.json")));
    expect(records.map(({ article }) => article.publication?.name)).toEqual(expected.meta.Newspaper.map(folded));
    expect(records.map(({ article }) => folded(article.headline ?? ""))).toEqual(expected.meta.Headline.map(folded));
    expect(records.map(({ article }) => `${article.wordCount} words`)).toEqual(
      expected.meta.Length.map((length: string) => length.replace(",", "")),
    );
    const paragraphs = expected.paragraphs.Paragraph.map(folded);
    expect(paragraphs).toHaveLength(122);
    expect(records.flatMap(bodyOf).map(folded)).toEqual(paragraphs);
    expect(infos[0]?.fields).toMatchObject({
      "Send To": ["2152 311G", "UNIVERSITY OF GLASGOW LIBRARY", "HILLHEAD STREET", "GLASGOW, GBR G12 BQE"],
      Source: ["The Daily Telegraph (London);Daily Mail and Mai..."],
      "Combined Source": ["The Daily Telegraph (London);Daily Mail and Mai..."],
    });
  });

  test("amcat_test3.txt: the cover", async () => {
    const { infos } = await read("lexisnexis-txt/amcat_test3.txt");
    expect(infos[0]?.fields).toMatchObject({
      "Download Request": ["Selected Items: 1201-1262"],
      "Time Of Request": ["Friday, March 18, 2016 11:16:19"],
    });
    expect(infos[0]?.fields?.Terms?.[0]).toMatch(/^\(\(HEADLINE\(AEX\) OR .* and leq\(31\/12\/2003\)\)\)$/);
  });

  test("HTML: copyrights, lists and the cover", async () => {
    const { records } = await read("lexisnexis-html/lexisnexis_test_en.html");
    expect(records[0]?.article.notices).toEqual(["Copyright 1991 My Company"]);
    expect(bodyOf(records[1] as ParsedRecord)).toEqual([
      ...["A list:", "Category 1", "Blah blah.", "And more...", "Category 2", "Blah blah."],
    ]);
    const other = await read("lexisnexis-html/lexisnexis_test_copyright_error.html");
    expect(other.infos[0]?.fields).toMatchObject({
      "Download Request": ["Selected Items: 1-2"],
      "Time Of Request": ["Tuesday, October 15, 2019 23:59:59"],
    });
    expect(other.records[0]?.article).toMatchObject({ wordCount: 44, authors: [] });
    expect(other.records[0]?.article.section).toBeUndefined();
  });
});

describe.skipIf(isAbsent)("Nexis Uni, samples of ../shared, skipped where it is absent", () => {
  test("covers, days of publication, pictures, and the article of two editions", async () => {
    const guardian = await read("nexis-uni/LNT_sample.DOCX");
    expect(guardian.infos[0]?.fields).toMatchObject({ "Date and Time": ["Friday, 5. July 2019 09:31:00 CEST"] });
    // The first says `July 1, 2019`, one day before the days that acceptance names.
    expect(guardian.records.map(({ article }) => article.publishedAt?.slice(0, 10))).toEqual([
      ...["2019-07-01", "2019-07-02", "2019-07-04", "2019-07-03", "2019-07-04"],
      ...["2019-07-02", "2019-07-03", "2019-07-03", "2019-07-03", "2019-07-02"],
    ]);
    const usa = await read("nexis-uni/koheiw_usa-today.docx");
    expect(usa.infos[0]?.fields).toMatchObject({
      "User Name": [expect.stringMatching(/\S/)],
      "Date and Time": ["Wednesday, December 19, 2018 7:08:00 PM JST"],
    });
    expect(usa.records.filter(({ article }) => article.media.length > 0)).toHaveLength(7);
    expect(usa.records.flatMap(bodyOf).filter((text) => /^(?:PHOTO|GRAPHIC|photo)\b/.test(text))).toEqual([]);
    const { clusters } = await findDuplicates(usa.records);
    expect(clusters.map(({ members }) => members.map(({ index }) => index))).toEqual([[4, 5]]);
    const one = await read("nexis-uni/koheiw_guardian2.docx");
    expect(one.infos[0]?.declared).toBeUndefined();
    expect(one.records[0]?.article.publication?.name).toBe("The Guardian");
  });
});

describe.skipIf(isAbsent)("Factiva, Europresse, ProQuest, samples of ../shared, skipped where it is absent", () => {
  test("Factiva: bylines, copyrights, notes", async () => {
    const untagged = await read("factiva/amcat_factivia.htm");
    expect(untagged.records.map(({ record }) => record.fields?.["source code"]?.[0])).toEqual(Array(9).fill("SUDOS"));
    expect(untagged.records[3]?.article.byline).toBe("Von Lorenz Honegger und Antonio Fumagalli");
    const xml = await read("factiva/factiva_test.xml");
    expect(xml.records.map(bodyOf)[0]).toEqual([
      "This is the lead paragraph of the first test article.",
      "This is the body of the first test article.",
    ]);
  });

  test("Europresse: accents of bytes that are UTF-8 and say otherwise; the certificate is furniture", async () => {
    const found = await read("europresse/europresse_test1.html");
    expect(bodyOf(found.records[0] as ParsedRecord)[0]).toContain("éèêù");
    for (const { blocks, text, article } of found.records) {
      const certificate = blocks.filter(({ span }) =>
        /Ce certificat est émis|Date d'émission/.test(text.slice(span.start, span.end)),
      );
      expect(certificate.map(({ role }) => role)).toEqual(certificate.map(() => "footer"));
      expect(certificate.length).toBeGreaterThan(0);
      expect(JSON.stringify(article)).not.toContain("2012-10-05");
    }
  });

  test("ProQuest: the footer is no record, and nothing is wrong", async () => {
    const found = await read("proquest/jhauser_example-input.txt");
    expect(found.records).toHaveLength(1);
    expect(JSON.stringify(found.records[0]?.article)).not.toContain("Terms and Conditions");
    expect(faultsOf(found)).toEqual([]);
  });
});
