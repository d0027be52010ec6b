import { weights } from "./set-weights.js";
import { State } from "./states.js";

export const STATES = 6;
/** A step from one line's state to the next one's. */
export interface Transition {
  readonly from: State;
  readonly to: State;
  readonly weight: number;
}

const { Before, Head, Lead, Body, Gap, After } = State;

/** All steps that there are, by the state that they lead to. */
export const transitions: readonly Transition[] = [
  { from: Before, to: Before, weight: 0 },
  { from: Before, to: Head, weight: 0 },
  { from: Head, to: Lead, weight: 0 },
  { from: Lead, to: Lead, weight: weights.stayLead },
  { from: Before, to: Body, weight: weights.bodyWithoutHeadline },
  { from: Head, to: Body, weight: 0 },
  { from: Lead, to: Body, weight: 0 },
  { from: Body, to: Body, weight: 0 },
  { from: Gap, to: Body, weight: weights.gapToBody },
  { from: Body, to: Gap, weight: weights.bodyToGap },
  { from: Gap, to: Gap, weight: weights.stayGap },
  { from: Body, to: After, weight: weights.bodyToAfter },
  { from: After, to: After, weight: 0 },
];

/** The same on a page without furniture: what follows its title line is the article, to the end. */
export const bareTransitions: readonly Transition[] = /* @__PURE__ */ transitions.filter(
  ({ from, to }) => from !== Body || to === Body,
);
