import { describe, expect, test } from "vitest";
import { withDateOrder } from "../src/blocks/date-order.js";
import { findRelativeDate, resolveRelative } from "../src/blocks/shapes/relative-date.js";
import { findMoments, findTimestamp } from "../src/blocks/shapes/timestamp.js";
import { makeVocabulary, type Vocabulary } from "../src/blocks/vocabulary.js";
import { type DumpRecord, parse } from "../src/index.js";
import * as languages from "../src/languages/all.js";
import { splitLines } from "../src/text/lines.js";

const known = new Map<string, Vocabulary>();

/** The words of a language and English, as for a page in it. */
function vocabularyOf(code: string): Vocabulary {
  let vocabulary = known.get(code);
  if (vocabulary === undefined) {
    const lexicons = Object.values(languages).filter((lexicon) => lexicon.code === code);
    vocabulary = makeVocabulary(code === "en" ? lexicons : [...lexicons, languages.en]);
    known.set(code, vocabulary);
  }
  return vocabulary;
}

const whole = (text: string) => ({ start: 0, end: text.length });
const spelled = ({ value, updated }: { value: string; updated: boolean }) => (updated ? `updated ${value}` : value);
const wholly = (code: string, text: string) => findTimestamp(text, whole(text), vocabularyOf(code))?.map(spelled);
const inside = (code: string, text: string) => findMoments(text, whole(text), vocabularyOf(code)).map(spelled);

