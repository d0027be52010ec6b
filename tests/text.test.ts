/** The parts of src/text one by one, against slower ways to say the same. */

import { describe, expect, test } from "vitest";
import { append } from "../src/text/append.js";
import { isBlankRun, skipBlank, skipBlankBack } from "../src/text/blank.js";
import { isDirectionControl, MARK_BITS, Mark, marks } from "../src/text/char-class.js";
import { cutTails, readThrough } from "../src/text/cut.js";
import { firstLetters, fold, foldSpaces, hasFirstLetters, likeness, saysTheSame } from "../src/text/fold.js";
import { lastNotAbove } from "../src/text/last-not-above.js";
import { type LineTable, splitLines } from "../src/text/lines.js";
import { marksOf } from "../src/text/marks-of.js";
import { findOddities } from "../src/text/oddities.js";
import { positionAt } from "../src/text/position.js";
import { decodeReferences, findUnclosedReference, referenceAt } from "../src/text/references.js";
import { NO_SMALL_FORM, smallOf } from "../src/text/small-form.js";
import { isSpace, trimSpan } from "../src/text/span.js";
import { columnWidth, isWide, widthsOf } from "../src/text/wrap-width.js";
import fc from "./support/properties.js";

const some = fc
  .array(fc.constantFrom(..."aZz{`9 \t\n\r\u00a0\u2028\ufeff\u0085é中ש:|/&)]_.(=©。：\ud83d\ude00\0\u202e"))
  .map((all) => all.join(""));

describe("lines", () => {
  test("are those that a pattern finds, with words, capitals and figures counted", () => {
    const pad = "[\\t\\v\\f \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]";
    fc.assert(
      fc.property(some, (text) => {
        const table = splitLines(text);
        const found = [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)];
        expect(table.count).toBe(found.length);
        expect(table.starts[found.length]).toBe(text.length);
        found.forEach(({ 0: line, index }, at) => {
          const content = line.replace(/[\r\n]+$/, "");
          const bare = content.replace(new RegExp(`^${pad}+`), "");
          const words = content.split(new RegExp(`${pad}+`)).filter((word) => word !== "");
          const textEnd = index + content.replace(new RegExp(`${pad}+$`), "").length;
          expect(table.starts[at]).toBe(index);
          expect(table.textStarts[at]).toBe(words.length === 0 ? index : index + content.length - bare.length);
          expect(table.textEnds[at]).toBe(words.length === 0 ? index : textEnd);
          expect(table.words[at]).toBe(words.length);
          expect(table.lowerWords[at]).toBe(words.filter((word) => /^[a-zé]/.test(word)).length);
          expect(table.upperWords[at]).toBe(words.filter((word) => /^[A-Z]/.test(word)).length);
          expect(table.digits[at]).toBe(content.match(/\d/g)?.length ?? 0);
          expect(table.caselessLetters[at]).toBe(content.match(/[中ש]/g)?.length ?? 0);
          expect(table.marks[at]).toBe(
            [...Array(content.length).keys()].reduce((all, each) => all | marks(content.charCodeAt(each)), 0),
          );
        });
        const ends: readonly string[] = text.match(/\r\n|\r|\n/g) ?? [];
        expect(table.endings).toBe(
          (ends.includes("\n") ? 1 : 0) | (ends.includes("\r\n") ? 2 : 0) | (ends.includes("\r") ? 4 : 0),
        );
        expect(table.allMarks).toBe(table.marks.subarray(0, table.count).reduce((all, each) => all | each, 0));
      }),
      { numRuns: 200 },
    );
  });

  test("are as many as there are, beyond what was made room for", () => {
    const text = Array.from({ length: 500 }, (_, at) => `${at}`).join("\n");
    const table = splitLines(text);
    expect(table.count).toBe(500);
    const line = (at: number) => text.slice(table.textStarts[at], table.textEnds[at]);
    expect([0, 31, 32, 33, 63, 64, 499].map(line)).toEqual(["0", "31", "32", "33", "63", "64", "499"]);
    expect(table.digits.subarray(0, 500).reduce((all, each) => all + each, 0)).toBe(1390);
    expect(splitLines("")).toMatchObject({ count: 0, endings: 0, allMarks: 0 });
  });
});

