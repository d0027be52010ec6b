/** What the lines and cells of Factiva are by their order and their words. */
import { describe, expect, test } from "vitest";
import { ungluedItems } from "../src/containers/factiva/glued.js";
import { summaryFields } from "../src/containers/factiva/html-summary.js";
import { type Item, isParagraph, momentOf, timeOf } from "../src/containers/factiva/item.js";
import { textFields } from "../src/containers/factiva/text-fields.js";
import { linesOf, paragraphsOf } from "../src/containers/factiva/text-lines.js";
import { headLength, untaggedParts } from "../src/containers/factiva/untagged.js";

const long = (length: number, end = "") =>
  "The harbour of Riverton opened on Monday ".repeat(9).slice(0, length - end.length) + end;
const id = "Document HBPOST0020100111e61b0001x";

describe("times and dates", () => {
  test.each([
    ["9:15", "09:15"],
    ["15h32", "15:32"],
    ["15.59", "15:59"],
    ["3:32 PM", "15:32"],
    ["3:32p.m.", "15:32"],
    ["12:05 AM", "00:05"],
    ["12:05 PM", "12:05"],
    ["15:32 GMT", "15:32"],
    ["3:32 PM GMT", "15:32"],
    ["24:00", "24:00"],
    ["24:15", undefined],
    ["25:00", undefined],
    ["15:60", undefined],
    ["15:32 GMT+1", undefined],
    ["at 15:32", undefined],
    ["115:32", undefined],
    ["15:3", undefined],
    ["15:320", undefined],
    ["15-32", undefined],
    ["3:32 XM", undefined],
  ])("%s is the time %s", (line, time) => {
    expect(timeOf(line)).toBe(time);
  });

  test.each([
    ["11 January 2010", "15:32", "2010-01-11T15:32"],
    ["11 January 2010", "15:32 GMT", "2010-01-11T15:32Z"],
    ["11 January 2010", undefined, "2010-01-11"],
    ["11 January 2010", "25:00", "2010-01-11"],
    ["11 January 2010", "noon", "2010-01-11"],
    ["January 2010", "15:32", "2010-01"],
    ["the pier", "15:32", undefined],
    ["the pier", undefined, undefined],
  ])("%s with %s is %s", (date, time, moment) => {
    expect(momentOf(date, time)).toBe(moment);
  });

  test.each([
    [long(240, "."), false],
    [long(241, "."), true],
    [long(241, "!”"), true],
    [long(241, "?'"), true],
    [long(241, "…»"), true],
    [long(241), false],
    [long(241, ".x"), false],
    [long(241, "x”"), false],
  ])("a headline of %s is a paragraph: %s", (headline, is) => {
    expect(isParagraph(headline)).toBe(is);
  });
});

describe("paragraphs", () => {
  const shown = (text: string, isApart?: boolean) =>
    paragraphsOf(linesOf(text), isApart).map(({ span }) => text.slice(span.start, span.end));

  test.each<[string, string[]]>([
    ["a\nb", ["a", "b"]],
    ["a\nb\n\nc", ["a\nb", "c"]],
    ["\n\na\n \n\nb\n", ["a", "b"]],
    [`${long(49)}\nb`, [long(49), "b"]],
    [`${long(50, "x")}\nb`, [`${long(50, "x")}\nb`]],
    [`${long(110, "x")}\nb`, [`${long(110, "x")}\nb`]],
    [`${long(111, "x")}\nb`, [long(111, "x"), "b"]],
    ...[...'.!?:…"”»)'].map((end): [string, string[]] => [`${long(60, end)}\nb`, [long(60, end), "b"]]),
    ["", []],
    ["\n \n", []],
  ])("of %j", (text, paragraphs) => {
    expect(shown(text)).toEqual(paragraphs);
  });

  test("are told by what stands between those of the whole record", () => {
    expect(shown("a\nb", true)).toEqual(["a\nb"]);
    expect(shown("a\nb\n\nc", false)).toEqual(["a", "b", "c"]);
    const [both, one] = paragraphsOf(linesOf("a\n  b\n\nc"));
    expect(both).toEqual({ text: "a b", span: { start: 0, end: 5 } });
    expect(one).toEqual({ text: "c", span: { start: 7, end: 8 } });
  });
});

