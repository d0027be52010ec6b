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
const signs = new Map<number, number>();
for (const [price, characters] of [
  [3, "\xa0"],
  [4, "«»“”„’–—…、。，「」"],
  [5, "‘‚‹›\xad°§·©®€£•™№：；（）『』・！？％〜～０１２３４５６７８９"],
  [8, "½¼¾²³¹×±´¿¡†‡¥¢¶µ"],
  [14, "¤"],
] as const) {
  for (const sign of characters) signs.set(sign.charCodeAt(0), price);
}

/** By code point, which is found faster than a string. */
type Prices = ReadonlyMap<number, number>;

interface Language {
  readonly prices: Prices;
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

/** The characters of a text: those beyond ASCII by code point, in the order of the text, and how many there are of both kinds. */
export interface Tally {
  readonly times: ReadonlyMap<number, number>;
  readonly count: number;
  readonly ascii: number;
}

/** @param rival - another reading of the same bytes, whose agreement makes characters cheaper. */
export function tallyOf(text: string, rival?: string): Tally {
  const times = new Map<number, number>();
  const isAligned = rival?.length === text.length;
  let ascii = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number;
    if (code < 0x80) ascii++;
    else {
      const weight = isAligned && rival.charCodeAt(at) === code ? AGREED : 1;
      times.set(code, (times.get(code) ?? 0) + weight);
      count++;
      if (code > 0xffff) at++;
    }
  }
  return { times, count, ascii };
}

/**
 * Prices the words of a sample.
 *
 * @param asciiLetters - how many ASCII letters stand around them: a language whose letters are mostly others pays for them.
 * @param limit - what costs as much or more is not priced to its end: its price is infinite.
 */
export function letterPrice(
  { times, count, ascii }: Tally,
  languages: string,
  asciiLetters: number,
  limit = Number.POSITIVE_INFINITY,
): TextPrice {
  const asciiPrice = ascii * ASCII;
  const characters = Array.from(times, ([code, often]) => ({ code, small: smallOf(code), often }));
  let least = limit - asciiPrice;
  let found = Number.POSITIVE_INFINITY;
  let mean = 0;
  for (const name of languages.split(" ")) {
    const { prices, share } = languageOf(name);
    let price = 0;
    for (const { code, small, often } of characters) {
      price += often * priceOf(code, small, prices);
      if (price >= least) break;
    }
    const whole = price + share * Math.min(asciiLetters, count * (share > 0.5 ? MOST_OF_OTHERS : MOST_OF_LATIN));
    if (whole >= least) continue;
    least = whole;
    found = whole + asciiPrice;
    mean = price / count;
  }
  return { price: found, mean };
}

function smallOf(code: number): number {
  return String.fromCodePoint(code).toLowerCase().codePointAt(0) as number;
}

function priceOf(code: number, smallCode: number, prices: Prices): number {
  const price = prices.get(code) ?? signs.get(code);
  if (price !== undefined) return price;
  const small = prices.get(smallCode);
  if (small !== undefined) return small + CAPITAL;
  if ((code >= 0x3400 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4)) return RARE_IDEOGRAPH;
  return code < 0xa0 || (code >= 0xe000 && code < 0xf900) || code === 0xfffd ? NO_TEXT : FOREIGN;
}

function languageOf(name: string): Language {
  let language = known.get(name);
  if (language === undefined) {
    const prices = new Map<number, number>();
    let share = 0;
    let price = FIRST;
    for (const group of (letters[name] ?? "").split(" ")) {
      for (const letter of group) prices.set(letter.codePointAt(0) as number, price);
      share += [...group].length * Math.exp(-price);
      price += NEXT;
    }
    language = { prices, share };
    known.set(name, language);
  }
  return language;
}
