import { letters } from "./letters.js";

/** The price of the first group of letters, and how much dearer each next one is: half as frequent. */
const FIRST = 2.5;
const NEXT = 0.7;
const CAPITAL = 3;
/** An ASCII character inside a word of the sample; it counts where an encoding takes it for the second half of another. */
const ASCII = 3.3;
/** Ideographs and Hangul that are not common: some thousands share what the common ones leave. */
const RARE_IDEOGRAPH = 8.6;
const FOREIGN = 10.5;
/** Controls, private characters, and what is not valid. */
const NO_TEXT = 16;

/** Signs that stand in texts of all languages. */
const signs = new Map<string, number>();
for (const [price, characters] of [
  [3, "\xa0"],
  [4, "«»“”„’–—…、。，「」"],
  [5, "‘‚‹›\xad°§·©®€£•™№：；（）『』・！？％〜～０１２３４５６７８９"],
  [8, "½¼¾²³¹×±´¿¡†‡¥¢¶µ"],
  [14, "¤"],
] as const) {
  for (const sign of characters) signs.set(sign, price);
}

interface Language {
  readonly prices: ReadonlyMap<string, number>;
  /** How many of its letters are beyond ASCII: 0.9 of Russian ones, 0.02 of German ones. */
  readonly share: number;
}

const known = new Map<string, Language>();

/** What a text costs in the cheapest of some languages. */
export interface TextPrice {
  readonly price: number;
  /** What one of its characters beyond ASCII costs. */
  readonly mean: number;
}

/** Of so many ASCII letters to one beyond, no more is thought: markup and foreign words may add to them. */
const MOST_OF_LATIN = 50;
const MOST_OF_OTHERS = 5;
/** What two readings of the same bytes agree in says little about either. */
const AGREED = 0.5;

/**
 * Prices the words of a sample.
 *
 * @param asciiLetters - how many ASCII letters stand around them: a language whose letters are mostly others pays for them.
 * @param rival - another reading of the same bytes, whose agreement makes characters cheaper.
 */
export function letterPrice(text: string, languages: string, asciiLetters: number, rival?: string): TextPrice {
  const tally = new Map<string, number>();
  const isAligned = rival?.length === text.length;
  let ascii = 0;
  let count = 0;
  let at = 0;
  for (const character of text) {
    if (character < "\x80") ascii++;
    else {
      const weight = isAligned && rival[at] === character ? AGREED : 1;
      tally.set(character, (tally.get(character) ?? 0) + weight);
      count++;
    }
    at += character.length;
  }
  let least = Number.POSITIVE_INFINITY;
  let mean = 0;
  for (const name of languages.split(" ")) {
    const { prices, share } = languageOf(name);
    let price = 0;
    for (const [character, times] of tally) price += times * priceOf(character, prices);
    const whole = price + share * Math.min(asciiLetters, count * (share > 0.5 ? MOST_OF_OTHERS : MOST_OF_LATIN));
    if (whole >= least) continue;
    least = whole;
    mean = price / count;
  }
  return { price: least + ascii * ASCII, mean };
}

function priceOf(character: string, prices: ReadonlyMap<string, number>): number {
  const price = prices.get(character) ?? signs.get(character);
  if (price !== undefined) return price;
  const small = prices.get(character.toLowerCase());
  if (small !== undefined) return small + CAPITAL;
  if ((character >= "\u3400" && character < "\ua000") || (character >= "\uac00" && character < "\ud7a4")) {
    return RARE_IDEOGRAPH;
  }
  if (character < "\xa0" || (character >= "\ue000" && character < "\uf900") || character === "\ufffd") return NO_TEXT;
  return FOREIGN;
}

function languageOf(name: string): Language {
  let language = known.get(name);
  if (language === undefined) {
    const prices = new Map<string, number>();
    let share = 0;
    let price = FIRST;
    for (const group of (letters[name] ?? "").split(" ")) {
      for (const letter of group) prices.set(letter, price);
      share += [...group].length * Math.exp(-price);
      price += NEXT;
    }
    language = { prices, share };
    known.set(name, language);
  }
  return language;
}
