/** The tags, attributes and pieces of markup, sound and broken, each with its places. */
import { describe, expect, test } from "vitest";
import { attributeOf, attributesOf } from "../src/containers/markup/attributes.js";
import { pieceText, readPieces } from "../src/containers/markup/pieces.js";
import { hasValue, titleOf } from "../src/containers/markup/signs.js";
import { type Dialect, html, madeTag, sgml, tagsOf, xml } from "../src/containers/markup/tags.js";

const shown = (text: string, dialect: Dialect) =>
  tagsOf(text, dialect).map(({ kind, name, start, end }) => `${kind} ${name} ${start}-${end}`);
const pieces = (text: string, options?: Parameters<typeof readPieces>[1]) =>
  readPieces(text, options).map(
    (piece) =>
      `${piece.span.start}-${piece.span.end} ${piece.element?.name ?? "-"} ${piece.runs.length} ${piece.endedBy || "-"}: ${pieceText(text, piece)}`,
  );

describe("tags of XML", () => {
  test.each<[string, readonly string[]]>([
    ["<a>b</a>", ["open a 0-3", "close a 4-8"]],
    ["<a/>", ["empty a 0-4"]],
    ["<a />", ["empty a 0-5"]],
    ["<a b=c/>", ["empty a 0-8"]],
    ["< a>", []],
    ["<1>", []],
    ["<a", []],
    ["<a b", []],
    ["<a b='>'>c", ["open a 0-9"]],
    ['<a b="<">c', []],
    ["<a b='x>y <c>", ["open a 0-8", "open c 10-13"]],
    ["</a >", ["close a 0-5"]],
    ["</a b>", []],
    ["</>", []],
    ["<a\nb\t=\r\n'c'>", ["open a 0-12"]],
    ["<a:b.c-d_e1>", ["open a:b.c-d_e1 0-12"]],
    ["<é>x</é>", ["open é 0-3", "close é 4-8"]],
    ["<_a>", ["open _a 0-4"]],
    ["<a=>", ["open a 0-4"]],
    ["<a='b' >", ["open a 0-8"]],
    ["<a 'b>c'>", ["open a 0-6"]],
    ["<a b= 'c>d'>", ["open a 0-12"]],
    ["<!-- a -->b", ["other  0-10"]],
    ["<!-->b-->", ["other  0-9"]],
    ["<!-- a", []],
    ["<!a>b", ["other ! 0-4"]],
    ["<! a>", []],
    ["<!A [ <b> ]>c", ["other ! 0-12"]],
    ["<!A [ <b> ] >c", ["other ! 0-13"]],
    ["<!A [ <b> ]\n>c", ["other ! 0-13"]],
    ["<!A [ <b>", ["other ! 0-9"]],
    ["<!A <b>>", ["open b 4-7"]],
    ["<?a?>b", ["other  0-5"]],
    ["<?a>b?>", ["other  0-7"]],
    ["<?a", []],
    ["<![CDATA[a]]>b", ["cdata  0-13"]],
    ["<![CDATA[a", ["cdata  0-10"]],
    ["<![CDATA[]]>", ["cdata  0-12"]],
    ["a]]>b", []],
    ["<a><![CDATA[<b>]]></a>", ["open a 0-3", "cdata  3-18", "close a 18-22"]],
    ["<<a>>", ["open a 1-4"]],
    ["<a><", ["open a 0-3"]],
    ["<a/b>", ["open a 0-5"]],
    ["<a b/>c", ["empty a 0-6"]],
    ["<a b='/'>", ["open a 0-9"]],
    ["<a b=/>", ["empty a 0-7"]],
    ["<a></a", ["open a 0-3"]],
    ["</a", []],
    ["<A></A>", ["open A 0-3", "close A 3-7"]],
    ['<a b="c\'d">', ["open a 0-11"]],
    ["<a b='c\"d'>e", ["open a 0-11"]],
  ])("%j", (text, wanted) => {
    expect(shown(text, xml)).toEqual(wanted);
  });
});

