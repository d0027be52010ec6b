import type { Vocabulary } from "../vocabulary.js";
import { isAgency } from "./agencies.js";
import { isNameWord } from "./byline.js";

/**
 * What some words are by themselves: a `credit` and nothing else (`Name/Agency`, a picture library), an `agency` that
 * may as well sign the text, or `names` of whatever.
 */
export type CreditValue = "credit" | "agency" | "names";

const MAX_LENGTH = 140;
const MAX_NAMES = 60;
const MAX_NAME_WORDS = 5;
/** Scripts without case give no sign of a name but that it is short. */
const MAX_CASELESS = 16;
const separators = /[/|\\,;+]|\s[-–—I]\s/;
const noName = /^[-–—]$/;
const site = /^@?[\p{L}\d_-]+(?:\.\p{L}{2,}){0,3}$/u;

/** Judges a run of words by its parts: `Jane Example/AFP via Getty Images`, `Example Club`, `AP`. */
export function judgeCredit(printed: string, vocabulary: Vocabulary): CreditValue | undefined {
  const value = printed.trim();
  if (value === "" || value.length > MAX_LENGTH) return undefined;
  const label = labelBefore(value, vocabulary);
  // The cheap tests come first: most of what is judged is prose.
  if (label === undefined && !mayBegin(value)) return undefined;
  const lower = value.toLowerCase();
  // `[IMAGE]`, as text browsers write where a picture stood: a label that names nobody.
  if (vocabulary.labels.get(lower.replace(/^\[|\]$/g, "")) === "credit" || vocabulary.lines.has(lower))
    return undefined;
  if (label !== undefined) {
    const named = value.slice(label);
    return looksLikeNames(named, vocabulary) && !opensSentence(named, vocabulary) ? "credit" : undefined;
  }
  let agencies = 0;
  let others = 0;
  let fillers = 0;
  let sure = false;
  for (const part of value.split(separators)) {
    for (const words of atCreditWords(part, vocabulary)) {
      if (words === "") {
        fillers++;
        continue;
      }
      // `-, AFP via Getty Images`: no name is given.
      if (noName.test(words)) continue;
      if (vocabulary.pictureLibraries.has(words.toLowerCase())) sure = true;
      // `example.org/Jane Example`
      if (isAgency(words, vocabulary) || (isSite(words) && value.startsWith(`${words}/`))) agencies++;
      else if (isName(words, vocabulary)) others++;
      else return undefined;
    }
    if (sure) continue;
    if (vocabulary.labels.get(part.trim().toLowerCase()) === "credit" || endsLikeCredit(part, vocabulary)) sure = true;
  }
  // `Supplied`, `Handout`
  if (agencies + others === 0) return sure && fillers > 1 ? "credit" : fillers > 0 ? "agency" : undefined;
  if (sure || agencies > 1 || (agencies === 1 && others > 0)) return "credit";
  if (agencies === 1) return value.split(" ").length > 1 && !vocabulary.agencies.has(lower) ? "credit" : "agency";
  // Without capitals any words may be names: `고영권 기자` is told by its second word.
  if (lower === value.toUpperCase() && fillers === 0) return undefined;
  return value.length <= MAX_NAMES && !isDay(value, vocabulary) ? "names" : undefined;
}

/** `Eine Fähre verlässt den Hafen`: in German most words of a sentence may have capitals; no name begins with such a word. */
export function opensSentence(value: string, vocabulary: Vocabulary): boolean {
  const space = value.indexOf(" ");
  return (
    space > 1 &&
    vocabulary.stopWords.has(value.slice(0, space).toLowerCase()) &&
    value.indexOf(" ", space + 1) > 0 &&
    judgeCredit(value, vocabulary) === undefined
  );
}

/** The cheap test: no more small letters at the start than `dpa` and `picture alliance` have. */
function mayBegin(value: string): boolean {
  let small = 0;
  for (let at = 0, words = 0; words < 6; words++) {
    const space = value.indexOf(" ", at);
    const end = space < 0 ? value.length : space;
    const code = value.charCodeAt(at);
    if (code > 0x60 && code < 0x7b) {
      const slash = value.indexOf("/", at);
      if (slash < 0 || slash > end) small++;
    }
    if (space < 0) break;
    at = space + 1;
  }
  return small <= 3;
}

