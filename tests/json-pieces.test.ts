/** What JSON is made of, piece by piece: brackets, numbers, dates, paragraphs, blocks, little HTML. */
import { describe, expect, test } from "vitest";
import { composeContents } from "../src/containers/jsonl/contents.js";
import { corpusDate } from "../src/containers/jsonl/dates.js";
import { opensEnvelope } from "../src/containers/jsonl/envelope.js";
import { openJoinedLines } from "../src/containers/jsonl/joined-lines.js";
import { joinParagraphs } from "../src/containers/jsonl/joined-paragraphs.js";
import { isFragment, looksLikeMarkup, tagsIn, textOfMarkup } from "../src/containers/jsonl/markup.js";
import { openValueParser } from "../src/containers/jsonl/parse-value.js";
import { newScan, scanJson } from "../src/containers/jsonl/scan.js";
import { splitValues } from "../src/containers/jsonl/split-values.js";
import { statedValue } from "../src/containers/jsonl/stated-values.js";
import type { StatedPart } from "../src/index.js";
import { bytesOf } from "./support/dumps.js";

const shown = ({ text, parts }: { readonly text: string; readonly parts: readonly StatedPart[] }) =>
  `${parts.map(({ role, span }) => `${role} ${span.start}-${span.end}`).join(", ")}: ${text}`;

describe("a date of a corpus, by its month first or not", () => {
  test.each<[string | number, boolean, string | null]>([
    ["2021-07-01T10:00:00Z", false, "2021-07-01T10:00:00Z"],
    ["20210701", false, "2021-07-01"],
    ["20210701124844", false, "2021-07-01T12:48:44Z"],
    ["20210701T124844Z", false, "2021-07-01T12:48:44Z"],
    ["2021/7/1", false, "2021-07-01"],
    ["2021.07.1 10:00", false, "2021-07-01T10:00"],
    ["2021/07/01x", false, null],
    ["01-02-2020", true, "2020-01-02"],
    ["01-02-2020", false, null],
    ["Mon, 17 Jul 2017 17:03:00 GMT", false, "2017-07-17T17:03:00Z"],
    ["17 Jul 2017", false, "2017-07-17"],
    ["7 Jul 2017 17:03 +0200", false, "2017-07-07T17:03+02:00"],
    ["17 Jux 2017", false, null],
    ["17 anF 2017", false, null],
    ["31 Feb 2017", false, null],
    ["CC-NEWS-20210701124844-00443.warc.gz", false, "2021-07-01"],
    ["x/CC-NEWS-20211301124844-00443.warc.gz", false, null],
    ["31.12.2017", false, "2017-12-31"],
    ["1.2.2017", false, "2017-02-01"],
    ["31.13.2017", false, null],
    ["December 31, 2017", false, "2017-12-31"],
    ["03/04/2010", false, null],
    ["", false, null],
    ["soon", false, null],
    ["1e9", false, null],
    [100000000, false, "1973-03-03T09:46:40Z"],
    [99999999, false, null],
    [1500000000, false, "2017-07-14T02:40:00Z"],
    [9999999999, false, "2286-11-20T17:46:39Z"],
    [10000000000, false, "1970-04-26T17:46:40Z"],
    [1500000000123, false, "2017-07-14T02:40:00.123Z"],
    [253402300800000, false, null],
    ["1500000000", false, "2017-07-14T02:40:00Z"],
    [" 1500000000 ", false, "2017-07-14T02:40:00Z"],
    ["-1500000000", false, null],
    ["12345678", false, null],
    ["123456789", false, "1973-11-29T21:33:09Z"],
    ["1500000000.5", false, null],
    [2020, false, "2020"],
  ])("%j", (stated, monthFirst, wanted) => {
    expect(corpusDate(stated, monthFirst) ?? null).toBe(wanted);
  });
});