describe("tags of SGML", () => {
  test.each<[string, readonly string[]]>([
    ["<Doc id=A>x</dOC>", ["open DOC 0-10", "close DOC 11-17"]],
    ["<doc/>", ["empty DOC 0-6"]],
    ["<F P=101>x</F>", ["open F 0-9", "close F 10-14"]],
    ["<3 a>", []],
    ["<a <b>", ["open B 3-6"]],
    ["<P", []],
    ["<!DOCTYPE x>", ["other ! 0-12"]],
    ["<p b='c>", ["open P 0-8"]],
  ])("%j", (text, wanted) => {
    expect(shown(text, sgml)).toEqual(wanted);
  });
});

describe("tags of pages", () => {
  test.each<[string, readonly string[]]>([
    ["<P>a</p>", ["open p 0-3", "close p 4-8"]],
    ["<br/>", ["empty br 0-5"]],
    ["<a b", ["open a 0-4"]],
    ['<a b="c', ["open a 0-7"]],
    ["<!-- a", ["other  0-4"]],
    ["<!--", ["other  0-4"]],
    ["<!", ["other  0-2"]],
    ["<!a", ["other  0-2"]],
    ["<!DOCTYPE html>", ["other  0-15"]],
    ["<! a>", ["other  0-5"]],
    ["<?a>b", ["other  0-4"]],
    ["<?a", ["other  0-2"]],
    ["<?", ["other  0-2"]],
    ["</p class=a>", ["close p 0-12"]],
    ["</p", ["close p 0-3"]],
    ["</p  <a>", ["close p 0-5", "open a 5-8"]],
    ["</pxxx<a>", ["close pxxx 0-6", "open a 6-9"]],
    ["</p<a>", ["close p 0-3", "open a 3-6"]],
    ["<p <b>", ["open b 3-6"]],
    ["<script>a<b>c</script>d", ["other  0-22"]],
    ["<script>a</scripty><b></script>", ["other  0-31"]],
    ["<script>a</scripty><b>", ["open script 0-8", "close scripty 9-19", "open b 19-22"]],
    ["<script>a<b>", ["open script 0-8", "open b 9-12"]],
    ["<SCRIPT>a</Script >d", ["other  0-19"]],
    ["<style>a</script></style>", ["other  0-25"]],
    ["<noscript><p></noscript>", ["other  0-24"]],
    ["<script/>a<b>", ["empty script 0-9", "open b 10-13"]],
    ["<![CDATA[a]]>b<c>", ["other  0-9", "other  10-13", "open c 14-17"]],
    ["<![CDATA[<a>]]>b", ["other  0-9", "other  12-15"]],
    ["<![CDATA[a", ["other  0-9"]],
    ["<a title='b>c'>d", ["open a 0-15"]],
    ["<a title='b>c>d", ["open a 0-12"]],
    ["<a 'b>c'>", ["open a 0-6"]],
    ["<a b='c'd'>e'", ["open a 0-11"]],
    ['<a b = "c>d" e>f', ["open a 0-15"]],
    ["<p/b>", ["open p 0-5"]],
    ["<a href=x/>", ["empty a 0-11"]],
  ])("%j", (text, wanted) => {
    expect(shown(text, html)).toEqual(wanted);
  });
});

describe("tags of pages whose broken ones are hidden", () => {
  test.each<[string, readonly string[]]>([
    ["<p <b>", ["open p 0-3", "open b 3-6"]],
    ["<!-- a <b>", ["other  0-10"]],
    ["<!-- a --><b>", ["other  0-10", "open b 10-13"]],
    ["<a b='c <d>", ["open a 0-8", "open d 8-11"]],
    ["</p <b>", ["close p 0-4", "open b 4-7"]],
  ])("%j", (text, wanted) => {
    expect(shown(text, { ...html, hides: true })).toEqual(wanted);
  });
});

