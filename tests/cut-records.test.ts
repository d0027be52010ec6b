/** Where elements of a dump and stories of a wire begin and end, what lies between, and what is told: in any chunks the same. */
import { describe, expect, test } from "vitest";
import { type ByteWindow, openWindow } from "../src/containers/byte-window.js";
import type { ReadContext } from "../src/containers/format.js";
import { filling } from "../src/containers/in-steps.js";
import { resolveLimits } from "../src/containers/limits.js";
import { cutStories } from "../src/containers/wire/cut-stories.js";
import { cutElements } from "../src/containers/xml/cut-elements.js";
import { cutElementRows } from "./documents/cut-elements.js";

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
  test.each(cutElementRows)("%s", async (_, text, most, anyCase, wanted) => {
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
