import { describe, expect, test } from "vitest";
import { bodyOf, exportFixture, exportSample, faultsOf, type ParsedExport, parsedExport } from "./support/exports.js";

const read = (name: string) => parsedExport(exportFixture(`factiva/${name}`));
const articles = ({ records }: ParsedExport) => records.map(({ article }) => article);

describe("HTML", () => {
  test("with codes: each is a field, LP and TD are the text", async () => {
    const found = await read("tagged-french.html");
    expect(found.infos[0]).toMatchObject({ vendor: "Factiva", layout: "HTML, tagged", language: "fr" });
    expect(faultsOf(found)).toEqual([]);
    const [first, second] = found.records;
    expect(first?.record.id).toBe("QUAIMA0020100211e62b0001r");
    expect(first?.article).toEqual({
      headline: "Le port rouvre & les grues suivront",
      section: "Économie",
      byline: "Par Marie Dupont",
      authors: [{ name: "Marie Dupont" }],
      publishedAt: "2010-02-11T09:05",
      publication: { name: "Le Quai du Matin", edition: "Édition du soir", page: "A6" },
      language: "fr",
      media: [{ caption: "Un ferry quitte le port à l'aube." }],
      body: [
        "Le port de Riveville a rouvert lundi après la tempête, a annoncé la capitainerie.",
        "Les ferries suivront mardi.",
        "Les grues attendront la fin de la semaine.",
      ].map((text) => ({ kind: "paragraph", text })),
      keywords: [
        { term: "Ports", scheme: "subject", code: "gport" },
        { term: "Actualités générales", scheme: "subject", code: "gcat" },
        { term: "PORT", scheme: "category" },
        { term: "FER", scheme: "category" },
        { term: "Quai SA", scheme: "company", code: "quaisa" },
        { term: "Riveville Ferries", scheme: "company", code: "rivfer" },
        { term: "France", scheme: "place", code: "fra" },
      ],
      notices: ["(c) 2010 Le Quai."],
      wordCount: 29,
    });
    expect(first?.record.fields).toMatchObject({ SC: ["QUAIMA"], PUB: ["Quai SA"], CR: ["Le Quai"] });
    expect(first?.stated).toMatchObject({ headline: "HD", publishedAt: "PD", "publication.page": "PG" });
    expect(second?.diagnostics.map(({ code, detail }) => [code, detail])).toEqual([["FIELD_EMPTY", "NS"]]);
  });

  test("without codes: lines mean what they do by their order, from the words line on", async () => {
    const found = await read("untagged-german.html");
    const [first, second] = articles(found);
    expect(first).toMatchObject({
      headline: "Der Hafen öffnet wieder",
      section: "Region",
      authors: [{ name: "Jana Muster" }, { name: "Peter Beispiel" }],
      publishedAt: "2013-03-03T18:05",
      publication: { name: "Hafenbote am Sonntag", edition: "Ausgabe Nord", page: "A6" },
      language: "de",
      wordCount: 1204,
    });
    // A words line in the text is text.
    expect(first?.body.map(({ text }) => text)[1]).toBe("400 Wörter");
    // What stands in the headline's place is a paragraph.
    expect(second?.headline).toBeUndefined();
    expect(second?.body).toHaveLength(2);
    expect(found.infos.at(-1)?.fields).toEqual({ Text: ["hafen* AND mole*"], "Gefundene Ergebnisse": ["1,342"] });
  });

  test("since 2017: a div around each article, unclosed paragraphs, no author", async () => {
    const { records } = await read("untagged-2017.html");
    expect(records.map(({ record }) => record.id)).toEqual(["HBPOST0020170111ed1b0001x", "HBPOST0020170112ed1c00007"]);
    expect(records[0]?.article).toMatchObject({
      headline: "Harbour opens again",
      section: "News; Harbour Notes",
      authors: [{ name: "Ann Other" }, { name: "Tom Sample" }],
      dateline: { places: ["RIVERTON"], agency: "Reuters" },
      publishedAt: "2017-01-11T07:15",
      publication: { name: "The Harbour Post", edition: "First", page: "4" },
    });
    expect(records[0]?.article.body).toHaveLength(3);
    expect(records[1]?.article).toMatchObject({ headline: "No author here", authors: [] });
  });

  test("damaged: an error page, a message, another export, Latin bytes, a cut; neighbours are whole", async () => {
    const found = await read("damaged.html");
    expect(found.records.map(({ kind, article }) => [kind, article.headline])).toEqual([
      ["article", "Der Hafen öffnet wieder"],
      ["unknown", undefined],
      ["unknown", undefined],
      ["article", "Zwei Schiffe"],
      ["article", "Ein zweiter Auszug"],
    ]);
    expect(faultsOf(found)).toEqual(["EXPORT_ERROR_DOCUMENT", "EXPORT_RECORD_CUT"]);
    expect(found.infos).toHaveLength(2);
    const fallback = found.diagnostics.find(({ code }) => code === "ENCODING_FALLBACK");
    expect(fallback?.detail).toMatch(/^windows-1252/);
  });

  test("a word of the interface in any language anchors the lines", async () => {
    for (const [words, document, language] of [
      ["1,204 words", "Document", "en"],
      ["475 mots", "Document", "fr"],
      ["475 palabras", "Documento", "es"],
      ["475 parole", "Documento", "it"],
      ["475 woorden", "Document", "nl"],
      ["475 palavras", "Documento", "pt"],
    ]) {
      const found = await parsedExport(
        `<html><head><title>Factiva</title></head><body><div class="article enArticle"><div id="hd"><b class="enHeadline">Port</b></div>` +
          `<div class="author">By Ann Other</div><div>${words}</div><div>3 March 2013</div><div>HBP</div><div>HBPOST</div>` +
          `<p class="articleParagraph">It opened.</p><p>${document} HBPOST0020130303e9330001v</p></div></body></html>`,
      );
      expect(found.infos[0]?.language).toBe(language);
      expect(found.records[0]).toMatchObject({
        article: { headline: "Port", publishedAt: "2013-03-03", publication: { name: "HBP" } },
        record: { id: "HBPOST0020130303e9330001v" },
      });
    }
  });
});

