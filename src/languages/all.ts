/**
 * The languages that newsdump reads, each a lexicon: data, no code.
 *
 * @module newsdump/languages
 */
export { en } from "./en.js";
export type { Lexicon } from "./lexicon.js";
