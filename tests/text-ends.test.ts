import { describe, expect, test } from "vitest";
import { leaveBiography } from "../src/blocks/sequence/biography.js";
import { leaveShoutedHeadlines } from "../src/blocks/sequence/shouted.js";
import { State } from "../src/blocks/sequence/states.js";
import { columned, everyVocabulary } from "./support/columned.js";

const text = [
  "The harbour opened again on Friday after a storm had closed it for a week, the authority said.",
  "Ferries will follow on Monday, and the fish market opens as soon as the ice has come, it said.",
  "The storm had torn the roof off the old market hall and thrown boats onto the promenade.",
  "Nobody was hurt, and the damage will be paid by the insurers of the town, the mayor said.",
];

/** The rows that stay text, of a page whose rows are text but for those above it. */
function leftBiography(above: readonly string[], rows: readonly string[]): string[] {
  const all = [...above, ...rows];
  const { page, ...context } = columned(all);
  const states = Uint8Array.from(all, (_, row) => (row < above.length ? State.Lead : State.Body));
  leaveBiography(states, page, { ...context, vocabulary: everyVocabulary });
  expect([...states.subarray(0, above.length)].every((state) => state === State.Lead)).toBe(true);
  return all.filter((_, row) => states[row] === State.Body);
}

describe("a biography below the text", () => {
  test.each([
    ["By Jane Example", "Jane Example is the editor of the harbour pages. She lives in Lisbon with two cats."],
    ["By JANE Example and Ann Other", "Ann Other, who reports on ports, joined the paper in 2014."],
    ["19.03.2019 11:45 | von Jörg Muster", "Jörg Muster ist Redakteur für die Küste und lebt in Kiel."],
    ["Par Élodie Exemple", "Élodie Exemple est journaliste au service Mer du journal depuis dix ans."],
    ["Jane Example24.04.2024, 19:35 Uhr", "Jane Example is the editor of the harbour pages."],
    ["By Ann Lind and Ann LiPublished 2 May 2026", "Ann Li writes about freedom and the sea."],
    ["23 June 2016 - Mary-Ann O'Other - 91 comments", "Mary-Ann O'Other writes about freedom and the sea."],
  ])("%s: %s", (byline, biography) => {
    expect(leftBiography(["Harbour opens again", byline], [...text, biography])).toEqual(text);
    expect(leftBiography([byline], [...text, biography, "Write to the paper about this text."])).toEqual(text);
  });

  test.each([
    [
      "nobody wrote",
      "Harbour opens again",
      "Jane Example is the owner of the market hall, and was on the pier that day.",
    ],
    ["a longer name wrote", "By Ann Lind", "Ann Li is the owner of the market hall, and was on the pier that day."],
    ["another wrote", "By Ann Other", "Jane Example is the owner of the market hall, and was on the pier that day."],
    ["the writer is not its first words", "By Jane Example", "It was Jane Example who saw the roof fall into the sea."],
    ["one name is no name", "By Jane Example", "Jane, who owns the market hall, was on the pier that day."],
  ])("is none where %s", (_, line, last) => {
    expect(leftBiography([line], [...text, last])).toEqual([...text, last]);
  });

  describe("below a row that is the name alone", () => {
    const leftIn = (rows: readonly string[], states: string) => {
      const { page, ...context } = columned(rows);
      const given = Uint8Array.from(states, (letter) => (letter === "B" ? State.Body : State.Gap));
      leaveBiography(given, page, { ...context, vocabulary: everyVocabulary });
      return rows.filter((_, row) => given[row] === State.Body);
    };
    const told = "Jane Example is a writer of novels. She has lived on the island since the harbour was built.";

    test("is the last of a text of any length", () => {
      expect(leftIn([...text, "Jane Example", told], "BBBBgB")).toEqual(text);
      expect(leftIn([text[0] as string, "Jane Example", "+ Follow", told], "BggB")).toEqual([text[0]]);
    });

    test("is none with more text below it, of another name, or far from it", () => {
      expect(leftIn([...text, "Jane Example", told, text[0] as string], "BBBBgBB")).toContain(told);
      expect(leftIn([...text, "Ann Other", told], "BBBBgB")).toContain(told);
      expect(leftIn([...text, "Jane Example", "Follow", "Share", told], "BBBBgggB")).toContain(told);
      expect(leftIn(["Jane Example", told, ...text], "gBBBBB")).toContain(told);
    });
  });

  test("is looked for in the last rows of a text alone, and in no short one", () => {
    const told = "Jane Example is the owner of the market hall, and was on the pier that day.";
    expect(leftBiography(["By Jane Example"], [told, ...text])).toEqual([told, ...text]);
    expect(leftBiography(["By Jane Example"], [...text.slice(0, 2), told])).toEqual([...text.slice(0, 2), told]);
  });
});

