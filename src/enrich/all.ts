/**
 * A closer reading of a page that is parsed: plain functions, each of which finds one thing and says where it stands.
 *
 * @module newsdump/enrich
 */
export { type Acronym, findAcronyms } from "./acronyms.js";
export { type DateMention, type FindDatesOptions, findDates } from "./dates.js";
export type { Mention } from "./mention.js";
export type { EnrichedPage } from "./passages.js";
export { findQuotes, type Quote } from "./quotes/find-quotes.js";
export { findSentences, type Sentence } from "./sentences.js";
