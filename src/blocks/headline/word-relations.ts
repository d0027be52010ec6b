import { bucket } from "../sequence/bucket.js";

const likenesses = [0.2, 0.45, 0.7];
const overlaps = [0, 0.25, 0.5, 0.75];

/** 0 no title line, then: equal, begins it, ends it, inside it, holds it, by Dice of words. */
export function titleRelation(
  folded: string,
  words: readonly string[],
  title: string,
  titleWords: ReadonlySet<string>,
): number {
  if (title === "") return 0;
  if (folded === title) return 1;
  if (folded === "") return 9;
  if (words.length > 1 || folded.length > 12) {
    if (title.startsWith(folded)) return 2;
    if (title.endsWith(folded)) return 3;
    if (title.includes(folded)) return 4;
    if (folded.includes(title)) return 5;
  }
  let shared = 0;
  for (const word of words) if (titleWords.has(word)) shared++;
  const dice = (2 * shared) / (words.length + titleWords.size);
  return 9 - bucket(dice, likenesses);
}

/** So many letters of a word are sought, for words are inflected and joined. */
const STEM = 6;

/** How many of the longer words begin as something in the body does: `Fähren` as `Fährenbau` and `Autofähren`. */
export function overlap(words: readonly string[], body: string): number {
  let long = 0;
  let shared = 0;
  for (const word of words) {
    if (word.length <= 3) continue;
    long++;
    if (body.includes(word.slice(0, STEM))) shared++;
  }
  return long === 0 ? 0 : 1 + bucket(shared / long, overlaps);
}

/** 1 ends with a piece of the title line and has more before it, 2 begins with one and has more behind it. */
export function prefixOf(folded: string, title: string, cuts: ReadonlySet<string>): number {
  if (title === "") return 0;
  for (const cut of cuts) {
    if (cut.length < 12 || folded.length <= cut.length) continue;
    if (folded.endsWith(cut)) return 1;
    if (folded.startsWith(cut)) return 2;
  }
  return cuts.has(folded) ? 3 : 4;
}

/** 0 a word alone, 1 no other row holds it, 2 one ends with it, 3 one holds it, 4 several end with it, 5 several hold it. */
export function insideOthers(folded: string, words: number, surroundings: string): number {
  if (words < 2 && folded.length < 8) return 0;
  let inside = 0;
  let ends = 0;
  for (let at = surroundings.indexOf(folded); at >= 0; at = surroundings.indexOf(folded, at + folded.length)) {
    const after = surroundings.charCodeAt(at + folded.length);
    const before = surroundings.charCodeAt(at - 1);
    if (before === 0x0a && after === 0x0a) continue;
    if (after === 0x0a) ends++;
    else inside++;
  }
  const all = ends + inside;
  return all === 0 ? 1 : (ends > 0 ? 2 : 3) + (all > 1 ? 2 : 0);
}
