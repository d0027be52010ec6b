import { describe, expect, test } from "vitest";
import { isDateGap, labelBehind, openingBefore, pastDateWords } from "../src/blocks/shapes/date-gap.js";
import { nextWord, numberFollows, pastLetters, pastNumber, wordsBefore } from "../src/blocks/shapes/number-places.js";
import { numericDayAt } from "../src/blocks/shapes/numeric-day.js";
import { calendarDay, fullYear, yearAt } from "../src/blocks/shapes/printed-day.js";
import { digitAt, numberAt, smallNumberAt } from "../src/blocks/shapes/printed-number.js";
import { zoneAt } from "../src/blocks/shapes/time-zone.js";
import { isLetter, isSeam, lowerWord, skipSpaces, wordEnd, wordStart } from "../src/blocks/shapes/word-at.js";
import { vocabularyOf } from "./support/vocabularies.js";

describe("digits", () => {
  test.each([
    ["Latin", 0x30],
    ["Arabic", 0x660],
    ["Persian", 0x6f0],
    ["Devanagari", 0x966],
    ["full-width", 0xff10],
  ])("of %s", (_, zero) => {
    const run = Array.from({ length: 12 }, (_, at) => String.fromCharCode(zero - 1 + at)).join("");
    expect(Array.from(run, (_, at) => digitAt(run, at))).toEqual([-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1]);
    expect([digitAt(run, -1), digitAt(run, 12)]).toEqual([-1, -1]);
  });

  test("make a number up to the end, and up to so many", () => {
    expect(numberAt("x2023y", 1, 6, 9)).toEqual({ value: 2023, digits: 4, end: 5 });
    expect(numberAt("x2023y", 1, 3, 9)).toEqual({ value: 20, digits: 2, end: 3 });
    expect(numberAt("x2023y", 1, 6, 3)).toEqual({ value: 202, digits: 3, end: 4 });
    expect(numberAt("x2023y", 0, 6, 3)).toBeUndefined();
    expect(numberAt("x2023y", 1, 1, 3)).toBeUndefined();
  });

  test("make a small number, one or two of them", () => {
    expect(smallNumberAt("123", 1, 3)).toEqual({ value: 23, digits: 2, end: 3 });
    expect(smallNumberAt("123", 2, 3)).toEqual({ value: 3, digits: 1, end: 3 });
    expect(smallNumberAt("123", 0, 3)).toBeUndefined();
    expect(smallNumberAt("123", 0, 2)).toEqual({ value: 12, digits: 2, end: 2 });
    expect(smallNumberAt("x", 0, 1)).toBeUndefined();
  });
});

describe("the calendar", () => {
  test.each([
    [2023, 1, 31, "2023-01-31"],
    [2023, 1, 32, undefined],
    [2023, 4, 30, "2023-04-30"],
    [2023, 4, 31, undefined],
    [2023, 12, 31, "2023-12-31"],
    [2023, 13, 1, undefined],
    [2023, 0, 1, undefined],
    [2023, 5, 0, undefined],
    [2023, 2, 28, "2023-02-28"],
    [2023, 2, 29, undefined],
    [2024, 2, 29, "2024-02-29"],
    [2024, 2, 30, undefined],
    [1900, 2, 29, undefined],
    [2000, 2, 29, "2000-02-29"],
  ])("%i, month %i, day %i", (year, month, day, value) => {
    expect(calendarDay(year, month, day)).toBe(value);
  });

  test.each([
    [11, 30],
    [9, 30],
    [6, 30],
    [3, 31],
    [5, 31],
    [7, 31],
    [8, 31],
    [10, 31],
  ])("month %i has %i days", (month, days) => {
    expect([calendarDay(2023, month, days), calendarDay(2023, month, days + 1)]).toEqual([
      expect.any(String),
      undefined,
    ]);
  });

  test("reads years of two digits up to 69 as of this century", () => {
    expect([0, 24, 69, 70, 99].map(fullYear)).toEqual([2000, 2024, 2069, 1970, 1999]);
  });

  test("has years from 1800 to 2099, of four digits", () => {
    const years = ["1799", "1800", "2099", "2100", "202", "20231"];
    expect(years.map((year) => yearAt(year, 0, year.length, false)?.year)).toEqual([
      undefined,
      1800,
      2099,
      undefined,
      undefined,
      undefined,
    ]);
    expect(yearAt("20231", 0, 5, true)).toEqual({ year: 2023, end: 4 });
    expect(yearAt("20231", 0, 4, false)).toEqual({ year: 2023, end: 4 });
  });
});

