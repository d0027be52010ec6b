import { describe, expect, test } from "vitest";
import { bodyOf, parsedExport } from "./support/exports.js";

const first = "The harbour of Riverton opened again on Monday after a storm.";
const second = "The ferry is ready to sail at nine, the port authority said.";
const text = `${first}\n\n${second}`;
const html = `<p>The harbour of <b>Riverton</b> opened again on Monday after a storm.</p>\n<p>The ferry is ready to sail at nine, the port authority said.</p>`;
const url = "https://bugle.example/2024/05/01/harbour";
const day = "2024-05-01T10:00:00Z";

async function parsedLine(value: object) {
  const { records, diagnostics } = await parsedExport(`${JSON.stringify(value)}\n`);
  expect(records.length).toBe(1);
  const [record] = records;
  if (record === undefined) throw new Error("no record");
  return { record, codes: diagnostics.map(({ code }) => code) };
}

describe("an article as interfaces and scrapers give it: headline, writers, day, publication, address and body", () => {
  test.each<[string, object, (string | undefined)?, (string | undefined)?]>([
    [
      "NewsAPI, GNews",
      {
        source: { id: null, name: "The Bugle" },
        author: "Ada Example",
        title: "T",
        description: "D",
        url,
        publishedAt: day,
        content: text,
      },
    ],
    [
      "Webz.io",
      {
        thread: { uuid: "a", site: "bugle.example", title: "Other", published: "2024-04-30" },
        author: "Ada Example",
        url,
        published: day,
        title: "T",
        text,
        publication: "The Bugle",
      },
    ],
    [
      "Event Registry",
      {
        uri: "123",
        date: "2024-05-01",
        dateTimePub: day,
        url,
        title: "T",
        body: text,
        source: { uri: "bugle.example", title: "The Bugle" },
        authors: [{ uri: "x", name: "Ada Example" }],
      },
    ],
    [
      "Newscatcher",
      {
        title: "T",
        authors: ["Ada Example"],
        published_date: "2024-05-01T10:00:00Z",
        link: url,
        domain_url: "bugle.example",
        name_source: "The Bugle",
        description: "D",
        content: text,
      },
    ],
    [
      "newsdata.io",
      {
        article_id: "a",
        title: "T",
        link: url,
        creator: ["Ada Example"],
        description: "D",
        content: text,
        pubDate: day,
        source_name: "The Bugle",
      },
    ],
    [
      "Aylien",
      {
        id: 1,
        title: "T",
        body: text,
        author: { id: 3, name: "Ada Example" },
        published_at: day,
        source: { id: 2, name: "The Bugle" },
        links: { permalink: url },
      },
    ],
    [
      "JSON-LD",
      {
        "@type": "NewsArticle",
        headline: "T",
        articleBody: text,
        author: [{ "@type": "Person", name: "Ada Example" }],
        datePublished: day,
        publisher: { "@type": "Organization", name: "The Bugle" },
        url,
      },
    ],
    [
      "Diffbot",
      {
        title: "T",
        text,
        html,
        author: "Ada Example",
        date: "Wed, 01 May 2024 10:00:00 GMT",
        siteName: "The Bugle",
        pageUrl: url,
      },
    ],
    [
      "AutoExtract",
      {
        article: {
          headline: "T",
          datePublished: day,
          author: "Ada Example",
          articleBody: text,
          url,
          siteName: "The Bugle",
        },
        query: { id: "1" },
      },
    ],
    [
      "Zyte",
      {
        url,
        article: {
          headline: "T",
          datePublished: day,
          authors: [{ name: "Ada Example", nameRaw: "By Ada" }],
          articleBody: text,
          siteName: "The Bugle",
        },
      },
    ],
    [
      "Readability",
      {
        title: "T",
        byline: "Ada Example",
        content: html,
        textContent: text,
        siteName: "The Bugle",
        publishedTime: day,
        url,
      },
    ],
    [
      "Mercury",
      { title: "T", content: html, author: "Ada Example", date_published: day, url, publication: "The Bugle" },
    ],
    [
      "JSON Feed",
      {
        id: url,
        url,
        title: "T",
        content_text: text,
        date_published: day,
        authors: [{ name: "Ada Example" }],
        publisher: "The Bugle",
      },
    ],
    [
      "Ghost",
      {
        id: "6",
        title: "T",
        html,
        plaintext: text,
        published_at: day,
        url,
        authors: [{ id: "1", name: "Ada Example" }],
        publisher: "The Bugle",
      },
    ],
    [
      "WordPress",
      {
        id: 7,
        date: day,
        link: url,
        title: { rendered: "T" },
        content: { rendered: html, protected: false },
        excerpt: { rendered: "E" },
        author: "Ada Example",
        publisher: "The Bugle",
      },
    ],
    [
      "an index of a search engine",
      {
        _index: "news",
        _id: "1",
        _score: 1,
        _source: { title: "T", text, published: day, author: "Ada Example", url, publisher: "The Bugle" },
      },
    ],
    [
      "a database",
      {
        _id: { $oid: "5f0000000000000000000001" },
        title: "T",
        content: text,
        author: "Ada Example",
        date: { $date: { $numberLong: "1714557600000" } },
        url,
        publisher: "The Bugle",
      },
    ],
    [
      "names in capitals",
      { Headline: "T", Article: text, Author: "Ada Example", "Date Published": day, URL: url, Publisher: "The Bugle" },
    ],
    [
      "names with hyphens",
      {
        "head-line": "T",
        "article-text": text,
        authors: "Ada Example",
        "published-at": day,
        "page-url": url,
        publication: "The Bugle",
      },
    ],
    [
      "an interface of exports",
      {
        attributes: {
          headline: { main: { text: "T" } },
          body: [[{ text: first }], [{ text: second }]],
          byline: { text: "Ada Example" },
          publication_date: day,
          source: "The Bugle",
        },
        links: { self: "x" },
        url,
      },
    ],
    [
      "blocks",
      {
        title: "T",
        content: [
          { type: "paragraph", text: first },
          { type: "image", src: "x.jpg" },
          { type: "paragraph", data: { text: second } },
        ],
        author: "Ada Example",
        published: day,
        url,
        publisher: "The Bugle",
      },
    ],
  ])("%s", async (_name, value) => {
    const { record, codes } = await parsedLine(value);
    const { article, record: own } = record;
    expect({
      headline: article.headline,
      authors: article.authors.map(({ name }) => name),
      day: article.publishedAt?.replace(".000", ""),
      publication: article.publication?.name,
      url: own.targetUri,
      body: bodyOf(record),
    }).toEqual({ headline: "T", authors: ["Ada Example"], day, publication: "The Bugle", url, body: [first, second] });
    expect(codes).toEqual([]);
  });
});

