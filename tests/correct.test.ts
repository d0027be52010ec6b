import { describe, expect, test } from "vitest";
import { type Columns, columnSizes } from "../src/blocks/sequence/columns.js";
import { correct } from "../src/blocks/sequence/correct.js";
import type { PageColumns } from "../src/blocks/sequence/page-columns.js";
import { State } from "../src/blocks/sequence/states.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import { en } from "../src/languages/all.js";
import { splitLines } from "../src/text/lines.js";

const letters = "BHLTGAS";
const vocabulary = makeVocabulary([en]);

/**
 * What is left of a page's states. One letter a row (B before, H headline, L lead, T text, G gap, A after), a number before
 * a letter for that many rows; `D` is text behind a dateline. Rows of text are 100 characters long.
 */
function corrected(page: string): string {
  const rows = page.replace(/(\d+)([A-Za-z])/g, (_, count, letter) => letter.repeat(Number(count))).replaceAll(" ", "");
  const count = rows.length;
  const states = Uint8Array.from(rows, (letter) => letters.indexOf(letter === "D" ? "T" : letter));
  const columns = Object.fromEntries(Object.keys(columnSizes).map((name) => [name, new Uint8Array(count)])) as Columns;
  columns.words.fill(7);
  for (const [row, letter] of [...rows].entries()) columns.dateline[row] = letter === "D" ? 2 : 0;
  // Rows of furniture are no sentences.
  for (let row = 0; row < count; row++) columns.kind[row] = states[row] === State.Body ? 1 : 6;
  const lengths = Uint32Array.from(rows, (letter) => ("TD".includes(letter) ? 100 : 40));
  const lines = Uint32Array.from(rows, (_, row) => row);
  const text = [...rows].join("\n");
  correct(states, { columns, count, lines, lengths, titleRow: -1 } as PageColumns, {
    text,
    lines: splitLines(text),
    title: undefined,
    vocabulary,
    rowMarks: undefined,
  });
  return Array.from(states, (state) => letters[state])
    .join("")
    .replace(/([A-Z])\1{2,}/g, (run) => `${run.length}${run[0]}`);
}

describe("a dateline", () => {
  test("opens the article: a caption above it is none of its text", () => {
    expect(corrected("BHLT D4T 20A")).toBe("BHLL5T20A");
    expect(corrected("BHLTT D4T 20A")).toBe("BH3L5T20A");
    expect(corrected("BHLTG D4T 20A")).toBe("BHLLG5T20A");
  });

  test("far below the first text is that of another report", () => {
    expect(corrected("BHL3T D4T 20A")).toBe("BHL8T20A");
  });

  test("on the first line changes nothing", () => {
    expect(corrected("BHL D4T 20A")).toBe("BHL5T20A");
  });
});

describe("a single row of text far below the others", () => {
  test("is a teaser", () => {
    expect(corrected("BH4T 8G T 20A")).toBe("BH4T29A");
  });

  test("goes on with the article where no more than a box stands between", () => {
    expect(corrected("BH4T 6G T 20A")).toBe("BH4T6GT20A");
  });

  test("goes on with a text that is not much longer", () => {
    expect(corrected("BHT 8G T 20A")).toBe("BHT8GT20A");
  });

  test("is the article's end where another row of text stands beside it", () => {
    expect(corrected("BH4T 8G TT 20A")).toBe("BH4T8GTT20A");
  });
});
