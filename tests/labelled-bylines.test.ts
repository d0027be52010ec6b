/** Fields that hold a byline and nothing else: who is named, and what is said of whom. */

import { describe, expect, test } from "vitest";
import { readLabelledByline, readNameList } from "../src/article/labelled-byline.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import type { Author } from "../src/index.js";
import * as languages from "../src/languages/all.js";

const vocabularies = new Map<string, ReturnType<typeof makeVocabulary>>();

/** The words of a language with English beside it. */
function vocabularyOf(code: string) {
  const known = vocabularies.get(code);
  if (known !== undefined) return known;
  const made = makeVocabulary(
    Object.values(languages).filter((lexicon) => lexicon.code === code || lexicon.code === "en"),
  );
  vocabularies.set(code, made);
  return made;
}

/** `Ann Other @Riverton (Editor) [example.com] · Tom Sample`: a place, a role, an affiliation. */
function said(authors: readonly Author[]): string {
  return authors
    .map(({ name, place, role, affiliation, ...rest }) => {
      expect(rest).toEqual({});
      const all = [name, place && `@${place}`, role && `(${role})`, affiliation && `[${affiliation}]`];
      return all.filter((each) => each !== undefined).join(" ");
    })
    .join(" · ");
}

const byline = (code: string, printed: string) => said(readLabelledByline(printed, vocabularyOf(code)));

describe("names with the surname first are turned", () => {
  test.each([
    ["en", "Example, Jane", "Jane Example"],
    ["en", "PRUIM, FRED", "Fred Pruim"],
    ["en", "Example, Jane.", "Jane Example"],
    ["en", "Example, J.", "J. Example"],
    ["en", "Example, J.-P.", "J.-P. Example"],
    ["en", "Example, Jane A.", "Jane A. Example"],
    ["en", "Example, Xyzzy", "Xyzzy Example"],
    ["en", "Thomas, John", "John Thomas"],
    ["en", "Thomas, J.", "J. Thomas"],
    ["en", "Thomas, J.-P.", "J.-P. Thomas"],
    ["en", "Thomas, J.P.", "J.P. Thomas"],
    ["en", "THOMAS, XYZZY", "Xyzzy Thomas"],
    ["en", "Example, Jane; Sample, Tom", "Jane Example · Tom Sample"],
    ["nl", "van der Voorbeeld, Piet", "Piet van der Voorbeeld"],
    ["nl", "van Voorbeeld, Xyzzy", "Xyzzy van Voorbeeld"],
    ["de", "von Muster, Jana", "Jana von Muster"],
    ["fr", "DUPONT Marie; MARTIN Jean", "Marie Dupont · Jean Martin"],
    ["fr", "DUPONT Marie, MARTIN Jean", "Marie Dupont · Jean Martin"],
    ["fr", "DUPONT Marie;MARTIN Jean", "Marie Dupont · Jean Martin"],
    ["fr", "DUPRÉ J.", "J. Dupré"],
    ["fr", "DUPRÉ J.-P.", "J.-P. Dupré"],
    ["fr", "DUPRÉ J.P.", "J.P. Dupré"],
  ])("%s: %s", (code, printed, names) => {
    expect(byline(code, printed)).toBe(names);
  });

  test.each([
    ["a first name in capitals before another", "fr", "MARIE Jean", "Marie Jean"],
    ["a first name that nobody knows", "fr", "DUPONT Xyzzy", "Dupont Xyzzy"],
    ["a first name before the comma", "en", "Jane, Xyzzy", ""],
    ["a first name in capitals before the comma", "en", "THOMAS, Xyzzy", ""],
    ["a first name before what is no initial", "en", "Thomas, Xj.", ""],
    ["a role beside the first name", "en", "Example, Jane Reporter", ""],
    ["figures", "en", "9xample, Jane", ""],
    ["figures behind", "en", "Example9, Jane", ""],
    ["small letters before the comma", "en", "example, Xyzzy", ""],
    ["small letters", "en", "example, xyzzy", ""],
    ["a word for a role, behind the comma or before it", "en", "Example, Reporter", ""],
    ["a word for a role before the comma", "en", "Reporter, Jane", ""],
    ["an agency before the comma", "en", "Reuters, Jane", ""],
    ["an agency behind it", "en", "Example, Reuters", ""],
    ["a place behind it", "en", "Example, Berlin", ""],
    ["more behind a second comma", "en", "Example, Jane, Berlin", ""],
    ["more first names than people have", "en", "Example, Mary Jane Anne Sue", ""],
  ])("but not %s", (_, code, printed, names) => {
    expect(byline(code, printed)).toBe(names);
  });
});

