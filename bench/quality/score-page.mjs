// @ts-check
// One page's article against its truth.
import { paragraphMatch, snippetOverlap, textOverlap, withDateline } from "./body.mjs";
import { authorMatch, daysOff, fold, isShown, samePlaces } from "./fields.mjs";
import { f1Of } from "./overlap.mjs";

/**
 * What a correct parse of a page holds. What is absent was not labelled; what `sure` denies is not judged.
 *
 * @typedef {object} Truth
 * @property {string} [title]
 * @property {string[]} [authors]
 * @property {string} [published]
 * @property {string[]} [captions]
 * @property {{ places: string[] } | null} [dateline] null: there is none
 * @property {string[]} [paragraphs]
 * @property {number[]} [optional]
 * @property {string[]} [with]
 * @property {string[]} [without]
 * @property {Record<string, boolean>} [sure]
 *
 * @typedef {Pick<import("../../src/model/article.js").Article, "headline" | "authors" | "publishedAt" | "media" | "dateline" | "body">} Found
 *
 * @typedef {import("./overlap.mjs").Overlap} Overlap
 * @typedef {object} PageScore
 * @property {string} id
 * @property {number | undefined} f1 of the text, or of the snippets
 * @property {Overlap} [text]
 * @property {number} [paragraphs]
 * @property {Overlap} [snippets]
 * @property {boolean} [headline]
 * @property {number} [authors]
 * @property {{ off: number | undefined }} [date] days off; undefined where none is given
 * @property {boolean[]} [captions]
 * @property {boolean} [places] judged where there is a dateline
 * @property {boolean} [falseDateline] judged where there is none
 */

/** @param {string} id @param {Truth} truth @param {Found} article @returns {PageScore} */
export function scorePage(id, truth, article) {
  const { dateline, media } = article;
  const paragraphs = article.body.map(({ text }) => text).filter((text) => text !== "");
  /** @param {"title" | "authors" | "published" | "captions" | "dateline"} field */
  const judged = (field) => truth[field] !== undefined && truth.sure?.[field] !== false;
  /** @type {PageScore} */
  const score = { id, f1: undefined };
  if (truth.paragraphs !== undefined) {
    const body = withDateline(paragraphs, dateline?.text, truth.paragraphs);
    score.text = textOverlap(truth.paragraphs, body);
    score.paragraphs = paragraphMatch(truth.paragraphs, truth.optional ?? [], body);
    score.f1 = f1Of(score.text);
  }
  if (truth.with !== undefined) {
    score.snippets = snippetOverlap(truth.with, truth.without ?? [], paragraphs);
    score.f1 ??= f1Of(score.snippets);
  }
  if (judged("title")) score.headline = fold(article.headline) === fold(truth.title);
  if (judged("authors")) {
    const names = article.authors.map(({ name }) => name);
    score.authors = authorMatch(truth.authors ?? [], names);
  }
  if (judged("published")) score.date = { off: daysOff(truth.published ?? "", article.publishedAt) };
  if (judged("captions")) score.captions = truth.captions?.map((caption) => isShown(caption, media)) ?? [];
  if (judged("dateline")) {
    if (truth.dateline) score.places = samePlaces(truth.dateline.places, dateline?.places ?? []);
    else score.falseDateline = dateline !== undefined;
  }
  return score;
}
