import { describe, expect, test } from "vitest";
import { beginnings, mayBe, mayBegin, outlines } from "../src/blocks/letter-filter.js";
import { linkNotesOf } from "../src/blocks/link-notes.js";
import { relativeForms } from "../src/blocks/relative-forms.js";
import { type BlockRule, statesOf } from "../src/blocks/rule.js";
import { ruleList } from "../src/blocks/rule-list.js";
import { State } from "../src/blocks/sequence/states.js";
import { firstWord, makeVocabulary, openingsOf } from "../src/blocks/vocabulary.js";
import type { Lexicon } from "../src/languages/lexicon.js";
import { Mark } from "../src/text/char-class.js";
import { pageOf } from "./support/page-rows.js";

const lexicon: Lexicon = {
  code: "xx",
  name: "Example",
  dateOrder: "day-first",
  months: [["un", "uno"], ["du", "un"], ["tri san"]],
  weekdays: ["lun"],
  dateWords: ["di"],
  meridiem: { am: ["am"], pm: ["pm"] },
  hourWords: ["h"],
  relativeDays: { today: ["oggi"], yesterday: ["ieri"] },
  ago: { hour: ["fa # ore"], day: ["# di fa"] },
  bylineOpeners: ["per", "scritto per", "autore", "a cura di"],
  notices: ["errata"],
  boxes: ["iscriviti a"],
  stopWords: ["per", "di"],
  labels: { caption: ["legenda"], credit: ["foto", "foto di"], updated: ["agg di"], published: ["pub"] },
  agencies: ["agenzia nord"],
  pictureLibraries: ["archivio"],
  creditEndings: ["ph"],
  navigation: ["menu"],
  share: ["condividi"],
  related: ["altri"],
  comments: ["commenti"],
  copyright: ["tutti i diritti"],
  nameParticles: ["de"],
  roleWords: ["redattore", "capo"],
  captionOpenings: ["nella foto"],
  consentWords: ["cookie"],
};

