/** Which days a page says that it was published and updated on. */

import { describe, expect, test } from "vitest";
import { gather } from "../src/article/gather.js";
import { type DatedPage, readDates } from "../src/article/timestamp.js";
import { findMoments } from "../src/blocks/shapes/timestamp.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import * as languages from "../src/languages/all.js";
import type { Block, BlockRole } from "../src/model/block.js";

const vocabulary = makeVocabulary([languages.en]);

type Line = readonly [role: BlockRole | "label", text: string, rule?: string];

const H: Line = ["headline", "Harbour opens again"];
const P: Line = ["paragraph", "The harbour opened again on Monday, the port authority said."];
const day = (text: string): Line => ["timestamp", text, "timestamp"];
const among = (text: string): Line => ["timestamp", text, "head"];
const body = [P, P, P];

/**
 * The days of a page of such lines. The content of a line may be a part of it, in braces: `Published: {3 May 2019}`; one that ends with
 * `~` goes on in the next; a `label` is a line that is no block of its own.
 */
function read(lines: readonly Line[], options: Partial<Pick<DatedPage, "capturedAt" | "told">> = {}) {
  let text = "";
  const blocks: Block[] = [];
  for (const [role, marked, rule] of lines) {
    const printed = marked.replace(/[{}~]/g, "");
    const [from, to] = [Math.max(0, marked.indexOf("{")), marked.indexOf("}")];
    const start = text.length;
    const content = { start: start + from, end: start + (to < 0 ? printed.length : to - 1) };
    text += marked.endsWith("~") ? printed : `${printed}\n`;
    if (role === "label") continue;
    blocks.push({
      role,
      span: { start, end: text.length },
      content,
      basis: "inferred",
      ...(rule !== undefined && { rule }),
    });
  }
  const moments = (span: { start: number; end: number }) => findMoments(text, span, vocabulary);
  const found = readDates({ text, blocks, gathered: gather(text, blocks), vocabulary, moments, ...options });
  const line = (index: number) => lines.filter(([role]) => role !== "label")[index]?.[1];
  return [found.publishedAt, found.updatedAt].map((each) => each && `${each.value} in ${line(each.block)}`);
}

const one = "3 May 2019";
const two = "4 May 2019";

