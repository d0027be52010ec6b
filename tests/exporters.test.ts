import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as exporters from "../src/exporters/all.js";
import type { Exporter } from "../src/exporters/exporter.js";
import { frontMatter } from "../src/exporters/front-matter.js";
import { jsonText } from "../src/exporters/json-text.js";
import { block, emphasis, heading, inline } from "../src/exporters/markdown-escape.js";
import { wellFormed } from "../src/exporters/well-formed.js";
import { type Parsed, parse } from "../src/index.js";
import { pageOf } from "./support/pages.js";
import { root } from "./support/sources.js";

const all: readonly Exporter<string>[] = Object.values(exporters).filter((value) => typeof value === "object");
const update = process.env.UPDATE_GOLDENS === "1";

/** The expected file stands beside its input, so plain text takes an ending of its own. */
const goldenEnding = ({ id, extension }: Exporter<string>) => (id === "text" ? ".out.txt" : extension);

function inputsOf(id: string): string[] {
  const folder = `${root}fixtures/exporters/${id}`;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith(".txt") && !name.endsWith(".out.txt")).map((name) => name.slice(0, -4));
}

describe.each(all.map((exporter) => [exporter.id, exporter] as const))("%s", (id, exporter) => {
  test("has fixtures", () => {
    expect(inputsOf(id)).not.toEqual([]);
  });

  test.each(inputsOf(id))("writes %s as expected", (name) => {
    const base = `${root}fixtures/exporters/${id}/${name}`;
    const text = readFileSync(`${base}.txt`, "utf8");
    const written = exporter.write(parse({ text, id: name, source: { path: `${name}.txt`, index: 0 } }));
    const golden = base + goldenEnding(exporter);
    if (update) writeFileSync(golden, written);
    expect(written).toBe(readFileSync(golden, "utf8"));
  });

  test("writes an empty page, and ends every other with one line feed", () => {
    expect(exporter.write(parse(""))).toMatch(/^$|[^\n]\n$/);
    expect(exporter.write(pageOf({ headline: "Sea wall repaired" }))).toMatch(/[^\n]\n$/);
  });

  test("writes no lone surrogate", () => {
    const written = exporter.write(
      pageOf({ headline: "a\ud800b \udc00", body: [{ kind: "paragraph", text: "\udfff" }] }),
    );
    expect(wellFormed(written)).toBe(written);
  });
});

describe("jsonl", () => {
  const record = {
    text: "Sea wall repaired",
    id: "a",
    capturedAt: "2020-01-01",
    targetUri: "https://x.example/",
    source: { index: 3 },
  };

  test("has its keys in order", () => {
    const line = JSON.parse(exporters.jsonl.write(parse(record)));
    expect(Object.keys(line)).toEqual(["record", "kind", "article", "diagnostics"]);
    expect(Object.keys(line.record)).toEqual(["id", "source", "targetUri", "capturedAt"]);
  });

  test("writes text and blocks when asked, at the end", () => {
    const parsed = parse(record);
    const line = JSON.parse(exporters.jsonlWith({ blocks: true }).write(parsed));
    expect(Object.keys(line).slice(-2)).toEqual(["text", "blocks"]);
    expect(line.text).toBe(record.text);
    expect(line.blocks).toEqual(parsed.blocks);
    expect(exporters.jsonlWith({}).write(parsed)).toBe(exporters.jsonl.write(parsed));
  });

  test("is one line for every reader of lines, and the same value", () => {
    const headline = "\n\r\u0085\u2028\u2029\v\f\x1b\x9b\x7f\u202e\ud800\ufeff";
    const written = exporters.jsonl.write(pageOf({ headline }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
    expect(written.slice(0, -1)).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202e\ud800]/);
    expect(JSON.parse(written).article.headline).toBe(headline);
  });

  test("keeps keys of the record that are names of Object.prototype", () => {
    const fields = JSON.parse('{"__proto__":["a"],"constructor":["b"]}');
    const line = exporters.jsonl.write(parse({ ...record, fields }));
    expect(line).toContain('"fields":{"__proto__":["a"],"constructor":["b"]}');
  });
});

test("json gives back all that was parsed", () => {
  const parsed = parse({ text: "Sea wall repaired\n\nIt stands.\n", source: { index: 0 } });
  expect(JSON.parse(exporters.json.write(parsed))).toEqual(parsed);
});

