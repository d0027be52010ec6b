import { describe, expect, test } from "vitest";
import { leaveEchoes } from "../src/blocks/sequence/echoes.js";
import { keepLoneRows } from "../src/blocks/sequence/lone-rows.js";
import { State } from "../src/blocks/sequence/states.js";
import { columned } from "./support/columned.js";

const text = [
  "The harbour opened again on Friday after a storm had closed it for a week, the authority said.",
  "Ferries will follow on Monday, and the fish market opens as soon as the ice has come, it said.",
  "The storm had torn the roof off the old market hall and thrown boats onto the promenade.",
  "Nobody was hurt, and the damage will be paid by the insurers of the town, the mayor said.",
];

const letters = { B: State.Body, L: State.List, g: State.Gap, a: State.After } as const;

/** The states of the rows after a rule, one letter each. */
function ruled(rule: typeof leaveEchoes, rows: readonly string[], before: string): string {
  const { page, ...context } = columned(rows);
  const states = Uint8Array.from(before, (letter) => letters[letter as keyof typeof letters]);
  rule(states, page, context);
  return [...states].map((state) => Object.entries(letters).find(([, value]) => value === state)?.[0] ?? "?").join("");
}

describe("what stands below the text again", () => {
  const teaser = "Mayor opens library after ten years";

  test("is none of it, in the middle and at its end", () => {
    const middle = [...text.slice(0, 2), teaser, ...text.slice(2), "Most read", teaser];
    expect(ruled(leaveEchoes, middle, "BBBBBaa")).toBe("BBgBBaa");
    const end = [...text, teaser, "Most read", teaser];
    expect(ruled(leaveEchoes, end, "BBBBBaa")).toBe("BBBBaaa");
  });

  test.each([
    ["an article that is printed twice", [...text, "Next page", ...text], "BBBBaaaaa"],
    ["a first paragraph that a form sends", [...text, "Send this text", text[0] as string], "BBBBaa"],
    ["an entry of a list", [...text, teaser, "Most read", teaser], "BBBBLaa"],
    ["a word or two", [...text, "Background", "Topics", "Background"], "BBBBBaa"],
    ["what differs", [...text, teaser, "Most read", `${teaser} of work`], "BBBBBaa"],
  ])("stays where it is %s", (_, rows, states) => {
    expect(ruled(leaveEchoes, rows, states)).toBe(states);
  });
});

describe("single rows beside the text", () => {
  test.each([
    "The old clock stopped at ten.",
    "Niemand wurde bei dem Sturm verletzt.",
    "Nadie paga ahora los daños del puerto.",
    "船は月曜日から再び運航すると港の管理者は述べた。",
  ])("a sentence between two paragraphs is text: %s", (sentence) => {
    expect(ruled(keepLoneRows, [text[0] as string, sentence, text[1] as string], "BgB")).toBe("BBB");
  });

  test.each([
    "Subscribe to our newsletter, it is free.",
    "Photo by Jane Example/Getty Images.",
    "More about the harbour",
    "Advertisement",
  ])("other rows between them are not: %s", (row) => {
    expect(ruled(keepLoneRows, [text[0] as string, row, text[1] as string], "BgB")).toBe("BgB");
  });

  test("two rows between them may be a box", () => {
    const box = ["The old clock stopped at ten.", "Nobody knows who wound it up."];
    expect(ruled(keepLoneRows, [text[0] as string, ...box, text[1] as string], "BggB")).toBe("BggB");
  });

  test("right below the text a paragraph may lack its full stop, or end with a smiley", () => {
    const open =
      "Germany is a country in which ferries sail for decades, and so does this one, whatever the weather does to its captain";
    expect(ruled(keepLoneRows, [...text, open, "Share this"], "BBBBaa")).toBe("BBBBBa");
    expect(ruled(keepLoneRows, [...text, "See you on the pier on Monday 😉", "Share this"], "BBBBaa")).toBe("BBBBBa");
    expect(ruled(keepLoneRows, [...text, "Ferries sail again on Monday", "Share this"], "BBBBaa")).toBe("BBBBaa");
    expect(ruled(keepLoneRows, [...text, "Share this", open], "BBBBaa")).toBe("BBBBaa");
  });
});
