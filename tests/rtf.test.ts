import { describe, expect, test } from "vitest";
import { rtfText } from "../src/containers/rtf/text.js";
import { rtf } from "../src/containers/rtf.js";
import { parseDump } from "../src/index.js";
import { bodyOf, exportFixture, faultsOf, parsedExport } from "./support/exports.js";

const read = (name: string) => parsedExport(exportFixture(`rtf/${name}`));
const bytesOf = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
const textOf = (source: string, keepsCentre = false) => rtfText(bytesOf(source), keepsCentre).text;

describe("exports as RTF are read as their text", () => {
  test("LexisNexis: the middle of the page tells the head of a document", async () => {
    const found = await read("lexisnexis.rtf");
    expect(faultsOf(found)).toEqual([]);
    expect(found.infos).toMatchObject([{ vendor: "LexisNexis", declared: 2 }]);
    const [first, second] = found.records;
    expect(first?.article).toMatchObject({
      headline: "Café on the quay {again} open",
      section: "NEWS",
      authors: [{ name: "Jane Example" }],
      publishedAt: "2010-01-11",
      loadedAt: "2010-01-12",
      publication: { name: "The Harbour Post (Riverton)", edition: "Late Edition", page: "3" },
      notices: ["Copyright 2010 Harbour Post Ltd All Rights Reserved"],
    });
    expect(bodyOf(first as never)).toEqual([
      "The café opened again on Monday – for “a week”, the port authority said.",
      "Ferries will follow.",
    ]);
    expect(second?.article).toMatchObject({ headline: "Two ships", publishedAt: "2010-01-12", wordCount: 5 });
  });

  test("Nexis Uni: links, fonts of another alphabet, characters with what stands for them", async () => {
    const found = await read("nexis-uni.rtf");
    expect(faultsOf(found)).toEqual([]);
    expect(found.infos).toMatchObject([{ vendor: "Nexis Uni", declared: 1 }]);
    expect(found.records.map(({ article }) => article)).toMatchObject([
      { headline: "Harbour opens again", authors: [{ name: "Ada Quill" }], publishedAt: "2019-07-02T09:33Z" },
    ]);
    expect(found.records.flatMap(bodyOf)).toEqual([
      "The harbour opened again on Monday, the port authority said.",
      "Ferries will follow on Порт – says По.",
    ]);
  });

  test("Factiva: two articles with a page break between them", async () => {
    const found = await read("factiva.rtf");
    expect(faultsOf(found)).toEqual([]);
    expect(found.records.map(({ record, article }) => [record.id, article.headline, article.publishedAt])).toEqual([
      ["HARPST0020140320ea3k00000", "Harbour opens again", "2014-03-20"],
      ["HARPST0020140320ea3k00001", "Deux bateaux", "2014-03-21"],
    ]);
  });

  test("behind a byte order mark, which is no text", async () => {
    const plain = exportFixture("rtf/factiva.rtf");
    const marked = await parsedExport(Buffer.concat([Buffer.from("\ufeff"), plain]));
    expect(marked.records.map(({ text }) => text)).toEqual((await parsedExport(plain)).records.map(({ text }) => text));
  });

  test("as what they are without being told so, and told so", async () => {
    const headlines: (string | undefined)[] = [];
    for await (const { article } of parseDump(exportFixture("rtf/factiva.rtf"), { format: rtf }))
      headlines.push(article.headline);
    expect(headlines).toEqual(["Harbour opens again", "Deux bateaux"]);
  });

  test("another language and traps: signs of its own windows, escapes in the text, labels inside sentences", async () => {
    const found = await read("trap-german.rtf");
    expect(faultsOf(found)).toEqual([]);
    expect(found.infos).toMatchObject([{ vendor: "Nexis Uni", declared: 2 }]);
    expect(found.records.map(({ article }) => article)).toMatchObject([
      {
        headline: "Hafen wieder geöffnet",
        authors: [{ name: "Erika Beispiel" }],
        publishedAt: "2019-07-02",
        section: "LOKALES",
        publication: { name: "Hafenblatt", page: "3" },
        language: "de",
      },
      { headline: "Zwei Schiffe", publishedAt: "2019-07-03" },
    ]);
    expect(bodyOf(found.records[0] as never)).toEqual([
      "„Der Hafen ist offen“, sagte die Bürgermeisterin; auf dem Schild stand {Kai 3} und C:\\par\\kai, was niemand verstand.",
      "Section: so hieß auch der alte Teil des Hafens, und Length: stand auf jedem Tau.",
      "Auf dem letzten Blatt stand End of Document, mitten im Satz, und das Blatt ging weiter.",
    ]);
  });

  test("damaged: unknown words, data with braces, a cut inside a group", async () => {
    const found = await read("damaged.rtf");
    expect(faultsOf(found)).toEqual(["RTF_CUT"]);
    expect(found.records.flatMap(bodyOf)).toEqual([
      "The harbour opened again on Monday, the port authority said, and nobody was hurt.",
      "Ferries will follow on Tuesday, and cranes 😀 too.",
      "cut",
    ]);
  });
});

describe("the text of RTF", () => {
  test.each([
    ["{\\rtf1 a\\par b}", "a\nb"],
    ["{\\rtf1 a\\\nb}", "a\nb"],
    ["{\\rtf1\\ansicpg1250 \\'b9\\'e8}", "ąč"],
    ["{\\rtf1\\ansicpg932 \\'8a\\'bf\\'8e\\'9a}", "漢字"],
    ["{\\rtf1 \\uc2\\u8364 ??\\uc0\\u8364 x}", "€€x"],
    ["{\\rtf1 {\\*\\unknown {deep} text}seen}", "seen"],
    ["{\\rtf1 a}{\\rtf1 behind}", "a"],
    ["{\\rtf1 a\\cell b\\cell\\row c}", "a\tb\t\nc"],
    ["{\\rtf1 }}} a", " "],
    ["{\\rtf1 \\", ""],
    ["{\\rtf1 \\'zz\\u99999999999 ?}", "zz?"],
    ["{\\rtf1 {a\\'4}b}", "a4b"],
    ["{\\rtf1 a\\' 4b}", "a 4b"],
  ])("%s", (source, text) => {
    expect(textOf(source).trim()).toBe(text.trim());
  });

  test("is found in linear time, however deep its groups are", () => {
    const deep = 200_000;
    const { text, isCut } = rtfText(bytesOf(`{\\rtf1 ${"{\\b ".repeat(deep)}x${"}".repeat(deep)}}`), true);
    expect([text.trim(), isCut]).toEqual(["x", false]);
  });

  test("is not looked for in a page that mentions it", () => {
    expect(rtf.detect(bytesOf("The file begins {\\rtf1"))).toBeUndefined();
    expect(rtf.detect(bytesOf("{\\rt"))).toBeUndefined();
    expect(rtf.detect(bytesOf("{\\rtf1\\ansi"))).toBe("certain");
  });

  test("is not read where it is larger than the limit", async () => {
    const found = await parsedExport(exportFixture("rtf/factiva.rtf"), { maxArchiveBytes: 100 });
    expect([found.records.length, faultsOf(found)]).toEqual([0, ["LIMIT_ARCHIVE_BYTES"]]);
  });
});
