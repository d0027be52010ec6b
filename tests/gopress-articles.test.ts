/** Articles of GoPress, and the texts of those whose titles stand first. */
import { describe, expect, test } from "vitest";
import { isEntry, readArticle } from "../src/containers/gopress/document.js";
import { indexedArticle } from "../src/containers/gopress/indexed.js";
import { readSourceLine } from "../src/containers/gopress/source-line.js";
import { partLine } from "./support/as-read.js";

const line = "De Veenbode, woensdag 30 november 2011, p. 23, 9w.";
const source = [
  'publication "⟦De Veenbode⟧, "',
  'published "⟦woensdag 30 november 2011⟧, " is "2011-11-30"',
  'page "⟦p. 23⟧, " is "23"',
  'length "⟦9w.⟧"',
];

describe("an article", () => {
  // `@` is the line of its source.
  test.each<[string, string[] | undefined]>([
    ["1. Haven\n\n@\n\nDe haven is open.", ['headline "1. ⟦Haven⟧"', "source", 'paragraph "De haven is open."']],
    ["1. Haven\nopen\n\n@", ['headline "1. ⟦Haven\\nopen⟧"', "source"]],
    [
      "1. Haven\n\n@\nDe haven.\n\nOpen.",
      ['headline "1. ⟦Haven⟧"', "source", 'paragraph "De haven."', 'paragraph "Open."'],
    ],
    ["Haven\n\n@", undefined],
    ["1. Haven\n\nDe Veenbode\n\n@", undefined],
    ["1. Haven", undefined],
    ["", undefined],
    [
      "1. Haven\n\nDe Veenbode, 30 november 2011, 9w., blz. 4",
      [
        'headline "1. ⟦Haven⟧"',
        'publication "⟦De Veenbode⟧, "',
        'published "⟦30 november 2011⟧, " is "2011-11-30"',
        'length "⟦9w.⟧, "',
        'page "⟦blz. 4⟧" is "4"',
      ],
    ],
    [
      "1. Haven\n\nDe Veenbode, 30 november 2011, pagina's 4, x",
      [
        'headline "1. ⟦Haven⟧"',
        'publication "⟦De Veenbode⟧, "',
        'published "⟦30 november 2011⟧, " is "2011-11-30"',
        'page "⟦pagina\'s 4⟧, x" is "4"',
      ],
    ],
    [
      "12345. Haven\n\nDe Veenbode, 30 november 2011, bladzijde 4",
      [
        'headline "12345. ⟦Haven⟧"',
        'publication "⟦De Veenbode⟧, "',
        'published "⟦30 november 2011⟧, " is "2011-11-30"',
        'page "⟦bladzijde 4⟧" is "4"',
      ],
    ],
  ])("%j", (printed, parts) => {
    const text = printed.replace("@", line);
    const found = readArticle(text)?.map((part) => partLine(text, part));
    expect(found).toEqual(parts?.flatMap((part) => (part === "source" ? source : [part])));
  });

  test("without a paragraph may be one of an index", () => {
    expect(isEntry(readArticle(`1. Haven\n\n${line}`))).toBe(true);
    expect(isEntry(readArticle(`1. Haven\n\n${line}\n\nDe haven.`))).toBe(false);
    expect(isEntry(undefined)).toBe(false);
  });

  test("has its source in a line of two hundred characters at the most", () => {
    const of = (length: number) => `${"x".repeat(length - 37)}, woensdag 30 november 2011, p. 23, 9w.`.slice(-length);
    expect(readSourceLine(of(200))?.published).toBe("2011-11-30");
    expect(readSourceLine(of(201))).toBeUndefined();
  });
});

describe("a text behind an index", () => {
  const text = `1. Haven\n\n${line}`;
  const entry = { text, bytes: { byteStart: 0, byteEnd: 9 }, parts: readArticle(text) ?? [] };

  test.each<[string, string[]]>([
    ["De haven is open.", ['paragraph "De haven is open."']],
    ["Haven\n\nDe haven.", ['field/other "Haven"', 'paragraph "De haven."']],
    ["1. Haven\n\nDe haven.", ['field/other "1. Haven"', 'paragraph "De haven."']],
    ["Haven weer\n\nDe haven.", ['paragraph "Haven weer"', 'paragraph "De haven."']],
    [
      "Haven\n\nBinnenland\n\n\nDe haven.",
      ['field/other "Haven"', 'section/section "Binnenland"', 'paragraph "De haven."'],
    ],
    [
      "Haven\n\nBinnenland.\n\n\nDe haven.",
      ['field/other "Haven"', 'paragraph "Binnenland."', 'paragraph "De haven."'],
    ],
    ["Haven\n\nBinnenland\n\nDe haven.", ['field/other "Haven"', 'paragraph "Binnenland"', 'paragraph "De haven."']],
    [
      "Haven\n\nBinnenland\n\n\n\nDe haven.",
      ['field/other "Haven"', 'paragraph "Binnenland"', 'paragraph "De haven."'],
    ],
    ["Binnenland\n\n\nDe haven.", ['section/section "Binnenland"', 'paragraph "De haven."']],
    [
      "Haven weer\n\nBinnenland\n\n\nDe haven.",
      ['field/other "Haven weer"', 'section/section "Binnenland"', 'paragraph "De haven."'],
    ],
    [
      "Haven weer\n\n\nBinnenland\n\n\nDe haven.",
      ['section/section "Haven weer"', 'paragraph "Binnenland"', 'paragraph "De haven."'],
    ],
    [
      "Haven weer\n\nBinnenland!”\n\n\nDe haven.",
      ['paragraph "Haven weer"', 'paragraph "Binnenland!”"', 'paragraph "De haven."'],
    ],
    [
      "Haven\n\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\n\nDe haven.",
      [
        'field/other "Haven"',
        'section/section "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
        'paragraph "De haven."',
      ],
    ],
    [
      "Haven\n\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\n\nDe haven.",
      [
        'field/other "Haven"',
        'paragraph "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
        'paragraph "De haven."',
      ],
    ],
    [
      "A\n\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\n\nDe haven.",
      [
        'paragraph "A"',
        'paragraph "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
        'paragraph "De haven."',
      ],
    ],
    ["Haven\nopen\n\nDe haven.", ['paragraph "Haven\\nopen"', 'paragraph "De haven."']],
    [
      "Haven\n\nBinnen\nland\n\n\nDe haven.",
      ['field/other "Haven"', 'paragraph "Binnen\\nland"', 'paragraph "De haven."'],
    ],
    ["A\nb\n\nBinnenland\n\n\nDe haven.", ['paragraph "A\\nb"', 'paragraph "Binnenland"', 'paragraph "De haven."']],
    ["Haven", ['field/other "Haven"']],
    ["Haven\n\nBinnenland", ['field/other "Haven"', 'paragraph "Binnenland"']],
    ["", []],
  ])("%j", (body, parts) => {
    const record = indexedArticle(entry, body, { index: 0 });
    expect(record.parts?.slice(5).map((part) => partLine(record.text, part))).toEqual(parts);
    expect(record.source).toEqual({ index: 0, entry: entry.bytes });
    expect(record.text).toBe(`${text}\n\n${body}`);
  });
});