/** Where a label's value begins: behind `Photo by `, `Photo: `, `사진 = `. The longest label counts. */
export function labelBefore(inner: string, { labels, longestLabel, creditOpeners }: Vocabulary): number | undefined {
  let found: number | undefined;
  const limit = Math.min(inner.length - 1, longestLabel + 2);
  // Without a colon only a label of several words counts, and few words open one.
  const space = inner.indexOf(" ", 1);
  const opens = space > 0 && creditOpeners.has(inner.slice(0, space).toLowerCase());
  for (let at = 1; at <= limit; at++) {
    const code = inner.charCodeAt(at);
    const colon = isColon(code);
    if (!colon && !(opens && code === 0x20)) continue;
    const label = inner.slice(0, at).trimEnd().toLowerCase();
    if ((colon || label.includes(" ")) && labels.get(label) === "credit") found = at + 1;
    if (colon) break;
  }
  if (found === undefined) return undefined;
  while (found < inner.length && " \u00a0\u3000".includes(inner.charAt(found))) found++;
  return found < inner.length && !isColon(inner.charCodeAt(found)) ? found : undefined;
}

/** What stands between a label and its value: a colon, in Korea also an equals sign. */
export function isColon(code: number): boolean {
  return code === 0x3a || code === 0x3d || code === 0xff1a || code === 0xff1d;
}

/** True where most words have a capital, as in `Jane Example. Styling: John Sample` and never in a sentence. */
export function looksLikeNames(value: string, vocabulary: Vocabulary): boolean {
  // `Фото: «Вечерняя Москва»`
  const words = value
    .replace(/[«»„“”"]/g, "")
    .trim()
    .split(/[\s/|]+/, 24);
  if (words.length > 20 || value.length > MAX_LENGTH) return false;
  const named = words.filter((word) => {
    const lower = bare(word);
    return isNameWord(word) || vocabulary.particles.has(lower) || isFiller(lower, vocabulary) || isSite(word);
  });
  return named.length >= words.length * 0.6;
}

/** The words before, between and behind such as `via`, `Photo`, `courtesy of`. */
function atCreditWords(part: string, vocabulary: Vocabulary): string[] {
  // An agency's own service: `AP Photo`.
  if (isAgency(part.trim(), vocabulary)) return [part.trim()];
  const runs = [""];
  for (const word of part
    .replace(/[()[\]\u200b]/g, "")
    .trim()
    .split(/\s+/)) {
    const last = runs.length - 1;
    if (isFiller(bare(word), vocabulary)) runs.push("");
    else runs[last] = runs[last] === "" ? word : `${runs[last]} ${word}`;
  }
  return runs;
}

function isFiller(lower: string, { creditWords, joiners }: Vocabulary): boolean {
  return creditWords.has(lower) || joiners.has(lower) || lower === "&";
}

function isName(words: string, { particles, stopWords }: Vocabulary): boolean {
  const list = words.split(" ");
  if (list.length > MAX_NAME_WORDS) return false;
  if (list.length === 1 && isSite(words)) return true;
  const caseless = words.toLowerCase() === words.toUpperCase();
  if (caseless && (words.length > MAX_CASELESS || list.length > 3)) return false;
  return list.every((word, at) => {
    if (
      /[\d!?:"“”„«»…]/.test(word) ||
      (at === 0 && list.length > 1 && stopWords.has(bare(word)) && word.length < 3 && word !== word.toUpperCase())
    )
      return false;
    return isNameWord(word) || (at > 0 && particles.has(bare(word)));
  });
}

/** `example.org`, `@handle` */
function isSite(word: string): boolean {
  return (word.startsWith("@") || word.includes(".")) && site.test(word);
}

/** `… nuotr.`, `…摄`: a word behind the name that says who took the picture. */
function endsLikeCredit(part: string, { creditEndings }: Vocabulary): boolean {
  const words = part.trim();
  return creditEndings.some((ending) => words.length > ending.length && words.endsWith(ending));
}

function isDay(value: string, { months, weekdays }: Vocabulary): boolean {
  return value.split(" ").some((word) => months.has(bare(word)) || weekdays.has(bare(word)));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,]/g, "");
}