describe("a headline in capitals between paragraphs", () => {
  const left = (rows: readonly string[], rowMarks?: readonly number[]) => {
    const { page, ...context } = columned(rows);
    const states = new Uint8Array(rows.length).fill(State.Body);
    leaveShoutedHeadlines(states, page, { ...context, vocabulary: everyVocabulary, rowMarks });
    return rows.filter((_, row) => states[row] === State.Gap);
  };
  const shouted = "MAYOR OPENS NEW LIBRARY BESIDE THE OLD HARBOUR AFTER TEN YEARS";

  test("is that of another article", () => {
    expect(left([text[0], shouted, text[1], text[2]] as string[])).toEqual([shouted]);
  });

  test.each([
    ["short: a crosshead", "THE LONG WAY BACK TO THE SEA"],
    ["a sentence", `${shouted}.`],
    ["in small letters", "Mayor opens new library beside the old harbour after ten years"],
  ])("is none if it is %s", (_, row) => {
    expect(left([text[0], row, text[1]] as string[])).toEqual([]);
  });

  test("is none in a text that is all in capitals, at its ends, and where a converter set it so", () => {
    expect(left([text[0], shouted, shouted.toUpperCase(), text[1]] as string[])).toEqual([]);
    expect(left([shouted, text[0], shouted] as string[])).toEqual([]);
    expect(left([text[0], shouted, text[1]] as string[], [0, 0, 0])).toEqual([]);
  });
});

describe("the title of another article behind its label", () => {
  const left = (rows: readonly (string | undefined)[]) => {
    const { page, ...context } = columned(rows as string[]);
    const states = new Uint8Array(rows.length).fill(State.Body);
    leaveShoutedHeadlines(states, page, { ...context, vocabulary: everyVocabulary, rowMarks: undefined });
    return rows.filter((_, row) => states[row] === State.Gap);
  };

  test.each([
    "Read more Mayor opens the new library",
    "READ ALSO | Mayor opens the new library",
    "Lesen Sie auch Bürgermeister eröffnet die Bücherei",
    "À lire aussi » Le maire ouvre la bibliothèque, mais pour qui ?",
    "Leia também Prefeito abre a biblioteca",
    "Les også Ordføreren åpner biblioteket",
    "Lees ook “Burgemeester opent bibliotheek”",
    "Читайте также Мэр открыл библиотеку",
  ])("is no text: %s", (row) => {
    expect(left([text[0], row, text[1]])).toEqual([row]);
  });

  test.each([
    ["goes on in small letters", "Read more about the library in the spring issue"],
    ["is a sentence", "Read more Mondays than Fridays into the calendar."],
    ["is a sentence in quotation marks", "“Read more Shakespeare,” the mayor said, “and fewer reports.”"],
    ["has no such words at its beginning", "The mayor wants to read more Shakespeare"],
    ["has the label alone", "Read more"],
  ])("is none where the row %s", (_, row) => {
    expect(left([text[0], row, text[1]])).toEqual([]);
  });
});