describe("the day of publication", () => {
  test.each<[string, readonly Line[], string | undefined, string?]>([
    ["stands below the headline", [H, day(one), ...body], `2019-05-03 in ${one}`],
    [
      "is the labelled one of a line",
      [H, day("Updated 4 May 2019 Published 3 May 2019"), ...body],
      "2019-05-03 in Updated 4 May 2019 Published 3 May 2019",
      "2019-05-04 in Updated 4 May 2019 Published 3 May 2019",
    ],
    [
      "is the first of two on a line, whatever their order",
      [H, day("4 May 2019 | 3 May 2019"), ...body],
      "2019-05-03 in 4 May 2019 | 3 May 2019",
    ],
    ["is none where the page prints none", [H, ...body], undefined],
    [
      "is the day with which the text opens",
      [H, ["paragraph", "RIVERTON, 3 May 2019 – The harbour opened."], P, P],
      "2019-05-03 in RIVERTON, 3 May 2019 – The harbour opened.",
    ],
    [
      "is the day with which the dateline opens",
      [H, ["dateline", "RIVERTON, 3 May 2019 – The"], P, P],
      "2019-05-03 in RIVERTON, 3 May 2019 – The",
    ],
    [
      "is that of the headline before that of the text",
      [["headline", "3 May 2019: Harbour opens"], ["paragraph", "RIVERTON, 4 May 2019 – The harbour opened."], P],
      "2019-05-03 in 3 May 2019: Harbour opens",
    ],
    [
      "is no day with which several paragraphs open, as a chronicle's do",
      [H, ["paragraph", "3 May 2019 – The harbour opened."], ["paragraph", "4 May 2019 – It closed."]],
      undefined,
    ],
    [
      "is none with which the sixth paragraph opens",
      [H, P, P, P, P, P, ["paragraph", "3 May 2019 – The harbour opened."]],
      undefined,
    ],
    [
      "is that with which the fifth opens",
      [H, P, P, P, P, ["paragraph", "3 May 2019 – The harbour opened."]],
      "2019-05-03 in 3 May 2019 – The harbour opened.",
    ],
    ["is no title line's opening", [["headline", "3 May 2019: Harbour opens", "page-title"], ...body], undefined],
    [
      "is that behind the site's name in the title line",
      [
        ["headline", "{Harbour Opens} | The Bugle | 03.05.2019", "page-title"],
        ["siteTitle", "The Bugle | 03.05.2019", "page-title"],
        ...body,
      ],
      "2019-05-03 in The Bugle | 03.05.2019",
    ],
    ["is no day amid the site's name", [["siteTitle", "The Bugle 03.05.2019 News", "page-title"], ...body], undefined],
    ["is the upper of two, one below the other", [H, day(one), day(two), ...body], `2019-05-03 in ${one}`],
    [
      "stands below a label on the line above",
      [H, ["label", "Updated:"], day(two), ["label", "Published:"], day(one), ...body],
      `2019-05-03 in ${one}`,
      `2019-05-04 in ${two}`,
    ],
    [
      "stands below a label without a colon",
      [H, ["label", "Published"], day(one), day("1 May 2019"), ...body],
      `2019-05-03 in ${one}`,
    ],
    [
      "is not that behind another label",
      [H, among("Release date: {3 May 2019}"), day(two), ...body],
      `2019-05-04 in ${two}`,
    ],
    ["is that behind a short label", [H, among("Date: {3 May 2019}"), P, P, P], "2019-05-03 in Date: {3 May 2019}"],
  ])("%s", (_, lines, published, updated) => {
    expect(read(lines)).toEqual([published, updated]);
  });

  const noon = "4 May 2019 12:00";
  test.each<[string, readonly Line[], string]>([
    ["is the first", [day("{3 May 2019} ~"), day(two)], "2019-05-03"],
    ["is the first, though the other has a time", [day("{3 May 2019} ~"), day(noon)], "2019-05-03"],
    ["is the first where both are the same", [day("{4 May 2019} ~"), day("4 May 2019")], "2019-05-04"],
    ["is not the first where it is later", [day("{5 May 2019} ~"), day(noon)], "2019-05-04T12:00"],
    ["is not the first where a word parts them", [day("{3 May 2019} or ~"), day(noon)], "2019-05-04T12:00"],
    [
      "is not the first where the other has a label",
      [day("{3 May 2019} ~"), day("Published 4 May 2019")],
      "2019-05-04",
    ],
    ["is not one behind a blank line", [day(one), day(noon)], "2019-05-04T12:00"],
    ["is the one that a machine's time is glued to", [day("2022-12-07T10:10:52+01:00~"), day(two)], "2019-05-04"],
  ])("of two side by side %s", (_, days, value) => {
    expect(read([H, ...days, ...body])[0]?.split(" in ")[0]).toBe(value);
  });

  const title: Line = ["headline", "Harbour opens again | The Bugle", "page-title"];
  const dots = (count: number) => Array<Line>(count).fill(["navigation", "Home"]);
  test.each<[string, readonly Line[], string | undefined]>([
    ["is near the headline, not near the title line", [title, day(one), ...dots(4), H, day(two), ...body], two],
    ["is near the body where there is no other headline", [title, day(one), ...dots(9), day(two), ...body], two],
    ["is the one that stands alone on its line", [H, among("Home {3 May 2019}"), day(two), ...body], two],
    ["is the one beside the byline", [H, day(one), ...dots(2), day(two), ["byline", "By Ann Other"], ...body], two],
    ["is the one below it", [H, day(one), ...dots(2), ["byline", "By Ann Other"], day(two), ...body], two],
    ["may follow a label of five letters", [H, among("Opens: {3 May 2019}"), among("Home {4 May 2019}"), ...body], one],
    [
      "may follow such a label in from the margin",
      [H, among("   Opens: {3 May 2019}"), among("Home {4 May 2019}"), ...body],
      one,
    ],
    ["follows no longer label", [H, among("Opened: {3 May 2019}"), among("Home {4 May 2019}"), ...body], two],
    [
      "follows no longer label with another colon",
      [H, among("Opened： {3 May 2019}"), among("Home {4 May 2019}"), ...body],
      two,
    ],
    ["may follow a word without a colon", [H, among("Opened {3 May 2019}"), among("Home {4 May 2019}"), ...body], one],
    ["stands far below under its label", [H, ...body, ...dots(40), ["label", "Published:"], day(one)], one],
    [
      "stands far below under its label without a colon",
      [H, ...body, ...dots(40), ["label", "  PUBLISHED "], day(one)],
      one,
    ],
    [
      "stands far below under its label with a space",
      [H, ...body, ...dots(40), ["label", "Published :"], day(one)],
      one,
    ],
    [
      "stands far below under its label with another colon",
      [H, ...body, ...dots(40), ["label", "Published："], day(one)],
      one,
    ],
    ["is none far below under another word", [H, ...body, ...dots(40), ["label", "Opened:"], day(one)], undefined],
    [
      "is none behind a word on the line under a label",
      [H, ...body, ...dots(40), ["label", "Published:"], among("Home {3 May 2019}")],
      undefined,
    ],
    [
      "is the first word of a line that names a site",
      [["siteTitle", "03.05.2019 | The Bugle", "page-title"], ...body],
      one,
    ],
    ["stands between marks in it", [["siteTitle", "The Bugle | 03.05.2019 | News", "page-title"], ...body], one],
    ["stands behind a mark in it", [["siteTitle", "The Bugle – 03.05.2019", "page-title"], ...body], one],
    ["has a mark behind it", [["siteTitle", "The Bugle | 03.05.2019 News", "page-title"], ...body], undefined],
    ["has a mark before it", [["siteTitle", "The Bugle 03.05.2019 | News", "page-title"], ...body], undefined],
    ["is no update there", [["siteTitle", "The Bugle | Updated 03.05.2019", "page-title"], ...body], undefined],
    ["is none of a fifth headline", [H, H, H, H, ["headline", "3 May 2019: Harbour opens"], ...body], undefined],
    ["may be that of a fourth", [H, H, H, ["headline", "3 May 2019: Harbour opens"], ...body], one],
    [
      "is none of a second dateline",
      [H, ["dateline", "RIVERTON –"], ["dateline", "RIVERTON, 3 May 2019 – The"], P],
      undefined,
    ],
    [
      "is the labelled one of a page that tells a life",
      [
        H,
        day("3 May 1931"),
        ["paragraph", "She moved in 1950, wrote in 1961, and won in 1972."],
        P,
        day("Published 3 May 2019"),
      ],
      one,
    ],
  ])("%s", (_, lines, value) => {
    const days = { [one]: "2019-05-03", [two]: "2019-05-04" } as Readonly<Record<string, string>>;
    expect(read(lines)[0]?.split(" in ")[0]).toBe(value && days[value]);
  });

  test("is no machine's time to which a day is glued", () => {
    const lines = [H, day("2022-12-07T10:10:52+01:0025 December 2022"), ...body];
    expect(read(lines)[0]).toMatch(/^2022-12-25 in /);
  });
});

