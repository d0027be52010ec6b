/** The ends of ProQuest's full texts, its lines about papers, and markup that is escaped. */
import { describe, expect, test } from "vitest";
import { bodyParts } from "../src/containers/proquest/body.js";
import { escapedPieces } from "../src/containers/proquest/escaped.js";
import { publicationParts } from "../src/containers/proquest/publication-info.js";
import { partLine } from "./support/as-read.js";

describe("a full text", () => {
  const read = (below: string, writers = "Other, Ann ") => {
    const text = `It is open.\n\n${below}`;
    const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
      text: line,
      part: { span: { start: index, end: index + line.length } },
    }));
    return bodyParts(lines, writers)
      .slice(1)
      .map((part) => partLine(text, part));
  };

  test.each<[string, string[]]>([
    ["--\n\nann@post.example", ['field "--"', 'footer "ann@post.example"']],
    ["ann@post.example", ['footer "ann@post.example"']],
    ["a b@post.example", ['paragraph "a b@post.example"']],
    ["--\n\nWrite to ann@post.example", ['field "--"', 'footer "Write to ann@post.example"']],
    ["-\n\nWrite to ann@post.example", ['paragraph "-"', 'paragraph "Write to ann@post.example"']],
    ["Write to ann@post.example", ['paragraph "Write to ann@post.example"']],
    ["--\n\nWrite to Ann", ['field "--"', 'paragraph "Write to Ann"']],
    ["ann@post@x", ['paragraph "ann@post@x"']],
    ["----x\n\nann at @", ['paragraph "----x"', 'paragraph "ann at @"']],
    ["[PUBLICATION ABSTRACT]", ['field "[PUBLICATION ABSTRACT]"']],
    ["Publication abstract", ['field "Publication abstract"']],
    ["PUBLICATION ABSTRACT of it", ['paragraph "PUBLICATION ABSTRACT of it"']],
    ["Credit: Ann Other", ['field "Credit: ⟦Ann Other⟧" from "Credit"']],
    ["Credit: By Tom Sample", ['field "Credit: ⟦By Tom Sample⟧" from "Credit"']],
    ["Credits:  Tom", ['field "Credits:  ⟦Tom⟧" from "Credit"']],
    ["CREDIT: Tom\n\nIt stays.", ['field "CREDIT: ⟦Tom⟧" from "Credit"', 'paragraph "It stays."']],
    ["Photo credit: Tom\n\nIt stays.", ['paragraph "Photo credit: Tom"', 'paragraph "It stays."']],
    ["Photo credit: Tom", ['credit "Photo credit: ⟦Tom⟧" from "Credit"']],
    ["Image credits: Tom", ['credit "Image credits: ⟦Tom⟧" from "Credit"']],
    [
      "Illustration\n\nPhoto credit: Tom\n\nIt stays.",
      [
        'field "Illustration" from "Illustration"',
        'credit "Photo credit: ⟦Tom⟧" from "Credit"',
        'paragraph "It stays."',
      ],
    ],
    [
      "Illustrations:\n\nCaption: A ferry.\n\nCredit: Tom Sample\n\nIt stays.",
      [
        'field "Illustrations:" from "Illustration"',
        'caption "Caption: ⟦A ferry.⟧" from "Caption"',
        'credit "Credit: ⟦Tom Sample⟧" from "Credit"',
        'paragraph "It stays."',
      ],
    ],
    [
      "Caption: A ferry.\n\nCredit: Tom Sample",
      ['caption "Caption: ⟦A ferry.⟧" from "Caption"', 'credit "Credit: ⟦Tom Sample⟧" from "Credit"'],
    ],
    [
      "Caption: A ferry.\n\nCredit: Ann Other",
      ['caption "Caption: ⟦A ferry.⟧" from "Caption"', 'field "Credit: ⟦Ann Other⟧" from "Credit"'],
    ],
    [
      "Caption: A ferry.\n\nx\n\nCredit: Tom Sample",
      ['paragraph "Caption: A ferry."', 'paragraph "x"', 'field "Credit: ⟦Tom Sample⟧" from "Credit"'],
    ],
    ["Photo caption: A ferry.", ['caption "Photo caption: ⟦A ferry.⟧" from "Caption"']],
    ["Illustration: A ferry.", ['caption "Illustration: ⟦A ferry.⟧" from "Caption"']],
    ["Caption: A ferry.\n\nIt stays.", ['paragraph "Caption: A ferry."', 'paragraph "It stays."']],
    ["Photographer: Tom Sample", ['credit "Photographer: ⟦Tom Sample⟧" from "Photographer"']],
    ["Photographers: Tom\n\nIt stays.", ['paragraph "Photographers: Tom"', 'paragraph "It stays."']],
    ["***", ['field "***"']],
    ["_=*-–—", ['field "_=*-–—"']],
    ["**x", ['paragraph "**x"']],
  ])("ends with %j", (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  test("has no credit of two hundred characters", () => {
    const credit = (length: number) => `Credit: ${"x".repeat(length - 8)}`;
    expect(read(credit(199))).toEqual([`field "Credit: ⟦${"x".repeat(191)}⟧" from "Credit"`]);
    expect(read(credit(200))).toEqual([`paragraph "${credit(200)}"`]);
  });

  test("that is a placeholder is none, and one of two lines is one", () => {
    const line = (text: string, start = 0) => ({ text, part: { span: { start, end: start + text.length } } });
    expect(bodyParts([line("None available")], "")).toEqual([{ span: { start: 0, end: 14 }, role: "field" }]);
    expect(bodyParts([line("None available"), line("x", 16)], "")[0]).toMatchObject({ role: "paragraph" });
    expect(bodyParts([], "")).toEqual([]);
  });

  test("has its labels cut off, whatever its value stands in", () => {
    const span = { start: 0, end: 40 };
    const text = "Photographer: Tom Sample";
    const content = { start: 5, end: 29 };
    const part = (more: object) => bodyParts([{ text, part: { span, ...more } }], "");
    const credit = { span, field: "credit", from: "Photographer" };
    expect(part({ content })).toEqual([{ ...credit, content: { start: 19, end: 29 } }]);
    expect(part({ content: { start: 5, end: 9 } })).toEqual([{ ...credit, content: { start: 9, end: 9 } }]);
    const runs = [content, { start: 32, end: 33 }];
    expect(part({ runs })).toEqual([
      {
        ...credit,
        runs: [
          { start: 19, end: 29 },
          { start: 32, end: 33 },
        ],
      },
    ]);
    expect(part({ runs: [{ start: 5, end: 9 }] })).toEqual([{ ...credit, runs: [{ start: 9, end: 9 }] }]);
    expect(part({ runs: [] })).toEqual([{ ...credit, runs: [] }]);
  });
});

