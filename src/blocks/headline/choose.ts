import { type Candidate, candidatesOf } from "./candidates.js";
import { HEADLINE_FEATURES, type HeadlineSource, headlineFeatures } from "./features.js";

/** The run that is most plausibly the page's headline, by a ranking learnt from pages of many sites. */
export function chooseHeadline(source: HeadlineSource, weights: readonly number[]): Candidate | undefined {
  if (weights.length !== HEADLINE_FEATURES) throw new TypeError("the model is not of this version of newsdump");
  const { text, lines, page, body, titleLine } = source;
  const candidates = candidatesOf(text, lines, page, body, titleLine);
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  headlineFeatures(source, candidates).forEach((features, at) => {
    let score = 0;
    for (const feature of features) score += weights[feature] as number;
    if (score <= most) return;
    most = score;
    best = candidates[at];
  });
  return best;
}
