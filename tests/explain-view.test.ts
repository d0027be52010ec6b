import { describe, expect, test } from "vitest";
import { explainView } from "../src/cli/explain-view.js";
import { alignedLines } from "../src/cli/table.js";
import { printableLines, wantsColor } from "../src/cli/terminal.js";
import { wrap } from "../src/cli/wrap.js";
import { type Block, type BlockRole, diagnosticCodes, type Parsed } from "../src/index.js";

/** A page of blocks as they stand one after the other: role, text, and what of it is no content at the start. */
function pageOf(...pieces: [role: BlockRole, text: string, label?: string][]): Parsed {
  const blocks: Block[] = [];
  let text = "";
  for (const [role, piece, label = ""] of pieces) {
    const start = text.length;
    text += piece;
    const content = { start: start + label.length, end: start + piece.trimEnd().length };
    blocks.push({
      role,
      span: { start, end: text.length },
      content,
      basis: label === "" ? "inferred" : "stated",
      rule: "a-rule",
    });
  }
  return {
    kind: "article",
    text,
    blocks,
    article: {
      headline: "Sea wall",
      authors: [],
      dateline: { text: "London-", places: ["London"] },
      media: [{ id: "7", credit: "Reuters", caption: "A wall" }],
      body: [{ kind: "paragraph", text: "It stands." }],
      keywords: [],
      notices: [],
    },
    entries: [],
    origins: {},
    diagnostics: [{ code: "CAPTION_EMPTY", ...diagnosticCodes.CAPTION_EMPTY, span: { start: 0, end: 3 } }],
  };
}

const page = pageOf(
  ["headline", "Sea wall\r\n"],
  ["blank", "\n"],
  ["dateline", "London- "],
  ["paragraph", "It stands, say those who built it of stone and lime.\n"],
  ["caption", "Caption:\n\nA wall\n", "Caption:\n\n"],
);

describe("explain", () => {
  test("shows the whole page", () => {
    expect(explainView(page, { color: false, width: 61, path: "page.txt" })).toBe(`page.txt: article, no profile
  headline  Sea wall
  dateline  London- (London)
  media     7, (Reuters), A wall
  body      1 part: It stands.

1  headline   inferred  a-rule  │ Sea wall
2                               │
3  dateline   inferred  a-rule  │ London-
   paragraph  inferred  a-rule  ┊ It stands, say those who
                                ┊ built it of stone and lime.
4  caption    stated    a-rule  │ Caption:
5  caption    stated    a-rule  │
6  caption    stated    a-rule  │ A wall

page.txt:1:1 info CAPTION_EMPTY A caption label stands without a caption
  1 | Sea wall
    | ^^^
`);
  });

  test("colours the content, and steps back with label and margin", () => {
    const view = explainView(page, { color: true, width: 100 });
    expect(view).toContain("\x1b[1;33mSea wall\x1b[0m");
    expect(view).toContain("\x1b[2mCaption:\x1b[0m");
    expect(view).toContain("│ \x1b[35mA wall\x1b[0m");
  });

  test("shows an empty page, and one in one long word", () => {
    expect(explainView({ ...pageOf(), diagnostics: [] }, { color: false, width: 10 })).toContain("<text>: article");
    const rows = explainView(pageOf(["unknown", "x".repeat(100)]), { color: false, width: 10 }).match(/[│┊] x+$/gm);
    expect(rows?.map((row) => row.length)).toEqual([22, 22, 22, 22, 22]);
  });
});

describe("wrap", () => {
  test.each<[string, number, string[]]>([
    ["", 4, [""]],
    ["abcd", 4, ["abcd"]],
    ["ab cd", 4, ["ab ", "cd"]],
    ["abcdef", 4, ["abcd", "ef"]],
    ["a bcdefg h", 4, ["a ", "bcde", "fg h"]],
    ["😀😀😀", 2, ["😀😀", "😀"]],
    ["ab cd", 2, ["ab ", "cd"]],
    ["    ab", 2, ["   ", " ", "ab"]],
  ])("%j at %i", (text, width, rows) => {
    expect(wrap(text, width).map(([start, end]) => text.slice(start, end))).toEqual(rows);
  });
});

test("columns are as wide as their widest cell", () => {
  expect(
    alignedLines([
      ["a", "b", "c"],
      ["😀😀", "bb"],
    ]),
  ).toEqual(["a   b   c", "😀😀  bb"]);
  expect(alignedLines([])).toEqual([]);
});

test.each<[Record<string, string>, boolean, boolean]>([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ TERM: "dumb" }, true, false],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
])("%j on a terminal (%s) means colour: %s", (env, terminal, colour) => {
  expect(wantsColor(env, terminal)).toBe(colour);
});

test("text for a terminal keeps lines and tabs, and nothing else that acts", () => {
  expect(printableLines("a\tb\n\x1b[31m\u202e\r\n\x9b")).toBe("a\tb\n\\x1b[31m<U+202E>\\x0d\n\\x9b");
});
