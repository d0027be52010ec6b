import { describe, expect, test } from "vitest";
import { mayHoldCredit } from "../src/blocks/rules/credited-caption.js";
import {
  datedSentence,
  hasCaptionKicker,
  isPictureCue,
  lineAbove,
  namesSides,
  opensLikeCaption,
  opensWithFileMark,
  repeatsSentence,
  standsAgain,
  standsBelowPlayer,
} from "../src/blocks/shapes/caption-shape.js";
import { isCreditLine, opensWithCredit } from "../src/blocks/shapes/credit-line.js";
import { gluedLabel, labelAt } from "../src/blocks/shapes/label.js";
import { creditEnd, pictureNote } from "../src/blocks/shapes/picture-note.js";
import { endsLikeTeaser } from "../src/blocks/shapes/teaser.js";
import { pageOf } from "./support/page-rows.js";
import { whole } from "./support/vocabularies.js";

/** The page of some lines. */
const page = (...lines: string[]) => pageOf(lines.map((line) => `. ${line}`));
type Shape = (context: ReturnType<typeof pageOf>, at: number) => boolean;
const fitting = (shape: Shape, lines: readonly string[]) => lines.filter((line) => shape(page(line), 0));

describe("a line above a caption", () => {
  test("is a picture's button, with its numbers or without", () => {
    const cues = ["View image in fullscreen", "7 of 12", "7 of 12 |", "7/12", "Photo 3", "ENLARGE"];
    const others = [
      "7 of",
      "of 12",
      "View image",
      "7 of 12 or so",
      `Photo ${"1".repeat(35)}`,
      "View image in fullscreen 7",
    ];
    expect(fitting(isPictureCue, [...cues, ...others])).toEqual(cues.filter((cue) => cue !== "Photo 3"));
    expect(isPictureCue(page("Enlarge"), -1)).toBe(false);
  });

  test("is the title of a film below its button", () => {
    const below = (...lines: string[]) => standsBelowPlayer(page(...lines), lines.length - 1);
    const said = "The harbour master speaks.";
    expect(below("Video", "Ferries sail again", said)).toBe(true);
    expect(below("Video", "", "Ferries sail again", "", said)).toBe(true);
    expect(below("Watch", "Ferries sail again", said)).toBe(true);
    expect(below("Film", "Ferries sail again", said)).toBe(false);
    expect(below("Video", "Ferries sail", said)).toBe(false);
    expect(below("Video", "Ferries sail again.", said)).toBe(false);
    expect(below("Video", "Ferries sail again", "The harbour master")).toBe(false);
    expect(below("Video", `a b ${"x".repeat(156)}`, said)).toBe(true);
    expect(below("Video", `a b ${"x".repeat(157)}`, said)).toBe(false);
    expect(below("Ferries sail again", said)).toBe(false);
  });

  test("is the next one that is not blank", () => {
    expect([1, 2, 3].map((at) => lineAbove(page("a", "", "b", "c"), at))).toEqual([0, 0, 2]);
    expect(lineAbove(page("a"), 0)).toBe(-1);
  });
});

