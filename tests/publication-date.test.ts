/** Which of a page's dates is the article's, by where they stand. */

import { describe, expect, test } from "vitest";
import { chooseDate, type DateCandidate, type Landmarks } from "../src/article/publication-date.js";
import type { FoundMoment } from "../src/blocks/shapes/moment.js";
import type { BlockRole } from "../src/model/block.js";

type Marks = Partial<Pick<FoundMoment, "labelled" | "updated" | "weekday">> &
  Partial<Pick<DateCandidate, "alone" | "elsewise">>;

/**
 * A page as a list of its places: `H` a headline, `P` a paragraph, `B` a byline, `.` another line, and a letter of `dates` where a date
 * stands. Gives the letter of the one that is chosen.
 */
function chosen(page: string, dates: Readonly<Record<string, readonly [value: string, marks?: Marks]>>, own = true) {
  const places = (kind: string) => [...page].flatMap((each, at) => (each === kind ? [at] : []));
  const candidates = [...page].flatMap((letter, place): DateCandidate[] => {
    const date = dates[letter];
    if (date === undefined) return [];
    const [value, { labelled = false, updated = false, weekday = false, alone = false, elsewise = false } = {}] = date;
    const moment: FoundMoment = { value, labelled, updated, weekday, span: { start: 0, end: 1 } };
    return [{ block: place, place, moments: [moment], alone, elsewise }];
  });
  const paragraphs = places("P");
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  const landmarks: Landmarks = {
    headlines: places("H"),
    ownHeadline: own,
    paragraphs,
    ...(first !== undefined && last !== undefined && { body: { first, last } }),
  };
  const roles: Readonly<Record<string, BlockRole>> = { H: "headline", P: "paragraph", B: "byline" };
  const best = chooseDate(
    candidates,
    landmarks,
    (place) => roles[page[place] ?? ""],
    ({ updated }) => !updated,
  );
  return best === undefined ? undefined : page[best.place];
}

const [a, b, c]: readonly (readonly [string])[] = [["2020-01-01"], ["2020-01-02"], ["2020-01-03"]];
const days = { a, b, c } as Readonly<Record<string, readonly [string]>>;

describe("of two dates the article's is", () => {
  test.each([
    ["that between headline and body, not that above", "a..HbPPP", "b"],
    ["that between headline and body, not that behind", "HaPPP...b", "a"],
    ["that nearer to the headline", "Ha......b......PPP", "a"],
    ["that above the headline where it stands close", "aHPPP......b", "a"],
    ["that close below the first paragraph, not that far behind", "HPaPPPP.........b", "a"],
    ["that above the third paragraph, not that below it", "...HPPaPbPPPP", "a"],
    ["that close behind, not that farther", "HPPPa...............b", "a"],
    ["the first where both stand alike", "HabPPP", "a"],
  ])("%s", (_, page, letter) => {
    expect(chosen(page, days)).toBe(letter);
  });

  test.each([
    ["the labelled one, wherever the other stands", "Ha...PPP....b", { a, b: ["2020-01-02", { labelled: true }] }, "a"],
    [
      "the labelled one at the foot, where the other is far above",
      "a.............HPPPb",
      { a, b: ["2020-01-02", { labelled: true }] },
      "b",
    ],
    ["the labelled one beside another", "HabPPP", { a, b: ["2020-01-02", { labelled: true }] }, "b"],
    ["that beside a byline", "Ha.bBPPP", days, "b"],
    ["that below a byline", "Ha.BbPPP", days, "b"],
    ["that with a clock time", "HabPPP", { a, b: ["2020-01-02T10:00"] }, "b"],
    ["that which has its line for itself", "HabPPP", { a, b: ["2020-01-02", { alone: true }] }, "b"],
    ["not that behind a colon of another label", "Ha.bPPP", { a: ["2020-01-01", { elsewise: true }], b }, "b"],
    [
      "that behind a colon, where its own label says so",
      "Ha.bPPP",
      { a: ["2020-01-01", { elsewise: true, labelled: true }], b },
      "a",
    ],
  ] as const)("%s", (_, page, dates, letter) => {
    expect(chosen(page, dates as never)).toBe(letter);
  });
});

describe("no date is the article's", () => {
  test("where there is none, or none that fits", () => {
    expect(chosen("HPPP", {})).toBeUndefined();
    expect(chosen("HaPPP", { a: ["2020-01-01", { updated: true }] })).toBeUndefined();
  });

  test("where it stands far above the headline", () => {
    expect(chosen("aHPPP", days)).toBe("a");
    expect(chosen("a.....HPPP", days)).toBe("a");
    expect(chosen("a........HPPP", days)).toBeUndefined();
  });

  test("where it is that of the visit: a weekday some lines above the headline", () => {
    const weekday = { a: ["2020-01-01", { weekday: true }] } as const;
    expect(chosen("aHPPP", weekday)).toBe("a");
    expect(chosen("a.HPPP", weekday)).toBe("a");
    expect(chosen("a..HPPP", weekday)).toBeUndefined();
    expect(chosen("a..HPPP", { a: ["2020-01-01", { weekday: true, labelled: true }] })).toBe("a");
  });

  test("where it stands far behind the article without a label", () => {
    expect(chosen("HPPPPP.a", days)).toBe("a");
    expect(chosen("HPPPPP....a", days)).toBeUndefined();
    expect(chosen(`HPPPPP${".".repeat(40)}a`, { a: ["2020-01-01", { labelled: true }] })).toBe("a");
  });

  test("where it stands in the body, far from the headline", () => {
    expect(chosen("HPPPPaPP", days)).toBeUndefined();
    expect(chosen("HPPaPP", days)).toBe("a");
    expect(chosen(`HP${".".repeat(20)}aPPPP`, days)).toBeUndefined();
  });

  test("where other days stand about it, as in a list", () => {
    expect(chosen("HPPPPPa", days)).toBe("a");
    expect(chosen("HPPPPPabc", days)).toBeUndefined();
    expect(chosen("abcHPPPPP", { a, b: a, c: a } as never)).toBe("c");
    expect(chosen("HPPPPPabc", { a: ["2020-01-01"], b: ["2020-01-01T10:00"], c: ["2020-01-01"] })).toBe("b");
  });

  test("where each of many has a label, as in references", () => {
    const labelled = (value: string) => [value, { labelled: true }] as const;
    const dates = { a: labelled("2020-01-01"), b: labelled("2020-01-02"), c: labelled("2020-01-03") };
    expect(chosen("HPPPa", dates)).toBe("a");
    expect(chosen("HPPPabcabcabc", dates)).toBeUndefined();
  });
});

describe("where a page has no headline of its own, or no body", () => {
  test("the body alone tells how near a date is", () => {
    expect(chosen("H........aPPP", days, false)).toBe("a");
    expect(chosen("Ha........bPPP", days, false)).toBe("b");
    expect(chosen("PPPa", days)).toBe("a");
    expect(chosen("aPPP", days)).toBe("a");
  });

  test("a date below the headline is the article's", () => {
    expect(chosen("Ha", days)).toBe("a");
    expect(chosen("aH", days)).toBe("a");
    expect(chosen("a", days)).toBeUndefined();
  });
});
