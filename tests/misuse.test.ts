import { describe, expect, test } from "vitest";
import { printable } from "../src/diagnostics/printable.js";
import { defineProfile, formatDiagnostic, parse } from "../src/index.js";

describe("parse", () => {
  test.each([
    [undefined, "undefined"],
    [null, "null"],
    [42, "a number"],
    [["a"], "an array"],
    [{}, "an object without a text"],
    [new Uint8Array(2), "a Uint8Array"],
    [new Date(0), "a Date"],
    [() => "", "a function"],
  ])("refuses %s with a TypeError that names it", (input, name) => {
    expect(() => parse(input as never)).toThrow(TypeError);
    expect(() => parse(input as never)).toThrow(name);
  });
});

describe("defineProfile", () => {
  const sound = {
    id: "daily-example",
    name: "Daily Example",
    language: "en",
    signs: { hosts: ["example.org"] },
    editions: [{}],
  };
  test.each([
    [{ id: "Daily Example" }, "kebab-case"],
    [{ name: " " }, "no name"],
    [{ signs: {} }, "no sign"],
    [{ editions: [] }, "no edition"],
    [{ editions: [{ until: "2014" }] }, "YYYY-MM-DD"],
  ])("refuses %j and says what to write", (change, words) => {
    expect(defineProfile(sound)).toBe(sound);
    expect(() => defineProfile({ ...sound, ...change })).toThrow(words);
  });
});

describe("formatDiagnostic", () => {
  test("shows the place with carets under it, and nothing that acts on a terminal", () => {
    const text = "Media ID: 1\nCaption:\n";
    const [first] = parse(text).diagnostics.filter(({ code }) => code === "CAPTION_EMPTY");
    expect(formatDiagnostic(first as never, { text, path: "a\x1b.txt" })).toBe(
      "a\\x1b.txt:2:1 info CAPTION_EMPTY A caption label stands without a caption\n  2 | Caption:\n    | ^^^^^^^^",
    );
  });
  test("manages without a text, and with a place far along a line", () => {
    const text = `${"word ".repeat(100)}\x07 and on`;
    const [control] = parse(text).diagnostics.filter(({ code }) => code === "CONTROL_CHARS");
    expect(formatDiagnostic(control as never)).toBe("info CONTROL_CHARS The text holds control characters");
    const frame = formatDiagnostic(control as never, { text });
    expect(frame).toContain("\\x07");
    expect(frame.split("\n")[2]?.trimEnd()).toMatch(/\^{4}$/);
  });
});

test("what is shown to people acts on no terminal, and keeps every letter", () => {
  expect(printable("a😀\ud800b\udc00\u2028\u200b\u202e\ufeff\x1b\x7f\x9b é港")).toBe(
    "a😀<U+D800>b<U+DC00><U+2028><U+200B><U+202E><U+FEFF>\\x1b\\x7f\\x9b é港",
  );
});