describe("the text of a little HTML", () => {
  test.each<[string, string]>([
    ["<p>One.</p><p>Two.</p>", "One.\n\nTwo."],
    ["One<br>two<br/>three", "One\ntwo\nthree"],
    ["a &amp; b < c", "a & b < c"],
    ["<ul><li>a<li>b</ul>", "a\nb"],
    ["<script>x</script>a", "a"],
    ["<style>x", ""],
    ["<!-- x -->a", "a"],
    ["<!-- x", "<!-- x"],
    ["a <", "a <"],
    ["a <b", "a <b"],
    ["<h2>One</h2>Two<hr>three", "One\n\nTwo\nthree"],
    ["<dt>a<dd>b<figcaption>c", "a\nb\nc"],
    [" a \n\n\n b \n", "a\n\nb"],
    ["<template>x</template >y", "y"],
    ["<scripts>a", "a"],
    ["<abcdefghijklmnop>a", "a"],
    ["<P CLASS=x>a</P>b", "a\n\nb"],
    ["<script>a</scripts>b</script>c", "c"],
    ["<tr><td>a</td><td>b</td></tr><tr><th>c</th> <td>d</td></tr>", "a b\n\nc d"],
    ["<tr><td>a<td>b", "a b"],
    ["&lt;p&gt;", "<p>"],
    ["", ""],
    ["<p></p>", ""],
    ["a<svg><p>b</p></svg>c", "ac"],
    ["1<2>3", "1<2>3"],
  ])("%j", (text, wanted) => {
    expect(textOfMarkup(text)).toBe(wanted);
  });
});

describe("tags of a little HTML, and the lines that they stand for", () => {
  test.each<[string, readonly string[]]>([
    ["a<b>c</b>", ["1-4 0", "5-9 0"]],
    ["<script>x</script>y", ["0-18 0"]],
    ["<p>", ["0-3 2"]],
    ["< p>", []],
    ["<p", []],
    ["<!--a-->b<i>", ["0-8 0", "9-12 0"]],
    ["<!a>b", ["0-4 0"]],
  ])("%j", (text, wanted) => {
    expect(tagsIn(text).map(({ start, end, lines }) => `${start}-${end} ${lines}`)).toEqual(wanted);
  });
});

describe("tags within a run", () => {
  test.each<[string, number, number, readonly string[]]>([
    ["<a><b><c>", 3, 6, ["3-6"]],
    ["<a><b><c>", 1, 8, ["3-6"]],
    ["<a><b><c>", 3, 5, []],
  ])("%j", (text, from, to, wanted) => {
    expect(tagsIn(text, from, to).map(({ start, end }) => `${start}-${end}`)).toEqual(wanted);
  });
});

describe("a text that holds a familiar tag", () => {
  test.each<[string, boolean]>([
    ["<b>a</b>", true],
    ["a<br>", true],
    ["</p>", true],
    ["<bold>", false],
    ["a < b", false],
    ["<P >", true],
    ["<h7>", false],
    ["<h1>", true],
    ["<q>", false],
    ["<a\nb", true],
  ])("%j", (text, wanted) => {
    expect(looksLikeMarkup(text)).toBe(wanted);
  });
});

describe("a text that is HTML", () => {
  test.each<[string, boolean]>([
    ["<p>a", true],
    [" <div>", true],
    ["a</p>", true],
    ["a<br>", true],
    ["a<br/>", true],
    ["a <b>b</b>", false],
    ["<b>a", true],
    ["<q>a", false],
    ["a", false],
    ["<!DOCTYPE html>", true],
    ["<pre>a", false],
    ["<p", true],
    ["a < b", false],
    [" </p>", false],
  ])("%j", (text, wanted) => {
    expect(isFragment(text)).toBe(wanted);
  });
});

