/** How many documents an export of LexisNexis should have, by its cover and by them. */
import { describe, expect, test } from "vitest";
import { readBoundary } from "../src/containers/lexisnexis/boundary.js";
import { newCount } from "../src/containers/lexisnexis/declared.js";

describe("the number of documents", () => {
  const boundary = (number: number, total: number) => ({ number, total, language: "en" });
  const bytes = { byteStart: 0, byteEnd: 1 };
  const finished = (count: ReturnType<typeof newCount>) => {
    const told: unknown[] = [];
    count.finish((_, __, detail) => void told.push(detail), bytes);
    return told[0];
  };

  test("is what most documents say, of several the first", () => {
    const count = newCount(undefined, [boundary(1, 3), boundary(2, 4), undefined]);
    expect(count.declared).toBe(3);
    expect(count.add(boundary(1, 3))).toBeUndefined();
    expect(count.add(boundary(2, 4))).toBe(3);
    expect(count.add(boundary(3, 4))).toBe(3);
    expect(count.declared).toBe(4);
    expect(count.add(undefined, 4)).toBeUndefined();
    expect(finished(count)).toBeUndefined();
  });

  test("is what the cover says, where it has it", () => {
    expect(newCount({ from: 1, to: 4 }, [boundary(1, 3), boundary(2, 4)]).declared).toBe(4);
    expect(newCount({ from: 1, to: 4 }, []).declared).toBe(4);
    expect(newCount({ from: 501, to: 600 }, [boundary(501, 2146)]).declared).toBe(100);
    expect(newCount({ from: 501, to: 600 }, [boundary(1, 100)]).declared).toBe(100);
    expect(newCount({ from: 501, to: 600 }, [boundary(1, 99)]).declared).toBe(99);
    expect(newCount({ from: 501, to: 600 }, [boundary(1, 600)]).declared).toBe(100);
    expect(newCount(undefined, []).declared).toBeUndefined();
  });

  test.each<[{ from: number; to: number } | undefined, number[], number, string | undefined]>([
    [undefined, [1, 2, 3], 3, undefined],
    [undefined, [1, 3], 3, "3 declared, 2 found; missing: 2"],
    [undefined, [3, 3], 5, "5 declared, 2 found; missing: 1-2, 4-5"],
    [undefined, [9], 2, "2 declared, 1 found; missing: 1-2"],
    [{ from: 11, to: 14 }, [12, 13], 100, "4 declared, 2 found; missing: 11, 14"],
    [{ from: 11, to: 14 }, [1, 4], 4, "4 declared, 2 found; missing: 2-3"],
    [{ from: 11, to: 14 }, [1, 3], 3, "3 declared, 2 found; missing: 2"],
  ])("against %j the numbers %j of %i: %s", (items, numbers, total, detail) => {
    const count = newCount(items, []);
    for (const number of numbers) count.add(boundary(number, total));
    expect(finished(count)).toBe(detail);
  });

  test("names a dozen gaps, and none where nothing is numbered", () => {
    const count = newCount(undefined, []);
    for (let at = 0; at < 13; at++) count.add(boundary(2 * at + 2, 26));
    expect(finished(count)).toBe("26 declared, 13 found; missing: 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 …");
    const plain = newCount({ from: 1, to: 2 }, []);
    plain.add(undefined);
    expect(finished(plain)).toBe("2 declared, 1 found");
  });

  test("a first document is another export's where all have come, or the next one says so too", () => {
    const count = newCount(undefined, []);
    expect(count.isOther(boundary(1, 2), undefined)).toBe(false);
    count.add(boundary(1, 2));
    expect(count.isOther(boundary(1, 2), boundary(2, 2))).toBe(false);
    expect(count.isOther(boundary(1, 3), undefined)).toBe(false);
    expect(count.isOther(boundary(1, 3), boundary(2, 3))).toBe(true);
    expect(count.isOther(boundary(1, 3), boundary(2, 4))).toBe(false);
    expect(count.isOther(boundary(1, 3), boundary(3, 3))).toBe(false);
    count.add(boundary(2, 2));
    expect(count.isOther(boundary(1, 2), undefined)).toBe(true);
    expect(count.isOther(boundary(2, 2), undefined)).toBe(false);
  });

  test.each([
    ["3 of 10 DOCUMENTS".padStart(60), true],
    ["3 of 10 DOCUMENTS".padStart(61), false],
    ["9 of 10 DOCUMENTS", true],
    ["0 of 10 DOCUMENTS", true],
    ["3 de 10 DOCUMENTO", true],
    ["3 de 10 XDOCUMENTOS", false],
    ["3 of 10 DOCUMENTS x", false],
    ["3 of 1234567890123 DOCUMENTS", false],
  ])("%j opens a document: %s", (line, is) => {
    expect(readBoundary(line) !== undefined).toBe(is);
  });
});
