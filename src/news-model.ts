/**
 * The model that `newsdump` decides with: which lines of a page of any site are the article.
 *
 * @module newsdump/model
 */
import type { PageModel } from "./blocks/page-model.js";
import { learntModel } from "./blocks/sequence/learnt-model.js";
import { weights } from "./blocks/sequence/weights.js";

export type { PageModel } from "./blocks/page-model.js";
export { learntModel } from "./blocks/sequence/learnt-model.js";
export type { SequenceModel } from "./blocks/sequence/model.js";

/** Learnt from news pages of many sites in many languages. */
export const newsModel: PageModel = /* @__PURE__ */ learntModel(weights);
