/** The steps in which readers go through bytes: heads that need no second look, ends, chunks, tags, and the letters of a guess. */
import { describe, expect, test } from "vitest";
import { letterPrice, tallyOf } from "../src/containers/encoding/letter-prices.js";
import { sampleOf } from "../src/containers/encoding/sample.js";
import { shapePrice } from "../src/containers/encoding/shape.js";
import { dechunk } from "../src/containers/http/chunked.js";
import { lookFor } from "../src/containers/markup/look.js";
import { isClosed, lineEndsAt } from "../src/containers/warc/extent.js";
import { statedLength } from "../src/containers/warc/length.js";
import { plainHead } from "../src/containers/warc/plain-head.js";

/** Bytes that are written as characters of Latin-1. */
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
/** A window over a text, behind other bytes. */
const windowOf = (text: string, ended: boolean, before = "##") => ({
  bytes: bytesOf(before + text),
  start: before.length,
  end: before.length + text.length,
  offset: 0,
  ended,
  fill: async () => false,
});

describe("a head of WARC that needs no second look", () => {
  test.each<[string, string | null]>([
    ["WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", "45 WARC-Type=x Content-Length=4"],
    ["WARC/1.1\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", "45 WARC-Type=x Content-Length=4"],
    ["WARC/0.18\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r", null],
    ["WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n", null],
    ["WARC/1.0\r", null],
    ["WARC/1.0\r\n\r\n", "12 "],
    ["WARC/1.0\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type: x\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type: x\r\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type:x\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type:  x\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type: x \r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type: \r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type:\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type: é\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type: a\u0001b\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type: ab\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type: a\tb\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type: x\r\n y\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\n WARC-Type: x\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC_Type: x\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\n1Type: x\r\nContent-Length: 4\r\n\r\n", null],
    [
      "WARC/1.0\r\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA: x\r\nContent-Length: 4\r\n\r\n",
      "100 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=x Content-Length=4",
    ],
    [
      "WARC/1.0\r\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA: x\r\nContent-Length: 4\r\n\r\n",
      null,
    ],
    ["WARC/1.0\r\nnone\r\nContent-Length: 4\r\n\r\n", null],
    ["WARC/1.0\r\nWARC-Type: a:b: c\r\nContent-Length: 4\r\n\r\n", "50 WARC-Type=a:b: c Content-Length=4"],
    [
      "WARC/1.0\r\nWARC-Type: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\nContent-Length: 4\r\n\r\n",
      "2034 WARC-Type=yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy Content-Length=4",
    ],
    [
      "WARC/1.0\r\nWARC-Type: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\nContent-Length: 4\r\n\r\n",
      null,
    ],
    [
      "WARC/1.0\r\nWARC-Type: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\nContent-Length: 4\r\n\r\n",
      "744 WARC-Type=yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy Content-Length=4",
    ],
    [
      "WARC/1.0\r\nWARC-Type: x\r\nN0: 0x\r\nN1: 1x\r\nN2: 2x\r\nN3: 3x\r\nN4: 4x\r\nN5: 5x\r\nN6: 6x\r\nN7: 7x\r\nN8: 8x\r\nN9: 9x\r\nN10: 10x\r\nN11: 11x\r\nN12: 12x\r\nN13: 13x\r\nN14: 14x\r\nN15: 15x\r\nN16: 16x\r\nN17: 17x\r\nN18: 18x\r\nN19: 19x\r\nN20: 20x\r\nN21: 21x\r\nN22: 22x\r\nN23: 23x\r\nN24: 24x\r\nN25: 25x\r\nN26: 26x\r\nN27: 27x\r\nN28: 28x\r\nN29: 29x\r\nN30: 30x\r\nN31: 31x\r\nN32: 32x\r\nN33: 33x\r\nN34: 34x\r\nN35: 35x\r\nN36: 36x\r\nN37: 37x\r\nN38: 38x\r\nN39: 39\r\nContent-Length: 4\r\n\r\n",
      "424 WARC-Type=x N0=0x N1=1x N2=2x N3=3x N4=4x N5=5x N6=6x N7=7x N8=8x N9=9x N10=10x N11=11x N12=12x N13=13x N14=14x N15=15x N16=16x N17=17x N18=18x N19=19x N20=20x N21=21x N22=22x N23=23x N24=24x N25=25x N26=26x N27=27x N28=28x N29=29x N30=30x N31=31x N32=32x N33=33x N34=34x N35=35x N36=36x N37=37x N38=38x N39=39 Content-Length=4",
    ],
    [
      "WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\nWARC/1.0\r\nWARC-Type: x\r\nContent-Length: 4\r\n\r\n",
      "45 WARC-Type=x Content-Length=4",
    ],
  ])("%j", (text, wanted) => {
    const head = plainHead(bytesOf(`??${text}tail`), 2, 2 + text.length, {});
    const fields = head?.fields.map(({ name, value }) => `${name}=${value}`).join(" ");
    expect(head === undefined ? null : `${head.length} ${fields}`).toBe(wanted);
  });
});

