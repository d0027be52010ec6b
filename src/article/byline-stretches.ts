import { isRoleWord } from "../blocks/shapes/name.js";
import type { Vocabulary } from "../blocks/vocabulary.js";

/** What stands between names: a comma, a short word that may join them. */
const between = /([.,;] {1,3}[Ww]ith (?=\p{Lu})|, (?:\p{Ll}{1,5} )?| (?:\p{Ll}{1,5}|&) )/u;

/** `Tom Sample in New York`: the place ends the stretch. */
const placed = / (?:in|à) \p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,2}$/u;

/** So many of them are looked for. */
const MOST = 120;

/**
 * A byline in stretches, each with names and what is said of all of them.
 *
 * ```text
 * A and B in Paris, C D in Berlin and agencies       A and B in Paris | C D in Berlin | agencies
 * A, Harbour Correspondent, and C D in Gullmouth     A, Harbour Correspondent | C D in Gullmouth
 * A, Staff Writer. With C D                          A, Staff Writer | C D
 * ```
 */
export function bylineStretches(line: string, vocabulary: Vocabulary): readonly string[] {
  const pieces = line.split(between, 2 * MOST);
  const stretches: string[] = [];
  let open = pieces[0] as string;
  for (let at = 1; at < pieces.length; at += 2) {
    const found = pieces[at] as string;
    const word = found.slice(found.startsWith(", ") ? 2 : 1, -1);
    const joins = word === "" || word === "&" || /with $/i.test(found) || vocabulary.joiners.has(word);
    // `in`, `de`: the word is one of what follows.
    const mark = joins ? found : found.startsWith(",") ? ", " : "";
    const next = found.slice(mark.length) + (pieces[at + 1] ?? "");
    if (mark === "") {
      open += next;
      continue;
    }
    const names = next === "" ? false : isGeneric(next) || /^\p{Lu}\S{0,30} \S/u.test(next);
    const closes =
      /with $/i.test(mark) ||
      placed.test(open.slice(-80)) ||
      (mark.length > 2 && mark.startsWith(",") && endsInRole(open, vocabulary));
    if (names && closes) {
      stretches.push(open);
      open = next;
    } else open += mark + next;
  }
  stretches.push(open);
  return stretches;
}

function endsInRole(stretch: string, vocabulary: Vocabulary): boolean {
  return isRoleWord(stretch.slice(stretch.lastIndexOf(" ") + 1), vocabulary);
}

/** Names that are nobody's: what else was printed in the paper went into it. */
const generic = /^(?:(?:news )?agencies|wires|agen(?:turen|ces|cias|zie)|agências|persbureaus)$/i;

/** `agencies`. */
export function isGeneric(name: string): boolean {
  return generic.test(name);
}

const ofStaff = /^(?:an?|our|own|the|staff|special)$/i;

/** `Staff Reporter`, `a Correspondent`: what somebody is, who is not named. */
export function isNameless(name: string, vocabulary: Vocabulary): boolean {
  const words = name.split(" ").filter((word) => !ofStaff.test(word));
  return words.every((word) => isRoleWord(word, vocabulary));
}