describe("lines that are wholly dates", () => {
  test.each([
    ["en", "Sat 24 Feb 2024 12.42 CET", ["2024-02-24T12:42+01:00"]],
    ["en", "17:41 JST, October 13, 2024", ["2024-10-13T17:41+09:00"]],
    ["en", "Friday, 22 Nov 2024 4:55 PM MYT", ["2024-11-22T16:55+08:00"]],
    ["en", "11:00 AM PDT • May 16, 2024", ["2024-05-16T11:00-07:00"]],
    ["en", "June 26, 2023 5 AM PT", ["2023-06-26T05:00"]],
    ["en", "Sep 2, 2024, 17:07 IST", ["2024-09-02T17:07"]],
    ["en", "2024-02-14T16:15:30.000+01:00", ["2024-02-14T16:15:30+01:00"]],
    ["en", "Fri, 28 Apr 2023 18:11:02 +0200", ["2023-04-28T18:11:02+02:00"]],
    ["en", "12:43, 20 Apr 2026Updated 12:44, 20 Apr 2026", ["2026-04-20T12:43", "updated 2026-04-20T12:44"]],
    [
      "en",
      "Published on 06/01/2026 - 13:55 GMT+1 •Updated 14:20",
      ["2026-01-06T13:55+01:00", "updated 2026-01-06T14:20"],
    ],
    ["en", "04/05/2023 10:00 AM EST", ["2023-04-05T10:00-05:00"]],
    ["en", "Posted on May 3rd, 2012 at 11:05 am", ["2012-05-03T11:05"]],
    ["en", "12 am, 1 March 2020", ["2020-03-01T00:00"]],
    ["en", "06.13.19 7:58PM ET / Updated 06.14.19 6:52PM ET", ["2019-06-13T19:58", "updated 2019-06-14T18:52"]],
    ["en", "02/07/19 06:27 PM EST", ["2019-02-07T18:27-05:00"]],
    ["en", "02/07/19 06:27 PM CET", ["2019-07-02T18:27+01:00"]],
    ["de", "28.04.2023, 18:11 Uhr", ["2023-04-28T18:11"]],
    ["de", "22.11.2024 07.57", ["2024-11-22T07:57"]],
    ["de", "06. 01. 2026", ["2026-01-06"]],
    ["de", "25.4.24", ["2024-04-25"]],
    ["de", "15.04.25 09:56", ["2025-04-15T09:56"]],
    ["de", "Stand: 28.04.2023 18:11 Uhr", ["2023-04-28T18:11"]],
    ["de", "-Aktualisiert am 28.04.2023-19:20", ["updated 2023-04-28T19:20"]],
    ["de", "Publiziert17. Dezember 2024, 12:17", ["2024-12-17T12:17"]],
    ["de", "30.01.202430. Januar 2024", ["2024-01-30", "2024-01-30"]],
    ["de", "12. MÄR 2025", ["2025-03-12"]],
    ["de", "14 Feb ’20", ["2020-02-14"]],
    ["de", "16.10.1909:28", ["2019-10-16T09:28"]],
    [
      "fr",
      "Publié le 30 août 2023 à 14h52, modifié le 31 août 2023 à 15h",
      ["2023-08-30T14:52", "updated 2023-08-31T15:00"],
    ],
    ["fr", "1er avril 2020", ["2020-04-01"]],
    ["es", "25 de mayo de 2025 16:51 h", ["2025-05-25T16:51"]],
    ["es", "13/01/2025 10:22", ["2025-01-13T10:22"]],
    ["it", "05 Gennaio 2025", ["2025-01-05"]],
    ["pt", "3 de maio de 2022 às 21h44", ["2022-05-03T21:44"]],
    ["sv", "23 okt 2025 kl 10.23Uppdaterad kl 12.17", ["2025-10-23T10:23", "updated 2025-10-23T12:17"]],
    ["no", "torsdag 06. feb 2025", ["2025-02-06"]],
    ["pl", "28 kwietnia 2023, 10:15", ["2023-04-28T10:15"]],
    ["cs", "28. dubna 2023 5:00", ["2023-04-28T05:00"]],
    ["ru", "14 мая 2025 г., 20:28", ["2025-05-14T20:28"]],
    ["hu", "2023. április 28. 10:00", ["2023-04-28T10:00"]],
    ["lt", "2023 m. balandžio 28 d. 10:00", ["2023-04-28T10:00"]],
    ["tr", "28 EKİM 2023", ["2023-10-28"]],
    ["ja", "2025年1月14日 01時28分 (1月14日 01時40分更新)", ["2025-01-14T01:28", "updated 2025-01-14T01:40"]],
    ["ja", "2025年1月13日(月) 午後9時37分", ["2025-01-13T21:37"]],
    ["zh", "2024年04月24日23:52", ["2024-04-24T23:52"]],
    ["ko", "입력 2026.07.12 22:09", ["2026-07-12T22:09"]],
    ["ko", "2025-06-04 오후 02:37:08", ["2025-06-04T14:37:08"]],
    ["ko", "2025년 6월 4일", ["2025-06-04"]],
    ["ar", "2026-01-08 | 12:42", ["2026-01-08T12:42"]],
    ["ar", "٨ يناير ٢٠٢٦", ["2026-01-08"]],
    ["ar", "8 كانون الثاني 2026", ["2026-01-08"]],
    ["vi", "Thứ tư, 22/10/2025, 19:25 (GMT+7)", ["2025-10-22T19:25+07:00"]],
    ["vi", "ngày 22 tháng 10 năm 2025", ["2025-10-22"]],
    ["id", "20/1/2026 18:30", ["2026-01-20T18:30"]],
  ])("%s: %s", (code, text, values) => {
    expect(wholly(code, text)).toEqual(values);
  });

  test.each([
    ["en", "Saturday, Apr 27th 2024 4PM 19°C"],
    ["en", "Jane Example says: March 3, 2012 at 4:11 pm"],
    ["en", "The talks of April 28, 2023 failed"],
    ["en", "A ferry leaves the port, May 3, 2020"],
    ["en", "Version 1.2.2013"],
    ["en", "v1.2.2013"],
    ["en", "1.2.3.2013"],
    ["en", "$1,28 April 2023"],
    ["en", "555-12-2013"],
    ["en", "24/7"],
    ["en", "3-2"],
    ["en", "61 - 70"],
    ["en", "February 31, 2023"],
    ["en", "29 February 2023"],
    ["en", "04/05/2023"],
    ["en", "April 2023"],
    ["en", "28 April"],
    ["en", "10:38"],
    ["en", "1.2.13"],
    ["en", "02/07/19 06:27 PM"],
    ["en", "Scores of 10.13.19 points"],
    ["de", "Nendeln, 27.6.205"],
    ["de", "31.06.2023"],
    ["de", "vor 3 Stunden"],
  ])("%s: %s is none", (code, text) => {
    expect(wholly(code, text)).toBeUndefined();
  });
});

