import type { PageModel } from "./blocks/page-model.js";
import type { DumpFormat } from "./containers/format.js";
import { makeParseDump, type ParseDump } from "./dump-parser.js";
import { makeReadRecords, type ReadRecords } from "./dump-reader.js";
import type { Lexicon } from "./languages/lexicon.js";
import { makeParse, type Parse } from "./parser.js";
import type { Profile } from "./profiles/profile.js";

/** What a parser is made of: the formats, sites, languages and model that it knows. */
export interface CreateParserOptions {
  readonly formats?: readonly DumpFormat[];
  readonly profiles?: readonly Profile[];
  readonly languages?: readonly Lexicon[];
  /** Which lines are the article, learnt from pages of many sites; without one, by weights that were set by hand. */
  readonly model?: PageModel;
}

/** A parser with the three entrances of newsdump. */
export interface Parser {
  readonly parse: Parse;
  readonly parseDump: ParseDump;
  readonly readRecords: ReadRecords;
}

/**
 * Makes a parser that knows only what it is given, for small bundles.
 *
 * @example
 * ```ts
 * import { createParser } from "newsdump/core";
 * import { en } from "newsdump/languages";
 * import { newsModel } from "newsdump/model";
 * import { asharqAlAwsat } from "newsdump/profiles";
 *
 * const { parse } = createParser({ profiles: [asharqAlAwsat], languages: [en], model: newsModel });
 * const page = "Talks End\n\nLondon- The talks ended on Monday without a result, officials said.\n";
 * console.log(parse(page).article.dateline?.places); // [ 'London' ]
 * ```
 */
export function createParser(options: CreateParserOptions = {}): Parser {
  const parse = makeParse(options);
  const readRecords = makeReadRecords(options.formats ?? []);
  return { parse, parseDump: makeParseDump(parse, readRecords), readRecords };
}
