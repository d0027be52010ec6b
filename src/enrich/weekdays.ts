import type { Span } from "../text/span.js";

const known = new Map<string, ReadonlyMap<string, number>>();

/** The full names of the weekdays of a language, in lower case; 1 is Monday. Empty where the platform knows none. */
export function weekdaysOf(code: string): ReadonlyMap<string, number> {
  let days = known.get(code);
  if (days === undefined) {
    days = namesOf(code);
    known.set(code, days);
  }
  return days;
}

function namesOf(code: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(code).length === 0) return names;
    const format = new Intl.DateTimeFormat(code, { weekday: "long", timeZone: "UTC" });
    // 1 January 2024 is a Monday.
    for (let day = 1; day <= 7; day++) {
      const name = format.format(new Date(Date.UTC(2024, 0, day))).toLowerCase();
      names.set(name, day);
      // `segunda-feira`: the word that stands alone.
      if (name.includes("-")) names.set(name.split("-", 1)[0] as string, day);
      for (const form of furtherForms[name] ?? []) names.set(form, day);
    }
  } catch {
    return new Map();
  }
  return names;
}

/** Forms behind a preposition that differ from the name alone. */
const furtherForms: Readonly<Record<string, readonly string[]>> = {
  // `i fredags`: the one that was.
  måndag: ["måndags"],
  tisdag: ["tisdags"],
  onsdag: ["onsdags"],
  torsdag: ["torsdags"],
  fredag: ["fredags"],
  lördag: ["lördags"],
  söndag: ["söndags"],
  środa: ["środę"],
  sobota: ["sobotę"],
  niedziela: ["niedzielę"],
  среда: ["среду"],
  пятница: ["пятницу"],
  суббота: ["субботу"],
  середа: ["середу"],
  пʼятниця: ["п’ятницю", "п'ятницю"],
  субота: ["суботу"],
  неділя: ["неділю"],
};

/** Words by which a sentence speaks of what is to come. */
const ahead: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: "will next coming upcoming shall due scheduled expected",
    de: "wird werden soll sollen kommenden kommende nächsten will wollen",
    fr: "prochain prochaine sera seront doit doivent devrait devraient aura auront",
    es: "próximo próxima será serán",
    it: "prossimo prossima sarà saranno",
    pt: "próximo próxima será serão",
    nl: "zal zullen komende volgende",
    sv: "ska kommer nästa kommande",
    da: "skal vil næste kommende",
    no: "skal vil neste kommende",
    pl: "będzie będą przyszły przyszłą najbliższy najbliższą",
    ru: "будет будут следующий следующую",
  }).map(([code, words]) => [code, new Set(words.split(" "))] as const),
);

/** Verbs of what is to come, by their endings. */
const aheadEndings: ReadonlyMap<string, readonly string[]> = new Map([
  ["fr", ["era", "ira", "dra", "vra", "ront"]],
  ["es", ["rá", "rán"]],
  ["it", ["rà", "ranno"]],
  ["pt", ["rá", "rão"]],
]);

/** How far a sentence goes on both sides of a date. */
const REACH = 120;
/** A clause of fewer words leans on the one beside it: `On Monday, it will open`. */
const MIN_CLAUSE_WORDS = 4;

/** True where the clause around a weekday speaks of what is to come, or, where it is short, the sentence. */
export function looksAhead(text: string, { start, end }: Span, passage: Span, code: string): boolean {
  const words = ahead.get(code);
  if (words === undefined) return false;
  const before = text
    .slice(Math.max(passage.start, start - REACH), start)
    .split(/[.!?]\s/)
    .at(-1) as string;
  const behind = text.slice(end, Math.min(passage.end, end + REACH)).split(/[.!?](?:\s|$)|[:“”„«»"]/, 1)[0] as string;
  const clause = wordsOf(`${before.split(/[,;–—]\s/).at(-1)} ${behind.split(/[,;]\s|\s[–—]\s/, 1)[0]}`);
  const told = clause.length < MIN_CLAUSE_WORDS ? wordsOf(`${before} ${behind}`) : clause;
  const endings = aheadEndings.get(code) ?? [];
  return told.some(
    (word) => words.has(word) || endings.some((ending) => word.length > ending.length && word.endsWith(ending)),
  );
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
}