describe("the words of a language, laid out", () => {
  test("are found by what they say", () => {
    const made = makeVocabulary([lexicon]);
    expect([...made.months]).toEqual([
      ["un", 1],
      ["uno", 1],
      ["du", 2],
      ["tri san", 3],
    ]);
    expect([...made.monthHeads]).toEqual(["tri"]);
    expect([...made.labels]).toEqual([
      ...[
        ["legenda", "caption"],
        ["foto", "credit"],
        ["foto di", "credit"],
        ["agg di", "updated"],
        ["pub", "published"],
      ],
    ]);
    expect([...made.lines]).toEqual([
      ...[
        ["menu", "navigation"],
        ["condividi", "share"],
        ["altri", "related"],
        ["commenti", "comments"],
      ],
      ["tutti i diritti", "copyright"],
    ]);
    expect(made.updateWords).toEqual(["agg"]);
    expect([...made.agencies, ...made.agencyHeads]).toEqual(["agenzia nord", "archivio", "agenzia", "archivio"]);
    expect([...made.creditSigns]).toEqual(["agenzia", "archivio", "ph", "foto"]);
    expect([...made.creditOpeners]).toEqual(["foto"]);
    expect(made.notes).toEqual([
      ["legenda", "caption"],
      ["foto di", "credit"],
      ["foto", "credit"],
    ]);
    expect([made.longestLabel, made.longestNote]).toEqual([7, 7]);
  });

  test("open lines by their first word", () => {
    const made = makeVocabulary([lexicon]);
    const phrases = (kind: "byline" | "notice" | "box") =>
      [...made.openings[kind]].map(([word, all]) => [word, ...all]);
    expect(phrases("byline")).toEqual([
      ["scritto", "scritto per"],
      ["a", "a cura di"],
      ["autore", "autore"],
      ["per", "per"],
    ]);
    expect([phrases("notice"), phrases("box")]).toEqual([[["errata", "errata"]], [["iscriviti", "iscriviti a"]]]);
    expect([...made.openingBits]).toEqual([
      ["scritto", 1],
      ["a", 1],
      ["autore", 1],
      ["per", 1],
      ["errata", 2],
      ["iscriviti", 4],
    ]);
    expect([...made.freeOpeners].sort()).toEqual(["a cura di", "per", "scritto per"]);
    expect(made.gluedOpeners).toEqual(["per"]);
    expect([...made.leadIns].sort()).toEqual(["a", "agg", "autore", "cura", "pub", "scritto"]);
    const bits = (text: string) => openingsOf(text, 0, text.length, made);
    expect(["Per Jana", "ERRATA: x", "Iscriviti, a", "Perla", "", "Jana"].map(bits)).toEqual([1, 2, 4, 0, 0, 0]);
  });

  test("of two languages have the order of the page's own", () => {
    const order = (...codes: readonly (Lexicon["dateOrder"] | "en")[]) =>
      makeVocabulary(
        codes.map((one) => {
          const { dateOrder: _, ...rest } = lexicon;
          return { ...rest, code: one === "en" ? "en" : "xx", ...(one && one !== "en" && { dateOrder: one }) };
        }),
      ).dateOrder;
    expect([order("day-first"), order("day-first", "en"), order("en"), order(undefined)]).toEqual([
      ...["day-first", "day-first", undefined, undefined],
    ]);
    expect([order("day-first", "month-first"), order("day-first", "day-first", "en")]).toEqual([undefined, undefined]);
  });

  test("are told from afar", () => {
    const made = makeVocabulary([lexicon]);
    const probes = [
      "menu",
      "tri san",
      "lun",
      "di",
      "agg",
      "pub",
      "oggi",
      "fa 3",
      "per",
      "cura",
      "errata",
      "iscriviti",
      "foto di",
    ];
    const more = ["legenda", "nella", "archivio", "agenzia", "ph", "cookie", "redattore", "capo", "zwq", "12"];
    const all = [...probes, ...more];
    const begin = (filter: Uint8Array) => all.filter((word) => mayBegin(filter, word, 0));
    const be = (filter: Uint8Array) => all.filter((word) => mayBe(filter, word, 0, word.length));
    expect(begin(made.relativeFilter)).toEqual(["lun", "di", "agg", "pub", "oggi", "fa 3", "agenzia"]);
    expect(begin(made.openerFilter)).toEqual(["agg", "pub", "per", "cura", "archivio", "agenzia"]);
    expect(begin(made.openingFilter)).toEqual(["agg", "per", "errata", "iscriviti", "archivio", "agenzia"]);
    expect(begin(made.captionFilter)).toEqual(["nella"]);
    expect(begin(made.creditOpenerFilter)).toEqual(["foto di"]);
    expect(begin(made.noteFilter)).toEqual(["foto di", "legenda"]);
    expect(be(made.openingWordFilter)).toEqual(["per", "errata", "iscriviti"]);
    expect(be(made.lineFilter)).toEqual(["menu"]);
    expect(be(made.monthFilter)).toEqual(["tri san"]);
    expect(be(made.consentFilter)).toEqual(["cookie"]);
    expect(be(made.libraryFilter)).toEqual(["archivio"]);
    expect(be(made.creditSignFilter)).toEqual(["archivio", "agenzia", "ph"]);
    expect(be(made.roleEndings)).toEqual(["redattore"]);
  });

  test("count back from a day, the longest form first", () => {
    expect(relativeForms([lexicon])).toEqual([
      { before: "fa ", after: " ore", minutes: 60 },
      { before: "", after: " di fa", minutes: 1440 },
      { before: "oggi", minutes: 0 },
      { before: "ieri", minutes: 1440 },
    ]);
    const week = { ...lexicon, relativeDays: undefined, ago: { minute: ["# m"], week: ["# w"] } } as unknown as Lexicon;
    expect(relativeForms([week]).map(({ minutes }) => minutes)).toEqual([1, 10080]);
  });

  test("say of a link where it leads", () => {
    const { hint, tails } = linkNotesOf(["opens new tab", "external link", "(x)"]);
    expect(tails).toEqual([
      ...[", opens new tab", " (opens new tab)", "(opens new tab)", "（opens new tab）"],
      ...[" (external link)", "(external link)", "（external link）", " ((x))", "((x))", "（(x)）"],
    ]);
    const holds = [
      "it, Opens new tab",
      "it (external link)",
      "it（external link）",
      "it opens new tab",
      "it, x",
      "it ((x)",
    ];
    expect(holds.map((text) => hint.test(text))).toEqual([true, true, true, false, false, true]);
    expect(linkNotesOf([]).hint.test("it, x")).toBe(false);
  });

  test("are cut at white space, a colon or a comma", () => {
    expect(
      ["By Jane", "BY: x", "by,x", "by\tx", "by", "", `${"a".repeat(25)} b`].map((text) =>
        firstWord(text, 0, text.length),
      ),
    ).toEqual([...["by", "by", "by", "by", "by", "", "a".repeat(24)]]);
    expect(firstWord("xbyx", 1, 3)).toBe("by");
  });
});

