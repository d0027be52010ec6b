import { describe, expect, test } from "vitest";
import type { Claim } from "../src/blocks/claims.js";
import { countBody, endAtMarker, proseLines, yieldToBody, yieldToHeadline } from "../src/blocks/claims.js";
import { endsSentence, endsStatement, isProse, lineAt, nextLine, shortLine } from "../src/blocks/line.js";
import type { Piece } from "../src/blocks/rule.js";
import { bylineZones, walk } from "../src/blocks/zones.js";
import type { BlockRole } from "../src/model/block.js";
import { splitLines } from "../src/text/lines.js";
import { pageOf, pageTold } from "./support/page-rows.js";

const rows = (kinds: string, row = "{P}") => Array.from(kinds, (kind) => (kind === " " ? "" : `${kind} ${row}`));

/** A claim of one line. */
function claimOf(context: ReturnType<typeof pageOf>, at: number, role: BlockRole, more: Partial<Claim> = {}): Claim {
  const content = { start: context.lines.textStarts[at] as number, end: context.lines.textEnds[at] as number };
  return { pieces: [{ role, content }], basis: "inferred", next: at + 1, rule: "x", ...more };
}

describe("a line", () => {
  test.each([
    ["It ends.", true, true],
    ["It ends!", true, false],
    ["Does it?", true, false],
    ["It goes on…", true, false],
    ["It goes on...", true, false],
    ["“It ends.”", true, true],
    ["(It ends.)", true, true],
    ["“Does it?”", true, false],
    ["It ends", false, false],
    ["It ends]", false, false],
    ["It ends.]", true, true],
    ["It ends,", false, false],
    ["終わった。", true, true],
    ["終わった。」", true, true],
    ["انتهى؟", true, false],
    ["”", false, false],
  ])("%s ends as a sentence: %s, as a statement: %s", (line, sentence, statement) => {
    const page = { text: `${line}\nx.`, lines: splitLines(`${line}\nx.`) };
    expect([endsSentence(page, 0), endsStatement(page, 0)]).toEqual([sentence, statement]);
  });

  test("is prose from 60 characters on, where it ends as a sentence and not with dots", () => {
    const prose = (line: string) => isProse({ text: line, lines: splitLines(line) }, 0);
    const long = "x".repeat(59);
    expect([`${long}.`, `${long.slice(1)}.`, `${long}x`, `${long}...`].map(prose)).toEqual([true, false, false, false]);
  });

  test("is found by a place of it", () => {
    const lines = splitLines("ab\n\ncd\nef");
    expect([0, 2, 3, 4, 6, 7, 99].map((place) => lineAt(lines, place))).toEqual([0, 0, 1, 2, 2, 3, 3]);
    const page = { text: "ab\n\n  \nEF", lines: splitLines("ab\n\n  \nEF") };
    expect([nextLine(page, 0), nextLine(page, 3)]).toEqual([3, 4]);
    expect([shortLine(page, 3, 2), shortLine(page, 3, 1)]).toEqual(["ef", ""]);
  });
});

describe("the body of a page", () => {
  test("is counted without what rules know and blank rows", () => {
    const page = pageOf(rows("HB BiA"));
    expect(countBody(page, [])).toEqual({ bodyLines: 3, firstBodyLine: 1, secondBodyLine: 3 });
    expect(countBody(page, [undefined, claimOf(page, 1, "caption")])).toEqual({
      ...{ bodyLines: 2, firstBodyLine: 3, secondBodyLine: 4 },
    });
    expect(countBody(pageOf(rows("HL")), [])).toEqual({ bodyLines: 0, firstBodyLine: -1, secondBodyLine: -1 });
  });

  test("has lines of prose", () => {
    const page = pageOf(["H {P}", "B {P}", "B short", "B {T}", "i {P}", "A {P}"]);
    expect(proseLines(page, [])).toBe(2);
    expect(proseLines(page, [undefined, claimOf(page, 1, "caption")])).toBe(1);
    expect(proseLines(pageOf(["H {P}"]), [])).toBe(0);
  });

  test("ends at the line that the profile names as the end", () => {
    const page = pageOf(["B {P}", "B Articles", "B {P}"], { site: { related: ["articles"] } });
    endAtMarker(page, [undefined, claimOf(page, 1, "related")]);
    expect([0, 1, 2].map((at) => page.state(at))).toEqual([3, 3, 5]);
    const other = pageOf(["B {P}", "B More", "B {P}"], { site: { related: ["articles"] } });
    endAtMarker(other, [undefined, claimOf(other, 1, "related")]);
    expect(other.state(2)).toBe(3);
    const unclaimed = pageOf(["B {P}", "B Articles", "B {P}"], { site: { related: ["articles"] } });
    endAtMarker(unclaimed, [undefined, claimOf(unclaimed, 1, "navigation")]);
    expect(unclaimed.state(2)).toBe(3);
  });

  test("takes back notices and bylines that stand in its midst", () => {
    const left = (kinds: string, at: number, role: BlockRole, row = "{P}", more: Partial<Claim> = {}) => {
      const page = pageOf(rows(kinds, row));
      const claims: (Claim | undefined)[] = [...Array(page.lines.count)];
      claims[at] = claimOf(page, at, role, more);
      yieldToBody(page, claims);
      return claims[at] !== undefined;
    };
    expect([left("BBB", 1, "notice"), left("BBB", 1, "byline"), left("BBB", 1, "caption")]).toEqual([
      false,
      false,
      true,
    ]);
    expect([left("BBB", 2, "notice"), left("BBB", 2, "byline"), left("BB A", 1, "notice")]).toEqual([
      true,
      false,
      true,
    ]);
    expect([left("BGB", 1, "notice"), left("BiB", 1, "notice"), left("BBB", 1, "notice", "© x")]).toEqual([
      ...[true, false, true],
    ]);
    expect(left("BBB", 1, "notice", "{P}", { basis: "stated" })).toBe(true);
    expect(left("BBB", 1, "notice", "{P}", { next: 3 })).toBe(true);
    const piece: Piece = { role: "byline", content: { start: 0, end: 1 } };
    expect(left("BBB", 1, "byline", "{P}", { pieces: [piece, piece] })).toBe(true);
  });
});