describe("text", () => {
  test("with codes before tabs or alone; lines that begin like codes are text", async () => {
    const found = await read("tagged.txt");
    expect(found.infos[0]).toMatchObject({ layout: "text, tagged", language: "en" });
    expect(found.infos[1]?.fields).toMatchObject({ Text: ["harbour*"], "Results Found": ["2"] });
    expect(found.records).toHaveLength(2);
    expect(bodyOf(found.records[0] as never)).toEqual([
      "The harbour opened again on Monday after a storm that had closed it for a week.",
      "IN the morning the ferries came back.",
      "CO stands for company, not here.",
    ]);
    expect(found.records[0]?.article).toMatchObject({ publishedAt: "2010-01-11T15:32", publication: { page: "A6" } });
    expect(found.records[0]?.article.keywords).toHaveLength(3);
  });

  test("without codes, in Spanish", async () => {
    const found = await read("untagged-spanish.txt");
    expect(found.infos[0]).toMatchObject({ layout: "text, untagged", language: "es" });
    expect(articles(found)[0]).toMatchObject({
      headline: "El puerto vuelve a abrir",
      section: "Sociedad",
      authors: [{ name: "Ana Ejemplo" }],
      publishedAt: "2010-01-11T08:30",
      publication: { name: "El Correo del Puerto", edition: "Primera", page: "12" },
      wordCount: 31,
    });
    expect(found.records.map(({ record }) => record.id)).toEqual([
      "CORPUE0020100111e61b0001x",
      "CORPUE0020100112e61c0000d",
    ]);
  });
});

describe("XML", () => {
  test("hits are no words of their own, entities are not expanded, the declared count is compared", async () => {
    const found = await read("count-differs.xml");
    expect(found.infos[0]).toMatchObject({ layout: "XML", declared: 3 });
    expect(faultsOf(found)).toEqual(["ENTITY_DECLARED", "EXPORT_COUNT_MISMATCH"]);
    expect(found.diagnostics.find(({ code }) => code === "EXPORT_COUNT_MISMATCH")?.detail).toBe("declared 3, found 2");
    expect(articles(found)[0]).toMatchObject({
      headline: "Harbour opens again",
      publishedAt: "2012-01-09T01:35:58Z",
      publication: { name: "The Harbour Post", page: "A6" },
      wordCount: 11,
    });
    expect(bodyOf(found.records[0] as never)).toEqual([
      "The harbour opened &lol3; again.",
      "Ferries <article> will follow.",
      "Cranes too.",
    ]);
    expect(articles(found)[1]).toMatchObject({ headline: "Deux bateaux", publishedAt: "2012-01-10", language: "fr" });
  });
});

