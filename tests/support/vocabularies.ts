import { makeVocabulary, type Vocabulary } from "../../src/blocks/vocabulary.js";
import * as languages from "../../src/languages/all.js";

const vocabularies = new Map<string, Vocabulary>();

/** The words of one language with English beside it, as for a page. */
export function vocabularyOf(code: string): Vocabulary {
  let made = vocabularies.get(code);
  if (made === undefined) {
    made = makeVocabulary(Object.values(languages).filter((lexicon) => lexicon.code === code || lexicon.code === "en"));
    vocabularies.set(code, made);
  }
  return made;
}

/** All of a text. */
export const whole = (text: string) => ({ start: 0, end: text.length });
