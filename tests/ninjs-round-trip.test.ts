import { describe, expect, test } from "vitest";
import { ninjs, ninjs2 } from "../src/exporters/all.js";
import type { Article } from "../src/index.js";
import { parse, parseDump } from "../src/index.js";
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
  notices,
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
});
