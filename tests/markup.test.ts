import { describe, expect, test } from "vitest";
import type { ReadContext } from "../src/containers/format.js";
import { resolveLimits } from "../src/containers/limits.js";
import { decodeBody } from "../src/containers/mail/decode-body.js";
import { attributeOf, attributesOf } from "../src/containers/markup/attributes.js";
import { cutMarkup } from "../src/containers/markup/cut.js";
import { layMarkup, partOf } from "../src/containers/markup/lay.js";
import { pieceText, readPieces } from "../src/containers/markup/pieces.js";
import { type Dialect, html, sgml, type Tag, tagsOf, xml } from "../src/containers/markup/tags.js";
import { inChunks } from "./support/dumps.js";
import fc from "./support/properties.js";

const shown = (text: string) => tagsOf(text, html).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);
const pieces = (text: string) => readPieces(text).map((piece) => pieceText(text, piece));

describe("tokens", () => {
  test.each([
    ["<P CLASS=lead>a</p>", ["open:<P CLASS=lead>", "close:</p>"]],
    ["<!-- <p> --><b>", ["other:<!-- <p> -->", "open:<b>"]],
    ["<script>if (a<b) '<p>'</script><i>", ["other:<script>if (a<b) '<p>'</script>", "open:<i>"]],
    ['<a title="a > b">', ['open:<a title="a > b">']],
    ['<link href="x.css"" rel="y">', ['open:<link href="x.css"" rel="y">']],
    ["1 < 2 and <3 but <b>", ["open:<b>"]],
    ["<y and <b>", ["open:<b>"]],
    ["<![CDATA[<p>]]><b>", ["other:<![CDATA[", "other:]]>", "open:<b>"]],
    ['<!DOCTYPE r [<!ENTITY a "b">]><r>', ['other:<!DOCTYPE r [<!ENTITY a "b">]>', "open:<r>"]],
    ["<p>cut in a <di", ["open:<p>", "open:<di"]],
    ["<!-- never closed <b>", ["other:<!--", "open:<b>"]],
    // What is left of broken tags is no text.
    ["<b>Ein Auszug /b></div>", ["open:<b>", "other:/b>", "close:</div>"]],
    ["<td>a</td>\ntr>\n<td>", ["open:<td>", "close:</td>", "other:tr>", "open:<td>"]],
    ['</i>SPAN CLASS="c2">Tide</i>', ["close:</i>", 'other:SPAN CLASS="c2">', "close:</i>"]],
    ['<P CLAS<="c6"><b>', ['other:<="c6">', "open:<b>"]],
    ['<p>An evening SPAN CLASS="c2"><b>Tide</b>', ["open:<p>", 'other:SPAN CLASS="c2">', "open:<b>", "close:</b>"]],
    ["<div>a</di<div>", ["open:<div>", "close:</di", "open:<div>"]],
    ["<td>a</td/<tr>", ["open:<td>", "close:</td/", "open:<tr>"]],
    // Elements of other names are known by their tags close by.
    ["<hlt>Tide /hlt></p>", ["open:<hlt>", "other:/hlt>", "close:</p>"]],
    [
      "<leadParagraph>a</q>leadParagraph>b<q>",
      ["open:<leadParagraph>", "close:</q>", "other:leadParagraph>", "open:<q>"],
    ],
    ["<b>a</b>strong>Author<i>", ["open:<b>", "close:</b>", "other:strong>", "open:<i>"]],
    // These are text.
    ["<p>tide /hlt></p>", ["open:<p>", "close:</p>"]],
    ["<td>p>0.05</td>", ["open:<td>", "close:</td>"]],
    ["<td>age>30</td>", ["open:<td>", "close:</td>"]],
    ["<p>a > b</p>", ["open:<p>", "close:</p>"]],
    ["<p>the top ></p>", ["open:<p>", "close:</p>"]],
    ["<p>tide-p></p>", ["open:<p>", "close:</p>"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  const given = (text: string, dialect: Dialect) =>
    tagsOf(text, dialect).map(({ kind, name, start, end }) => `${kind} ${name}:${text.slice(start, end)}`);

  test.each([
    ['<a:P id="1>2"/></a:P >', ['empty a:P:<a:P id="1>2"/>', "close a:P:</a:P >"]],
    ["<!-- <p> --><?x <p>?><p>", ["other :<!-- <p> -->", "other :<?x <p>?>", "open p:<p>"]],
    ["<![CDATA[<p>]]><p>", ["cdata :<![CDATA[<p>]]>", "open p:<p>"]],
    ["<p><![CDATA[never closed <p>", ["open p:<p>", "cdata :<![CDATA[never closed <p>"]],
    ['<!DOCTYPE r [<!ENTITY a "b"> ] ><r>', ['other !:<!DOCTYPE r [<!ENTITY a "b"> ] >', "open r:<r>"]],
    ["</p q><!-- never closed <p>", ["open p:<p>"]],
    ["<p>cut in a <di", ["open p:<p>"]],
    ['<p a="x>text <q b="y">', ['open p:<p a="x>', 'open q:<q b="y">']],
    ["<script>if (a<b) '<p>'</script>", ["open script:<script>", "open p:<p>", "close script:</script>"]],
  ])("of XML: %s", (text, expected) => {
    expect(given(text, xml)).toEqual(expected);
  });

  test("of SGML, with names in capitals and values without quotes", () => {
    const text = "<doc id=A_1 type=story>AT&T <T> rose, 3 < 4</Doc>";
    expect(given(text, sgml)).toEqual(["open DOC:<doc id=A_1 type=story>", "open T:<T>", "close DOC:</Doc>"]);
    const [doc] = tagsOf(text, sgml);
    const attributes = attributesOf(text, doc as Tag);
    expect(attributes.map(({ name, value }) => `${name} ${text.slice(value.start, value.end)}`)).toEqual([
      "id A_1",
      "type story",
    ]);
    expect(attributesOf(text, doc as Tag)).toBe(attributes);
  });

  test("of pages whose broken tags are hidden", () => {
    const hiding = { ...html, hides: true };
    expect(given("<p <b>a<!-- never closed <i>", hiding)).toEqual([
      "open p:<p ",
      "open b:<b>",
      "other :<!-- never closed <i>",
    ]);
    expect(given("<p>a<![CDATA[<b>]]>", { ...html, cdata: "markup" })).toEqual([
      "open p:<p>",
      "other :<![CDATA[",
      "open b:<b>",
      "other :]]>",
    ]);
  });

  test("attributes, quoted or not, in any case", () => {
    const tag = `<div  ID = 'a' Class="b c" data-x=d checked onclick="f('id=z')">`;
    const span = { start: 0, end: tag.length };
    expect(["id", "class", "data-x", "checked", "z"].map((name) => attributeOf(tag, span, name))).toEqual([
      "a",
      "b c",
      "d",
      undefined,
      undefined,
    ]);
  });
});

describe("pieces", () => {
  test.each([
    ["<p>one<p>two", ["one", "two"]],
    ["<p>The <b>po</b>rt<br>of <i>R</i></p><td>x</td>", ["The port of R", "x"]],
    ["<table><tr><td>a<table><tr><td>b</table>c<td>d</table>", ["a", "b", "c", "d"]],
    ["</div></td>a</p><div>b&nbsp;&amp;&unknown;</div>", ["a", "b &&unknown;"]],
    ["<td>&nbsp;</td><td> </td>", []],
  ])("%s", (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  const markup = fc
    .array(
      fc.constantFrom(
        ..."<p> </p> <td> <tr> <b> </b> <br> a b &amp; &#65; < > <!-- --> <![CDATA[ ]]> <script> </script> \" ' = / é".split(
          " ",
        ),
        " ",
        "\n",
        '<a b="',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(""));

  test("any markup: runs are in order and inside their pieces, and laid parts tile the text", () => {
    fc.assert(
      fc.property(markup, (text) => {
        const found = readPieces(text);
        let end = 0;
        for (const { span, runs } of found) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          for (const run of runs) {
            expect(run.start >= end && run.end > run.start && run.end <= text.length).toBe(true);
            end = run.end;
          }
        }
        const odd = found.filter((_, at) => at % 2 === 1).map((piece) => partOf(piece, { role: "paragraph" }));
        const parts = layMarkup(text, found, odd);
        expect(parts).toHaveLength(found.length);
        expect(parts.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(found.length > 0 ? text : "");
      }),
    );
  });

  test("hostile markup takes linear time", () => {
    const size = 100_000;
    for (const unit of [
      "<",
      "<a b='",
      "<!--",
      "<div>",
      "</div>",
      "<p",
      "<![CDATA[",
      "<script>",
      "&amp",
      "<td><table>",
      '="',
      "<a href=\"'>",
      "<!a[",
      "<?",
      '<a b="<',
      '<a b=">" c="',
    ]) {
      const text = unit.repeat(size / unit.length);
      readPieces(text);
      for (const dialect of [xml, sgml, { ...html, hides: true }]) tagsOf(text, dialect);
    }
  });
});

describe("cuts", () => {
  const opening = {
    names: ["article"],
    opens: (tag: string) =>
      attributeOf(tag, { start: 0, end: tag.length }, "id") === undefined ? undefined : "record",
  };

  async function runsOf(text: string, size: number, maxRecordBytes = 1_000_000) {
    const bytes = new TextEncoder().encode(text);
    const context = { limits: resolveLimits({ maxRecordBytes }), report() {}, platform: {} } as unknown as ReadContext;
    async function* chunks() {
      yield* inChunks(bytes, size);
    }
    const runs = [];
    for await (const run of cutMarkup(chunks(), context, opening, undefined)) runs.push(run);
    return { bytes, runs };
  }

  const dump =
    "head<ARTICLE\nid=1>é one<!-- <article id=9> --><article>same</article>" +
    "<script>'<article id=9>'</script><article class='x' id=2>two<![CDATA[<article id=9>]]>";

  test.each([1, 2, 5, 1000])("at the tags that the format knows, in chunks of %i", async (size) => {
    const { runs } = await runsOf(dump, size);
    expect(runs.map(({ mark, text }) => [mark, text.slice(0, 12)])).toEqual([
      [undefined, "head"],
      ["record", "<ARTICLE\nid="],
      ["record", "<article cla"],
    ]);
  });

  test("runs tile any dump, and limits hold", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom("<article id=1>", "<", "<!--", "-->", "<script>", "</script>", "text ", "é", "<![CDATA["),
          { maxLength: 40 },
        ),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 16, max: 60 }),
        async (parts, size, limit) => {
          const { bytes, runs } = await runsOf(parts.join(""), size, limit);
          let end = 0;
          for (const run of runs) {
            expect(run.bytes.byteStart).toBe(end);
            expect(run.bytes.byteEnd).toBeGreaterThan(end);
            end = run.bytes.byteEnd;
          }
          expect(end).toBe(bytes.length);
        },
      ),
    );
  });
});

describe("bodies of mails", () => {
  test("quoted-printable: bytes, soft breaks, and what is wrong stays", () => {
    const bytes = new TextEncoder().encode("caf=C3=A9 at the=\r\n port =  \nx =3 = y =ZZ=");
    const { decoded, placeOf } = decodeBody(bytes, "quoted-printable");
    const text = new TextDecoder().decode(decoded);
    expect(text).toBe("café at the port x =3 = y =ZZ");
    expect(placeOf(0)).toBe(0);
    expect(new TextDecoder().decode(bytes.subarray(placeOf(decoded.indexOf(0x78)))).startsWith("x =3")).toBe(true);
  });

  test("places rise, whatever the body", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("=", "=C3", "=A9", "a", "\r\n", "=\r\n", "=\n", " "), { maxLength: 40 }),
        fc.constantFrom("quoted-printable", "base64", "7bit"),
        (parts, encoding) => {
          const bytes = new TextEncoder().encode(parts.join(""));
          const { decoded, placeOf } = decodeBody(bytes, encoding);
          let last = 0;
          for (let at = 0; at <= decoded.length; at++) {
            const place = placeOf(at);
            expect(place >= last && place <= bytes.length).toBe(true);
            last = place;
          }
          expect(last).toBe(decoded.length === 0 ? last : bytes.length);
        },
      ),
    );
  });
});
