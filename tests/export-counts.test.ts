/** How many records an export has against what it declares, and pages of servers in its middle. */
import { describe, expect, test } from "vitest";
import { errorPages, isPage } from "../src/containers/export/error-pages.js";
import { openExport } from "../src/containers/export/records.js";
import { newCount } from "../src/containers/lexisnexis/declared.js";
import { bytesOf } from "./support/dumps.js";

const place = { byteStart: 0, byteEnd: 9 };

describe("the documents of LexisNexis are counted", () => {
  const of = (total: number) => (number: number) => ({ number, total, language: "en" });
  function told(
    items: Parameters<typeof newCount>[0],
    numbers: readonly number[],
    total: number,
    ahead: number[] = [],
  ) {
    const count = newCount(items, ahead.map(of(total)));
    const differ = numbers.map((number) => count.add(of(total)(number)));
    const faults: unknown[] = [];
    count.finish((_, bytes, detail) => faults.push(bytes, detail), place);
    return [count.declared, differ.filter((each) => each !== undefined), ...faults];
  }

  test.each([
    ["all of them", undefined, [1, 2, 3], 3, [3, []]],
    ["none in the middle", undefined, [1, 3], 3, [3, [], place, "3 declared, 2 found; missing: 2"]],
    ["none at either end", undefined, [3, 4, 7], 8, [8, [], place, "8 declared, 3 found; missing: 1-2, 5-6, 8"]],
    ["one that stands twice", undefined, [1, 1, 2, 3], 3, [3, [], place, "3 declared, 4 found"]],
    ["a number beyond", undefined, [2, 1, 9], 2, [2, [], place, "2 declared, 3 found"]],
    [
      "numbers of a part",
      { from: 501, to: 503 },
      [501, 503],
      2146,
      [3, [], place, "3 declared, 2 found; missing: 502"],
    ],
    ["numbers anew in a part", { from: 501, to: 503 }, [1, 2], 3, [3, [], place, "3 declared, 2 found; missing: 3"]],
    ["fewer than the cover says", { from: 1, to: 9 }, [1, 2], 2, [2, []]],
    ["as many as the cover says", { from: 1, to: 2 }, [1, 2], 2, [2, []]],
  ] as const)("%s", (_, items, numbers, total, expected) => {
    expect(told(items, numbers, total)).toEqual(expected);
  });

  test("no more than twelve gaps are named", () => {
    const odd = Array.from({ length: 13 }, (_, at) => at * 2 + 1);
    expect(told(undefined, odd, 25)[3]).toBe(
      "25 declared, 13 found; missing: 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24",
    );
    expect(told(undefined, [...odd, 27], 27)[3]).toMatch(/, 22, 24 …$/);
  });

  test("where totals differ, most of them count, the cover's among two, and each other is told", () => {
    const count = newCount({ from: 1, to: 4 }, [of(3)(1), of(4)(2)]);
    expect(count.declared).toBe(4);
    expect([count.add(of(3)(1)), count.add(of(4)(2)), count.add(undefined, 3), count.add(of(4)(4))]).toEqual([
      ...[4, undefined, undefined, undefined],
    ]);
    const faults: unknown[] = [];
    count.finish((...fault) => faults.push(fault), place);
    expect(faults).toEqual([]);
    expect(newCount(undefined, []).declared).toBeUndefined();
    expect(newCount({ from: 3, to: 9 }, []).declared).toBe(7);
  });

  test("another export begins where the numbers do", () => {
    const count = newCount(undefined, []);
    expect(count.isOther(of(2)(1), undefined)).toBe(false);
    count.add(of(2)(1));
    expect(count.isOther(of(2)(1), undefined)).toBe(false);
    expect(count.isOther(of(3)(1), of(3)(2))).toBe(true);
    expect(count.isOther(of(3)(1), of(4)(2))).toBe(false);
    expect(count.isOther(of(3)(1), of(3)(3))).toBe(false);
    count.add(of(2)(2));
    expect([count.isOther(of(2)(1), undefined), count.isOther(of(2)(2), undefined)]).toEqual([true, false]);
  });
});

