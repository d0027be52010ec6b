import { fold } from "../../text/fold.js";
import { isBodyState, type State } from "../sequence/states.js";
import { type Candidate, candidatesOf } from "./candidates.js";
import {
  columnFeatures,
  featureFiller,
  HEADLINE_FEATURES,
  type HeadlineSource,
  weightsOf,
  wordFeatures,
} from "./features.js";
import { Cut } from "./title-cuts.js";

/** The headline of a page, and the lines beside the article's text that say the same. */
export interface ChosenHeadline extends Candidate {
  readonly copies: readonly number[];
}

/**
 * The run that is most plausibly the page's headline, by a ranking learnt from pages of many sites; of runs that are as
 * plausible the first. The words of a candidate are looked at only where they can still make it the best.
 */
export function chooseHeadline(source: HeadlineSource, weights: readonly number[]): ChosenHeadline | undefined {
  if (weights.length !== HEADLINE_FEATURES) throw new TypeError("the model is not of this version of newsdump");
  const { text, lines, page, body, titleLine } = source;
  const candidates = candidatesOf(text, lines, page, body, titleLine);
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const { found, titled, fillColumns, fillWords } = featureFiller(source, candidates);
  const scoreOf = (features: readonly number[]) => {
    let score = 0;
    for (let at = 0; at < features.length; at++) {
      score += weights[found[features[at] as number] as number] as number;
    }
    return score;
  };
  const mostByWords = mostOf(weights, titled);
  // The title line and its pieces come last, and one of them is often the best.
  for (let at = candidates.length - 1; at >= 0; at--) {
    fillColumns(at);
    const byColumns = scoreOf(columnFeatures);
    if (byColumns + mostByWords < most) continue;
    fillWords(at);
    const score = byColumns + scoreOf(wordFeatures);
    if (score < most) continue;
    most = score;
    best = candidates[at];
  }
  // Assigned, not spread: each copy of a spread may have a shape of its own, which all that ask for it pay for.
  return best && Object.assign({}, best, { copies: copiesOf(best, candidates, source) });
}

/** How much longer or shorter a copy is at the most: quotation marks, a full stop, letters that are two in capitals. */
const SLACK = 4;

function copiesOf(
  { span, line }: Candidate,
  candidates: readonly Candidate[],
  { text, states }: HeadlineSource,
): number[] {
  const length = span.end - span.start;
  const said = inCapitals(text.slice(span.start, span.end));
  return candidates.flatMap((other) => {
    if (other.cut !== Cut.Row || other.line === line || isBodyState(states[other.row] as State)) return [];
    const { start, end } = other.span;
    const alike = Math.abs(end - start - length) <= SLACK && inCapitals(text.slice(start, end)) === said;
    return alike ? [other.line] : [];
  });
}

/** What a candidate's words can add at the most. */
function mostOf(weights: readonly number[], titled: boolean): number {
  return wordFeatures.reduce((sum, feature) => {
    const { from, size } = weightsOf(feature, titled);
    return sum + Math.max(...weights.slice(from, from + size));
  }, 0);
}

/** Capitals know neither `ß` nor a Turkish dotless `ı`: a heading in capitals is compared in capitals. */
function inCapitals(text: string): string {
  return fold(text.toUpperCase());
}
