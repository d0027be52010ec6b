import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bbc } from "../src/containers/all.js";
import { ninjs, ninjs2 } from "../src/exporters/all.js";
import type { Article, ParsedRecord } from "../src/index.js";
import { parse, parseDump } from "../src/index.js";
import { corpusFormats, fixturesOf, parseAll } from "./support/corpora.js";
import { textFixtures } from "./support/fixtures.js";
import fc from "./support/properties.js";

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

describe("an article of any format, with other words and fewer fields", () => {
  const words = fc.constantFrom(
    ...'The port opened, Ines Dahl says «again» – 12 (of 14) — "so" a<b c>d 港口 ميناء 🚢 é.'.split(" "),
  );
  const line = fc.array(words, { minLength: 3, maxLength: 9 }).map((all) => `Today ${all.join(" ")} it closes.`);
  const optional = [
    "kicker",
    "deck",
    "section",
    "byline",
    "dateline",
    "publication",
    "updatedAt",
    "correctedAt",
  ] as const;
  const lists = ["keywords", "media", "notices"] as const;
  const change = fc.record({
    at: fc.nat(),
    headline: fc.option(line),
    body: fc.option(fc.array(line, { minLength: 1, maxLength: 5 })),
    without: fc.subarray([...optional, ...lists]),
  });

  test.each([ninjs, ninjs2])("written as $id is read back equal", async (form) => {
    const all: ParsedRecord[] = [];
    for (const format of corpusFormats) {
      const options = format === "bbc" ? { format: bbc } : {};
      for (const { name, path } of fixturesOf(format)) {
        const { records } = await parseAll(readFileSync(path), { path: `${format}/${name}`, ...options });
        all.push(...records.filter(({ kind }) => kind === "article"));
      }
    }
    await fc.assert(
      fc.asyncProperty(change, async ({ at, headline, body, without }) => {
        const parsed = all[at % all.length] as ParsedRecord;
        const article: { -readonly [Key in keyof Article]: Article[Key] } = { ...parsed.article };
        if (headline !== null) article.headline = headline;
        if (body !== null) article.body = body.map((text) => ({ kind: "paragraph", text }));
        for (const field of without) {
          if (field === "keywords" || field === "media" || field === "notices") article[field] = [];
          else delete article[field];
        }
        // Whom the byline named is gone with it, and a lone update stands where ninjs has the first date.
        if (without.includes("byline") && parsed.article.byline !== undefined) article.authors = [];
        if (article.publishedAt === undefined) delete article.updatedAt;
        const written = form.write({ ...parsed, article });
        const back = (await parseAll(new TextEncoder().encode(written))).records;
        expect(back).toHaveLength(1);
        const { language: _, ...expected } = labelled(article);
        const { language: __, ...found } = labelled((back[0] as ParsedRecord).article);
        expect(found).toEqual(expected);
      }),
    );
  });
});
