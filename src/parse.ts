import * as languages from "./languages/all.js";
import type { Parsed, ParsedRecord } from "./model/article.js";
import type { DumpRecord } from "./model/record.js";
import { newsModel } from "./news-model.js";
import { makeParse, type Parse, type ParseOptions } from "./parser.js";
import * as profiles from "./profiles/all.js";

let known: Parse | undefined;

/**
 * Parses one text, or one record of a dump, with all sites and languages that newsdump knows.
 *
 * Never throws on any string: what is odd about the text is told in `diagnostics`. The blocks of the result tile the
 * text: sorted, without gap or overlap, from 0 to `text.length`, in UTF-16 code units.
 *
 * @throws TypeError when given neither a string nor a record with a text; it names what was passed.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 *
 * const { kind, article } = parse(
 *   "Harbour opens again after storm | Daily Bugle\n" +
 *     "By Jane Example\n" +
 *     "April 28, 2023\n" +
 *     "LISBON (Reuters) - The harbour opened again on Friday after a storm had closed it for a week.\n" +
 *     "Ferries will follow on Monday, the port authority said in a statement.\n",
 * );
 * console.log(kind, article.headline, article.authors[0]?.name, article.publishedAt, article.dateline?.places);
 * // article Harbour opens again after storm Jane Example 2023-04-28 [ 'LISBON' ]
 * ```
 */
export function parse(text: string, options?: ParseOptions): Parsed;
export function parse(record: DumpRecord, options?: ParseOptions): ParsedRecord;
export function parse(input: string | DumpRecord, options?: ParseOptions): Parsed | ParsedRecord {
  known ??= makeParse({ profiles: Object.values(profiles), languages: Object.values(languages), model: newsModel });
  return known(input as DumpRecord, options);
}
