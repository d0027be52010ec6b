import type { Lexicon } from "../languages/lexicon.js";
import { Mark, marks } from "../text/char-class.js";
import { beginnings, type LetterFilter, mayBe, outlines } from "./letter-filter.js";
import { type LinkNotes, linkNotesOf } from "./link-notes.js";
import { type RelativeForm, relativeForms } from "./relative-forms.js";

/** What a label at the start of a line says of what follows. */
export type LabelKind = keyof NonNullable<Lexicon["labels"]>;

/** What a whole line of known words is. */
export type LineWord = "share" | "navigation" | "related" | "comments" | "copyright";

/** What the first words of a line may open. */
export const openingKinds = ["byline", "notice", "box"] as const;
export type Opening = (typeof openingKinds)[number];

type Note = readonly [words: string, kind: LabelKind];

/** The words of several languages, laid out for look-up. */
export interface Vocabulary {
  readonly lexicons: readonly Lexicon[];
  readonly labels: ReadonlyMap<string, LabelKind>;
  /** The first words of the labels of updates. */
  readonly updateWords: readonly string[];
  readonly lines: ReadonlyMap<string, LineWord>;
  readonly lineFilter: LetterFilter;
  readonly months: ReadonlyMap<string, number>;
  readonly monthFilter: LetterFilter;
  /** The first words of months whose name has two. */
  readonly monthHeads: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly afternoon: ReadonlySet<string>;
  readonly morning: ReadonlySet<string>;
  readonly dateWords: ReadonlySet<string>;
  readonly hourWords: ReadonlySet<string>;
  /** Ways to print a day by its distance from the day of capture. */
  readonly relative: readonly RelativeForm[];
  /** Of the words that may open a line with such a day. */
  readonly relativeFilter: LetterFilter;
  /** The order of the page's own language; nothing where that has none, or is not known. */
  readonly dateOrder: Lexicon["dateOrder"];
  /** Openers that end in a function word, or in a script without capitals: whoever stands behind them wrote. */
  readonly freeOpeners: ReadonlySet<string>;
  /** Those that a dump may glue to a name: `byJane Example`. */
  readonly gluedOpeners: readonly string[];
  /** Words that may stand before the opener of a byline: those of date labels and of openers. */
  readonly leadIns: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly joinerFilter: LetterFilter;
  readonly paperWords: ReadonlySet<string>;
  readonly roleWords: ReadonlySet<string>;
  /** Of those that may end a longer word: `Wirtschaftsredakteur`. */
  readonly roleEndings: LetterFilter;
  readonly stopWords: ReadonlySet<string>;
  /** Of the phrases of all openings. */
  readonly openingFilter: LetterFilter;
  /** Of the words in `openingBits`. */
  readonly openingWordFilter: LetterFilter;
  /** Of those of bylines alone, and of the words that may stand before them. */
  readonly openerFilter: LetterFilter;
  readonly creditWords: ReadonlySet<string>;
  readonly creditEndings: readonly string[];
  /** The longest word of each agency, picture library and label of credits. */
  readonly creditSigns: ReadonlySet<string>;
  readonly creditSignFilter: LetterFilter;
  /** Knows agencies and credit words. */
  readonly creditWordFilter: LetterFilter;
  /** The first words of credit labels that have several: `Photo by`. */
  readonly creditOpeners: ReadonlySet<string>;
  readonly creditOpenerFilter: LetterFilter;
  readonly captionOpenings: readonly string[];
  readonly captionFilter: LetterFilter;
  readonly pictureCues: ReadonlySet<string>;
  readonly playerCues: ReadonlySet<string>;
  readonly firstPublished: readonly string[];
  readonly sides: ReadonlySet<string>;
  /** By the first word in lower case: the phrases that open such lines. */
  readonly openings: Readonly<Record<Opening, ReadonlyMap<string, readonly string[]>>>;
  /** By the same word: which of them it opens, one bit each in the order of `openingKinds`. */
  readonly openingBits: ReadonlyMap<string, number>;
  readonly consentWords: ReadonlySet<string>;
  readonly consentFilter: LetterFilter;
  readonly missingPage: readonly string[];
  readonly linkNotes: LinkNotes;
  readonly archive: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly placePrepositions: readonly string[];
  readonly pointers: ReadonlySet<string>;
  /** All of them, the picture libraries too. */
  readonly agencies: ReadonlySet<string>;
  /** The first words of their names. */
  readonly agencyHeads: ReadonlySet<string>;
  readonly pictureLibraries: ReadonlySet<string>;
  readonly libraryFilter: LetterFilter;
  readonly particles: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly subjects: readonly string[];
  /** Length of the longest label. */
  readonly longestLabel: number;
  /** Labels of captions and credits, longest first: some sites print no colon behind them. */
  readonly notes: readonly Note[];
  /** The same by their first letters. */
  readonly notesFrom: ReadonlyMap<string, readonly Note[]>;
  readonly noteFilter: LetterFilter;
  readonly longestNote: number;
}

