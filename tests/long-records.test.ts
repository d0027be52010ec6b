/**
 * Records of very many parts. No clock decides: at these lengths whatever took quadratic time would need minutes, where all that is
 * here needs a second or two; and what is spread into a call would not fit its stack.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { chooseDate, type DateCandidate } from "../src/article/publication-date.js";
import * as formats from "../src/containers/all.js";
import type { DumpFormat } from "../src/containers/format.js";
import { parse } from "../src/index.js";
import { readAll } from "./support/dumps.js";
import { readSources, root } from "./support/sources.js";

const encoder = new TextEncoder();
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const fixture = (path: string) => readFileSync(join(root, "fixtures/containers", path), "latin1");

/** Fixtures, a line of each that stands inside a record's text, and what is put in front of it again and again. */
const inside: readonly [string, number, string][] = [
  ["proquest/ordinary.txt", 17, "A\n\n"],
  ["proquest/mail.eml", 34, "<P>A</P>\n"],
  ["nitf/riverton-times.xml", 45, "<P>A</P>\n"],
  ["newsml/nitf-inside.xml", 4, "A\n\n"],
  ["newsml-g2/fragment.xml", 3, "<P>A</P>\n"],
  ["newsml-g2/message.xml", 7, "<P>A</P>\n"],
  ["rcv1/story.xml", 7, "<P>A</P>\n"],
  ["trec/associated-press.sgml", 10, "A\n\n"],
  ["trec/headings.sgml", 4, "@  A\n@  ---\n"],
  ["trec/web.trecweb", 7, "<P>A</P>\n"],
  ["reuters-21578/norm-brief-unproc.sgm", 14, "A\n\n"],
  ["gigaword/story.sgml", 9, "A\n\n"],
  ["gigaword/damaged.sgml", 3, "</HEADLINE>\n<TEXT>\n"],
  ["newsgroups/10001", 0, "A\n\n"],
  ["anpa/story.anpa", 3, "A\n\n"],
  ["iptc-7901/story.iptc", 4, "A\n\n"],
  ["europresse/since-2014.html", 7, "<P>A</P>\n"],
];

describe("a record of very many", () => {
  test.each(inside)("paragraphs or tags: %s, in line %d", async (path, line, unit) => {
    const lines = fixture(path).split(/(?<=\n)/);
    const bytes = latin1(`${lines.slice(0, line).join("")}${unit.repeat(125_000)}${lines.slice(line).join("")}`);
    const format = Object.values(formats).find(({ id }) => path.startsWith(`${id}/`)) as DumpFormat;
    const { records, regions } = await readAll(bytes, { format });
    expect(Math.max(...records.map(({ text }) => text.length))).toBeGreaterThan(unit.length * 125_000);
    expect(regions.at(-1)?.bytes.byteEnd).toBe(bytes.length);
  });

  test("numbered lines in the texts of a GoPress index", async () => {
    const numbered = `${"1. aaaa bbbb cccc\n".repeat(160_000)}De eerste schepen`;
    const bytes = encoder.encode(fixture("gopress/titles-first.txt").replace("De eerste schepen", numbered));
    const { records } = await readAll(bytes, { format: formats.gopress });
    expect(records).toHaveLength(3);
  });

  test("captions of a document, each behind another element", async () => {
    const captions = "<GRAPHIC>Photo; PHOTO: The quay; more</GRAPHIC><SECTION>Front</SECTION>".repeat(50_000);
    const text = `<DOC><DOCNO> SJMN91-06364001 </DOCNO><HEADLINE>Gulls</HEADLINE>${captions}<TEXT>Hello.</TEXT></DOC>\n`;
    const { records } = await readAll(encoder.encode(text), { format: formats.trec });
    expect(records[0]?.fields?.GRAPHIC).toHaveLength(50_000);
  });

  test.each(["<TEXT>It left.</TEXT>", "<LP>It (a boat) left; so</LP>", "<ZZ>Gulls</ZZ> and "])(
    "elements of a document on one line: %s",
    async (unit) => {
      const text = `<DOC><DOCNO> SJMN91-06364001 </DOCNO>${unit.repeat(400_000)}</DOC>`;
      const { records } = await readAll(encoder.encode(text), { format: formats.trec });
      expect(records).toHaveLength(1);
    },
  );

  test("lines and doubled quotes in a cell of a table", async () => {
    const table = `id,title,publication,date,content\n1,Gulls,Bugle,2016-12-31,"${'a""\n'.repeat(300_000)}"\n`;
    const { records } = await readAll(encoder.encode(table), { format: formats.allTheNews });
    expect(records[0]?.parts?.filter(({ role }) => role === "paragraph")).toHaveLength(300_000);
  });

  test.each(["<?x?>", "<!---->"])("%s at the end of a paragraph", async (unit) => {
    const text = fixture("nitf/riverton-times.xml").replace("</p>", `${unit.repeat(300_000)}</p>`);
    const { records } = await readAll(latin1(text), { format: formats.nitf });
    expect(records).toHaveLength(1);
  });
});

