import { describe, expect, test } from "vitest";
import { numericDate } from "../src/fields/iso-date.js";
import { dateAtStart, wholeDate } from "../src/fields/printed-date.js";

describe("a line that is wholly a date", () => {
  test.each([
    ["January 11, 2010 Monday", "2010-01-11"],
    ["June 3, 2015 Wednesday", "2015-06-03"],
    ["February 17, 2009 Tuesday 7:15 PM AEST", "2009-02-17T19:15+10:00"],
    ["December 30, 2008 Tuesday 6:10 PM  EST", "2008-12-30T18:10-05:00"],
    ["May 4, 2003, Sunday", "2003-05-04"],
    ["May 4, 2003 Sunday 21:40 Central European Time", "2003-05-04T21:40+01:00"],
    ["Mittwoch 14. September 2011", "2011-09-14"],
    ["Mittwoch, 4. März 2015 12:05 Uhr", "2015-03-04T12:05"],
    ["11. März 2003", "2003-03-11"],
    ["9 mai 2003", "2003-05-09"],
    ["1er mars 2003", "2003-03-01"],
    ["8 mei 2015 vrijdag", "2015-05-08"],
    ["29 décembre 2011", "2011-12-29"],
    ["12 de octubre de 2010 martes", "2010-10-12"],
    ["mar 3 mayo 2011", "2011-05-03"],
    ["March 2006", "2006-03"],
    ["Summer, 2006", "2006"],
    ["Winter 2006/2007", "2006"],
    ["Dezember 24", "--12-24"],
    ["Friday, March 20, 2018  16:51:31", "2018-03-20T16:51:31"],
    ["Wednesday, December 19, 2018 7:08:00 PM JST", "2018-12-19T19:08:00+09:00"],
    ["Friday, 5. July 2019 09:31:00 CEST", "2019-07-05T09:31:00+02:00"],
    ["July 2, 2019 Tuesday 9:33 AM GMT", "2019-07-02T09:33Z"],
    ["July 2, 2019 12:05 a.m.", "2019-07-02T00:05"],
    ["2019年7月5日", "2019-07-05"],
    ["2017 年 1 月 11 日 星期三", "2017-01-11"],
    ["2017 년 1 월 11 일", "2017-01-11"],
    ["среда, 11 января 2017 г.", "2017-01-11"],
    ["2 de julho de 2019 terça-feira", "2019-07-02"],
    ["segunda-feira, 1 de julho de 2019 9:33 AM GMT", "2019-07-01T09:33Z"],
    ["2019년 7월 5일", "2019-07-05"],
    ["2010-01-11", "2010-01-11"],
    ["20020225T143000-0500", "2002-02-25T14:30:00-05:00"],
    ["2019-05-10T16:02:28+02:00", "2019-05-10T16:02:28+02:00"],
    ["17 Jun 2011.", "2011-06-17"],
  ])("%s", (line, value) => {
    expect(wholeDate(line)).toBe(value);
  });

  test.each([
    ["Covid-19, part 1"],
    ["Review, part 1"],
    ["in 2000 um 4,5 Prozent"],
    ["Agenda 2010"],
    ["2010"],
    ["May"],
    ["The March 2006 issue"],
    ["February 30, 2010"],
    ["Monday"],
    ["January 11, 2010 Monday, Final Edition"],
    ["12:30"],
    ["03/04/2010"],
    [""],
  ])("none: %s", (line) => {
    expect(wholeDate(line)).toBeUndefined();
  });
});

test("what stands behind a date is not of it", () => {
  const line = "July 2, 2019 Tuesday, FINAL EDITION";
  const found = dateAtStart(line);
  expect(found?.value).toBe("2019-07-02");
  expect(line.slice(found?.end)).toBe(", FINAL EDITION");
});

test("dates in figures go by the order of their source", () => {
  expect(numericDate("03/27/87", "month-first")).toBe("1987-03-27");
  expect(numericDate("5.10.2019", "day-first")).toBe("2019-10-05");
  expect(numericDate("27/03/87", "month-first")).toBeUndefined();
});