/** Lays out the lexicons of a parser, once. */
export function makeVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
  const all = <Word>(pick: (lexicon: Lexicon) => readonly Word[] | undefined): Word[] =>
    lexicons.flatMap((lexicon) => pick(lexicon) ?? []);
  const labels = new Map<string, LabelKind>();
  const lines = new Map<string, LineWord>();
  const months = new Map<string, number>();
  for (const lexicon of lexicons) {
    for (const [kind, words] of Object.entries(lexicon.labels ?? {})) {
      for (const word of words) labels.set(word, kind as LabelKind);
    }
    for (const kind of ["navigation", "share", "related", "comments", "copyright"] as const) {
      for (const word of lexicon[kind] ?? []) lines.set(word, kind);
    }
    lexicon.months?.forEach((forms, month) => {
      for (const form of forms) if (!months.has(form)) months.set(form, month + 1);
    });
  }
  const notes = [...labels].filter(([, kind]) => kind === "caption" || kind === "credit");
  notes.sort(([one], [other]) => longestFirst(one, other));
  const captionOpenings = all((lexicon) => lexicon.captionOpenings);
  const relative = relativeForms(lexicons);
  const dateOpenings = all(({ weekdays = [], dateWords = [], labels = {} }) => [
    ...weekdays,
    ...dateWords,
    ...(labels.published ?? []),
    ...(labels.updated ?? []),
  ]);
  const consentWords = all((lexicon) => lexicon.consentWords);
  const creditEndings = all((lexicon) => lexicon.creditEndings);
  const pictureLibraries = all((lexicon) => lexicon.pictureLibraries);
  const agencies = all((lexicon) => [...(lexicon.agencies ?? []), ...(lexicon.pictureLibraries ?? [])]);
  const creditLabels = all(({ labels }) => labels?.credit);
  const creditOpeners = new Set(creditLabels.flatMap((label) => (label.includes(" ") ? [firstOf(label)] : [])));
  const creditWords = all((lexicon) => lexicon.creditWords);
  const creditSigns = new Set([...agencies, ...creditEndings, ...creditLabels].map(longestWord));
  const leadIns = new Set(
    all(({ bylineOpeners = [], labels = {}, stopWords }) =>
      [...bylineOpeners, ...(labels.published ?? []), ...(labels.updated ?? [])]
        .flatMap((phrase) => phrase.split(" "))
        .filter((word) => !stopWords.includes(word)),
    ),
  );
  const openings = {
    byline: byFirstWord(all(({ bylineOpeners }) => bylineOpeners).sort(longestFirst)),
    notice: byFirstWord(all((lexicon) => lexicon.notices)),
    box: byFirstWord(all((lexicon) => lexicon.boxes)),
  };
  const free = all(({ bylineOpeners = [], stopWords }) => bylineOpeners.filter((opener) => isFree(opener, stopWords)));
  const openingBits = bitsOf(openings);
  const set = (pick: (lexicon: Lexicon) => readonly string[] | undefined) => new Set(all(pick));
  const nameParticles = set((lexicon) => lexicon.nameParticles);
  return {
    months,
    monthFilter: outlines(months.keys()),
    weekdays: set((lexicon) => lexicon.weekdays),
    notNames: set((lexicon) => lexicon.notNames),
    paperWords: set((lexicon) => lexicon.paperWords),
    roleWords: set((lexicon) => lexicon.roleWords),
    stopWords: set((lexicon) => lexicon.stopWords),
    joiners: set((lexicon) => lexicon.joiners),
    joinerFilter: outlines(all((lexicon) => lexicon.joiners)),
    agencyHeads: new Set(agencies.map(firstOf)),
    nameParticles,
    lexicons,
    openings,
    openingBits,
    openingWordFilter: outlines(openingBits.keys()),
    openerFilter: beginnings([...openings.byline.keys(), ...leadIns]),
    openingFilter: beginnings(Object.values(openings).flatMap((map) => [...map.keys()])),
    labels,
    updateWords: [...new Set(all((lexicon) => lexicon.labels?.updated).map(firstOf))],
    lines,
    lineFilter: outlines(lines.keys()),
    monthHeads: new Set([...months.keys()].filter((name) => name.includes(" ")).map(firstOf)),
    afternoon: set((lexicon) => lexicon.meridiem?.pm),
    morning: set((lexicon) => lexicon.meridiem?.am),
    dateWords: set((lexicon) => lexicon.dateWords),
    hourWords: set((lexicon) => lexicon.hourWords),
    relative,
    relativeFilter: beginnings([...dateOpenings, ...relative.flatMap(({ before }) => before || [])]),
    dateOrder: orderOf(lexicons),
    freeOpeners: new Set(free),
    gluedOpeners: free.filter((opener) => /^\p{Ll}{2,3}$/u.test(opener) && !nameParticles.has(opener)),
    leadIns,
    roleEndings: outlines(all((lexicon) => lexicon.roleWords?.filter(({ length }) => length >= MIN_ROLE_ENDING))),
    creditWords: new Set(creditWords),
    captionOpenings,
    captionFilter: beginnings(captionOpenings),
    creditOpeners,
    creditOpenerFilter: beginnings(creditOpeners),
    creditEndings,
    creditSigns,
    creditSignFilter: outlines(creditSigns),
    creditWordFilter: outlines([...agencies, ...creditWords]),
    pictureCues: set((lexicon) => lexicon.pictureCues),
    playerCues: set((lexicon) => lexicon.playerCues),
    firstPublished: all((lexicon) => lexicon.firstPublished),
    sides: set((lexicon) => lexicon.sides),
    agencies: new Set(agencies),
    pictureLibraries: new Set(pictureLibraries),
    libraryFilter: outlines(pictureLibraries),
    particles: set((lexicon) => lexicon.particles),
    firstNames: set((lexicon) => lexicon.firstNames),
    subjects: all((lexicon) => lexicon.subjects),
    placePrepositions: all((lexicon) => lexicon.placePrepositions),
    pointers: set((lexicon) => lexicon.pointers),
    places: set((lexicon) => lexicon.places),
    consentWords: new Set(consentWords),
    consentFilter: outlines(consentWords),
    missingPage: all((lexicon) => lexicon.missingPage),
    linkNotes: linkNotesOf(all((lexicon) => lexicon.linkNotes)),
    archive: set((lexicon) => lexicon.archive),
    notes,
    notesFrom: grouped(notes, ([words]) => words.charAt(0)),
    noteFilter: beginnings(notes.map(([words]) => words)),
    longestNote: notes[0]?.[0].length ?? 0,
    longestLabel: Math.max(0, ...[...labels.keys()].map((label) => label.length)),
  };
}