/** Fixtures of pages, a line of each, counted from 1, and what is put in front of it again and again. */
const onPages: readonly [string, number, string][] = [
  ["asharq-al-awsat/listing-1-tag.txt", 6, "Damascus Ration Lines Grow Longer as Winter Nears\n"],
];

test.each(onPages)("a page of very many lines: %s, in line %d", (path, line, unit) => {
  const lines = readFileSync(join(root, "fixtures/articles", path), "utf8").split(/(?<=\n)/);
  const text = `${lines.slice(0, line - 1).join("")}${unit.repeat(3e6 / unit.length)}${lines.slice(line - 1).join("")}`;
  expect(parse(text).blocks.at(-1)?.span.end).toBe(text.length);
});

const several = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `Jane P${[...String(at)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`,
  );

test("a page of very many credits that differ", () => {
  const credits = several(40_000).map((name) => `Photo: ${name}/Reuters\n\n`);
  const text = `Harbour opens\n\n${credits.join("")}LISBON (Reuters) - It opened again on Monday, officials said.\n`;
  expect(parse(text).blocks.at(-1)?.span.end).toBe(text.length);
});

test("a page of very many lines that may be captions and differ", () => {
  const lines = several(50_000).map(
    (name) =>
      `The quay of ${name} in the old town, seen on Monday\n\nIt opened again on Monday, ${name} said in the town.\n\n`,
  );
  const text = `Harbour opens\n\nLISBON (Reuters) - It opened again on Monday, officials said.\n\n${lines.join("")}`;
  expect(parse(text).blocks.at(-1)?.span.end).toBe(text.length);
});

test("a long byline beside a long list of its names", () => {
  const names = several(100_000);
  const byline = `By ${names.join(", ")}\n`;
  const author = `${names.join("; ")}\n`;
  let from = 0;
  const parts = [
    { field: "byline" as const, role: "byline" as const, span: { start: 0, end: byline.length } },
    ...names.map((name) => {
      const start = byline.length + from;
      from += name.length + 2;
      return { field: "author" as const, role: "field" as const, span: { start, end: start + name.length } };
    }),
  ];
  expect(parse({ text: byline + author, source: { index: 0 }, parts }).article.authors.length).toBeGreaterThan(100);
});

test.each(["headline", "byline", "author", "section"] as const)("an article of very many parts of kind %s", (field) => {
  const line = "Harbour opens\n";
  const count = 150_000;
  const parts = Array.from({ length: count }, (_, at) => {
    const start = at * line.length;
    return { field, role: "field" as const, span: { start, end: start + line.length } };
  });
  expect(parse({ text: line.repeat(count), source: { index: 0 }, parts }).blocks).toHaveLength(count);
});

test("no list is spread into a call that puts it behind another: its stack may not hold it", () => {
  const found: string[] = [];
  for (const { path, tree } of readSources()) {
    const visit = (node: ts.Node): void => {
      const isPut =
        ts.isCallExpression(node) &&
        ts.isPropertyAccessExpression(node.expression) &&
        /^(?:push|unshift)$/.test(node.expression.name.text);
      if (isPut && node.arguments.some(ts.isSpreadElement)) found.push(`${path}: ${node.getText(tree)}`);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  expect(found).toEqual([]);
});

test("a date of a page looks at what is near it, whatever the length of the page", () => {
  let looks = 0;
  const counted = <Item extends object>(items: Item): Item =>
    new Proxy(items, {
      get(target, key) {
        looks++;
        return Reflect.get(target, key);
      },
    });
  const looksAmong = (count: number): number => {
    const candidates = Array.from({ length: count }, (_, at) =>
      counted<DateCandidate>({
        block: 3 * at,
        place: 3 * at,
        moments: [{ value: "2024-05-02", updated: false, labelled: false, weekday: false, span: { start: 0, end: 1 } }],
        alone: true,
        elsewise: false,
      }),
    );
    const headlines = counted(Array.from({ length: count }, (_, at) => 3 * at + 1));
    const paragraphs = counted(Array.from({ length: count }, (_, at) => 3 * at + 2));
    looks = 0;
    const body = { first: 2, last: 3 * (count >> 1) };
    chooseDate(
      candidates,
      { headlines, ownHeadline: true, body, paragraphs },
      () => undefined,
      () => true,
    );
    return looks;
  };
  // Twice as many, and a step more of each search.
  expect(looksAmong(4000) / looksAmong(2000)).toBeLessThan(2.3);
});