describe("the words of a caption", () => {
  test("open as those of a picture do", () => {
    const opening = ["FILE - The mayor", "A file picture dated 2019", "In this picture", "File photo of it"];
    expect(fitting(opensLikeCaption, [...opening, "The mayor", "Infile - x", "A view"])).toEqual(opening);
    expect(fitting(opensWithFileMark, [...opening, "FILE PHOTO: x", "The mayor"])).toEqual([
      "FILE - The mayor",
      "FILE PHOTO: x",
    ]);
  });

  test("name sides in brackets", () => {
    const sided = [
      "Jane (left) and Tom",
      "Jane (from left)",
      "Jane (Bold, left)",
      "Jane (l.)",
      "Jane (L)",
      "x (y) (right)",
    ];
    const others = ["Jane (leftist)", "Jane left", "Jane (the)", `Jane (${"x".repeat(30)} left)`];
    expect(fitting(namesSides, [...sided, ...others])).toEqual(sided);
    expect(fitting(namesSides, [`Jane (${"x".repeat(26)} left)`, `Jane (${"x".repeat(27)} left)`])).toHaveLength(1);
    expect(fitting(namesSides, ["Jane（left）", "Jane (left"])).toEqual(["Jane（left）", "Jane (left"]);
  });

  test("open with a kicker in capitals", () => {
    const kicked = ["SURPRISE: The singer came.", "THERE YOU GO … The president leaves.", "SHE’S HERE: it was."];
    const others = [
      "NEW: it was.",
      "Surprise: it was.",
      "SURPRISE: The singer",
      "MENU: it was.",
      "SURPRISE 2: it was.",
      "It was.",
    ];
    expect(fitting(hasCaptionKicker, [...kicked, ...others])).toEqual(kicked);
    expect(fitting(hasCaptionKicker, [`${"A".repeat(29)}: x.`, `${"A".repeat(30)}: x.`])).toHaveLength(1);
  });

  test("have a whole date amid a sentence", () => {
    const dated = [
      "A mother reads to her son in Springfield, April 14, 2024.",
      "They sat down there April 14, 2024, as was said.",
    ];
    const others = [
      "They all sat down there on 14 April 2024.",
      "Die Fahrpreise werden im ganzen Verbund ab 1. Januar 2024 angehoben.",
      "A mother reads to her son in Springfield, April 14, 2024",
      "A mother reads to her son in Springfield, April 2024 there 1.",
      "A mother reads to her son in Springfield, April 14, 1824.",
      "A mother reads to her son in Springfield, April 14 or so in 2024.",
      "A mother reads to her son 12345 times in Springfield.",
      "On April 14, 2024, they all sat down in it.",
    ];
    expect(fitting(datedSentence, [...dated, ...others])).toEqual(dated);
  });

  test("stand elsewhere on the page", () => {
    expect(standsAgain(page("A view", "x", "It is: A view of it"), 0)).toBe(true);
    expect(standsAgain(page("It is: A view of it", "A view"), 1)).toBe(true);
    expect(standsAgain(page("A view", "a view"), 0)).toBe(false);
    const far = (between: number) => standsAgain(page("A view", "x".repeat(between), "A view"), 0);
    expect([far(49_992), far(49_993)]).toEqual([true, false]);
    const behind = (between: number) => standsAgain(page("A view", "x".repeat(between), "A view"), 2);
    expect([behind(49_992), behind(49_993)]).toEqual([true, false]);
  });

  test("stand in the text as a sentence", () => {
    const words = "Smoke rises over the old port of Lunderby";
    const again = (line: string, sentence: string) => repeatsSentence(page(line, sentence), 0);
    expect(again(words, `${words}.`)).toBe(true);
    expect(again(words, `And so: ${words}. And more`)).toBe(true);
    expect(
      again(
        "The mayor of Lunderby, at dawn , looks at the ships of the old port",
        "The mayor of Lunderby, at dawn, looks at the ships of the old port.",
      ),
    ).toBe(true);
    expect(
      again(
        "The mayor of Lunderby looks at the ships of the old port",
        "The harbour master looks at the ships of the old port.",
      ),
    ).toBe(false);
    expect([again(words, words), again(words, `${words}, again.`), again(`${words}.`, `${words}..`)]).toEqual([
      ...[false, false, false],
    ]);
    expect([again(`“${words}`, `“${words}.`), again("Smoke rises over the port of Lunderby", `${words}.`)]).toEqual([
      ...[false, false],
    ]);
    expect(again("Smoke rises over the port of Lunderby", "Smoke rises over the port of Lunderby.")).toBe(false);
  });
});

describe("the sides that a caption names", () => {
  test.each([
    ["Jane Example (l.) and Tom Sample", true],
    ["Jane Example (l) and Tom Sample", true],
    ["Jane Example (2. v. l.) and Tom Sample", true],
    ["Four eggs (size M)", false],
    ["A full tank (1 l = 1 dm³)", false],
  ])("are told by a word, or a letter that stands alone or has its stop: %s", (line, told) => {
    expect(namesSides(page(line), 0)).toBe(told);
  });
});

describe("the cheap test for a credit at the end of a line", () => {
  test.each([
    ["A view (AP)", true],
    ["A view [AP]", true],
    ["A view (AFP_", true],
    ["港の様子（共同）", true],
    ["A view.", false],
    ["A view. Jane", true],
    ["A view of 3.5 it", false],
    ["A view) Jane", true],
    ["A view | jane", true],
    ["A view © jane", true],
    ["A view AP/jane", true],
    ["A view AP/jane.", true],
    ["A view // jane", false],
    ["See https://example", false],
    ["Photo: Jane", true],
    ["Photo: jane", false],
    ["Photo: @jane", true],
    ["Photo: Ждан", true],
    ["Photo: 山田", true],
    ["Photo: Jane.", true],
    ["Photo: “jane”", false],
    ["It is so: Jane said.", true],
    ["사진=김", true],
    ["사진＝김", true],
    ["港。山田", true],
    ["港｜山田", true],
    ["港：山田", true],
    ["港）山田", true],
    ["港・山田", false],
    ["A view ⓒ jane", true],
    ["A view! Jane", false],
    ["A view", false],
    [`A view. Jane${"x".repeat(114)}`, true],
    [`A view. Jane${"x".repeat(115)}`, false],
    ["A view”", false],
    ["A view?", false],
    ["A view…", false],
    ["A | view”", true],
    ["A | view", true],
  ])("%s: %s", (line, may) => {
    expect(mayHoldCredit(page(line), 0)).toBe(may);
    expect(mayHoldCredit(page("AP/Jane. Tom", line, "AP"), 1)).toBe(may);
  });
});

