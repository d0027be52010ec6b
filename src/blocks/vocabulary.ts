import type { Lexicon } from "../languages/lexicon.js";
import { Mark, marks } from "../text/char-class.js";

/** What a label at the start of a line says of what follows. */
export type LabelKind = keyof Lexicon["labels"];

/** What a whole line of known words is. */
type LineWord = "share" | "navigation" | "related";

/** What the first words of a line may open. */
export const openingKinds = ["byline", "notice", "box"] as const;
export type Opening = (typeof openingKinds)[number];

/** The words of several languages, laid out for look-up. */
export interface Vocabulary {
  readonly lexicons: readonly Lexicon[];
  readonly labels: ReadonlyMap<string, LabelKind>;
  readonly lines: ReadonlyMap<string, LineWord>;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  readonly afternoon: ReadonlySet<string>;
  readonly morning: ReadonlySet<string>;
  readonly bylineOpeners: readonly string[];
  readonly joiners: ReadonlySet<string>;
  readonly paperWords: ReadonlySet<string>;
  readonly roleWords: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  /** By code unit below 128: 1 where an opening begins with it, in either case. */
  readonly openingLetters: Uint8Array;
  /** By language code. */
  readonly stopWordsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly creditWords: ReadonlySet<string>;
  readonly captionOpenings: readonly string[];
  /** By the first word in lower case: the phrases that open such lines. */
  readonly openings: Readonly<Record<Opening, ReadonlyMap<string, readonly string[]>>>;
  /** By the same word: which of them it opens, one bit each in the order of `openingKinds`. */
  readonly openingBits: ReadonlyMap<string, number>;
  readonly archive: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly subjects: readonly string[];
  /** Length of the longest label. */
  readonly longestLabel: number;
}

/** Lays out the lexicons of a parser, once. */
export function makeVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
  const all = <Word>(pick: (lexicon: Lexicon) => readonly Word[]): Word[] => lexicons.flatMap(pick);
  const labels = new Map<string, LabelKind>();
  const lines = new Map<string, LineWord>();
  const months = new Map<string, number>();
  for (const lexicon of lexicons) {
    for (const [kind, words] of Object.entries(lexicon.labels)) {
      for (const word of words) labels.set(word, kind as LabelKind);
    }
    for (const kind of ["navigation", "share", "related"] as const) {
      for (const word of lexicon[kind]) lines.set(word, kind);
    }
    lexicon.months.forEach((forms, month) => {
      for (const form of forms) months.set(form, month + 1);
    });
  }
  const openings = {
    byline: byFirstWord(all((lexicon) => lexicon.bylineOpeners)),
    notice: byFirstWord(all((lexicon) => lexicon.notices)),
    box: byFirstWord(all((lexicon) => lexicon.boxes)),
  };
  return {
    lexicons,
    openings,
    openingBits: bitsOf(openings),
    openingLetters: lettersOf(openings),
    labels,
    lines,
    months,
    weekdays: new Set(all((lexicon) => lexicon.weekdays)),
    afternoon: new Set(all((lexicon) => lexicon.meridiem?.pm ?? [])),
    morning: new Set(all((lexicon) => lexicon.meridiem?.am ?? [])),
    bylineOpeners: all((lexicon) => lexicon.bylineOpeners).sort((a, b) => b.length - a.length),
    paperWords: new Set(all((lexicon) => lexicon.paperWords)),
    roleWords: new Set(all((lexicon) => lexicon.roleWords)),
    joiners: new Set(all((lexicon) => lexicon.joiners)),
    stopWords: new Set(all((lexicon) => lexicon.stopWords)),
    creditWords: new Set(all((lexicon) => lexicon.creditWords)),
    captionOpenings: all((lexicon) => lexicon.captionOpenings),
    stopWordsOf: new Map(lexicons.map(({ code, stopWords }) => [code, new Set(stopWords)])),
    agencies: new Set(all((lexicon) => lexicon.agencies)),
    particles: new Set(all((lexicon) => lexicon.particles)),
    subjects: all((lexicon) => lexicon.subjects),
    places: new Set(all((lexicon) => lexicon.places)),
    archive: new Set(all((lexicon) => lexicon.archive)),
    longestLabel: Math.max(0, ...[...labels.keys()].map((label) => label.length)),
  };
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const phrase of phrases) {
    const word = firstWord(phrase, 0, phrase.length);
    map.set(word, [...(map.get(word) ?? []), phrase]);
  }
  return map;
}

function bitsOf(openings: Vocabulary["openings"]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  openingKinds.forEach((kind, bit) => {
    for (const word of openings[kind].keys()) bits.set(word, (bits.get(word) ?? 0) | (1 << bit));
  });
  return bits;
}

function lettersOf(openings: Vocabulary["openings"]): Uint8Array {
  const letters = new Uint8Array(128);
  for (const map of Object.values(openings)) {
    for (const word of map.keys()) {
      letters[word.charCodeAt(0) & 127] = 1;
      letters[word.toUpperCase().charCodeAt(0) & 127] = 1;
    }
  }
  return letters;
}

/** False where a line that begins with this code unit opens none of the phrases. */
export function mayOpen(code: number, { openingLetters }: Vocabulary): boolean {
  return code > 127 || openingLetters[code] === 1;
}

const MAX_FIRST_WORD = 24;

/** The first word of a text in lower case, up to white space, a colon or a comma. */
export function firstWord(text: string, start: number, end: number): string {
  const limit = Math.min(end, start + MAX_FIRST_WORD);
  let at = start;
  while (at < limit && (marks(text.charCodeAt(at)) & WordEnd) === 0 && text.charCodeAt(at) !== 0x2c) at++;
  return text.slice(start, at).toLowerCase();
}

const WordEnd = Mark.Space | Mark.Colon | Mark.LineEnd;