describe("keys in other languages, with their marks and without", () => {
  test.each<[string, object]>([
    [
      "de",
      { Titel: "T", Text: first, Datum: "01.05.2024", Autor: "Ada Example", Quelle: "The Bugle", Ressort: "Local" },
    ],
    [
      "fr",
      { titre: "T", contenu: first, date: "1 mai 2024", auteur: "Ada Example", source: "The Bugle", rubrique: "Local" },
    ],
    [
      "es",
      { titulo: "T", cuerpo: first, fecha: "2024-05-01", autor: "Ada Example", fuente: "The Bugle", seccion: "Local" },
    ],
    [
      "pt",
      { título: "T", conteudo: first, data: "2024/5/1", autor: "Ada Example", jornal: "The Bugle", secção: "Local" },
    ],
    [
      "it",
      { titolo: "T", testo: first, data: "2024-05-01", autore: "Ada Example", giornale: "The Bugle", sezione: "Local" },
    ],
    [
      "nl",
      { titel: "T", tekst: first, datum: "2024.05.01", auteur: "Ada Example", krant: "The Bugle", rubriek: "Local" },
    ],
    [
      "tr",
      { baslik: "T", icerik: first, tarih: "2024-05-01", yazar: "Ada Example", gazete: "The Bugle", section: "Local" },
    ],
    [
      "ru",
      {
        заголовок: "T",
        текст: first,
        дата: "2024-05-01",
        автор: "Ada Example",
        издание: "The Bugle",
        section: "Local",
      },
    ],
    ["ko", { 제목: "T", 본문: first, 날짜: "20240501", author: "Ada Example", source: "The Bugle", section: "Local" }],
    [
      "ja",
      { タイトル: "T", 本文: first, 日付: "2024-05-01", 著者: "Ada Example", source: "The Bugle", section: "Local" },
    ],
    [
      "ar",
      {
        العنوان: "T",
        النص: first,
        التاريخ: "2024-05-01",
        الكاتب: "Ada Example",
        source: "The Bugle",
        section: "Local",
      },
    ],
  ])("%s", async (_language, value) => {
    const { record, codes } = await parsedLine(value);
    const { headline, authors, publishedAt, publication, section } = record.article;
    expect([headline, authors.map(({ name }) => name), publishedAt, publication?.name, section]).toEqual([
      ...["T", ["Ada Example"], "2024-05-01", "The Bugle", "Local"],
    ]);
    expect([bodyOf(record), codes]).toEqual([[first], []]);
  });
  test("that may be a date hold anything else without a word", async () => {
    const long = "The harbour opened again on Monday after a storm had closed it for more than a week, they said.";
    expect((await parsedLine({ title: "T", text: first, data: long })).codes).toEqual([]);
    expect((await parsedLine({ title: "T", text: first, data: { a: 1 } })).codes).toEqual([]);
  });
});

