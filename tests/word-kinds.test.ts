import { describe, expect, test } from "vitest";
import { isPersonWord, isRoleWord } from "../src/blocks/shapes/name.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import { kindsOfWord, WordKind } from "../src/blocks/word-kinds.js";
import * as languages from "../src/languages/all.js";

const lexicons = Object.values(languages);
const vocabularies = [...lexicons.map((lexicon) => makeVocabulary([lexicon])), makeVocabulary(lexicons)];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** The forms in which a page may print a word; capitals of some letters have no way back. */
const formsOf = (word: string) =>
  [word, capital(word), word.toUpperCase()].filter((form) => form.toLowerCase() === word);

describe("the kinds of a word", () => {
  test("are those of the lists that it stands in, in any case and anywhere in a text", () => {
    for (const { wordKinds, ...words } of vocabularies) {
      const lists = [
        [WordKind.NoPerson, [...words.weekdays, ...words.notNames, ...words.paperWords]],
        [WordKind.Stop, [...words.stopWords]],
        [WordKind.Role, [...words.roleWords]],
        [WordKind.Particle, [...words.nameParticles]],
        [WordKind.Joiner, [...words.joiners]],
        [WordKind.AgencyHead, [...words.agencyHeads]],
        [WordKind.LeadIn, [...words.leadIns]],
      ] as const;
      const wrong = lists.flatMap(([kind, list]) =>
        list.flatMap(formsOf).filter((form) => (kindsOfWord(wordKinds, `<${form}>`, 1, form.length + 1) & kind) === 0),
      );
      expect(wrong).toEqual([]);
    }
  });

  test("are none for a word of no list, and for no word", () => {
    const { wordKinds } = makeVocabulary(lexicons);
    for (const word of ["", "Qwertzuiop", "Überseekistchen"])
      expect(kindsOfWord(wordKinds, word, 0, word.length)).toBe(0);
  });
});

test("a role is told with a mark behind it, and at the end of a longer word", () => {
  const german = makeVocabulary([languages.de]);
  expect(
    ["Redakteur", "redakteur,", "REDAKTEUR.", "Wirtschaftsredakteur:"].map((word) => isRoleWord(word, german)),
  ).toEqual([true, true, true, true]);
  expect(["Redakteurx", "Example", ""].map((word) => isRoleWord(word, german))).toEqual([false, false, false]);
});

test("a person is called by no weekday, stop word or role, with a mark or without", () => {
  const english = makeVocabulary([languages.en]);
  const names = ["Jane", "O’Example", "Jr.,", "A.", "d’Example"];
  expect(names.map((word) => isPersonWord(word, english))).toEqual([true, true, false, true, true]);
  const others = ["Monday", "Monday,", "The", "Reporter", "reporter.", "example", ""];
  expect(others.map((word) => isPersonWord(word, english))).toEqual(others.map(() => false));
});