describe("a text that is given in pieces", () => {
  test.each<[object, string | null]>([
    [["One.", "Two."], "true paragraph 0-4, paragraph 6-10: One.\n\nTwo."],
    [[], null],
    [["One.", null, " "], "false paragraph 0-4: One."],
    [["One.", 5], null],
    [{ paragraphs: ["One."] }, "false paragraph 0-4: One."],
    [{ headline: "Head", paragraphs: ["One."] }, "false crosshead 0-4, paragraph 6-10: Head\n\nOne."],
    [{ headline: "Head" }, null],
    [
      { sections: [{ title: "A", paragraphs: ["One."] }, { text: "Two." }] },
      "false crosshead 0-1, paragraph 3-7, paragraph 9-13: A\n\nOne.\n\nTwo.",
    ],
    [
      [
        { type: "paragraph", text: "One." },
        { type: "heading", text: "Two." },
        { type: "h2", content: "Three." },
        { type: "image", url: "x" },
      ],
      "false paragraph 0-4, crosshead 6-10, crosshead 12-18: One.\n\nTwo.\n\nThree.",
    ],
    [["<p>One.</p><p>Two.</p>"], "false paragraph 0-4, paragraph 6-10: One.\n\nTwo."],
    [{ summary: "S", body: "B", other: "O" }, "false paragraph 0-1, paragraph 3-4: S\n\nB"],
    [{ items: [{ subtitle: "A", value: "One." }] }, "false crosshead 0-1, paragraph 3-7: A\n\nOne."],
    [{}, null],
    [[["One."], "Two."], "false paragraph 0-4, paragraph 6-10: One.\n\nTwo."],
    [[{ type: 5, text: "One." }], "false paragraph 0-4: One."],
    [{ data: null, text: "One." }, "false paragraph 0-4: One."],
  ])("%j", (given, wanted) => {
    const found = joinParagraphs(given);
    expect(found === undefined ? null : `${found.isWhole} ${shown(found)}`).toBe(wanted);
  });
});

describe("an article that is given in blocks", () => {
  test.each<[readonly unknown[], string, object]>([
    [
      [{ type: "kicker", content: "National" }, null, { type: "title", content: "Head" }],
      " section 0-8, headline 10-14: National\n\nHead",
      { left: [], section: "National" },
    ],
    [
      [
        { type: "date", content: 5 },
        { type: "date", content: 6 },
      ],
      " : ",
      { left: [], date: 5 },
    ],
    [
      [
        { type: "sanitized_html", content: "<b>One</b> &amp; two" },
        { type: "sanitized_html", subtype: "subhead", content: "Sub" },
        { type: "sanitized_html", mime: "text/plain", content: "<b>" },
        { type: "sanitized_html", subtype: "x", content: "Y" },
      ],
      " paragraph 0-9, crosshead 11-14, paragraph 16-19, paragraph 21-22: One & two\n\nSub\n\n<b>\n\nY",
      { left: ['{"type":"sanitized_html","content":"<b>One</b> &amp; two"}'] },
    ],
    [
      [
        { type: "image", fullcaption: "Cap", imageURL: "x" },
        { type: "gallery", caption: "Gal" },
        { type: "video", blurb: "Blu" },
        { type: "image" },
      ],
      " caption 0-3, caption 5-8, caption 10-13: Cap\n\nGal\n\nBlu",
      {
        left: [
          '{"type":"image","fullcaption":"Cap","imageURL":"x"}',
          '{"type":"gallery","caption":"Gal"}',
          '{"type":"video","blurb":"Blu"}',
          '{"type":"image"}',
        ],
      },
    ],
    [
      [
        { type: "author_info", bio: "Bio", content: "x" },
        { type: "author_info", content: "Y" },
      ],
      " notice 0-3, notice 5-6: Bio\n\nY",
      { left: ['{"type":"author_info","bio":"Bio","content":"x"}'] },
    ],
    [
      [
        { type: "tweet", content: { full_text: "Full", text: "Text" } },
        { type: "tweet", content: { text: "Text" } },
        { type: "pull_quote", content: "Q" },
        { type: "list", content: ["a", "b", 5, ""] },
      ],
      " quote 0-4, quote 6-10, quote 12-13, listItem 15-16, listItem 18-19: Full\n\nText\n\nQ\n\na\n\nb",
      {
        left: [
          '{"type":"tweet","content":{"full_text":"Full","text":"Text"}}',
          '{"type":"tweet","content":{"text":"Text"}}',
          '{"type":"list","content":["a","b",5,""]}',
        ],
      },
    ],
    [
      [{ type: "x", content: "Unknown" }, { content: "None" }, { type: 5, content: "Five" }, "str", 7, [1]],
      " unknown 0-7, unknown 9-13, unknown 15-19: Unknown\n\nNone\n\nFive",
      { left: ['"str"', "7", "[1]"] },
    ],
    [
      [
        { type: "constructor", content: "C" },
        { type: "byline", content: "By Ana" },
        { type: "deck", content: "D" },
        { type: "kicker", content: "" },
        { type: "kicker", content: "Second" },
      ],
      " unknown 0-1, byline 3-9, deck 11-12, section 14-20: C\n\nBy Ana\n\nD\n\nSecond",
      { left: [], section: "" },
    ],
    [
      [
        { type: "title", content: "A", mime: "text/html" },
        { type: "sanitized_html", content: " " },
      ],
      " headline 0-1: A",
      { left: ['{"type":"sanitized_html","content":" "}'] },
    ],
    [[], " : ", { left: [] }],
  ])("%j", (blocks, wanted, others) => {
    const { text, parts, ...rest } = composeContents(blocks);
    expect(` ${shown({ text, parts })}`).toBe(wanted);
    expect(rest).toEqual(others);
  });
});

