/**
 * Time that grows with the text alone. No clock decides: at these lengths whatever took quadratic time would need minutes to
 * hours, where all that is here needs seconds.
 */
import { describe, expect, test } from "vitest";
import { findAcronyms, findDates, findQuotes, findSentences } from "../src/enrich/all.js";
import * as exporters from "../src/exporters/all.js";
import type { Exporter } from "../src/exporters/exporter.js";
import type { Article, ListingEntry } from "../src/index.js";
import { parsedLabelled } from "./support/labelled.js";
import { pageOf } from "./support/pages.js";
import { speechSigns } from "./support/speech-signs.js";

const all: readonly Exporter<string>[] = Object.values(exporters).filter((value) => typeof value === "object");

/** What one form or another escapes, doubles, counts or looks ahead from. */
const marks = [
  "a",
  " ",
  "\n",
  "a\n",
  '"',
  '"\\',
  "\\",
  "'",
  "[",
  "[](",
  "]:",
  "*",
  "_a",
  "`",
  "`` ` ",
  "~",
  "#",
  "# ",
  "- ",
  "1. ",
  "&",
  "&#1",
  "&amp",
  "<",
  "<a ",
  "]]>",
  "=",
  ",",
  "\r",
  "\0",
  "\x01",
  "\u2028",
  "\ufeff",
  "\ud800",
  "\udc00",
  "😀",
];

describe.each(all.map((exporter) => [exporter.id, exporter] as const))("%s", (_id, exporter) => {
  test.each(marks)("writes a quarter of a million characters of %j", (mark) => {
    const text = mark.repeat(250_000 / mark.length);
    const page = pageOf({ headline: text, body: [{ kind: "paragraph", text }] }, { text });
    expect(exporter.write(page).length).toBeGreaterThan(0);
  });

  test("writes thirty thousand of each thing that a page may have many of", () => {
    const many = <T>(make: (at: number) => T): T[] => Array.from({ length: 30_000 }, (_, at) => make(at));
    const article: Partial<Article> = {
      headline: "Harbour",
      authors: many((at) => ({ name: `Name ${at}`, role: "editor", affiliation: "Example Wire" })),
      dateline: { text: "LISBON", places: many((at) => `Place ${at}`), agency: "Example Wire" },
      media: many((at) => ({ id: String(at), caption: `A view of pier ${at}`, credit: "Name" })),
      body: many((at) => ({ kind: at % 2 === 0 ? "listItem" : "crosshead", text: `Part ${at}` })),
      keywords: many((at) => ({ term: `Word ${at}`, scheme: "subject", code: String(at) })),
      notices: many((at) => `© ${at}`),
    };
    const entries: readonly ListingEntry[] = many((at) => ({
      headline: `Entry ${at}`,
      teaser: "It opened again...",
      authors: [{ name: "Name" }],
      media: [],
    }));
    const blocks = many((at) => ({
      role: "paragraph" as const,
      span: { start: at, end: at + 1 },
      content: { start: at, end: at + 1 },
      basis: "inferred" as const,
    }));
    const origins = Object.fromEntries(many((at) => [`body.${at}`, [at]]));
    for (const kind of ["article", "listing"] as const) {
      const page = pageOf(article, { kind, entries, blocks, origins, text: "a".repeat(30_000) });
      expect(exporter.write(page).length).toBeGreaterThan(100_000);
    }
  });
});

test("thirty thousand lines of JSON Lines are read back, each alone", async () => {
  const line = exporters.jsonl.write(pageOf({ headline: "Harbour" }));
  const deep = `${"[".repeat(200_000)}\n`;
  let last = 0;
  for await (const read of exporters.jsonl.read(line.repeat(30_000) + deep + "x".repeat(1_000_000))) last = read.line;
  expect(last).toBe(30_002);
});

/** What opens, closes or names something for one enrichment or another. */
const signs = [
  ...speechSigns,
  "“ ",
  "— ",
  " — a, ",
  "— said ",
  "— Aa bb cc — dijo Aa — ",
  "— Aa bb, dijo aa ",
  "— Aa, ",
  "(AB) ",
  "A ",
  "Aa ",
  ", or AAA",
  "A.",
  "A. ",
  "1. ",
  "1 May ",
  "May ",
  "Monday ",
  "The harbour opened again on Monday, officials said. ",
  "\ud800",
];

const finders = { findQuotes, findAcronyms, findDates, findSentences };

describe.each(Object.entries(finders))("%s", (_name, find) => {
  test.each(signs)("reads 200,000 characters of %j, in one paragraph and in many", (sign) => {
    const long = sign.repeat(200_000 / sign.length);
    const short = sign.repeat(Math.ceil(40 / sign.length));
    const language = sign.includes("—") ? "es" : "en";
    for (const text of [[long], Array.from({ length: 5000 }, () => short)]) {
      const page = parsedLabelled({ text, language, publishedAt: "2023-04-28" });
      expect(Array.isArray(find(page))).toBe(true);
    }
  });
});

test("findAcronyms looks for no bracket again and again in what is left of a text", () => {
  const page = parsedLabelled({
    text: Array.from({ length: 300_000 }, () => "مطالب مرتبط"),
    language: "ar",
    publishedAt: "2023-04-28",
  });
  expect(page.article.body).toHaveLength(300_000);
  expect(findAcronyms(page)).toEqual([]);
});