describe("what is left of tags of pages", () => {
  test.each<[string, readonly string[]]>([
    ["/b></div>", ["other  0-3", "close div 3-9"]],
    ["<i>/b></div>", ["open i 0-3", "other  3-6", "close div 6-12"]],
    ["a /b></div>", ["other  2-5", "close div 5-11"]],
    ["a/b></div>", ["other  1-4", "close div 4-10"]],
    ["<td></td>tr><td>", ["open td 0-4", "close td 4-9", "other  9-12", "open td 12-16"]],
    ["<td></td>xy><td>", ["open td 0-4", "close td 4-9", "open td 12-16"]],
    ["<xy></xy>xy><td>", ["open xy 0-4", "close xy 4-9", "other  9-12", "open td 12-16"]],
    ["<p></p>p>0.05", ["open p 0-3", "close p 3-7"]],
    ['<b>x</b>SPAN CLASS="c2">y</b>', ["open b 0-3", "close b 4-8", "other  8-24", "close b 25-29"]],
    ['<b>x</b>SPAN CLASS="c2" ID="d">y</b>', ["open b 0-3", "close b 4-8", "other  8-31", "close b 32-36"]],
    ["<b>x</b>SPAN CLASS=c2>y</b>", ["open b 0-3", "close b 4-8", "close b 23-27"]],
    ['<b>a SPAN CLASS="c2"></b>', ["open b 0-3", "other  5-21", "close b 21-25"]],
    ['<b>a/SPAN CLASS="c2"></b>', ["open b 0-3", "other  10-21", "close b 21-25"]],
    ['<b>aSPAN CLASS="c2"></b>', ["open b 0-3", "other  3-20", "close b 20-24"]],
    ['<b><="c6"></b>', ["open b 0-3", "other  3-10", "close b 10-14"]],
    ['<b>SS="c6"></b>', ["open b 0-3", "other  3-11", "close b 11-15"]],
    ['<b>a SS="c6"></b>', ["open b 0-3", "other  3-13", "close b 13-17"]],
    ['<b>a ="c6"></b>', ["open b 0-3", "other  3-11", "close b 11-15"]],
    ['<b>a "c6"></b>', ["open b 0-3", "close b 10-14"]],
    ['<b>a="<"></b>', ["open b 0-3", "close b 9-13"]],
    ["<b>5></b>", ["open b 0-3", "close b 5-9"]],
    ["<b>></b>", ["open b 0-3", "close b 4-8"]],
    ["<b>a ></b>", ["open b 0-3", "close b 6-10"]],
    ["<b>hlt></b>", ["open b 0-3", "close b 7-11"]],
    ["<hlt a>hlt></b>", ["open hlt 0-7", "other  7-11", "close b 11-15"]],
    ["<b>xxxxxxxxxxxxxxxxxxxxx></b>", ["open b 0-3", "close b 25-29"]],
    [
      "<xxxxxxxxxxxxxxxxxxxxx></b>xxxxxxxxxxxxxxxxxxxxx></b>",
      ["open xxxxxxxxxxxxxxxxxxxxx 0-23", "close b 23-27", "close b 49-53"],
    ],
    [
      "<q>yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy q></b>",
      ["open q 0-3", "close b 596-600"],
    ],
    [
      "<qq>yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy qq></b>",
      ["open qq 0-4", "other  600-603", "close b 603-607"],
    ],
    [
      "<qq>yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy qq></b>",
      ["open qq 0-4", "close b 613-617"],
    ],
    ["<b>div></b>", ["open b 0-3", "other  3-7", "close b 7-11"]],
    ["<b>DIV ></b>", ["open b 0-3", "close b 8-12"]],
    ["<b>div> </b>", ["open b 0-3", "other  3-7", "close b 8-12"]],
    ["<b>a div>\n</b>", ["open b 0-3", "other  5-9", "close b 10-14"]],
    ["<b>a-div></b>", ["open b 0-3", "close b 9-13"]],
  ])("%j", (text, wanted) => {
    expect(shown(text, html)).toEqual(wanted);
  });
});

