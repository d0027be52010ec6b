/** Runs of lines at their limits, in any chunks, and payloads of each kind. */
import { describe, expect, test } from "vitest";
import type { HtmlPage, ReadContext } from "../src/containers/format.js";
import { resolveLimits } from "../src/containers/limits.js";
import { payloadText } from "../src/containers/payload-text.js";
import { cutRuns, type Opening } from "../src/containers/runs.js";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const wide = (text: string, isBig: boolean) => [...text].map((each) => (isBig ? `\0${each}` : `${each}\0`)).join("");

/** What is told, as `CODE 2-3 detail`. */
function contextOf(told: string[], more: object): ReadContext {
  const report: ReadContext["report"] = (code, where, detail) => {
    const place = where !== undefined && "byteStart" in where ? ` ${where.byteStart}-${where.byteEnd}` : "";
    told.push(`${code}${place}${detail === undefined ? "" : ` ${detail}`}`);
  };
  return { options: {}, platform: {}, region() {}, report, ...more } as unknown as ReadContext;
}

/** `0-4 opened "#a"`, in any chunks the same. */
async function runsOf(text: string, maxRecordBytes: number, opening: Opening, encoding?: string) {
  const bytes = bytesOf(text);
  const all: string[][] = [];
  for (const size of [1, 2, 3, 5, 64]) {
    const found: string[] = [];
    const context = contextOf(found, { limits: { ...resolveLimits({}), maxRecordBytes }, encoding });
    const chunks = (async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    })();
    for await (const { bytes: place, opened, text: run, cut } of cutRuns(chunks, context, opening))
      found.push(
        `${place.byteStart}-${place.byteEnd}${opened ? " opened" : ""}${cut ? " cut" : ""} ${JSON.stringify(run)}`,
      );
    all.push(found);
  }
  for (const each of all) expect(each).toEqual(all[0]);
  return all[0];
}