describe("a search summary", () => {
  test.each<[string, Record<string, string[]>]>([
    ["Search Summary\nText\nharbour*\nDate\nAll Dates", { Text: ["harbour*"], Date: ["All Dates"] }],
    ["Search Summary\n\nText\n\nharbour", { Text: ["harbour"] }],
    ["Search Summary\nText\tharbour\nText\tstorm", { Text: ["harbour", "storm"] }],
    ["Search Summary\nResults: 2\nTime: 10:15", { Results: ["2"], Time: ["10:15"] }],
    ["Search Summary\nText\na: b", { Text: ["a: b"] }],
    ["Search Summary\nText\nhar\tbour", { har: ["bour"] }],
    ["Search Summary\nText\n© 2012 Factiva", {}],
    ["Search Summary\nText\nby © Factiva", { Text: ["by © Factiva"] }],
    ["Search Summary\nText\nharbour\nstorm", { Text: ["harbour"] }],
    ["Search Summary\nEmpty:\n: value\n\tvalue", {}],
    [`Search Summary\n${"x".repeat(60)}: value`, {}],
    [`Search Summary\n${"x".repeat(59)}: value`, { ["x".repeat(59)]: ["value"] }],
    ["Text: harbour", {}],
  ])("%j", (text, fields) => {
    expect(textFields(text)).toEqual(fields);
  });

  test.each<[string, Record<string, string[]>]>([
    ["<table><tr><td>Text</td><td>harbour</td></tr></table>", { Text: ["harbour"] }],
    ["<tr><td>Text</td><td>a</td><td>b</td></tr><tr><td>Text</td><td>c</td></tr>", { Text: ["a", "b", "c"] }],
    ["<tr><td>Text</td></tr><tr><td>Date</td><td>All</td></tr>", { Date: ["All"] }],
    ["<table><tr><th>Text</th><td>harbour</td><td>storm</td></tr></table>", { harbour: ["storm"] }],
    ["<p>Text</p><p>harbour</p>", {}],
    ["<td>Text</td><td>harbour</td>", {}],
  ])("of a page: %s", (text, fields) => {
    expect(summaryFields(text)).toEqual(fields);
  });
});

/** Items of lines, of which some have a kind in front: `headline|Harbour opens`. */
function itemsOf(lines: readonly string[]): { items: Item[]; text: string } {
  let text = "";
  const items = lines.map((line): Item => {
    const bar = line.indexOf("|");
    const said = line.slice(bar + 1);
    const start = text.length;
    text += `${said}\n`;
    const kind = bar < 0 ? undefined : (line.slice(0, bar) as Item["kind"]);
    return { text: said, span: { start, end: start + said.length }, ...(kind && { kind }) };
  });
  return { items, text };
}

const read = (lines: readonly string[]) => {
  const { items, text } = itemsOf(lines);
  const parts = untaggedParts(items).sort((one, other) => one.span.start - other.span.start);
  return parts.map(({ from, role, span, value }) => {
    const said = text.slice(span.start, span.end);
    return `${role === "field" || role === undefined ? from : role} ${said}${value === undefined ? "" : ` = ${value}`}`;
  });
};

