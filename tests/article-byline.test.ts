/** Which of a page's bylines is the article's, and which lines belong to it. */

import { describe, expect, test } from "vitest";
import { gather } from "../src/article/gather.js";
import { readArticleByline } from "../src/article/writers.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import * as languages from "../src/languages/all.js";
import type { Block, BlockRole } from "../src/model/block.js";

const vocabulary = makeVocabulary([languages.en, languages.de]);

const marks: Readonly<Record<string, readonly [role: BlockRole, text: string, rule?: string]>> = {
  H: ["headline", "Harbour opens again"],
  T: ["headline", "Harbour opens again | The Bugle", "page-title"],
  P: ["paragraph", "The harbour opened again on Monday."],
  L: ["listItem", "A first point."],
  D: ["timestamp", "May 3, 2019"],
  R: ["related", "Ferries wait"],
  ".": ["navigation", "Home"],
};

type Line =
  | string
  | { readonly text: string; readonly role?: BlockRole; readonly rule?: string; readonly stated?: true };

/**
 * A page as a list of its lines: the letters of `marks`, and others for the lines that `lines` gives, which are bylines unless they say
 * what they are. Says what the article's byline is.
 */
function read(page: string, lines: Readonly<Record<string, Line>>) {
  let text = "";
  const blocks = [...page].map((letter): Block => {
    const own = lines[letter];
    const given = typeof own === "string" ? { text: own } : own;
    const [role, printed, rule] =
      given === undefined ? (marks[letter] as [BlockRole, string]) : [given.role ?? "byline", given.text, given.rule];
    const start = text.length;
    text += `${printed}\n`;
    return {
      role: role as BlockRole,
      span: { start, end: text.length },
      content: { start, end: text.length - 1 },
      basis: given?.stated ? "stated" : "inferred",
      ...(rule !== undefined && { rule: rule as string }),
    };
  });
  const found = readArticleByline({ text, gathered: gather(text, blocks), vocabulary });
  if (found === undefined) return undefined;
  expect(found.indexes).toEqual([...found.indexes].sort((one, other) => one - other));
  return {
    lines: found.indexes.map((index) => page[index]).join(""),
    byline: found.byline,
    names: found.authors.map(({ name }) => name).join(" · "),
  };
}

const both = { a: "By Ann Other", b: "By Tom Sample" };
const bare = { a: "Ann Other", b: "Tom Sample" };
const dots = (count: number) => ".".repeat(count);

describe("of two bylines the article's is", () => {
  test.each([
    ["that between headline and body, not that far above", "a.......HbPPP", both, "b"],
    ["that between headline and body, not that just above", "aHbPPP", both, "b"],
    ["that between headline and body, not that behind", "HaPPP.b", both, "a"],
    ["that below the first paragraph, which may be a deck", "HPaPPP.b", both, "a"],
    ["that close below the start of the text", `HPPPPPaP${dots(9)}b`, both, "a"],
    ["that behind the text, not that in its midst", `HPPPPPP${"P".repeat(12)}aPPPPP.b`, both, "b"],
    ["that just above the headline, not that at the end", "a.HPPPPPPPP.b", both, "a"],
    ["the nearer of two above the headline", "a.b.HPPP", both, "b"],
    ["that at the end, not that long before the headline", `a${dots(8)}HPPP.b`, both, "b"],
    ["the upper of two below the headline", "Ha.bPPP", both, "a"],
    ["the one with an opener, though below a bare name", "Ha.bPPP", { a: "Ann Other", b: "By Tom Sample" }, "b"],
    ["the one beside the day", "Ha..bDPPP", bare, "b"],
    ["the one below the day", "Ha..DbPPP", bare, "b"],
    ["the upper of two beside a day", "HaD.bDPPP", bare, "a"],
    ["one with `By`, not one behind a label", "Ha.bPPP", { a: "Author: Ann Other", b: "By Tom Sample" }, "b"],
    ["one behind a label beside the day", "Ha.DbPPP", { a: "By Ann Other", b: "Author: Tom Sample" }, "a"],
    ["that above the body where there is no headline", `a${dots(12)}PPPPPPPP.b`, both, "a"],
    ["that at the end where the other is farther above", `a${dots(15)}PPPPPPPP.b`, both, "b"],
    ["that of the list's head where the body is a list", `HaLLL.b`, both, "a"],
    ["that below a headline that is said again", `a${dots(15)}PPP${dots(20)}Hb`, both, "b"],
  ] as const)("%s", (_, page, lines, letter) => {
    expect(read(page, lines)?.lines).toBe(letter);
  });

  test("not one that the format states as a source, where somebody is named", () => {
    expect(read("Ha.bPPP", { a: { text: "By Wire Agent", stated: true }, b: "Tom Sample" })?.lines).toBe("b");
    expect(read("HaPPP", { a: { text: "By Wire Agent", stated: true } })?.lines).toBe("a");
  });
});

