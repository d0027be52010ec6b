import { describe, expect, test } from "vitest";
import type { Author } from "../src/index.js";
import { parsedExport } from "./support/exports.js";

/** The people of a byline in a field of its own. */
async function authorsOf(byline: string, language = "ENGLISH"): Promise<readonly Author[]> {
  const { records } = await parsedExport(`Harbour opens again
The Harbour Post
July 4, 2019
Section: News
Length: 12 words
Byline: ${byline}
Body

The harbour opened again on Monday, the port authority said, after a storm.

Classification

Language: ${language}

Load-Date: July 4, 2019
End of Document
`);
  expect(records[0]?.article.byline).toBe(byline);
  return records[0]?.article.authors ?? [];
}

const ann = { name: "Ann Other" };
const tom = { name: "Tom Sample" };

describe("what stands behind a name belongs to it, and to those joined to it", () => {
  test.each<[string, Author[]]>([
    [
      "Ann Other in Riverton, Tom Sample and Jane Doe, agencies",
      [{ ...ann, place: "Riverton" }, tom, { name: "Jane Doe" }],
    ],
    [
      "Ann Other in Paris, Tom Sample in New York and agencies",
      [
        { ...ann, place: "Paris" },
        { ...tom, place: "New York" },
      ],
    ],
    [
      "Ann Other in Paris and Tom Sample in Berlin",
      [
        { ...ann, place: "Paris" },
        { ...tom, place: "Berlin" },
      ],
    ],
    [
      "Ann Other and Tom Sample in Riverton",
      [
        { ...ann, place: "Riverton" },
        { ...tom, place: "Riverton" },
      ],
    ],
    [
      "Ann Other, Harbour Correspondent, and Tom Sample in Gullmouth",
      [
        { ...ann, role: "Harbour Correspondent" },
        { ...tom, place: "Gullmouth" },
      ],
    ],
    ["By ANN OTHER, Associated Press Writer", [{ ...ann, role: "Associated Press Writer" }]],
    [
      "BY ANN OTHER and TOM SAMPLE DAILY NEWS STAFF WRITERS. With Jane Doe",
      [
        { ...ann, role: "DAILY NEWS STAFF WRITERS" },
        { ...tom, role: "DAILY NEWS STAFF WRITERS" },
        { name: "Jane Doe" },
      ],
    ],
  ])("%s", async (byline, authors) => {
    expect(await authorsOf(byline)).toEqual(authors);
  });
});

describe("words around a name", () => {
  test.each<[string, Author[], string?]>([
    ["Ann Other ann.other@post.example", [ann]],
    ["Ann Other; ann.other@post.example", [ann]],
    ["Professor Ann Other", [{ ...ann, role: "Professor" }]],
    ["The Rev. Tom Sample", [{ ...tom, role: "The Rev." }]],
    ["EXCLUSIVE by ANN OTHER, Crime Reporter", [{ ...ann, role: "Crime Reporter" }]],
    ["Agencies", []],
    ["Von unserem Korrespondenten Peter Beispiel", [{ name: "Peter Beispiel" }], "GERMAN; DEUTSCH"],
    ["Von unserer Korrespondentin Jana Muster, Berlin", [{ name: "Jana Muster", place: "Berlin" }], "GERMAN; DEUTSCH"],
    ["Interview: Jana Muster", [{ name: "Jana Muster" }], "GERMAN; DEUTSCH"],
    ["Von JANA MUSTER und PETER BEISPIEL (TEXT)", [{ name: "Jana Muster" }, { name: "Peter Beispiel" }], "GERMAN"],
    ["De notre envoyé spécial, Jean Dupré", [{ name: "Jean Dupré" }], "FRENCH; FRANÇAIS"],
    ["De notre correspondant à Londres, Jean Dupré", [{ name: "Jean Dupré", place: "Londres" }], "FRENCH; FRANÇAIS"],
    ["Jean Dupré (à Riveville)", [{ name: "Jean Dupré", place: "Riveville" }], "FRENCH; FRANÇAIS"],
    ["DUPRÉ J.", [{ name: "J. Dupré" }], "FRENCH; FRANÇAIS"],
    ["Door onze redacteur Piet Veenstra", [{ name: "Piet Veenstra" }], "DUTCH; NEDERLANDS"],
    ["ANA EJEMPLO. ALMURIA", [{ name: "Ana Ejemplo", place: "ALMURIA" }], "SPANISH; ESPAÑOL"],
    ["A. EJEMPLO Madrid", [{ name: "A. Ejemplo", place: "Madrid" }], "SPANISH; ESPAÑOL"],
  ])("%s", async (byline, authors, language) => {
    expect(await authorsOf(byline, language)).toEqual(authors);
  });
});

test.each([
  "Letters",
  "Editorial",
  "Van onze verslaggever",
  "De notre envoyé spécial",
  "Report from The Bugle brought to you by a service.",
])("nobody is called %s", async (byline) => {
  expect(await authorsOf(byline)).toEqual([]);
});