describe("a scan from a place, to where a value closes or not", () => {
  test.each<[string, number, boolean, string]>([
    ['{"a":1}', 0, true, "7 0 0 1 0 1 false false"],
    ['{"a":1}', 0, false, "-1 0 0 1 0 1 false false"],
    ["{} {}", 0, true, "2 0 0 1 0 0 false false"],
    ["{} {}", 2, true, "5 0 0 1 0 0 false false"],
    ['"a" b', 0, true, "3 0 0 0 0 0 false false"],
    ['"a\\"b" c', 0, true, "6 0 0 0 0 0 false false"],
    ['"a\\\\" b', 0, true, "5 0 0 0 0 0 false false"],
    ['"a\\', 0, true, "-1 0 0 0 0 0 true true"],
    ['"a', 0, true, "-1 0 0 0 0 0 true false"],
    ["[[1,[2]],3]", 0, false, "-1 0 0 3 0 0 false false"],
    ["]}[", 0, false, "-1 -1 -2 0 2 0 false false"],
    ["} {", 0, true, "1 -1 -1 0 1 0 false false"],
    ['{"a":{"b":1},"c":[]}', 0, false, "-1 0 0 2 0 3 false false"],
    ['{"a":123456789012345}', 0, false, "-1 0 0 1 0 1 false false"],
    ['{"a":1234567890123456}', 0, false, "-1 0 0 1 0 1 false false 5 21"],
    ['{"a":-1234567890123456}', 0, false, "-1 0 0 1 0 1 false false 6 22"],
    ["[1e5,1E5,1.5,12345678901234567.5,1e-5,1-2]", 0, false, "-1 0 0 1 0 0 false false 1 4 5 8 33 37"],
    ['{"a:b":":"}', 0, false, "-1 0 0 1 0 1 false false"],
    ["", 0, true, "-1 0 0 0 0 0 false false"],
    ["1234567890123456", 0, true, "-1 0 0 0 0 0 false false 0 16"],
    ['{"a":"1234567890123456"}', 0, false, "-1 0 0 1 0 1 false false"],
  ])("%j", (text, from, untilClosed, wanted) => {
    const scan = newScan();
    const end = scanJson(text, from, scan, untilClosed);
    const { depth, lowest, deepest, lowestAt, members, quoted, escaping, longNumbers } = scan;
    expect([end, depth, lowest, deepest, lowestAt, members, quoted, escaping, ...longNumbers].join(" ")).toBe(wanted);
  });
});