describe("what stands beside a name is a place, a role or an affiliation", () => {
  test.each([
    ["en", "Peter Example, Berlin", "Peter Example @Berlin"],
    ["en", "Jane Doe, example.com", "Jane Doe [example.com]"],
    ["en", "Jane Doe in Riverton", "Jane Doe @Riverton"],
    ["en", "Jane Doe in New York City and Tom Sample", "Jane Doe @New York City · Tom Sample"],
    ["en", "Jane Doe in Paris & Tom Sample in Rome", "Jane Doe @Paris · Tom Sample @Rome"],
    ["en", "Jane Doe in Paris, with Tom Sample", "Jane Doe @Paris · Tom Sample"],
    ["en", "Jane Doe, Harbour Reporter, with Tom Sample", "Jane Doe (Harbour Reporter) · Tom Sample"],
    ["en", "Jane Doe. With Tom Sample", "Jane Doe · Tom Sample"],
    ["fr", "Jean Dupré (à Paris)", "Jean Dupré @Paris"],
    ["de", "Jana Muster (in Berlin)", "Jana Muster @Berlin"],
    ["es", "Ana Ejemplo (en Lima)", "Ana Ejemplo @Lima"],
    ["it", "Anna Esempio (a Roma)", "Anna Esempio @Roma"],
    ["es", "J.A. EJEMPLO Madrid", "J.A. Ejemplo @Madrid"],
    ["es", "J. A. EJEMPLO Madrid", "J. A. Ejemplo @Madrid"],
    ["es", "ANA EJEMPLO. ALMURIA", "Ana Ejemplo @ALMURIA"],
    ["es", "A. B. EJEMPLO LARGO. ALMURIA.", "A. B. Ejemplo Largo @ALMURIA"],
    ["de", "XY Frankfurt", "XY @Frankfurt"],
    ["de", "XYZ Bad Homburg", "XYZ @Bad Homburg"],
    ["de", "XY Baden-Baden", "XY @Baden-Baden"],
    [
      "fr",
      "De notre correspondant à Londres, Jean Dupré et Marie Dupont",
      "Jean Dupré @Londres · Marie Dupont @Londres",
    ],
    ["fr", "De nos correspondants, Jean Dupré (à Paris)", "Jean Dupré @Paris"],
    ["en", "Prof. Jane Doe", "Jane Doe (Prof.)"],
    ["en", "Prof Jane Doe", "Jane Doe (Prof)"],
    ["en", "Rev Tom Sample", "Tom Sample (Rev)"],
    ["en", "Reverend Tom Sample", "Tom Sample (Reverend)"],
    ["en", "The Most Rev. Tom Sample", "Tom Sample (The Most Rev.)"],
    ["en", "The Very Reverend Tom Sample and Jane Doe", "Tom Sample (The Very Reverend) · Jane Doe"],
    ["en", "Professor Jane Doe, Staff Writer", "Jane Doe (Staff Writer)"],
    ["en", "Nathan Example Washington Correspondent", "Nathan Example (Washington Correspondent)"],
    ["en", "Mary Jane Example Political Editor", "Mary Jane Example (Political Editor)"],
    ["en", "Jane Q. Example Business Writer", "Jane Q. Example (Business Writer)"],
    ["nl", "Piet van Example Chief Editor", "Piet van Example (Chief Editor)"],
    ["en", "Jane Example Writer", "Jane Example (Writer)"],
    ["en", "Jane Q Example Business Writer", "Jane Q Example (Business Writer)"],
    ["en", "By ANN OTHER, Reuters Correspondent", "Ann Other (Reuters Correspondent)"],
    [
      "en",
      "By ANN OTHER and TOM SAMPLE, Associated Press Writers",
      "Ann Other (Associated Press Writers) · Tom Sample (Associated Press Writers)",
    ],
    ["en", "Compiled by Tom Sample", "Tom Sample (Compiled by)"],
    ["en", "Jane Doe; edited by Tom Sample", "Jane Doe · Tom Sample (edited by)"],
    ["en", "Jane Doe; and translated by Tom Sample", "Jane Doe · Tom Sample (translated by)"],
  ])("%s: %s", (code, printed, names) => {
    expect(byline(code, printed)).toBe(names);
  });

  test.each([
    ["initials that can be spoken", "en", "AB Paris", "AB Paris"],
    ["initials before a word in small letters", "de", "XY frankfurt", ""],
    ["an agency behind a stop", "es", "ANA EJEMPLO. EFE", ""],
    ["what is long", "en", `Jane Doe, ${"of the old harbour ".repeat(4)}`, ""],
    ["what begins with a small letter", "en", "Jane Doe in the Harbour", ""],
    ["what has no capital", "en", "Jane Doe in the harbour", ""],
  ])("but not %s", (_, code, printed, names) => {
    expect(byline(code, printed)).toBe(names);
  });
});