describe("characters", () => {
  test("below U+3000 are marked by what Unicode calls them", () => {
    const faults: string[] = [];
    for (let code = 0; code < 0x590; code++) {
      const character = String.fromCharCode(code);
      const isLower = character.toLowerCase() === character && character.toUpperCase() !== character;
      const wanted = {
        Space: isSpace(code),
        LineEnd: "\r\n".includes(character),
        Digit: /[0-9]/.test(character),
        Upper: character.toLowerCase() !== character,
        Lower: isLower,
        Odd: /[^\t\n\r\P{Cc}]/u.test(character),
      };
      for (const [name, is] of Object.entries(wanted)) {
        if (((marks(code) & Mark[name as keyof typeof wanted]) !== 0) !== is)
          faults.push(`${name} ${code.toString(16)}`);
      }
      if (marks(code) >= 1 << MARK_BITS) faults.push(`too many bits ${code.toString(16)}`);
    }
    expect(faults).toEqual([]);
    const marked = (wanted: number, from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => from + at).filter((code) => (marks(code) & wanted) !== 0);
    expect(String.fromCharCode(...marked(Mark.Colon, 0, 0x10000))).toBe(":：");
    expect(String.fromCharCode(...marked(Mark.Bar, 0, 0x10000))).toBe("|｜");
    expect(String.fromCharCode(...marked(Mark.Slash, 0, 0x10000))).toBe("/");
    expect(String.fromCharCode(...marked(Mark.Ampersand, 0, 0x10000))).toBe("&");
    expect(String.fromCharCode(...marked(Mark.Bracket, 0, 0x10000))).toBe(")]_");
    expect(String.fromCharCode(...marked(Mark.Sign, 0, 0x10000))).toBe("(.=©ⒸⓒU。（）＝".replace("U", ""));
    expect(marked(Mark.Space, 0, 0x10000)).toEqual(marked(0xffff, 0, 0x10000).filter(isSpace));
    const caseless = marked(Mark.Caseless, 0, 0x10000);
    for (const letter of "שم中한हあ、")
      expect([letter, caseless.includes(letter.charCodeAt(0))]).toEqual([
        letter,
        letter !== "、" || caseless.includes(0x3001),
      ]);
    expect(
      caseless.filter((code) => code < 0x590 || code === 0x1680 || (code >= 0x1e00 && code < 0x3005) || code >= 0xd800),
    ).toEqual([]);
    expect(caseless.filter((code) => code >= 0x3008 && code <= 0x3020)).toEqual([]);
    expect([0x3005, 0x3006, 0x3007, 0x3021, 0xd7ff, 0x590, 0x1dff].filter((code) => !caseless.includes(code))).toEqual(
      [],
    );
    const odd = marked(Mark.Odd, 0x590, 0x10000);
    const wanted = [0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
    expect(odd.filter((code) => code < 0xd800)).toEqual(wanted);
    expect(odd.filter((code) => code >= 0xd800)).toHaveLength(0x800 + 1);
    expect(Array.from({ length: 0x10000 }, (_, code) => code).filter(isDirectionControl)).toEqual(wanted);
    expect([marks(0x1e00), marks(0x1e01), marks(0x1fff)]).toEqual([Mark.Upper, Mark.Lower, Mark.Lower]);
  });

  test("that pad a line are those of trim, but for line ends", () => {
    for (let code = 0; code < 0x10000; code++) {
      const isTrimmed = String.fromCharCode(code).trim() === "" && code !== 0x0a && code !== 0x0d;
      if (isSpace(code) !== isTrimmed) expect.fail(`U+${code.toString(16)}`);
    }
  });

  test("that a terminal draws wide", () => {
    const edges = [
      0x10ff, 0x1100, 0x115f, 0x1160, 0x2e7f, 0x2e80, 0xa4cf, 0xa4d0, 0xabff, 0xac00, 0xd7af, 0xd7b0, 0xf8ff, 0xf900,
      0xfaff, 0xfb00, 0xfeff, 0xff00, 0xff60, 0xff61,
    ];
    expect(edges.map(isWide).map(Number).join("")).toBe("01100110011001100110");
    expect(columnWidth("a中b文", 0, 4, 2)).toBe(6);
    expect(columnWidth("a中b文", 1, 3, 2)).toBe(3);
    expect(columnWidth("a中b文", 0, 4, 1)).toBe(4);
  });
});

test("a span is trimmed as a string is; of white space its start is left", () => {
  fc.assert(
    fc.property(some, fc.nat(8), (text, from) => {
      const start = Math.min(from, text.length);
      const { start: first, end } = trimSpan(text, start, text.length);
      const trimmed = text.slice(start).trim();
      expect(text.slice(first, end)).toBe(trimmed);
      if (trimmed === "") expect([first, end]).toEqual([start, start]);
    }),
  );
});

describe("the limit of wrapped lines", () => {
  const width = (lengths: readonly number[], column = 0, indent = 0) => {
    const text = lengths.map((length) => " ".repeat(indent) + "x".repeat(length - indent)).join("\n");
    return widthsOf(text, splitLines(text), 1).at(column);
  };

  test("is the widest that is usual", () => {
    expect(width([70, 70, 70, 72, 72, 78])).toBe(72);
    expect(width([70, 70, 70, 70, 72, 82])).toBe(70);
    expect(width([70, 71, 72])).toBe(72);
  });

  test("counts neither short lines nor those that could not be broken", () => {
    expect(width([])).toBe(80);
    expect(width([20, 55, 83, 200])).toBe(80);
    expect(width([56])).toBe(56);
    expect(width([82, 83])).toBe(82);
  });

  test("is each column's own, where enough lines begin there; else the page's", () => {
    const text = [60, 60, 60].map((length) => "x".repeat(length)).join("\n");
    const indented = (many: number) => Array.from({ length: many }, () => `   ${"x".repeat(67)}`).join("\n");
    const of = (page: string) => widthsOf(page, splitLines(page), 1);
    expect([0, 3, 5].map(of(`${text}\n${indented(3)}`).at)).toEqual([60, 70, 70]);
    expect([0, 3].map(of(`${text}\n${indented(1)}`).at)).toEqual([60, 60]);
    expect([0, 3].map(of(`${text}\n${indented(2)}`).at)).toEqual([60, 70]);
  });
});

describe("folded texts", () => {
  test("are words with one space between them", () => {
    fc.assert(
      fc.property(some, (text) => {
        const words = text.toLowerCase().match(/[a-zé9中ש\ud800-\udfff]+/g) ?? [];
        expect(fold(text)).toBe(words.join(" "));
      }),
      { numRuns: 200 },
    );
    expect(fold("Iran’s 2005–2017 talks:")).toBe("iran s 2005 2017 talks");
    expect(fold("a b  c d")).toBe("a b c d");
    expect(fold("a\ud800b\ue000c\udfff")).toBe("a\ud800b c\udfff");
    expect(foldSpaces("  The\u00a0Port \n Opened ")).toBe("the port opened");
    expect(foldSpaces("Plain words")).toBe("plain words");
    expect(foldSpaces("two  spaces")).toBe("two spaces");
    expect(foldSpaces("a\tb")).toBe("a b");
  });

  test.each([
    ["", "", 0],
    ["", "a", 0],
    ["a", "", 0],
    ["a b", "a b", 1],
    ["a b", "b a", 1],
    ["a b", "c d", 0],
    ["a a b", "a c", 0.4],
    ["a", "a a a", 0.5],
  ])("%j and %j share %d of their words", (one, other, share) => {
    expect(likeness(one, other)).toBe(share);
    expect(likeness(other, one)).toBe(share);
  });

  test.each([
    ["abcdef", "abcdefghij", true],
    ["abcde", "abcdefghij", false],
    ["bcdefg", "abcdefghij", false],
    ["a b c", "c b a", true],
    ["a b c", "c b x", false],
    ["a b c d", "d c b x", true],
  ])("%j says what %j says: %s", (one, other, same) => {
    expect(saysTheSame(one, other, 0.75)).toBe(same);
    expect(saysTheSame(other, one, 0.75)).toBe(same);
  });

  test.each([
    ["  “Harbour", "har"],
    ["A1 b", "a1b"],
    ["ab", "ab"],
    ["............abc", ""],
    ["...........abc", "a"],
    ["Éa", "éa"],
  ])("%j begins with the letters %j", (text, letters) => {
    expect(firstLetters(text, 0, text.length)).toBe(letters);
    expect(hasFirstLetters(text, 0, text.length, letters)).toBe(true);
    expect(hasFirstLetters(text, 0, text.length, `${letters}x`)).toBe(false);
    expect(hasFirstLetters(text, 0, text.length, "qqq")).toBe(false);
    expect(firstLetters(`xy${text}zz`, 2, 2 + text.length)).toBe(letters);
  });
});

test("the last number not above another is where a search from the end finds it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 21 }), (numbers, at) => {
      const sorted = numbers.sort((one, other) => one - other);
      expect(lastNotAbove(sorted, at)).toBe(sorted.findLastIndex((each) => each <= at));
    }),
  );
});

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [3, 2, 2],
  [4, 2, 3],
  [5, 3, 1],
  [6, 4, 1],
  [7, 4, 2],
  [99, 4, 2],
])("offset %d is line %d, column %d", (offset, line, column) => {
  expect(positionAt("a\nb\r\n\rc", offset)).toEqual({ line, column });
});

