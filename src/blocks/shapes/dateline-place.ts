import type { Span } from "../../text/span.js";
import type { Vocabulary } from "../vocabulary.js";
import { isNameWord, startsUpper } from "./byline.js";

const MAX_PLACE_WORDS = 4;
const MAX_PLACE = 40;

/** True for a city of the lexicons, in any case and with or without its accents. */
export function isKnownPlace(printed: string, { places }: Vocabulary): boolean {
  const lower = printed.trim().toLowerCase();
  return places.has(lower) || (/[^\0-~]/.test(lower) && places.has(lower.normalize("NFD").replace(/\p{M}/gu, "")));
}

/** True for a word that the page names elsewhere as a place: `in Springfield`, German `Springfielder`. */
export function isPlaceOfPage(text: string, { start, end }: Span, vocabulary: Vocabulary): boolean {
  const printed = text.slice(start, end);
  const place = isCapitals(printed) ? inTitleCase(printed) : printed;
  const spaced = ` ${place}`;
  for (let at = text.indexOf(spaced); at >= 0; at = text.indexOf(spaced, at + 1)) {
    const behind = text.charAt(at + spaced.length);
    if (/\p{L}/u.test(behind)) continue;
    if (vocabulary.placePrepositions.some((preposition) => text.endsWith(` ${preposition}`, at))) return true;
  }
  return false;
}

/** True for one to four words that a place may be called by. */
export function looksLikePlace(place: string, vocabulary: Vocabulary): boolean {
  // `Riverton (Ohio)`
  const open = place.endsWith(")") ? place.indexOf(" (") : -1;
  if (open > 0 && place.length <= MAX_PLACE) {
    return [place.slice(0, open), place.slice(open + 2, -1)].every((each) => looksLikePlace(each, vocabulary));
  }
  const { stopWords, months, weekdays, particles } = vocabulary;
  const words = place.split(/\s+/);
  // `Santa Cruz de la Sierra`; what an article opens is as often a sentence: `LE POINT SUR LA SITUATION`.
  const opened = particles.has((words[0] as string).toLowerCase());
  const names = opened ? words : words.filter((word) => !particles.has(word.toLowerCase()));
  if (place.length > MAX_PLACE || names.length > MAX_PLACE_WORDS) return false;
  return words.every((word, at) => {
    const lower = word.toLowerCase();
    if (at > 0 && particles.has(lower)) return true;
    if (!isNameWord(word) || /[\d_=+<>@#]/.test(word)) return false;
    if (/\.$/.test(word) && word.length > 6) return false;
    return (
      !months.has(lower) &&
      !weekdays.has(lower) &&
      (!stopWords.has(lower) || words.length > 1) &&
      (at > 0 || !stopWords.has(lower) || particles.has(lower) || isKnownPlace(place, vocabulary))
    );
  });
}

/** `Boston: Here was …`: the sentence speaks of the place before the colon. */
export function pointsBack(text: string, rest: Span, { pointers }: Vocabulary): boolean {
  const word = text.slice(rest.start, Math.min(rest.end, rest.start + 20)).split(/[\s,]/, 1)[0] as string;
  return pointers.has(word.toLowerCase());
}

/** True where a sentence of some length begins. */
export function startsSentence(text: string, rest: Span): boolean {
  const first = text.charAt(rest.start);
  return rest.end - rest.start > 20 && (startsUpper(first) || /["'“‘«„\d]/.test(first));
}

/** True for letters that are all capitals. */
export function isCapitals(printed: string): boolean {
  return printed.toUpperCase() === printed && printed.toLowerCase() !== printed;
}

function inTitleCase(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/(^|[ -])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
