import { listsOf, wordsOf } from "../fields/calendars/words.js";
import type { Lexicon } from "./lexicon.js";

/**
 * The rows of a language's words in their order, each closed by a `;`. Rows without names, in an order that brings like
 * words together, make the package smaller when it is compressed.
 */
export const rowNames = [
  "places",
  "labels.updated",
  "labels.published",
  "stopWords",
  "placePrepositions",
  "particles",
  "creditEndings",
  "bylineOpeners",
  "joiners",
  "roleWords",
  "sides",
  "share",
  "notNames",
  "labels.credit",
  "labels.caption",
  "creditWords",
  "captionOpenings",
  "paperWords",
  "related",
  "labels.source",
  "labels.tags",
  "navigation",
  "missingPage",
  "boxes",
  "notices",
  "pictureCues",
  "consentWords",
  "pointers",
  "labels.mediaId",
  "linkNotes",
  "playerCues",
  "firstPublished",
] as const satisfies readonly (keyof Lexicon | `labels.${keyof NonNullable<Lexicon["labels"]>}`)[];

/** The rows that scripts/make-calendars.mjs writes, in their order. */
export const calendarNames = [
  "dateOrder",
  "months",
  "weekdays",
  "meridiem",
  "dateWords",
  "hourWords",
  "relativeDays",
  "ago",
] as const satisfies readonly (keyof Lexicon)[];

/** Rows that only English has: it stands beside every language. */
export type FurtherRows = {
  readonly [List in "agencies" | "archive" | "firstNames" | "nameParticles" | "pictureLibraries" | "subjects"]?: string;
};

/** The lexicon of a language, from the rows of its calendar and those of its words. */
export function lexicon(
  code: string,
  name: string,
  calendar: string,
  words: string,
  further: FurtherRows = {},
): Lexicon {
  const labels: Rows = {};
  const lists: Rows = { ...further };
  const rows = (calendar + words).split(";");
  for (const [at, row] of [...calendarNames, ...rowNames].entries()) {
    if (row.startsWith("labels.")) labels[row.slice(7)] = rows[at];
    else lists[row] = rows[at];
  }
  return layOut({ code, name, labels: layOut({}, labels), stopWords: [] }, lists);
}

/** Rows by the names of their lists. */
type Rows = Record<string, string | undefined>;

const rowsOf: WeakMap<object, Rows> = /* @__PURE__ */ new WeakMap();
const accessors: Record<string, PropertyDescriptor> = {};

/**
 * Gives an object the lists of all rows that have words, each laid out when it is first asked for: of most languages that
 * a parser knows it needs the function words alone. All objects share the accessors: to make them for each would take as
 * long as to lay out its lists.
 */
function layOut<Lists extends object>(lists: Lists, rows: Rows): Lists {
  rowsOf.set(lists, rows);
  for (const name in rows) {
    if (!rows[name]) continue;
    accessors[name] ??= accessorOf(name);
    Object.defineProperty(lists, name, accessors[name]);
  }
  return lists;
}

function accessorOf(name: string): PropertyDescriptor {
  const read = readers[name] ?? wordsOf;
  return {
    configurable: true,
    enumerable: true,
    get(this: object) {
      const value = read(rowsOf.get(this)?.[name] ?? "");
      Object.defineProperty(this, name, { configurable: true, enumerable: true, value });
      return value;
    },
  };
}

/** Of rows that are more than words. */
const readers: Readonly<Record<string, (row: string) => unknown>> = {
  dateOrder: (row) => row,
  months: listsOf,
  meridiem: (row) => named(["am", "pm"], listsOf(row)),
  relativeDays: (row) => named(["today", "yesterday"], listsOf(row)),
  // `vor # */minute,~n/stunde,~n`: what all forms have in common, and what stands in the place of its `*`.
  ago(row) {
    const [frame = "", ...units] = row.split("/");
    const forms = units.map((unit) => wordsOf(unit).map((form) => frame.replace("*", form)));
    return named(["minute", "hour", "day", "week"], forms);
  },
};

function named<List>(names: readonly string[], lists: readonly List[]): Record<string, List> {
  return Object.fromEntries(lists.map((list, at) => [names[at], list]));
}
