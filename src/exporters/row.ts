import type { Article, Parsed, ParsedRecord, RecordInfo } from "../model/article.js";
import { recordOf } from "./record-of.js";

/** What the rows of a mapping look at. */
export interface Page {
  readonly parsed: Parsed;
  readonly article: Article;
  readonly record: RecordInfo | undefined;
}

/** One row of a mapping: where a field of ours goes in another form. */
export interface Row<Value = unknown, Seen extends Page = Page> {
  /** Path of ours: `headline`, `dateline.places`, `record.targetUri`. */
  readonly field: string;
  /** Its name there. */
  readonly to: string;
  /** What is written; undefined where there is nothing to write. */
  value(page: Seen): Value | undefined;
}

/** A page as the rows see it. */
export function pageOf(parsed: Parsed | ParsedRecord): Page {
  return { parsed, article: parsed.article, record: recordOf(parsed) };
}
