/**
 * What the words of a list look like from afar. A filter says of most places in a text that none of them stands there,
 * without a copy and without a look-up; letters count alike in either case.
 */
export type LetterFilter = Uint8Array;

const BITS = 5;
const LAST = (1 << BITS) - 1;

/** Knows the first two letters of each phrase. */
export function beginnings(phrases: Iterable<string>): LetterFilter {
  const filter = new Uint8Array(1 << (2 * BITS));
  for (const phrase of phrases) {
    const forms = [phrase, phrase.toUpperCase()];
    for (const one of forms) {
      // Anything may follow a word of one letter.
      if (phrase.length < 2) filter.fill(1, pairAt(one.charCodeAt(0), 0), pairAt(one.charCodeAt(0), LAST) + 1);
      else for (const two of forms) filter[pairAt(one.charCodeAt(0), two.charCodeAt(1))] = 1;
    }
  }
  return filter;
}

/** False where none of the phrases begins at a place. */
export function mayBegin(filter: LetterFilter, text: string, at: number): boolean {
  // Nothing stands behind the last character; V8 would never again be quick here if it were asked for.
  return filter[pairAt(text.charCodeAt(at), at + 1 < text.length ? text.charCodeAt(at + 1) : 0)] === 1;
}

function pairAt(one: number, two: number): number {
  return ((one & LAST) << BITS) | (two & LAST);
}

/** A length takes so many bits; what is longer counts as so long. */
const LENGTH_BITS = 5;
const LONGEST = (1 << LENGTH_BITS) - 1;

/** Knows length, first and last letter of each word: a bit for every combination. */
export function outlines(words: Iterable<string>): LetterFilter {
  const filter = new Uint8Array(1 << (2 * BITS + LENGTH_BITS - 3));
  for (const word of words) {
    addOutline(filter, word);
    // The small form of a Turkish capital is two letters long.
    if (word.includes("i̇")) addOutline(filter, word.replaceAll("i̇", "İ"));
  }
  return filter;
}

/** Makes the filter know one word more. */
function addOutline(filter: LetterFilter, word: string): void {
  const forms = [word, word.toUpperCase()];
  for (const one of forms) {
    for (const two of forms) {
      const outline = outlineAt(one.charCodeAt(0), two.charCodeAt(two.length - 1), word.length);
      filter[outline >> 3] = (filter[outline >> 3] as number) | (1 << (outline & 7));
    }
  }
}

/** False where a run is none of the words. */
export function mayBe(filter: LetterFilter, text: string, start: number, end: number): boolean {
  const outline = outlineAt(text.charCodeAt(start), text.charCodeAt(end - 1), end - start);
  return (((filter[outline >> 3] as number) >> (outline & 7)) & 1) !== 0;
}

/** What a word looks like, by its first and last letter and its length. */
function outlineAt(first: number, last: number, length: number): number {
  return (pairAt(first, last) << LENGTH_BITS) | (length < LONGEST ? length : LONGEST);
}
