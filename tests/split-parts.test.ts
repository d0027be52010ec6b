/** Parts of records that lie in several runs, or in several elements. */

import { expect, test } from "vitest";
import { pictureParts } from "../src/containers/factiva/pictures.js";
import { withFiledDateline } from "../src/containers/filed-dateline.js";
import { pictureFields } from "../src/containers/sgml/caption-parts.js";
import type { FoundPart } from "../src/fields/found-part.js";
import type { Span } from "../src/text/span.js";

const at = (text: string, printed: string): Span => {
  const start = text.indexOf(printed);
  return { start, end: start + printed.length };
};

test("a dateline that the text says again goes from the first of the paragraph's runs alone", () => {
  const text = "Riverton|RIVERTON - The port opened.|Ferries follow.|";
  const parts: FoundPart[] = [
    { field: "dateline", span: at(text, "Riverton|"), content: at(text, "Riverton") },
    {
      role: "paragraph",
      span: at(text, "RIVERTON - The port opened.|Ferries follow.|"),
      runs: [at(text, "RIVERTON - The port opened."), at(text, "Ferries follow.")],
    },
  ];
  const [, head, rest] = withFiledDateline(text, parts);
  expect(head?.role).toBe("field");
  expect(rest?.runs?.map(({ start, end }) => text.slice(start, end))).toEqual(["The port opened.", "Ferries follow."]);
});

test("each element of captions is a value of its field, whatever its parts", () => {
  const text = "<CAPTION>The quay<b>at noon</CAPTION><P>x</P><CAPTION>The &amp; pier</CAPTION>";
  const part = (printed: string, from: string): FoundPart => ({ field: "caption", from, span: at(text, printed) });
  const [one, other] = [part("<CAPTION>The quay", "CAPTION"), part("<b>at noon</CAPTION>", "CAPTION")];
  const last = part("<CAPTION>The &amp; pier</CAPTION>", "CAPTION");
  const between: FoundPart = { role: "paragraph", span: at(text, "<P>x</P>") };
  expect(pictureFields(text, [one, other, between, last])).toEqual({ CAPTION: ["The quay at noon", "The & pier"] });
  expect(pictureFields(text, [between])).toBeUndefined();
});

test("what is said of a picture over two lines, or with a bar that is written out, is its caption", () => {
  const two = "A ferry\n      leaves the port.";
  const runs = [at(two, "A ferry"), at(two, "leaves the port.")];
  const item = { span: { start: 0, end: two.length }, runs, text: "A ferry leaves the port." } as never;
  expect(pictureParts(two, item)).toMatchObject([{ field: "caption", from: "ART" }]);
  const barred = "A ferry. &#124; Tom Sample";
  const other = { span: { start: 0, end: barred.length }, text: "A ferry. | Tom Sample" } as never;
  expect(pictureParts(barred, other)).toMatchObject([{ field: "caption", from: "ART" }]);
});