describe("what a publication info says", () => {
  const read = (line: string, stated: readonly string[] = []) => {
    const span = { start: 0, end: line.length };
    const field = { label: "Info", meaning: "publication", part: { span, content: span } } as const;
    return publicationParts(line, field, new Set(stated) as never).map((part) => partLine(line, part));
  };

  test.each<[string, string[]]>([
    [
      "Chicago Tribune ; Chicago, Ill. [Chicago, Ill]21 Apr 2010: 1.24.",
      [
        'publication "⟦Chicago Tribune⟧" from "Info" is "Chicago Tribune"',
        'published " ; Chicago, Ill. [Chicago, Ill]⟦21 Apr 2010⟧" from "Info" is "2010-04-21"',
        'page ": ⟦1.24⟧." from "Info" is "1.24"',
      ],
    ],
    [
      "Post [X]21 Apr 2010",
      ['publication "⟦Post⟧" from "Info" is "Post"', 'published " [X]⟦21 Apr 2010⟧" from "Info" is "2010-04-21"'],
    ],
    [
      "Post [X] 21 Apr 2010: n/a",
      ['publication "⟦Post⟧" from "Info" is "Post"', 'published " [X] ⟦21 Apr 2010⟧: n/a" from "Info" is "2010-04-21"'],
    ],
    [
      "Post [X], 21 Apr 2010: A1",
      [
        'publication "⟦Post⟧" from "Info" is "Post"',
        'published " [X], ⟦21 Apr 2010⟧" from "Info" is "2010-04-21"',
        'page ": ⟦A1⟧" from "Info" is "A1"',
      ],
    ],
    [
      "Post ; X 21 Apr 2010: A1",
      [
        'publication "⟦Post⟧" from "Info" is "Post"',
        'published " ; X ⟦21 Apr 2010⟧" from "Info" is "2010-04-21"',
        'page ": ⟦A1⟧" from "Info" is "A1"',
      ],
    ],
    ["Mar 9, 2022.", ['published "⟦Mar 9, 2022.⟧" from "Info" is "2022-03-09"']],
    ["Mar 9, 2022: A1", ['published "⟦Mar 9, 2022⟧" from "Info" is "2022-03-09"', 'page ": ⟦A1⟧" from "Info" is "A1"']],
    ["Post [X]", ['publication "⟦Post [X]⟧" from "Info" is "Post"']],
    ["Post", ['publication "⟦Post⟧" from "Info" is "Post"']],
    ["Post [X]soon: A1", ['publication "⟦Post [X]soon: A1⟧" from "Info" is "Post"']],
    [
      "Post ; 2 April 1999 [X]21 Apr 2010: B-1/2",
      [
        'publication "⟦Post⟧" from "Info" is "Post"',
        'published " ; 2 April 1999 [X]⟦21 Apr 2010⟧" from "Info" is "2010-04-21"',
        'page ": ⟦B-1/2⟧" from "Info" is "B-1/2"',
      ],
    ],
    [
      "Post [X]21 Apr 2010; A1",
      ['publication "⟦Post⟧" from "Info" is "Post"', 'published " [X]⟦21 Apr 2010⟧; A1" from "Info" is "2010-04-21"'],
    ],
    [
      "Post [X]21 Apr 2010: A1, and more of it",
      [
        'publication "⟦Post⟧" from "Info" is "Post"',
        'published " [X]⟦21 Apr 2010⟧" from "Info" is "2010-04-21"',
        'page ": ⟦A1, and more of it⟧" from "Info" is "A1, and more of it"',
      ],
    ],
    [
      "Post [X]21 Apr 2010 : A1 - 2",
      [
        'publication "⟦Post⟧" from "Info" is "Post"',
        'published " [X]⟦21 Apr 2010⟧" from "Info" is "2010-04-21"',
        'page " : ⟦A1 - 2⟧" from "Info" is "A1 - 2"',
      ],
    ],
    [
      "Post [a] [b]21 Apr 2010: A1",
      [
        'publication "⟦Post⟧" from "Info" is "Post"',
        'published " [a] [b]⟦21 Apr 2010⟧" from "Info" is "2010-04-21"',
        'page ": ⟦A1⟧" from "Info" is "A1"',
      ],
    ],
  ])("%j", (line, parts) => {
    expect(read(line)).toEqual(parts);
  });

  test("is what no label of its own says", () => {
    const line = "Post [X]21 Apr 2010: A1.";
    expect(read(line, ["publication"])).toEqual([
      'published "Post [X]⟦21 Apr 2010⟧" from "Info" is "2010-04-21"',
      'page ": ⟦A1⟧." from "Info" is "A1"',
    ]);
    expect(read(line, ["publication", "published"])).toEqual([`page "⟦${line}⟧" from "Info" is "A1"`]);
    expect(read(line, ["publication", "published", "page"])).toEqual([`other "⟦${line}⟧" from "Info"`]);
  });

  test("has its places where it is one run", () => {
    const text = "Post [X]21\nApr 2010: A1";
    const span = { start: 0, end: text.length };
    const of = (runs: (typeof span)[]) =>
      publicationParts(text, { label: "Info", meaning: "publication", part: { span, runs } }, new Set());
    expect(of([span]).map(({ field, value }) => [field, value])).toEqual([
      ["publication", "Post"],
      ["published", "2010-04-21"],
      ["page", "A1"],
    ]);
    const apart = [
      { start: 0, end: 10 },
      { start: 11, end: text.length },
    ];
    expect(of(apart)).toEqual([{ span, runs: apart, from: "Info", field: "other" }]);
  });
});

