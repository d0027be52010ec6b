/** Texts that hold far fewer or more words than their source states. */

import { expect, test } from "vitest";
import { countWords } from "../src/article/word-count.js";
import type { Span } from "../src/text/span.js";

const words = (many: number) => Array.from({ length: many }, (_, at) => `word${at}`).join(" ");

/** What is told of a text of these parts, with so many words stated. */
function told(
  article: { headline?: string; deck?: string; body?: string; caption?: string },
  counts: readonly number[],
  { field = "length" as "length" | "other", blocks = [0] as readonly number[] } = {},
) {
  const reports: (readonly [string, Span | undefined, string | undefined])[] = [];
  const { headline, deck, body = "", caption } = article;
  const draft = {
    headline,
    deck,
    body: [{ kind: "paragraph", text: body }],
    media: caption === undefined ? [{}] : [{ caption }],
  };
  const record = {
    text: "x".repeat(9),
    parts: [
      { field: "other", span: { start: 0, end: 2 } },
      { field, span: { start: 2, end: 5 } },
    ],
    report: (code: string, span?: Span, detail?: string) => void reports.push([code, span, detail]),
  };
  countWords(draft as never, counts, record as never, { blocks } as never);
  return reports;
}

test("thirty words, or a quarter, more or less are no sign of a loss", () => {
  const fits = (found: number, stated: number) => told({ body: words(found) }, [stated]).length === 0;
  expect([fits(100, 100), fits(70, 100), fits(69, 100), fits(130, 100), fits(131, 100)]).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
  expect([fits(300, 400), fits(299, 400), fits(500, 400), fits(501, 400)]).toEqual([true, false, true, false]);
  expect([fits(0, 30), fits(0, 31)]).toEqual([true, false]);
});

test("those of headline, deck and body count, and those of captions where they are missed", () => {
  expect(told({ headline: words(50), deck: words(50), body: words(50) }, [180])).toEqual([]);
  expect(told({ headline: words(50), deck: words(50), body: words(50) }, [201])).toHaveLength(1);
  expect(told({ body: words(100), caption: words(100) }, [200])).toEqual([]);
  expect(told({ body: words(100), caption: words(100) }, [100])).toEqual([]);
  expect(told({ body: words(100), caption: words(100) }, [150])).toEqual([]);
  expect(told({ body: words(100), caption: words(100) }, [300])).toHaveLength(1);
  expect(told({ body: words(200), caption: words(10) }, [100])).toHaveLength(1);
});

test("of several counts one that fits is enough, and the first is told", () => {
  expect(told({ body: words(100) }, [900, 100])).toEqual([]);
  expect(told({ body: words(100) }, [900, 800])).toEqual([
    ["LENGTH_DIFFERS", { start: 2, end: 5 }, "900 stated, 100 found"],
  ]);
});

test("is told at the length that is stated, else of the whole, and of what stands nowhere not at all", () => {
  expect(told({}, [99], { field: "other" })[0]?.[1]).toEqual({ start: 0, end: 9 });
  expect(told({}, [99], { blocks: [] })).toEqual([]);
});

test.each([
  ["one two", 2],
  [" one  two ", 2],
  ["one-two, 3 A z", 4],
  ["- – — “ ” « .", 0],
  ["– one", 1],
  ["“one” ‘two’", 2],
  ["«um» é Ж", 3],
  ["@ [ ` { / :", 0],
  ["港口 開", 3],
  ["\u3000\u3001", 2],
  ["\u9fff\u9fff", 2],
  ["\u2fff\u2fff", 1],
  ["\ua000\ua000", 1],
  ["각각", 1],
  ["\uf900\uf901", 2],
  ["\uf8ff\uf8ff", 1],
  ["a\u0001b", 2],
  ["a", 1],
  ["Z", 1],
  ["0", 1],
  ["9", 1],
  ["\u0080", 0],
  ["\u00bf", 0],
  ["\u00c0", 1],
  ["\u206f", 0],
  ["\u2070 \u2000", 1],
  ["", 0],
])("%j has %d words", (text, many) => {
  const [report] = told({ body: text }, [1000]);
  expect(report?.[2]).toBe(`1000 stated, ${many} found`);
});
