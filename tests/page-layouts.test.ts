import { describe, expect, test } from "vitest";
import type { Claim } from "../src/blocks/claims.js";
import { withDateOrder } from "../src/blocks/date-order.js";
import { datedTitles, entryLines, teaserEntries } from "../src/blocks/entries.js";
import { pageLayout } from "../src/blocks/listing.js";
import type { Piece } from "../src/blocks/rule.js";
import { profiledRole, siteEndMarker, siteKnowledge, withTemplate } from "../src/blocks/site.js";
import { makeTiler } from "../src/blocks/tile.js";
import type { BlockRole } from "../src/model/block.js";
import { defineProfile } from "../src/profiles/profile.js";
import { splitLines } from "../src/text/lines.js";
import { pageOf } from "./support/page-rows.js";
import { vocabularyOf } from "./support/vocabularies.js";

/** A claim of one line. */
function claimOf(context: ReturnType<typeof pageOf>, at: number, role: BlockRole, more: Partial<Claim> = {}): Claim {
  const content = { start: context.lines.textStarts[at] as number, end: context.lines.textEnds[at] as number };
  return { pieces: [{ role, content }], basis: "inferred", next: at + 1, rule: "x", ...more };
}
describe("the entries of a page", () => {
  const list = (count: number, title = ". Harbour opens again", teaser = ". {P}") =>
    Array.from({ length: count }, () => [title, teaser]).flat();
  const found = (page: readonly string[]) => {
    const entries = entryLines(pageOf(page), []);
    return entries && [...entries].map(([at, role]) => `${at} ${role}`);
  };

  test("are a title and a paragraph, three times and more", () => {
    expect(found(list(3))).toEqual(["0 headline", "1 teaser", "2 headline", "3 teaser", "4 headline", "5 teaser"]);
    expect(found(list(2))).toBeUndefined();
    expect(found(list(3, ". Harbour opens"))).toBeUndefined();
    expect(found(list(3, ". 港の景色が広がる"))).toBeDefined();
    expect(found(list(3, ". 港の景色が広が"))).toBeUndefined();
    expect(found(list(3, `. a b ${"x".repeat(196)}`))).toBeDefined();
    expect(found(list(3, `. a b ${"x".repeat(197)}`))).toBeUndefined();
    expect(found(list(3, ". Harbour opens again", `. ${"x".repeat(39)}.`))).toBeDefined();
    expect(found(list(3, ". Harbour opens again", `. ${"x".repeat(38)}.`))).toBeUndefined();
  });

  test("are no captions with the titles of other articles below, which ask in few characters", () => {
    const asks = (length: number) => `. ${"港".repeat(length - 1)}？`;
    expect(found(list(3, ". 港の景色が広がる写真", asks(39)))).toBeUndefined();
    expect(found(list(3, ". 港の景色が広がる写真", asks(40)))).toBeDefined();
  });

  test("may have up to two lines between title and paragraph", () => {
    const spread = (between: number) =>
      Array.from({ length: 3 }, () => [". Harbour opens again", ...Array(between).fill(". x"), ". {P}"]).flat();
    expect([found(spread(2))?.length, found(spread(3))]).toEqual([6, undefined]);
  });

  test("stand where hardly any other prose does", () => {
    expect(found([...list(4), ". {P}", ". {P}"])).toBeUndefined();
    expect(found([...list(4), ". x", ". {P}", ". x"])).toBeDefined();
    const page = pageOf(list(3));
    expect(entryLines(page, [claimOf(page, 0, "caption")])).toBeUndefined();
  });

  const days = ["3 May 2019", "4 May 2019", "5 May 2019", "6 May 2019"];
  test("have days, which differ", () => {
    const dated = (printed: readonly string[], more: readonly string[] = []) =>
      teaserEntries(pageOf([...printed.flatMap((day) => [". Harbour opens again", ". {P}", `. ${day}`]), ...more]), []);
    expect(dated(days.slice(0, 3))?.size).toBe(6);
    expect(dated(Array(3).fill("3 May 2019"))).toBeUndefined();
    expect(dated(["3 May 2019 10:00", "4 May 2019 10:15", "4 May 2019 11:15"])).toBeUndefined();
    expect(dated([...days.slice(0, 3), "x"])?.size).toBe(8);
    expect(dated(days.slice(0, 3), [". {P}", ". {P}", ". {P}", ". {P}"])).toBeUndefined();
  });

  test("may be titles alone, each beside its day", () => {
    const titles = (printed: readonly string[], more: readonly string[] = []) =>
      datedTitles(pageOf([...printed.flatMap((day) => [". Harbour opens again", `. ${day}`]), ...more]), []);
    expect([...(titles(days) ?? [])]).toEqual([0, 2, 4, 6].map((at) => [at, "headline"]));
    expect(titles(days.slice(0, 3))).toBeUndefined();
    expect([titles(days, ["B {P}"]), titles(days, [". x", ". {P}"])?.size]).toEqual([undefined, 4]);
    expect([titles(days, ["B x", "B y"])?.size, titles(days, ["B x", "B y", "B z"])]).toEqual([4, undefined]);
    expect(titles(days.map(() => "3 May 2019"))).toBeUndefined();
  });
});