describe("the day of an update", () => {
  test.each<[string, readonly Line[], string | undefined, string?]>([
    [
      "is told beside that of publication",
      [H, day("Published 3 May 2019"), day("Updated 4 May 2019"), ...body],
      "2019-05-03 in Published 3 May 2019",
      "2019-05-04 in Updated 4 May 2019",
    ],
    ["may stand alone", [H, day("Updated 4 May 2019"), ...body], undefined, "2019-05-04 in Updated 4 May 2019"],
    [
      "is none where it lies before that of publication",
      [H, day("Published 4 May 2019"), day("Updated 3 May 2019"), ...body],
      "2019-05-04 in Published 4 May 2019",
    ],
    [
      "is the day of the page where the text tells of an earlier one",
      [H, day(two), ...body, ["notice", "First published on 3 May 2019 and updated since."]],
      "2019-05-03 in First published on 3 May 2019 and updated since.",
      `2019-05-04 in ${two}`,
    ],
    [
      "is not where the label says that the day is that of publication",
      [H, day("Published 4 May 2019"), ...body, ["notice", "First published on 3 May 2019 and updated since."]],
      "2019-05-04 in Published 4 May 2019",
    ],
    [
      "is not where the text tells of a later one",
      [H, day(one), ...body, ["notice", "First published on 4 May 2019 and updated since."]],
      `2019-05-03 in ${one}`,
    ],
    [
      "is all that is known where the text names a month of another year",
      [H, day(two), ...body, ["notice", "This article was originally published in April 2017 and has been updated."]],
      undefined,
      `2019-05-04 in ${two}`,
    ],
    [
      "is not where the month is of the same year",
      [H, day(two), ...body, ["notice", "This article was originally published in April 2019 and has been updated."]],
      `2019-05-04 in ${two}`,
    ],
    [
      "is not asked for in a sentence that tells of no update",
      [H, day(two), ...body, ["notice", "This article was first published on 3 May 2019."]],
      `2019-05-04 in ${two}`,
    ],
    [
      "is not asked for in the midst of a long text",
      [
        H,
        day(two),
        ...Array<Line>(5).fill(P),
        ["paragraph", "It was first published on 3 May 2019 and updated since."],
        ...Array<Line>(5).fill(P),
      ],
      `2019-05-04 in ${two}`,
    ],
    [
      "is asked for among the last four paragraphs",
      [
        H,
        day(two),
        ...Array<Line>(9).fill(P),
        ["paragraph", "It was first published on 3 May 2019 and updated since."],
        P,
        P,
        P,
      ],
      "2019-05-03 in It was first published on 3 May 2019 and updated since.",
      `2019-05-04 in ${two}`,
    ],
    [
      "is asked for among the first four paragraphs",
      [
        H,
        day(two),
        P,
        P,
        P,
        ["paragraph", "It was first published on 3 May 2019 and updated since."],
        ...Array<Line>(9).fill(P),
      ],
      "2019-05-03 in It was first published on 3 May 2019 and updated since.",
      `2019-05-04 in ${two}`,
    ],
    [
      "is not asked for in a paragraph of more than 300 characters",
      [
        H,
        day(two),
        P,
        ["paragraph", `It was first published on 3 May 2019 and updated since. ${"More. ".repeat(50)}`],
        P,
      ],
      `2019-05-04 in ${two}`,
    ],
    [
      "leaves no day with which the text opens",
      [H, day("Updated 4 May 2019"), ["paragraph", "RIVERTON, 3 May 2019 – The harbour opened."], P],
      undefined,
      "2019-05-04 in Updated 4 May 2019",
    ],
    [
      "may be that of publication",
      [H, day("Published 3 May 2019 10:00"), day("Updated 3 May 2019"), ...body],
      "2019-05-03T10:00 in Published 3 May 2019 10:00",
      "2019-05-03 in Updated 3 May 2019",
    ],
    [
      "is not the day of the page where the text tells of the same day",
      [H, day("4 May 2019 10:00"), ...body, ["notice", "First published on 4 May 2019 and updated since."]],
      "2019-05-04T10:00 in 4 May 2019 10:00",
    ],
    [
      "is not where one of the page's days has a label",
      [
        H,
        day("Published 4 May 2019 | 5 May 2019"),
        ...body,
        ["notice", "First published on 3 May 2019 and updated since."],
      ],
      "2019-05-04 in Published 4 May 2019 | 5 May 2019",
    ],
  ])("%s", (_, lines, published, updated) => {
    expect(read(lines)).toEqual([published, updated]);
  });
});