describe("markup that is escaped", () => {
  const read = (text: string) => {
    const run = { start: 0, end: text.length, element: undefined };
    const found = escapedPieces(text, { span: run, runs: [run], element: undefined, endedBy: "" });
    return found.map(({ span, runs }) => partLine(text, { role: "paragraph", span, runs }).replace("paragraph", "p"));
  };

  test.each<[string, string[]]>([
    ["plain", ['p "⟦plain⟧"']],
    ["&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;", ['p "⟦One⟧"', 'p "⟦Two⟧"']],
    ["One &lt;b&gt;two&lt;/b&gt; three", ['p "⟦One ⟧&lt;b&gt;⟦two⟧&lt;/b&gt;⟦ three⟧"']],
    ["One&lt;br/&gt;two", ['p "⟦One⟧"', 'p "⟦two⟧"']],
    ["a &lt; b &lt;p&gt;c", ['p "⟦a &lt; b ⟧"', 'p "⟦c⟧"']],
    ["&lt;p class='x'&gt;One", ['p "⟦One⟧"']],
    ["&lt;H1&gt;One&lt;/H1&gt;", ['p "⟦One⟧"']],
    ["&lt;&gt;One", ['p "⟦&lt;&gt;One⟧"']],
    ["&lt;1&gt;One", ['p "⟦&lt;1&gt;One⟧"']],
    [
      "A &amp;eacute; &amp;amp; &amp;#233; &amp;x; &amp; b&lt;p&gt;",
      ['p "⟦A &⟧amp;⟦eacute; &⟧amp;⟦amp; &⟧amp;⟦#233; &amp;x; &amp; b⟧"'],
    ],
    ["&lt;p&gt; &lt;/p&gt;", []],
    ["One &lt;p", ['p "⟦One &lt;p⟧"']],
  ])("%j", (text, pieces) => {
    expect(read(text)).toEqual(pieces);
  });

  test("is no tag of more than four hundred characters", () => {
    const tag = (length: number) => `&lt;p${" ".repeat(length - 9)}&gt;`;
    expect(read(`a${tag(400)}b`)).toEqual(['p "⟦a⟧"', 'p "⟦b⟧"']);
    expect(read(`a${tag(401)}b`)).toHaveLength(1);
  });
});