describe("a scan in pieces", () => {
  test.each<[readonly string[], readonly string[]]>([
    [
      ['{"a', 'b":1}'],
      ["-1 1 true false 0", "5 0 false false 1"],
    ],
    [
      ['{"a\\', '"b":1}'],
      ["-1 1 true true 0", "6 0 false false 1"],
    ],
    [
      ['{"a\\\\', '":1}'],
      ["-1 1 true false 0", "4 0 false false 1"],
    ],
    [
      ["[1", "2]"],
      ["-1 1 false false 0", "2 0 false false 0"],
    ],
    [
      ['{"a\\', "\\", '":1}'],
      ["-1 1 true true 0", "-1 1 true false 0", "4 0 false false 1"],
    ],
    [
      ['"a', 'b"'],
      ["-1 0 true false 0", "2 0 false false 0"],
    ],
  ])("%j", (texts, wanted) => {
    const scan = newScan();
    const found = texts.map(
      (text) => `${scanJson(text, 0, scan, true)} ${scan.depth} ${scan.quoted} ${scan.escaping} ${scan.members}`,
    );
    expect(found).toEqual(wanted);
  });
});

describe("a value that is parsed, to a depth", () => {
  test.each<[string, number, readonly [string, boolean, boolean]]>([
    ['{"a":1}', 9, ['{"a":1}', false, false]],
    ['{"a":1,"a":2}', 9, ['{"a":2}', true, false]],
    ['{"a":{"b":1,"b":2}}', 9, ['{"a":{"b":2}}', true, false]],
    ['[{"a":1}]', 9, ["other", false, false]],
    ['{"a":[[1]]}', 2, ["deep", false, false]],
    ['{"a":[[1]]}', 3, ['{"a":[[1]]}', false, false]],
    ['{"a":1', 9, ["open", false, false]],
    ['{"a":"', 9, ["open", false, false]],
    ["{a:1}", 9, ["bad", false, false]],
    ["}", 9, ["bad", false, false]],
    ["5", 9, ["other", false, false]],
    ["null", 9, ["other", false, false]],
    ['"x"', 9, ["other", false, false]],
    ['{"a":12345678901234567890}', 9, ['{"a":"12345678901234567890"}', false, true]],
    ['{"a":-12345678901234567890}', 9, ['{"a":"-12345678901234567890"}', false, true]],
    ['{"a":1234567890123456}', 9, ['{"a":1234567890123456}', false, false]],
    ['{"a":9007199254740993}', 9, ['{"a":"9007199254740993"}', false, true]],
    ['{"a":1e400}', 9, ['{"a":"1e400"}', false, true]],
    ['{"a":1e-400}', 9, ['{"a":"1e-400"}', false, true]],
    ['{"a":0e-400}', 9, ['{"a":0}', false, false]],
    ['{"a":1e5,"b":12345678901234567890}', 9, ['{"a":100000,"b":"12345678901234567890"}', false, true]],
    [
      '{"a":[12345678901234567890,1,12345678901234567891]}',
      9,
      ['{"a":["12345678901234567890",1,"12345678901234567891"]}', false, true],
    ],
    ['{"a":0.1}', 9, ['{"a":0.1}', false, false]],
    ['{"__proto__":1}', 9, ['{"__proto__":1}', false, false]],
    ["{} x", 9, ["bad", false, false]],
    ['{"a":[{"b":1},{"b":1}]}', 9, ['{"a":[{"b":1},{"b":1}]}', false, false]],
  ])("%j", (text, depth, [wanted, duplicate, imprecise]) => {
    const parser = openValueParser(depth);
    const value = parser.parse(text);
    expect(typeof value === "string" ? value : JSON.stringify(value)).toBe(wanted);
    expect([parser.duplicate, parser.imprecise]).toEqual([duplicate, imprecise]);
  });
});