describe.skipIf(exportSample("factiva/factiva_test.html") === undefined)(
  "samples of ../shared, skipped where it is absent",
  () => {
    const sample = (name: string) => parsedExport(exportSample(`factiva/${name}`) as Uint8Array);

    test("factiva_test.html", async () => {
      const { records, infos } = await sample("factiva_test.html");
      expect(infos[0]).toMatchObject({ layout: "HTML, tagged", language: "fr" });
      expect(records.map(({ record }) => record.id)).toEqual([
        "TESTFR0020111229e7ct0001r",
        "TESTFR0020111229e7ct0015j",
      ]);
      const [one, two] = records.map(({ article }) => article);
      expect(one).toMatchObject({
        headline: "Test 1",
        wordCount: 295,
        publishedAt: "2011-12-29T15:32",
        publication: { name: "Test newspaper", page: "26" },
        language: "fr",
        notices: ["(c) Test company."],
      });
      expect(one?.body).toHaveLength(4);
      const schemes = (all: typeof one) => all?.keywords.map(({ scheme }) => scheme);
      expect(schemes(one)?.filter((scheme) => scheme === "subject")).toHaveLength(5);
      expect(schemes(one)?.filter((scheme) => scheme === "place")).toHaveLength(5);
      expect(schemes(one)?.filter((scheme) => scheme === "category")).toHaveLength(10);
      expect(records[0]?.record.fields).toMatchObject({
        RF: ["FRANCE-TEST"],
        PUB: ["Reuters Limited"],
        SC: ["TESTFR"],
      });
      expect(two).toMatchObject({
        section: "Infolocale",
        headline: "Test 2",
        wordCount: 65,
        publishedAt: "2011-12-29",
        publication: { name: "Ouest France", edition: "something" },
      });
      expect(two?.body).toHaveLength(2);
      expect(schemes(two)?.filter((scheme) => scheme === "subject")).toHaveLength(1);
      expect(records[1]?.record.fields).toMatchObject({ NGC: ["Test newspaper"], GC: ["TEST"], IPD: ["Infolocale"] });
    });

    test("amcat_factivia.htm", async () => {
      const { records, infos } = await sample("amcat_factivia.htm");
      expect(infos[0]).toMatchObject({ layout: "HTML, untagged", language: "en" });
      expect(infos.at(-1)?.fields).toMatchObject({ "Results Found": ["1,342"] });
      expect(
        records.map(({ article, record }) => [
          article.wordCount,
          article.publishedAt,
          article.publication?.page,
          article.authors.map(({ name }) => name).join("; "),
          record.id,
        ]),
      ).toEqual([
        [475, "2013-11-19", "14", "Lorenz Honegger", "SUDOS00020131120e9bj0001v"],
        [664, "2013-11-20", "24", "Marcel Hauck", "SUDOS00020131121e9bk00008"],
        [340, "2013-11-20", "16", "Antonio Fumagalli", "SUDOS00020131121e9bk0001x"],
        [583, "2013-11-20", "16", "Lorenz Honegger; Antonio Fumagalli", "SUDOS00020131121e9bk00029"],
        [341, "2013-11-22", "22", "Rinaldo Tibolla", "SUDOS00020131123e9bm0002v"],
        [563, "2013-12-02", "20", "Thomas Seibert", "SUDOS00020131203e9c200027"],
        [678, "2013-12-04", "28", "Sandro Mühlebach", "SUDOS00020131205e9c40001b"],
        [282, "2013-12-12", "19", "", "SUDOS00020131213e9cc0002n"],
        [628, "2013-12-19", "13", "Kristian Kapp", "SUDOS00020131220e9cj0000d"],
      ]);
      for (const { article } of records) {
        expect(article.publication?.name).toBe("Die Südostschweiz");
        expect(article.language).toBe("de");
      }
      expect(records[0]?.article.headline).toBe("Laut Rechtsprofessoren liegt die SVP falsch");
      expect(records[7]?.article.headline).toBeUndefined();
      expect(records[7]?.article.body[0]?.text).toMatch(/^…/);
    });

    test("factiva_test.xml", async () => {
      const found = await sample("factiva_test.xml");
      expect(found.infos[0]).toMatchObject({ layout: "XML", declared: 3 });
      expect(faultsOf(found)).toEqual([]);
      const rows = found.records.map(({ article, record }) => [
        record.id,
        article.headline,
        article.publishedAt,
        article.language,
        article.wordCount,
        article.body.length,
      ]);
      expect(rows).toEqual([
        ["TEST0000020120109e51700030", "TEST - first test article", "2012-01-09T01:35:58Z", "en", 942, 2],
        ["TEST0000020120109e51700031", "TEST - second article de test", "2012-01-06T01:05:06Z", "fr", 780, 2],
        ["TEST0000020120109e51700032", "TEST - third test article", "2012-05-06T01:07:06Z", "en", 531, 2],
      ]);
      const schemes = found.records[0]?.article.keywords.map(({ scheme }) => scheme) ?? [];
      expect(schemes.filter((scheme) => scheme === "place")).toHaveLength(6);
      expect(schemes.filter((scheme) => scheme === "subject")).toHaveLength(7);
    });
  },
);
