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

describe("below the writer and the day", () => {
  const caption = `Firefighters pump water out of a cellar in the old town while ${"the neighbours of the quay ".repeat(3)}look on.`;
  const page = (...above: readonly string[]) =>
    parse(
      [
        "River rises in Ghent - The Bugle",
        "River rises in Ghent",
        ...above,
        caption,
        "Photograph: Jane Example/AFP",
        ...text,
      ].join("\n"),
    ).article;

  test("a long sentence above a credit is a caption, and the writer stays one", () => {
    const { media, authors, body } = page("By Tom Sample", "12 March 2024");
    expect(media).toEqual([{ caption, credit: "Jane Example/AFP" }]);
    expect(authors).toEqual([{ name: "Tom Sample" }]);
    expect(body.map((part) => part.text)).toEqual(text);
  });

  test("one inside the text is none", () => {
    expect(caption.length).toBeGreaterThan(120);
    expect(media(caption, "Photograph: Jane Example/AFP").map((each) => each.caption)).toEqual([undefined]);
  });
});

describe("a site and a name", () => {
  const sentence = "View of the old harbour of Ghent on a quiet evening.";
  test.each(["example.org/Jane Example", "(example.org/Jane Example)"])(
    "are a credit behind a sentence: %s",
    (behind) => {
      expect(media(`${sentence} ${behind}`)).toEqual([{ caption: sentence, credit: "example.org/Jane Example" }]);
    },
  );

  test("are none in a sentence", () => {
    expect(media(`${sentence} Read all about it on example.org/ferries.`)).toEqual([]);
  });
});

test("an agency as source is the writer, and below a caption the picture's", () => {
  const page = (...lines: readonly string[]) =>
    parse(["River rises in Ghent - The Bugle", "River rises in Ghent", ...lines, "12 March 2024", ...text].join("\n"))
      .article.authors;
  expect(page("Source: AFP")).toEqual([{ name: "AFP" }]);
  expect(page("A ferry in the harbour of Ghent (left) on Monday", "Source: AFP")).toEqual([]);
});

describe("below an agency that stands alone between paragraphs", () => {
  const caption = "Quay Lane was under water in December 2013";
  const media = (...lines: readonly string[]) => {
    const last = "Divers will look for the anchor of the third boat, which lies somewhere under the old pier.";
    const rows = ["River rises in Ghent - The Bugle", "River rises in Ghent", ...text, ...lines, last];
    return parse(rows.join("\n")).article.media;
  };

  test("stands its caption", () => {
    expect(media("Getty Images", caption)).toEqual([{ caption, credit: "Getty Images" }]);
  });

  test("stands its caption, with blank lines between them too", () => {
    expect(media("", "Getty Images", "", caption, "")).toEqual([{ caption, credit: "Getty Images" }]);
  });

  test.each([
    ["a sentence", `${caption}.`],
    ["a heading of a few words", "Slept through it"],
    ["what introduces a list", `${caption}:`],
  ])("%s is none", (_, line) => {
    expect(media("Getty Images", line)[0]?.caption).not.toBe(line);
  });

  test("a line is none where the caption stands above", () => {
    expect(media("Quay Lane under water", "Getty Images", caption)[0]?.caption).toBe("Quay Lane under water");
  });
});