describe("a day in numbers", () => {
  const read = (text: string, at = 0, code = "en") => numericDayAt(text, at, text.length, vocabularyOf(code));

  test.each<readonly [string, object | undefined]>([
    ["2023-04-28", { value: "2023-04-28", end: 10 }],
    ["2023-04-280", undefined],
    ["2023-04-2805:30", { value: "2023-04-28", end: 10 }],
    ["2023-04-2805:x", undefined],
    ["28.04.2023", { value: "2023-04-28", end: 10 }],
    ["1.2.2013", { value: "2013-02-01", end: 8, weak: true }],
    ["1.02.2013", { value: "2013-02-01", end: 9 }],
    ["01.2.2013", { value: "2013-02-01", end: 9 }],
    ["1. 2. 2013", { value: "2013-02-01", end: 10 }],
    ["1.1.2013", { value: "2013-01-01", end: 8, weak: true }],
    ["1/2/2013", { value: "2013-02-01", end: 8, monthFirst: "2013-01-02" }],
    ["1/2/2013/4", { value: "2013-02-01", end: 8, monthFirst: "2013-01-02" }],
    ["1-2-2013", { value: "2013-02-01", end: 8, monthFirst: "2013-01-02" }],
    ["13/1/2013", { value: "2013-01-13", end: 9 }],
    ["1/13/2013", { value: "2013-01-13", end: 9 }],
    ["1/1/2013", { value: "2013-01-01", end: 8 }],
    ["13/13/2013", undefined],
    ["1.2.2013.0", undefined],
    ["1.2.2013.x", { value: "2013-02-01", end: 8, weak: true }],
    ["1.2.2013-4", { value: "2013-02-01", end: 8, weak: true }],
    ["28.4.23", { value: "2023-04-28", end: 7, weak: true }],
    ["28.4.230", undefined],
    ["28.4.23.0", undefined],
    ["28.4.23/0", { value: "2023-04-28", end: 7, weak: true }],
    ["28.4.2", undefined],
    ["28-4-23", undefined],
    ["1/2/13", { value: "2013-02-01", end: 6, monthFirst: "2013-01-02", weak: true }],
    ["2/2/13", { value: "2013-02-02", end: 6, weak: true }],
    ["2/13/13", { value: "2013-02-13", end: 7, weak: true }],
    ["13/13/13", undefined],
    ["28.09.2412:34", { value: "2024-09-28", end: 8, weak: true }],
    ["28.09.1912:05", { value: "2019-09-28", end: 8, weak: true }],
    ["28.09.1912:x", { value: "1912-09-28", end: 10 }],
    ["28.04/2023", undefined],
    ["28;04;2023", undefined],
    ["202.4.2013", undefined],
    ["28", undefined],
    ["28.", undefined],
    ["28.4", undefined],
    ["28.4.", undefined],
    ["28.432.2013", undefined],
    ["x", undefined],
  ])("%s", (text, day) => {
    expect(read(text)).toEqual(day);
  });

  test.each([
    ["v1.2.2013", 1],
    ["V1.2.2013", 1],
    ["(v1.2.2013", 2],
    [" v1.2.2013", 2],
    ["8.1.2.2013", 2],
    [".1.2.2013", 1],
  ])("%s goes on to the left", (text, at) => {
    expect(read(text, at)).toBeUndefined();
  });

  test.each([
    ["xv1.2.2013", 2],
    ["a.1.2.2013", 2],
    ["w1.2.2013", 1],
  ])("%s does not", (text, at) => {
    expect(read(text, at)).toEqual({ value: "2013-02-01", end: text.length, weak: true });
  });

  test("stands in the order of the page", () => {
    expect(read("1/2/2013", 0, "fr")).toEqual({ value: "2013-02-01", end: 8 });
    expect(read("1/2/13", 0, "fr")).toEqual({ value: "2013-02-01", end: 6, weak: true });
    expect(read("1/13/13", 0, "fr")).toBeUndefined();
    expect(read("1/13/2013", 0, "fr")).toEqual({ value: "2013-01-13", end: 9 });
    const american = { ...vocabularyOf("en"), dateOrder: "month-first" } as const;
    expect(numericDayAt("1/2/2013", 0, 8, american)).toEqual({ value: "2013-01-02", end: 8 });
    expect(numericDayAt("1.2.2013", 0, 8, american)).toEqual({ value: "2013-02-01", end: 8, weak: true });
    expect(numericDayAt("1/2/13", 0, 6, american)).toEqual({ value: "2013-01-02", end: 6, weak: true });
  });
});