describe("attributes of a tag", () => {
  test.each<[string, readonly string[]]>([
    ["<a>", []],
    ["<a b>", ["b 3-4 b"]],
    ["<a b c>", ["b 3-4 b", "c 5-6 c"]],
    ["<a b=c>", ["b 3-6 c"]],
    ["<a b='c'>", ["b 3-8 c"]],
    ['<a b="c d">', ["b 3-10 c d"]],
    ["<a b = c>", ["b 3-8 c"]],
    ["<a b\n=\n'c'>", ["b 3-10 c"]],
    ["<a b='c>", ["b 3-7 c"]],
    ["<a b='c'd='e'>", ["b 3-8 c", "d 8-13 e"]],
    ["<a b=''>", ["b 3-7 "]],
    ["<a b=>", ["b 3-5 "]],
    ["<a b=/>", ["b 3-5 "]],
    ["<a b=c/>", ["b 3-6 c"]],
    ["<a b=c/d>", ["b 3-8 c/d"]],
    ["<a b=c />", ["b 3-6 c"]],
    ["<a b/>", ["b 3-4 b"]],
    ["<a x:b='c'>", ["b 3-10 c"]],
    ["<a x:b:c='d'>", ["b:c 3-12 d"]],
    ["<a b='c\"d'>", ['b 3-10 c"d']],
    ["<a b-c.d_1='e'>", ["b-c.d_1 3-14 e"]],
    ["<a\tb=c\u000bd=e>", ["b 3-6 c", "d 7-10 e"]],
    ["<a b=c=d>", ["b 3-8 c=d"]],
    ["<a b=  >", ["b 3-7 "]],
    ["<a b =>", ["b 3-6 "]],
    ["<ab=c>", []],
  ])("%j", (text, wanted) => {
    const found = attributesOf(text, madeTag("open", "", 0, text.length));
    expect(
      found.map(({ name, span, value }) => `${name} ${span.start}-${span.end} ${text.slice(value.start, value.end)}`),
    ).toEqual(wanted);
  });
});

describe("one attribute of a tag", () => {
  test.each<[string, string, string]>([
    ["<a ID='b'>", "id", "b"],
    ["<a id=b>", "id", "b"],
    ["<a id>", "id", "none"],
    ["<a id id='c'>", "id", "c"],
    ["<a idx='b'>", "id", "none"],
    ["<a xid='b'>", "id", "none"],
    ["<a b='id=c'>", "id", "none"],
    ["<a id='b' id='c'>", "id", "b"],
    ["<a x:id='b'>", "id", "none"],
    ["<a id=''>", "id", ""],
    ["<a ID='b'>", "ID", "none"],
  ])("%j", (text, name, wanted) => {
    expect(attributeOf(text, { start: 0, end: text.length }, name) ?? "none").toBe(wanted);
  });
});