describe("odd characters", () => {
  const odd = (text: string) => Object.fromEntries(findOddities(text, splitLines(text)));

  test("are told by the first run of each kind", () => {
    expect(odd("a\0\u0001b\0\n\u202e\u202dc\ufeff\ufeff\ud800x\u007f")).toEqual({
      control: { start: 1, end: 3 },
      direction: { start: 6, end: 8 },
      bom: { start: 9, end: 11 },
      surrogate: { start: 11, end: 12 },
    });
    expect(odd("one\ntwo \u009f\u0080\u00a0")).toEqual({ control: { start: 8, end: 10 } });
    expect(odd("\u001f\u0020")).toEqual({ control: { start: 0, end: 1 } });
    expect(odd("~\u007f")).toEqual({ control: { start: 1, end: 2 } });
  });

  test("are none in pairs, in white space, and in a mark that opens the text", () => {
    expect(odd("\ufeffa\tb\r\n\ud83d\ude00\ud83d\ude00")).toEqual({});
    expect(odd("\ud83dx")).toEqual({ surrogate: { start: 0, end: 1 } });
    expect(odd("\ud83d\ud83d\ude00")).toEqual({ surrogate: { start: 0, end: 1 } });
    expect(odd("\udc00\udfff")).toEqual({ surrogate: { start: 0, end: 2 } });
    expect(odd("\udbff\udfffa\ud800")).toEqual({ surrogate: { start: 3, end: 4 } });
    expect(odd("\ud800\udc00")).toEqual({});
    expect(odd("a\udc00")).toEqual({ surrogate: { start: 1, end: 2 } });
    expect(odd("\ud800\ue000")).toEqual({ surrogate: { start: 0, end: 1 } });
    expect(odd("\ue000\ud800")).toEqual({ surrogate: { start: 1, end: 2 } });
  });
});

