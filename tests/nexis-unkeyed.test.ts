/** Documents of LexisNexis without keys above their text, and without blank lines. */
import { describe, expect, test } from "vitest";
import { lexisParts as read } from "./support/lexis-parts.js";

const top = "→The Post\n\n→March 4, 2003\n\n";

describe("a document without keys above its text", () => {
  test.each<[string, string[]]>([
    ["Harbour\n\nIt is open.", ["title", "text"]],
    ["Harbour", ['paragraph "Harbour"']],
    ["Harbour.\n\nIt is open.", ['headline "Harbour."', "text"]],
    ["Harbour,\n\nIt is open.", ['paragraph "Harbour,"', "text"]],
    ["Harbour:\n\nIt is open.", ['paragraph "Harbour:"', "text"]],
    [
      "The harbour of Riverton opened again on Monday after the storm of the week, and it stays open, sai.\n\nx",
      [
        'headline "The harbour of Riverton opened again on Monday after the storm of the week, and it stays open, sai."',
        'paragraph "x"',
      ],
    ],
    [
      "The harbour of Riverton opened again on Monday after the storm of the week, and it stays open, said.\n\nx",
      [
        'paragraph "The harbour of Riverton opened again on Monday after the storm of the week, and it stays open, said."',
        'paragraph "x"',
      ],
    ],
    ["a\nb\nc\nd\ne\n\nx", ['headline "a\\nb\\nc\\nd\\ne"', 'paragraph "x"']],
    ["a\nb\nc\nd\ne\nf\n\nx", ['paragraph "a\\nb\\nc\\nd\\ne\\nf"', 'paragraph "x"']],
    ["a\nb.\n\nx", ['headline "a\\nb."', 'paragraph "x"']],
    ["a\nb\nc.\n\nx", ['paragraph "a\\nb\\nc."', 'paragraph "x"']],
    ["Harbour\n\nGRAPHIC: A ferry.", ["title", 'caption "GRAPHIC: ⟦A ferry.⟧" from "GRAPHIC"']],
  ])("%j", (text, parts) => {
    expect(read(top + text)).toEqual(["paper", "date", ...parts]);
  });

  test("has no title of more than 400 characters", () => {
    expect(read(`${top}${"x".repeat(400)}\n\nIt is open.`)[2]).toBe(`headline "${"x".repeat(400)}"`);
    expect(read(`${top}${"x".repeat(401)}\n\nIt is open.`)[2]).toBe(`paragraph "${"x".repeat(401)}"`);
  });
});

describe("a document whose blank lines are lost", () => {
  test.each<[string, string[]]>([
    [
      "1 of 2 DOCUMENTS\nThe Post\nMarch 4, 2003\nHarbour\nBYLINE: Ann\nLENGTH: 5 words\nIt is open.",
      [
        'other "1 of 2 DOCUMENTS" from "DOCUMENT"',
        "paper",
        "date",
        "title",
        'byline "BYLINE: ⟦Ann⟧" from "BYLINE"',
        "length",
        "text",
      ],
    ],
    [
      "The Post\nMarch 4, 2003\nHarbour\nBYLINE: Ann\nLENGTH: 5 words\nIt is open.",
      ['paragraph "The Post\\nMarch 4, 2003\\nHarbour\\nBYLINE: Ann\\nLENGTH: 5 words\\nIt is open."'],
    ],
    [
      "The Post\nMarch 4, 2003\nHarbour\nBYLINE: Ann\nLENGTH: 5 words\nIt is open.\nLANGUAGE: ENGLISH",
      [
        "paper",
        "date",
        "title",
        'byline "BYLINE: ⟦Ann⟧" from "BYLINE"',
        "length",
        "text",
        'language "LANGUAGE: ⟦ENGLISH⟧" from "LANGUAGE"',
      ],
    ],
    [
      "1 of 2 DOCUMENTS\nThe Post\nBYLINE: Ann\nLENGTH: 5 words\nThe harbour of Riverton opened again on Monday afx\nmore\nThe harbour of Riverton opened again on Monday af\nmore",
      [
        'other "1 of 2 DOCUMENTS" from "DOCUMENT"',
        'headline "The Post"',
        'byline "BYLINE: ⟦Ann⟧" from "BYLINE"',
        "length",
        'paragraph "The harbour of Riverton opened again on Monday afx\\nmore"',
        'paragraph "The harbour of Riverton opened again on Monday af"',
        'paragraph "more"',
      ],
    ],
    [
      "1 of 2 DOCUMENTS\nThe Post\n BYLINE: Ann\n  LENGTH: 5 words\n SECTION: A\nIt",
      [
        'other "1 of 2 DOCUMENTS" from "DOCUMENT"',
        'headline "The Post"',
        'byline "BYLINE: ⟦Ann⟧" from "BYLINE"',
        'paragraph "LENGTH: 5 words"',
        'paragraph "SECTION: A"',
        'paragraph "It"',
      ],
    ],
    [
      "1 of 2 DOCUMENTS\nThe Post\nBYLINE: Ann\nLENGTH: 5 words\nIt\n\na\n\nb",
      [
        'other "1 of 2 DOCUMENTS" from "DOCUMENT"',
        'headline "The Post"',
        'byline "BYLINE: ⟦Ann⟧" from "BYLINE"',
        "length",
        'paragraph "It"',
        'paragraph "a"',
        'paragraph "b"',
      ],
    ],
    [
      "1 of 2 DOCUMENTS\nThe Post\nBYLINE: Ann\nLENGTH: 5 words\nIt\n\na\n\nb\n\nc",
      [
        'other "1 of 2 DOCUMENTS" from "DOCUMENT"',
        'headline "The Post\\nBYLINE: Ann\\nLENGTH: 5 words\\nIt"',
        'paragraph "a"',
        'paragraph "b"',
        'paragraph "c"',
      ],
    ],
  ])("%j", (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  test.each<[number, string, boolean]>([
    [49, "", false],
    [50, "", true],
    [110, "", true],
    [111, "", false],
    ...[...'.!?:…"”»)'].map((end) => [60, end, false] as [number, string, boolean]),
  ])("a line of %i that ends with %j goes on: %s", (length, end, is) => {
    const line = "x".repeat(length - end.length) + end;
    const text = `1 of 2 DOCUMENTS\nThe Post\nBYLINE: Ann\nLENGTH: 5 words\n${line}\nmore`;
    const parts = is
      ? [`paragraph ${JSON.stringify(`${line}\nmore`)}`]
      : [`paragraph ${JSON.stringify(line)}`, 'paragraph "more"'];
    expect(read(text).slice(4)).toEqual(parts);
  });
});
