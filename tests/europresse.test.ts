import { describe, expect, test } from "vitest";
import { bodyOf, exportFixture, exportSample, faultsOf, parsedExport } from "./support/exports.js";

const read = (name: string) => parsedExport(exportFixture(`europresse/${name}`));

test("to 2013: by class and order, the certificate is no date", async () => {
  const found = await read("to-2013.html");
  expect(found.infos[0]).toMatchObject({ vendor: "Europresse", layout: "HTML to 2013" });
  expect(faultsOf(found)).toEqual([]);
  const [first, second] = found.records;
  expect(first?.article).toEqual({
    headline: "Le port rouvre",
    kicker: "PORTS",
    section: "Économie",
    byline: "Marie Dupont",
    authors: [{ name: "Marie Dupont" }],
    publishedAt: "2010-02-11",
    publication: { name: "Le Quai du Matin", page: "A6" },
    language: "fr",
    media: [],
    body: [
      { kind: "paragraph", text: "Le port a rouvert lundi." },
      { kind: "paragraph", text: "Les ferries suivront : mardi." },
    ],
    keywords: [],
    notices: ["© 2010 Le Quai. Tous droits réservés."],
  });
  expect(first?.record).toMatchObject({
    id: "news·20100211·QM·175071",
    fields: { note: ["(1) Selon la capitainerie."], certificate: ["news·20100212·QM·175071"] },
  });
  expect(second?.article).toMatchObject({ authors: [], publication: { name: "Magazine du Port" } });
  expect(bodyOf(second as never)).toEqual(["Deux bateaux sont entrés dans le port, selon la capitainerie.", "Fin."]);
});

test("since 2014: in French and English, with pictures and notes beside the article", async () => {
  const found = await read("since-2014.html");
  expect(found.infos[0]).toMatchObject({ layout: "HTML since 2014" });
  expect(faultsOf(found)).toEqual([]);
  const [first, second] = found.records;
  expect(first?.article).toMatchObject({
    headline: "Le port rouvre & les grues suivront",
    kicker: "PORTS",
    section: "Économie",
    authors: [{ name: "Marie Dupont" }, { name: "Jean Exemple" }],
    publishedAt: "2015-03-05T09:30Z",
    publication: { name: "Le Quai du Matin (site web)", page: "12" },
    media: [{ caption: "Un ferry quitte le port." }],
  });
  expect(bodyOf(first as never)).toEqual(["Le port a rouvert jeudi.", "Les ferries suivront."]);
  expect(second?.article).toMatchObject({
    deck: "Ferries will follow",
    authors: [{ name: "Ann Other" }],
    publishedAt: "2006-03-14",
    publication: { name: "The Harbour Post", page: "XYZ6" },
  });
});

test("since 2014: a time is that of its zone, and a number of words is no part of the date", async () => {
  const found = await read("times-and-counts.html");
  expect(faultsOf(found)).toEqual([]);
  const [first, second] = found.records;
  expect(first?.article).toMatchObject({
    section: "Économie",
    authors: [{ name: "Marie Dupont" }],
    publishedAt: "2019-04-03T12:03:27+02:00",
    publication: { page: "4" },
    wordCount: 1203,
  });
  expect(bodyOf(first as never)).toEqual([
    "Le port a rouvert mercredi.",
    "Les ferries suivront le 3 avril 2020, dit-on.",
  ]);
  expect(second?.article).toMatchObject({
    section: "Une",
    deck: "Trois jours de retard sur le chantier du nouveau môle",
    authors: [],
    publishedAt: "2020-01-13",
    publication: { page: "12" },
    wordCount: 675,
  });
});