describe("references", () => {
  test.each([
    ["&nbsp;&iexcl;&yuml;&THORN;", "\u00a0¡ÿÞ"],
    ["&quot;&amp;&apos;&lt;&gt;&hellip;&euro;&minus;", "\"&'<>…€−"],
    ["&nbsp &nothing; &Amp;", "&nbsp &nothing; &Amp;"],
    ["&#65;&#x41;&#X1f600;&#32;", "AA😀 "],
    [
      "&#31;&#127;&#129;&#160;&#55296;&#57343;&#57344;&#1114111;&#1114112;",
      "&#31;&#127;&#129;\u00a0&#55296;&#57343;\ue000\u{10ffff}&#1114112;",
    ],
    // As browsers show them: numbers of windows-1252.
    ["&#128;&#146;&#151;&#x85;&#159;&#141;&#157;", "€’—…Ÿ&#141;&#157;"],
    ["&#x7e;&#x7f;&#xa0;&#xd7ff;", "~&#x7f;\u00a0\ud7ff"],
    ["&#34Yes&#34 &#3420/20&#34", '"Yes" "20/20"'],
    ["&#8217s &#82171 &#160 &#1609 &#169 &#99 &#x41 &#8363", "’s ’1 \u00a0 &#1609 © &#99 &#x41 &#8363"],
  ])("%s is %s", (text, decoded) => {
    expect(decodeReferences(text)).toBe(decoded);
  });

  test("one that lacks its semicolon is found", () => {
    expect(findUnclosedReference("a &#34; &#99 &#1609 &#x41 &#8217s")).toEqual({ start: 26, end: 32 });
    expect(findUnclosedReference("&#3420")).toEqual({ start: 0, end: 4 });
    expect(findUnclosedReference("&#160")).toEqual({ start: 0, end: 5 });
    expect(findUnclosedReference("a & b &#; &#1")).toBeUndefined();
  });

  test("at a place are read up to a limit", () => {
    expect(referenceAt("a&amp;b", 1, 7)).toEqual({ text: "&", end: 6 });
    expect(referenceAt("a&amp;b", 1, 5)).toBeUndefined();
    expect(referenceAt("a&amp;b", 0, 7)).toBeUndefined();
    expect(referenceAt("&#34Yes", 0, 7)).toEqual({ text: '"', end: 4 });
    expect(referenceAt("&nothing;", 0, 9)).toBeUndefined();
  });
});

