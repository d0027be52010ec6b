import type { DumpFormat } from "./containers/format.js";
import { makeParseDump, type ParseDump } from "./dump-parser.js";
import type { Lexicon } from "./languages/lexicon.js";
import { makeParse, type Parse } from "./parser.js";
import type { Profile } from "./profiles/profile.js";

/** What a parser is made of: the formats, sites and languages that it knows. */
export interface CreateParserOptions {
  readonly formats?: readonly DumpFormat[];
  readonly profiles?: readonly Profile[];
  readonly languages?: readonly Lexicon[];
}

/** A parser with the two entrances of newsdump. */
export interface Parser {
  readonly parse: Parse;
  readonly parseDump: ParseDump;
}

/**
 * Makes a parser that knows only what it is given, for small bundles.
 *
 * @example
 * ```ts
 * import { createParser } from "newsdump/core";
 * import { en } from "newsdump/languages";
 * import { asharqAlAwsat } from "newsdump/profiles";
 *
 * const { parse } = createParser({ profiles: [asharqAlAwsat], languages: [en] });
 * console.log(parse("London- The talks ended on Monday without a result.").article.dateline?.places); // [ 'London' ]
 * ```
 */
export function createParser(options: CreateParserOptions = {}): Parser {
  const parse = makeParse(options);
  return { parse, parseDump: makeParseDump(parse, options.formats ?? []) };
}
