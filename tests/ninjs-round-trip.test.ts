import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bbc } from "../src/containers/all.js";
import { ninjs, ninjs2 } from "../src/exporters/all.js";
import type { Article, ParsedRecord } from "../src/index.js";
import { parse, parseDump } from "../src/index.js";
import { corpusFormats, fixturesOf, parseAll } from "./support/corpora.js";
import { textFixtures } from "./support/fixtures.js";

/** What both forms have a place for; a moment comes back with its seconds, a dateline as its line is read alone. */
const told = ({ headline, kicker, deck, section, byline, authors, language, body, publication, notices }: Article) => ({
  headline,
  kicker,
  deck,
  section,
  byline,
  authors: authors.map(({ name }) => name),
  language,
  body: body.map(({ text }) => text),
  publication: publication?.name,
  // That of rights is a member of its own, whatever it stands between.
  notices: [...notices].sort(),
});

/**
 * Of labelled articles also dates, datelines, pictures and the kinds of keywords. A text that shows a reference is read as one (`&amp;`),
 * and a language that no text told may be guessed from more of it.
 */
const labelled = (article: Article) => ({
  ...told(article),
  language: article.language ?? "en",
  body: article.body.map(({ text }) => text.replaceAll("&amp;", "&").replaceAll("&lt;", "<")),
  dateline: article.dateline,
  media: article.media,
  dates: [article.publishedAt, article.updatedAt, article.correctedAt].map((date) =>
    date?.replace(/(T\d\d:\d\d)(?=Z|[+-])/, "$1:00"),
  ),
  edition: article.publication?.edition,
  page: article.publication?.page,
  keywords: article.keywords.map(({ term, scheme }) => [term, scheme]).sort(),
});

describe.each([ninjs, ninjs2])("$id", (form) => {
  test("what is written is read back equal", async () => {
    let articles = 0;
    for (const { name, text } of textFixtures("articles")) {
      const parsed = parse(text);
      if (parsed.kind !== "article") continue;
      articles++;
      const read: Article[] = [];
      for await (const { article } of parseDump(new TextEncoder().encode(form.write(parsed)))) read.push(article);
      expect(read.map(told)[0], name).toEqual(told(parsed.article));
      expect(
        read[0]?.keywords.map(({ term }) => term),
        name,
      ).toEqual(parsed.article.keywords.map(({ term }) => term));
    }
    expect(articles).toBeGreaterThan(100);
  });

  test.each(corpusFormats)("what is written of fixtures of %s is read back equal", async (format) => {
    const options = format === "bbc" ? { format: bbc } : {};
    for (const { name, path } of fixturesOf(format)) {
      const { records } = await parseAll(readFileSync(path), { path: `${format}/${name}`, ...options });
      for (const parsed of records.filter(({ kind }) => kind === "article")) {
        const back = (await parseAll(new TextEncoder().encode(form.write(parsed)))).records;
        expect(back, name).toHaveLength(1);
        expect(labelled((back[0] as ParsedRecord).article), name).toEqual(labelled(parsed.article));
      }
    }
  });
});
