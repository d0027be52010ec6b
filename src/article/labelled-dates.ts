import type { CalendarWords } from "../fields/calendar-words.js";
import { wholeDateBy } from "../fields/date-by-words.js";
import type { FieldName } from "../model/field.js";
import { type LabelledValue, meaning, type ValuesOf } from "./labelled-value.js";

/** A date of the article with the parts that state it. */
export interface LabelledDate {
  readonly value: string;
  readonly from: readonly LabelledValue[];
}

type DateField = "publishedAt" | "updatedAt" | "correctedAt" | "loadedAt";

const fields: readonly (readonly [DateField, FieldName])[] = [
  ["publishedAt", "published"],
  ["updatedAt", "updated"],
  ["correctedAt", "corrected"],
  ["loadedAt", "loaded"],
];

/**
 * The dates that labelled parts state. Of several for one field the most precise counts. The date on which a database took the
 * article in stands for that of publication only where no other is stated.
 */
export function labelledDates(of: ValuesOf, words: CalendarWords): readonly (readonly [DateField, LabelledDate])[] {
  const found: (readonly [DateField, LabelledDate])[] = [];
  let loaded: LabelledDate | undefined;
  let isPublished = false;
  for (const [path, field] of fields) {
    let best: LabelledDate | undefined;
    const from = of(field);
    for (const each of from) {
      const value = each.value ?? wholeDateBy(meaning(each), words);
      if (value === undefined || value === "") continue;
      if (best === undefined || precision(value) > precision(best.value)) best = { value, from };
    }
    if (best === undefined) continue;
    found.push([path, best]);
    if (path === "loadedAt") loaded = best;
    else if (path === "publishedAt") isPublished = true;
  }
  if (loaded !== undefined && !isPublished) found.push(["publishedAt", loaded]);
  return found;
}

/** A day without a year says less than a year. */
function precision(value: string): number {
  return value.startsWith("--") ? 1 : value.length;
}
