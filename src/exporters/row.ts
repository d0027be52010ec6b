import type { Article, Parsed, ParsedRecord, RecordInfo } from "../model/article.js";
import { recordOf } from "./record-of.js";

/** What the rows of a mapping look at. */
export interface Page {
  readonly parsed: Parsed;
  readonly article: Article;
  readonly record: RecordInfo | undefined;
}

/** One row of a mapping: where a field of ours goes in another form. */
export interface Row<Value = unknown> {
  /** Path of ours: `headline`, `dateline.places`, `record.targetUri`. */
  readonly field: string;
  /** Its name there. */
  readonly to: string;
  /** What is written; undefined where there is nothing to write. */
  value(page: Page): Value | undefined;
}

/** A page as the rows see it. */
export function pageOf(parsed: Parsed | ParsedRecord): Page {
  return { parsed, article: parsed.article, record: recordOf(parsed) };
}

/** An object of all that the rows give, in their order. Lists for one name are joined; empty ones are left out. */
export function filled(rows: readonly Row[], page: Page): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const { to, value } of rows) {
    const given = value(page);
    if (given === undefined) continue;
    if (!Array.isArray(given)) object[to] = given;
    else if (given.length > 0) object[to] = [...((object[to] as unknown[] | undefined) ?? []), ...given];
  }
  return object;
}

/** What is there of an object: keys whose value is undefined are left out. */
export function present<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