describe("the chosen headline", () => {
  const headlines = (page: string, claimed: readonly number[], more: Partial<Claim> = {}) => {
    const { context } = pageTold(page);
    const claims: (Claim | undefined)[] = [...Array(context.lines.count)];
    for (const at of claimed) claims[at] = claimOf(context, at, "headline", more);
    yieldToHeadline(context, claims);
    return claims.map((claim) =>
      claim?.pieces
        .map(({ role, content }) => `${role}: ${context.text.slice(content.start, content.end)}`)
        .join(" ‖ "),
    );
  };

  test.each<readonly [string, number[], (string | undefined)[]]>([
    [
      "H Harbour opens ¶ L Harbour opens ¶ B x",
      [0, 1],
      ["headline: Harbour opens", "headline: Harbour opens", undefined],
    ],
    [
      '{"headline":[1,"Ferries sail"]} H Harbour opens ¶ L Ferries sail ¶ L Ferries  SAIL',
      [0, 1, 2],
      [undefined, undefined, "headline: Ferries  SAIL"],
    ],
    [
      '{"title":[0,"Harbour opens"],"headline":[1,"Ferries sail"]} H Harbour opens ¶ L Ferries sail',
      [0],
      ["headline: Harbour opens", undefined],
    ],
    [
      '{"title":[0,"Harbour opens | Bugle"],"headline":[0,"Harbour opens"]} H Harbour opens | Bugle ¶ B x',
      [0],
      ["headline: Harbour opens ‖ siteTitle: Bugle", undefined],
    ],
    [
      '{"title":[0,"Five dead - police"],"headline":[0,"Five dead"]} H Five dead - police ¶ B x',
      [0],
      ["headline: Five dead - police", undefined],
    ],
    [
      '{"title":[0,"Five dead - police"],"headline":[0,"Five dead"]} H Five dead - police ¶ B The police',
      [0],
      ["headline: Five dead ‖ siteTitle: police", undefined],
    ],
    [
      '{"title":[0,"Five dead - a Bugle Post"],"headline":[0,"Five dead"]} H Five dead - a Bugle Post ¶ B x',
      [0],
      ["headline: Five dead - a Bugle Post", undefined],
    ],
    [
      '{"title":[0,"Five dead | a long road"],"headline":[0,"Five dead"]} H Five dead | a long road ¶ B x',
      [0],
      ["headline: Five dead ‖ siteTitle: a long road", undefined],
    ],
    [
      '{"title":[0,"Sport: Five dead","Bugle"],"headline":[0,"Five dead"]} H Sport: Five dead - Bugle ¶ B x',
      [0],
      ["kicker: Sport ‖ headline: Five dead ‖ siteTitle: Bugle", undefined],
    ],
  ])("%s", (page, claimed, left) => {
    expect(headlines(page, claimed)).toEqual(left);
  });

  test("leaves what is stated, and a line that holds more", () => {
    const page = '{"headline":[1,"Ferries sail"]} H Harbour opens ¶ L Ferries sail';
    expect(headlines(page, [0, 1], { basis: "stated" })).toEqual(["headline: Harbour opens", "headline: Ferries sail"]);
    const pieces: Piece[] = [
      { role: "headline", content: { start: 0, end: 7 } },
      { role: "deck", content: { start: 8, end: 13 } },
    ];
    expect(headlines(page, [0, 1], { pieces })).toHaveLength(2);
    expect(headlines(page, [0, 1], { pieces })).not.toContain(undefined);
  });
});

describe("the zones of a page", () => {
  test("reach around headline and body", () => {
    const page = pageOf(rows(`${".".repeat(9)}HLL${"B".repeat(9)}${"A".repeat(15)}`));
    expect(bylineZones(page)).toEqual({ head: [4, 16], tail: [18, 32], headline: 9, opening: 12 });
    expect(bylineZones(pageOf(rows("HL")))).toBeUndefined();
    expect(bylineZones(pageOf(rows("BBB")))).toEqual({ head: [0, 2], tail: [0, 2], headline: -1, opening: 0 });
    expect(bylineZones(pageOf(rows(`${".".repeat(15)}BBB`)))?.head).toEqual([3, 17]);
  });

  test("open where lines of the body follow one another", () => {
    expect(bylineZones(pageOf(rows("HBLLBB")))?.opening).toBe(4);
    expect(bylineZones(pageOf(rows("HBLB")))?.opening).toBe(1);
    expect(bylineZones(pageOf(rows("HBLLL")))?.opening).toBe(1);
  });

  test("are walked over blank lines", () => {
    const page = pageOf(rows(".. .. ."));
    expect([walk(page, 0, 2), walk(page, 4, -2), walk(page, 0, 0), walk(page, 0, -1)]).toEqual([3, 1, 0, 0]);
    expect([walk(page, 4, 1), walk(page, 4, 9)]).toEqual([6, 6]);
  });
});
