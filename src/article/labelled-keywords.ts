import { readKeywords } from "../fields/keywords.js";
import type { Keyword } from "../model/article.js";
import type { FieldName } from "../model/field.js";
import { append } from "../text/append.js";
import { type LabelledValue, meaning, type Note, type ValuesOf } from "./labelled-value.js";
import type { ArticleDraft } from "./stated.js";

/** The fields that are the keywords of an article, in their order. */
export const keywordFields: readonly FieldName[] = [
  "subject",
  "keyword",
  "category",
  "industry",
  "company",
  "organization",
  "ticker",
  "person",
  "place",
];

/** Takes over the terms of all such fields. */
export function takeKeywords(article: ArticleDraft, of: ValuesOf, note: Note): void {
  const stating: LabelledValue[] = [];
  const keywords: Keyword[] = [];
  for (const field of keywordFields) {
    for (const each of of(field)) {
      stating.push(each);
      append(keywords, readKeywords(meaning(each), field));
    }
  }
  if (stating.length === 0) return;
  article.keywords = keywords;
  note("keywords", stating);
}
