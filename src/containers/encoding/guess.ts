import { families } from "./families.js";
import { letterPrice, tallyOf } from "./letter-prices.js";
import { readingsOf } from "./readings.js";
import { sampleOf } from "./sample.js";
import { shapePrice } from "./shape.js";

/** What the bytes of a text that is no UTF-8 seem to be. */
export interface Guess {
  readonly encoding: string;
  /** True where the letters speak for it; false where windows-1252 is only what is left. */
  readonly isSure: boolean;
}

/**
 * Prices are negative logarithms of probabilities. A family further down in the list, and a later member of one, pays more in
 * advance; another than windows-1252 must be cheaper by a margin.
 */
const NEXT_MEMBER = 2;
const NEXT_FAMILY = 0.3;
const MARGIN = 4;
/** What a header named, though the bytes are not wholly valid in it, has its family this much cheaper. */
const NAMED = 12;
/** Dearer than this the characters of a text are none of a language, where each byte is a character and none is invalid. */
const DEAREST_MEAN = 7;
/** The same of windows-1252, in whose languages other letters are rare. */
const DEAREST_WESTERN = 12;

/** How many candidates by letters are judged by the shape of their words, too. */
const SHORTLIST = 6;

interface Candidate {
  readonly encoding: string;
  readonly languages: string;
  readonly text: string;
  readonly advance: number;
  readonly mean: number;
  price: number;
  shape: number;
}

/** Guesses by the letters of some thousand bytes; windows-1252 where nothing speaks clearly for another. */
export function guessEncoding(bytes: Uint8Array, named?: string): Guess {
  const { words, asciiLetters } = sampleOf(bytes);
  const [western, ...others] = candidatesOf(words, asciiLetters, named) as [Candidate, ...Candidate[]];
  let best = western;
  for (const each of others.sort((one, other) => one.price - other.price).slice(0, SHORTLIST)) {
    // Its shape makes nothing cheaper.
    if (each.price >= best.price) break;
    if (withShape(each).price < best.price) best = each;
  }
  if (best === western) return { encoding: western.encoding, isSure: western.mean < DEAREST_WESTERN };
  const wins = duelPrice(best, western, asciiLetters) + MARGIN < duelPrice(western, best, asciiLetters);
  const isText = best.mean < DEAREST_MEAN || best.text.length < words.length;
  return wins && isText ? { encoding: best.encoding, isSure: true } : { encoding: western.encoding, isSure: false };
}

/** The readings of a sample that are hardly ever invalid: windows-1252, which never is, and those that may be cheaper. */
function candidatesOf(words: Uint8Array, asciiLetters: number, named: string | undefined): Candidate[] {
  const candidates: Candidate[] = [];
  const readIn = readingsOf(words);
  let limit = Number.POSITIVE_INFINITY;
  families.forEach(([encodings, languages], place) => {
    const members = encodings.split(" ");
    members.forEach((encoding, member) => {
      const reading = readIn(encoding);
      if (reading === undefined) return;
      const bonus = named !== undefined && members.includes(named) ? NAMED : 0;
      const advance = member * NEXT_MEMBER + place * NEXT_FAMILY - bonus;
      const { price, mean } = letterPrice(reading.tally, languages, asciiLetters, limit - advance);
      if (price === Number.POSITIVE_INFINITY) return;
      const candidate = { encoding, languages, text: reading.text(), mean, advance, price: price + advance, shape: 0 };
      candidates.push(candidate);
      if (candidates.length === 1) limit = withShape(candidate).price;
    });
  });
  return candidates;
}

function withShape(candidate: Candidate): Candidate {
  candidate.shape = shapePrice(candidate.text);
  candidate.price += candidate.shape;
  return candidate;
}

function duelPrice({ text, languages, advance, shape }: Candidate, rival: Candidate, asciiLetters: number): number {
  return letterPrice(tallyOf(text, rival.text), languages, asciiLetters).price + advance + shape;
}