describe("the first bytes of an answer with a list of articles", () => {
  test.each<[string, boolean]>([
    ['{"articles":[{"title":"a","content":"b"}]}', true],
    ['{"articles":[{"title":"a"}]}', false],
    ['{"articles":[{"title":"a","url":"b"}]}', true],
    ['{"articles":[{"url":"b","publishedAt":"c"}]}', false],
    ['{"articles":[{"content":"b","author":"c"}]}', true],
    ['{"Articles" : [ {"title":1,"url":2}]}', true],
    ['{"hits":{"hits":[{"_source":{"x":1}}]}}', true],
    ['{"hits":{"hits":[{"_source":5}]}}', false],
    ['{"hits":[{"x":{"title":1,"url":2}}]}', false],
    ['{"things":[{"title":1,"url":2}]}', false],
    ['{"title":"x","articles":[{"title":1,"url":2}]}', false],
    ['{"version":"https://jsonfeed.org/version/1","title":"x","items":[{"title":1,"url":2}]}', true],
    ['{"version":"1","title":"x","items":[{"title":1,"url":2}]}', false],
    ['{"version":"https://jsonfeed.org/version/1","text":"x","items":[{"title":1,"url":2}]}', false],
    ['{"title":"","articles":[{"title":1,"url":2}]}', true],
    ['{"a":{"title":"x"},"articles":[{"title":1,"url":2}]}', true],
    ['{"a":{"title":"x","articles":[{"title":1,"url":2}]}}', false],
    ['{"a":[{"articles":[{"title":1,"url":2}]}]}', true],
    ['{"articles":[],"results":[{"title":1,"url":2}]}', true],
    ['{"articles":["x"],"results":[{"title":1,"url":2}]}', true],
    ['{"articles":[[{"title":1,"url":2}]]}', false],
    ['{"articles":{"results":[{"title":1,"url":2}]}}', true],
    ['{"a":"articles","b":[{"title":1,"url":2}]}', false],
    ['{"a":"\\"articles\\":[{","b":1}', false],
    ['[{"title":1,"url":2}]', false],
    [' \n{ "docs":[{"title":1,"url":2}]}', true],
    ["{}", false],
    ["{1:2}", false],
    ['{"articles":[{"title":1,"url":2}', true],
    ['{"articles":[{"title":1,"ur', false],
    ['{"articles":[{"a":{"title":1,"url":2}}]}', false],
    ['{"articles":[{"a":"title","b":"url"}]}', false],
    ['{"edges":[{"node":{}}]}', true],
    ['{"rows":[{"doc" : {}}]}', true],
    ['{"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxarticles":[{"title":1,"url":2}]}', false],
    ['{"data":[{"attributes":[]}]}', false],
    ['}{"articles":[{"title":1,"url":2}]}', false],
    [`{"a":[${'{"data":[{"id":1}]},'.repeat(30)}{}],"articles":[{"title":1,"url":2}]}`, true],
  ])("%j", (text, wanted) => {
    expect(opensEnvelope(bytesOf(text))).toBe(wanted);
  });

  test("what is damaged is not looked through once for each of its lists", () => {
    let looks = 0;
    const counted = new Proxy(bytesOf('{"results":[{"a":1,"b":"x\n'.repeat(160)), {
      get(target, key) {
        looks++;
        const value = Reflect.get(target, key);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    expect(opensEnvelope(counted)).toBe(false);
    expect(looks).toBeLessThan(3 * 4096);
  });
});

describe("values behind one another", () => {
  test.each<[string, object | null]>([
    ["{} {}", { places: [0, 2, 3, 5], open: false }],
    ["{}{}", { places: [0, 2, 2, 4], open: false }],
    [" {} [1] ", { places: [1, 3, 4, 7], open: false }],
    ["{", { places: [0, 1], open: true }],
    ["{} {", { places: [0, 2, 3, 4], open: true }],
    ["{} x", null],
    ["x", null],
    ["", { places: [], open: false }],
    ["[1][2", { places: [0, 3, 3, 5], open: true }],
    ['{}\n\n{"a":1}\n', { places: [0, 2, 4, 11], open: false }],
  ])("%j", (text, wanted) => {
    expect(splitValues(bytesOf(text)) ?? null).toEqual(wanted);
  });
});

describe("lines that belong together", () => {
  test.each<[readonly string[], readonly [readonly number[], number, boolean, number]]>([
    [
      ["{\n", '"a":1\n', "}\n"],
      [[20, -1, -1], 20, false, -1],
    ],
    [
      ["[\n", "{\n", "}\n", "]\n"],
      [[18, 16, -1, -1], 18, false, 12],
    ],
    [
      ["{\n", "}{\n", "}\n"],
      [[15, -1, -1], 17, false, -1],
    ],
    [['{"a":"x\n'], [[-1], 18, true, -1]],
    [
      ["{\n", '{"a":1}\n'],
      [[-1, -1], 20, true, 12],
    ],
    [
      ["{\n", "{\n", '"b":1}}\n'],
      [[22, 22, -1], 22, false, 12],
    ],
    [
      ["{\n", "{}\n"],
      [[-1, -1], 15, false, 12],
    ],
    [["{}\n"], [[-1], 13, false, -1]],
    [
      ["}\n", "{\n"],
      [[-1, -1], 14, false, 12],
    ],
    [
      ["{\n", ' {"a":1}\n', "}\n"],
      [[23, -1, -1], 23, false, -1],
    ],
  ])("%j", (texts, [ends, end, stopped, margin]) => {
    const lines = openJoinedLines(10);
    const starts = texts.map((text) => {
      const start = lines.end;
      lines.take(bytesOf(text));
      return start;
    });
    expect(starts.map((start) => lines.endOf(start) ?? -1)).toEqual(ends);
    expect(lines).toMatchObject({ end, stopped, margin });
  });
});

describe("what a key of a meaning holds", () => {
  test.each<
    [Parameters<typeof statedValue>[0], unknown, readonly [string | readonly string[] | null, readonly string[]]]
  >([
    ["authors", "Ann; Bo", [["Ann", "Bo"], []]],
    ["authors", ["Ann", " ", 5, { name: "Bo" }, { value: "Cy", name: "D" }], [["Ann", "Bo", "Cy"], []]],
    ["authors", { name: "Ann" }, [["Ann"], []]],
    ["authors", 5, [null, []]],
    ["keywords", "a, b;c", [["a", "b", "c"], []]],
    ["keywords", [], [null, []]],
    ["headline", ["x"], ["x", []]],
    ["headline", ["x", "y"], [null, []]],
    ["headline", { rendered: "A &amp; <b>B</b>" }, ["A & B", []]],
    ["headline", { x: 1 }, [null, []]],
    ["headline", { main: { text: "T" } }, ["T", []]],
    ["headline", true, [null, []]],
    ["headline", 7, ["7", []]],
    ["headline", " ", [null, []]],
    ["publication", "bugle.example", [null, []]],
    ["publication", "The Bugle Inc.", ["The Bugle Inc.", []]],
    ["publication", "a. b", ["a. b", []]],
    ["language", "English", ["en", []]],
    ["language", "xxxxx", [null, []]],
    ["publishedAt", "2021-07-01", ["2021-07-01", []]],
    [
      "publishedAt",
      "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      [null, ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    ],
    ["publishedAt", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", [null, []]],
    ["updatedAt", "a.warc", [null, []]],
    ["capturedAt", 1500000000, ["2017-07-14T02:40:00Z", []]],
    ["publishedAt", ["2021-07-01"], ["2021-07-01", []]],
  ])("%j", (meaning, found, [wanted, invalid]) => {
    const told: string[] = [];
    const dates = { monthFirst: false, invalidDate: (stated: string) => void told.push(stated) };
    expect(statedValue(meaning, found, dates) ?? null).toEqual(wanted);
    expect(told).toEqual(invalid);
  });
});
