/** The text that a page of LexisNexis shows, and where each line of it stands in the markup. */
import { expect, test } from "vitest";
import { centredClasses } from "../src/containers/lexisnexis/markup/centred-classes.js";
import { pageText } from "../src/containers/lexisnexis/markup/page-text.js";

const middle = " ".repeat(24);

// An arrow is the space in front of what stands in the middle; of a line: its runs, `@` where it ends, and whether it is a row.
test.each<[string, string, string[]]>([
  ["<p>One</p><p>Two</p>", "One\n\nTwo", ["One @6", "Two @16"]],
  [
    "One<br>Two<br/><br>Three<br> <br>Four",
    "One\nTwo\n\nThree\n\nFour",
    ["One @3", "Two @10", "Three @24", "Four @37"],
  ],
  ["<br>One", "One", ["One @7"]],
  ["One<br>", "One", ["One @3"]],
  [" One  two\n\tthree ", "One two three", ["One  two\n\tthree @16"]],
  ['<div class="c0"><p class="c1">One</p></div><p>Two</p>', "One\n\nTwo", ["One @33", "Two @49"]],
  [
    '<div class="c0"><p>One</p> two<br>three</div>four',
    "→One\n\n→two\n→three\n\nfour",
    ["One @22", "two @30", "three @39", "four @49"],
  ],
  ['<div align="CENTER">One</div><div align=left>Two</div>', "→One\n\nTwo", ["One @23", "Two @48"]],
  ["<center>One</center>Two", "→One\n\nTwo", ["One @11", "Two @23"]],
  ['<p class="c0">One</p><p>Two</p>', "→One\n\nTwo", ["One @17", "Two @27"]],
  ['<div class="c0"><p class="c2">One</p></div>', "One", ["One @33"]],
  ['<div class="c0"><div>One</div></div>', "One", ["One @24"]],
  ['<div class="c0">One</p>Two</div>Three', "→One\n\n→Two\n\nThree", ["One @19", "Two @26", "Three @37"]],
  ['<div class="c0"><p>One</div>Two', "→One\n\nTwo", ["One @22", "Two @31"]],
  [
    "<table><tr><td>One</td><td>Two</td></tr><tr><td>Three<br>four</td></tr></table>Five",
    "One Two\n\nThree four\n\nFive",
    ["One|<td>|Two @30 row", "Three|<br>|four @61 row", "Five @83"],
  ],
  [
    "<table><tr><td><p>One</p><p>Two</p></td><td>Three</td></tr></table>",
    "One Two Three",
    ["One|<p>|Two|<td>|Three @49 row"],
  ],
  [
    "<table><tr><th>One</th><td>Two</table><p>Three</p><p>Four</p>",
    "One Two\n\nThree\n\nFour",
    ["One|<td>|Two @30 row", "Three @46", "Four @57"],
  ],
  ["<tr><td>One</td></tr><p>Two</p><p>Three</p>", "One\n\nTwo\n\nThree", ["One @11 row", "Two @27", "Three @39"]],
  ["One<b> two</b> three<i>four</i>", "One two threefour", ["One| two| three|four @27"]],
  ["One&nbsp;two &amp; three&#160;&#32; four", "One two & three four", ["One&nbsp;two &amp; three&#160;|four @40"]],
  ["&nbsp;One&nbsp;", "One", ["One @9"]],
  ["One&nbsp;<br>two", "One\ntwo", ["One @3", "two @16"]],
  ["a &lt;b&gt; c", "a <b> c", ["a &lt;b&gt; c @13"]],
  ["One &odd; two&", "One &odd; two&", ["One &odd; two& @14"]],
  ["One\u00a0two", "One two", ["One\u00a0two @7"]],
  ["One<script>x<p>y</script><style>z</style>two", "Onetwo", ["One|two @44"]],
  ["One<!-- <p>x</p> -->two", "Onetwo", ["One|two @23"]],
  ["<title>x</title>One", "One", ["One @19"]],
  ["<ul><li>One</li><li>Two</li></ul>Three", "One\n\nTwo\n\nThree", ["One @11", "Two @23", "Three @38"]],
  ["<h1>One</h1>Two<hr>Three", "One\n\nTwo\n\nThree", ["One @7", "Two @15", "Three @24"]],
  ["<p/>One<p/>Two", "One\n\nTwo", ["One @7", "Two @14"]],
  ["One <p> </p> Two", "One\n\nTwo", ["One @3", "Two @16"]],
  ["<div>One</div> ", "One", ["One @8"]],
  ["", "", []],
])("%j", (source, text, lines) => {
  const page = pageText(source, (name) => name === "c0");
  expect(page.text.replaceAll(middle, "→")).toBe(text);
  const found = [...page.text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => {
    const span = { start: index, end: index + line.length };
    const runs = page.runsOf(span).map(({ start, end }) => source.slice(start, end));
    return `${runs.join("|")} @${page.endOf(span)}${page.isRow(span) ? " row" : ""}`;
  });
  expect(found).toEqual(lines);
});

test("a part of a line has its part of the markup", () => {
  const source = '<div class="c0"><p>One &amp; two<b>three</b></p></div>';
  const page = pageText(source, (name) => name === "c0");
  expect(page.text).toBe(`${middle}One & twothree`);
  const shown = (start: number, end: number) => {
    const span = { start: start + 24, end: end + 24 };
    return [...page.runsOf(span).map((run) => source.slice(run.start, run.end)), page.endOf(span)];
  };
  expect(shown(0, 3)).toEqual(["One", 22]);
  expect(shown(1, 2)).toEqual(["n", 21]);
  expect(shown(2, 5)).toEqual(["e &amp;", 28]);
  expect(shown(4, 5)).toEqual(["&amp;", 28]);
  expect(shown(7, 11)).toEqual(["wo", "th", 37]);
  expect(shown(9, 14)).toEqual(["three", 40]);
});

test.each([
  [".c0 { text-align: center; }.c1 { text-align: left; }", ["c0"]],
  ["p.c0{TEXT-ALIGN:center}", ["c0"]],
  [".c0 .c1 { color: red; text-align:center }", ["c1"]],
  [".c0 { a: b; .c3 { text-align: center }", ["c3"]],
  [".c 0 { text-align: center }", []],
  [".c0 text-align: center }", []],
  [".cccccccccccccccccccc { text-align: center }", ["cccccccccccccccccccc"]],
  [".ccccccccccccccccccccc { text-align: center }", []],
])("what stands in the middle by %j: %j", (style, names) => {
  expect([...centredClasses(style)]).toEqual(names);
});

test("a style stands at the start of a page", () => {
  const rule = ".c0 { text-align: center }";
  expect(centredClasses(rule.padStart(64 * 1024))).toEqual(new Set(["c0"]));
  expect(centredClasses(`${" ".repeat(64 * 1024)}${rule}`)).toEqual(new Set());
});