describe("words", () => {
  test.each([
    ["May", 3],
    ["May2", 3],
    ["o’clock.", 7],
    ["o'clock.", 7],
    ["dogs’ day", 4],
    ["UhrLesedauer", 3],
    ["EXAMPLEJune", 7],
    ["ABCe", 4],
    ["ABCDe", 3],
    ["e\u0301te", 4],
    ["به‌روز", 6],
    ["२८ अ", 0],
    ["5x", 0],
    ["", 0],
  ])("%s ends at %i", (text, end) => {
    expect(wordEnd(text, 0, text.length)).toBe(end);
    expect(wordEnd(`${text}\n`, 0, text.length)).toBe(end);
    expect(wordEnd(text, 0, Math.min(2, text.length))).toBe(Math.min(2, end));
  });

  test.each([
    ["in May", 3],
    ["2May", 1],
    ["an o’clock", 3],
    ["UhrLesedauer", 3],
    ["EXAMPLEJune", 7],
    ["MAY", 0],
    ["May 5", 5],
  ])("the last of %s begins at %i", (text, start) => {
    expect(wordStart(text, text.length, 0)).toBe(start);
    expect(wordStart(text, text.length, Math.min(start + 1, text.length))).toBe(Math.min(start + 1, text.length));
  });

  test("have letters of every script, and no digits", () => {
    expect(Array.from("aZéЖ日ع5٥۵५５.' ", (letter) => isLetter(letter, 0))).toEqual([
      ...[true, true, true, true, true, true],
      ...[false, false, false, false, false, false, false, false],
    ]);
    expect(["٠", "٩", "۰", "۹", "०", "९", "０", "９"].some((digit) => isLetter(digit, 0))).toBe(false);
  });

  test("are glued at seams", () => {
    const seams = (text: string) => Array.from(text, (_, at) => at).filter((at) => isSeam(text, at));
    expect(seams("aBcD")).toEqual([1, 3]);
    expect(seams("ABCDe ABCe XYZ")).toEqual([3]);
    expect(seams("1Bc B")).toEqual([]);
  });

  test("are looked up in small letters", () => {
    expect(lowerWord("xMAYx", 1, 4)).toBe("may");
    expect(lowerWord("NİSAN", 0, 5)).toBe("nisan");
    expect(skipSpaces(" \u00a0\tx ", 0, 5)).toBe(3);
    expect(skipSpaces("    ", 0, 2)).toBe(2);
  });
});

describe("places of numbers", () => {
  test("the next one, and its end", () => {
    expect(pastLetters("May 5", 0, 5)).toBe(4);
    expect(pastLetters("May 5", 0, 3)).toBe(3);
    expect(pastNumber("2023-", 0, 5)).toBe(4);
    expect(pastNumber("2023", 1, 3)).toBe(3);
    expect([nextWord("May 5", 0, 5), nextWord(" May", 0, 4), nextWord("5 May", 0, 5)]).toEqual([3, 1, 1]);
  });

  test.each([
    ["Example May 5", 0],
    ["Example May of 5", 8],
    ["Example April 5", 8],
    ["Example Avril 5", 8],
    ["a kanun sani 5", 2],
    ["on 5", 0],
    ["of on 5", 0],
    [", 5", 2],
    ["5", 0],
  ])("the words before that of %s begin at %i", (text, from) => {
    expect(wordsBefore(text, text.indexOf("5"), 0)).toBe(from);
  });

  test("no words are looked for before a place", () => {
    expect(wordsBefore("in May 5", 7, 3)).toBe(3);
    expect(wordsBefore("in May 5", 7, 6)).toBe(7);
  });

  test.each([
    ["May 5", true],
    ["May, 5", true],
    ["May of 5", true],
    ["May with 5", true],
    ["May would 5", false],
    ["May of the 5", false],
    ["May", false],
    ["May ", false],
    [". 5", true],
  ])("%s: a number follows: %s", (text, follows) => {
    expect(numberFollows(text, 0, text.length)).toBe(follows);
    expect(numberFollows(text, 0, text.length - 1)).toBe(false);
  });
});