describe("a JSON record", () => {
  test.each([
    ["description", { title: "T", description: first, url, source: "The Bugle" }],
    [
      "lead_paragraph",
      { headline: { main: "T" }, abstract: "A", snippet: "S", lead_paragraph: first, source: "The Bugle" },
    ],
    ["short_description", { category: "POLITICS", headline: "T", short_description: first, publisher: "The Bugle" }],
    ["summary", { title: "T", excerpt: "E", summary: first, publisher: "The Bugle" }],
  ])("without a text has what is said of it as one: %s", async (_name, value) => {
    const { record, codes } = await parsedLine(value);
    expect([record.article.headline, bodyOf(record), record.article.publication?.name]).toEqual([
      "T",
      [first],
      "The Bugle",
    ]);
    expect(codes).toEqual([]);
  });
  test("with a text that is empty or not there has no other", async () => {
    expect((await parsedLine({ title: "T", text: "", description: first })).record.text).toBe("");
    expect((await parsedLine({ title: "T", maintext: null, description: first })).record.text).toBe("");
  });
  test("is no article of its own where an object in it is one, and has its own address and id", async () => {
    const { record } = await parsedLine({
      id: "a-1",
      url,
      title: "Outer",
      doc: { title: "Inner", text, url: "x" },
      more: { title: "N" },
    });
    expect([record.article.headline, record.record.id, record.record.targetUri]).toEqual(["Inner", "a-1", "x"]);
    expect(record.record.fields).toMatchObject({ url: [url], title: ["Outer"], "more.title": ["N"] });
    expect(record.record.fields?.["doc.text"]).toBeUndefined();
    const plain = await parsedLine({ title: "Outer", text, doc: { title: "Inner", text: second } });
    expect([plain.record.article.headline, bodyOf(plain.record)]).toEqual(["Outer", [first, second]]);
  });
  test("whose shapes differ inside is read each by its own", async () => {
    const lines = [
      { _source: { title: "A", text } },
      { _source: { headline: "B", body: text } },
      { _source: { note: "none" } },
      { _source: { title: "C", text: null } },
    ];
    const { records } = await parsedExport(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    expect(records.map(({ article }) => article.headline)).toEqual(["A", "B", undefined, "C"]);
  });
  test("of sections has their headings", async () => {
    const { record } = await parsedLine({
      title: "T",
      body: {
        summary: [],
        sections: [
          { headline: [], paragraphs: [first] },
          { headline: ["Ferries"], paragraphs: [second] },
        ],
      },
    });
    expect(record.article.body.map(({ kind, text: each }) => [kind, each])).toEqual([
      ["paragraph", first],
      ["crosshead", "Ferries"],
      ["paragraph", second],
    ]);
  });
  test("may have HTML as its text and in its title, and keeps it as a field", async () => {
    const { record } = await parsedLine({ title: "Ferries &amp; trams <em>again</em>", content: html });
    expect([record.article.headline, bodyOf(record)]).toEqual(["Ferries & trams again", [first, second]]);
    expect(record.record.fields).toMatchObject({ content: [html] });
  });
  test.each([
    ["a < b and c > d, they said on Monday."],
    ["He wrote <harbour> on the wall on Monday."],
    ["x <p and no more"],
    ["The tag <br> ends a line, and </p> a paragraph, it says."],
  ])("with signs that are no HTML stays as it is: %s", async (given) => {
    expect((await parsedLine({ title: "T", text: given })).record.text).toBe(given);
  });
  test.each([
    ["a short name of a collection", { source: "common-crawl" }],
    ["a domain", { source: "bugle.example" }],
    ["an address", { source: url }],
  ])("has no publication by %s", async (_name, more) => {
    expect((await parsedLine({ title: "T", text, ...more })).record.article.publication).toBeUndefined();
  });
  test("has the key that is written as the habit before one that folds to it", async () => {
    const { record } = await parsedLine({ Title: "Other", title: "T", text });
    expect(record.article.headline).toBe("T");
    expect(record.record.fields).toMatchObject({ Title: ["Other"] });
  });
  test("has lists of keywords with names or values, and an only section", async () => {
    const { record } = await parsedLine({
      title: "T",
      text,
      keywords: [{ name: "subject", value: "Harbours" }, { name: "Ferries" }],
      category: ["Local"],
      tags: "x",
    });
    expect(record.article.keywords.map(({ term }) => term)).toEqual(["Harbours", "Ferries"]);
    expect(record.article.section).toBe("Local");
    expect((await parsedLine({ title: "T", text, category: ["a", "b"] })).record.article.section).toBeUndefined();
  });
});
