/** What the labels of a record say of its article, whatever its text seems to say. */

import { describe, expect, test } from "vitest";
import { takeLabelled } from "../src/article/labelled-fields.js";
import { type ArticleDraft, takeStated } from "../src/article/stated.js";
import { blockValue } from "../src/article/text-of.js";
import { toldByLabels } from "../src/article/told-by-labels.js";
import type { ReadPart } from "../src/blocks/restore-parts.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import { calendarWordsOf } from "../src/fields/calendar-words.js";
import type { Article, Author, StatedValue } from "../src/index.js";
import * as languages from "../src/languages/all.js";
import type { Block } from "../src/model/block.js";
import type { FieldName } from "../src/model/field.js";

const vocabulary = makeVocabulary([languages.en]);
const words = calendarWordsOf(Object.values(languages));

type Given = readonly [field: FieldName | undefined, printed: string, more?: Partial<ReadPart>];

function partsOf(given: readonly Given[]) {
  let text = "";
  const parts = given.map(([field, printed, more], at): ReadPart => {
    const start = text.length;
    text += `${printed}\n`;
    const own = { role: "field", span: { start, end: text.length }, field, from: `label ${at}` } as const;
    return { ...own, value: undefined, also: undefined, picture: undefined, ...more };
  });
  return { text, parts };
}

/** What the labels of such parts say, of an article of which the text says `article`. Each part is a block of its own. */
function read(given: readonly Given[], article: Partial<ArticleDraft> = {}, origins: Record<string, number[]> = {}) {
  const { text, parts } = partsOf(given);
  const draft = { authors: [], media: [], body: [], keywords: [], notices: [], ...article } as unknown as ArticleDraft;
  const partBlocks = given.map((_, at) => [at]);
  const record = { text, parts, partBlocks, site: {}, vocabulary, words, report: () => {} };
  return takeLabelled({ article: draft, origins }, record as never);
}

const articleOf = (...of: Parameters<typeof read>) => read(...of).article;

