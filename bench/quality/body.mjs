// @ts-check
// The body of a page against its truth: its text, its paragraphs, and single snippets of it.

import { fold } from "./fields.mjs";
import { f1Of, overlapOf, wordRuns } from "./overlap.mjs";

/** More optional paragraphs than that are wanted all or none. */
const COMBINED = 4;
/** So much of a paragraph tells whether the truth begins it with its dateline. */
const OPENING = 80;

/** @param {readonly string[]} wanted @param {readonly string[]} body */
export function textOverlap(wanted, body) {
  return overlapOf(wordRuns(wanted.join("\n")), wordRuns(body.join("\n")));
}

/**
 * Paragraphs that are found exactly, as F1, under the choice of optional ones that suits best.
 *
 * @param {readonly string[]} wanted
 * @param {readonly number[]} optional which of them need not be there
 * @param {readonly string[]} body
 */
export function paragraphMatch(wanted, optional, body) {
  let best = 0;
  for (const left of leftOut(optional)) {
    const overlap = overlapOf(
      wanted.filter((_, at) => !left.has(at)),
      body,
    );
    if (overlap.both > 0) best = Math.max(best, f1Of(overlap));
  }
  return best;
}

/** The choices of what is left out. @param {readonly number[]} optional @returns {ReadonlySet<number>[]} */
function leftOut(optional) {
  if (optional.length > COMBINED) return [new Set(), new Set(optional)];
  return Array.from(
    { length: 1 << optional.length },
    (_, bits) => new Set(optional.filter((_, at) => (bits >> at) & 1)),
  );
}

/**
 * Snippets that must and must not occur in the text; white space does not matter.
 *
 * @param {readonly string[]} wanted
 * @param {readonly string[]} unwanted
 * @param {readonly string[]} body
 * @returns {import("./overlap.mjs").Overlap}
 */
export function snippetOverlap(wanted, unwanted, body) {
  const text = folded(body.join("\n"));
  const found = (/** @type {readonly string[]} */ snippets) =>
    snippets.filter((snippet) => text.includes(folded(snippet))).length;
  const both = found(wanted);
  return { both, wanted: wanted.length, found: both + found(unwanted) };
}

/** @param {string} text */
function folded(text) {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The body with the dateline back before its first paragraph, where the truth has it there.
 *
 * @param {readonly string[]} body
 * @param {string | undefined} dateline
 * @param {readonly string[]} wanted
 */
export function withDateline(body, dateline, wanted) {
  const [first, ...rest] = body;
  if (!first || !dateline || fold(first).startsWith(fold(dateline))) return body;
  const opening = `${dateline} ${first}`;
  return fold(wanted.join("\n")).includes(fold(opening).slice(0, OPENING)) ? [opening, ...rest] : body;
}