describe("endings that are cut", () => {
  const cut = (text: string, ...tails: string[]) => cutTails(text, splitLines(text), tails);

  test("leave what stands around them, and lead back", () => {
    const text = "Parkland (PKI.TO), opens new tab rose.\nNext\n";
    const reading = cut(text, ", opens new tab");
    expect(reading?.text).toBe("Parkland (PKI.TO) rose.\nNext\n");
    expect(reading?.runsOf({ start: 9, end: 23 })).toEqual([
      { start: 9, end: 17 },
      { start: 32, end: 38 },
    ]);
    expect(reading?.boundary(24)).toBe(39);
    expect(reading?.boundary(29)).toBe(text.length);
    expect(reading?.rowMarks).toBeUndefined();
  });

  test.each([
    ["One, Opens New Tab, two and three", "One two and three"],
    ["One, opens new tabs", undefined],
    ["One two", undefined],
    [", opens new tab stands first", ", opens new tab stands first"],
    ["One, opens new tab", "One"],
    ["One, opens new tab\r", "One\n"],
    ["One, opens new tab\r\nTwo", "One\nTwo"],
    ["İ, opens new tab", undefined],
    ["One, opens new tab two, aside three, opens new tab", "One two three"],
    ["One,\nopens new tab", undefined],
    ["One, so \nTwo", "One, so\nTwo"],
  ])("%j is read as %j", (text, read) => {
    expect(cut(text, ", aside", ", so ", ", opens new tab,", ", opens new tab")?.text).toBe(read);
  });

  test("where none is found nothing is read anew, so that places stay as they are", () => {
    expect(cut("One two.", ", opens new tab")).toBeUndefined();
  });

  test("a reading of a reading leads back to the first text", () => {
    const text = "One (a) two (b) three.\nFour.\n";
    const inner = cut(text, " (a)");
    if (inner === undefined) return expect.fail("nothing was cut");
    const outer = cutTails(inner.text, splitLines(inner.text), [" (b)"]);
    if (outer === undefined) return expect.fail("nothing was cut");
    const both = readThrough(outer, inner);
    expect(both.text).toBe("One two three.\nFour.\n");
    expect(both.rowMarks).toBe(inner.rowMarks);
    expect(both.boundary(15)).toBe(23);
    expect(both.runsOf({ start: 0, end: 14 }).map(({ start, end }) => text.slice(start, end))).toEqual([
      "One",
      " two",
      " three.",
    ]);
    return undefined;
  });
});

