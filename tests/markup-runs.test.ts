/** Runs and pieces of markup: what is joined, clipped and broken, and what a piece lies in. */
import { describe, expect, test } from "vitest";
import { attributeOf } from "../src/containers/markup/attributes.js";
import { clipRuns, runsBehind } from "../src/containers/markup/clip.js";
import { mergeEmpty } from "../src/containers/markup/merge-empty.js";
import { isIn, marksOf, type PieceOptions, pieceText, readPieces, within } from "../src/containers/markup/pieces.js";
import { html, tagsOf, xml } from "../src/containers/markup/tags.js";
import { opensSection, sectionEnds } from "../src/containers/xml/section-end.js";

describe("runs of a mark that hold no text go on in the next of that mark", () => {
  /** Runs as `mark:text`, `mark!text` for one that was cut; `-` is no mark. */
  async function merged(...given: string[]) {
    let place = 0;
    const runs = given.map((each) => {
      const at = each.search(/[:!]/);
      const text = each.slice(at + 1);
      const bytes = { byteStart: place, byteEnd: place + text.length };
      place += text.length;
      const mark = each.slice(0, at);
      return { text, bytes, mark: mark === "-" ? undefined : mark, cut: each[at] === "!" };
    });
    const found: string[] = [];
    const all = (async function* () {
      yield* runs;
    })();
    for await (const { text, bytes, mark = "-", cut } of mergeEmpty(all, "a"))
      found.push(`${mark}${cut ? "!" : ":"}${text} ${bytes.byteStart}-${bytes.byteEnd}`);
    return found;
  }
  test.each<[string, readonly string[], readonly string[]]>([
    ["an empty one and one with text", ["a:<a>", "a:<a>x"], ["a:<a><a>x 0-7"]],
    ["several", ["a:<a>", "a:<a>", "a:<a>x", "a:y"], ["a:<a><a><a>x 0-10", "a:y 10-11"]],
    ["one with text stands alone", ["a:x", "a:y"], ["a:x 0-1", "a:y 1-2"]],
    ["one of another mark", ["a:<a>", "b:x"], ["a:<a> 0-3", "b:x 3-4"]],
    ["an empty one of another mark", ["b:<b>", "a:x"], ["b:<b> 0-3", "a:x 3-4"]],
    ["an empty one of no mark", ["-: ", "a:x"], ["-:  0-1", "a:x 1-2"]],
    ["one that was cut does not", ["a!<a>", "a:x"], ["a!<a> 0-3", "a:x 3-4"]],
    ["into one that is cut", ["a:<a>", "a!x"], ["a!<a>x 0-4"]],
    ["an empty one at the end", ["a:x", "a:<a>"], ["a:x 0-1", "a:<a> 1-4"]],
    ["empty ones alone", ["a:<a>", "a:<a>"], ["a:<a><a> 0-6"]],
    ["one as long as it may be", [`a:${" ".repeat(3999)}`, "a:x"], [`a:${" ".repeat(3999)}x 0-4000`]],
    ["one that is longer", [`a:${" ".repeat(4000)}`, "a:x"], [`a:${" ".repeat(4000)} 0-4000`, "a:x 4000-4001"]],
    ["nothing", [], []],
  ])("%s", async (_, given, wanted) => {
    expect(await merged(...given)).toEqual(wanted);
  });
});

describe("runs between two places, and behind a mark", () => {
  const shown = (runs: readonly { start: number; end: number }[]) =>
    runs.map(({ start, end }) => `${start}-${end}`).join(" ");
  const runs = [
    { start: 2, end: 5 },
    { start: 7, end: 9 },
  ];
  test.each<[number, number, string]>([
    [0, 20, "2-5 7-9"],
    [3, 8, "3-5 7-8"],
    [5, 7, ""],
    [4, 7, "4-5"],
    [5, 8, "7-8"],
    [9, 12, ""],
  ])("%i to %i", (start, end, wanted) => {
    expect(shown(clipRuns(runs, start, end))).toBe(wanted);
  });
  test.each<[string, string, string]>([
    ["xxa:bxcd", ":", "4-5 7-9"],
    ["xxab:xcd", ":", "7-9"],
    ["xx:abxcd", ":", "3-5 7-9"],
    ["xxabcx:d", ":", "2-5 7-9"],
    [":xabcxcd", ":", "2-5 7-9"],
    ["xx: bxcd", ": ", "4-5 7-9"],
    ["xx: :xcd", ":", "3-5 7-9"],
  ])("%j behind %j", (text, mark, wanted) => {
    expect(shown(runsBehind(`${text}  `, runs, mark))).toBe(wanted);
  });
  test("of none there are none", () => {
    expect(runsBehind("a:b", [], ":")).toEqual([]);
  });
});