describe("a line that is a credit", () => {
  const credits = [
    ...["Photograph: Jane Example/AFP", "Cartoon by Jane Example", "(Photo: Jane Example)", "© Jane Example/AFP"],
    ...["picture alliance/dpa | Jane Example", "Getty Images", "AFP/Jane Example", "[AFP/Jane Example]", "Source: AFP"],
    ...["Photograph by Jane Example", "Source: Jane/AFP"],
  ];
  const others = [
    ...[
      "Photograph:",
      "Photograph: the sea is wide",
      "Source: Harbour",
      "Tags: AFP",
      "Jane Example",
      "AFP",
      "A view | AFP",
    ],
    ...["Photograph by the sea", "Jane/Tom", "The port and/or AFP", "Caption: AFP/Jane", "Jane Example, AFP"],
    ...[`Photograph: Jane ${"x".repeat(144)}`, `Photograph: ${"A ".repeat(16)}`],
  ];
  test("has label, sign or agency and names, and nothing else", () => {
    expect([...credits, ...others].filter((line) => isCreditLine(page(line), 0))).toEqual(credits);
  });

  test("has 160 characters and 16 words", () => {
    const long = [
      `Photograph: Jane ${"X".repeat(134)}`,
      `Photograph: ${"A ".repeat(15)}`,
      `${"Jane/".repeat(31)}AFP/J`,
    ];
    expect(long.map((line) => isCreditLine(page(line), 0))).toEqual([true, true, false]);
  });

  test("may open with a label of several words", () => {
    const opening = ["Photograph by Jane Example", "Photo by Jane / AFP", "Cartoon by Jane", "Photograph: Jane"];
    expect(
      [...opening, "Photograph Jane", "Photo by the sea", "Jane"].filter((line) => opensWithCredit(page(line), 0)),
    ).toEqual([...opening]);
  });
});

describe("a label", () => {
  test.each<readonly [string, string | undefined]>([
    ["Caption: A view", "caption 0 A view"],
    ["  Caption :  A view ", "caption 2 A view"],
    ["Photo：Jane", "credit 0 Jane"],
    ["Caption:", "caption 0 "],
    [": A view", undefined],
    ["Views: A view", undefined],
    ["Views: Caption: A view", undefined],
    ["Caption A view", undefined],
    ["The photograph of the year: a view", undefined],
  ])("%j: %s", (line, label) => {
    const context = page(line);
    const found = labelAt(context, 0);
    expect(found && `${found.kind} ${found.start} ${context.text.slice(found.rest.start, found.rest.end)}`).toBe(label);
  });

  test.each<readonly [string, string | undefined]>([
    ["It ended...Caption:", "caption 11-19"],
    ["It ended.Caption：", "caption 9-17"],
    ["It ended! photo:", "credit 9-16"],
    ["It ended Caption:", undefined],
    ["It ended.Caption", undefined],
    ["It ended.Views:", undefined],
    ["It. ended”Caption:", "caption 10-18"],
    [".Caption:", "caption 1-9"],
    ["Caption:", undefined],
  ])("glued to a text: %s: %s", (line, label) => {
    const found = gluedLabel(page(line), 0);
    expect(found && `${found.kind} ${found.start}-${found.rest.start}`).toBe(label);
    expect(found?.rest.end).toBe(found?.rest.start);
  });

  test("without a colon is one with its comma", () => {
    const context = page("Image copyright AFP Image caption, A view");
    expect(creditEnd(context, whole(context.text))).toBe(19);
    expect(creditEnd(context, { start: 0, end: 19 })).toBe(19);
    expect(pictureNote(context, whole(context.text))).toEqual({
      kind: "credit",
      start: 0,
      rest: { start: 16, end: 41 },
    });
    expect(pictureNote(context, { start: 20, end: 41 })).toEqual({
      kind: "caption",
      start: 20,
      rest: { start: 35, end: 41 },
    });
    expect(pictureNote(page("Image، Jane"), { start: 0, end: 11 }, true)).toEqual({
      ...{ kind: "credit", start: 0, rest: { start: 7, end: 11 } },
    });
  });

  test("a teaser is broken off by dots", () => {
    const teasers = ["It ended...", "It ended…", "It ended [...]", "It ended […]", "It ended (...)", "It ended (…)"];
    expect(
      [...teasers, "It ended.", "It ended..", "...", "…", "[...]", "It ended]", "[…] it ended […]", ""].filter((text) =>
        endsLikeTeaser(text, whole(text)),
      ),
    ).toEqual([...teasers]);
    expect(endsLikeTeaser("It ended...", { start: 8, end: 11 })).toBe(false);
  });
});