test("a table of lines says nothing of what comes behind its end", () => {
  const table: LineTable = splitLines("a\nb");
  expect([...table.starts.subarray(0, table.count + 1)]).toEqual([0, 2, 3]);
});

test("the marks of a text without its lines are those of its lines", () => {
  const check = (text: string) => {
    const { endings, allMarks } = splitLines(text);
    expect(marksOf(text)).toEqual({ endings, allMarks });
  };
  fc.assert(fc.property(some, check), { numRuns: 200 });
  for (const text of [
    "",
    "`",
    "a",
    "z",
    "{",
    "A",
    "\u058f",
    "\u0590",
    "中",
    "\n",
    "\r",
    "\r\n",
    "\r\r\n",
    "\n\r",
    "a\rb\nc\r\nd",
  ])
    check(text);
});

test("the small form of a letter is that of its string, where it is one letter whatever stands about it", () => {
  for (let code = 0; code < 0xd800; code++) {
    const character = String.fromCharCode(code);
    const small = character.toLowerCase();
    const isLetter = (marks(code) & (Mark.Lower | Mark.Upper | Mark.Caseless)) !== 0;
    const wanted = !isLetter ? code : small.length > 1 || character === "Σ" ? NO_SMALL_FORM : small.charCodeAt(0);
    if (smallOf(code) !== wanted) expect.fail(`U+${code.toString(16)}`);
  }
  expect([..."aZ9İΣσ中"].map((letter) => smallOf(letter.charCodeAt(0)))).toEqual([
    ...[0x61, 0x7a, 0x39, NO_SMALL_FORM, NO_SMALL_FORM, 0x3c3, 0x4e2d],
  ]);
});

test("what shows nothing is white space of ASCII, a control, a no-break space and a byte order mark", () => {
  const blank = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) =>
    isBlankRun(String.fromCharCode(code), 0, 1),
  );
  expect(blank).toEqual([...Array(0x21).keys(), 0x7f, 0xa0, 0xfeff]);
  expect([
    isBlankRun("a  b", 1, 3),
    isBlankRun("a  b", 1, 4),
    isBlankRun("a  b", 0, 3),
    isBlankRun("ab", 1, 1),
  ]).toEqual([...[true, false, false, true]]);
  expect([skipBlank("  a ", 0, 4), skipBlank("  a ", 3, 4), skipBlank("    ", 1, 3)]).toEqual([2, 4, 3]);
  expect([skipBlankBack(" a  ", 0, 4), skipBlankBack(" a  ", 0, 1), skipBlankBack("    ", 1, 3)]).toEqual([2, 0, 1]);
});

test("a list is put behind another in its order, however long", () => {
  const list = [1];
  append(
    list,
    Array.from({ length: 200_000 }, (_, at) => at),
  );
  expect([list.length, list[0], list[1], list.at(-1)]).toEqual([200_001, 1, 0, 199_999]);
});
