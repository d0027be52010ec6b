/** Texts that are read in place of others: what they say, and how each place leads back. */

import { describe, expect, test } from "vitest";
import { decorations, RowMark } from "../src/text/decorations.js";
import { splitLines } from "../src/text/lines.js";
import { openAddresses } from "../src/text/open-addresses.js";
import { isTag, type LaidPart, readParts as readLaidParts } from "../src/text/part-reading.js";
import { readingOf } from "../src/text/reading.js";
import { decodeReferences } from "../src/text/references.js";
import { rejoin } from "../src/text/rejoin.js";
import type { Span } from "../src/text/span.js";
import { unwrap } from "../src/text/unwrap.js";
import fc from "./support/properties.js";

const all = (text: string): Span => ({ start: 0, end: text.length });
const cut = (text: string, runs: readonly Span[]) => runs.map(({ start, end }) => text.slice(start, end));
const readParts = (source: string, parts: readonly (Partial<LaidPart> & { span: Span })[]) =>
  readLaidParts(
    source,
    parts.map(({ span, content, runs }) => ({ span, content, runs })),
  );
const folded = (text: string) => text.replace(/[\t\n\v\f\r \u00a0]+/g, " ");

describe("a text read by its parts", () => {
  const pieces = [
    "a",
    "Bc",
    " ",
    "  ",
    "\n",
    "\t",
    "\u00a0",
    "é",
    "&amp;",
    "&#32;",
    "&nbsp;",
    "&#65;",
    "& ",
    "<b>",
    "</b>",
    "<",
  ];
  const one = fc.array(fc.constantFrom(...pieces), { maxLength: 12 });

  /** Parts one behind the other, each of pieces that are its runs. */
  const laid = (parts: readonly (readonly string[])[], between: string) => {
    let source = "";
    const spans = parts.map((pieces) => {
      source += between;
      const start = source.length;
      const runs = pieces.map((piece) => {
        source += piece;
        return { start: source.length - piece.length, end: source.length };
      });
      return { span: { start, end: source.length }, runs };
    });
    return { source: source + between, spans };
  };
  const said = (pieces: readonly string[]) =>
    folded(pieces.map((piece) => (/^<\/?b>$/.test(piece) ? " " : decodeReferences(piece))).join("")).trim();

  test("says a line for each, with tags as spaces, white space folded and references decoded", () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 4 }), fc.constantFrom("", "\n", "\n\n"), (parts, between) => {
        const { source, spans } = laid(parts, between);
        const reading = readParts(source, spans);
        expect(reading.spans).toHaveLength(parts.length);
        parts.forEach((pieces, at) => {
          const { start, end } = reading.spans[at] as Span;
          expect(reading.text.slice(start, end).trimEnd()).toBe(said(pieces));
          expect(reading.text.charAt(end - 1)).toBe("\n");
          expect(reading.boundary(start)).toBe(spans[at]?.span.start);
        });
        expect(reading.boundary(reading.text.length)).toBe(source.length);
        expect(reading.boundary(reading.text.length + 5)).toBe(source.length);
      }),
      { numRuns: 300 },
    );
  });

  test("leads each stretch back to runs that say it", () => {
    fc.assert(
      fc.property(one, fc.nat(40), fc.nat(12), (pieces, from, many) => {
        const { source, spans } = laid([["x"], pieces, ["y"]], "\n");
        const reading = readParts(source, spans);
        const { start, end } = reading.spans[1] as Span;
        const first = Math.min(start + from, end - 1);
        const last = Math.min(first + many, end - 1);
        const runs = reading.runsOf({ start: first, end: last });
        expect(runs.length).toBeGreaterThan(0);
        const back = cut(source, runs).map((run) => (/^<\/?b>$/.test(run) ? " " : decodeReferences(run)));
        expect(folded(back.join("")).trim()).toBe(reading.text.slice(first, last).trim());
        for (const [at, run] of runs.entries()) expect(run.start).toBeGreaterThanOrEqual(runs[at - 1]?.end ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [
      "<p>The <b>port</b>\nreopened&#32;at noon.</p>",
      "The <b>port</b>\nreopened&#32;at noon.",
      "The <b>port</b> reopened at noon.",
    ],
    ["a&amp;lt;b", "a&amp;lt;b", "a&amp;lt;b"],
    ["a&amp;b", "a&amp;b", "a&b"],
    ["a &#32; b", "a &#32; b", "a b"],
    [" a", " a", "a"],
    ["a\u00a0b", "a\u00a0b", "a b"],
    ["a&nothing;b", "a&nothing;b", "a&nothing;b"],
    ["&#x1f600;!", "&#x1f600;!", "😀!"],
  ])("%j says of %j what it means: %j", (source, content, text) => {
    const start = source.indexOf(content);
    const part = { span: all(source), content: { start, end: start + content.length } };
    expect(readParts(source, [part]).text).toBe(`${text}\n`);
    expect(readParts(source, [{ span: part.content }]).text.trim()).toBe(text);
  });

  test("a reference that was escaped twice may go on in the next run, and nowhere else", () => {
    const read = (source: string, ...runs: [number, number][]) =>
      readParts(source, [{ span: all(source), runs: runs.map(([start, end]) => ({ start, end })) }]).text;
    expect(read("a &amp;am<b>p; t", [0, 9], [12, 16])).toBe("a &amp;amp; t\n");
    expect(read("a &amp;<b>lt; t", [0, 7], [10, 15])).toBe("a &amp;lt; t\n");
    expect(read("a &amp;am<b>x; t", [0, 9], [12, 16])).toBe("a &amx; t\n");
    expect(read("a &amp;lt; t", [0, 7])).toBe("a &\n");
  });

  test("joins runs that touch, and keeps a tag that stands for a space by itself", () => {
    const source = "one<br>two &amp; three";
    const runs = [
      { start: 0, end: 3 },
      { start: 3, end: 7 },
      { start: 7, end: source.length },
    ];
    const { text, runsOf } = readParts(source, [{ span: all(source), runs }]);
    expect(text).toBe("one two & three\n");
    expect(cut(source, runsOf({ start: 0, end: 15 }))).toEqual(["one", "<br>", "two &amp; three"]);
    expect(cut(source, runsOf({ start: 1, end: 3 }))).toEqual(["ne"]);
    expect(cut(source, runsOf({ start: 4, end: 7 }))).toEqual(["two"]);
    expect(cut(source, runsOf({ start: 8, end: 9 }))).toEqual(["&amp;"]);
    expect(runsOf({ start: 5, end: 5 })).toEqual([{ start: 8, end: 8 }]);
    expect(readParts("", []).runsOf({ start: 0, end: 0 })).toEqual([{ start: 0, end: 0 }]);
  });

  test("tells a tag that is printed from one that parts words", () => {
    const source = "a<br>&lt;x";
    const printed = [
      { start: 0, end: 1 },
      { start: 1, end: 5 },
    ];
    const reading = readParts("a\u00a0<b>", [{ span: { start: 0, end: 5 } }]);
    expect(reading.text).toBe("a <b>\n");
    expect(cut("a\u00a0<b>", reading.runsOf({ start: 0, end: 5 }))).toEqual(["a\u00a0<b>"]);
    expect(readParts(source, [{ span: { start: 0, end: 5 }, runs: printed }]).text).toBe("a\n\n");
  });

  test("gives what is printed and looks like a tag as two runs, beside others", () => {
    const source = "a ???<b>c";
    const runs = [
      { start: 0, end: 2 },
      { start: 5, end: 9 },
    ];
    const { text, runsOf } = readParts(source, [{ span: all(source), runs }]);
    expect(text).toBe("a <b>c\n");
    expect(cut(source, runsOf({ start: 0, end: 5 }))).toEqual(["a ", "<", "b>"]);
    expect(cut(source, runsOf({ start: 0, end: 6 }))).toEqual(["a ", "<b>c"]);
    expect(cut(source, runsOf({ start: 2, end: 5 }))).toEqual(["<b>"]);
  });

  test("gives what stands between parts a line, and places inside a part their own", () => {
    const source = "a b\n\nc&amp;d\n";
    const reading = readParts(source, [{ span: { start: 0, end: 3 } }, { span: { start: 5, end: 12 } }]);
    expect(reading.text).toBe("a b\n\nc&d\n\n");
    expect([0, 1, 2, 4, 5, 6, 7, 9].map(reading.boundary)).toEqual([0, 1, 2, 3, 5, 6, 11, 12]);
  });

  test.each([
    ["<b>", true],
    ["</b>", true],
    ["<!-- x -->", true],
    ["<?x?>", true],
    ["<>", false],
    ["<1>", false],
    ["<b", false],
    ["b>", false],
    ["<b>c>", false],
    ["<b>c", false],
  ])("%j is a tag: %s", (text, is) => {
    expect(isTag(text, 0, text.length)).toBe(is);
    expect(isTag(`<${text}>`, 1, 1 + text.length)).toBe(is);
  });
});

describe("a text read row by row", () => {
  const some = fc.array(fc.constantFrom(..."ab \n\t\u00a0\v\f")).map((letters) => letters.join(""));

  /** Each line a row; one that ends in `a` goes on with the line below. */
  const rows = (source: string) => {
    const lines = splitLines(source);
    const draft = readingOf(source);
    const starts: number[] = [];
    let wanted = "";
    let open = false;
    for (let at = 0; at < lines.count; at++) {
      const [start, from, to, next] = [
        lines.starts[at],
        lines.textStarts[at],
        lines.textEnds[at],
        lines.starts[at + 1],
      ];
      if (!open) {
        draft.openRow(start as number);
        starts.push(start as number);
      } else draft.addSpace((start as number) - 1);
      draft.add({ start: from as number, end: to as number });
      const line = folded(source.slice(from, to));
      wanted += open && !wanted.endsWith("\n") && wanted !== "" ? ` ${line}` : line;
      open = line.endsWith("a") && at + 1 < lines.count;
      if (open) continue;
      draft.closeRow(next as number, (next as number) > (to as number), at);
      if ((next as number) > (to as number)) wanted += "\n";
    }
    return { reading: draft.done(), wanted, starts };
  };

  test("says each with its white space folded, and joins what goes on", () => {
    fc.assert(
      fc.property(some, (source) => {
        const { reading, wanted, starts } = rows(source);
        expect(reading.text).toBe(wanted);
        expect(reading.rowMarks).toHaveLength(starts.length);
        expect(reading.boundary(wanted.length)).toBe(source.length);
      }),
      { numRuns: 300 },
    );
  });

  test("leads each stretch back to runs that say it, joined over white space that was folded", () => {
    fc.assert(
      fc.property(some, fc.nat(20), fc.nat(20), (source, from, many) => {
        const { reading, wanted } = rows(source);
        const start = Math.min(from, wanted.length);
        const end = Math.min(start + many, wanted.length);
        const runs = reading.runsOf({ start, end });
        expect(folded(cut(source, runs).join("")).trim()).toBe(folded(wanted.slice(start, end)).trim());
        for (const [at, run] of runs.entries()) {
          if (at > 0) expect(run.start).toBeGreaterThan(runs[at - 1]?.end ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("has places of its own", () => {
    const source = "The  port\n reopened.\nNext";
    const draft = readingOf(source);
    draft.openRow(0);
    draft.addSpace(0);
    draft.add({ start: 0, end: 9 });
    draft.addSpace(9);
    draft.add({ start: 11, end: 20 });
    draft.closeRow(21, true, RowMark.Bullet);
    draft.openRow(21);
    draft.add({ start: 21, end: 25 });
    draft.closeRow(25, false, 0);
    const reading = draft.done();
    expect(reading.text).toBe("The port reopened.\nNext");
    expect(reading.rowMarks).toEqual([RowMark.Bullet, 0]);
    expect([0, 2, 3, 4, 9, 18, 19, 22, 23, 99].map(reading.boundary)).toEqual([0, 2, 3, 5, 11, 20, 21, 24, 25, 25]);
    expect(reading.runsOf({ start: 0, end: 8 })).toEqual([{ start: 0, end: 9 }]);
    expect(reading.runsOf({ start: 4, end: 17 })).toEqual([{ start: 5, end: 19 }]);
    expect(reading.runsOf({ start: 6, end: 6 })).toEqual([{ start: 7, end: 7 }]);
    expect(readingOf("").done().runsOf({ start: 0, end: 0 })).toEqual([{ start: 0, end: 0 }]);
  });
});

describe("what a text browser draws around a line", () => {
  const drawn = (line: string, { numbered = false, listed = true, addresses = false } = {}) => {
    const text = `before\n${line}\nafter`;
    const lines = splitLines(text);
    const added = { numbered, addresses, open: openAddresses(text, lines) };
    const { parts, column, opens, marks } = decorations(text, lines, 1, added, listed);
    return { said: cut(text, parts), column, opens, marks };
  };
  const { Bullet, Number: Numbered, Button, Link } = RowMark;

  test.each([
    ["", [], -1, false, 0],
    ["   words", ["words"], 3, false, 0],
    ["* words", ["words"], 2, true, Bullet],
    ["*words", ["*words"], 0, false, 0],
    ["a [bracket", ["a [bracket"], 0, false, 0],
    ["   *", [], 4, true, Bullet],
    ["   + words", ["words"], 5, true, Bullet],
    ["   o words", ["words"], 5, true, Bullet],
    ["   # words", ["words"], 5, true, Bullet],
    ["   @ words", ["words"], 5, true, Bullet],
    ["   • words", ["words"], 5, true, Bullet],
    ["o words", ["o words"], 0, false, 0],
    ["   a words", ["a words"], 3, false, 0],
    ["   * \t+ words", ["words"], 8, true, Bullet],
    ["   1. words", ["words"], 6, true, Numbered],
    ["   999. words", ["words"], 8, true, Numbered],
    ["   1000. words", ["1000. words"], 3, false, 0],
    ["   1.words", ["1.words"], 3, false, 0],
    ["   1 words", ["1 words"], 3, false, 0],
    ["   0. words", ["words"], 6, true, Numbered],
    ["   9. words", ["words"], 6, true, Numbered],
    ["   /. words", ["/. words"], 3, false, 0],
    ["   :. words", [":. words"], 3, false, 0],
    ["1. words", ["1. words"], 0, false, 0],
    ["   1. 2. words", ["2. words"], 6, true, Numbered],
    ["   24. April 2020", ["24. April 2020"], 3, false, 0],
    ["   5. 4. 2020", ["5. 4. 2020"], 3, false, 0],
    ["(BUTTON) words", ["words"], 9, true, Button],
    ["   (BUTTON) * words", ["words"], 14, true, Button | Bullet],
    ["(BUTTONS)", ["(BUTTONS)"], 0, false, 0],
    ["words (BUTTON) more", ["words", " more"], 0, false, Button],
    ["words (BUTTON)", ["words"], 0, false, Button],
    ["(words)", ["(words)"], 0, false, 0],
    ["words ___ more", ["words", " more"], 0, false, Button],
    ["words _____more", ["words ", "more"], 0, false, Button],
    ["words __ more", ["words __ more"], 0, false, 0],
    ["_____", [], 0, false, Button],
    ["port [https://port.example], said", ["port", ", said"], 0, false, Link],
    ["ferries [/left]left", ["ferries ", "left"], 0, false, Link],
    ["[thumb.jpg]https://port.example words", ["words"], 0, false, Link],
    ["[thumb.jpg]words", ["words"], 0, false, Link],
    ["[note] words", ["[note] words"], 0, false, 0],
    ["[] words", ["[] words"], 0, false, 0],
    ["[a b.jpg] words", ["[a b.jpg] words"], 0, false, 0],
    ["[/open words", ["[/open words"], 0, false, 0],
    ["words [...] more", ["words [...] more"], 0, false, 0],
    ["words […] more", ["words […] more"], 0, false, 0],
    ["words [a=b] more", ["words", " more"], 0, false, Link],
    ["words [mailto:ann] more", ["words", " more"], 0, false, Link],
    ["words [ann@port.example] more", ["words [ann@port.example] more"], 0, false, 0],
    ["words [x.png]", ["words"], 0, false, Link],
    ["words [/x]more", ["words ", "more"], 0, false, Link],
    ["words [/x] ", ["words"], 0, false, Link],
    ["words [/x]é", ["words ", "é"], 0, false, Link],
    ["[]jpg/x] words", ["[]jpg/x] words"], 0, false, 0],
    ["* 1.a", ["1.a"], 2, true, Bullet],
    ["words [3]more", ["words [3]more"], 0, false, 0],
  ])("%j", (line, said, column, opens, marks) => {
    expect(drawn(line)).toEqual({ said, column, opens, marks });
  });

  test("numbers of links are told where links are numbered", () => {
    expect(drawn("ferries [3]left [10000]here", { numbered: true })).toMatchObject({
      said: ["ferries ", "left [10000]here"],
      marks: Link,
    });
    expect(drawn("[x3] [3y]", { numbered: true })).toMatchObject({ said: ["[x3] [3y]"], marks: 0 });
    expect(drawn("[9999]a", { numbered: true })).toMatchObject({ said: ["a"], marks: Link });
  });

  test("a number that belongs to the text numbers no item", () => {
    expect(drawn("   24. of April", { listed: false })).toMatchObject({
      said: ["24. of April"],
      opens: false,
      marks: 0,
    });
    expect(drawn("   * 24. of April", { listed: false })).toMatchObject({ said: ["24. of April"], marks: Bullet });
  });
});

describe("a wrapped page, line by line", () => {
  const filler = Array.from(
    { length: 9 },
    (_, at) => `   Number ${at} of the ferries left the old harbour of the town on Monday, and the.`,
  ).join("\n\n");
  const read = (lines: readonly string[]) => {
    const text = `${filler}\n\n${lines.join("\n")}`;
    const found = unwrap(text, splitLines(text))?.text ?? "";
    return found.slice(found.lastIndexOf("Number 8")).split("\n").slice(1).filter(Boolean);
  };
  const full = "   The crew of the last of the ferries said on Monday that the sea was calm";
  const said = full.trim();

  test.each([
    ["goes on where the next word would not have fitted", [full, "   everywhere."], [`${said} everywhere.`]],
    ["ends where it would", [`${full.slice(0, 50)}`, "   everywhere."], [full.slice(3, 50), "everywhere."]],
    ["goes on two columns further right, and not three", [full, "     everywhere."], [`${said} everywhere.`]],
    ["ends at a line three columns further right", [full, "      everywhere."], [said, "everywhere."]],
    ["ends at a line further left", [full, "  everywhere."], [said, "everywhere."]],
    ["ends at a blank line", [full, "", "   everywhere."], [said, "everywhere."]],
    ["ends at a bullet", [full, "   * everywhere."], [said, "everywhere."]],
    ["goes on at a number below its text", [`${full} now`, "   24. of April"], [`${said} now 24. of April`]],
    ["ends at a number that stands elsewhere", [full, "     24. of April"], [said, "of April"]],
    [
      "goes on below a line that is an address, with a small letter",
      ["   The port", "   [/x]", "   and more"],
      ["The port and more"],
    ],
    [
      "ends below a line that is an address, at a capital",
      ["   The port", "   [/x]", "   And more"],
      ["The port", "And more"],
    ],
    [
      "goes on below an address that fills its line",
      [`${full} [https://port.example/a]`, "   everywhere."],
      [`${said} everywhere.`],
    ],
  ])("%s", (_, lines, wanted) => {
    expect(read(lines)).toEqual(wanted);
    expect(read([...lines, ""])).toEqual(wanted);
  });

  test.each([",", ".", ";", ":", "!", "?", ")", "]", "»", "”", "’"])(
    "%s behind an address stands at the word again",
    (mark) => {
      const address = `[https://port.example/${"a".repeat(50)}]`;
      expect(read([full, `   ${address}${mark} and more`])).toEqual([`${said}${mark} and more`]);
    },
  );
});

describe("sentences broken in front of a comma", () => {
  const long = "The path of the new line will mirror that of Grab";
  const rest = ', a "super app" service that the port began with last year.';
  const read = (text: string) => rejoin(text, splitLines(text))?.text;

  test.each([
    [`${long}\n${rest}`, `${long} ${rest}`],
    [`${long}\r\n${rest}\r\nNext`, `${long} ${rest}\nNext`],
    [`${long}.\n${rest}`, undefined],
    [`${long}\n, short`, undefined],
    [`Short\n${rest}`, undefined],
    [`${long}\n\n${rest}`, undefined],
    [rest, undefined],
    [`${long}\n${rest.replace(", ", ",")}`, undefined],
    [
      `${long.slice(-40).replace(/^./, "x")}\n, ${"y".repeat(38)}`,
      `${long.slice(-40).replace(/^./, "x")} , ${"y".repeat(38)}`,
    ],
    [`${long.slice(-39).replace(/^./, "x")}\n, ${"y".repeat(38)}`, undefined],
    [`${long}\n, ${"y".repeat(37)}`, undefined],
  ])("%j is read as %j", (text, joined) => {
    const said = read(text);
    expect(said === undefined ? undefined : said.replaceAll(" ,", ",")).toBe(joined?.replaceAll(" ,", ","));
  });
});

describe("what makes a page a wrapped one", () => {
  const page = (lengths: readonly number[]) => lengths.map((length) => "x".repeat(length)).join("\n");
  const isWrapped = (text: string) => unwrap(text, splitLines(text)) !== undefined;
  const lines = (many: number, length: number) => Array.from({ length: many }, () => length);

  test.each([
    ["eight long lines, two of them full", [...lines(2, 64), ...lines(6, 41)], true],
    ["seven long lines", lines(7, 70), false],
    ["hardly any of eight full", [...lines(1, 64), ...lines(7, 41)], false],
    ["full at 64 columns, not at 63", [...lines(2, 63), ...lines(6, 41)], false],
    ["full at 82 columns", [...lines(2, 82), ...lines(6, 41)], true],
    ["lines of forty columns are not long", [...lines(2, 64), ...lines(6, 40)], false],
  ])("%s", (_, lengths, is) => {
    expect(isWrapped(page(lengths))).toBe(is);
    expect(isWrapped(`${page(lengths)}\n`)).toBe(is);
  });

  test("hardly any line is wider, unless its last word is", () => {
    const full = lines(16, 70);
    const wide = `${"x".repeat(83)} ${"y".repeat(9)}`;
    expect(isWrapped(`${page(full)}\n${wide}`)).toBe(true);
    expect(isWrapped(`${page(full)}\n${wide}\n${wide}`)).toBe(false);
    const last = `${"x".repeat(70)} ${"y".repeat(90)}`;
    expect(isWrapped(`${page(full)}\n${last}\n${last}`)).toBe(true);
  });
});
