import type { KeyMeaning } from "../format.js";
import { languageTag } from "../language-tag.js";
import { corpusDate } from "./dates.js";
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
  if (typeof found !== "string" && typeof found !== "number") return undefined;
  if (meaning === "capturedAt" || meaning === "publishedAt" || meaning === "updatedAt") {
    const date = corpusDate(found, dates.monthFirst);
    // A crawl file without a day in its name is no date, and was not meant as one.
    if (date === undefined && !String(found).includes(".warc")) dates.invalidDate(String(found).slice(0, 60));
    return date;
  }
  const text = String(found).trim();
  if (text === "" || (meaning === "publication" && isDomain(text))) return undefined;
  return meaning === "language" ? languageTag(text) : text;
}

/** `bugle.example` says where a page stood, not who published it. */
function isDomain(text: string): boolean {
  return text.includes(".", 1) && !text.endsWith(".") && !/\s/.test(text);
}

/** `"Ann; Bo"`, `["Ann", "Bo"]` and `[{"name": "Ann"}, …]` alike. */
function listOf(found: unknown, separator: string | RegExp): string[] | undefined {
  const items: unknown[] = typeof found === "string" ? found.split(separator) : [found].flat();
  const list = items
    .map((item) => (isObject(item) ? item.name : item))
    .filter((item): item is string => typeof item === "string")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return list.length === 0 ? undefined : list;
}
