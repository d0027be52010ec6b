import { describe, expect, test } from "vitest";
import { keepOneText } from "../src/blocks/sequence/one-text.js";
import type { PageColumns } from "../src/blocks/sequence/page-columns.js";
import { State } from "../src/blocks/sequence/states.js";

const letters = "BHLTGAS";

/**
 * What is left of a page's states. One letter a row (B before, H headline, L lead, T text, G gap, A after, S list; C a gap that
 * is a picture's credit), a number before a letter for that many rows; rows of text are 100 characters long.
 */
function kept(page: string, { titleRow = -1 } = {}): string {
  const rows = page.replace(/(\d+)([A-Z])/g, (_, count, letter) => letter.repeat(Number(count))).replaceAll(" ", "");
  const states = Uint8Array.from(rows.replaceAll("C", "G"), (letter) => letters.indexOf(letter));
  const credit = Uint8Array.from(rows, (letter) => (letter === "C" ? 2 : 0));
  const lines = Uint32Array.from(states, (_, row) => row);
  const lengths = Uint32Array.from(states, (state) => (state === State.Body || state === State.List ? 100 : 10));
  keepOneText(states, {
    count: states.length,
    lines,
    lengths,
    titleRow,
    columns: { credit },
  } as unknown as PageColumns);
  return Array.from(states, (state) => letters[state])
    .join("")
    .replace(/([A-Z])\1{2,}/g, (run) => `${run.length}${run[0]}`);
}

describe("texts that stand far apart", () => {
  test("a box inside the article is none", () => {
    expect(kept("BH 5T 17G 4T")).toBe("BH5T17G4T");
  });

  test("a gallery inside the article is none: its pictures do not count, with two lines above each credit", () => {
    expect(kept(`BH 5T ${"GGC ".repeat(10)} 4T A`)).toBe("BH5T30G4TA");
    expect(kept(`BH 5T 18G GGC 4T A`)).toBe("BH5T21G5A");
    expect(kept(`BH 5T ${"GGGGC ".repeat(10)} 4T A`)).toBe("BH5T50G5A");
  });

  test("a shorter one below is no article", () => {
    expect(kept("BH 5T 18G 4T A")).toBe("BH5T18G5A");
    expect(kept("BH 5T 20G SS 20G 3T")).toBe("BH5T20GAA20G3A");
  });

  test("one that is far longer goes on with the article", () => {
    expect(kept("BHT 18G 5T", { titleRow: 1 })).toBe("BHT18G5T");
    expect(kept("BHT 18G 40T", { titleRow: 1 })).toBe("BHT18G40T");
  });

  test("a single line far above a long text is a teaser", () => {
    expect(kept("BT 20G 12T")).toBe("BB20G12T");
  });

  test("the text below the headline is the article, and not a longer one above it", () => {
    expect(kept("B 6T 20G HLTTT A", { titleRow: 27 })).toBe("7B20GHLTTTA".replace("TTT", "3T"));
  });

  test("pages with one text, or none, stay as they are", () => {
    for (const page of ["", "4B", "BH3TGG3T3A"]) expect(kept(page)).toBe(page);
  });
});
