import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Parsed, parse, parseDump } from "../src/index.js";
import { root } from "./support/sources.js";

function expectTiling({ text, blocks }: Parsed): void {
  let cursor = 0;
  for (const { span } of blocks) {
    if (span.start !== cursor) expect.fail(`a gap or an overlap at ${cursor}`);
    cursor = span.end;
  }
  expect(cursor).toBe(text.length);
}

const shapes: Readonly<Record<string, string>> = {
  nothing: "",
  "a byte order mark": "\ufeff",
  "one line of 5 MB": "The harbour opened again on Monday, officials said. ".repeat(100_000),
  "one word of 5 MB": "a".repeat(5_000_000),
  "a million empty lines": "\n".repeat(1_000_000),
  "a million lines of CR alone": "\r".repeat(1_000_000),
  "100,000 lines of one character": "a\n".repeat(100_000),
  "a megabyte of spaces": " ".repeat(1_000_000),
  "50,000 caption labels": "Caption:\n".repeat(50_000),
  "100,000 caption labels on one line": "Caption: ".repeat(100_000),
  "50,000 media ids": "Media ID: 1\n".repeat(50_000),
  "50,000 lines of captions, each the copy of the one before":
    "Media ID: 1\nCaption:\nA view of the port, Reuters\n".repeat(16_000),
  "25,000 headlines": "Harbour opens again | Daily Example\n".repeat(25_000),
  "20,000 rows of a listing":
    "by Jane Example | Mar 4, 2014 | Opinion\nA teaser that is broken off by dots...\n".repeat(20_000),
  "20,000 live entries": Array.from(
    { length: 20_000 },
    (_, at) => `1${at % 9}:3${at % 7}\nThe ferry ${at} has left the port, the police said.\n`,
  ).join(""),
  "20,000 comments": Array.from(
    { length: 20_000 },
    (_, at) => `Marge\n11:32am Thu 21 Apr 16\nIt is not the music ${at}, it is us.\nReport this\n`,
  ).join(""),
  "brackets that never close": "(AP Photo/".repeat(50_000),
  "bars, slashes and dashes": "a | b - c – d / e — f : ".repeat(20_000),
  "a credit with no end": `A view (REUTERS/${"Name ".repeat(100_000)}`,
  "By and spaces": `By${" ".repeat(262_144)}x`,
  "a@ a@ a@": "a@".repeat(131_072),
  "&# without an end": "&#".repeat(200_000),
  "&#34 without a semicolon": "&#34".repeat(100_000),
  figures: "1234567890".repeat(50_000),
  dates: "April 28, 2023 1:15 pm GMT ".repeat(20_000),
  "combining marks": `e${"\u0301".repeat(100_000)}`,
  "lone surrogates": "\ud800\udc00\ud800 \udc00\n".repeat(20_000),
  NUL: "\0".repeat(100_000),
  "U+2028, U+2029, U+0085, VT and FF, which end no line": "a\u2028b\u2029c\u0085d\ve\ff\n".repeat(1000),
  "direction controls": "\u202eabc\u2066def\u2069\n".repeat(1000),
  "words of all scripts": "Порт открыт. 港口重新开放。 الميناء مفتوح. 항구가 다시 열렸다. बंदरगाह खुला है।\n".repeat(2000),
  "keys of Object.prototype": "__proto__: x\nconstructor: y\ntoString: z\nhasOwnProperty\n".repeat(100),
};

describe("whatever the text, nothing is thrown and the blocks tile it", () => {
  test.each(Object.keys(shapes))("%s", (name) => {
    const parsed = parse(shapes[name] as string);
    expectTiling(parsed);
    expect(parsed.diagnostics.every(({ span }) => span === undefined || span.end <= parsed.text.length)).toBe(true);
  });

  test("Object.prototype stays as it is", () => {
    parse(shapes["keys of Object.prototype"] as string);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test("a diagnostic comes once a kind, not once a place", () => {
    for (const name of ["NUL", "lone surrogates", "direction controls", "&#34 without a semicolon"]) {
      const codes = parse(shapes[name] as string).diagnostics.map(({ code }) => code);
      expect(new Set(codes).size, name).toBe(codes.length);
    }
  });
});

const samples = join(root, "../shared/reliability/samples");

describe.skipIf(!existsSync(samples))("samples of bad text (skipped where they are not at hand)", () => {
  interface Sample {
    readonly file: string;
    readonly codes: readonly string[];
  }
  const manifest = existsSync(samples)
    ? (JSON.parse(readFileSync(join(samples, "manifest.json"), "utf8")) as Sample[])
    : [];
  test.each(manifest.filter(({ file }) => file.startsWith("text/")))("$file", async ({ file, codes }) => {
    const found: { code: string; severity: string }[] = [];
    for await (const { diagnostics } of parseDump(readFileSync(join(samples, file)), {
      onDiagnostic: (one) => void found.push(one),
    })) {
      found.push(...diagnostics);
    }
    const given = found.map(({ code }) => code);
    expect(given).toEqual(expect.arrayContaining([...codes]));
    const graver = found.filter(({ code, severity }) => severity !== "info" && !codes.includes(code));
    expect(graver).toEqual([]);
  });
});

const quality = join(root, "../shared/quality/dumps");

describe.skipIf(!existsSync(quality))("pages of many sites (skipped where they are not at hand)", () => {
  const sets = existsSync(quality) ? readdirSync(quality) : [];
  /** `HOSTILE_PAGES=1` looks at every page, and not at one of three. */
  const step = Number(process.env.HOSTILE_PAGES ?? 3);
  test.each(sets)("%s: the blocks tile every page", (set) => {
    for (const flavour of readdirSync(join(quality, set))) {
      for (const [at, file] of readdirSync(join(quality, set, flavour)).entries()) {
        if (at % step === 0) expectTiling(parse(readFileSync(join(quality, set, flavour, file), "utf8")));
      }
    }
  });
});
