/** Where a text begins, goes on and ends: what the chain of states had left out, and what it had taken with it. */
import { describe, expect, test } from "vitest";
import { leaveBiography } from "../src/blocks/sequence/biography.js";
import { correct } from "../src/blocks/sequence/correct.js";
import { keepLead } from "../src/blocks/sequence/decks.js";
import { keepIntroduced } from "../src/blocks/sequence/introduced-lists.js";
import { keepLoneRows } from "../src/blocks/sequence/lone-rows.js";
import { parse } from "../src/index.js";
import { columned, everyVocabulary } from "./support/columned.js";

const text = [
  "The harbour opened again on Friday after a storm had closed it for a week, the authority said.",
  "Ferries will follow on Monday, and the fish market opens as soon as the ice has come, it said.",
  "The storm had torn the roof off the old market hall and thrown boats onto the promenade.",
  "Nobody was hurt, and the damage will be paid by the insurers of the town, the mayor said.",
];
const letters = "BHLTGAS";

type Context = ReturnType<typeof columned> & {
  vocabulary: typeof everyVocabulary;
  title: undefined;
  rowMarks: undefined;
};

/** The states of the rows after a rule, one letter each (B before, H headline, L lead, T text, G gap, A after, S list). */
function ruled(
  rule: (states: Uint8Array, page: Context["page"], context: Context) => void,
  rows: readonly string[],
  before: string,
  noted: Parameters<typeof columned>[1] = {},
): string {
  const states = Uint8Array.from(before, (letter) => letters.indexOf(letter));
  const context = { ...columned(rows, noted), vocabulary: everyVocabulary, title: undefined, rowMarks: undefined };
  rule(states, context.page, context);
  return Array.from(states, (state) => letters[state]).join("");
}

describe("a sentence at the beginning of a gap", () => {
  const between = (sentence: string, below = "DON'T MISS") => [text[0] as string, sentence, below, text[1] as string];

  test.each([
    "The ferries to the outer islands will not sail before the summer, their owner said.",
    "Die Fähren zu den äußeren Inseln fahren nicht vor dem Sommer wieder, sagte ihr Besitzer.",
    "Los barcos a las islas exteriores no saldrán antes del verano, dijo ayer su propietario.",
    "外の島へ向かうフェリーは夏になるまで運航を再開しないと船会社の社長が記者団に語った。",
  ])("is text: %s", (sentence) => {
    expect(ruled(keepLoneRows, between(sentence), "TGGT")).toBe("TTGT");
  });

  test.each([
    ["of a few words", between("The clock stopped at ten."), "TGGT"],
    ["that is no sentence", between("Ferries to the outer islands wait for the summer as their owner says"), "TGGT"],
    [
      "above a credit",
      between("The old market hall on the day after the storm had gone.", "(Photo: Ann Lind/AFP)"),
      "TGGT",
    ],
    [
      "that the site's words open",
      between("Subscribe to our newsletter, and read more about the harbour each day."),
      "TGGT",
    ],
    ["further down in the gap", ["DON'T MISS", text[2] as string, text[1] as string], "GGT"],
  ])("is none %s", (_, rows, states) => {
    expect(ruled(keepLoneRows, rows, states)).toBe(states);
  });
});

describe("a paragraph right below the headline", () => {
  const title = "Dairy conquers the world";
  const long =
    "With a cheese that nobody wanted the dairy of the Vogts became rich, and now it sells to forty countries all over the world.";
  const noted = { titleWords: new Set(["dairy", "conquers", "world"]), titleLine: 0 };
  const page = (...lead: string[]) => [title, "Home", title, ...lead, "Most read", ...text];

  test.each([
    ["at once", [long]],
    ["below its writer and day", ["By Lena Vogt", "19 August 2024, 10:31", long]],
  ])("opens the text, though furniture parts it from the rest: %s", (_, lead) => {
    const states = `BBH${"B".repeat(lead.length)}BTTTT`;
    const opened = `BBH${"B".repeat(lead.length - 1)}TBTTTT`;
    expect(ruled(keepLead, page(...lead), states, noted)).toBe(opened);
  });

  test.each([
    ["is too short", [`${long.slice(0, 60)}.`]],
    ["has no word of the title", [long.replace("dairy", "farm").replace("world", "globe")]],
    ["stands too far below", ["One", "Two", "Three", "Four", long]],
    ["stands below another sentence", ["The dairy of the Vogts is open to all visitors from Monday to Friday.", long]],
  ])("is none where it %s", (_, lead) => {
    const states = `BBH${"B".repeat(lead.length)}BTTTT`;
    expect(ruled(keepLead, page(...lead), states, noted)).toBe(states);
  });

  test("stays a deck where the decision has said so", () => {
    expect(ruled(keepLead, page(long), "BBHLBTTTT", noted)).toBe("BBHLBTTTT");
  });
});

