/** The text of a document of Word, and whether it is whole. */
import { expect, test } from "vitest";
import { docxText } from "../src/containers/docx/text.js";

const whole = (text: string) => ({ text, isCut: false, hasDoctype: false });

test.each([
  ["", ""],
  ["<w:p><w:t>a</w:t></w:p>", "a\n"],
  ["a<w:p>b<w:t>c</w:t>d</w:p>e", "c\n"],
  ["<w:t/>a<w:t></w:t>", ""],
  ["<w:p><w:t>a\r\n\nb\rc</w:t></w:p>", "a b c\n"],
  ["<w:p><w:t>&lt;a&gt; &amp;amp; &#8211;&eacute;</w:t></w:p>", "<a> &amp; –é\n"],
  ["<w:p><w:t>a</w:t><w:br></w:br><w:tab></w:tab><w:cr></w:cr></w:p>", "a\n\t\n\n"],
  ["<w:noBreakHyphen/><w:noBreakHyphen></w:noBreakHyphen>", "\u2011\u2011"],
  ["<w:p/><w:p></w:p>", "\n\n"],
  ["<x:t>a</x:t><t>b</t><a:b:t>c</a:b:t>", "abc"],
  ["<w:t\nxml:space='preserve'>a</w:t><w:t\t>b</w:t>", "ab"],
  ["<w:tx>a</w:tx><w:pPr>b</w:pPr><w:xp/><w:ppt></w:ppt>", ""],
  ["<w:t>a<!-- <w:p/> --> b</w:t>", "a b"],
  ["<w:t>a<!--> b --></w:t>", "a"],
  ["<!-- <w:t>a</w:t> --><w:t>b</w:t>", "b"],
  ["<w:t>a<![CDATA[ <b> &amp;\n ]]>c</w:t>", "a <b> &amp;\n c"],
  ["<![CDATA[a]]><w:p><![CDATA[b]]></w:p>", "\n"],
  ["<w:t>a<?x <w:p/> ?>b</w:t>", "a ?>b"],
  ["<?xml version='1.0'?><w:t>a</w:t>", "a"],
])("of %j is %j", (xml, text) => {
  expect(docxText(xml).text).toBe(text);
});

test.each(["drawing", "pict", "object", "del", "instrText", "delText", "Fallback", "pPr", "rPr", "sectPr"])(
  "what stands in w:%s is left out",
  (name) => {
    const inside = "<w:t>x<![CDATA[y]]></w:t><w:br/><w:tab/><w:p/>";
    expect(docxText(`<w:t>a</w:t><w:${name} a="b">${inside}</w:${name}><w:t>b</w:t>`)).toEqual(whole("ab"));
    expect(docxText(`<w:${name}/><w:t>b</w:t>`)).toEqual(whole("b"));
    expect(docxText(`<w:${name}><w:${name}>${inside}</w:${name}>${inside}</w:${name}><w:t>b</w:t>`)).toEqual(
      whole("b"),
    );
  },
);

test("an end of what is left out does not leave out what follows", () => {
  expect(docxText("</w:del><w:t>a</w:t><w:del><w:t>b</w:t></w:del>").text).toBe("a");
});

test.each([
  ["<w:p><w:t>a</w:t></w:p>", false],
  ["<w:p><w:t>a</w:t>", true],
  ["<w:p><w:t>a</w:t><w:br/>", true],
  ["<w:p><w:t>a</w:t></w:p", true],
  ["<w:t>a</w:t></w:p>", true],
  ["<w:br/><w:t>a</w:t>", false],
  ["<?xml?><!DOCTYPE a><w:t>a</w:t>", false],
  ["<w:t>a</w:t><!-- b", false],
  ["<w:t>a", true],
])("%s is cut: %s", (xml, isCut) => {
  expect(docxText(xml).isCut).toBe(isCut);
});

test("a type that is declared is told", () => {
  expect(docxText('<!DOCTYPE a [<!ENTITY b "c">]><w:t>&b;</w:t>')).toEqual({
    text: "&b;",
    isCut: false,
    hasDoctype: true,
  });
  expect(docxText("<!DOCTYPE a").hasDoctype).toBe(true);
  expect(docxText("<!ELEMENT a><w:t>a</w:t>").hasDoctype).toBe(false);
});
