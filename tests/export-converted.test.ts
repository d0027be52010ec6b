/** Text that converters make of the documents that databases deliver. */
import { describe, expect, test } from "vitest";
import { bodyOf, exportFixture, faultsOf, parsedExport } from "./support/exports.js";

describe("Nexis Uni, made into text by pandoc", () => {
  test("plain: what stands for a picture is no title, no edition and no caption; values go on over lines", async () => {
    const found = await parsedExport(exportFixture("nexis-uni/pandoc-plain.txt"));
    expect(
      found.records.map(({ article }) => [article.headline, article.publication?.name, article.publishedAt]),
    ).toEqual([
      [
        "Harbour prices set to ease back below double figures for first time in eight months",
        "The Gullmouth Gazette (United Kingdom)",
        "2023-05-23T13:42Z",
      ],
      [
        "For the mayor, fuels helped in the drop of projections in the Focus",
        "CE Example Noticias English",
        "2023-05-22",
      ],
      ["Big wage growth", "The Age of Gull (Gullmouth, Australia)", "2023-05-18"],
      ["L'Économie portuaire croît toujours", "Le Quai Newsflash - Economy", "2013-04-17T20:15Z"],
    ]);
    expect(found.records.map(({ article }) => article.publication?.edition)).toEqual([
      ...["Version 1", undefined, "Print & First Editions", undefined],
    ]);
    expect(found.records.map(({ article }) => [article.body.length, article.media])).toEqual([
      ...[[4, []] as const, [1, []] as const, [1, []] as const, [3, []] as const],
    ]);
    expect(found.records[0]?.article.deck).toBe(
      "Economists expect Wednesday’s official figures to show the index dropping to 8.2% in April from 10.1% in March.",
    );
    expect(faultsOf(found)).toEqual([]);
  });

  test("Markdown: labels in bold type, titles that are links, escapes, hits", async () => {
    const found = await parsedExport(exportFixture("nexis-uni/pandoc-markdown.txt"));
    expect(found.infos).toMatchObject([
      { vendor: "Nexis Uni", language: "en", declared: 2, fields: { "Search Terms": ["harbour"] } },
    ]);
    expect(found.records.map(({ article }) => article)).toMatchObject([
      {
        headline: "Harbour opens' again",
        publication: { name: "Gullmouth Gazette", page: "3A" },
        section: "MONEY",
        wordCount: 20,
        publishedAt: "2019-07-02T09:33Z",
        loadedAt: "2019-07-03",
        authors: [{ name: "Ada Quill" }],
        media: [{ credit: "Tom Sample, Example Agency" }],
        keywords: [
          { term: "PORTS", relevance: 0.9 },
          { term: "FERRIES", relevance: 0.67 },
        ],
      },
      { headline: "Ferries follow", publishedAt: "2017-10-04", wordCount: 10 },
    ]);
    expect(found.records.map(bodyOf)).toEqual([
      ['The harbour opened again on Monday, the port authority said in its "Gazette" [sic] -- with a link.'],
      ["The ferries follow."],
    ]);
    expect(found.records[0]?.record.fields).toMatchObject({
      Length: ["20 words"],
      Subject: ["PORTS (90%); FERRIES (67%)"],
    });
    expect(faultsOf(found)).toEqual([]);
  });
});
