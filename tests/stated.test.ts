import { describe, expect, test } from "vitest";
import { type DumpRecord, parse } from "../src/index.js";
import { parsedRecordSchema } from "../src/zod/index.js";
import { pageText } from "./support/page-texts.js";
import fc from "./support/properties.js";

const text = `Harbour Opens Again

By Jane Example
April 28, 2023 1:15 pm

LISBON (Reuters) - The harbour opened again on Friday after a storm had closed it for a week.

Ferries will follow on Monday, the port authority said in a statement.
`;
const record = (more: Partial<DumpRecord>): DumpRecord => ({ text, source: { index: 0 }, ...more });

describe("what a record states", () => {
  test("counts more than what its text says, and is named with its field", () => {
    const parsed = parse(
      record({
        stated: [
          { field: "headline", from: "title", values: ["Harbour opens after storm"] },
          { field: "authors", from: "authors", values: ["Ana Forte", "Rui Costa"] },
          { field: "section", from: "category", values: ["Local"] },
          { field: "keywords", from: "tags", values: ["ports", "storms"] },
          { field: "publication", from: "source", values: ["The Bugle"] },
        ],
      }),
    );
    expect(parsed.article).toMatchObject({
      headline: "Harbour opens after storm",
      authors: [{ name: "Ana Forte" }, { name: "Rui Costa" }],
      section: "Local",
      keywords: [{ term: "ports" }, { term: "storms" }],
      publication: { name: "The Bugle" },
      dateline: { places: ["LISBON"] },
    });
    expect(parsed.stated).toEqual({
      headline: "title",
      authors: "authors",
      section: "category",
      keywords: "tags",
      publication: "source",
    });
    expect(parsed.origins).not.toHaveProperty("headline");
    expect(parsed.origins).toHaveProperty("dateline");
    expect(parsed.record).toEqual({ source: { index: 0 } });
    parsedRecordSchema.parse(JSON.parse(JSON.stringify(parsed)));
  });

  test("leaves what the text says where both agree, with its origins", () => {
    const { article, origins, stated } = parse(
      record({
        stated: [
          { field: "headline", from: "title", values: ["Harbour Opens Again"] },
          { field: "authors", from: "author", values: ["By Jane Example"] },
          { field: "publishedAt", from: "date", values: ["2023-04-28"] },
        ],
      }),
    );
    expect(article).toMatchObject({ publishedAt: "2023-04-28T13:15", authors: [{ name: "Jane Example" }] });
    expect(Object.keys(origins)).toEqual(expect.arrayContaining(["headline", "authors", "publishedAt"]));
    expect(stated).toEqual({ headline: "title", authors: "author", publishedAt: "date" });
  });

  test("with a headline has its text for body, short as it may be", () => {
    const stated = [{ field: "headline", from: "title", values: ["Harbour opens"] }] as const;
    const short = "LISBON (Reuters) - The harbour opened on Friday.\nFerries follow.";
    const { kind, article, blocks, diagnostics } = parse(record({ text: short, stated }));
    expect(kind).toBe("article");
    expect(article.dateline).toMatchObject({ places: ["LISBON"], agency: "Reuters" });
    expect(article.body.map(({ text }) => text)).toEqual(["The harbour opened on Friday.", "Ferries follow."]);
    expect(new Set(blocks.map(({ basis }) => basis))).toEqual(new Set(["inferred"]));
    expect(diagnostics).toEqual([]);
    expect(parse(record({ text: "", stated })).kind).toBe("unknown");
  });

  test.each([
    ["Harbour Opens Again - The Bugle", "https://www.thebugle.example/2023/1", "Harbour Opens Again"],
    ["Hafen wieder offen | Der Anzeiger", "https://anzeiger-online.example/1", "Hafen wieder offen"],
    ["Le port rouvre – Le Courrier du Soir", "https://m.courrier.example/1", "Le port rouvre"],
    ["港が再開｜Bugle Japan", "https://bugle.example/1", "港が再開"],
    ["Harbour opens - and the storm goes on", "https://bugle.example/1", undefined],
    ["Storm closes harbour - Bugle staff angry", "https://bugle.example/1", undefined],
    ["Five dead in storm - police", "https://police.example.org/1", undefined],
    ["Harbour Opens - The Bugle", undefined, undefined],
    ["Harbour Opens - The Bugle", "https://courier.example/1", undefined],
    ["The Bugle - ", "https://bugle.example/1", undefined],
  ])("as a title is without its site's name, if the address has it: %s (%s)", (title, targetUri, headline) => {
    const body = "LISBON (Reuters) - It opened again on Friday, a week after the storm.\nFerries follow on Monday.\n";
    const stated = [{ field: "headline", from: "title", values: [title] }] as const;
    const { article, origins } = parse(record({ text: body, stated, ...(targetUri && { targetUri }) }));
    expect(article.headline).toBe(headline ?? title);
    expect(article.body).toHaveLength(2);
    expect(origins).not.toHaveProperty("headline");
  });

  test("as a title is the headline of the text, if that stands there, or has the publication's name off", () => {
    const title = { field: "headline", from: "title", values: ["Harbour Opens Again - all about the storm"] } as const;
    const { article, origins, stated } = parse(record({ stated: [title] }));
    expect(article.headline).toBe("Harbour Opens Again");
    expect(origins.headline).toHaveLength(1);
    expect(stated).toEqual({ headline: "title" });
    const body = "LISBON (Reuters) - It opened again on Friday, a week after the storm.\nFerries follow on Monday.\n";
    const named = [
      { field: "headline", from: "title", values: ["It opened - the bugle"] },
      { field: "publication", from: "source", values: ["The Bugle"] },
    ] as const;
    expect(parse(record({ text: body, stated: named })).article.headline).toBe("It opened");
  });

  test("is nothing where it is empty", () => {
    const { article, stated } = parse(record({ stated: [{ field: "headline", from: "title", values: [""] }] }));
    expect(article.headline).toBe("Harbour Opens Again");
    expect(stated).toEqual({});
  });
});