describe("each field has its value, its blocks and its label", () => {
  test.each<[string, Given[], keyof Article, unknown, readonly number[]]>([
    ["a headline", [["headline", "Harbour opens"]], "headline", "Harbour opens", [0]],
    [
      "a headline of two parts",
      [
        ["headline", "Harbour opens"],
        ["headline", "Ferries wait"],
      ],
      "headline",
      "Harbour opens; Ferries wait",
      [0, 1],
    ],
    [
      "parts of which one ends with a semicolon",
      [
        ["headline", "Harbour opens;"],
        ["headline", "Ferries wait"],
      ],
      "headline",
      "Harbour opens; Ferries wait",
      [0, 1],
    ],
    [
      "one of which a part is empty",
      [
        ["headline", ""],
        ["headline", "Ferries wait"],
      ],
      "headline",
      "Ferries wait",
      [1],
    ],
    [
      "one whose format says what it means",
      [["headline", "HARBOUR OPENS", { value: "Harbour opens" }]],
      "headline",
      "Harbour opens",
      [0],
    ],
    [
      "a kicker",
      [
        ["kicker", "Ports"],
        ["kicker", "Trade"],
      ],
      "kicker",
      "Ports; Trade",
      [0, 1],
    ],
    [
      "a deck of two lines",
      [
        ["deck", "Ferries follow."],
        ["deck", "So do barges."],
      ],
      "deck",
      "Ferries follow.\nSo do barges.",
      [0, 1],
    ],
    ["a byline", [["byline", "By Ann Other"]], "byline", "By Ann Other", [0]],
    [
      "a byline of which the format gives the names",
      [["byline", "By Ann Other", { value: "Other, Ann" }]],
      "byline",
      "By Ann Other",
      [0],
    ],
    [
      "a byline from whose end the format takes something",
      [["byline", "By Ann Other, 3 May", { value: "By Ann Other" }]],
      "byline",
      "By Ann Other",
      [0],
    ],
    [
      "a section",
      [
        ["section", "News"],
        ["section", "Ports"],
      ],
      "section",
      "News; Ports",
      [0, 1],
    ],
    [
      "a dateline",
      [["dateline", "RIVERTON, May 3 -"]],
      "dateline",
      { text: "RIVERTON, May 3 -", places: ["RIVERTON"], date: "--05-03" },
      [0],
    ],
    [
      "where a source says that it comes from",
      [["located", "Riverton"]],
      "dateline",
      { text: "Riverton", places: ["Riverton"] },
      [0],
    ],
    ["a day of publication", [["published", "3 May 2019"]], "publishedAt", "2019-05-03", [0]],
    ["a day of an update", [["updated", "3 May 2019"]], "updatedAt", "2019-05-03", [0]],
    ["a day of a correction", [["corrected", "3 May 2019"]], "correctedAt", "2019-05-03", [0]],
    [
      "the more precise of two days",
      [
        ["published", "May 2019"],
        ["published", "3 May 2019"],
      ],
      "publishedAt",
      "2019-05-03",
      [0, 1],
    ],
    [
      "the first of two as precise",
      [
        ["published", "3 May 2019"],
        ["published", "4 May 2019"],
      ],
      "publishedAt",
      "2019-05-03",
      [0, 1],
    ],
    [
      "a year rather than a day without one",
      [
        ["published", "", { value: "--05-03" }],
        ["published", "", { value: "2019" }],
      ],
      "publishedAt",
      "2019",
      [0, 1],
    ],
    [
      "no day that the format leaves empty",
      [
        ["published", "soon", { value: "" }],
        ["published", "3 May 2019"],
      ],
      "publishedAt",
      "2019-05-03",
      [0, 1],
    ],
    ["a day of loading for that of publication", [["loaded", "3 May 2019"]], "publishedAt", "2019-05-03", [0]],
    [
      "keywords",
      [
        ["subject", "PORTS (90%)"],
        ["place", "RIVERTON"],
      ],
      "keywords",
      [
        { term: "PORTS", scheme: "subject", score: 0.9 },
        { term: "RIVERTON", scheme: "place" },
      ],
      [0, 1],
    ],
    ["a number of words", [["length", "12 words"]], "wordCount", 12, [0]],
  ])("%s", (_, given, field, value, blocks) => {
    const { article, origins, stated } = read(given);
    if (field === "keywords")
      expect(article.keywords).toMatchObject((value as { term: string }[]).map(({ term }) => ({ term })));
    else expect(article[field]).toEqual(value);
    expect(origins[field]).toEqual(blocks);
    expect(stated?.[field]).toBe(`label ${blocks[0]}`);
  });

  test("a day of loading stands beside that of publication", () => {
    const article = articleOf([
      ["loaded", "4 May 2019"],
      ["published", "3 May 2019"],
    ]);
    expect([article.publishedAt, article.loadedAt]).toEqual(["2019-05-03", "2019-05-04"]);
  });

  test("a part without a label states its field, and names none", () => {
    const { origins, stated } = read([
      ["headline", "Harbour opens", { from: undefined }],
      ["headline", "Ferries"],
    ]);
    expect(origins.headline).toEqual([0, 1]);
    expect(stated).toEqual({ headline: "label 1" });
  });

  test("a part may say several things", () => {
    const also = [
      { field: "published", value: "2019-05-03" },
      { field: "section", value: "News" },
    ] as const;
    const { article, origins } = read([
      ["headline", "Harbour opens", { also }],
      [undefined, "x", { also }],
    ]);
    expect(article).toMatchObject({ headline: "Harbour opens", publishedAt: "2019-05-03", section: "News; News" });
    expect(origins).toMatchObject({ headline: [0], publishedAt: [0, 1] });
  });

  test("what another field says is nothing, nor what has no field", () => {
    const { article, stated } = read(
      [
        ["other", "Harbour opens"],
        [undefined, "Ferries wait"],
      ],
      { headline: "Own" },
    );
    expect([article.headline, stated]).toEqual(["Own", undefined]);
  });

  test("what the text says stays where no label says it", () => {
    const { article, origins } = read([["kicker", "Ports"]], { headline: "Own" }, { headline: [7] });
    expect(article).toMatchObject({ headline: "Own", kicker: "Ports" });
    expect(origins).toEqual({ headline: [7], kicker: [0] });
  });

  test("a dateline that is printed counts more than where a source says that it comes from", () => {
    expect(
      articleOf([
        ["located", "Gullmouth"],
        ["dateline", "RIVERTON -"],
      ]).dateline?.places,
    ).toEqual(["RIVERTON"]);
  });

  test("a deck that is the headline again says nothing", () => {
    const { article, origins, stated } = read([
      ["headline", "Harbour opens"],
      ["deck", "Harbour opens"],
    ]);
    expect([article.deck, origins.deck, stated?.deck]).toEqual([undefined, undefined, undefined]);
    expect(
      articleOf([
        ["headline", "Harbour opens"],
        ["deck", "Ferries wait"],
      ]).deck,
    ).toBe("Ferries wait");
  });

  test("blocks are named once, in their order", () => {
    const { text, parts } = partsOf([
      ["headline", "One"],
      ["headline", "Two"],
      ["headline", "Three"],
    ]);
    const record = { text, parts, partBlocks: [[4, 5], [5], [2, 4]], site: {}, vocabulary, words, report: () => {} };
    const article = { authors: [] } as unknown as ArticleDraft;
    expect(takeLabelled({ article, origins: {} }, record as never).origins.headline).toEqual([2, 4, 5]);
  });
});