describe("below a heading that names the writer", () => {
  const told = "She has lived on the island since the harbour was built, and writes about boats, cats and the sea.";
  const left = (rows: readonly string[], states: string) => ruled(leaveBiography, rows, states);

  test.each([
    ["Harbour opens again", "About the author"],
    ["Harbour opens again", "Über den Autor / die Autorin"],
    ["Harbour opens again", "Om forfatter Kari Nordmann"],
    ["Por Jane Example 23/08/2018", "Sobre Jane Example"],
    ["By Jane Example", "About Jane Example"],
  ])("the end of a text is a biography: %s, %s", (byline, heading) => {
    expect(left([byline, ...text, heading, told], "LTTTTTT")).toBe("LTTTTAA");
  });

  test.each([
    ["names another", "By Jane Example", "About Ann Other"],
    ["says more", "By Jane Example", "What we learnt from Jane Example"],
    ["is a sentence", "By Jane Example", "The author was not there."],
    ["speaks of something else", "By Jane Example", "About the harbour"],
  ])("it is none where the heading %s", (_, byline, heading) => {
    expect(left([byline, ...text, heading, told], "LTTTTTT")).toBe("LTTTTTT");
  });

  test("it is none above more than the last rows, or with nothing below it", () => {
    expect(left(["By Jane Example", "About the author", ...text], "LTTTTT")).toBe("LTTTTT");
    expect(left(["By Jane Example", ...text, "About the author"], "LTTTTT")).toBe("LTTTTT");
  });
});

describe("a title and one row of text, parted from the text above", () => {
  const teaser = "The fish of the bay come back as the water warms, biologists say.";
  const page = (...gap: string[]) => [...text, ...gap, teaser, "110 Likes", "About us"];
  const states = (gap: number, last: string) => `TTTT${"G".repeat(gap)}${last}AA`;

  test.each([
    [["Wildlife", "Fish return to the bay"]],
    [["66 Likes", "Wildlife", "Fish return to the bay after a winter of storms, biologists say"]],
  ])("are those of another article: %s", (gap) => {
    const after = `TTTT${"A".repeat(gap.length + 3)}`;
    expect(ruled(correct, page(...gap), states(gap.length, "T"))).toBe(after);
  });

  test.each([
    ["a title alone", ["Fish return to the bay"]],
    ["a word above it", ["Fish return to the bay", "Wildlife"]],
    ["a picture between them", ["Fish return to the bay (Photo: Ann Lind/AFP)", "Fish return to the bay"]],
    ["an advertisement between them", ["Advertisement", "Fish return to the bay"]],
    ["a colon between them", ["What we know:", "Fish return to the bay"]],
  ])("are text below %s", (_, gap) => {
    expect(ruled(correct, page(...gap), states(gap.length, "T"))[4 + gap.length]).toBe("T");
  });
});

describe("a list that is all of a text", () => {
  const title = "Harbour Book Awards: full list of winners";
  const noted = { titleWords: new Set(["harbour", "book", "awards", "full", "list", "winners"]), titleLine: 0 };
  const names = ["Best novel", "Salt Bay", "Nine Winters", "Best first book", "Harbour Lights", "Old Pier"];
  const note = "The paper values what you say, and asks you to stay friendly.";
  const page = (colon: string) => [title, "Home", title, "2 March 2024", colon, ...names, "Related Topics", note];

  test("is introduced by a row that has words of the title", () => {
    const states = "BBHBBBBBBBBBT";
    expect(ruled(keepIntroduced, page("The Harbour Book Awards winners in full:"), states, noted)).toBe(
      "BBHBTSSSSSSBT",
    );
    expect(ruled(keepIntroduced, page("The Harbour Book Awards winners in full:"), "BBHBBBBBBBBBB", noted)).toBe(
      "BBHBTSSSSSSBB",
    );
  });

  test.each(["You may share this page with your friends:", "Harbour Book Awards:", "The Harbour Book Awards winners"])(
    "is none below %s",
    (row) => {
      expect(ruled(keepIntroduced, page(row), "BBHBBBBBBBBBT", noted)).toBe("BBHBBBBBBBBBT");
    },
  );
});

describe("comments with their days below one short text", () => {
  const comments = ["Ann", "Boris", "Carla", "Dimitri"].flatMap((name, at) => [
    `${name} says:`,
    `${at + 2} May 2023 at 10:1${at}`,
    "Thank you for the pictures",
    "I have not seen the pier like this since I was a child in the old town.",
  ]);
  const titled = (rows: readonly string[]) => rows.flatMap((row) => [row, ""]);

  test("make no listing where most days are far from a title", () => {
    const rows = [
      "Posted on 1 May 2023",
      ...comments.slice(0, 4),
      ...Array.from({ length: 14 }, (_, at) => `Link ${at}`),
    ];
    const footers = ["Proudly made by hand", "We use cookies to show you what you like, and others what they like."];
    expect(parse(titled([...rows, ...footers, ...footers]).join("\n")).kind).not.toBe("listing");
  });
});
