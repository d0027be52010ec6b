import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

const text = [
  "The river rose overnight and water entered cellars in the old town, the mayor said on Wednesday morning.",
  "The fire brigade pumped water from forty houses until the morning, and schools stay closed until Friday.",
  "Nobody was hurt, and the insurers of the town will pay for most of it, the mayor added in the evening.",
];

/** The media of a page with these lines inside its text. */
function media(...lines: readonly string[]) {
  const rows = ["River rises in Ghent - The Bugle", "River rises in Ghent", ...text, ...lines, ...text];
  return parse(rows.join("\n")).article.media;
}

describe("a line inside the text", () => {
  test("is a caption below the button of a gallery that has a figure", () => {
    const caption = "Firefighters pump water out of a cellar in the old town";
    expect(media("View 3 Images", caption)).toContainEqual({ caption });
    expect(media("View 3 Images", `${caption}.`)).toEqual([]);
  });

  test.each([
    ["an abbreviation", "What the storm of May has shown: harbour vs. River Bank"],
    ["a number", "Stones in the long row on the 18. Harbour Lane"],
  ])("is none where a name follows %s", (_, line) => {
    expect(media(line)).toEqual([]);
  });

  test.each([
    "Last edited: 4 May 2026, 08:27",
    "More on the storm and the river:",
    "What did the mayor say to the harbour master?",
  ])("is none above a credit: %s", (line) => {
    expect(media(line, "Photograph: Jane Example/AFP").map(({ caption }) => caption)).toEqual([undefined]);
  });
});

describe("a caption above the headline", () => {
  const page = (caption: string, ...below: readonly string[]) =>
    parse(["Harbour opens again - The Bugle", "Sports", "Weather", caption, ...below, ...text].join("\n")).article
      .media;
  const caption = "Ferries leave the harbour of Ghent for the islands.";

  test("is one with its credit between them", () => {
    expect(page(caption, "picture alliance/dpa | Jane Example", "Harbour opens again")).toEqual([
      { caption, credit: "picture alliance/dpa | Jane Example" },
    ]);
  });
});
