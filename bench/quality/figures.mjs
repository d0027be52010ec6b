// @ts-check
// The figures of a set of pages in one flavour, from the scores of its pages.
import { f1Of, harmonicMean, mean, precisionOf, recallOf } from "./overlap.mjs";

/** @typedef {import("./score-page.mjs").PageScore} PageScore */
/** A mean, and of how many. @typedef {{ value: number, of: number }} Share */

/** A page whose text agrees less than that is lost. */
const LOW = 0.5;

/** @param {readonly PageScore[]} pages */
export function figuresOf(pages) {
  const dates = present(pages, "date");
  const places = present(pages, "places");
  const off = dates.map((date) => date.off ?? Number.POSITIVE_INFINITY);
  return {
    pages: pages.length,
    ...(textFigures(present(pages, "text")) ?? snippetFigures(present(pages, "snippets"))),
    paragraphs: share(present(pages, "paragraphs")),
    headline: share(present(pages, "headline").map(Number)),
    authors: share(present(pages, "authors")),
    date: share(off.map((days) => Number(days === 0))),
    dateWithinADay: share(off.map((days) => Number(days <= 1))),
    dateWrong: share(off.map((days) => Number(days > 1 && days < Number.POSITIVE_INFINITY))),
    captions: share(present(pages, "captions").flat().map(Number)),
    places: share(places.map(Number)),
    falseDatelines: places.length === 0 ? undefined : present(pages, "falseDateline").filter(Boolean).length,
  };
}

/** @typedef {ReturnType<typeof figuresOf>} Figures */

/**
 * Precision of the pages that have output, recall of those that have a truth, and the F1 of the two.
 *
 * @param {readonly import("./overlap.mjs").Overlap[]} texts
 */
function textFigures(texts) {
  if (texts.length === 0) return undefined;
  const precision = mean(texts.filter(({ found }) => found > 0).map(precisionOf));
  const recall = mean(texts.filter(({ wanted }) => wanted > 0).map(recallOf));
  const each = texts.map(f1Of);
  const low = each.filter((f1) => f1 < LOW).length;
  return { f1: harmonicMean(precision, recall), precision, recall, pageF1: mean(each), low };
}

/** Of all snippets together. @param {readonly import("./overlap.mjs").Overlap[]} snippets */
function snippetFigures(snippets) {
  if (snippets.length === 0) {
    return { f1: undefined, precision: undefined, recall: undefined, pageF1: undefined, low: undefined };
  }
  const all = { both: 0, wanted: 0, found: 0 };
  for (const { both, wanted, found } of snippets) {
    all.both += both;
    all.wanted += wanted;
    all.found += found;
  }
  const [precision, recall] = [precisionOf(all), recallOf(all)];
  return { f1: harmonicMean(precision, recall), precision, recall, pageF1: undefined, low: undefined };
}

/**
 * What the pages have that were judged for it.
 *
 * @template {keyof PageScore} Key
 * @param {readonly PageScore[]} pages @param {Key} key
 * @returns {NonNullable<PageScore[Key]>[]}
 */
function present(pages, key) {
  return pages.flatMap((page) => {
    const value = page[key];
    return value === undefined ? [] : [/** @type {NonNullable<PageScore[Key]>} */ (value)];
  });
}

/** @param {readonly number[]} values @returns {Share | undefined} */
function share(values) {
  return values.length === 0 ? undefined : { value: mean(values), of: values.length };
}
