import * as languages from "../languages/all.js";
import { newsModel } from "../news-model.js";
import type { ParserOptions } from "../parser.js";
import * as profiles from "../profiles/all.js";

/** All that `parse` of `newsdump` knows. */
export function allKnowledge(): ParserOptions {
  return { profiles: Object.values(profiles), languages: Object.values(languages), model: newsModel };
}