describe("the paper, and where in it the article stood", () => {
  test.each<[string, Given[], Partial<Article>]>([
    [
      "a page behind the section",
      [
        ["publication", "The Bugle"],
        ["section", "News; Pg. 3"],
      ],
      { section: "News", publication: { name: "The Bugle", page: "3" } },
    ],
    [
      "a page of its own",
      [
        ["publication", "The Bugle"],
        ["section", "News; Pg. 3"],
        ["page", "Pg. 4"],
      ],
      { section: "News", publication: { name: "The Bugle", page: "4" } },
    ],
    ["a page of no paper", [["section", "Part 2; Page 3"]], { section: "Part 2; Page 3" }],
    [
      "the first page of two sections",
      [
        ["publication", "The Bugle"],
        ["section", "News; Pg. 3"],
        ["section", "Ports; Pg. 5"],
      ],
      { section: "News; Ports", publication: { name: "The Bugle", page: "3" } },
    ],
    [
      "editions, each once",
      [
        ["publication", "The Bugle"],
        ["edition", "Late"],
        ["edition", "City"],
        ["edition", "Late"],
      ],
      { publication: { name: "The Bugle", edition: "Late; City" } },
    ],
    [
      "a version",
      [
        ["publication", "The Bugle"],
        ["section", "News; Version:17"],
      ],
      { section: "News", publication: { name: "The Bugle", edition: "Version 17" } },
    ],
    [
      "an edition before a version",
      [
        ["publication", "The Bugle"],
        ["edition", "Late"],
        ["section", "News; Version:17"],
      ],
      { publication: { name: "The Bugle", edition: "Late" } },
    ],
    [
      "a space that a database took out",
      [["publication", "The Bugle(Riverton)"]],
      { publication: { name: "The Bugle (Riverton)" } },
    ],
    [
      "no space amid a name",
      [["publication", "The Bugle(Riverton) Post"]],
      { publication: { name: "The Bugle(Riverton) Post" } },
    ],
  ])("%s", (_, given, article) => {
    expect(articleOf(given)).toMatchObject(article);
  });

  test("a section that names a page alone is none", () => {
    const { article, origins } = read(
      [
        ["publication", "The Bugle"],
        ["section", "Pg. B22"],
      ],
      { section: "Old" },
      { section: [9] },
    );
    expect(article.section).toBeUndefined();
    expect(article.publication).toEqual({ name: "The Bugle", page: "B22" });
    expect(origins).toEqual({ "publication.name": [0], "publication.page": [1] });
  });

  test("each part of it has its blocks", () => {
    const { origins } = read([
      ["publication", "The Bugle"],
      ["edition", "Late"],
      ["page", "Pg. 4"],
      ["section", "News"],
    ]);
    expect(origins).toEqual({
      "publication.name": [0],
      "publication.edition": [1],
      "publication.page": [2],
      section: [3],
    });
    const { origins: others } = read([
      ["publication", "The Bugle"],
      ["section", "News; Version:3"],
    ]);
    expect(others["publication.edition"]).toEqual([1]);
  });

  test("it is that of the page where no label names one", () => {
    const publication = { name: "The Post", host: "post.example" };
    expect(articleOf([["section", "News; Pg. 3"]], { publication }).publication).toEqual({ ...publication, page: "3" });
    expect(articleOf([["section", "Part 2; Page 3"]]).publication).toBeUndefined();
    expect(articleOf([["page", "Pg. 3"]], { section: "Own" })).toMatchObject({ section: "Own" });
  });
});