describe("the length that fields state", () => {
  test.each<[readonly (readonly [string, string])[], string]>([
    [[["Content-Length", "4"]], "4"],
    [[["content-length", "4"]], "4"],
    [[["Content-Lengths", "4"]], "-1 WARC_LENGTH_MISSING"],
    [[["Content-Length", "0"]], "0"],
    [[["Content-Length", ""]], "-1 WARC_LENGTH_INVALID "],
    [[["Content-Length", "123456789012345"]], "123456789012345"],
    [[["Content-Length", "1234567890123456"]], "1234567890123456"],
    [[["Content-Length", "0000000000000004"]], "4"],
    [[["Content-Length", "9007199254740991"]], "9007199254740991"],
    [[["Content-Length", "9007199254740992"]], "-1 WARC_LENGTH_INVALID 9007199254740992"],
    [[["Content-Length", "4x"]], "-1 WARC_LENGTH_INVALID 4x"],
    [[["Content-Length", "/"]], "-1 WARC_LENGTH_INVALID /"],
    [[["Content-Length", ":"]], "-1 WARC_LENGTH_INVALID :"],
    [
      [
        ["Content-Length", "4"],
        ["Content-Length", "04"],
      ],
      "4",
    ],
    [
      [
        ["Content-Length", "4"],
        ["Content-Length", "5"],
      ],
      "-1 WARC_LENGTH_CONFLICT 4 and 5",
    ],
    [[["X", "4"]], "-1 WARC_LENGTH_MISSING"],
    [[], "-1 WARC_LENGTH_MISSING"],
    [
      [["Content-Length", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
      "-1 WARC_LENGTH_INVALID xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
    [
      [["Content-Length", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
      "-1 WARC_LENGTH_INVALID xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…",
    ],
  ])("%j", (fields, wanted) => {
    const { length, fault, detail } = statedLength(
      fields.map(([name, value]) => ({ name, value })),
      false,
    );
    expect([length, fault, detail].filter((each) => each !== undefined).join(" ")).toBe(wanted);
  });
});

describe("a record that is closed at a place", () => {
  test.each<[string, number, boolean, boolean]>([
    ["ab\r\n\r\n", 2, true, true],
    ["ab\r\n\r\n", 2, false, false],
    ["ab\r\n\r\nWARC/1", 2, false, true],
    ["ab\r\n\r\nWARC/x", 2, true, false],
    ["ab\n\r\n\r", 2, true, false],
    ["ab\r\n\n\r", 2, true, false],
    ["ab\r\r\r\n", 2, true, false],
    ["ab\r\n\r\r", 2, true, false],
    ["ab\r\n", 2, true, false],
  ])("%j", (text, at, ended, wanted) => {
    expect(isClosed(windowOf(text, ended), at)).toBe(wanted);
  });
});

describe("how many bytes line ends take", () => {
  test.each<[string, number, number]>([
    ["ab\r\n\r\nc", 2, 4],
    ["ab\n\nc", 2, 2],
    ["ab\r\rc", 2, 2],
    ["ab\r\n\n\n", 2, 3],
    ["abc", 2, 0],
    ["ab", 2, 0],
    ["ab\r", 2, 1],
    ["ab\r\n", 2, 2],
    ["ab\n\r\n\n", 2, 3],
  ])("%j", (text, at, wanted) => {
    expect(lineEndsAt(windowOf(text, true), at)).toBe(wanted);
  });
});

describe("a body in chunks", () => {
  test.each<[string, readonly [string, string]]>([
    ["4\r\nOne.\r\n0\r\n\r\n", ["One.", "sound"]],
    ["4\nOne.\n0\n\n", ["One.", "sound"]],
    [" 4 \r\nOne.\r\n0\r\n\r\n", ["One.", "sound"]],
    ["\t4\t;x\r\nOne.\r\n0\r\n\r\n", ["One.", "sound"]],
    ["4 x\r\nOne.", ["4 x\r\nOne.", "HTTP_CHUNKED_INVALID"]],
    ["A\r\n0123456789\r\n0\r\n\r\n", ["0123456789", "sound"]],
    ["a\r\n0123456789\r\n0\r\n\r\n", ["0123456789", "sound"]],
    ["f\r\n", ["", "HTTP_CHUNKED_TRUNCATED"]],
    ["g\r\n", ["g\r\n", "HTTP_CHUNKED_INVALID"]],
    ["00000000004\r\nOne.\r\n0\r\n\r\n", ["One.", "sound"]],
    ["FFFFFFFF\r\nx", ["x", "HTTP_CHUNKED_TRUNCATED"]],
    ["100000000\r\nx", ["100000000\r\nx", "HTTP_CHUNKED_INVALID"]],
    ["", ["", "HTTP_CHUNKED_TRUNCATED"]],
    [" ", ["", "HTTP_CHUNKED_TRUNCATED"]],
    ["\r\n", ["\r\n", "HTTP_CHUNKED_INVALID"]],
    ["4", ["", "HTTP_CHUNKED_TRUNCATED"]],
    ["4\r", ["", "HTTP_CHUNKED_TRUNCATED"]],
    ["4\r\n", ["", "HTTP_CHUNKED_TRUNCATED"]],
    ["4\r\nOne.", ["One.", "HTTP_CHUNKED_TRUNCATED"]],
    ["4\r\nOne.\r", ["One.", "HTTP_CHUNKED_TRUNCATED"]],
    ["4\r\nOne.\r\n", ["One.", "HTTP_CHUNKED_TRUNCATED"]],
    ["4\r\nOne.\n0\r\n", ["One.", "sound"]],
    ["0", ["", "HTTP_CHUNKED_TRUNCATED"]],
    ["0\r\n", ["", "sound"]],
    ["0\r\n\r", ["", "sound"]],
    ["0\r\nA: b", ["", "sound"]],
    ["0\r\nA: b\r\n\r\n", ["", "sound"]],
    ["0\r\nA\r\n\r\n", ["0\r\nA\r\n\r\n", "HTTP_CHUNKED_INVALID"]],
    ["0\r\n:b\r\n\r\n", ["0\r\n:b\r\n\r\n", "HTTP_CHUNKED_INVALID"]],
    ["0\r\nA", ["", "sound"]],
    ["0\r\n\r\n \r\n", ["", "sound"]],
    ["0\r\n\r\n!", ["0\r\n\r\n!", "HTTP_CHUNKED_INVALID"]],
    ["4;a\nOne.\n0;b\n\n", ["One.", "sound"]],
    [";\r\n", [";\r\n", "HTTP_CHUNKED_INVALID"]],
    ["4\r\nOne.\r\n4\r\nTw", ["One.Tw", "HTTP_CHUNKED_TRUNCATED"]],
  ])("%j", (text, wanted) => {
    const { bytes, fault } = dechunk(bytesOf(text));
    expect([textOf(bytes), fault ?? "sound"]).toEqual(wanted);
  });
});

describe("what a sign in front of a tag opens, while more may come and at the end", () => {
  test.each<[string, readonly [number | string, number | string]]>([
    ["<article>x", [-1, "article 10"]],
    ["<ARTICLE id=1>x", [-1, "article 15"]],
    ["<article/>", [-1, "article 11"]],
    ["<articles>                    ", [2, 2]],
    ["<b>                    ", [2, 2]],
    ["<", [-1, 2]],
    ["<a", [-1, 2]],
    ["<article", [-1, "article 9"]],
    ["<article                              ", [-1, "article 39"]],
    [
      "<article                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        ",
      ["article 4097", "article 4097"],
    ],
    ["</article>                    ", [2, 2]],
    ["<!-- a -->b                    ", [11, 11]],
    ["<!--                              ", [-1, 5]],
    ["<!-->                              -->", [39, 39]],
    ["<![CDATA[a]]>b                    ", [14, 14]],
    ["<![cdata[a]]>b                    ", [2, 2]],
    ["<![CDATA[                              ", [-1, 40]],
    ["<script>a<article></script>b         ", [27, 27]],
    ["<SCRIPT>a</Script>         ", [18, 18]],
    ["<script>                              ", [-1, 39]],
    ["<style a=b>x</style>         ", [20, 20]],
    ["<noscript>x</noscript>         ", [22, 22]],
    ["<scripts>x</script>         ", [2, 2]],
    ["<!DOCTYPE html>                    ", ["!doctype 16", "!doctype 16"]],
    ["<!doctype                              ", [-1, "!doctype 40"]],
    ["<é                              ", [2, 2]],
    ["< article>                    ", [2, 2]],
  ])("%j", (text, wanted) => {
    const of = (ended: boolean) => {
      const found = lookFor(["article", "!doctype"])(windowOf(text, ended, "#"), 1);
      return typeof found === "number" ? found : `${found.name} ${found.end}`;
    };
    expect([of(false), of(true)]).toEqual(wanted);
  });
});

describe("the words of a sample, and the letters around them", () => {
  test.each<[string, readonly [string, number]]>([
    ["abc déf gh", ["déf ", 7]],
    ["é", ["é ", 0]],
    ["abc", ["", 3]],
    ["<a b> é", ["é ", 0]],
    ["<a>b</a> é", ["é ", 1]],
    ["a<b c>d é", ["é ", 2]],
    ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxéyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy z", ["xxxxxxxxxxxxxxxxéyyyyyyyyyyyyyyy ", 61]],
    ["é è", ["é è ", 0]],
    ["a,é.b", ["é ", 2]],
    ["5é", ["5é ", 0]],
    ["@[`{ é", ["é ", 0]],
  ])("%j", (text, wanted) => {
    const { words, asciiLetters } = sampleOf(bytesOf(text));
    expect([textOf(words), asciiLetters]).toEqual(wanted);
  });
});

describe("what the shape of words costs", () => {
  test.each<[string, number]>([
    ["Word", 0],
    ["wOrd", 4],
    ["wORd wOrD", 12],
    ["aж", 5],
    ["жa", 5],
    ["aé", 0],
    ["aж жb", 10],
    ["a€b", 4],
    ["a’b", 0],
    ["a-b", 0],
    ["é©é", 4],
    ["é·é", 0],
    ["a­b", 0],
    ["a…b", 0],
    ["", 0],
    ["a b", 0],
  ])("%j", (text, wanted) => {
    expect(shapePrice(text)).toBe(wanted);
  });
});

describe("what letters cost in the cheapest of some languages, and one of them", () => {
  test.each<readonly (string | number)[]>([
    ["é", "fr", 0, "3.90 3.90"],
    ["É", "fr", 0, "6.90 6.90"],
    ["éé", "fr", 10, "8.12 3.90"],
    ["é", "fr", 1000, "5.51 3.90"],
    ["ж", "ru", 0, "4.60 4.60"],
    ["ж", "ru", 3, "7.63 4.60"],
    ["ж", "ru", 100, "9.66 4.60"],
    ["ж", "fr ru", 0, "4.60 4.60"],
    ["ж", "fr", 0, "10.50 10.50"],
    ["«é»", "fr", 0, "11.90 3.97"],
    ["¤", "fr", 0, "14.00 14.00"],
    ["", "fr", 0, "16.00 16.00"],
    [" ", "fr", 0, "3.00 3.00"],
    ["", "fr", 0, "16.00 16.00"],
    ["", "fr", 0, "16.00 16.00"],
    ["豈", "fr", 0, "10.50 10.50"],
    ["�", "fr", 0, "16.00 16.00"],
    ["港", "ja", 0, "8.60 8.60"],
    ["㐀", "ja", 0, "8.60 8.60"],
    ["㏿", "ja", 0, "10.50 10.50"],
    ["ꀀ", "ja", 0, "10.50 10.50"],
    ["鿿", "ja", 0, "8.60 8.60"],
    ["가", "fr", 0, "8.60 8.60"],
    ["힣", "fr", 0, "8.60 8.60"],
    ["힤", "fr", 0, "10.50 10.50"],
    ["a", "fr", 0, "3.30 -"],
    ["aé", "fr", 0, "7.20 3.90"],
    ["", "fr", 0, "0.00 -"],
    ["é", "fr", 0, "é", "1.95 1.95"],
    ["é", "fr", 0, "è", "3.90 3.90"],
    ["é", "fr", 0, "éé", "3.90 3.90"],
    ["éa", "fr", 0, "éb", "5.25 1.95"],
    ["😀é", "fr", 0, "😀é", "12.45 6.22"],
  ])("%j", (...row) => {
    const [text, languages, asciiLetters, rival] = row.slice(0, -1) as [string, string, number, string?];
    const { price, mean } = letterPrice(tallyOf(text, rival), languages, asciiLetters);
    expect(`${price.toFixed(2)} ${Number.isNaN(mean) ? "-" : mean.toFixed(2)}`).toBe(row.at(-1));
  });
});