test("since 2022: names with what the page says below them, sections apart, titles twice and in the text, credits", async () => {
  const found = await parsedExport(exportFixture("europresse/classes-of-2022.html"));
  expect(faultsOf(found)).toEqual([]);
  expect(found.infos).toMatchObject([{ vendor: "Europresse", layout: "HTML since 2014", language: "fr" }]);
  expect(found.records.map(({ article }) => article)).toMatchObject([
    {
      headline: "Le port rouvre",
      publication: { name: "Le Quai (site web)", page: "819(40)" },
      publishedAt: "2022-12-22",
      wordCount: 15,
    },
    {
      headline: "Le port rouvre",
      kicker: "TRIBUNE",
      deck: "Un retour attendu",
      section: "Monde",
      authors: [{ name: "Marie Dupont" }, { name: "Jean Martin" }],
      publication: { name: "Le Quai" },
      publishedAt: "2022-12-22T08:15+01:00",
    },
    { headline: "Le port rouvre", byline: "Propos recueillis par Marie Dupont", authors: [{ name: "Marie Dupont" }] },
    {
      headline: "Rapport du port",
      section: "Économie",
      publication: { name: "Quai Est", page: "3" },
      publishedAt: "2022-12-24",
    },
  ]);
  expect(found.records[2]?.article.body).toEqual([
    { kind: "paragraph", text: "Le port a rouvert." },
    { kind: "crosshead", text: "À lire demain" },
    { kind: "paragraph", text: "Les ferries suivent." },
  ]);
  expect(found.records.map(({ record }) => record.id)).toEqual([
    ...["news·20221222·QM·001", "news·20221222·QM·002", "news·20221223·QN·003", "news·20221224·QE·004"],
  ]);
});

test.each([
  ["en", "Document number : news·20150305·QM·001"],
  ["es", "Número de documento : news·20150305·QM·001"],
  ["de", "Dokumentnummer : news·20150305·QM·001"],
  [undefined, "news·20150305·QM·001"],
])("the language of the interface, %s, is told by its words: %s", async (language, closing) => {
  const { infos } = await parsedExport(
    `<html><title>Europresse</title><body><article><header><span class="DocPublicationName">Quay</span><span class="DocHeader">5 March 2015</span>` +
      `<p class="titreArticleVisu">Port</p></header><section><p>It opened.</p></section><footer><p>${closing}</p></footer></article></body></html>`,
  );
  expect(infos[0]?.language).toBe(language);
});

test("damaged: Latin bytes, an error page, a record of none, a cut", async () => {
  const found = await read("damaged.html");
  expect(found.records.map(({ kind, article }) => [kind, article.headline])).toEqual([
    ["article", "Première dépêche"],
    ["unknown", undefined],
    ["unknown", undefined],
    ["article", "Dernière dépêche"],
  ]);
  expect(faultsOf(found)).toEqual(["EXPORT_ERROR_DOCUMENT"]);
});

test("what looks like a field is none", async () => {
  const [first] = (await read("trap.html")).records;
  expect(first?.article).toMatchObject({
    headline: "4 octobre 2012 : le jour du port",
    publishedAt: "2006-03",
    publication: { name: "Revue du Port" },
  });
  expect(bodyOf(first as never)).toEqual([
    "Le communiqué disait : « Numéro de document »",
    "Copyright et droits : un débat.",
    "p. 12",
  ]);
});

describe.skipIf(exportSample("europresse/europresse_test1.html") === undefined)(
  "samples of ../shared, skipped where it is absent",
  () => {
    test("europresse_test1.html", async () => {
      const { records } = await parsedExport(exportSample("europresse/europresse_test1.html") as Uint8Array);
      const rows = records.map(({ article, record }) => [
        article.publication?.name,
        article.section,
        article.publishedAt,
        article.headline,
        article.authors.map(({ name }) => name).join("; "),
        record.id,
        record.fields?.certificate?.[0],
      ]);
      const [one, two, three] = ["news·20121004·PO·2040056000", "news·20100903·HU·175071", "news·20111003·MAG·156190"];
      expect(rows).toEqual([
        ["l'Humanité", "Politique", "2013-10-05", "A heading: some text", "", one, one],
        [
          "Mag",
          undefined,
          "2012-10-03",
          "Another heading with colored text inside",
          "Second Author",
          two,
          "news·20121003·HU·175071",
        ],
        ["Magazine 1", "Éditorial", "2012-10-04", "Heading", "Author Name", three, "news·20121004·VAA·1856190"],
      ]);
      expect(records[0]?.article.notices).toEqual(["© 2012 Newspaper. Tous droits réservés."]);
      expect(records[1]?.record.fields?.note).toEqual(["(1) A note."]);
      expect(records[2]?.article).toMatchObject({ kicker: "Subtitle", publication: { page: "03" } });
    });
  },
);