describe("the layout of a page", () => {
  const layout = (...page: string[]) => pageLayout(pageOf(page), []);
  test("is that of a listing where texts are broken off", () => {
    expect(layout(". {T}", ". {T}")).toBe("listing");
    expect(layout(". {T}", ". {T}", `. ${"x".repeat(99)}.`, ". x")).toBe("article");
    expect(layout(...Array(3).fill(". {T}"), `. ${"x".repeat(99)}.`)).toBe("listing");
    expect(layout(...Array(3).fill(". {T}"), `. ${"x".repeat(98)}.`)).toBe("listing");
    expect(layout(`. ${"x".repeat(37)}...`, `. ${"x".repeat(37)}...`)).toBe("listing");
    expect(layout(`. ${"x".repeat(36)}...`, `. ${"x".repeat(36)}...`)).toBe("article");
  });

  test("is that of a listing by one teaser only where little else stands", () => {
    const teaser = (length: number) => `. ${"x".repeat(length - 3)}...`;
    expect([layout(teaser(100)), layout(teaser(99))]).toEqual(["listing", "article"]);
    expect(layout(teaser(100), ...Array(4).fill(". x"))).toBe("listing");
    expect(layout(teaser(100), "", ...Array(5).fill(". x"))).toBe("article");
    expect(layout(teaser(100), `. ${"x".repeat(99)}.`)).toBe("article");
  });
});

describe("blocks laid end to end", () => {
  const lines = splitLines("ab\n\ncd\nef\n");
  test("each begin where the one before ended, and end with the line of their content", () => {
    const tiler = makeTiler(lines);
    const pieces: Piece[] = [
      { role: "headline", content: { start: 0, end: 2 } },
      { role: "deck", content: { start: 4, end: 5 }, end: 5, basis: "stated" },
      { role: "paragraph", content: { start: 3, end: 99 } },
    ];
    tiler.lay(0, { pieces, basis: "inferred", next: 3 }, "x");
    tiler.layTo(10, "blank", { start: 10, end: 10 }, "inferred");
    tiler.layTo(9, "unknown", { start: 1, end: 2 }, "inferred");
    expect(tiler.blocks[0]?.content).toBe(pieces[0]?.content);
    expect(tiler.blocks).toEqual([
      { role: "headline", span: { start: 0, end: 3 }, content: { start: 0, end: 2 }, basis: "inferred", rule: "x" },
      { role: "deck", span: { start: 3, end: 5 }, content: { start: 4, end: 5 }, basis: "stated", rule: "x" },
      { role: "paragraph", span: { start: 5, end: 7 }, content: { start: 5, end: 7 }, basis: "inferred", rule: "x" },
      { role: "blank", span: { start: 7, end: 10 }, content: { start: 10, end: 10 }, basis: "inferred" },
    ]);
  });
});

