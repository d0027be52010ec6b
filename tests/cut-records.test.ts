/** Where elements of a dump and stories of a wire begin and end, what lies between, and what is told: in any chunks the same. */
import { describe, expect, test } from "vitest";
import { type ByteWindow, openWindow } from "../src/containers/byte-window.js";
import type { ReadContext } from "../src/containers/format.js";
import { filling } from "../src/containers/in-steps.js";
import { resolveLimits } from "../src/containers/limits.js";
import { cutStories } from "../src/containers/wire/cut-stories.js";
import { cutElements } from "../src/containers/xml/cut-elements.js";

type Cut = (window: ByteWindow, context: ReadContext) => AsyncGenerator<string, void, undefined>;

/** What a dump is cut into: `kind 2-3` of regions, `CODE 2-3` of what is told, and what `cut` gives of the rest. */
async function cutBy(cut: Cut, text: string, maxRecordBytes: number): Promise<string[]> {
  const bytes = new Uint8Array(Buffer.from(text, "latin1"));
  const all: string[][] = [];
  for (const size of text.length > 1000 ? [9973, 100_000] : [1, 2, 3, 7, 97]) {
    const found: string[] = [];
    const context = {
      limits: { ...resolveLimits({}), maxRecordBytes },
      platform: {},
      options: {},
      region: ({ kind, bytes: place }) => void found.push(`${kind} ${place.byteStart}-${place.byteEnd}`),
      report: (code, where) => {
        if (where !== undefined && "byteStart" in where) found.push(`${code} ${where.byteStart}-${where.byteEnd}`);
      },
    } as ReadContext;
    const chunks = (async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    })();
    for await (const record of cut(openWindow(chunks), context)) found.push(record);
    all.push(found);
  }
  for (const each of all) expect(each).toEqual(all[0]);
  return all[0] as string[];
}

const elementsOf = (anyCase: boolean): Cut =>
  async function* (window, context) {
    const cutting = { names: ["doc", "art"], junk: "XML_JUNK", unclosed: "XML_UNCLOSED", anyCase } as const;
    for await (const { root, range, rootStart, encoding, unclosed } of filling(
      window,
      cutElements(window, context, cutting),
    ))
      yield `${root} ${range.byteStart}-${range.byteEnd} @${rootStart}${encoding === undefined ? "" : ` ${encoding}`}${unclosed ? " unclosed" : ""}`;
  };