describe("dates inside a line", () => {
  test.each([
    ["en", "By Jane Example | Jan 3, 2020 | Politics", "Jan 3, 2020", "2020-01-03"],
    ["en", "Posted on May 3, 2012 by Jane Example in News", "Posted on May 3, 2012", "2012-05-03"],
    ["en", "Jane ExamplePublished Jul 17, 2024", "Published Jul 17, 2024", "2024-07-17"],
    ["en", "November 21, 202501747", "November 21, 2025", "2025-11-21"],
    ["en", "April 10, 20233 years", "April 10, 2023", "2023-04-10"],
    ["de", "Frankfurt, October 23, 2024, 3:48: Uhr", "October 23, 2024, 3:48: Uhr", "2024-10-23T03:48"],
    ["de", "28.04.2023, 18:11 UhrLesedauer: 3 Min.", "28.04.2023, 18:11 Uhr", "2023-04-28T18:11"],
    ["de", "Do 25.04.24 | 14:07 Uhr | Von Max Muster", "Do 25.04.24 | 14:07 Uhr", "2024-04-25T14:07"],
    ["es", "Madrid-29/05/2025 20:00", "29/05/2025 20:00", "2025-05-29T20:00"],
    ["lt", "Nuomonės2024.03.31 19:59", "2024.03.31 19:59", "2024-03-31T19:59"],
    ["ja", "山田太郎2025年1月13日 21時37分", "2025年1月13日 21時37分", "2025-01-13T21:37"],
    ["pt", "28/04/2023 10h22  Atualizado há 2 horas", "28/04/2023 10h22", "2023-04-28T10:22"],
    ["en", "Apr 28, 2023 Updated 2 hrs ago", "Apr 28, 2023", "2023-04-28"],
    ["de", "Der GT-2000 mag 20. Oktober 2019", "20. Oktober 2019", "2019-10-20"],
    [
      "de",
      "Jana Beispiel2022-12-07T10:10:52+01:0025. Dezember 2022|",
      "2022-12-07T10:10:52+01:00",
      "2022-12-07T10:10:52+01:00",
    ],
  ])("%s: %s", (code, text, printed, value) => {
    const [found] = findMoments(text, whole(text), vocabularyOf(code));
    expect(found && [text.slice(found.span.start, found.span.end), found.value]).toEqual([printed, value]);
  });

  test("a label makes a date a labelled one", () => {
    const labelled = (text: string) =>
      findMoments(text, whole(text), vocabularyOf("en")).map((moment) => moment.labelled);
    expect(labelled("Updated 3 May 2020")).toEqual([true]);
    expect(labelled("by Jane on 3 May 2020")).toEqual([false]);
  });

  test("a slash date is read by the page's language, never by habit", () => {
    expect(inside("es", "05/04/2023")).toEqual(["2023-04-05"]);
    expect(inside("en", "05/04/2023")).toEqual([]);
    expect(inside("en", "28/04/2023 and 04/28/2023")).toEqual(["2023-04-28", "2023-04-28"]);
  });

  test("an English page that prints a day above 12 tells its order", () => {
    const text = "12/04/2020\n16/04/2020 at 12:35 am";
    const vocabulary = withDateOrder(vocabularyOf("en"), text, () => splitLines(text));
    expect(findMoments(text, { start: 0, end: 10 }, vocabulary).map(spelled)).toEqual(["2020-04-12"]);
    const both = "12/04/2020\n16/04/2020\n04/16/2020";
    expect(withDateOrder(vocabularyOf("en"), both, () => splitLines(both)).dateOrder).toBeUndefined();
  });

  test.each([
    ["Submitted by admin on Tue, 05/02/2017 - 10:41", "month-first"],
    ["Submitted by admin on Sunday, 05/02/2017 - 10:41", "day-first"],
    ["Thurs 11/08/2018", "month-first"],
    ["Sat. 11/08/2018", "day-first"],
    ["Wed, 05/02/2017 - 10:41", undefined],
    ["Mon 05/05/2014", undefined],
    ["Tue, 05/02/17", undefined],
    ["Mon, 30/30/2017", undefined],
  ])("a weekday tells the order: %s", (text, order) => {
    expect(withDateOrder(vocabularyOf("en"), text, () => splitLines(text)).dateOrder).toBe(order);
  });
});