const opening: Opening = { longest: 6, opens: (line) => /^#[a-z]*$/.test(line) };

describe("runs of lines, of which those with a # in front open a record", () => {
  test.each<[string, string, number, readonly string[]]>([
    ["two records", "#a\nb\n#c\nd", 99, ['0-5 opened "#a\\nb\\n"', '5-9 opened "#c\\nd"']],
    ["text in front", "x\n#a\n", 99, ['0-2 "x\\n"', '2-5 opened "#a\\n"']],
    ["lines with CRLF", "#a\r\nb\r\n#c", 99, ['0-7 opened "#a\\r\\nb\\r\\n"', '7-9 opened "#c"']],
    ["lines with CR alone", "#a\rb\r#c", 99, ['0-5 opened "#a\\rb\\r"', '5-7 opened "#c"']],
    ["a CR among lines with LF", "x\r#a\n#b\r#c\n#d", 99, ['0-11 "x\\r#a\\n#b\\r#c\\n"', '11-13 opened "#d"']],
    ["a longer one", "x\n#abcde\n", 99, ['0-9 "x\\n#abcde\\n"']],
    ["a last line without its end", "x\n#abcde", 99, ['0-2 "x\\n"', '2-8 opened "#abcde"']],
    ["an opening alone", "#", 99, ['0-1 opened "#"']],
    ["empty lines", "\n\n#a\n\n", 99, ['0-2 "\\n\\n"', '2-6 opened "#a\\n\\n"']],
    ["nothing", "", 99, []],
    ["a run as long as it may be", "#a\nbcde\n", 8, ['0-8 opened "#a\\nbcde\\n"']],
    ["a byte more", "#a\nbcdef\n", 8, ["LIMIT_RECORD_BYTES 0-3", '0-3 opened cut "#a\\n"', '3-9 "bcdef\\n"']],
    [
      "a cut, and lines behind it",
      "#a\nbcdefgh\n#c\n",
      8,
      ["LIMIT_RECORD_BYTES 0-3", '0-3 opened cut "#a\\n"', '3-11 "bcdefgh\\n"', '11-14 opened "#c\\n"'],
    ],
    [
      "a line that is torn opens nothing",
      "aaaaaaaa#b\n#c",
      8,
      ["LIMIT_RECORD_BYTES 0-8", '0-8 cut "aaaaaaaa"', '8-11 "#b\\n"', '11-13 opened "#c"'],
    ],
    [
      "two cuts",
      "aaaaaaaabbbbbbbbcc",
      8,
      ["LIMIT_RECORD_BYTES 0-8", '0-8 cut "aaaaaaaa"', "LIMIT_RECORD_BYTES 8-16", '8-16 cut "bbbbbbbb"', '16-18 "cc"'],
    ],
    ["no character is cut", "aaaaaaa\xc3\xa9b\n", 8, ["LIMIT_RECORD_BYTES 0-7", '0-7 cut "aaaaaaa"', '7-11 "éb\\n"']],
  ])("%s", async (_, text, most, wanted) => {
    expect(await runsOf(text, most, opening)).toEqual(wanted);
  });

  test.each([false, true])("in UTF-16, the high byte first: %j", async (isBig) => {
    const mark = isBig ? "\xfe\xff" : "\xff\xfe";
    const encoding = isBig ? "utf-16be" : "utf-16le";
    const text = mark + wide("x\n#a\r\nb\n#abcd\n#abcde\n", isBig);
    const found = (await runsOf(text, 99, opening))?.filter((each) => !each.startsWith("ENCODING"));
    expect(found?.map((each) => each.replace("\ufeff", ""))).toEqual([
      '0-6 "x\\n"',
      '6-18 opened "#a\\r\\nb\\n"',
      '18-44 opened "#abcd\\n#abcde\\n"',
    ]);
    expect(await runsOf(wide("x\n#a\nb", isBig), 99, opening, encoding)).toEqual([
      '0-4 "x\\n"',
      '4-12 opened "#a\\nb"',
    ]);
    expect(await runsOf(wide("#a\nbcdef\n#c\n", isBig), 9, opening, encoding)).toEqual([
      "LIMIT_RECORD_BYTES 0-6",
      '0-6 opened cut "#a\\n"',
      "LIMIT_RECORD_BYTES 6-14",
      '6-14 cut "bcde"',
      '14-18 "f\\n"',
      '18-24 opened "#c\\n"',
    ]);
  });

  test("lines that need not be looked at are not", async () => {
    const seen: string[] = [];
    const own: Opening = {
      longest: 6,
      mayOpen: (bytes, start, end) => bytes[start] === 0x23 && end - start > 2,
      opens: (line) => {
        seen.push(line);
        return true;
      },
    };
    expect(await runsOf("a\n#\n#b\n", 99, own)).toEqual(['0-4 "a\\n#\\n"', '4-7 opened "#b\\n"']);
    expect(new Set(seen)).toEqual(new Set(["#b"]));
  });
});

describe("a payload", () => {
  function read(text: string, contentType: string | undefined, htmlToText?: unknown, uri?: string) {
    const told: string[] = [];
    const page = { offset: 10, ...(contentType !== undefined && { contentType }), ...(uri !== undefined && { uri }) };
    const options = htmlToText === undefined ? {} : { htmlToText };
    return [payloadText(bytesOf(text), page, contextOf(told, { options })), ...told];
  }
  const asHtml = (html: string, page: HtmlPage) => `${html} ${JSON.stringify(page)}`;
  const html = ["", "HTML_NOT_READ 10-16"];
  const none = (type?: string) => ["", `PAYLOAD_NOT_TEXT 10-16${type === undefined ? "" : ` ${type}`}`];
  test.each<[string, string | undefined, readonly string[]]>([
    ["Opened", "text/plain", ["Opened"]],
    ["Opened", "Text/Plain; charset=utf-8", ["Opened"]],
    ["Opened", "text/csv", ["Opened"]],
    ["Opened", "text/dns", none("text/dns")],
    ["Opened", "text/html", html],
    ["Opened", " TEXT/HTML ;x", html],
    ["Opened", "application/xhtml+xml", html],
    ["Opened", "application/json", none("application/json")],
    ["Opened", "image/svg+xml; x", none("image/svg+xml; x")],
    ["Opened", `image/${"x".repeat(90)}`, none(`image/${"x".repeat(74)}`)],
    ["Opened", "unknown/unknown", ["Opened"]],
    ["Opened", "unknown", ["Opened"]],
    ["Opened", "*", ["Opened"]],
    ["Opened", "no-type", ["Opened"]],
    ["Opened", "", ["Opened"]],
    ["Opened", undefined, ["Opened"]],
    ["<html>", undefined, html],
    ["<HEAD>", undefined, html],
    [" <body", undefined, html],
    ["<!--x-", undefined, html],
    ["<?xml ", undefined, html],
    ["x<html", undefined, ["x<html"]],
    ["<div/>", undefined, ["<div/>"]],
    ["\0\x01\x02\x03\x04\x05", undefined, none()],
    ["\0\x01\x02\x03\x04\x05", "text/plain", none("text/plain")],
    ["\0\x01\x02\x03\x04\x05", "text/html", none("text/html")],
    ["caf\xe9", "text/plain; charset=latin1", ["café", "ENCODING_DETECTED 10-14 windows-1252, as the header says"]],
    ["", "image/png", [""]],
  ])("%j of type %j", (text, contentType, wanted) => {
    expect(read(text, contentType)).toEqual(wanted);
  });

  test("of HTML is what the caller makes of it, with what is known of the page", () => {
    expect(read("<p>", "text/html", asHtml, "u")).toEqual(['<p> {"uri":"u","contentType":"text/html"}']);
    expect(read("<html>", undefined, asHtml)).toEqual(["<html> {}"]);
    expect(read("Opened", "text/plain", asHtml)).toEqual(["Opened"]);
  });

  test("of which nothing can be made is a fault of the caller's", () => {
    const fails = () => {
      throw new Error("no");
    };
    expect(() => read("<p>", "text/html", fails, "u")).toThrow("htmlToText threw on the page of u: no");
    expect(() => read("<p>", "text/html", fails)).toThrow("htmlToText threw on the page: no");
    expect(() => read("<p>", "text/html", () => 5, "u".repeat(201))).toThrow(
      `htmlToText gave number for the page of ${"u".repeat(200)}: let it return the text as a string`,
    );
    const throws = () => {
      throw "words";
    };
    expect(() => read("<p>", "text/html", throws)).toThrow("htmlToText threw on the page: words");
  });

  test("controls far in are none, if the first bytes have none", () => {
    expect(read(`${"x".repeat(64)}\0`, "text/plain")).toEqual([`${"x".repeat(64)}\0`]);
    expect(read(`${"x".repeat(63)}\0`.repeat(9), "text/plain")[0]).toBe(`${"x".repeat(63)}\0`.repeat(9));
    expect(read(`${"\0".repeat(20)}${"x".repeat(44)}`, "text/plain; charset=utf-16")[0]).not.toBe("");
  });
});