describe("what is no name goes", () => {
  test.each([
    ["en", "[By Jane Example]", "Jane Example"],
    ["en", "Jane Example [Riverton]", "Jane Example"],
    ["en", "Ann Other (now), Tom Sample (earlier today)", "Ann Other · Tom Sample"],
    ["de", "Jana Muster (Texte) und Peter Beispiel (Fotos)", "Jana Muster · Peter Beispiel"],
    ["de", "Jana Muster (Text) und Peter Beispiel (Foto)", "Jana Muster · Peter Beispiel"],
    ["fr", "Jean Dupré (TEXTE) et Marie Dupont (PHOTOS)", "Jean Dupré · Marie Dupont"],
    ["en", "Ann Other (Photo)", "Ann Other"],
    ["en", "Ann Other (Photos)", "Ann Other"],
    ["en", "Ann Other (photo) and Tom Sample (photos)", "Ann Other · Tom Sample"],
    ["en", "Ann Other, ann.other@post.example", "Ann Other"],
    ["en", "Ann Other a@post.example and Tom Sample t@post.example", "Ann Other · Tom Sample"],
    ["en", "ann.other@post.example", ""],
    ["en", "John Roe;Jane Doe;and reported by Max Moe", "John Roe · Jane Doe · Max Moe"],
    ["en", "Jane Doe / Tom Sample", "Jane Doe · Tom Sample"],
    ["en", "Jane Doe | Tom Sample", "Jane Doe · Tom Sample"],
    ["en", "From Jane Doe; additional reporting by Tom Sample", "Jane Doe · Tom Sample"],
    ["en", "Jane Doe; reported by Tom Sample; written by Ann Other", "Jane Doe · Tom Sample · Ann Other"],
    ["de", "Jana Muster; und Peter Beispiel", "Jana Muster · Peter Beispiel"],
    ["fr", "Jean Dupré; et Marie Dupont", "Jean Dupré · Marie Dupont"],
    ["es", "Ana Ejemplo; y Luis Muestra", "Ana Ejemplo · Luis Muestra"],
    ["en", "; Jane Doe", "Jane Doe"],
    ["en", "Jane Doe; Jane Doe", "Jane Doe"],
    ["en", "Jane Doe; agencies", "Jane Doe"],
    ["en", "news agencies", ""],
    ["en", "EXCLUSIVE Jane Doe", "Jane Doe"],
  ])("%s: %s", (code, printed, names) => {
    expect(byline(code, printed)).toBe(names);
  });
});

test.each([
  ["Example, Jane; Sample, Tom", "Jane Example · Tom Sample"],
  ["EXAMPLE, JANE; Sample, T.", "Jane Example · T. Sample"],
  ["Jane Example", "Jane Example"],
])("a list of names: %s", (printed, names) => {
  expect(said(readNameList(printed, vocabularyOf("en")))).toBe(names);
});

test("of a list without an end forty names are read", () => {
  const letters = [..."abcdefgh"];
  const names = letters.flatMap((one) => letters.map((other) => `Ex${one}mple${other}, Jane`));
  expect(readNameList(names.join("; "), vocabularyOf("en"))).toHaveLength(40);
});
