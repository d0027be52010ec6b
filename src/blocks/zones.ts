import type { BlockContext } from "./context.js";
import { isBlank } from "./line.js";
import { State } from "./sequence/states.js";

/** Where on a page its own byline may stand, in lines; both ends are inside. */
export interface Zones {
  /** From a few lines above the headline to a few below the first line of the body. */
  readonly head: readonly [number, number];
  /** From the last lines of the body to a few behind it. */
  readonly tail: readonly [number, number];
  /** The line of the headline; -1 where none stands above the body. */
  readonly headline: number;
  /** Where the body goes on in one run; a deck above it may count as body too. */
  readonly opening: number;
}

const ABOVE_HEADLINE = 5;
const ABOVE_BODY = 12;
const HEADLINE_REACH = 60;
const BELOW_BODY_START = 4;
const DECK_REACH = 40;
const ABOVE_BODY_END = 2;
const BELOW_BODY_END = 12;

/** The zones of a page; nothing on a page without a body. */
export function bylineZones(context: BlockContext): Zones | undefined {
  const { firstBodyLine, lastLine } = context;
  if (firstBodyLine < 0) return undefined;
  const opening = bodyOpening(context);
  let headline = -1;
  let seen = 0;
  for (let at = firstBodyLine - 1; at >= 0 && seen < HEADLINE_REACH && headline < 0; at--) {
    if (isBlank(context, at)) continue;
    seen++;
    if (context.state(at) === State.Head) headline = at;
  }
  let last = lastLine;
  while (last > firstBodyLine && context.state(last) !== State.Body) last--;
  const top = headline < 0 ? walk(context, firstBodyLine, -ABOVE_BODY) : walk(context, headline, -ABOVE_HEADLINE);
  return {
    head: [top, walk(context, opening, BELOW_BODY_START)],
    tail: [walk(context, last, -ABOVE_BODY_END), walk(context, last, BELOW_BODY_END)],
    headline,
    opening,
  };
}

/** A deck may pass for the first line of the body: the text opens where lines of the body follow one another. */
function bodyOpening(context: BlockContext): number {
  let at = context.firstBodyLine;
  for (let seen = 0; seen < DECK_REACH && at < context.lastLine; seen++) {
    const [next, second] = [walk(context, at, 1), walk(context, at, 2)];
    const follow = (context.state(next) === State.Body ? 1 : 0) + (context.state(second) === State.Body ? 1 : 0);
    if (context.state(at) === State.Body && follow > 0) return at;
    at = next;
  }
  return context.firstBodyLine;
}

/** The line so many lines on that are not blank, or back. */
export function walk(context: BlockContext, from: number, steps: number): number {
  const step = Math.sign(steps);
  let at = from;
  for (let left = Math.abs(steps); left > 0 && at + step >= 0 && at + step <= context.lastLine; ) {
    at += step;
    if (!isBlank(context, at)) left--;
  }
  return at;
}