describe("the people that labels name", () => {
  const ann = { name: "Ann Other" };
  const tom = { name: "Tom Sample" };
  test.each<[string, Given[], readonly Author[]]>([
    ["a byline", [["byline", "By Ann Other and Tom Sample"]], [ann, tom]],
    [
      "a byline and its role",
      [
        ["byline", "By ANN OTHER"],
        ["position", "Harbour Editor"],
      ],
      [{ ...ann, role: "Harbour Editor" }],
    ],
    [
      "a byline and an affiliation",
      [
        ["byline", "By ANN OTHER"],
        ["position", "The Bugle"],
      ],
      [{ ...ann, affiliation: "The Bugle" }],
    ],
    [
      "two, each with a role",
      [
        ["byline", "By ANN OTHER"],
        ["position", "Harbour Editor"],
        ["byline", "By TOM SAMPLE"],
        ["position", "Reporter"],
      ],
      [
        { ...ann, role: "Harbour Editor" },
        { ...tom, role: "Reporter" },
      ],
    ],
    [
      "a role that its byline has already",
      [
        ["byline", "By Ann Other, Reporter"],
        ["position", "Harbour Editor"],
      ],
      [{ ...ann, role: "Reporter" }],
    ],
    [
      "an agency's writer below a name",
      [
        ["byline", "By ANN OTHER"],
        ["byline", "Associated Press Writer"],
      ],
      [{ ...ann, role: "Associated Press Writer" }],
    ],
    [
      "names that the format gives",
      [["byline", "By Ann Other and Tom Sample", { value: "Ann Other; Tom Sample" }]],
      [ann, tom],
    ],
    [
      "no address that the format takes for a name",
      [["byline", "By Ann Other ann@post.example", { value: "Ann Other; ann@post.example" }]],
      [ann],
    ],
    [
      "a byline without what the format takes off its end",
      [["byline", "By Ann Other in the port", { value: "By Ann Other" }]],
      [ann],
    ],
    ["a list of names alone", [["author", "Other, Ann; Sample, Tom"]], [ann, tom]],
    [
      "a list that names who is in the byline",
      [
        ["byline", "By Ann Other"],
        ["author", "Other, Ann"],
      ],
      [ann],
    ],
    [
      "a list that names nobody of the byline",
      [
        ["byline", "By Ann Other"],
        ["author", "Sample, Tom"],
      ],
      [ann],
    ],
    ["a list of a format", [["author", "X", { value: "Ann Other; Tom Sample" }]], [ann, tom]],
    [
      "empty fields",
      [
        ["byline", "By Ann Other"],
        ["byline", ""],
        ["author", ""],
      ],
      [ann],
    ],
  ])("%s", (_, given, authors) => {
    expect(articleOf(given).authors).toEqual(authors);
  });

  test("who stands in the byline and in the list has the byline's order", () => {
    const given: Given[] = [
      ["byline", "Harbour notes by Xyz Qrst with Ann Other"],
      ["author", "Xyz Qrst"],
    ];
    expect(articleOf(given).authors.map(({ name }) => name)).toEqual(["Xyz Qrst", "Ann Other"]);
  });

  test("those of the text go where a byline names others, or nobody", () => {
    const { article, origins } = read([["byline", "Agencies"]], { authors: [tom] }, { authors: [9] });
    expect([article.authors, origins.authors]).toEqual([[], undefined]);
    const { origins: own } = read(
      [
        ["byline", "By Ann Other"],
        ["position", "Reporter"],
      ],
      { authors: [tom] },
      { authors: [9] },
    );
    expect(own.authors).toEqual([0, 1]);
    expect(read([["position", "Reporter"]], { authors: [tom] }, { authors: [9] }).article.authors).toEqual([tom]);
  });
});