describe("the records of other exports are counted", () => {
  function told(declared: number | undefined, numbers: readonly (number | undefined)[], total?: number) {
    const faults: unknown[] = [];
    const context = {
      report: (code: string, _: unknown, detail: unknown) => faults.push([code, detail]),
      region: () => {},
      memberOf: () => undefined,
    };
    const records = openExport(context as never);
    records.begin({ vendor: "x", bytes: place, ...(declared !== undefined && { declared }) });
    for (const number of numbers) records.make({ text: "x", bytes: place, parts: [], number, total });
    records.make({ text: "x", bytes: place, parts: [], isPage: true });
    records.rest({ text: "x", bytes: place });
    records.end();
    records.end();
    return faults;
  }

  test.each([
    ["as many", 2, [1, 2], []],
    ["not declared", undefined, [1, 2], []],
    ["without numbers", 3, [undefined], [["EXPORT_COUNT_MISMATCH", "declared 3, found 1"]]],
    ["with gaps", 9, [7, 3, 4], [["EXPORT_COUNT_MISMATCH", "declared 9, found 3; missing 1-2, 5-6, 8-9"]]],
    ["with one twice", 2, [1, 1, 2], [["EXPORT_COUNT_MISMATCH", "declared 2, found 3"]]],
    ["with one beyond", 3, [1, 2, 8, 9], [["EXPORT_COUNT_MISMATCH", "declared 3, found 4; missing 3"]]],
    [
      "with more gaps than are named",
      31,
      Array.from({ length: 14 }, (_, at) => at * 2 + 2),
      [
        [
          "EXPORT_COUNT_MISMATCH",
          "declared 31, found 14; missing 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 5 more",
        ],
      ],
    ],
  ])("%s", (_, declared, numbers, faults) => {
    expect(told(declared, numbers)).toEqual(faults);
  });

  test("another total is told", () => {
    expect(told(1, [1], 2)).toEqual([["EXPORT_TOTAL_DIFFERS", "2 instead of 1"]]);
    expect(told(1, [1], 1)).toEqual([]);
  });
});

describe("pages of servers", () => {
  function openings(lines: readonly string[], own: (line: string) => boolean = () => false) {
    const opening = errorPages({ longest: 9, mayOpen: (line, start) => line[start] === 0x61, opens: own });
    return lines.filter((line) => {
      const bytes = bytesOf(line);
      return opening.mayOpen?.(bytes, 0, bytes.length) !== false && opening.opens(line);
    });
  }

  test("open a run, and so does what follows their end", () => {
    expect(openings(["b", "<html>", "<p>", "</html>", "", "c", "d"])).toEqual(["<html>", "c"]);
    expect(openings(["<!DOCTYPE html>", "<html><body>x</body></HTML>", "c", "d"])).toEqual(["<!DOCTYPE html>", "c"]);
    expect(openings(["<html><p>x</p></html>", "<html>", "y</html>", "c"])).toEqual([
      "<html><p>x</p></html>",
      "<html>",
      "c",
    ]);
    expect(openings(["x <html>", "</html>", "c"])).toEqual([]);
  });

  test("end where a record opens", () => {
    expect(openings(["<html>", "a1", "c", "</html>", "d"], (line) => line === "a1")).toEqual(["<html>", "a1"]);
    expect(openings(["a1", "a2", "b"], () => true)).toEqual(["a1", "a2"]);
  });

  test.each([
    [" \n<html>", true],
    ["<!DOCTYPE HTML PUBLIC", true],
    ["<htmlx>", false],
    ["x<html>", false],
    [`${" ".repeat(100)}<html>`, false],
  ])("%j is one: %s", (text, is) => {
    expect(isPage(text)).toBe(is);
  });
});
