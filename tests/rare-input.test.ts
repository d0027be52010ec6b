/** Input that fixtures hardly ever hold: other encodings of known formats, values without ends, inputs longer than a buffer. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nitf, proquest, warc } from "../src/containers/all.js";
import { docxText } from "../src/containers/docx/text.js";
import { textOfMarkup } from "../src/containers/jsonl/markup.js";
import { attributesOf } from "../src/containers/markup/attributes.js";
import { tagsOf, xml } from "../src/containers/markup/tags.js";
import { elementTree } from "../src/containers/xml/element-tree.js";
import { parse } from "../src/index.js";
import { bytesOf, codesOf, expectRegionsToTile, inChunks, readAll } from "./support/dumps.js";
import { root } from "./support/sources.js";

const fixture = (name: string) => new Uint8Array(readFileSync(join(root, "fixtures/containers", name)));

/** `utf-16le` with its mark. */
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

describe("markup in a value", () => {
  test.each([
    ["5 < 6 & <b>so</b>", "5 < 6 & so"],
    ["One<!-- a > b -->two", "Onetwo"],
    ["One<script>if (a < b) {}</script>two", "Onetwo"],
    ["One<script>never closed", "One"],
    ["One<script>x</script", "One"],
    ["One <b never closed", "One <b never closed"],
    ["<p>One</p><p>two<br>three", "One\n\ntwo\nthree"],
  ])("%s is %j", (html, text) => {
    expect(textOfMarkup(html).trim()).toBe(text);
  });
});

describe("XML", () => {
  test("attributes may lack a value or quotes", () => {
    const text = '<a compact id = "1" x:type=story =b/>';
    const found = attributesOf(text, { kind: "empty", name: "a", start: 0, end: text.length });
    expect(found.map(({ name, value }) => [name, text.slice(value.start, value.end)])).toEqual([
      ["compact", "compact"],
      ["id", "1"],
      ["type", "story"],
      ["b", "b"],
    ]);
  });

  test("elements beyond the limit are text of the one around them, and end with it", () => {
    const text = "<a><b><c><d/></c></b></z><e/></a>";
    const tree = elementTree(tagsOf(text, xml), text.length, 2);
    expect(text.slice(tree.deep?.start, tree.deep?.end)).toBe("<c>");
    expect(text.slice(tree.misfit?.start, tree.misfit?.end)).toBe("</z>");
    const [a] = tree.roots;
    expect([tree.roots.length, a?.children.map(({ name }) => name), a?.end]).toEqual([1, ["b", "e"], text.length]);
    expect(a?.children[0]?.children).toEqual([]);
  });

  test("a document in UTF-16 is the one in UTF-8, with places in its own bytes", async () => {
    const bytes = fixture("nitf/riverton-times.xml");
    const plain = await readAll(bytes, { format: nitf });
    const wide = utf16(new TextDecoder().decode(bytes));
    const result = await readAll(wide, { format: nitf });
    expect(result.records.map(({ text }) => text.trim())).toEqual(plain.records.map(({ text }) => text.trim()));
    expectRegionsToTile(result, wide.length);
    expect(await readAll(inChunks(wide, 3), { format: nitf })).toEqual(result);
  });

  test("nothing is told to be empty", async () => {
    expect(codesOf(await readAll(new Uint8Array(), { format: nitf }))).toEqual(["EMPTY_INPUT"]);
  });
});

test("a document of Word: comments, character data, a type that is declared, and what is cut", () => {
  const read = (inside: string) => docxText(`<w:document><w:p><w:t>One${inside}`);
  expect(read("<!-- no > text --> two</w:t></w:p></w:document>").text).toBe("One two\n");
  expect(read("<![CDATA[ <two> & three]]></w:t></w:p></w:document>").text).toBe("One <two> & three\n");
  expect(read("<![CDATA[ two").text).toContain("One two");
  expect(read("<!-- never closed").text).toContain("One");
  expect(docxText("<!DOCTYPE a><w:p><w:t>One</w:t></w:p>").hasDoctype).toBe(true);
});

test("a mail longer than a buffer is read whole", async () => {
  const mail = new TextDecoder().decode(fixture("proquest/mail.eml"));
  const [head = "", ...rest] = mail.split("\n\n");
  const long = bytesOf([`${head}\nX-Padding: ${"a ".repeat(40_000)}`, ...rest].join("\n\n"));
  const plain = await readAll(bytesOf(mail), { format: proquest });
  const result = await readAll(inChunks(long, 10_000), { format: proquest });
  expect(plain.records.length).toBeGreaterThan(0);
  expect(result.records.map(({ text }) => text)).toEqual(plain.records.map(({ text }) => text));
});

describe("metadata of a crawl (WAT)", () => {
  const read = async (body: string) => {
    const head = `WARC/1.0\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/json\r\nContent-Length: ${bytesOf(body).length}\r\n\r\n`;
    const { records } = await readAll(bytesOf(`${head}${body}\r\n\r\n`), { format: warc, records: "all", wat: true });
    return records[0];
  };

  test("that is no JSON, or of no page, keeps its text", async () => {
    expect((await read("{not json"))?.text).toBe("{not json");
    const request = '{"Envelope":{"Payload-Metadata":{"HTTP-Request-Metadata":{}}}}';
    expect((await read(request))?.text).toBe(request);
  });

  test("gives the title where no other field does", async () => {
    const head = '{"Title":" Harbour opens "}';
    const of = (inside: string) =>
      `{"Envelope":{"WARC-Header-Metadata":{"WARC-Date":"2020-01-02T03:04:05Z"},"Payload-Metadata":{"HTTP-Response-Metadata":{"HTML-Metadata":{"Head":${inside}}}}}}`;
    expect((await read(of(head)))?.stated).toEqual([{ field: "headline", from: "Title", values: ["Harbour opens"] }]);
    expect((await read(of("{}")))?.stated ?? []).toEqual([]);
  });
});

test("what compress wrote, whose first code stands for nothing, is told", async () => {
  const result = await readAll(Uint8Array.of(0x1f, 0x9d, 0x90, 0x01, 0x03, 0, 0, 0, 0, 0, 0, 0));
  expect(codesOf(result)).toContain("LZW_CORRUPT");
});

test.each(["SANTA CRUZ DE TENERIFE, Spain (AP) —", "NEW YORK / LOS ANGELES / SAN FRANCISCO (Reuters) -"])(
  "a dateline of many words alone on its line is one: %s",
  (line) => {
    const body = "The harbour of the town opened again on Friday after a week of storms, the port authority said.";
    const { blocks } = parse(`Harbour opens again after storms\n\nBy Jane Example\n\n${line}\n\n${body}\n\n${body}\n`);
    expect(blocks.filter(({ role }) => role === "dateline").map(({ rule }) => rule)).toEqual(["lead"]);
  },
);
