import { describe, expect, test } from "vitest";
import { restore, restoreReport } from "../src/blocks/restore.js";
import { layParts, restoreParts } from "../src/blocks/restore-parts.js";
import type { Block } from "../src/model/block.js";
import type { StatedPart } from "../src/model/record.js";
import type { Reading } from "../src/text/reading.js";

/** A reading without the first two characters of each line: `> ab\n> cd` is read as `ab\ncd`. */
const source = "> ab\n> cd";
const place = (at: number) => (at < 3 ? at + 2 : at + 4);
const reading = {
  text: "ab\ncd",
  boundary: (at: number) => (at === 0 ? 0 : at < 3 ? at + 2 : at === 3 ? 5 : at + 4),
  runsOf: ({ start, end }: { start: number; end: number }) =>
    start < 3 && end > 3
      ? [
          { start: place(start), end: 5 },
          { start: 7, end: place(end) },
        ]
      : [{ start: place(start), end: end === 3 ? 5 : place(end) }],
} as unknown as Reading;
const block = (start: number, end: number, content = { start, end }): Block => ({
  ...{ role: "paragraph", span: { start, end }, content, basis: "inferred", rule: "body" },
});

describe("blocks of a reading, told as of the text", () => {
  test("hold what was taken off, and the runs that are their content", () => {
    expect(restore([block(0, 3, { start: 0, end: 2 }), block(3, 5)], source, reading)).toEqual([
      { ...block(0, 5), content: { start: 2, end: 4 } },
      { ...block(5, 9), content: { start: 7, end: 9 } },
    ]);
    expect(restore([block(0, 5)], source, reading)).toEqual([
      {
        ...block(0, 9),
        content: { start: 2, end: 9 },
        parts: [
          { start: 2, end: 5 },
          { start: 7, end: 9 },
        ],
      },
    ]);
  });

  test("name their runs where the characters are others", () => {
    const folded = { ...reading, text: "aB\ncd" } as Reading;
    expect(restore([block(0, 2)], source, folded)[0]?.parts).toEqual([{ start: 2, end: 4 }]);
    expect(restore([block(0, 2)], source, reading)[0]?.parts).toBeUndefined();
    const empty = block(0, 2, { start: 1, end: 1 });
    expect(restore([empty], source, folded)[0]).toEqual({ ...block(0, 4), content: { start: 3, end: 3 } });
  });

  test("and what is reported of them", () => {
    const told: unknown[] = [];
    const report = restoreReport((...said) => told.push(said), reading);
    report("CAPTION_EMPTY", { start: 0, end: 5 });
    report("CAPTION_EMPTY", undefined);
    expect(told).toEqual([
      ["CAPTION_EMPTY", { start: 2, end: 9 }, undefined],
      ["CAPTION_EMPTY", undefined, undefined],
    ]);
  });
});

describe("the parts of a record", () => {
  const text = "HEADLINE: Harbour opens\nTEXT: It opens\nagain.";
  const parts: readonly StatedPart[] = [
    { role: "headline", span: { start: 0, end: 23 }, content: { start: 10, end: 23 }, field: "hl" },
    { role: "paragraph", span: { start: 24, end: 45 }, content: { start: 30, end: 45 } },
  ] as unknown as StatedPart[];

  test("are laid out a line each, and their blocks tile the text", () => {
    const laid = layParts(text, parts);
    expect(
      laid?.parts.map(({ role, span, field }) => [role, laid.reading.text.slice(span.start, span.end), field]),
    ).toEqual([
      ["headline", "Harbour opens\n", "hl"],
      ["paragraph", "It opens again.\n", undefined],
    ]);
    const made = (laid?.parts ?? []).map(({ role, span }, at, all) => ({
      ...{ role, span: { start: span.start, end: all[at + 1]?.span.start ?? laid?.reading.text.length ?? 0 } },
      ...{ content: { start: span.start, end: span.end - 1 }, basis: "stated" as const },
    }));
    const restored = laid && restoreParts(made, text, laid.reading);
    expect(
      restored?.map(({ role, span, content, parts: runs }) => [
        role,
        span,
        text.slice(content.start, content.end),
        runs?.length,
      ]),
    ).toEqual([
      ["headline", { start: 0, end: 24 }, "Harbour opens", undefined],
      ["paragraph", { start: 24, end: 45 }, "It opens\nagain.", 1],
    ]);
    expect(Object.keys(restored?.[0] ?? {})).toEqual(["role", "span", "content", "basis"]);
  });

  test("are as they stand where none has a content of its own", () => {
    const bare = parts.map(({ role, span }) => ({ role, span })) as readonly StatedPart[];
    expect(layParts(text, bare)).toBeUndefined();
    expect(layParts(text, [])).toBeUndefined();
  });

  test("are left out where they overlap another or lie outside", () => {
    const [first, second] = parts as [StatedPart, StatedPart];
    const roles = (...given: readonly StatedPart[]) => layParts(text, given)?.parts.map(({ role }) => role);
    expect(roles(first, { ...second, span: { start: 22, end: 45 } })).toEqual(["headline"]);
    expect(roles(first, { ...second, span: { start: 24, end: 46 } })).toEqual(["headline"]);
    expect(roles(first, { ...second, span: { start: 24, end: 24 } })).toEqual(["headline"]);
    expect(roles(first, { ...second, span: { start: 23, end: 45 } })).toEqual(["headline", "paragraph"]);
  });
});