describe("a zone", () => {
  test.each([
    ["GMT", "Z", false, 3],
    [" UTC", "Z", false, 4],
    ["GMT+7", "+07:00", false, 5],
    ["GMT+14", "+14:00", false, 6],
    ["GMT+15", "Z", false, 3],
    ["GMT-3:30", "-03:00", false, 5],
    ["GMT-03:30", "-03:30", false, 9],
    ["(GMT+7)", "+07:00", false, 7],
    ["JST+7", "+09:00", false, 3],
    ["EST", "-05:00", true, 3],
    ["ET", "", true, 2],
    ["+0200", "+02:00", false, 5],
    ["+02:59", "+02:59", false, 6],
    ["-00:00", "Z", false, 6],
    ["+02:0015", "+02:00", false, 6],
  ])("%s", (printed, offset, american, end) => {
    expect(zoneAt(printed, 0, printed.length)).toEqual({ offset, american, end });
    expect(zoneAt(`x${printed} `, 1, printed.length + 1)).toEqual({ offset, american, end: end + 1 });
  });

  test.each(["(GMT+7", "GMTS", "gmt", "XYZ", "+2", "+02", "+15:00", "+02:60", "+2:00", "+02001", "02:00", "", "+"])(
    "%s is none",
    (printed) => {
      expect(zoneAt(printed, 0, printed.length)).toBeUndefined();
    },
  );
});

describe("between the parts of a date", () => {
  const en = vocabularyOf("en");
  test.each([
    ["", 0],
    [" , at on Friday | ", 18],
    ["T", 1],
    ["t", 1],
    ["X", 0],
    [" to ", 1],
    ["(火)", 3],
    ["火)", 0],
    ["(x)", 1],
    ["(火水)", 1],
    [" - at noon", 6],
  ])("%j passes %i characters", (text, passed) => {
    expect(pastDateWords(text, 0, text.length, en)).toBe(passed);
    expect(isDateGap(text, 0, text.length, en)).toBe(passed === text.length);
    expect(pastDateWords(`.${text}at`, 1, text.length + 1, en)).toBe(passed + 1);
  });

  test("stand 40 characters", () => {
    expect(isDateGap("-".repeat(40), 0, 40, en)).toBe(true);
    expect(isDateGap("-".repeat(41), 0, 41, en)).toBe(false);
  });

  test("stand weekdays of two words", () => {
    const vi = vocabularyOf("vi");
    expect(pastDateWords("thứ tư, x", 0, 9, vi)).toBe(8);
    expect(pastDateWords("thứ x", 0, 5, vi)).toBe(0);
    expect(openingBefore("x thứ tư, ", 10, 0, vi)).toEqual({ start: 2, weekday: true });
  });

  test.each<readonly [string, number, string | undefined, boolean]>([
    ["Published on Friday, ", 0, "published", true],
    ["Last updated on ", 0, "updated", false],
    ["Last updated at the ", 0, "updated", false],
    ["x updated on ", 2, "updated", false],
    ["x published | Friday the ", 2, "published", true],
    ["Jane Example, on ", 14, undefined, false],
    ["x Fri., ", 2, undefined, true],
    ["x (火) ", 3, undefined, true],
    ["Publishedx ", 11, undefined, false],
    ["最終更新 ", 0, "updated", false],
    ["記事の更新：", 3, "updated", false],
    ["x at on at on at on at on at ", 5, undefined, false],
  ])("%j opens a date", (text, start, label, weekday) => {
    const vocabulary = /[^\0-~]/.test(text) ? vocabularyOf("ja") : en;
    expect(openingBefore(`${text}5`, text.length, 0, vocabulary)).toEqual({ start, ...(label && { label }), weekday });
  });

  test("nothing before a place opens it", () => {
    expect(openingBefore("updated on 5", 11, 8, en)).toEqual({ start: 8, weekday: false });
    expect(openingBefore("updated 5", 8, 2, en)).toEqual({ start: 8, weekday: false });
    expect(openingBefore("Friday 5", 7, 7, en)).toEqual({ start: 7, weekday: false });
  });

  test.each<readonly [string, string, object | undefined]>([
    ["en", " updated", { start: 1, end: 8, kind: "updated" }],
    ["en", "updated on Friday", { start: 0, end: 10, kind: "updated" }],
    ["en", "first  published", { start: 0, end: 16, kind: "published" }],
    ["en", "Posted by", { start: 0, end: 6, kind: "published" }],
    ["en", "caption", undefined],
    ["en", "by Jane", undefined],
    ["en", "", undefined],
    ["ja", "更新", { start: 0, end: 2, kind: "updated" }],
  ])("%s: %j behind a date", (code, text, label) => {
    expect(labelBehind(text, 0, text.length, vocabularyOf(code))).toEqual(label);
    expect(labelBehind(text, 0, 0, vocabularyOf(code))).toBeUndefined();
  });
});