test("no piece ends behind the lines that were taken", () => {
  const tiler = makeTiler(splitLines("ab\ncd\nef"));
  const pieces: Piece[] = [
    { role: "deck", content: { start: 1, end: 2 }, end: 99 },
    { role: "paragraph", content: { start: 4, end: 5 } },
  ];
  tiler.lay(0, { pieces, basis: "stated", next: 2 }, "x");
  expect(tiler.blocks).toEqual([
    { role: "deck", span: { start: 0, end: 6 }, content: { start: 1, end: 2 }, basis: "stated", rule: "x" },
  ]);
});

describe("what a profile says", () => {
  const bugle = defineProfile({
    id: "daily-bugle",
    name: "Daily Bugle",
    language: "en",
    signs: { text: ["The Daily Bugle Online"] },
    editions: [
      {
        lines: { related: ["Other  Articles"], navigation: ["menu", "other articles"] },
        titleSuffixes: ["Bugle", "Daily Bugle"],
      },
      { lines: { share: ["Menu"] }, titleSuffixes: ["bugle"], complete: true },
    ],
  });

  test("is laid out once", () => {
    const { editions } = bugle;
    const site = siteKnowledge(bugle, editions);
    expect(siteKnowledge(bugle, editions)).toBe(site);
    expect({ ...site, lines: [...site.lines] }).toEqual({
      name: "Daily Bugle",
      lines: [
        ["other articles", "related"],
        ["menu", "navigation"],
      ],
      longestLine: 23,
      firstLetters: "oOmMoOmM",
      hasEndMarker: true,
      complete: false,
      titleSuffixes: ["daily bugle", "bugle"],
    });
    expect(siteKnowledge(bugle, bugle.editions.slice(1)).complete).toBe(true);
    expect(siteKnowledge(bugle, [])).toMatchObject({ complete: false, hasEndMarker: false, longestLine: 0 });
    expect(siteKnowledge(undefined, bugle.editions)).toMatchObject({ complete: false, titleSuffixes: [] });
    expect(siteKnowledge({ ...bugle, name: "Other" }, bugle.editions).name).toBe("Other");
  });

  test("is looked up by whole lines", () => {
    const site = siteKnowledge(bugle, [...bugle.editions]);
    const roles = ["Menu", "MENU ", "other   articles", "Menus", "Other articles and more of them", "x"];
    expect(roles.map((line) => profiledRole(line, site))).toEqual([
      ...["navigation", "navigation", "related"],
      ...[undefined, undefined, undefined],
    ]);
    expect([siteEndMarker("Other articles", site), siteEndMarker("Menu", site)]).toEqual([true, false]);
  });

  test("stands before what a template knows", () => {
    const site = siteKnowledge(bugle, [...bugle.editions]);
    const template = { titleSuffixes: ["x"] } as unknown as Parameters<typeof withTemplate>[1];
    expect(withTemplate(site, template).titleSuffixes).toEqual(["daily bugle", "bugle", "x"]);
    expect(withTemplate(site, undefined)).toBe(site);
  });
});

describe("the order of a page's dates", () => {
  const en = vocabularyOf("en");
  const order = (text: string) => withDateOrder(en, text, () => splitLines(text)).dateOrder;
  test.each([
    ["23/04/2020", "day-first"],
    ["04/23/2020", "month-first"],
    ["04/12/2020", undefined],
    ["23/04/2020\n04/23/2020", undefined],
    ["Tue, 05/02/2017", "month-first"],
    ["Sun, 05/02/2017", "day-first"],
    ["Fri, 05/02/2017", undefined],
    ["Friday, 05/05/2017", undefined],
    ["Thursday 02/05/17", undefined],
    ["Monday, 05/02/2018", "day-first"],
    ["23/04/20", "day-first"],
    ["23/04/202", undefined],
    ["1/23/04/2020", undefined],
    ["23/04/2020/1", undefined],
    ["13/13/2020", undefined],
    [`23/04/2020 ${"x".repeat(149)}`, "day-first"],
    [`23/04/2020 ${"x".repeat(150)}`, undefined],
    ["23.04.2020", undefined],
  ])("%s: %s", (text, expected) => {
    expect(order(text)).toBe(expected);
  });

  test("is that of the language where it has one", () => {
    const fr = vocabularyOf("fr");
    expect(withDateOrder(fr, "04/23/2020", () => splitLines("04/23/2020"))).toBe(fr);
  });
});
