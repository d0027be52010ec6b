/** The pieces that exports are read with: mails, documents, tables, pictures. Each result is given whole. */
import { describe, expect, test } from "vitest";
import { cellsOf } from "../src/containers/csv/cells.js";
import { dateOrder } from "../src/containers/csv/date-order.js";
import { firstRow } from "../src/containers/csv/rows.js";
import { beginsTable, tableOf } from "../src/containers/csv/table.js";
import { docxText } from "../src/containers/docx/text.js";
import { pictureParts } from "../src/containers/factiva/pictures.js";
import { graphicParts } from "../src/containers/lexisnexis/graphic.js";
import { decodeBody } from "../src/containers/mail/decode-body.js";
import { findMailPart } from "../src/containers/mail/part.js";
import { partLine } from "./support/as-read.js";
import { bytesOf } from "./support/dumps.js";

describe("mails", () => {
  const partOf = (...lines: readonly string[]) => {
    const bytes = bytesOf(lines.join("\r\n"));
    const found = findMailPart(bytes);
    if (found === undefined) return undefined;
    const { byteStart, byteEnd, ...rest } = found;
    return { ...rest, body: new TextDecoder().decode(bytes.subarray(byteStart, byteEnd)) };
  };
  const plain = { type: "text/plain", encoding: "", charset: undefined };

  test.each([
    ["a text", ["Subject: x", "", "It is open."], { ...plain, body: "It is open." }],
    [
      "a page whose fields are folded",
      [
        "CONTENT-TYPE: text/HTML;",
        ' charset="utf-8"',
        "Content-Transfer-Encoding: BASE64 ",
        "content-type: text/plain",
        "",
        "eA==",
      ],
      { type: "text/html", encoding: "base64", charset: "utf-8", body: "eA==" },
    ],
    [
      "the page behind the text",
      [
        ...[
          'Content-Type: multipart/alternative; boundary="a b"',
          "",
          "Nothing.",
          "--a b",
          "Content-Type: text/plain",
          "",
          "one",
        ],
        ...["--a b", "Content-Type: text/html; charset=latin1; x=y", "", "two", "-- three", "--a b--", ""],
      ],
      { type: "text/html", encoding: "", charset: "latin1", body: "two\r\n-- three\r\n" },
    ],
    [
      "the first text inside another part",
      [
        ...[
          "Content-Type: multipart/mixed; boundary=a",
          "",
          "--a",
          "Content-Type: multipart/alternative; boundary=b",
          "",
        ],
        ...["--b", "Content-Type: image/png", "", "x", "--b", "", "one", "--b--", "--a", "", "two", "--a--"],
      ],
      { ...plain, body: "one\r\n" },
    ],
    ["a picture alone", ["Content-Type: image/png", "", "x"], undefined],
    ["nothing", [""], undefined],
    ["a head without a body", ["Subject: x", " y"], { ...plain, body: "" }],
  ])("%s", (_, lines, found) => {
    expect(partOf(...lines)).toEqual(found);
  });

  test.each([
    ["quoted-printable", "a=3Db=\n c=  \r\nd=\re=C3=a9=f", "a=b cdeé=f"],
    ["quoted-printable", "=", ""],
    ["quoted-printable", "=4", "=4"],
    ["quoted-printable", "=4F=6f=30=39=4G", "Oo09=4G"],
    ["quoted-printable", "=\t\t", ""],
    ["quoted-printable", `=${" ".repeat(80)}x`, `=${" ".repeat(80)}x`],
    ["base64", "SGFyYm91ciBvcGVucw==", "Harbour opens"],
    ["base64", "fn5+\r\n !Pj4/", "~~~>>?"],
    ["base64", "S", ""],
    ["8bit", "a=3D", "a=3D"],
  ])("a body of %s: %j", (encoding, body, text) => {
    expect(new TextDecoder().decode(decodeBody(bytesOf(body), encoding).decoded)).toBe(text);
  });

  test("places of what a body means lead back to it", () => {
    const body = "ab=C3=A9c=\r\nd";
    const { placeOf } = decodeBody(bytesOf(body), "quoted-printable");
    expect([0, 1, 2, 3, 4, 5, 6].map(placeOf)).toEqual([0, 1, 2, 5, 8, 12, 13]);
    const base = decodeBody(bytesOf("SGFy\r\nYm91"), "base64");
    expect([0, 1, 3, 4, 6].map(base.placeOf)).toEqual([0, 1, 4, 5, 10]);
  });
});