describe("what a piece lies in", () => {
  const path = (text: string, options?: PieceOptions) =>
    readPieces(text, options).map((piece) => {
      const names: string[] = [];
      for (let element = piece.element; element !== undefined; element = element.parent) names.push(element.name);
      return `${pieceText(text, piece)} < ${names.join(" ")}`;
    });
  test.each<[string, readonly string[]]>([
    ["<div><p>a</p></div>", ["a < p div"]],
    ["<p>a<p>b", ["a < p", "b < p"]],
    ["<p><i>a<p>b", ["a < i p", "b < p"]],
    ["<p><div>a<p>b", ["a < div p", "b < p div p"]],
    ["<li>a<ul><li>b</ul><li>c", ["a < li", "b < li ul li", "c < li"]],
    ["<tr><td>a<table><tr><td>b", ["a < td tr", "b < td tr table td tr"]],
    ["<tr><td>a<tr><td>b", ["a < td tr", "b < td tr"]],
    ["<dl><dt>a<dd>b<dt>c", ["a < dt dl", "b < dd dt dl", "c < dt dl"]],
    ["<text><p>a</text><p>b", ["a < p text", "b < p"]],
    ["<p><text><p>a", ["a < p text p"]],
    ["<br>a<img>b<input>c", ["abc < "]],
    ["<p/>a", ["a < "]],
    ["<b>a</b>b", ["ab < b"]],
    ["a</b>b", ["ab < "]],
    ["<div><i>a</div>b", ["a < i div", "b < "]],
    [`<p>${"<i>".repeat(64)}a</p>b`, [`a < ${"i ".repeat(64)}p`, `b < ${"i ".repeat(64)}p`]],
    [`<p>${"<i>".repeat(63)}a</p>b`, [`a < ${"i ".repeat(63)}p`, "b < "]],
    [`<p>${"<i>".repeat(63)}a<p>b`, [`a < ${"i ".repeat(63)}p`, "b < p"]],
    [`<p>${"<i>".repeat(64)}a<p>b`, [`a < ${"i ".repeat(64)}p`, `b < p ${"i ".repeat(64)}p`]],
  ])("%j", (text, wanted) => {
    expect(path(text)).toEqual(wanted);
  });

  test("no deeper than two hundred", () => {
    const depth = (count: number) => readPieces(`${"<b>".repeat(count)}a`)[0]?.element?.depth;
    expect([depth(199), depth(200), depth(201)]).toEqual([199, 200, 200]);
  });

  test("a format may break at tags of its own", () => {
    const breaks: PieceOptions["breaks"] = (tag, text, element) =>
      text.slice(tag.start, tag.end) === "<x>" || (tag.kind === "close" && element?.name === "q");
    expect(path("a<x>b<q>c</q>d", { breaks })).toEqual(["a < ", "bc < x", "d < x"]);
    expect(path("a<x>b<q>c</q>d")).toEqual(["abcd < "]);
  });
});

describe("the marks of what a piece lies in", () => {
  const text = '<div class="A b"  id=C><p id="d"><i CLASS="">a</i>';
  const element = readPieces(text)[0]?.element;
  test.each([
    ["a", true],
    ["b", true],
    ["#c", true],
    ["#d", true],
    ["c", false],
    ["d", false],
    ["A", false],
    ["a b", false],
  ])("%s", (mark, wanted) => {
    expect([isIn(text, element, mark), isIn(text, element, mark)]).toEqual([wanted, wanted]);
  });
  test("of an element, its own", () => {
    expect(element && marksOf(text, element)).toEqual([""]);
    const paragraph = within(element, "p");
    expect(paragraph && marksOf(text, paragraph)).toEqual(["#d"]);
    expect(isIn("<p>a", readPieces("<p>a")[0]?.element, "a")).toBe(false);
    expect(isIn("a", undefined, "a")).toBe(false);
  });
  test("the nearest of a name, or of a kind", () => {
    expect(within(element, "i")).toBe(element);
    expect(within(element, "div")?.depth).toBe(1);
    expect(within(element, "b")).toBeUndefined();
    expect(within(element, ({ depth }) => depth < 3)?.name).toBe("p");
    expect(within(undefined, "p")).toBeUndefined();
  });
});