describe("parts", () => {
  const pieces = [
    ["section", "Local"],
    ["headline", "Harbour Opens Again"],
    ["byline", "By Jane Example"],
    ["paragraph", "LISBON (Reuters) - The harbour opened again on Friday."],
    ["caption", "A ferry leaves the port. (AP Photo/Ann Other)"],
    ["crosshead", "The ferries"],
    ["paragraph", "PORTO - is where they go next, the port authority said."],
    ["quote", "We are back!"],
  ] as const;
  const composed = pieces.map(([, each]) => each).join("\n\n");
  const parts = pieces.map(([role, each]) => {
    const start = composed.indexOf(each);
    return { role, span: { start, end: start + each.length } };
  });

  test("give the roles; dateline and credit stand by themselves", () => {
    const { blocks, article, kind } = parse(record({ text: composed, parts }));
    expect(blocks.map(({ span }) => composed.slice(span.start, span.end)).join("")).toBe(composed);
    expect(blocks.filter(({ role }) => role !== "blank").map(({ role, basis }) => `${role} ${basis}`)).toEqual([
      "section stated",
      "headline stated",
      "byline stated",
      "dateline inferred",
      "paragraph stated",
      "caption stated",
      "credit inferred",
      "crosshead stated",
      "paragraph stated",
      "quote stated",
    ]);
    expect(kind).toBe("article");
    expect(article).toMatchObject({
      headline: "Harbour Opens Again",
      section: "Local",
      authors: [{ name: "Jane Example" }],
      dateline: { places: ["LISBON"], agency: "Reuters" },
      media: [{ caption: "A ferry leaves the port.", credit: "AP Photo/Ann Other" }],
    });
    expect(article.body.map(({ kind }) => kind)).toEqual(["paragraph", "crosshead", "paragraph", "quote"]);
  });

  test("that leave a gap, overlap or reach beyond the text still tile it", () => {
    const bad = [
      { role: "headline", span: { start: 3, end: 9 } },
      { role: "paragraph", span: { start: 5, end: 40 } },
      { role: "paragraph", span: { start: 60, end: 9000 } },
    ] as const;
    const { blocks } = parse(record({ text: composed, parts: bad }));
    expect(blocks.map(({ span }) => composed.slice(span.start, span.end)).join("")).toBe(composed);
    expect(blocks[0]?.role).toBe("unknown");
  });
});

test("a text below a stated headline is as whole as any other, and points into itself", () => {
  fc.assert(
    fc.property(pageText, fc.constantFrom("Harbour opens", "A", "By the sea: 12 ways"), (text, headline) => {
      const stated = [{ field: "headline", from: "title", values: [headline] }] as const;
      const parsed = parse(record({ text, stated }));
      expect(parsed.text).toBe(text);
      expect(parsed.blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
      expect(parsed.article.headline).toBe(headline);
      for (const indexes of Object.values(parsed.origins))
        for (const index of indexes) expect(parsed.blocks[index]).toBeDefined();
      expect(parsed.origins.body?.length ?? 0).toBe(parsed.article.body.length);
      for (const { span } of parsed.diagnostics)
        if (span !== undefined) expect(span.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 600 },
  );
});

test("a record of no text says no more than that it holds no article", () => {
  expect(parse(record({ text: "" })).diagnostics.map(({ code }) => code)).toEqual(["NO_ARTICLE"]);
  expect(parse("").diagnostics.map(({ code }) => code)).toContain("EMPTY_INPUT");
});
