import { type Candidate, candidatesOf } from "./candidates.js";
import { featureFiller, HEADLINE_FEATURES, type HeadlineSource } from "./features.js";

/** The run that is most plausibly the page's headline, by a ranking learnt from pages of many sites. */
export function chooseHeadline(source: HeadlineSource, weights: readonly number[]): Candidate | undefined {
  if (weights.length !== HEADLINE_FEATURES) throw new TypeError("the model is not of this version of newsdump");
  const { text, lines, page, body, titleLine } = source;
  const candidates = candidatesOf(text, lines, page, body, titleLine);
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const featuresOf = featureFiller(source, candidates);
  for (let at = 0; at < candidates.length; at++) {
    const features = featuresOf(at);
    let score = 0;
    for (let feature = 0; feature < features.length; feature++) {
      score += weights[features[feature] as number] as number;
    }
    if (score <= most) continue;
    most = score;
    best = candidates[at];
  }
  return best;
}
