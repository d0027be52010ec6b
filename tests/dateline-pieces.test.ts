import { describe, expect, test } from "vitest";
import { findDateline } from "../src/blocks/shapes/dateline.js";
import { closingMark } from "../src/blocks/shapes/dateline-mark.js";
import {
  isCapitals,
  isKnownPlace,
  isPlaceOfPage,
  looksLikePlace,
  pointsBack,
  startsSentence,
} from "../src/blocks/shapes/dateline-place.js";
import { vocabularyOf, whole } from "./support/vocabularies.js";

const en = vocabularyOf("en");
const bugle = { name: "Daily Bugle" };
const x = (length: number) => "x".repeat(length);

describe("places", () => {
  test("of the lexicons are known in any case, with accents or without", () => {
    const known = ["London", "LONDON", " london ", "Bogotá", "New York", "São Paulo"];
    expect([...known, "Lunderby", "Londön x", "New", ""].filter((place) => isKnownPlace(place, en))).toEqual(known);
  });

  test("of the page stand behind a preposition somewhere", () => {
    const named = (page: string, place: string) =>
      isPlaceOfPage(`${place}. ${page}`, { start: 0, end: place.length }, en);
    expect(named("They met in Lunderby.", "Lunderby")).toBe(true);
    expect(named("They met in Lunderby", "LUNDERBY")).toBe(true);
    expect(named("They met in Old Town, near it", "OLD TOWN")).toBe(true);
    expect(named("They met in Ford-Hill", "FORD-HILL")).toBe(true);
    expect(named("They met in Lunderbyside, and in Lunderby", "Lunderby")).toBe(true);
    expect(named("They met in Lunderbyside", "Lunderby")).toBe(false);
    expect(named("They saw Lunderby", "Lunderby")).toBe(false);
    expect(named("They met in LUNDERBY", "LUNDERBY")).toBe(false);
    expect(named("They met within Lunderby", "Lunderby")).toBe(false);
  });

  test("look like names of one to four words", () => {
    const places = [
      "Lunderby",
      "Old Town",
      "Santa Cruz de la Sierra",
      "St. Louis",
      "Riverton (Ohio)",
      "The Hague",
      "Ain el-Sokhna",
      "Old Two Bay Four",
    ];
    const others = [
      "lunderby",
      "Old Two Bay Four Five",
      "Monday",
      "Old Monday",
      "April",
      "The",
      "Town5",
      "A_B",
      "A=B",
      "Longword.",
      x(2),
    ];
    expect([...places, ...others].filter((place) => looksLikePlace(place, en))).toEqual(places);
    expect([`A${x(39)}`, `A${x(40)}`].map((place) => looksLikePlace(place, en))).toEqual([true, false]);
    expect(
      [`A${x(30)} (Ohio)`, `A${x(30)} (ohio)`, `A${x(33)} (Ohio)`].map((place) => looksLikePlace(place, en)),
    ).toEqual([...[true, false, false]]);
    expect([`Abcde.`, `Abcdef.`].map((place) => looksLikePlace(place, en))).toEqual([true, false]);
  });

  test("stand before sentences", () => {
    const rest = (text: string) => startsSentence(`— ${text}`, { start: 2, end: text.length + 2 });
    const yes = [
      `A${x(20)}`,
      `“${x(20)}`,
      `'${x(20)}`,
      `5${x(20)}`,
      `«${x(20)}`,
      `„${x(20)}`,
      `‘${x(20)}`,
      `山${x(20)}`,
    ];
    expect([...yes, `A${x(19)}`, x(21), `(${x(20)}`, ""].filter(rest)).toEqual(yes);
    const back = (text: string) => pointsBack(text, whole(text), en);
    expect(["Here it was", "here, it", "THERE", "Hereby it", "The", ""].map(back)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(["AB", "Ab", "山", "A-1", "1"].map(isCapitals)).toEqual([true, false, false, true, false]);
  });
});

describe("the mark that closes a dateline", () => {
  const mark = (text: string, site = {}) => {
    const found = closingMark(`. \n${text}\n— x`, { start: 3, end: text.length + 3 }, site, en);
    return found && `${found.kind} ${found.start - 3}-${found.end - 3}`;
  };
  test.each<readonly [string, string | undefined]>([
    ["LONDON — x", "dash 7-8"],
    ["LONDON – x", "dash 7-8"],
    ["LONDON ― x", "dash 7-8"],
    ["LONDON -- x", "dash 7-9"],
    ["LONDON --", "dash 7-9"],
    ["LONDON // x", "dash 7-9"],
    ["LONDON - x", "dash 7-8"],
    ["LONDON -", "dash 7-8"],
    ["LONDON _ x", "dash 7-8"],
    ["LONDON _", "dash 7-8"],
    ["LONDON_ x", undefined],
    ["LONDON _x", undefined],
    ["LONDON -x", undefined],
    ["LONDON / x", undefined],
    ["—", undefined],
    ["LONDON &MD; x", "dash 7-11"],
    ["LONDON &mdash; x", "dash 7-14"],
    ["LONDON &#8211; x", "dash 7-14"],
    ["LONDON &#8214; x", undefined],
    ["LONDON &#x2015; x", "dash 7-15"],
    ["LONDON &x; x", undefined],
    ["X (AP) The talks", "dash 6-6"],
    ["X (AP): The talks", "dash 6-7"],
    ["X (AP)    The talks", undefined],
    ["X (AP) the talks", undefined],
    ["X (AP)", undefined],
    ["(AP) The talks", undefined],
    ["X (Ohio) The talks", undefined],
    [`X${x(97)} — x`, "dash 99-100"],
    [`X${x(98)} — x`, undefined],
    ["London: x", "colon 6-7"],
    ["London. x", "stop 6-7"],
    ["london: x", undefined],
    ["London.", "stop 6-7"],
    ["London.x — y", "dash 9-10"],
    ["London · x", "stop 7-8"],
    ["Lunderby. x", undefined],
    ["Frankfurt/London: x", "colon 16-17"],
    ["Frankfurt/Lunder: x", undefined],
    ["MAY: x", undefined],
    ["United Nations: x", "colon 14-15"],
    ["Kolkata, Sept. 1: The port", "dash 16-17"],
    ["Kolkata, Sept 1: “The port", "dash 15-16"],
    ["Dhaka, May 3 (PTI): The port", "dash 18-19"],
    ["Wittbek, 5. May. The port", "dash 15-16"],
    ["Wittbek, 5 Mai: The port", undefined],
    ["Kolkata, Sept. 1: the port", undefined],
    ["Kolkata, Sept. 1 The port", undefined],
    ["LONDON, 3 May /AP/. The", "dash 18-19"],
    ["LONDON, 3 May /AP/ The", "dash 18-18"],
    ["LONDON /Ohio/ The", undefined],
    ["A /AP/ The", undefined],
  ])("%s: %s", (text, expected) => {
    expect(mark(text)).toBe(expected);
  });

  test("may stand glued behind the paper's name", () => {
    expect(mark("London, Daily Bugle-A court", bugle)).toBe("dash 19-20");
    expect(mark("London, Daily Bugle-A court")).toBeUndefined();
    expect([mark(`${x(88)}Daily Bugle-A`, bugle), mark(`${x(89)}Daily Bugle-A`, bugle)]).toEqual([
      "dash 99-100",
      undefined,
    ]);
  });
});

describe("a place without agency and day", () => {
  const found = (text: string, site = {}) => findDateline(text, whole(text), site, en) !== undefined;
  test("stands before so many characters", () => {
    expect([found(`London. A${x(39)}`), found(`London. A${x(38)}`)]).toEqual([true, false]);
    expect([found(`London: A${x(89)}`), found(`London: A${x(88)}`)]).toEqual([true, false]);
    expect([found("LONDON: A"), found("LONDON. a")]).toEqual([true, true]);
    expect([found(`A${x(29)} — A${x(30)}`, bugle), found(`A${x(30)} — A${x(30)}`, bugle)]).toEqual([true, false]);
    expect([found(`Abc — A${x(30)}`, bugle), found(`Ab — A${x(30)}`, bugle)]).toEqual([true, false]);
  });

  test("in small letters stands on a site that has datelines", () => {
    expect([found(`Lunderby — A${x(30)}`), found(`Lunderby — A${x(30)}`, bugle)]).toEqual([false, true]);
    expect([found(`LUNDERBY — A${x(30)}`), found(`Home — A${x(30)}`, bugle)]).toEqual([true, false]);
    expect([found(`Lunderby — A${x(30)} — it`, bugle), found(`Lunderby — A${x(30)}. B — it`, bugle)]).toEqual([
      false,
      true,
    ]);
    expect([found(`Lunderby - A${x(30)} - it`, bugle), found(`Lunderby - A${x(30)}-it`, bugle)]).toEqual([false, true]);
    expect([found(`Lunderby — “${x(30)}`, bugle), found(`Lunderby - “${x(30)}`, bugle)]).toEqual([false, true]);
    expect([found(`RIVERTON, Ohio — A${x(30)} — it`), found(`RIVERTON — A${x(30)} — it`)]).toEqual([true, false]);
  });
});
