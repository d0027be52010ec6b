/** A capital behind a small letter. */
const humps = /\p{Ll}(?=\p{Lu})/gu;
/** A letter of another script next to a small ASCII letter. */
const mixtures = /[a-z](?=(?!\p{Script=Latin})\p{L})|(?!\p{Script=Latin})\p{L}(?=[a-z])/gu;
/** A sign inside a word, where no apostrophe, hyphen or dash can be meant. */
const intrusions = /\p{L}(?=(?![\p{L}\p{M}\p{Cf}\xa0·‐-’…])\P{ASCII}\p{L})/gu;

const HUMP = 4;
const MIXTURE = 5;
const INTRUSION = 4;

/** What it costs that words are not shaped like words. */
export function shapePrice(text: string): number {
  return times(text, humps) * HUMP + times(text, mixtures) * MIXTURE + times(text, intrusions) * INTRUSION;
}

function times(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
