import { describe, expect, test } from "vitest";
import { keepCrossheads } from "../src/blocks/sequence/crossheads.js";
import { State } from "../src/blocks/sequence/states.js";
import { RowMark } from "../src/text/decorations.js";
import { columned } from "./support/columned.js";

const text = [
  "The harbour opened again on Friday after a storm had closed it for a week, the authority said.",
  "Ferries will follow on Monday, and the fish market opens as soon as the ice has come, it said.",
];

/** True where a row between two paragraphs of a wrapped page, which the decision left out, becomes text. */
function isKept(row: string, marks: number, others = 0, rows = [text[0], row, text[1]] as string[]): boolean {
  const { page, ...context } = columned(rows);
  const states = Uint8Array.from(rows, (each) => (each === row ? State.Gap : State.Body));
  const rowMarks = rows.map((each) => (each === row ? marks : others));
  const headings = Uint8Array.from(rowMarks, (each) => ((each & RowMark.Heading) !== 0 ? 1 : 0));
  for (const [at, each] of rowMarks.entries()) page.columns.decoration[at] = (each & RowMark.Link) !== 0 ? 5 : 0;
  keepCrossheads(states, { ...page, headings: headings.includes(1) ? headings : undefined }, { ...context, rowMarks });
  return states[rows.indexOf(row)] === State.Body;
}

describe("a heading between two paragraphs of a wrapped page", () => {
  test.each(["Boats return", "2. What the storm left behind", "Wer zahlt?", "港が再び開く"])(
    "%s is a crosshead",
    (row) => {
      expect(isKept(row, RowMark.Heading)).toBe(true);
    },
  );

  test("is one in capitals, where the page prints its headings so", () => {
    expect(isKept("BOATS RETURN", 0)).toBe(true);
    expect(isKept("BOATS RETURN", RowMark.Link)).toBe(false);
    expect(isKept("Boats return", 0)).toBe(false);
    expect(isKept("BOATS RETURN", 0, 0, [text[0]?.toUpperCase(), "BOATS RETURN", text[1]] as string[])).toBe(false);
  });

  test.each([
    ["a frame", "IFRAME: https://bugle.example/frame"],
    ["what was put in its place", "[INS: :INS]"],
    ["a credit", "(Bild: Jane Example)"],
    ["a number", "14"],
    ["a word of the site", "Related stories"],
    ["a long line", `${text[0]?.slice(0, -1)} and the mayor thinks that it will stay open for good`],
  ])("is none if it is %s", (_, row) => {
    expect(isKept(row, RowMark.Heading)).toBe(false);
  });

  test("is none that stands three times, beside another, or where other rows are the headings", () => {
    const row = "Boats return";
    expect(isKept(row, RowMark.Heading, 0, [row, text[0], row, text[1], row] as string[])).toBe(false);
    expect(isKept(row, 0, RowMark.Heading)).toBe(false);
  });
});

describe("a row between two paragraphs of a page that is not wrapped", () => {
  const kept = (rows: readonly (string | undefined)[], given: string) => {
    const { page, ...context } = columned(rows as string[]);
    const states = Uint8Array.from(given, (letter) => (letter === "B" ? State.Body : State.Gap));
    keepCrossheads(states, page, { ...context, rowMarks: undefined });
    return Array.from(states, (state) => (state === State.Body ? "B" : "g")).join("");
  };

  test.each([
    "The boats come back to the quay",
    "Wettbewerbsnachteile für kleine Betriebe",
    "Seize bateaux attendent le printemps",
    "El puerto sigue cerrado hasta mayo",
    "Почему порт до сих пор закрыт",
    "港は春になってもまだ閉じたままだという声が続く",
    "Who pays?",
    "Wer bezahlt das neue Dach der Markthalle?",
  ])("%s is a crosshead", (row) => {
    expect(kept([text[0], row, text[1]], "BgB")).toBe("BBB");
  });

  test.each([
    ["in capitals", "THE BOATS COME BACK TO THE QUAY"],
    ["with a figure", "16 boats wait for the spring"],
    ["a time", "20:15 The boats come back"],
    ["with a stop inside", "The boats on the quay. Harbour Post"],
    ["a credit", "The boats on the quay (Photo: Jane Example/AFP)"],
    ["in brackets", "(The boats come back to the quay)"],
    ["with dots at its end", "The boats come back to the quay…"],
    ["a word", "Advert"],
    ["a row of the site", "Subscribe to our newsletter today"],
    ["of more than 75 characters", "Mayor opens the new library beside the old harbour after ten years of waiting"],
  ])("is none: %s", (_, row) => {
    expect(kept([text[0], row, text[1]], "BgB")).toBe("BgB");
  });

  test("is none beside another, below or above a heading, and where it stands twice", () => {
    const row = "The boats come back to the quay";
    expect(kept([text[0], row, "Ferries wait for the summer", text[1]], "BggB")).toBe("BggB");
    expect(kept(["Boats return", row, text[1]], "BgB")).toBe("BgB");
    expect(kept([text[0], row, "Boats return"], "BgB")).toBe("BgB");
    expect(kept([text[0], row, text[1], row], "BgBg")).toBe("BgBg");
  });
});