describe("relative dates", () => {
  const resolve = (code: string, text: string, capturedAt: string) => {
    const found = findRelativeDate(text, whole(text), vocabularyOf(code));
    return found && resolveRelative(found, capturedAt);
  };
  test.each([
    ["en", "Published 3 hours ago", "2024-05-03T01:30:00Z", "2024-05-02"],
    ["en", "2 days ago", "2024-05-03", "2024-05-01"],
    ["en", "3 hours ago", "2024-05-03", undefined],
    ["en", "Yesterday", "2024-03-01", "2024-02-29"],
    ["de", "vor 3 Stundenvor 3 Stunden", "2024-05-03T12:00:00Z", "2024-05-03"],
    ["de", "Heute, 12:37 Uhr", "2024-05-03", "2024-05-03"],
    ["fr", "il y a 3 jours", "2024-05-03", "2024-04-30"],
    ["en", "3 hours ago the talks ended", "2024-05-03T12:00:00Z", undefined],
    ["en", "Today’s paper", "2024-05-03", undefined],
    ["en", "2 days ago", "soon", undefined],
  ])("%s: %s captured %s", (code, text, capturedAt, day) => {
    expect(resolve(code, text, capturedAt)).toBe(day);
  });

  const page = `Harbour opens again | The Daily Bugle
Harbour opens again
3 hours ago
The harbour opened again on Friday after a storm had closed it for a week, the port authority said.
Ferries will follow on Monday, the port authority said in a statement to this paper on Friday.
`;
  const record: DumpRecord = { text: page, language: "en", source: { index: 0 } };

  test("stay unresolved without a day of capture", () => {
    const { article, blocks } = parse(record);
    expect(article.publishedAt).toBeUndefined();
    expect(blocks.find(({ rule }) => rule === "relative-date")?.role).toBe("timestamp");
  });

  test("are resolved to the day with one, and the block says so", () => {
    const { article, blocks, origins } = parse({ ...record, capturedAt: "2024-05-03T12:00:00Z" });
    expect(article.publishedAt).toBe("2024-05-03");
    const block = blocks[origins.publishedAt?.[0] ?? -1];
    expect([block?.role, block?.basis, block?.rule]).toEqual(["timestamp", "inferred", "relative-date"]);
  });
});