describe("a byline is the article's", () => {
  test.each([
    ["up to six lines above the headline", `a${dots(5)}HPPP`, "a"],
    ["up to fifteen lines above a body without headline", `a${dots(14)}PPP`, "a"],
    ["up to fourteen lines behind the body", `HPPP${dots(13)}a`, "a"],
    ["before the last paragraphs", `H${"P".repeat(20)}aPP`, "a"],
    ["three lines below a headline behind the body", `PPP${dots(20)}H..a`, "a"],
    ["of a page without a body", "H.a", "a"],
    ["beside a day far above the body", `aD${dots(40)}PPP`, "a"],
    ["below a day far above it", `Da${dots(40)}PPP`, "a"],
    ["below a title line with the menu between them", `T${dots(20)}aPPP`, "a"],
  ])("%s", (_, page, letter) => {
    expect(read(page, both)?.lines).toBe(letter);
  });

  test.each([
    ["more than six lines above the headline", `a${dots(6)}HPPP`],
    ["more than fifteen lines above a body", `a${dots(15)}PPP`],
    ["more than fourteen lines behind it", `HPPP${dots(14)}a`],
    ["in the midst of the text", `H${"P".repeat(20)}aPPP`],
    ["below what is offered behind the article", "HPPP.R.a"],
    ["below the headline of another article", "HPPPH...a"],
    ["four lines below a headline behind the body", `PPP${dots(20)}H...a`],
    ["above everything, where there is no body", "a.H"],
    ["beside a day more than sixty lines above the body", `aD${dots(60)}PPP`],
    ["below a title line that the menu parts from the text", `T...a${dots(20)}PPP`],
  ])("but not %s", (_, page) => {
    expect(read(page, both)).toBeUndefined();
  });

  test("far above the body where a rule for writers found it", () => {
    expect(read(`a${dots(40)}PPP`, { a: { text: "Ann Other", rule: "writer" } })?.lines).toBe("a");
    expect(read(`a${dots(40)}PPP`, { a: "Ann Other" })).toBeUndefined();
  });

  test("but not where it names nobody", () => {
    expect(read("HaPPP", { a: "By" })).toBeUndefined();
    expect(read("HPPP", {})).toBeUndefined();
  });

  test("where a deck of one paragraph stands far above the text", () => {
    expect(read(`HP${dots(20)}aPPP`, both)?.lines).toBe("a");
    // Of the paragraphs that follow one another one may be missing.
    expect(read(`HP${dots(20)}aP.P`, both)?.lines).toBe("a");
    // Where none follow one another the first is the text.
    expect(read(`HP${dots(20)}a${dots(30)}P${dots(9)}P`, both)).toBeUndefined();
  });
});

describe("lines that belong together are one byline", () => {
  const address = { text: "ann@post.example", role: "navigation" } as const;
  test.each([
    ["names in a run", "HabPPP", bare, "ab", "Ann Other · Tom Sample"],
    ["names with a day between them", "HaDbPPP", bare, "ab", "Ann Other · Tom Sample"],
    ["with addresses of mail", "HaxbxPPP", { ...bare, x: address }, "ab", "Ann Other · Tom Sample"],
    ["with initials", "HaxbPPP", { ...bare, x: { text: "AO", role: "navigation" } }, "ab", "Ann Other · Tom Sample"],
    [
      "with a role",
      "HaxbPPP",
      { ...bare, x: { text: "Reporter", role: "navigation" } },
      "ab",
      "Ann Other · Tom Sample",
    ],
    ["names below one opener", "HabPPP", { a: "By", b: "Tom Sample" }, "b", "Tom Sample"],
    [
      "more below one opener",
      "HabPPP",
      { a: "By Ann Other", b: { text: "Tom Sample", rule: "byline" } },
      "ab",
      "Ann Other · Tom Sample",
    ],
    ["two with openers", "HabPPP", both, "ab", "Ann Other · Tom Sample"],
    ["the same name twice", "HabPPP", { a: "Ann Other", b: "ANN OTHER" }, "ab", "Ann Other"],
  ] as const)("%s", (_, page, lines, letters, names) => {
    const found = read(page, lines as Readonly<Record<string, Line>>);
    expect([found?.lines, found?.names]).toEqual([letters, names]);
  });

  test.each([
    ["another line between them", "Ha.bPPP", bare],
    ["two such lines and more", "HaDDDbPPP", bare],
    [
      "what another rule found below an opener",
      "HabPPP",
      { a: "By Ann Other", b: { text: "Tom Sample", rule: "writer" } },
    ],
    ["an opener behind a name", "HabPPP", { a: "Ann Other", b: "By Tom Sample" }],
    ["a word for who takes pictures", "HaxbPPP", { ...bare, x: { text: "Fotograf", role: "navigation" } }],
  ] as const)("but not with %s", (_, page, lines) => {
    expect(read(page, lines as Readonly<Record<string, Line>>)?.lines).toHaveLength(1);
  });

  test("as they are printed, with a comma between them and white space folded", () => {
    expect(read("HabPPP", { a: "Ann  Other", b: "Tom\t Sample" })?.byline).toBe("Ann Other, Tom Sample");
  });
});
