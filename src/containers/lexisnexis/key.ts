import { beforeBody, type NexisMeaning, nexisKeys, otherBeforeBody } from "../../fields/keys/nexis.js";
import { skipBlank } from "../../text/blank.js";

/** A key at the start of a line. */
export interface Key {
  /** As printed, without its colon. */
  readonly label: string;
  /** Undefined for a key that is not in the table. */
  readonly meaning: NexisMeaning | undefined;
  /** The language of the interface whose key it is, where only one calls it so. */
  readonly language: string | undefined;
  /** It stands before the body. */
  readonly early: boolean;
  /** Where its value begins. */
  readonly value: number;
}

interface Meaning {
  readonly meaning: NexisMeaning;
  /** Languages of the interface that call it so. */
  readonly languages: readonly string[];
}

let known: Map<string, Meaning> | undefined;

/** No label is longer. */
const LONGEST = 32;

/**
 * The key that stands at a place of the text, with its colon. `capitals` says that keys are printed in capitals, as in LexisNexis;
 * a label of other words than those of the table is given where it is in capitals, without a meaning.
 */
export function keyAt(text: string, start: number, end: number, capitals: boolean): Key | undefined {
  const first = text.charCodeAt(start);
  if (first < 0x41 || (first > 0x5a && first < 0xc0 && (capitals || first < 0x61 || first > 0x7a))) return undefined;
  const limit = Math.min(end, start + LONGEST);
  let colon = start + 1;
  while (colon < limit && text.charCodeAt(colon) !== COLON) colon++;
  if (colon >= limit) return undefined;
  const label = text.slice(start, colon).trim();
  const upper = label.toUpperCase();
  if (capitals && label !== upper) return undefined;
  const name = normalKey(upper);
  const found = knownKeys().get(name);
  if (found === undefined && (label !== upper || !/^\p{Lu}[\p{Lu} '/-]{1,31}$/u.test(label))) return undefined;
  return {
    label,
    meaning: found?.meaning,
    language: found?.languages.length === 1 ? found.languages[0] : undefined,
    early: found !== undefined && (beforeBody.has(found.meaning) || otherBeforeBody.has(name)),
    value: skipBlank(text, colon + 1, end),
  };
}

const COLON = 0x3a;

function normalKey(upper: string): string {
  const spaced = upper.includes("-") ? upper.replaceAll("-", " ") : upper;
  return spaced.includes("’") ? spaced.replaceAll("’", "'") : spaced;
}

function knownKeys(): Map<string, Meaning> {
  if (known !== undefined) return known;
  const found = new Map<string, { meaning: NexisMeaning; languages: string[] }>();
  for (const [language, meanings] of Object.entries(nexisKeys)) {
    for (const [meaning, keys] of Object.entries(meanings)) {
      for (const key of keys.split(",")) {
        const name = normalKey(key);
        const same = found.get(name);
        if (same === undefined) found.set(name, { meaning: meaning as NexisMeaning, languages: [language] });
        else same.languages.push(language);
      }
    }
  }
  known = found;
  return known;
}