test.each([
  ["<w:p/>", "\n"],
  ["<w:p><w:t>a</w:t><w:tab/>b<w:t xml:space='preserve'> c</w:t></w:p>", "a\t c\n"],
  ["<w:p><w:t>a&amp;\r\nb</w:t><w:t/>c<w:br/><w:cr/><w:noBreakHyphen/></w:p>", "a& b\n\n\u2011\n"],
  ["<w:p><w:t>a<![CDATA[<&amp;]]>b<!-- <w:t> -->c<?x?></w:t></w:p>", "a<&amp;bc\n"],
  ["<w:t><![CDATA[a", "a"],
  ["<w:t>a<!-- b", "a"],
  ["<w:p><w:del><w:del><w:t>x</w:t></w:del><w:t>y</w:t></w:del></w:del><w:pict/><w:t>a</w:t></w:p>", "a\n"],
  ["<p><t>a</t></p><t >b</t><w:text>c</w:text>", "a\nb"],
])("of a document %s is the text %j", (xml, text) => {
  expect(docxText(xml).text).toBe(text);
});

describe("tables", () => {
  const cells = (row: string, separator = ",") =>
    cellsOf(row, separator).map(({ text, quoted }) => (quoted ? `"${text}"` : text));

  test.each([
    ['7,"Harbour ""opens""",', ["7", '"Harbour "opens""', ""]],
    ['a, "b" c ,"d', ["a", '"b c "', '"d"']],
    ['"a,b"\r\n', ['"a,b"']],
    ["\n", [""]],
    ['a"b,c', ['a"b', "c"]],
    ['"",""""', ['""', '"""']],
  ])("the cells of %j", (row, expected) => {
    expect(cells(row)).toEqual(expected);
  });

  test("a cell of quotes has runs without them", () => {
    expect(cellsOf('x, "a""b" ', ",")[1]).toEqual({
      ...{ start: 2, end: 10, text: 'a"b', quoted: true },
      runs: [
        { start: 4, end: 6 },
        { start: 7, end: 8 },
      ],
    });
  });

  test.each([
    ["a,b\nc", { row: "a,b", open: false }],
    ['"a\nb",c\nd', { row: '"a\nb",c', open: false }],
    ['a"\nb', { row: 'a"', open: false }],
    ['"a"\r\nb', { row: '"a"\r', open: false }],
    ['"a" b"\nc', { row: '"a" b"', open: false }],
    ['x, "a\nb', { row: 'x, "a\nb', open: true }],
  ])("the first row of %j", (text, row) => {
    expect(firstRow(text, 0x2c)).toEqual(row);
  });

  test("names of columns say what they hold", () => {
    expect(tableOf("\ufeffid;title;Publication Date;text;odd")).toEqual({
      separator: ";",
      columns: ["id", "title", "Publication Date", "text", "odd"],
      meanings: ["id", "headline", "published", "body", undefined],
    });
    expect(tableOf("title\tdescription").meanings).toEqual(["headline", "body"]);
    expect(tableOf("description|text|content").meanings).toEqual(["deck", "body", undefined]);
    expect(tableOf("byline,authors,text").meanings).toEqual(["byline", "author", "body"]);
    expect(tableOf("a,b|c").columns).toEqual(["a", "b|c"]);
  });

  test.each([
    ["title,text,date", true],
    ["title,text,odd\na,b,c", true],
    ["title,text\na,b", true],
    [`title,text,${"x".repeat(40)}\na,b,c`, true],
    ["title,text\na,b,c", false],
    ['title,text\n"a', true],
    ["title,text", false],
    ["title,text\n\na,b", false],
    ["text,odd\na,b", false],
    ["title,date\na,b", false],
    ["title,text,It is open.\na,b,c", false],
    [`title,text,${"x".repeat(41)}\na,b,c`, false],
    ['{"title":1,text\na,b', false],
    [`title,text,date${",x".repeat(1750)}`, false],
  ])("%j begins one: %s", (text, is) => {
    expect(beginsTable(bytesOf(text))).toBe(is);
  });

  test.each([
    ["28/04/2023,x\n", "day-first"],
    ["04-28-2023,x\n", "month-first"],
    ["04/05/2023,x\n05.06.2023,y\n13.06.2023,z\n", "day-first"],
    ["04/05/2023,x\n", undefined],
    ["28/04/2023,x\n04/28/2023,y\n", undefined],
    ["2023/04/28,x\n28/04/20231,y\n", undefined],
    ["28/04/2023,x", undefined],
  ])("the order of dates in %j is %s", (rows, order) => {
    expect(dateOrder(rows, tableOf("date,text"))).toBe(order);
    expect(dateOrder(rows, tableOf("id,text"))).toBeUndefined();
  });
});

