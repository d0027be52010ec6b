/** What a character is, as bits; no more is asked of each than once. */
const SMALL = 1;
const CAPITAL = 2;
const LETTER = 4;
const ASCII_SMALL = 8;
/** A letter of another script than the Latin one. */
const FOREIGN = 16;
/** A sign for which inside a word no apostrophe, hyphen or dash can be meant. */
const SIGN = 32;
const KNOWN = 64;

const patterns: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [SMALL, /\p{Ll}/u],
  [CAPITAL, /\p{Lu}/u],
  [LETTER, /\p{L}/u],
  [ASCII_SMALL, /[a-z]/],
  [FOREIGN, /(?!\p{Script=Latin})\p{L}/u],
  [SIGN, /(?![\p{L}\p{M}\p{Cf}\xa0·‐-’…])\P{ASCII}/u],
];

/** A capital behind a small letter. */
const HUMP = 4;
/** A letter of another script next to a small ASCII letter. */
const MIXTURE = 5;
const INTRUSION = 4;

let kinds: Uint8Array | undefined;

/** What it costs that words are not shaped like words. */
export function shapePrice(text: string): number {
  let price = 0;
  let before = 0;
  let last = 0;
  for (const character of text) {
    const kind = kindOf(character);
    if (last & SMALL && kind & CAPITAL) price += HUMP;
    if ((last & ASCII_SMALL && kind & FOREIGN) || (last & FOREIGN && kind & ASCII_SMALL)) price += MIXTURE;
    if (before & LETTER && last & SIGN && kind & LETTER) price += INTRUSION;
    before = last;
    last = kind;
  }
  return price;
}

function kindOf(character: string): number {
  kinds ??= new Uint8Array(0x10000);
  const unit = character.charCodeAt(0);
  let kind = character.length > 1 ? 0 : (kinds[unit] as number);
  if (kind === 0) {
    kind = KNOWN;
    for (const [bit, pattern] of patterns) if (pattern.test(character)) kind |= bit;
    if (character.length === 1) kinds[unit] = kind;
  }
  return kind;
}