describe("pieces of a page", () => {
  test.each<[string, readonly string[]]>([
    ["a", ["0-1 - 1 -: a"]],
    [" a ", ["1-2 - 1 -: a"]],
    ["", []],
    [" ", []],
    ["<p>a</p>", ["3-4 p 1 p: a"]],
    ["<p>a<p>b", ["3-4 p 1 p: a", "7-8 p 1 -: b"]],
    ["<p> a<br> b </p>", ["4-11 p 3 p: a b"]],
    ["<br>a<br>", ["4-5 - 1 -: a"]],
    ["<p>a<br></p>", ["3-4 p 1 p: a"]],
    ["<p><b>a</b> b</p>c", ["6-13 b 2 p: a b", "17-18 - 1 -: c"]],
    ["<td>&nbsp;</td>", []],
    ["<td>&#160;&nbsp;</td><td>a</td>", ["25-26 td 1 td: a"]],
    [
      "<ul><li>a<li>b<ul><li>c</ul>d</ul>",
      ["8-9 li 1 li: a", "13-14 li 1 ul: b", "22-23 li 1 ul: c", "28-29 li 1 ul: d"],
    ],
    ["<table><tr><td>a<td>b<tr><td>c</table>", ["15-16 td 1 td: a", "20-21 td 1 tr: b", "29-30 td 1 table: c"]],
    ["<div><p>a<div><p>b</div>c</div>", ["8-9 p 1 div: a", "17-18 p 1 div: b", "24-25 p 1 div: c"]],
    ["<dl><dt>a<dd>b</dl>", ["8-9 dt 1 dd: a", "13-14 dd 1 dl: b"]],
    ["<select><option>a<option>b</select>", ["16-17 option 1 option: a", "25-26 option 1 select: b"]],
    ["a</b>b", ["0-6 - 2 -: ab"]],
    ["<b>a</i>b</b>c", ["3-14 b 3 -: abc"]],
    ["<img>a<hr>b", ["5-6 - 1 hr: a", "10-11 - 1 -: b"]],
    ["<!-- x -->a<!-- y -->b", ["10-22 - 2 -: ab"]],
    ["<script>x</script>a", ["18-19 - 1 -: a"]],
    ["<h1>a</h1><h2>b</h2>", ["4-5 h1 1 h1: a", "14-15 h2 1 h2: b"]],
    ["a<span>b</span>c<section>d", ["0-16 - 3 section: abc", "25-26 section 1 -: d"]],
    ["<p>a</div>b", ["3-4 p 1 div: a", "10-11 p 1 -: b"]],
  ])("%j", (text, wanted) => {
    expect(pieces(text)).toEqual(wanted);
  });
});

describe("pieces of sections, which are text or markup", () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ["<![CDATA[a]]>", [["9-10 - 1 -: a"], ["9-10 - 1 -: a"]]],
    ["<p><![CDATA[<b>a</b>]]></p>", [["12-20 p 1 p: <b>a</b>"], ["15-16 b 1 p: a"]]],
    ["<p>a<![CDATA[ b]]></p>", [["3-15 p 2 p: a b"], ["3-15 p 2 p: a b"]]],
  ])("%j", (text, wanted) => {
    expect([pieces(text), pieces(text, { cdata: "markup" })]).toEqual(wanted);
  });
});

describe("the title of a head", () => {
  test.each<[string, string]>([
    ["<title>a</title>", "a"],
    ["<title> a <b>", "a"],
    ["<title>a", "a"],
    ["a", ""],
    ["<title></title>", ""],
    ["x<title>a</title><title>b</title>", "a"],
  ])("%j", (head, wanted) => {
    expect(titleOf(head)).toBe(wanted);
  });
});

describe("a value that begins so in a head", () => {
  test.each<[string, string, string, boolean]>([
    ['<a class="b c">', "class", "b", true],
    ['<a class="b c">', "class", "c", true],
    ["<a class='b'>", "class", "b", true],
    ["<a class=b>", "class", "b", true],
    ['<a id="b" class="c">', "class", "b", false],
    ['<a class="c">b', "class", "b", false],
    ['<a class="b', "class", "b", true],
    ["b", "class", "b", false],
    ['<a class="x" id="y" class="b">', "class", "b", true],
    ["<a class=\"x\"> <i class='y b'>", "class", "b", true],
    ["<a class=x b>", "class", "b", false],
    [
      '<a class="xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx b">',
      "class",
      "b",
      true,
    ],
    [
      '<a class="xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx b">',
      "class",
      "b",
      false,
    ],
  ])("%j", (head, attribute, value, wanted) => {
    expect(hasValue(head, attribute, value)).toBe(wanted);
  });
});