describe("elements, of which doc and art are records", () => {
  test.each<[string, string, number, boolean, readonly string[]]>([
    ["one", "<doc>a</doc>", 99, false, ["doc 0-12 @0"]],
    ["two, a line each", "<doc>a</doc>\n<doc>b</doc>\n", 99, false, ["doc 0-13 @0", "doc 13-26 @0"]],
    [
      "blanks and one line end behind it",
      "<doc>a</doc> \t\r\n\n<doc>b</doc>",
      99,
      false,
      ["doc 0-16 @0", "separator 16-17", "doc 17-29 @0"],
    ],
    ["with a prefix", "<x:doc>a</x:doc><y:art>b</y:art>", 99, false, ["doc 0-16 @0", "art 16-32 @0"]],
    ["a closing tag with a space", "<doc>a</doc ><doc>b</doc\n>", 99, false, ["doc 0-13 @0", "doc 13-26 @0"]],
    ["a closing tag with more", "<doc>a</doc x></doc>", 99, false, ["doc 0-20 @0"]],
    [
      "in an envelope",
      "<all>\n<doc>a</doc>\n<doc>b</doc>\n</all>\n",
      99,
      false,
      ["cover 0-6", "doc 6-19 @0", "doc 19-32 @0", "cover 32-39"],
    ],
    [
      "text between",
      "<doc>a</doc>x<doc>b</doc>",
      99,
      false,
      ["doc 0-12 @0", "XML_JUNK 12-13", "junk 12-13", "doc 13-25 @0"],
    ],
    ["a mark of UTF-8 in front", "ï»¿<doc>a</doc>", 99, false, ["separator 0-3", "doc 3-15 @0"]],
    [
      "a declaration",
      '<?xml version="1.0" encoding="iso-8859-2"?>\n<doc>a</doc>',
      99,
      false,
      ["doc 0-56 @44 iso-8859-2"],
    ],
    [
      "a declaration and a type",
      '<?xml version="1.0"?><!DOCTYPE doc [<!ENTITY a "b">]><doc>a</doc>',
      99,
      false,
      ["doc 0-65 @53"],
    ],
    [
      "two documents",
      '<?xml version="1.0" encoding="latin1"?><doc>a</doc><?xml version="1.0"?><doc>b</doc>',
      99,
      false,
      ["doc 0-51 @39 windows-1252", "doc 51-84 @21"],
    ],
    [
      "a declaration that is another's",
      '<?xml version="1.0"?><all><doc>a</doc></all>',
      99,
      false,
      ["cover 0-26", "doc 26-38 @0", "cover 38-44"],
    ],
    ["an instruction", "<?xsl a?><doc>a</doc>", 99, false, ["cover 0-9", "doc 9-21 @0"]],
    ["a comment that holds one", "<!-- <doc>x</doc> --><doc>a</doc>", 99, false, ["cover 0-21", "doc 21-33 @0"]],
    ["a comment in it", "<doc><!-- </doc> --></doc>", 99, false, ["doc 0-26 @0"]],
    ["a section in it", "<doc><![CDATA[</doc>]]></doc>", 99, false, ["doc 0-29 @0"]],
    ["a comment without its end", "<doc><!-- </doc><doc>b</doc>", 99, false, ["doc 0-16 @0", "doc 16-28 @0"]],
    ["not closed, in front of the next on its line", "<doc>a<doc>b</doc>", 99, false, ["doc 0-18 @0"]],
    [
      "not closed, in front of the next line",
      "<doc>a\n<doc>b</doc>",
      99,
      false,
      ["XML_UNCLOSED 0-7", "doc 0-7 @0 unclosed", "doc 7-19 @0"],
    ],
    [
      "not closed, behind blanks",
      "<doc>a\n \t<doc>b</doc>",
      99,
      false,
      ["XML_UNCLOSED 0-9", "doc 0-9 @0 unclosed", "doc 9-21 @0"],
    ],
    [
      "not closed, in front of another kind",
      "<doc>a\n<art>b</art>\n<doc>c</doc>",
      99,
      false,
      ["XML_UNCLOSED 0-20", "doc 0-20 @0 unclosed", "doc 20-32 @0"],
    ],
    [
      "of any kind, not closed",
      "<doc>a\n<ART>b</art>",
      99,
      true,
      ["XML_UNCLOSED 0-7", "doc 0-7 @0 unclosed", "art 7-19 @0"],
    ],
    ["in capitals", "<DOC>a</Doc>", 99, true, ["doc 0-12 @0"]],
    ["in capitals that are not its own", "<DOC>a</DOC>", 99, false, ["cover 0-12"]],
    [
      "not closed, in front of a declaration",
      '<doc>a\n<?xml version="1.0" encoding="latin1"?><doc>b</doc>',
      99,
      false,
      ["XML_UNCLOSED 0-7", "doc 0-7 @0 unclosed", "doc 7-58 @39 windows-1252"],
    ],
    [
      "a declaration on its line",
      '<doc>a<?xml version="1.0"?><doc>b</doc>',
      99,
      false,
      ["XML_UNCLOSED 0-6", "doc 0-6 @0 unclosed", "doc 6-39 @21"],
    ],
    ["a declaration in a section", '<doc><![CDATA[ <?xml version="1.0"?>x]]></doc>', 99, false, ["doc 0-46 @0"]],
    ["a declaration behind a bracket", '<doc>a[ <?xml version="1.0"?>x</doc>', 99, false, ["doc 0-36 @0"]],
    ["not closed at the end", "<doc>a", 99, false, ["XML_UNCLOSED 0-6", "doc 0-6 @0 unclosed"]],
    ["a tag that is cut", "<doc", 99, false, ["XML_UNCLOSED 0-4", "doc 0-4 @0 unclosed"]],
    ["a closing tag that is cut", "<doc>a</doc", 99, false, ["XML_UNCLOSED 0-11", "doc 0-11 @0 unclosed"]],
    ["nothing", "", 99, false, []],
    ["no record", "<all>a</all>", 99, false, ["cover 0-12"]],
    ["a text alone", "words", 99, false, ["XML_JUNK 0-5", "junk 0-5"]],
    ["blanks", " \n", 99, false, ["separator 0-2"]],
    ["a name that goes on", "<docs>a</docs>", 99, false, ["cover 0-14"]],
    ["as long as it may be", "<doc>aaaaaaaaa</doc>", 20, false, ["doc 0-20 @0"]],
    ["an end that begins at the limit", "<doc>aaaaaaaaaaaaaaa</doc>", 20, false, ["doc 0-26 @0"]],
    [
      "and behind it",
      "<doc>aaaaaaaaaaaaaaaa</doc>",
      20,
      false,
      ["LIMIT_RECORD_BYTES 0-20", "doc 0-20 @0", "truncated 20-27"],
    ],
    [
      "longer, and another",
      "<doc>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</doc>\n<doc>b</doc>",
      20,
      false,
      ["LIMIT_RECORD_BYTES 0-20", "doc 0-20 @0", "truncated 20-52", "doc 52-64 @0"],
    ],
    [
      "longer, not closed, and another",
      "<doc>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n<doc>b</doc>",
      20,
      false,
      ["LIMIT_RECORD_BYTES 0-20", "doc 0-20 @0", "truncated 20-46", "doc 46-58 @0"],
    ],
    [
      "longer, at the end",
      "<doc>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      20,
      false,
      ["LIMIT_RECORD_BYTES 0-20", "doc 0-20 @0", "truncated 20-45"],
    ],
    [
      "longer, with a line to cut behind",
      "<doc>aaa\nbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb</doc>",
      20,
      false,
      ["LIMIT_RECORD_BYTES 0-9", "doc 0-9 @0", "truncated 9-55"],
    ],
    [
      "longer, with tags in it",
      "<doc><p>aaaa</p><p>bbbb</p><p>cc</p></doc>",
      20,
      false,
      ["LIMIT_RECORD_BYTES 0-20", "doc 0-20 @0", "truncated 20-42"],
    ],
    [
      "much in front of it",
      ["x".repeat(65600), "<doc>a</doc>"].join(""),
      99,
      false,
      ["XML_JUNK 0-65536", "junk 0-65536", "XML_JUNK 65536-65600", "junk 65536-65600", "doc 65600-65612 @0"],
    ],
    [
      "much of blanks in front of it",
      [" ".repeat(140000), "<doc>a</doc>"].join(""),
      99,
      false,
      ["separator 0-65536", "separator 65536-131072", "separator 131072-140000", "doc 140000-140012 @0"],
    ],
    [
      "a declaration far in front",
      ['<?xml version="1.0"?>', " ".repeat(65600), "<doc>a</doc>"].join(""),
      99,
      false,
      ["cover 0-65536", "separator 65536-65621", "doc 65621-65633 @0"],
    ],
    [
      "a tag of an envelope far in",
      ["<all>", " ".repeat(65600), "<doc>a</doc></all>"].join(""),
      99,
      false,
      ["cover 0-65536", "separator 65536-65605", "doc 65605-65617 @0", "cover 65617-65623"],
    ],
  ])("%s", async (_, text, most, anyCase, wanted) => {
    expect(await cutBy(elementsOf(anyCase), text, most)).toEqual(wanted);
  });
});

