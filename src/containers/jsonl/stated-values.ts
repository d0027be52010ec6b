import { decodeReferences } from "../../text/references.js";
import type { KeyMeaning } from "../format.js";
import { languageTag } from "../language-tag.js";
import { corpusDate } from "./dates.js";
import { looksLikeMarkup, textOfMarkup } from "./markup.js";
import { isObject } from "./parse-value.js";

/** How the dates of a record are read. */
export interface DateReading {
  /** Dates are `MM-DD-YYYY`. */
  readonly monthFirst: boolean;
  /** Told of a date that is none, as it stands. */
  readonly invalidDate: (stated: string) => void;
}

/** What a key of this meaning holds, as plain text, one value or several; undefined where it cannot have the meaning. */
export function statedValue(
  meaning: KeyMeaning,
  found: unknown,
  dates: DateReading,
): string | readonly string[] | undefined {
  if (meaning === "authors") return listOf(found, ";");
  if (meaning === "keywords") return listOf(found, /[,;]/);
  if (Array.isArray(found)) return found.length === 1 ? statedValue(meaning, found[0], dates) : undefined;
  if (isObject(found)) {
    const name = names.find((each) => Object.hasOwn(found, each));
    return name === undefined ? undefined : statedValue(meaning, found[name], dates);
  }
  if (typeof found !== "string" && typeof found !== "number") return undefined;
  if (meaning === "capturedAt" || meaning === "publishedAt" || meaning === "updatedAt") {
    if (typeof found === "string" && found.length > LONGEST_DATE) return undefined;
    const date = corpusDate(found, dates.monthFirst);
    // A crawl file without a day in its name is no date, and was not meant as one.
    if (date === undefined && !String(found).includes(".warc")) dates.invalidDate(String(found).slice(0, 60));
    return date;
  }
  const text = plainText(String(found)).trim();
  if (text === "" || (meaning === "publication" && isDomain(text))) return undefined;
  return meaning === "language" ? languageTag(text) : text;
}

/** A longer text was not meant as one: `data` is a date in some languages, and anything in others. */
const LONGEST_DATE = 80;

/** Of an object that stands for a name or title, the key that holds it: `{"rendered": "Harbour opens again"}`. */
const names = ["main", "rendered", "basic", "original", "text", "value", "name", "title", "Name"];

/** `Ferries &amp; trams <em>again</em>` → `Ferries & trams again`. */
function plainText(stated: string): string {
  return looksLikeMarkup(stated) ? textOfMarkup(stated) : decodeReferences(stated);
}

/** `bugle.example` says where a page stood, not who published it. */
function isDomain(text: string): boolean {
  return text.includes(".", 1) && !text.endsWith(".") && !/\s/.test(text);
}

/** `"Ann; Bo"`, `["Ann", "Bo"]` and `[{"name": "Ann"}, …]` alike. */
function listOf(found: unknown, separator: string | RegExp): string[] | undefined {
  const items: unknown[] = typeof found === "string" ? found.split(separator) : [found].flat();
  const list = items
    .map((item) => (isObject(item) ? (item.value ?? item.name) : item))
    .filter((item): item is string => typeof item === "string")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return list.length === 0 ? undefined : list;
}
