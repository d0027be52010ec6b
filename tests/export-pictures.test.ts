import { describe, expect, test } from "vitest";
import type { Media } from "../src/index.js";
import { exportSample, parsedExport } from "./support/exports.js";

/** What a GRAPHIC of LexisNexis says, read. */
async function picturesOf(graphic: string): Promise<readonly Media[]> {
  const { records } = await parsedExport(`
                                1 of 1 DOCUMENTS

                                The Harbour Post

                            January 11, 2010 Monday

Harbour opens again

LENGTH: 12 words

The harbour opened again on Monday, the port authority said.

GRAPHIC: ${graphic}

LOAD-DATE: January 12, 2010
`);
  const [record] = records;
  expect(records).toHaveLength(1);
  expect(record?.blocks.map(({ span }) => record.text.slice(span.start, span.end)).join("")).toBe(record?.text);
  return record?.article.media ?? [];
}

describe("a caption behind several pictures", () => {
  test("belongs to the photograph, and not to the drawing before or behind it", async () => {
    expect(
      await picturesOf(
        "PHOTO, B/W, Ann Other, Reuters; GRAPHIC, B/W, Tom Sample, THE POST (LINE GRAPH); Cranes at work.",
      ),
    ).toEqual([{ caption: "Cranes at work.", credit: "Ann Other, Reuters" }, { credit: "Tom Sample, THE POST" }]);
    expect(
      await picturesOf(
        "GRAPHIC, Color, Tom Sample, THE POST (ILLUSTRATION); PHOTO, B/W, Ann Other, AFP; Cranes at work.",
      ),
    ).toEqual([{ credit: "Tom Sample, THE POST" }, { caption: "Cranes at work.", credit: "Ann Other, AFP" }]);
  });

  test("is theirs in order, where there are as many captions as photographs", async () => {
    expect(
      await picturesOf(
        "PHOTO, Color, Ann Other, AP; PHOTO, B/W, Tom Sample; Cranes at the pier.; Boats on the river are many.",
      ),
    ).toEqual([
      { caption: "Cranes at the pier.", credit: "Ann Other, AP" },
      { caption: "Boats on the river are many.", credit: "Tom Sample" },
    ]);
  });

  test("belongs to the last one where nothing tells which it is", async () => {
    expect(await picturesOf("PHOTO, Color, Ann Other, AP; PHOTO, B/W, Tom Sample; Cranes at work.")).toEqual([
      { credit: "Ann Other, AP" },
      { caption: "Cranes at work.", credit: "Tom Sample" },
    ]);
  });

  test("with a semicolon of its own stays whole", async () => {
    expect(await picturesOf("PHOTO, B/W, Ann Other, AFP; Cranes, left; boats, right.")).toEqual([
      { caption: "Cranes, left; boats, right.", credit: "Ann Other, AFP" },
    ]);
  });
});

describe("captions one behind the other", () => {
  test("a semicolon in brackets separates nothing, and a kind of picture in capitals begins another", async () => {
    expect(
      await picturesOf(
        "PHOTOS: Ferries at the pier. (PHOTOGRAPH BY ANN OTHER FOR THE POST); The light, top left, and a boat. " +
          "(PHOTOGRAPHS BY TOM SAMPLE/REUTERS; JANE DOE/AGENCY) (A10) MAP: The harbour of Gullmouth.",
      ),
    ).toEqual([
      { caption: "PHOTOS: Ferries at the pier.", credit: "ANN OTHER FOR THE POST" },
      { caption: "The light, top left, and a boat.", credit: "TOM SAMPLE/REUTERS; JANE DOE/AGENCY" },
      { caption: "MAP: The harbour of Gullmouth." },
    ]);
  });

  test("a sentence behind a kind of picture is a caption, a name a credit", async () => {
    expect(await picturesOf("PHOTO: Ferries. (PHOTOGRAPH BY ANN OTHER) (A10)")).toEqual([
      { caption: "PHOTO: Ferries.", credit: "ANN OTHER" },
    ]);
    expect(await picturesOf("Photograph: Ann Other/The Post")).toEqual([{ credit: "Ann Other/The Post" }]);
  });

  test("a word for a picture in front of a name is no part of the name", async () => {
    expect(await picturesOf("De haven van Riverton op maandag.\nFOTO ANP")).toEqual([
      { caption: "De haven van Riverton op maandag.", credit: "ANP" },
    ]);
  });
});

test.skipIf(exportSample("nexis-uni/koheiw_usa-today.docx") === undefined)(
  "a sample of ../shared, skipped where it is absent: the caption of USA TODAY is that of the photograph",
  async () => {
    const { records } = await parsedExport(exportSample("nexis-uni/koheiw_usa-today.docx") as Uint8Array);
    expect(records[2]?.article.media).toEqual([
      { caption: expect.stringMatching(/^Robots do the work/), credit: "Rebecca Cook, Reuters" },
      { credit: "Marcy E. Mullins, USA TODAY, Source: Labor Department" },
    ]);
    expect(records[0]?.article.media.map(({ credit, caption }) => [credit, caption !== undefined])).toEqual([
      ["Web Bryant, USA TODAY", false],
      ["Stephen Jaffe, AFP", true],
    ]);
  },
);