const storiesOf: Cut = async function* (window, context) {
  for await (const { kind, range, bytes } of cutStories(window, context))
    yield `${kind} ${range.byteStart}-${range.byteEnd} ${bytes.length}`;
};

describe("stories of a wire", () => {
  test.each<[string, string, number, readonly string[]]>([
    ["one", "\u0016\u0016\u0001W2870\u001f\u0002a Opened.\u0003\u0004", 99, ["anpa 0-21 21"]],
    [
      "two",
      "\u0016\u0016\u0001W2870\u001f\u0002a Opened.\u0003\u0004\u0016\u0016\u0001W2871\u001f\u0002a Closed.\u0003\u0004",
      99,
      ["anpa 0-21 21", "anpa 21-42 21"],
    ],
    ["of the other standard", "\u0001eca062 4 i 211 x\r\n\u0002Opened.\u0003\u0004\r\n", 99, ["iptc 0-31 31"]],
    [
      "of both",
      "\u0001eca062 4 i 211 x\r\n\u0002Opened.\u0003\u0004\r\n\u0016\u0016\u0001W2870\u001f\u0002a Opened.\u0003\u0004",
      99,
      ["iptc 0-31 31", "anpa 31-52 21"],
    ],
    [
      "line ends between",
      "\u0016\u0016\u0001W2870\u001f\u0002a A\u0003\u0004\r\n\u0016\u0016\u0001W2871\u001f\u0002a B\u0003\u0004",
      99,
      ["anpa 0-17 17", "anpa 17-32 15"],
    ],
    [
      "a CR, a LF",
      "\u0016\u0016\u0001W2870\u001f\u0002a A\u0003\u0004\r\u0016\u0016\u0001W2871\u001f\u0002a B\u0003\u0004\n\n\u0016\u0016\u0001W2872\u001f\u0002a C\u0003\u0004",
      99,
      ["anpa 0-16 16", "anpa 16-32 16", "padding 32-33", "anpa 33-48 15"],
    ],
    [
      "ends that are repeated",
      "\u0016\u0016\u0001W2870\u001f\u0002a A\u0003\u0004\u0004\u0004\r\n\u0016\u0016\u0001W2871\u001f\u0002a B\u0003\u0004",
      99,
      ["anpa 0-19 19", "anpa 19-34 15"],
    ],
    [
      "idle controls between",
      "\u0016\u0016\u0001W2870\u001f\u0002a A\u0003\u0004\u0000\u0000 ÿ\u0016\u0016\u0001W2871\u001f\u0002a B\u0003\u0004",
      99,
      ["anpa 0-15 15", "padding 15-20", "anpa 20-35 15"],
    ],
    [
      "junk between",
      "\u0016\u0016\u0001W2870\u001f\u0002a A\u0003\u0004junk\r\n\u0016\u0016\u0001W2871\u001f\u0002a B\u0003\u0004",
      99,
      ["anpa 0-15 15", "WIRE_JUNK 15-21", "junk 15-21", "anpa 21-36 15"],
    ],
    [
      "junk in front",
      "junk\u0016\u0016\u0001W2870\u001f\u0002a A\u0003\u0004",
      99,
      ["WIRE_JUNK 0-4", "junk 0-4", "anpa 4-19 15"],
    ],
    ["junk alone", "junk", 99, ["WIRE_JUNK 0-4", "junk 0-4"]],
    ["nothing", "", 99, []],
    ["idle controls alone", "\u0000\u0000 ", 99, ["padding 0-3"]],
    [
      "without its end",
      "\u0016\u0016\u0001W2870\u001f\u0002a A\u0016\u0016\u0001W2871\u001f\u0002a B\u0003\u0004",
      99,
      ["WIRE_UNCLOSED 0-13", "anpa 0-13 13", "anpa 13-28 15"],
    ],
    [
      "without the end of the transmission",
      "\u0016\u0016\u0001W2870\u001f\u0002a A\u0003\u0016\u0016\u0001W2871\u001f\u0002a B\u0003\u0004",
      99,
      ["anpa 0-14 14", "anpa 14-29 15"],
    ],
    [
      "without any end at the end",
      "\u0016\u0016\u0001W2870\u001f\u0002a A",
      99,
      ["WIRE_UNCLOSED 0-13", "anpa 0-13 13"],
    ],
    [
      "without the end of the transmission at the end",
      "\u0016\u0016\u0001W2870\u001f\u0002a A\u0003",
      99,
      ["anpa 0-14 14"],
    ],
    ["a start of heading in a text", "\u0016\u0016\u0001W2870\u001f\u0002a A\u0001B\u0003\u0004", 99, ["anpa 0-17 17"]],
    [
      "an end of transmission in front",
      "\u0004\u0016\u0016\u0001W2870\u001f\u0002a A\u0003\u0004",
      99,
      ["padding 0-1", "anpa 1-16 15"],
    ],
    ["as long as it may be", "\u0016\u0016\u0001W2870\u001f\u0002a aaaaaaaaaaaaaa\u0003\u0004", 28, ["anpa 0-28 28"]],
    [
      "an end that begins at the limit",
      "\u0016\u0016\u0001W2870\u001f\u0002a aaaaaaaaaaaaaaa\u0003\u0004",
      28,
      ["anpa 0-29 29"],
    ],
    [
      "and behind it",
      "\u0016\u0016\u0001W2870\u001f\u0002a aaaaaaaaaaaaaaaa\u0003\u0004",
      28,
      ["LIMIT_RECORD_BYTES 0-28", "anpa 0-28 28", "truncated 28-30"],
    ],
    [
      "much longer, and another",
      [
        "\u0016\u0016\u0001W2870\u001f\u0002a ",
        "a".repeat(300),
        "\u0003\u0004\u0016\u0016\u0001W2871\u001f\u0002a B\u0003\u0004",
      ].join(""),
      28,
      ["LIMIT_RECORD_BYTES 0-28", "anpa 0-28 28", "truncated 28-314", "anpa 314-329 15"],
    ],
    [
      "much longer without its end, and another",
      [
        "\u0016\u0016\u0001W2870\u001f\u0002a ",
        "a".repeat(300),
        "\u0016\u0016\u0001W2871\u001f\u0002a B\u0003\u0004",
      ].join(""),
      28,
      ["LIMIT_RECORD_BYTES 0-28", "anpa 0-28 28", "truncated 28-312", "anpa 312-327 15"],
    ],
    [
      "much longer at the end",
      ["\u0016\u0016\u0001W2870\u001f\u0002a ", "a".repeat(300)].join(""),
      28,
      ["LIMIT_RECORD_BYTES 0-28", "anpa 0-28 28", "truncated 28-312"],
    ],
    [
      "much junk",
      ["x".repeat(70000), "\u0016\u0016\u0001W2870\u001f\u0002a A\u0003\u0004"].join(""),
      99,
      ["WIRE_JUNK 0-65536", "junk 0-65536", "WIRE_JUNK 65536-70000", "junk 65536-70000", "anpa 70000-70015 15"],
    ],
    [
      "much that is idle",
      [" ".repeat(140000), "\u0016\u0016\u0001W2870\u001f\u0002a A\u0003\u0004"].join(""),
      99,
      ["padding 0-65536", "padding 65536-131072", "padding 131072-140000", "anpa 140000-140015 15"],
    ],
    [
      "controls in front of a second one",
      "\u0016\u0016\u0001W2870\u001f\u0002a A\u0016\u0016\u0016\u0016\u0016\u0001W2871\u001f\u0002a B\u0003\u0004",
      99,
      ["WIRE_UNCLOSED 0-13", "anpa 0-13 13", "anpa 13-31 18"],
    ],
  ])("%s", async (_, text, most, wanted) => {
    expect(await cutBy(storiesOf, text, most)).toEqual(wanted);
  });
});
