import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { blocksOf, parse, textOf } from "../src/index.js";
import { root } from "./support/sources.js";

const text = readFileSync(join(root, "fixtures/articles/asharq-al-awsat/seed.txt"), "utf8");
const parsed = parse(text);
const { article } = parsed;

describe("the seed of the archive", () => {
  test("is one article of the archive's profile", () => {
    expect(parsed.kind).toBe("article");
    expect(parsed.profile).toBe("asharq-al-awsat");
    expect(parsed.entries).toEqual([]);
    expect(article.language).toBe("en");
  });

  test("has its headline without the site's name", () => {
    expect(article.headline).toBe("Scores of Dead Iranian Soldiers Spur Conflicting Stances in Iran");
  });

  test("names its publication and archive", () => {
    expect(article.publication).toEqual({
      name: "Asharq Al-Awsat",
      siteTitle: "Middle-east Arab News Opinion | Asharq Al-awsat",
      archive: { label: "English Archive", from: 2005, to: 2017 },
    });
  });

  test("has one media item, its credit taken off the caption", () => {
    expect(article.media).toHaveLength(1);
    expect(article.media[0]).toMatchObject({ id: "55350511", credit: "Reuters" });
    expect(article.media[0]?.caption).toMatch(/deployed to Syria$/);
  });

  test("has its dateline apart from its 17 paragraphs", () => {
    expect(article.dateline).toEqual({ text: "London-", places: ["London"] });
    expect(article.body).toHaveLength(17);
    expect(article.body.every(({ kind }) => kind === "paragraph")).toBe(true);
    expect(article.body[0]?.text).toMatch(/^For the second day in a row/);
    expect(article.body[16]?.text).toMatch(/break through to Khan Touman\.$/);
  });

  test("invents neither authors nor dates", () => {
    expect(article.authors).toEqual([]);
    expect(article).not.toHaveProperty("byline");
    expect(article).not.toHaveProperty("publishedAt");
    expect(article).not.toHaveProperty("updatedAt");
  });

  test("keeps `Select Page` as navigation, and says nothing against the text", () => {
    expect(blocksOf(parsed, "navigation").map((block) => textOf(parsed, block))).toEqual(["Select Page"]);
    expect(parsed.diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  const seeds = join(root, "../shared/seeds");
  test.skipIf(!existsSync(seeds))(
    "is the archive's own page, byte for byte (skipped where the page is not at hand)",
    () => {
      const [file = ""] = readdirSync(seeds);
      expect(readFileSync(join(seeds, file), "utf8")).toBe(text);
    },
  );
});

describe("the same page in other clothes", () => {
  const same = (other: string) => {
    const { kind, article: found, entries } = parse(other);
    expect({ kind, article: found, entries }).toEqual({ kind: parsed.kind, article, entries: parsed.entries });
  };

  test("all blank lines removed", () => {
    same(text.replace(/\n\n+/g, "\n"));
  });
  test("CRLF, and CR alone", () => {
    same(text.replaceAll("\n", "\r\n"));
    same(text.replaceAll("\n", "\r"));
  });
  test("a byte order mark, a final line ending, indentation", () => {
    same(`\ufeff${text}`);
    same(`${text}\n`);
    same(text.replace(/^/gm, "  "));
  });

  test("cut anywhere in the body: the same article up to the cut", () => {
    const from = text.indexOf("Other Iranian sources");
    for (let end = from; end < text.length; end++) {
      const cut = parse(text.slice(0, end)).article;
      expect({ ...cut, body: [] }).toEqual({ ...article, body: [] });
      const whole = cut.body.slice(0, -1);
      expect(whole, `cut at ${end}`).toEqual(article.body.slice(0, whole.length));
      expect(article.body[whole.length]?.text.startsWith(cut.body.at(-1)?.text ?? ""), `cut at ${end}`).toBe(true);
    }
  });
});