describe("front matter", () => {
  test.each([
    "no",
    "null",
    "~",
    "1e3",
    "2020-01-01",
    "- x",
    "# x",
    "key: value",
    ": ",
    '"',
    "'",
    "\\",
    "{a: b}",
    "[x]",
    "&a",
    "*b",
    "!!str x",
    "%YAML",
    "@",
    "`",
    "---",
    "...",
    "a\n---\nb: c",
    "a\r\nb",
    "\t",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\0",
    "\x1b[31m",
    "\u202e",
    "\uffff",
    "😀",
    "x".repeat(5000),
    " padded ",
    "🏳️‍🌈",
  ])("quotes %j", (hostile) => {
    const matter = frontMatter(
      pageOf({ headline: hostile, authors: [{ name: hostile }], keywords: [{ term: hostile }] }),
    );
    const lines = matter.split("\n");
    expect(lines).toHaveLength(6);
    expect([lines[0], lines[4], lines[5]]).toEqual(["---", "---", ""]);
    expect(JSON.parse((lines[1] as string).replace("title: ", ""))).toBe(hostile);
    expect(JSON.parse((lines[2] as string).replace("authors: ", ""))).toEqual([hostile]);
    expect(JSON.parse((lines[3] as string).replace("tags: ", ""))).toEqual([hostile]);
    // What YAML calls printable, but for the mark that no quoted text may hold.
    expect(matter).toMatch(/^[\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u);
  });

  test("is left out where nothing is known", () => {
    expect(frontMatter(pageOf({}))).toBe("");
  });
});

describe("Markdown is escaped where it would act", () => {
  test.each([
    ["*stars*", "\\*stars\\*"],
    ["5 * 3", "5 * 3"],
    ["_a_", "\\_a\\_"],
    ["long_file_name", "long_file_name"],
    ["`a`", "\\`a\\`"],
    ["one ` tick", "one ` tick"],
    ["~~a~~", "\\~\\~a\\~\\~"],
    ["~5", "~5"],
    ["[a](b)", "\\[a](b)"],
    ["[sic]", "[sic]"],
    ["[a]: b", "\\[a]: b"],
    ["[^1]", "\\[^1]"],
    ["![a](b)", "!\\[a](b)"],
    ["<b>", "\\<b>"],
    ["a < b", "a < b"],
    ["&amp;", "\\&amp;"],
    ["&#38;", "\\&#38;"],
    ["A & B; C", "A & B; C"],
    ["\\*", "\\\\\\*"],
    ["C:\\dir", "C:\\dir"],
    ["a\\", "a\\\\"],
    ["a\nb\tc", "a b c"],
  ])("in a line: %j", (text, escaped) => {
    expect(inline(text)).toBe(escaped);
  });

  test.each([
    ["# a", "\\# a"],
    ["#a", "#a"],
    ["> a", "\\> a"],
    ["- a", "\\- a"],
    ["-a", "-a"],
    ["+ a", "\\+ a"],
    ["* a", "\\* a"],
    ["1986. A year", "1986\\. A year"],
    ["1) a", "1\\) a"],
    ["1.5 million", "1.5 million"],
    ["---", "\\---"],
    ["_ _ _", "\\_ _ _"],
    ["```", "\\```"],
    ["~~~ a", "\\~~~ a"],
    ["[ ] done", "\\[ ] done"],
    ["    a", "a"],
    ["a - b", "a - b"],
  ])("at the start of a block: %j", (text, escaped) => {
    expect(block(text)).toBe(escaped);
  });

  test("at the end of a heading", () => {
    expect([heading("In C #"), heading("C#"), heading("##")]).toEqual(["In C \\#", "C#", "\\##"]);
  });

  test("in emphasis", () => {
    expect([emphasis("*"), emphasis("a *"), emphasis(" "), emphasis("a\\")]).toEqual([
      "*\\**",
      "*a \\**",
      "",
      "*a\\\\*",
    ]);
  });
});

const everyPart = pageOf({
  headline: "Sea wall repaired",
  deck: "Forty years, say the engineers",
  byline: "By Ana Forte",
  authors: [{ name: "Ana Forte" }],
  dateline: { text: "PORT MERROW (Example News) -", places: ["PORT MERROW"] },
  media: [{ id: "7", caption: "The wall", credit: "Paul Weir" }, { credit: "Ida Moss" }, { id: "8" }, {}],
  body: [
    { kind: "paragraph", text: "The wall stands." },
    { kind: "crosshead", text: "What it cost" },
    { kind: "listItem", text: "Stone" },
    { kind: "listItem", text: "Lime" },
    { kind: "quote", text: "It was dear." },
    { kind: "paragraph", text: "The end." },
  ],
});

test("Markdown of every part of a page", () => {
  const [, page] = exporters.markdown.write(everyPart).split("---\n\n");
  expect(page).toBe(`# Sea wall repaired

*Forty years, say the engineers*

> The wall *Paul Weir*

> *Ida Moss*

> Media 8

The wall stands.

## What it cost

- Stone
- Lime

> It was dear.

The end.
`);
});

test("text of every part of a page", () => {
  expect(exporters.text.write(everyPart)).toBe(`Sea wall repaired

Forty years, say the engineers

By Ana Forte

PORT MERROW (Example News) - The wall stands.

What it cost

Stone

Lime

It was dear.

The end.
`);
});

test("a picture's page as text is its caption and credit", () => {
  const media = [{ caption: "The wall", credit: "Paul Weir" }];
  expect(exporters.text.write({ ...pageOf({ media }), kind: "media" })).toBe("The wall (Paul Weir)\n");
});

test("an entry of a listing", () => {
  const entries = [
    { headline: "Wall 1", teaser: "It…", authors: [], publishedAt: "2020-01-02", media: [{ caption: "Sea" }] },
  ];
  const listing: Parsed = { ...pageOf({}), kind: "listing", entries };
  expect(exporters.markdown.write(listing)).toBe("## Wall 1\n\n2020-01-02\n\n> Sea\n\nIt…\n");
  expect(exporters.text.write(listing)).toBe("Wall 1\n2020-01-02\nIt…\n");
});

test("text puts the dateline back as it stood", () => {
  const write = (opening: string) =>
    exporters.text.write(parse(`Harbour opens\n\n${opening}The harbour opened again on Monday, officials said.\n`));
  expect(write("London- ")).toContain("\n\nLondon- The harbour");
  expect(write("London, Asharq Al-Awsat—")).toContain("\n\nLondon, Asharq Al-Awsat—The harbour");
});

test("JSON escapes are those of JSON", () => {
  expect(jsonText("\u0085\u2028\ufeff")).toBe('"\\u0085\\u2028\\ufeff"');
  expect(jsonText("é – 漢 😀")).toBe('"é – 漢 😀"');
});