describe("a day that is counted from the capture", () => {
  const ago: Line = ["timestamp", "3 hours ago", "relative-date"];
  const capturedAt = "2019-05-03T12:00:00Z";

  test("is known where the capture is", () => {
    expect(read([H, ago, ...body], { capturedAt })).toEqual(["2019-05-03 in 3 hours ago", undefined]);
    expect(read([H, ago, ...body])).toEqual([undefined, undefined]);
  });

  test("counts where the page prints no day", () => {
    expect(read([H, ago, day("1 May 2019"), ...body], { capturedAt })[0]).toBe("2019-05-01 in 1 May 2019");
  });

  test("may be that of an update", () => {
    const updated: Line = ["timestamp", "Updated 3 hours ago", "relative-date"];
    expect(read([H, updated, ...body], { capturedAt })).toEqual([undefined, "2019-05-03 in Updated 3 hours ago"]);
  });
});

describe("where labels state the day", () => {
  const told = { dated: true };

  test("the page is asked for an update alone", () => {
    expect(read([H, day(one), ...body], { told })).toEqual([undefined, undefined]);
    const lines = [H, day("Published 3 May 2019"), day("Updated 4 May 2019"), ...body];
    expect(read(lines, { told })[1]).toBe("2019-05-04 in Updated 4 May 2019");
    const apart = [H, day(one), ...Array<Line>(9).fill(P), day("Updated 4 May 2019")];
    expect(read(apart, { told })[1]).toBe("2019-05-04 in Updated 4 May 2019");
  });

  test("it need not open with one", () => {
    const opening: Line = ["paragraph", "RIVERTON, 3 May 2019 – The harbour opened."];
    expect(read([H, opening, P], { told })).toEqual([undefined, undefined]);
    // Nor where a day without a place among the article's speaks of an update.
    const far = [...Array<Line>(40).fill(["navigation", "Home"]), day("Updated 1 May 2018")];
    expect(read([H, opening, P, P, ...far], { told })[0]).toBeUndefined();
  });
});