describe("the lines of a record without codes", () => {
  test.each<[string, string[], string[]]>([
    [
      "all of them",
      [
        ...["Opinion", "Harbour opens again", "By Ann Other", "The Agency", "475 words", "11 January 2010", "15:32"],
        ...["The Harbour Post", "HBPOST", "First", "A6", "English", "© 2010 Harbour Post", "It is open.", id],
      ],
      [
        ...["section Opinion", "headline Harbour opens again", "author By Ann Other", "credit The Agency"],
        ...["words 475 words", "date 11 January 2010 = 2010-01-11T15:32", "time 15:32", "source The Harbour Post"],
        ...["source code HBPOST", "edition First", "page A6", "language English", "copyright © 2010 Harbour Post"],
        ...["paragraph It is open.", `Document ${id} = HBPOST0020100111e61b0001x`],
      ],
    ],
    [
      "before the words line the longest one is the headline",
      ["News", "Harbour opens again", "Other", "5 words"],
      ["section News", "headline Harbour opens again", "author Other", "words 5 words"],
    ],
    [
      "of two that are as long the first is the headline",
      ["Harbour", "Storms.", "5 words"],
      ["headline Harbour", "author Storms.", "words 5 words"],
    ],
    [
      "the line above a byline is the headline",
      ["A long name of a section of the paper", "Harbour", "Von Anna Muster", "5 words"],
      ["section A long name of a section of the paper", "headline Harbour", "author Von Anna Muster", "words 5 words"],
    ],
    [
      "a byline that stands first is the headline, and so is one that is too long",
      ["By Ann Other", `By ${"Ann ".repeat(30)}`.trim(), "5 words"],
      ["section By Ann Other", `headline By ${"Ann ".repeat(30).trim()}`, "words 5 words"],
    ],
    [
      "what the markup marks is what it is",
      ["News", "headline|Harbour", "a line", "author|Ann Other", "another", "5 words"],
      ["section News", "headline Harbour", "credit a line", "author Ann Other", "credit another", "words 5 words"],
    ],
    [
      "an author is enough: the headline stands above",
      ["A longer line than the others", "Harbour", "author|Ann Other", "5 words"],
      ["section A longer line than the others", "headline Harbour", "author Ann Other", "words 5 words"],
    ],
    [
      "two headlines",
      ["headline|Harbour", "headline|opens", "By Ann Other", "5 words"],
      ["headline Harbour", "headline opens", "credit By Ann Other", "words 5 words"],
    ],
    [
      "a headline that is a paragraph",
      [`headline|${long(241, ".")}`, "5 words"],
      [`paragraph ${long(241, ".")}`, "words 5 words"],
    ],
    [
      "a paragraph that looks like a words line is none",
      ["headline|Harbour", "paragraph|5 words", "paragraph|It is open."],
      ["headline Harbour", "paragraph 5 words", "paragraph It is open."],
    ],
    [
      "without a words line the date below the headline begins the head",
      ["headline|Harbour", "11 January 2010", "The Post", "English", "paragraph|It is open.", id],
      [
        ...["headline Harbour", "date 11 January 2010 = 2010-01-11", "source The Post", "language English"],
        ...["paragraph It is open.", `Document ${id} = HBPOST0020100111e61b0001x`],
      ],
    ],
    [
      "a date that stands first, or is a headline, or stands in the text, begins none",
      ["11 January 2010", "headline|12 January 2010", "paragraph|It is open.", "13 January 2010", id],
      [
        ...["section 11 January 2010", "headline 12 January 2010", "paragraph It is open."],
        ...["publisher 13 January 2010", `Document ${id} = HBPOST0020100111e61b0001x`],
      ],
    ],
    [
      "without words, date and paragraphs all is what stands above them",
      ["Harbour opens", "It is open."],
      ["headline Harbour opens", "author It is open."],
    ],
    [
      "lists and the publisher",
      [
        ...["Harbour", "5 words", "11 January 2010", "The Post", "© 2010", "listItem|One", "paragraph|It is open."],
        ...["listItem|Two", "Harbour Post Ltd", id],
      ],
      [
        ...["headline Harbour", "words 5 words", "date 11 January 2010 = 2010-01-11", "source The Post"],
        ...["copyright © 2010", "listItem One", "paragraph It is open.", "listItem Two", "publisher Harbour Post Ltd"],
        `Document ${id} = HBPOST0020100111e61b0001x`,
      ],
    ],
    [
      "a last line of 120 characters, and one without a paragraph above it, is no publisher",
      ["Harbour", "5 words", "© 2010", "paragraph|It is open.", long(120)],
      ["headline Harbour", "words 5 words", "copyright © 2010", "paragraph It is open.", `paragraph ${long(120)}`],
    ],
  ])("%s", (_, lines, parts) => {
    expect(read(lines)).toEqual(parts);
  });

  const head = ["Harbour", "5 words"];
  test.each<[string[], string[]]>([
    [
      ["The Post", "English", "It is open."],
      ["source The Post", "language English", "paragraph It is open."],
    ],
    [
      ["English", "It is open."],
      ["language English", "paragraph It is open."],
    ],
    [
      ["© 2010 Post", "It is open."],
      ["copyright © 2010 Post", "paragraph It is open."],
    ],
    [
      ["15:32", "The Post", "English"],
      ["source 15:32", "edition The Post", "language English"],
    ],
    [
      ["11 January 2010", "The Post", "of Riverton", "HBPOST", "English"],
      [
        ...["date 11 January 2010 = 2010-01-11", "note The Post", "source of Riverton", "source code HBPOST"],
        "language English",
      ],
    ],
    [
      ["11 January 2010", "HBPOST", "English"],
      ["date 11 January 2010 = 2010-01-11", "source HBPOST", "language English"],
    ],
    [
      ["The Post", "HBPOST", "A6", "First", "English"],
      ["source The Post", "source code HBPOST", "edition A6", "edition First", "language English"],
    ],
    [
      ["The Post", "HBPOST", "English", "more", "(c) 2010 Post", "It is open."],
      [
        ...["source The Post", "source code HBPOST", "language English", "note more", "copyright (c) 2010 Post"],
        "paragraph It is open.",
      ],
    ],
  ])("below the words line: %j", (lines, parts) => {
    expect(read([...head, ...lines]).slice(2)).toEqual(parts);
  });

  test("of several codes the longest with which the id begins is the source's", () => {
    const codes = ["11 January 2010", "Post", "HB", "HBPOST", "HBP", "English", id];
    expect(read([...head, ...codes]).slice(3)).toEqual([
      ...["note Post", "source HB", "source code HBPOST", "edition HBP", "language English"],
      `Document ${id} = HBPOST0020100111e61b0001x`,
    ]);
  });

  test.each([
    ["A6", true],
    ["p. A6", true],
    ["pg 6", true],
    ["PP. 6-7", true],
    ["B-6", true],
    ["6, 7", true],
    ["Late3", true],
    ["First", false],
    ["p. six", false],
    ["Edition 6", false],
    ["A6: Ports", false],
    [`A6${"7".repeat(16)}`, true],
    [`A6${"7".repeat(17)}`, false],
    [`ABC6${"7".repeat(15)}`, true],
    [`ABC6${"7".repeat(16)}`, false],
  ])("%s is a page: %s", (line, is) => {
    const found = read([...head, "The Post", "HBPOST", line, "English"]);
    expect(found[4]).toBe(`${is ? "page" : "edition"} ${line}`);
  });

  test.each([
    ["© 2010 Post", true],
    ["(C) Post", true],
    ["Copyright Post", true],
    ["&copy; Post", true],
    ["2010 © Post", true],
    ["Post (c)2010", true],
    ["Post, Copyright of Quay", true],
    ["Post. All Rights Reserved", true],
    ["Alle Rechte vorbehalten", true],
    ["Tous droits réservés", true],
    ["Post (c) Ltd", false],
    ["Copyrighted", true],
    ["The copyrighted Post", false],
    [`${"x ".repeat(200)}©`, false],
  ])("%s is a copyright: %s", (line, is) => {
    expect(headLength(itemsOf(["a", line, "b", "c", "d"]).items)).toBe(is ? 2 : 4);
  });

  test.each([
    ["英語", true],
    ["中文－简体", true],
    ["中文 (简体)", true],
    ["日本語（简体）", true],
    ["Bahasa Inggris", true],
    ["bahasa malaysia", true],
    ["English", true],
    ["Bahasa", false],
    ["英語 paper", false],
    ["the 英語", false],
    ["港口", false],
    ["de", false],
    ["x".repeat(40), false],
  ])("%s is a language: %s", (line, is) => {
    expect(headLength(itemsOf(["a", line, "b", "c", "d"]).items)).toBe(is ? 2 : 4);
  });

  test("a head ends with its paragraph, its copyright or its language among ten lines", () => {
    const lines = (count: number, last: string) => itemsOf([...Array(count).fill("x"), last, "y", "z"]).items;
    expect(headLength(lines(9, "English"))).toBe(10);
    expect(headLength(lines(10, "English"))).toBe(4);
    expect(headLength(lines(9, "© 2010"))).toBe(10);
    expect(headLength(lines(10, "© 2010"))).toBe(4);
    expect(headLength(lines(3, "paragraph|© 2010"))).toBe(3);
    expect(headLength(lines(12, "paragraph|It is open."))).toBe(10);
    expect(headLength(itemsOf(["x", "paragraph|It", "English", "© 2010"]).items)).toBe(1);
    expect(headLength(itemsOf(["x", "y"]).items)).toBe(2);
  });
});

