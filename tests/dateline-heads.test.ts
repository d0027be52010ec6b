import { describe, expect, test } from "vitest";
import { isPaper, isSlug, readHead, sourceSpan, splitAt } from "../src/blocks/shapes/dateline-head.js";
import type { Span } from "../src/text/span.js";
import { vocabularyOf, whole } from "./support/vocabularies.js";

const en = vocabularyOf("en");
const bugle = { name: "Daily Bugle" };

describe("the words before the mark", () => {
  const head = (text: string, code = "en") => {
    const said = ({ start, end }: Span) => text.slice(start, end);
    const found = readHead(text, whole(text), bugle, vocabularyOf(code));
    if (found === undefined) return undefined;
    const { places, agency, date, stamp, start } = found;
    return [
      ...places.map(said),
      ...(agency ? [`by ${said(agency)}`] : []),
      ...(date ? [`on ${date.year ?? ""}-${date.month}-${date.day}`] : []),
      ...(stamp ? [`at ${said(stamp)}`] : []),
      ...(start > 0 ? [`from ${start}`] : []),
    ];
  };
  test.each<readonly [string, string[] | undefined]>([
    ["LONDON", ["LONDON"]],
    ["LONDON, Ohio", ["LONDON, Ohio"]],
    ["LONDON, Ohio, Kent", ["LONDON, Ohio, Kent"]],
    ["LONDON, Paris", ["LONDON", "Paris"]],
    ["LONDON, Ohio, Kent, Berks", undefined],
    ["London and Lunderby", ["London", "Lunderby"]],
    ["London and lunderby", undefined],
    ["London/Paris", ["London", "Paris"]],
    ["London & Paris", ["London", "Paris"]],
    ["London, Paris and Lunderby", ["London", "Paris", "Lunderby"]],
    ["London, Paris and it", undefined],
    ["LONDON, 25 April 2024", ["LONDON", "on 2024-4-25"]],
    ["LONDON, April 25, 2024", ["LONDON", "on 2024-4-25"]],
    ["LONDON, 2024", undefined],
    ["LONDON, 31 April", ["LONDON", "on -4-31"]],
    ["LONDON, 32 April", undefined],
    ["LONDON, 0 April", undefined],
    ["LONDON, 1.4.", ["LONDON", "on -4-1"]],
    ["LONDON, 1.13.", undefined],
    ["LONDON, 1.4.24", ["LONDON", "on -4-1"]],
    ["LONDON, 1. 4.2024", ["LONDON", "on 2024-4-1"]],
    ["LONDON, April 25 20", undefined],
    ["LONDON, the 25 of April", ["LONDON", "on -4-25"]],
    ["LONDON, Monday", ["LONDON"]],
    ["LONDON 25 April", ["LONDON", "on -4-25"]],
    ["LONDON April 25", undefined],
    ["LONDON April 25 Reuters", ["LONDON", "by Reuters", "on -4-25"]],
    ["Lunderby April 25 Reuters", undefined],
    ["LONDON Reuters", ["LONDON", "by Reuters"]],
    ["Lunderby Reuters", ["Lunderby Reuters"]],
    ["LONDON (AP)", ["LONDON", "by AP"]],
    ["LONDON (AP).", ["LONDON", "by AP"]],
    ["LONDON (AP) x", undefined],
    ["(LONDON)", ["LONDON"]],
    ["(LON)", ["by LON"]],
    ["(AP)", ["by AP"]],
    ["LONDON (Paris)", undefined],
    ["LONDON (abcdef)", ["LONDON", "by abcdef"]],
    ["LONDON (abcdefg)", undefined],
    ["LONDON (ab/cd)", ["LONDON", "by ab/cd"]],
    ["LONDON (A B C D)", ["LONDON", "by A B C D"]],
    ["LONDON (A B C D E)", undefined],
    ["LONDON (Ab1)", undefined],
    ["LONDON, x5 April", undefined],
    ["LONDON (AM-Talks)", ["LONDON", "by AM-Talks"]],
    ["LONDON (1-A-B)", ["LONDON"]],
    ["LONDON /AP/", ["LONDON", "by AP"]],
    ["AP/", undefined],
    ["Undated, x (AP)", undefined],
    ["Undated (AP)", ["by AP"]],
    ["Undated", ["Undated"]],
    ["LONDON, Daily Bugle", ["LONDON", "by Daily Bugle"]],
    ["LONDON, DAILY BUGLE", ["LONDON", "by DAILY BUGLE"]],
    ["LONDON, Daily Bugle and AP", ["LONDON", "by Daily Bugle and AP"]],
    ["LONDON, AP, Reuters", ["LONDON", "by AP"]],
    ["GULL MILLS Corp.", undefined],
    ["Gull Holdings", undefined],
    ["Gull & Co.", undefined],
    ["Denver, Co", ["Denver, Co"]],
    ["UPDATE 10.38 GMT:London", ["London", "at UPDATE 10.38 GMT", "from 17"]],
    ["UPDATE: London", undefined],
    ["UPDATE: London (AP)", ["London", "by AP", "at UPDATE", "from 8"]],
    ["Update 2: London", ["London", "at Update 2", "from 10"]],
    ["Update 234: London", undefined],
    ["Up 2: London", undefined],
    [": London", undefined],
    ["London?", undefined],
    ["London; x", undefined],
    ["“London”", undefined],
    ["London | x", undefined],
    ["", []],
  ])("%s: %j", (text, parts) => {
    expect(head(text)).toEqual(parts);
  });

  test.each<readonly [string, string, string[] | undefined]>([
    ["fr", "PARIS, 1er mars", ["PARIS", "on -3-1"]],
    ["fr", "Paris, le 15 février 2024", ["Paris", "on 2024-2-15"]],
    ["ru", "Москва. 4 марта.", undefined],
    ["ru", "МОСКВА, 3 января.", ["МОСКВА", "on -1-3"]],
    ["pl", "Warszawa, 15 lutego 2024 r.", ["Warszawa", "on 2024-2-15"]],
    ["es", "Madrid, 13 Ene.", ["Madrid", "on -1-13"]],
    ["ar", "القاهرة، أول سبتمبر", ["القاهرة", "on -9-1"]],
  ])("%s: %s: %j", (code, text, parts) => {
    expect(head(text, code)).toEqual(parts);
  });

  test("may be followed by the source", () => {
    const source = (text: string) => {
      const found = sourceSpan(text, whole(text), bugle, en);
      return found && [text.slice(found.agency.start, found.agency.end), text.slice(found.end)];
    };
    expect(source("Daily BugleThe talks")).toEqual(["Daily Bugle", "The talks"]);
    expect(source("Daily Buglethe talks")).toBeUndefined();
    expect(source("Reuters - The talks")).toEqual(["Reuters", " The talks"]);
    expect(source("(Reuters) — The talks")).toEqual(["Reuters", " The talks"]);
    expect(source("Reuters: The talks")).toEqual(["Reuters", " The talks"]);
    expect(source("Reuters The talks")).toBeUndefined();
    expect(source("Jane - The talks")).toBeUndefined();
    expect(source(" - The talks")).toBeUndefined();
  });

  test("are no slug, and may be a paper", () => {
    const slugs = ["BC-HARBOUR-OPENS-NYT", "AM-Talks", "PM-5", "A-B-C", "AB-CD-EF"];
    expect([...slugs, "A-B", "XX-Talks", "A-b-C", "AM-talks"].filter(isSlug)).toEqual(slugs);
    const papers = ["Example News", "Example-Magazine.com", "The Old Post", "a.bcde"];
    expect(
      [...papers, "News", "Paper of Old Town Post News", "a.bcdef", "Old News Town", "old paper.com"].filter((text) =>
        isPaper(text, en),
      ),
    ).toEqual(papers);
    expect(splitAt("a, b,c", 0, 6, ",")).toEqual([
      ...[
        { start: 0, end: 1 },
        { start: 3, end: 4 },
        { start: 5, end: 6 },
      ],
    ]);
    expect(splitAt("xa and b", 1, 8, " and ")).toEqual([
      { start: 1, end: 2 },
      { start: 7, end: 8 },
    ]);
  });
});
