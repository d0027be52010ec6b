import { describe, expect, test } from "vitest";
import { lineMoments, momentsIn } from "../src/blocks/shapes/line-moments.js";
import { findRelativeDate, relativeAt, resolveRelative } from "../src/blocks/shapes/relative-date.js";
import { findTimestamp } from "../src/blocks/shapes/timestamp.js";
import { splitLines } from "../src/text/lines.js";
import { vocabularyOf, whole } from "./support/vocabularies.js";

describe("a run that is wholly a date", () => {
  const values = (text: string, code = "en") =>
    findTimestamp(text, whole(text), vocabularyOf(code))?.map(({ value }) => value);

  test.each<readonly [string, string[] | undefined]>([
    ["3 May 2019", ["2019-05-03"]],
    ["Last updated on 3 May 2019", ["2019-05-03"]],
    ["First published on 3 May 2019 at 9:30", ["2019-05-03T09:30"]],
    ["Published 3 May 2019, updated 4 May 2019", ["2019-05-03", "2019-05-04"]],
    ["Published: 3 May 2019 9:30 WXYZ", ["2019-05-03T09:30"]],
    ["3 May 2019 (AB)", ["2019-05-03"]],
    ["3 May 2019 ABCDE", ["2019-05-03"]],
    ["3 May 2019 ABCDEF", undefined],
    ["3 May 2019 A", undefined],
    ["3 May 2019 Abcd", undefined],
    ["3 May 2019 2", undefined],
    ["3 May 2019 & 4 May 2019", undefined],
    ["3 May 2019 published updated", ["2019-05-03"]],
    ["Caption 3 May 2019", undefined],
    ["Jane 3 May 2019", undefined],
    ["3 May 2019 to 4 May 2019", undefined],
    ["3 May 2019 – 4 May 2019", ["2019-05-03", "2019-05-04"]],
    ["9:30", undefined],
    ["", undefined],
  ])("%j: %j", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each([
    ["ja", "2025年1月14日 21時37分12秒", "2025-01-14T21:37:12"],
    ["ko", "2025년 1월 14일 오전 9시 37분 12초", "2025-01-14T09:37:12"],
    ["lt", "2023 m. balandžio 28 d.", "2023-04-28"],
    ["de", "zuletzt aktualisiert am 3. Mai 2019", "2019-05-03"],
    ["nl", "Laatst bijgewerkt op 3 mei 2019", "2019-05-03"],
    ["fa", "به‌روزرسانی: 2019-05-03", "2019-05-03"],
  ])("%s: %s", (code, text, value) => {
    expect(values(text, code)).toEqual([value]);
  });

  test("has 160 characters", () => {
    const padded = (length: number) => "3 May 2019".padEnd(length, "|");
    expect([values(padded(160)), values(padded(161))]).toEqual([["2019-05-03"], undefined]);
    expect(findTimestamp("x 3 May 2019 x", { start: 2, end: 12 }, vocabularyOf("en"))).toHaveLength(1);
    expect(findTimestamp("秋 2025-01-14", { start: 0, end: 12 }, vocabularyOf("ja"))).toBeUndefined();
  });
});

describe("the dates of lines", () => {
  const en = vocabularyOf("en");
  const found = (line: string) =>
    lineMoments(`a\n${line}\nb`, splitLines(`a\n${line}\nb`), en)(1).map(({ value }) => value);
  const day = "3 May 2019";

  test.each<readonly [string, string, string[]]>([
    ["a day", day, ["2019-05-03"]],
    ["200 characters", `${day} ${"x".repeat(189)}`, ["2019-05-03"]],
    ["201 characters", `${day} ${"x".repeat(190)}`, []],
    ["30 words", `${day} ${"X ".repeat(27)}`, ["2019-05-03"]],
    ["31 words", `${day} ${"X ".repeat(28)}`, []],
    ["14 small words", `${day} ${"x ".repeat(14)}`, ["2019-05-03"]],
    ["15 small words", `${day} ${"x ".repeat(15)}`, []],
    ["four digits", "1.4.24", ["2024-04-01"]],
    ["digits of another script", "٣ May ٢٠١٩", ["2019-05-03"]],
  ])("with %s", (_, line, values) => {
    expect(lineMoments(line, splitLines(line), vocabularyOf("de"))(0).map(({ value }) => value)).toEqual(values);
  });

  test("are found once, and told with their places in the text", () => {
    const text = `a\n${day}, updated 4 May 2019\nb`;
    const moments = lineMoments(text, splitLines(text), en);
    expect(moments(1)).toBe(moments(1));
    expect(moments(1).map(({ span }) => text.slice(span.start, span.end))).toEqual([day, "updated 4 May 2019"]);
    expect(found("x")).toEqual([]);
  });

  test("are those inside a run, or are looked for there", () => {
    const text = `a\n${day}, updated 4 May 2019\nb`;
    const lines = splitLines(text);
    const inside = momentsIn({ text, lines, vocabulary: en, moments: lineMoments(text, lines, en) });
    const values = (start: number, end: number) => inside({ start, end }).map(({ value }) => value);
    expect(values(0, text.length)).toEqual(["2019-05-03", "2019-05-04"]);
    expect(values(2, 32)).toEqual(["2019-05-03", "2019-05-04"]);
    expect(values(2, 12)).toEqual(["2019-05-03"]);
    expect(values(14, 32)).toEqual(["2019-05-04"]);
    // Less than the label: the day is looked for again.
    expect(inside({ start: 22, end: 32 })).toEqual([
      { value: "2019-05-04", updated: false, labelled: false, weekday: false, span: { start: 22, end: 32 } },
    ]);
    expect(values(2, 11)).toEqual([]);
    expect(values(0, 1)).toEqual([]);
  });
});

describe("how long ago", () => {
  test.each([
    ["en", "3 hours ago", "180"],
    ["en", "24 hours ago", "1440 in days"],
    ["en", "2 days ago", "2880 in days"],
    ["en", "1 week ago", "10080 in days"],
    ["en", "999 minutes ago", "999"],
    ["en", "1000 minutes ago", ""],
    ["en", "Updated 3 hours ago", "180 updated"],
    ["en", "Published 3 hours ago", "180"],
    ["en", "Published 3 hours ago, updated 1 hour ago", ""],
    ["en", "3 hours ago 2 hours ago", "180"],
    ["en", "today", "0 in days"],
    ["en", "Yesterday, 12:37", "1440 in days"],
    ["en", "Yesterday, 12:37 13:37", ""],
    ["en", "12:37 yesterday", "1440 in days"],
    ["en", "12:37", ""],
    ["en", "today’s", ""],
    ["en", "todays", ""],
    ["en", "todaytoday", "0 in days"],
    ["en", "today 3", ""],
    ["en", "3 hours agoX", ""],
    ["en", "3 hours", ""],
    ["en", "3 hours ago by Jane", ""],
    ["en", "hours ago", ""],
    ["en", "", ""],
    ["de", "vor 3 Stunden", "180"],
    ["de", "vor 3 Stundenvor 3 Stunden", "180"],
    ["de", "vor 3 Stundenlang", ""],
    ["de", "VOR 3 STUNDEN", "180"],
    ["de", "vor Stunden", ""],
    ["de", "Heute, 12:37 Uhr", "0 in days"],
    ["de", "Gestern 12:37 Uhr", "1440 in days"],
    ["de", "Aktualisiert vor 3 Stunden", "180 updated"],
    ["fr", "il y a 3 heures", "180"],
    ["fr", "Hier à 12h37", "1440 in days"],
    ["fr", "mis à jour il y a 5 minutes", "5 updated"],
    ["ja", "3時間前", "180"],
    ["ru", "3 часа назад", "180"],
    ["ru", "Вчера, 12:37", "1440 in days"],
    ["ar", "قبل 3 ساعات", "180"],
  ])("%s: %j is %j", (code, text, minutes) => {
    const told = (text: string, start: number, end: number) => {
      const found = findRelativeDate(text, { start, end }, vocabularyOf(code));
      return found === undefined
        ? ""
        : `${found.minutes}${found.wholeDays ? " in days" : ""}${found.updated ? " updated" : ""}`;
    };
    expect(told(text, 0, text.length)).toBe(minutes);
    expect(told(`5 ${text}\n9`, 2, text.length + 2)).toBe(minutes);
  });

  test("is told in 80 characters", () => {
    const padded = (length: number) =>
      findRelativeDate("3 hours ago".padEnd(length, "|"), { start: 0, end: length }, vocabularyOf("en"));
    expect([padded(80)?.minutes, padded(81)]).toEqual([180, undefined]);
  });

  test("is read at a place, up to the end", () => {
    const at = (text: string, from: number, end: number) => relativeAt(text, from, end, vocabularyOf("en"));
    expect(at("in 3 hours ago.", 3, 15)).toEqual({ minutes: 180, end: 14 });
    expect(at("in 3 hours ago.", 2, 15)).toBeUndefined();
    expect(at("3 hours ago", 0, 10)).toBeUndefined();
    expect(at("yesterday", 0, 9)).toEqual({ minutes: 1440, end: 9 });
    expect(at("yesterdays", 0, 9)).toEqual({ minutes: 1440, end: 9 });
    expect(at("yesterday", 0, 8)).toBeUndefined();
    expect(at("today", 0, 5)).toEqual({ minutes: 0, end: 5 });
  });

  test.each<readonly [number, boolean, string, string | undefined]>([
    [180, false, "2024-03-01T02:00:00Z", "2024-02-29"],
    [180, false, "2024-03-01T03:00:00Z", "2024-03-01"],
    [180, false, "2024-03-01", undefined],
    [180, false, "nothingT00", undefined],
    [1440, true, "2024-03-01", "2024-02-29"],
    [1440, true, "2024-03-01T23:59:00Z", "2024-02-29"],
    [0, true, "2024-03-01T00:10:00Z", "2024-03-01"],
    [0, true, "nothing", undefined],
  ])("%i minutes (whole days: %s) before %s: %s", (minutes, wholeDays, captured, day) => {
    expect(resolveRelative({ minutes, wholeDays, updated: false }, captured)).toBe(day);
  });
});
