import type { PageModel } from "../page-model.js";
import { decideLearnt } from "./decide-learnt.js";
import type { SequenceModel } from "./model.js";

/** Makes a model of what `bench/train` has learnt. */
export function learntModel(weights: SequenceModel): PageModel {
  return { weights, decide: (context) => decideLearnt(context, weights) };
}