describe("pictures", () => {
  const lines = (text: string) => {
    const runs = text.split("\n").map((line, at, all) => {
      const start = all.slice(0, at).join("\n").length + (at > 0 ? 1 : 0);
      return { start, end: start + line.length };
    });
    return graphicParts(text, runs).map((part) => partLine(text, part));
  };

  test.each([
    ["PHOTO, B/W, Ann Other, Agency; A ferry.", ['credit "PHOTO, B/W, ⟦Ann Other, Agency⟧; "', 'caption "⟦A ferry.⟧"']],
    ["PHOTO; A ferry.", ['caption "PHOTO; ⟦A ferry.⟧"']],
    ["PHOTO", ['field "PHOTO"']],
    ["A ferry; and a boat", ['caption "⟦A ferry; and a boat⟧"']],
    [
      "A ferry (Photo by Ann Other); A boat.",
      ['caption "⟦A ferry⟧ (Photo by "', 'credit "⟦Ann Other⟧); "', 'caption "⟦A boat.⟧"'],
    ],
    [
      "A ferry. (Source: Quay) (pg. A1) Map: A pier.",
      [...['caption "⟦A ferry.⟧ (Source: "', 'credit "⟦Quay⟧) (pg. A1) "', 'caption "⟦Map: A pier.⟧"']],
    ],
    ["A ferry. (AP)", ['caption "⟦A ferry.⟧ ("', 'credit "⟦AP⟧)"']],
    ["A ferry (left). It is large.", ['caption "⟦A ferry (left). It is large.⟧"']],
    ["Table (source: An Office)", ['caption "⟦Table (source: An Office)⟧"']],
    ["DRAWING, Tom Sample (ILLUSTRATION)", ['credit "DRAWING, ⟦Tom Sample⟧ (ILLUSTRATION)"']],
    ["Photo: a ferry", ['caption "⟦Photo: a ferry⟧"']],
    ["Photo, a ferry that leaves the port", ['caption "⟦Photo, a ferry that leaves the port⟧"']],
    ['Photo, Ann "Other."', ['caption "⟦Photo, Ann \\"Other.\\"⟧"']],
    [`A ferry\n${"SUNDAY ".repeat(9)}`.trim(), [`caption "⟦A ferry\\n${"SUNDAY ".repeat(9).trim()}⟧"`]],
    ["Photo, Ann Other.", ['caption "⟦Photo, Ann Other.⟧"']],
    ["A ferry\nleaves.\nSUNDAY POST / PA", ['caption "⟦A ferry\\nleaves.⟧"', 'credit "⟦SUNDAY POST / PA⟧"']],
    ["A ferry\nSUNDAY POST.", ['caption "⟦A ferry\\nSUNDAY POST.⟧"']],
    ["SUNDAY POST", ['caption "⟦SUNDAY POST⟧"']],
    [" ; ;", []],
  ])("%j", (text, parts) => {
    expect(lines(text)).toEqual(parts);
  });

  test.each([
    [
      "A ferry. | Tom Sample / The Post",
      ['caption "⟦A ferry. ⟧|" from "ART"', 'credit "⟦ Tom Sample / The Post⟧" from "ART"'],
    ],
    ["A | B | Tom Sample", ['caption "⟦A | B ⟧|" from "ART"', 'credit "⟦ Tom Sample⟧" from "ART"']],
    ["A ferry | which was the one", ['caption "A ferry | which was the one" from "ART"']],
    ["A ferry | Tom of the old pier", ['caption "A ferry | Tom of the old pier" from "ART"']],
    ["A ferry | Tom Sample.", ['caption "A ferry | Tom Sample." from "ART"']],
    ["| Tom Sample", ['caption "| Tom Sample" from "ART"']],
    ["Photo: Tom Sample / A ferry.", ['credit "Photo:⟦ Tom Sample⟧ / " from "ART"', 'caption "⟦A ferry.⟧" from "ART"']],
    ["Maps: Quay / A pier / B", ['credit "Maps:⟦ Quay⟧ / " from "ART"', 'caption "⟦A pier / B⟧" from "ART"']],
    ["Pier: Tom Sample / A ferry.", ['caption "Pier: Tom Sample / A ferry." from "ART"']],
    ["Photo Tom Sample / A ferry.", ['caption "Photo Tom Sample / A ferry." from "ART"']],
    ["Photo: it is said. / A ferry.", ['caption "Photo: it is said. / A ferry." from "ART"']],
    [
      "PHOTO, B/W, Tom Sample; A ferry.",
      ['credit "PHOTO, B/W, ⟦Tom Sample⟧; " from "ART"', 'caption "⟦A ferry.⟧" from "ART"'],
    ],
  ])("of Factiva: %j", (text, parts) => {
    const span = { start: 0, end: text.length };
    expect(pictureParts(text, { text, span }).map((part) => partLine(text, part))).toEqual(
      parts.map((part) => (part.includes("⟦") ? part : part.replace(/"(.*)" from/, '"⟦$1⟧" from'))),
    );
  });

  test("of Factiva are not looked for behind their own value, however many there are", () => {
    // No clock decides: a search to the end of the text for each of them would take minutes.
    const value = "Photo: Ann Other\n/ A ferry.";
    const text = `${value}${"x".repeat(16_000_000)}`;
    const item = { text: value.replace("\n", " "), span: { start: 0, end: value.length } };
    for (let nth = 0; nth < 30_000; nth++) pictureParts(text, item);
    expect(pictureParts(text, item).map((part) => partLine(text, part))).toEqual([
      `caption ${JSON.stringify(value)} from "ART"`,
    ]);
  });
});