describe("what labels will state is told before", () => {
  test.each<[string, Given, object]>([
    ["a day", ["published", "x", { value: "2019-05-03" }], { dated: true }],
    ["a day of loading", ["loaded", "x", { value: "2019-05-03" }], { dated: true }],
    ["no day that is empty", ["published", "x", { value: "" }], {}],
    ["no day that the format cannot read", ["published", "x"], {}],
    ["no day of an update", ["updated", "x", { value: "2019-05-03" }], {}],
    ["a byline", ["byline", "By Ann Other"], { signed: true }],
    ["no byline that is empty", ["byline", "  "], {}],
    ["keywords", ["subject", "PORTS"], { termed: true }],
    ["no other field", ["section", "News"], {}],
    ["no part without a field", [undefined, "News", { value: "2019-05-03" }], {}],
  ])("%s", (_, given, told) => {
    const nothing = { dated: false, signed: false, termed: false };
    const { text, parts } = partsOf([["other", "x"], given, ["other", "x", { value: "" }]]);
    expect(toldByLabels(text, parts)).toEqual({ ...nothing, ...told });
  });

  test("all of them, each by one part", () => {
    const given: Given[] = [
      ["published", "x", { value: "2019" }],
      ["published", "x"],
      ["byline", "A"],
      ["byline", ""],
      ["company", "B"],
      ["section", ""],
    ];
    const { text, parts } = partsOf(given);
    expect(toldByLabels(text, parts)).toEqual({ dated: true, signed: true, termed: true });
  });
});