/** `by`, `written by`, `بقلم`; not `author`, which may open other lines too. */
function isFree(opener: string, stopWords: readonly string[]): boolean {
  return (
    stopWords.includes(opener.slice(opener.lastIndexOf(" ") + 1)) || (marks(opener.charCodeAt(0)) & Mark.Caseless) !== 0
  );
}

function firstOf(phrase: string): string {
  return phrase.split(" ", 1)[0] as string;
}

function longestWord(phrase: string): string {
  return phrase.split(/[^\p{L}\d]+/u).reduce((one, other) => (other.length > one.length ? other : one));
}

/** The least length of a role's word that may end a longer one. */
export const MIN_ROLE_ENDING = 7;

const longestFirst = (one: string, other: string): number => other.length - one.length;

/** English stands beside the page's own language, and has no order. */
function orderOf(lexicons: readonly Lexicon[]): Lexicon["dateOrder"] {
  const own = lexicons.length === 2 ? lexicons.filter(({ code }) => code !== "en") : lexicons;
  const [order, ...others] = new Set(own.map(({ dateOrder }) => dateOrder));
  return others.length === 0 ? order : undefined;
}

const byFirstWord = (phrases: readonly string[]) => grouped(phrases, (phrase) => firstWord(phrase, 0, phrase.length));

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const map = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    map.set(key, [...(map.get(key) ?? []), item]);
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

const MAX_FIRST_WORD = 24;

/** The first word of a text in lower case, up to white space, a colon or a comma. */
export function firstWord(text: string, start: number, end: number): string {
  return text.slice(start, firstWordEnd(text, start, end)).toLowerCase();
}

/** What the first word of a text opens (`openingBits`); a word that looks like none is not cut out. */
export function openingsOf(text: string, start: number, end: number, vocabulary: Vocabulary): number {
  const behind = firstWordEnd(text, start, end);
  if (behind === start || !mayBe(vocabulary.openingWordFilter, text, start, behind)) return 0;
  return vocabulary.openingBits.get(text.slice(start, behind).toLowerCase()) ?? 0;
}

function firstWordEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + MAX_FIRST_WORD);
  let at = start;
  while (at < limit && (marks(text.charCodeAt(at)) & WordEnd) === 0 && text.charCodeAt(at) !== 0x2c) at++;
  return at;
}

const WordEnd = Mark.Space | Mark.Colon | Mark.LineEnd;