describe("days of a life that the text tells", () => {
  const born = day("3 May 1931");
  const life = ["She moved in 1950.", "She wrote in 1961.", "A prize came in 1972."].map(
    (text): Line => ["paragraph", text],
  );

  test("are no article's", () => {
    expect(read([H, born, ...life, P, day("7 June 1999")])[0] ?? "").not.toMatch(/1931/);
  });

  test.each<[string, readonly Line[]]>([
    ["where the text tells of fewer years", [H, born, ...life.slice(0, 2), P, day("7 June 1999")]],
    ["where the page prints no later day", [H, born, ...life, P]],
    ["where the later day is of the years beside", [H, born, ...life, P, day("7 June 1934")]],
    ["where a label calls it that of publication", [H, day("Published 3 May 1931"), ...life, P, day("7 June 1999")]],
    [
      "where the years are those of the day itself and the next",
      [H, born, ["paragraph", "1931, 1932 and 1931."], P, P, day("7 June 1999")],
    ],
    [
      "where the years lie behind the last day",
      [H, born, ["paragraph", "In 2010, 2020 and 2030."], P, P, day("7 June 1999")],
    ],
    [
      "where figures are longer than a year",
      [H, born, ["paragraph", "For 19501, 19612 and 19723."], P, P, day("7 June 1999")],
    ],
  ])("unless %s", (_, lines) => {
    expect(read(lines)[0]).toMatch(/^1931/);
  });
});