describe("pieces that say nothing", () => {
  test.each<[string, readonly string[]]>([
    ["<td>&nbsp;&nbsp;</td><td>a</td>", ["a"]],
    [`<td>${"&nbsp;".repeat(10)}</td>`, []],
    ["<p>&#160;<b>&nbsp;</b></p>", []],
    ["<p>a<br><br></p>", ["a"]],
    ["<p>a <b> </b></p>", ["a"]],
    ["<p><b> </b>a</p>", ["a"]],
    ["a<br>b", ["a b"]],
    ["<br>a", ["a"]],
    ["a<!-- b -->c<script>d</script>e", ["ace"]],
  ])("%j", (text, wanted) => {
    expect(readPieces(text).map((piece) => pieceText(text, piece))).toEqual(wanted);
  });
});

describe("marks that are far from what they close", () => {
  const far = "x".repeat(1_048_576);
  const shown = (text: string, dialect: typeof html) =>
    tagsOf(text, dialect).map(({ kind, start, end }) => `${kind} ${start}-${end}`);
  test.each([
    ["a comment as long as it may be", `<!--${far}-->`, html, [`other 0-${far.length + 7}`]],
    ["a longer one", `<!--${far}x-->`, html, ["other 0-4"]],
    ["a longer one of XML", `<!--${far}x-->`, xml, []],
    ["a script as long as it may be", `<script>${far}</script>`, html, [`other 0-${far.length + 17}`]],
    ["a longer one", `<script>${far}x</script>`, html, ["open 0-8", `close ${far.length + 9}-${far.length + 18}`]],
    ["a section of XML, of any length", `<![CDATA[${far}x]]>`, xml, [`cdata 0-${far.length + 13}`]],
  ])("%s", (_, text, dialect, wanted) => {
    expect(shown(text, dialect)).toEqual(wanted);
  });

  test("an attribute is looked for so far", () => {
    const at = (count: number) => attributeOf(`<a ${"x".repeat(count)} id=b>`, { start: 0, end: count + 9 }, "id");
    expect([at(4080), at(4095)]).toEqual(["b", undefined]);
  });
});

describe("comments and sections of a dump", () => {
  const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
  test.each<[string, boolean]>([
    ["<!-- a", true],
    ["<!--", true],
    ["<!-a", false],
    ["<![CDATA[", true],
    ["<![CDATA(", false],
    ["<![INCLUD[", false],
    ["<!DOCTYPE", false],
    ["<p", false],
    ["<?--", false],
  ])("%j", (text, wanted) => {
    expect(opensSection(bytesOf(text), 0)).toBe(wanted);
  });
  test.each<[string, number]>([
    ["<!-- a -->b", 10],
    ["<!-->-->", 8],
    ["<!---->", 7],
    ["<!-- a ]]>", -1],
    ["<!-- a -> -- > -->", 18],
    ["<![CDATA[a]]>", 13],
    ["<![CDATA[a--> ]>]]>", 19],
    ["<![CDATA[a]]", -1],
    [`<!--${"x".repeat(65_529)}-->`, 65_536],
    [`<!--${"x".repeat(65_530)}-->`, -1],
  ])("end: %j", (text, wanted) => {
    const bytes = bytesOf(text);
    const window = { bytes, start: 0, end: bytes.length, offset: 0, ended: true, fill: async () => false };
    const ends = sectionEnds();
    expect([ends(window, 0), ends(window, 0)]).toEqual([wanted, wanted]);
  });
  test("what was searched for one sign is searched for the other", () => {
    const bytes = bytesOf("<!-- a <![CDATA[b]]> <!-- c");
    const window = { bytes, start: 0, end: bytes.length, offset: 5, ended: true, fill: async () => false };
    const ends = sectionEnds();
    expect([ends(window, 0), ends(window, 7), ends(window, 21)]).toEqual([-1, 20, -1]);
  });
});
