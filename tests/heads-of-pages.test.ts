import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";
import { headsOfPages } from "./support/heads-of-pages.js";

const spaced = /^\p{Script=Han}|[】]$/u;

describe.each(headsOfPages)("the head of a page in $language", ({ language, site, headline, paragraphs, heads }) => {
  const [first = "", second = "", third = ""] = paragraphs;
  const cases = heads.flatMap((head) => [
    { ...head, name: head.lines.join(" / "), above: [], below: [second, third] },
    { ...head, name: `${head.lines.join(" / ")}, with a deck`, above: [second], below: [third, first, second] },
  ]);
  test.each(cases)("$name", ({ lines, authors = [], published, updated, dateline, places, above, below }) => {
    const opening = dateline === undefined ? first : `${dateline}${spaced.test(dateline) ? "" : " "}${first}`;
    const page = [`${headline} | ${site}`, "Menu", "Login", headline, ...above, ...lines, opening, ...below];
    const { article } = parse(page.join("\n"));
    expect(article.language).toBe(language);
    expect(article.headline).toBe(headline);
    expect(article.authors.map(({ name }) => name)).toEqual(authors);
    expect({ published: article.publishedAt, updated: article.updatedAt }).toEqual({ published, updated });
    expect(article.dateline?.places).toEqual(places);
  });
});
