import { describe, expect, test } from "vitest";
import { bodyOf, parsedExport } from "./support/exports.js";
import { inventedExport } from "./support/invented-exports.js";

async function only(text: string) {
  const { records } = await parsedExport(text);
  const [record] = records;
  if (record === undefined || records.length !== 1) throw new Error(`${records.length} records in place of one`);
  expect(record.blocks.map(({ span }) => record.text.slice(span.start, span.end)).join("")).toBe(record.text);
  return record;
}

describe("Nexis Uni", () => {
  const whole = inventedExport("Nexis Uni", 1);
  const document = whole.slice(whole.lastIndexOf("Häfen 1"));

  test("the mark of the first page stands above the title, and is none", async () => {
    for (const mark of ["Page 1 of 3", "Seite 1 von 3", "Page 1 de 3"]) {
      const { article, blocks } = await only(`${mark}\n\n${document}`);
      expect(article.headline).toBe("Häfen 1 opens again");
      expect(article.deck).toBeUndefined();
      expect(blocks[0]?.role).toBe("footer");
    }
  });

  test("the link to a picture is no paragraph; a sentence about one is", async () => {
    const linked = await only(document.replace("Body\n", "Body\n\nLink to Image\n"));
    expect(bodyOf(linked)).toHaveLength(2);
    const told = await only(document.replace("Body\n", "Body\n\nLink to image and reality, a talk.\n"));
    expect(bodyOf(told)).toHaveLength(3);
  });
});

describe("what is said of one writer", () => {
  test.each([
    [
      "Ann Other, Harbour Correspondent; Tom Sample",
      [
        ["Ann Other", "Harbour Correspondent"],
        ["Tom Sample", undefined],
      ],
    ],
    [
      "Ann Other; Tom Sample, Harbour Correspondents",
      [
        ["Ann Other", undefined],
        ["Tom Sample", "Harbour Correspondents"],
      ],
    ],
  ])("%s", async (byline, people) => {
    const { article } = await only(
      inventedExport("LexisNexis text", 1).replace("BYLINE: Ann Other", `BYLINE: ${byline}`),
    );
    expect(article.authors.map(({ name, role }) => [name, role])).toEqual(people);
  });

  test("opens no name of Europresse", async () => {
    for (const line of ["By Ann Other and Tom Sample", "Par Ann Other et Tom Sample", "Por Ann Other y Tom Sample"]) {
      const { article } = await only(
        inventedExport("Europresse HTML", 1).replace(
          '<div class="docAuthors">Ann Other',
          `<div class="docAuthors">${line}`,
        ),
      );
      expect(article.authors.map(({ name }) => name)).toEqual(["Ann Other", "Tom Sample"]);
    }
  });
});

describe("pictures of LexisNexis", () => {
  const withGraphic = (graphic: string) =>
    only(inventedExport("LexisNexis text", 1).replace("LANGUAGE: ENGLISH", `LANGUAGE: ENGLISH\n\nGRAPHIC: ${graphic}`));

  test("one behind the credit of another, without a mark between them, is another", async () => {
    const { article } = await withGraphic(
      "PHOTOS: A ferry leaves the port. (PHOTOGRAPH BY TOM SAMPLE/THE POST)\n The new pier. (PHOTOGRAPH BY ASSOCIATED PRESS) (A12)",
    );
    expect(article.media).toEqual([
      { caption: "PHOTOS: A ferry leaves the port.", credit: "TOM SAMPLE/THE POST" },
      { caption: "The new pier.", credit: "ASSOCIATED PRESS" },
    ]);
  });

  test("other brackets are part of their caption", async () => {
    const { article } = await withGraphic(
      "PHOTO: Ann Other (left) and Tom Sample (right) Leave the Port. (PHOTOGRAPH BY JANE DOE)",
    );
    expect(article.media).toEqual([
      { caption: "PHOTO: Ann Other (left) and Tom Sample (right) Leave the Port.", credit: "JANE DOE" },
    ]);
  });
});