describe("what a record states of its article", () => {
  const state = (values: readonly StatedValue[], article: Partial<Article>) => {
    const origins = Object.fromEntries([...Object.keys(article), "publication.name"].map((key) => [key, [1]]));
    return takeStated({ article: article as Article, origins }, values, vocabulary);
  };
  const one = (field: StatedValue["field"], ...values: string[]): StatedValue[] => [{ field, from: "key", values }];

  test.each<[string, StatedValue[], Partial<Article>, Partial<Article>, boolean]>([
    ["a headline that is the text's", one("headline", "Port"), { headline: "Port" }, { headline: "Port" }, true],
    ["another", one("headline", "Port"), { headline: "Harbour" }, { headline: "Port" }, false],
    ["none", one("headline", ""), { headline: "Harbour" }, { headline: "Harbour" }, true],
    [
      "a day that the text says with its time",
      one("publishedAt", "2019-05-03"),
      { publishedAt: "2019-05-03T10:00" },
      { publishedAt: "2019-05-03T10:00" },
      true,
    ],
    [
      "the day of an update with its time",
      one("updatedAt", "2019-05-03"),
      { updatedAt: "2019-05-03T10:00" },
      { updatedAt: "2019-05-03T10:00" },
      true,
    ],
    ["a day where the text says none", one("updatedAt", "2019-05-03"), {}, { updatedAt: "2019-05-03" }, false],
    [
      "a section of which the text says more",
      one("section", "News"),
      { section: "News and more" },
      { section: "News" },
      false,
    ],
    [
      "authors of the same names",
      one("authors", "Ann Other"),
      { authors: [{ name: "Ann Other", role: "Editor" }] },
      { authors: [{ name: "Ann Other", role: "Editor" }] },
      true,
    ],
    [
      "authors of other names",
      one("authors", "Ann Other", "Tom Sample"),
      { authors: [{ name: "Ann Other" }, { name: "Jane Doe" }] },
      { authors: [{ name: "Ann Other" }, { name: "Tom Sample" }] },
      false,
    ],
    [
      "one author of two",
      one("authors", "Ann Other"),
      { authors: [{ name: "Ann Other" }, { name: "Jane Doe" }] },
      { authors: [{ name: "Ann Other" }] },
      false,
    ],
    [
      "two authors of whom the text names one",
      one("authors", "Ann Other", "Tom Sample"),
      { authors: [{ name: "Ann Other" }] },
      { authors: [{ name: "Ann Other" }, { name: "Tom Sample" }] },
      false,
    ],
    [
      "an author with no name that is one",
      one("authors", "newsroom-7"),
      { authors: [] },
      { authors: [{ name: "newsroom-7" }] },
      false,
    ],
    [
      "the byline that the text has",
      one("byline", "By Ann Other"),
      { byline: "By Ann Other", authors: [{ name: "Ann Other", role: "Editor" }] },
      { byline: "By Ann Other", authors: [{ name: "Ann Other", role: "Editor" }] },
      true,
    ],
    [
      "another byline",
      one("byline", "By Tom Sample"),
      { byline: "By Ann Other", authors: [{ name: "Ann Other" }] },
      { byline: "By Tom Sample", authors: [{ name: "Tom Sample" }] },
      false,
    ],
    [
      "the paper that the text names",
      one("publication", "The Bugle"),
      { publication: { name: "The Bugle", page: "3" } },
      { publication: { name: "The Bugle", page: "3" } },
      true,
    ],
    [
      "another paper",
      one("publication", "The Post"),
      { publication: { name: "The Bugle", page: "3" } },
      { publication: { name: "The Post", page: "3" } },
      false,
    ],
    [
      "keywords",
      one("keywords", "ports", "trade"),
      { keywords: [{ term: "ports" }] },
      { keywords: [{ term: "ports" }, { term: "trade" }] },
      false,
    ],
  ])("%s", (_, values, found, article, stays) => {
    const read = state(values, found);
    const [value] = values as [StatedValue];
    expect(read.article).toEqual(article);
    if (Object.keys(found).includes(value.field)) expect(value.field in read.origins).toBe(stays);
    expect("publication.name" in read.origins).toBe(value.field !== "publication" || stays);
    expect(read.stated).toEqual(value.values[0] === "" ? {} : { [value.field]: "key" });
  });

  test("fields stand in the order of the model", () => {
    const { article } = state(one("headline", "Port"), { wordCount: 1, kicker: "A", section: "B" });
    expect(Object.keys(article)).toEqual(["headline", "kicker", "section", "wordCount"]);
  });
});

describe("the value of a block", () => {
  const block = (text: string, more: Partial<Block> = {}): Block => {
    const span = { start: 0, end: text.length };
    return { role: "paragraph", span, content: span, basis: "inferred", ...more };
  };
  const runs = (...ends: number[]) => ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end }));

  test.each<[string, string, Partial<Block>, string]>([
    ["is its characters", "a  b", {}, "a  b"],
    ["has its references read", "a &amp; b", {}, "a & b"],
    ["is one line where it was wrapped", "a\n b", {}, "a b"],
    ["is one line with any line end", "a\rb\r\n\tc", {}, "a b c"],
    ["has no space at its ends where it was wrapped", "\n a\nb \n", {}, "a b"],
    [
      "is that of its runs",
      "a b c",
      {
        parts: [
          { start: 0, end: 2 },
          { start: 4, end: 5 },
        ],
      },
      "a c",
    ],
    ["has the references of its runs read", "a &amp; b", { parts: runs(2, 7, 9) }, "a & b"],
    [
      "has a space for a tag among the runs of a record",
      "a<b>b",
      { parts: runs(1, 4, 5), rule: "record-field" },
      "a b",
    ],
    ["has the tag among the runs of a page's line", "a<b>b", { parts: runs(1, 4, 5), rule: "paragraph" }, "a<b>b"],
    ["has the tag among runs of no rule", "a<b>b", { parts: runs(1, 4, 5) }, "a<b>b"],
    ["has the tag where it is the only run", "<b>", { parts: runs(3), rule: "record-field" }, "<b>"],
  ])("%s", (_, text, more, value) => {
    expect(blockValue(text, block(text, more))).toBe(value);
  });
});