describe("the article's date among those of its page", () => {
  const head = "Harbour opens again | The Daily Bugle";
  const body = [
    "The harbour opened again on Friday after a storm had closed it for a week, the port authority said.",
    "Ferries will follow on Monday, the port authority said in a statement to this paper, and freight a day later.",
    "Engineers had found the worst damage under water, where the old wall had broken in several places.",
  ];
  const germanBody = [
    "Der Hafen hat am Montag wieder geöffnet, nachdem ein Sturm ihn eine Woche lang geschlossen hatte, teilte die Hafenbehörde mit.",
    "Die Fähren zu den Inseln folgen am Mittwoch, sobald die Marine die letzten Bojen ausgelegt hat, sagte ein Sprecher der Behörde.",
  ];
  const dates = (...lines: string[]) => {
    const { publishedAt, updatedAt } = parse(lines.join("\n")).article;
    return [publishedAt, updatedAt];
  };

  test.each<[string, string[], string | undefined, string | undefined]>([
    ["below the headline", [head, "Harbour opens again", "May 3, 2020", ...body], "2020-05-03", undefined],
    ["under a label", [head, "Harbour opens again", "Published:", "May 3, 2020", ...body], "2020-05-03", undefined],
    [
      "not that of another thing",
      [head, "Harbour opens again", "Release date: May 3, 2019", "May 5, 2020", ...body],
      "2020-05-05",
      undefined,
    ],
    ["above it", [head, "May 3, 2020", "Harbour opens again", ...body], "2020-05-03", undefined],
    [
      "the first, where the text says that it was updated since",
      [
        head,
        "Harbour opens again",
        "May 3, 2020",
        ...body,
        "This article was originally published on 7 April 2018 and has been updated with the plans of the port.",
      ],
      "2018-04-07",
      "2020-05-03",
    ],
    [
      "none of another year, where the text names the month alone",
      [
        head,
        "Harbour opens again",
        "May 3, 2020",
        ...body,
        "* First published in April 2018, updated for the anniversary.",
      ],
      undefined,
      "2020-05-03",
    ],
    [
      "not that on which a book was published",
      [
        head,
        "Harbour opens again",
        "May 3, 2020",
        ...body,
        "The history of the port was first published on 7 April 1998 by the press of the town.",
      ],
      "2020-05-03",
      undefined,
    ],
    [
      "the labelled one",
      [
        head,
        "Harbour opens again",
        "Published: May 3, 2020",
        ...body,
        "This article was originally published on 7 April 2018 in another paper, and updated.",
      ],
      "2020-05-03",
      undefined,
    ],
    [
      "not a day long before all of which the text tells",
      [
        "Anna Sample, singer | The Daily Bugle",
        "Anna Sample, singer",
        "28 January 1975",
        "The singer won the prize of the harbour in 2003, and again in 2006, with songs of the sea and of the wind.",
        "In 2009 she sang on the pier for the first time, and the town gave her a medal for it in 2011.",
        "Her newest songs, which came out in 2016, are of the storm that had closed the harbour for a week.",
        "14 May 2017",
        "News",
      ],
      undefined,
      undefined,
    ],
    [
      "not the masthead's",
      [
        head,
        "Saturday, 4 July 2020",
        "News",
        "Sport",
        "Culture",
        "Opinion",
        "Harbour opens again",
        "May 3, 2020",
        ...body,
      ],
      "2020-05-03",
      undefined,
    ],
    [
      "published and updated",
      [head, "Harbour opens again", "Published: May 3, 2020 | Updated: May 5, 2020", ...body],
      "2020-05-03",
      "2020-05-05",
    ],
    [
      "what the page shows, not a machine's time glued to it",
      [head, "Harbour opens again", "By Jane Example|2020-05-01T10:10:52+01:00May 3rd, 2020|News", ...body],
      "2020-05-03",
      undefined,
    ],
    [
      "the same in German, with a writer's name before it",
      [
        "Hafen öffnet wieder | Beispiel",
        "Hafen öffnet wieder",
        "Jana Beispiel2022-12-07T10:10:52+01:0025. Dezember 2022|",
        ...germanBody,
      ],
      "2022-12-25",
      undefined,
    ],
    [
      "a machine's time that stands for itself",
      [head, "Harbour opens again", "By Jane Example|2020-05-01T10:10:52+01:00 | News", ...body],
      "2020-05-01T10:10:52+01:00",
      undefined,
    ],
    [
      "on the title line, where there is no other",
      ["Harbour opens again | World | Bugle | 03.05.2020", "Harbour opens again", ...body],
      "2020-05-03",
      undefined,
    ],
    [
      "not on the title line beside words",
      ["Harbour opens again | Bugle, founded 3 May 1920", "Harbour opens again", ...body],
      undefined,
      undefined,
    ],
    [
      "an update alone is no publication",
      [head, "Harbour opens again", "Updated: May 5, 2020", ...body],
      undefined,
      "2020-05-05",
    ],
    [
      "behind the body with its label",
      [head, "Harbour opens again", ...body, "Published: May 3, 2020"],
      "2020-05-03",
      undefined,
    ],
    [
      "not those of comments",
      [
        head,
        "Harbour opens again",
        ...body,
        "3 Comments",
        "Ann says:",
        "March 3, 2012 at 4:11 pm",
        "Good.",
        "Bob says:",
        "March 9, 2012 at 5:12 pm",
        "Bad.",
      ],
      undefined,
      undefined,
    ],
    [
      "not one in prose",
      [head, "Harbour opens again", ...body, "The storm of May 3, 2020 had been the worst of all."],
      undefined,
      undefined,
    ],
    [
      "not a copyright year",
      [head, "Harbour opens again", ...body, "© May 3, 2020 The Daily Bugle"],
      undefined,
      undefined,
    ],
    [
      "the day that the article opens with",
      [head, "Harbour opens again", `3 May 2020 – ${body[0]}`, ...body.slice(1)],
      "2020-05-03",
      undefined,
    ],
  ])("%s", (_, lines, published, updated) => {
    expect(dates(...lines)).toEqual([published, updated]);
  });
});
