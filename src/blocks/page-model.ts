import type { BlockContext } from "./context.js";
import type { SequenceModel } from "./sequence/model.js";

/** What a model says of a page, before any rule is asked. */
export interface PageDecision extends Pick<BlockContext, "state" | "headline" | "headlineRepeats" | "from" | "to"> {}

/** Decides which lines of a page are the article. `newsModel` of `newsdump/model` is one. */
export interface PageModel {
  /** What was learnt, as plain data. */
  readonly weights: SequenceModel;
  /**
   * One decision over the whole page: the state of each line, and where the headline stands.
   *
   * @internal
   */
  decide(context: BlockContext): PageDecision;
}