describe("a filter of letters", () => {
  test("knows how phrases begin, in either case", () => {
    const filter = beginnings(["by", "ó", "x"]);
    const may = ["by", "BY", "By", "bY", "ó la", "Ó la", "xq", "x", "X"];
    expect([...may, "bz", "cy", "b", ""].filter((text) => mayBegin(filter, text, 0))).toEqual(may);
    expect(mayBegin(filter, "a by", 2)).toBe(true);
  });

  test("knows length, first and last letter of words", () => {
    const filter = outlines(["may", "o"]);
    const words = ["may", "MAY", "mey", "o", "O"];
    expect(
      [...words, "ma", "mays", "may ", "bay", "mab", "oo"].filter((word) => mayBe(filter, word, 0, word.length)),
    ).toEqual(words);
    expect([mayBe(filter, "x may", 2, 5), mayBe(filter, "x may", 2, 4)]).toEqual([true, false]);
  });
});

describe("a list of rules", () => {
  const found = () => undefined;
  const rules: readonly BlockRule[] = [
    { name: "colon", needs: Mark.Colon, recognise: found },
    { name: "short", longest: 4, recognise: found },
    { name: "byline", opening: "byline", longest: 20, recognise: found },
    { name: "notice", opening: "notice", longest: 10, recognise: found },
    { name: "body", states: statesOf(State.Body, State.List), recognise: found },
    { name: "behind", after: ["caption"], recognise: found },
    { name: "both", states: statesOf(State.Lead), after: ["caption"], recognise: found },
    { name: "everywhere", everywhere: true, needs: Mark.Bar, recognise: found },
    { name: "never", mayOccur: () => false, recognise: found },
    { name: "bare", mayOccur: ({ bare }) => bare, recognise: found },
    { name: "second", within: () => [[1, 1]], recognise: found },
    {
      name: "ends",
      within: ({ lines }) => [
        [-3, 0],
        [lines.count - 1, 99],
      ],
      recognise: found,
    },
  ];
  const names = (rows: readonly string[], at: number, told: Parameters<typeof pageOf>[1] = {}) =>
    ruleList(rules)(pageOf(rows, told))(at).map(({ name }) => name);
  const long = "x".repeat(30);

  test.each<readonly [string, string[]]>([
    [". xxxxx", []],
    [". xxxx", ["short"]],
    [". xxxxx:", ["colon"]],
    [". xxx:", ["colon", "short"]],
    [". By Jane", ["byline"]],
    [`. By ${"x".repeat(17)}`, ["byline"]],
    [`. By ${"x".repeat(18)}`, []],
    [". Correction", ["notice"]],
    [". Correctio", []],
    [". © Bugle", ["notice"]],
    [". © Bugle 2019", []],
    ["B xxxxx", ["body"]],
    ["i xxxxx", ["body"]],
    ["L xxxxx", ["both"]],
    [". xxxxx | y", ["everywhere"]],
  ])("%s: %j", (row, expected) => {
    expect(names([`. ${long}`, `. ${long}`, row, `. ${long}`], 2)).toEqual(expected);
  });

  test("asks by what stands before, by the line, and by the page", () => {
    expect(names([`. ${long}`, `. ${long}`, `. ${long}`, `. ${long}`], 2, { previous: "caption" })).toEqual([
      "behind",
      "both",
    ]);
    expect(names([`. ${long}`, `. ${long}`, `. ${long}`, `. ${long}`], 2, { previous: "credit" })).toEqual([]);
    expect([0, 1, 2, 3].map((at) => names(Array(4).fill(`. ${long}`), at))).toEqual([
      ["ends"],
      ["second"],
      [],
      ["ends"],
    ]);
    expect(names(Array(3).fill(`. ${long}`), 1, { bare: true })).toEqual(["bare", "second"]);
  });

  test("far from the article asks those for everywhere alone", () => {
    const page = Array(5).fill(". x: | y");
    expect([0, 1, 2, 3, 4].map((at) => names(page, at, { from: 1, to: 3 }))).toEqual([
      ...[
        ["everywhere"],
        ["colon", "everywhere", "second"],
        ["colon", "everywhere"],
        ["colon", "everywhere"],
        ["everywhere"],
      ],
    ]);
  });

  test("is the same when it is asked again", () => {
    const page = pageOf(Array(4).fill(". x:"));
    const rulesAt = ruleList(rules)(page);
    expect(rulesAt(2)).toBe(rulesAt(2));
    expect(rulesAt(1)).toBe(rulesAt(1));
  });
});