describe("cells whose ends are lost", () => {
  const glued = (line: string, code = "HBPOST") => {
    const { items, text } = itemsOf([line]);
    return ungluedItems(text, items, `${code}0020100111e61b0001x`).map((item) => item.text);
  };

  test.each<[string, string[]]>([
    ["475 words11 January 2017", ["475 words", "11 January 2017"]],
    ["475 metres11 January 2017", ["475 metres11 January 2017"]],
    ["475 words", ["475 words"]],
    ["475 words 11 January 2017", ["475 words 11 January 2017"]],
    ["11 January 201709:15The Post", ["11 January 2017", "09:15", "The Post"]],
    ["11 January 201709:15the post", ["11 January 2017", "09:15the post"]],
    ["11 Harbour 2017The Post", ["11 Harbour 2017The Post"]],
    ["3. Jan. 2017The Post", ["3. Jan. 2017", "The Post"]],
    ["09:15The Post", ["09:15", "The Post"]],
    ["9:15The Post", ["9:15The Post"]],
    ["The PostHBPOST", ["The Post", "HBPOST"]],
    ["The POSTHBPOST", ["The POSTHBPOST"]],
    ["The Post (Riverton)HBPOSTA6", ["The Post (Riverton)", "HBPOST", "A6"]],
    ["Post 2HBPOST", ["Post 2", "HBPOST"]],
    ["HBPOST6", ["HBPOST", "6"]],
    ["HBPOSTA6", ["HBPOST", "A6"]],
    ["HBPOSTEnglish(c) 2017", ["HBPOST", "English", "(c) 2017"]],
    ["HBPOSTEnglishCopyright 2017", ["HBPOST", "English", "Copyright 2017"]],
    ["HBPOSTNews", ["HBPOSTNews"]],
    ["HBPOST", ["HBPOST"]],
    ["HBPOST News", ["HBPOST News"]],
    ["A6English© 2017", ["A6", "English", "© 2017"]],
    ["English© 2017", ["English", "© 2017"]],
    ["A6English", ["A6", "English"]],
    ["FirstEnglish", ["FirstEnglish"]],
    ["Harbour© 2017", ["Harbour© 2017"]],
    ["It is English", ["It is English"]],
  ])("%s", (line, cells) => {
    expect(glued(line)).toEqual(cells);
  });

  test("are told by the code in the id, which has figures behind it", () => {
    expect(glued("The PostABC", "ABC")).toEqual(["The Post", "ABC"]);
    expect(glued("The PostABC", "x-ABC")).toEqual(["The PostABC"]);
    expect(glued("The PostABC", "abc")).toEqual(["The Post", "ABC"]);
    const { items, text } = itemsOf(["The PostABC"]);
    expect(ungluedItems(text, items, "ABC20100111e61b0001x")).toHaveLength(2);
    expect(ungluedItems(text, items, "ABCDEFGHIJKL20100111e61b0001x")).toHaveLength(1);
    expect(ungluedItems(text, items, "ABC2010011e61b0001x")).toHaveLength(1);
    expect(ungluedItems(text, items, undefined)).toHaveLength(1);
  });

  test("have their places, the first and the last those of the cell too", () => {
    const text = "<div> 5 words3. Januar 2017The Post </div>";
    const place = { start: 5, end: 36 };
    const item = { text: "5 words3. Januar 2017The Post", span: { start: 0, end: 42 }, runs: [place] };
    const found = ungluedItems(text, [item], undefined);
    expect(found).toEqual([
      { text: "5 words", span: { start: 0, end: 13 }, runs: [{ start: 6, end: 13 }] },
      { text: "3. Januar 2017", span: { start: 13, end: 27 }, runs: [{ start: 13, end: 27 }] },
      { text: "The Post", span: { start: 27, end: 42 }, runs: [{ start: 27, end: 35 }] },
    ]);
    const cells = { text: item.text, span: item.span, content: place };
    expect(ungluedItems(text, [cells], undefined)).toEqual(found);
  });

  test("stay whole where a mark says what they are, where they hold one, and where they are long", () => {
    const same = (item: Item, text: string) => expect(ungluedItems(text, [item], undefined)).toEqual([item]);
    const line = "5 words3. Januar 2017The Post";
    const span = { start: 0, end: line.length };
    same({ text: line, span, kind: "paragraph" }, line);
    same(
      {
        text: line,
        span,
        runs: [
          { start: 0, end: 7 },
          { start: 7, end: line.length },
        ],
      },
      line,
    );
    same({ text: line, span, runs: [] }, line);
    same({ text: line, span }, `5  ${line.slice(2)}`);
    const wide = line.padEnd(400, "x");
    same({ text: wide, span: { start: 0, end: 400 } }, wide);
    const less = { text: wide.slice(0, 399), span: { start: 0, end: 399 } };
    expect(ungluedItems(wide, [less], undefined)).toHaveLength(3);
  });
});
