import { describe, expect, test } from "vitest";
import { findCredit } from "../src/blocks/shapes/credit.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import * as languages from "../src/languages/all.js";
import { parsedExport } from "./support/exports.js";

const rule = "_".repeat(60);

/** A record of ProQuest whose full text ends with some lines. */
async function proquest(tail: string, about = "The ferries will follow next week, the council said.") {
  const { records } = await parsedExport(`${rule}

Harbour opens again

Author: Other, Ann; Muster, Robert

Publication info: The Post ; Riverton [Riverton]21 Apr 2010: A.1.

Full text: The harbour opened on Monday after a long closure of the pier.

${about}

${tail}

Subject: Ports

Publication title: The Post

ProQuest document ID: 123456

${rule}
`);
  const [record] = records;
  expect(record?.blocks.map(({ span }) => record.text.slice(span.start, span.end)).join("")).toBe(record?.text);
  return record;
}

describe("credits of pictures in ProQuest", () => {
  test.each([
    [
      "a line below the caption",
      "CAPTION: A ferry leaves the port.\n\nCREDIT: Tom Sample / The Post",
      "Tom Sample / The Post",
    ],
    [
      "behind the word Illustration",
      "Illustration\n\nCaption: A ferry leaves the port.\n\nCREDIT: Tom Sample",
      "Tom Sample",
    ],
    ["without a blank line", "CAPTION: A ferry leaves the port.\nCREDIT: AFP/Getty Images", "AFP/Getty Images"],
    [
      "in the line of the caption",
      "Illustration\n\nCaption: A ferry leaves the port. PHOTOGRAPHER: Tom Sample",
      "Tom Sample",
    ],
    [
      "behind a semicolon",
      "Illustration\n\nCaption: A ferry leaves the port.; CREDIT: TOM SAMPLE / The Post",
      "TOM SAMPLE / The Post",
    ],
    [
      "another label below",
      "Illustration\n\nCaption: A ferry leaves the port.\n\nPhoto credit: Tom Sample",
      "Tom Sample",
    ],
  ])("%s", async (_name, tail, credit) => {
    const found = await proquest(tail);
    expect(found?.article.media).toEqual([{ caption: "A ferry leaves the port.", credit }]);
    expect(found?.article.body).toHaveLength(2);
  });

  test.each([
    ["by", "CAPTION: A ferry leaves the port.\n\nCREDIT: By Tom Sample, Post Staff Writer"],
    ["a desk", "Illustration\n\nCaption: A ferry leaves the port.\n\nCredit: Special to The Post"],
    ["the record's writers", "CAPTION: A ferry leaves the port.\n\nCREDIT: Ann Other Robert Muster"],
    ["above the picture", "Credit: Tom Sample\n\nIllustration\n\nCaption: A ferry leaves the port."],
  ])("one that names who wrote the text is none: %s", async (_name, tail) => {
    const found = await proquest(tail);
    expect(found?.article.media).toEqual([{ caption: "A ferry leaves the port." }]);
    expect(found?.record.fields?.CREDIT ?? found?.record.fields?.Credit).toHaveLength(1);
    expect(found?.article.body).toHaveLength(2);
  });

  test("nor is one of whom the last paragraph speaks", async () => {
    const found = await proquest(
      "CAPTION: A ferry leaves the port.\nCREDIT: Jane Doe",
      "Jane Doe is a reporter in Riverton.",
    );
    expect(found?.article.media).toEqual([{ caption: "A ferry leaves the port." }]);
  });

  test("a paragraph that speaks of credit is a paragraph", async () => {
    const found = await proquest("Photo credits are due to the museum, it said.\n\nThe pier is old.");
    expect(found?.article.body).toHaveLength(4);
    expect(found?.article.media).toEqual([]);
  });
});

describe("a caption between two labels", () => {
  const lexicons = Object.values(languages);
  const creditIn = (code: string, text: string) => {
    const vocabulary = makeVocabulary(lexicons.filter((lexicon) => lexicon.code === code || lexicon.code === "en"));
    const found = findCredit(text, { start: 0, end: text.length }, vocabulary);
    return found && [text.slice(0, found.captionEnd).trim(), text.slice(found.content.start, found.content.end)];
  };

  test.each([
    ["en", "Photo: A ferry leaves the port.", "PHOTOGRAPHER: Tom Sample"],
    ["de", "Foto: Die Fähre verlässt den Hafen.", "Fotograf: Jan Beispiel"],
    ["fr", "Photo : Le bac quitte le port.", "Photographe : Jean Dupré"],
    ["es", "Foto: El barco sale del puerto.", "Fotógrafo: Juan Ejemplo"],
    ["nl", "Foto: De veerboot verlaat de haven.", "Fotograaf: Jan Voorbeeld"],
    ["pt", "Foto: O barco deixa o porto.", "Fotógrafo: João Exemplo"],
  ])("%s: stays one", (code, caption, credit) => {
    expect(creditIn(code, `${caption} ${credit}`)).toEqual([caption, credit.replace(/^.{4,14}: /, "")]);
  });

  test.each([
    ["de", "Foto: Eine Fähre verlässt den Hafen"],
    ["de", "Bild: Der neue Hafen von Oben"],
    ["en", "Photo: The old Pier seen From Riverton"],
  ])("%s: a caption behind a label alone stays one where it begins like a sentence", (code, caption) => {
    expect(creditIn(code, caption)).toBeUndefined();
  });

  test.each([
    ["de", "Foto: Der Spiegel", "Der Spiegel"],
    ["en", "Photo: The Associated Press", "The Associated Press"],
    ["en", "Photo: Courtesy of the Sample family", "Courtesy of the Sample family"],
  ])("%s: a name that begins so is one", (code, caption, credit) => {
    expect(creditIn(code, caption)?.[1]).toBe(credit);
  });

  test("names between two labels are a credit still", () => {
    expect(creditIn("en", "Photo: Jane Example. Illustration: John Sample")).toEqual([
      "",
      "Jane Example. Illustration: John Sample",
    ]);
  });
});
