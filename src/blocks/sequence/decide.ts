import type { BlockRole } from "../../model/block.js";
import type { BlockContext } from "../context.js";
import { isBlank, lineText } from "../line.js";
import type { Piece, Recognised } from "../rule.js";
import { siteEndMarker } from "../site.js";
import { looksLikeHeadline, proseEvidence } from "./evidence.js";
import { weights } from "./set-weights.js";
import { State } from "./states.js";
import { bareTransitions, STATES, type Transition, transitions } from "./transitions.js";

type Decision = Pick<BlockContext, "state" | "bodyLines" | "firstBodyLine" | "secondBodyLine">;

/** Where the way back is noted for most pages; each step is written before it is read. */
const scratch = /* @__PURE__ */ new Uint8Array(1 << 14);

type Claims = readonly (Recognised | undefined)[];

const NEVER = -1e9;

/**
 * One decision over the whole page: each line that no rule has claimed is before the article, its headline, its lead,
 * its body, a gap in it, or behind it, so that the whole is the most plausible (Viterbi). Claimed lines are passed
 * over, but a headline among them says where the article begins, and the site's end marker where it ends.
 */
export function decide(context: BlockContext, claims: Claims): Decision {
  const { lines } = context;
  const back = lines.count * STATES <= scratch.length ? scratch : new Uint8Array(lines.count * STATES);
  const steps: number[] = [];
  let scores = Float64Array.of(0, NEVER, NEVER, NEVER, NEVER, NEVER);
  let next = new Float64Array(STATES);
  const emission = new Float64Array(STATES);
  const titled = context.title !== undefined;
  const { bare } = context;
  const moves = bare ? bareTransitions : transitions;
  for (let at = 0; at < lines.count; at++) {
    const claim = claims[at];
    if (claim === undefined) {
      if (isBlank(context, at)) continue;
      emission[State.Lead] = bare ? NEVER : weights.leadLine;
      emission[State.Body] = proseEvidence(context, at);
      emission[State.Head] = !titled && looksLikeHeadline(context, at) ? weights.headlineShape : NEVER;
      step(moves, scores, next, emission, back, at);
    } else if (claim.pieces[0]?.role === "headline") {
      passHeadline(scores, next, back, at, passingCost(context, at));
    } else if (claim.pieces[0]?.role === "related" && siteEndMarker(lineText(context, at), context.site)) {
      closeArticle(scores, next, back, at);
    } else if (!passOther(claim, scores, next, back, at)) {
      at = claim.next - 1;
      continue;
    }
    steps.push(at);
    [scores, next] = [next, scores];
    if (claim !== undefined) at = claim.next - 1;
  }
  return trace(claims, steps, scores, back);
}

function step(
  moves: readonly Transition[],
  scores: Float64Array,
  next: Float64Array,
  emission: Float64Array,
  back: Uint8Array,
  at: number,
): void {
  next.fill(NEVER * 2);
  for (let index = 0; index < moves.length; index++) {
    const { from, to, weight } = moves[index] as Transition;
    const score = (scores[from] as number) + weight;
    if (score <= (next[to] as number)) continue;
    next[to] = score;
    back[at * STATES + to] = from;
  }
  for (let state = 0; state < STATES; state++)
    next[state] = Math.max((next[state] as number) + (emission[state] as number), NEVER * 2);
}

/** On a bare page the title line opens the article; elsewhere it may be far above it, or not its own. */
function passingCost({ title, bare }: BlockContext, at: number): number {
  if (at !== title?.line) return weights.headlinePassed;
  return bare ? NEVER : 0;
}

/** A headline that a rule has found: the article opens here; to pass it in another state costs. */
function passHeadline(scores: Float64Array, next: Float64Array, back: Uint8Array, at: number, cost: number): void {
  let from: number = State.Before;
  for (const state of [State.Head, State.Lead]) if ((scores[state] as number) > (scores[from] as number)) from = state;
  stay(scores, next, back, at, cost);
  next[State.Head] = scores[from] as number;
  back[at * STATES + State.Head] = from;
}

/** Each state goes on. */
function stay(scores: Float64Array, next: Float64Array, back: Uint8Array, at: number, cost: number): void {
  for (let state = 0; state < STATES; state++) {
    next[state] = (scores[state] as number) + cost;
    back[at * STATES + state] = state;
  }
}

/** What staying in the body costs behind a claimed line, by its role; roles that are not named say nothing. */
const stayCosts: Readonly<Partial<Record<BlockRole, number>>> = {
  related: weights.relatedPassed,
  share: 0,
  navigation: 0,
  notice: 0,
  byline: weights.bylinePassed,
  timestamp: weights.timestampPassed,
};

/** Roles of furniture: behind it the body may break off at no cost. */
export const furniture: ReadonlySet<BlockRole | undefined> = new Set(["related", "share", "navigation", "notice"]);

/** True where the claimed line says something of the lines around it, and was passed so. */
function passOther(
  { pieces }: Recognised,
  scores: Float64Array,
  next: Float64Array,
  back: Uint8Array,
  at: number,
): boolean {
  const { role } = pieces[0] as Piece;
  const cost = pieces.length === 1 ? stayCosts[role] : undefined;
  if (cost === undefined) return false;
  stay(scores, next, back, at, 0);
  const body = scores[State.Body] as number;
  next[State.Body] = body + cost;
  if (!furniture.has(role)) return true;
  for (const state of [State.Gap, State.After]) {
    if (body <= (next[state] as number)) continue;
    next[state] = body;
    back[at * STATES + state] = State.Body;
  }
  return true;
}

function closeArticle(scores: Float64Array, next: Float64Array, back: Uint8Array, at: number): void {
  const from = best(scores);
  next.fill(NEVER);
  next[State.After] = scores[from] as number;
  back[at * STATES + State.After] = from;
}

function best(scores: Float64Array): number {
  let from = 0;
  for (let state = 1; state < STATES; state++) if ((scores[state] as number) > (scores[from] as number)) from = state;
  return from;
}

function trace(claims: Claims, steps: readonly number[], scores: Float64Array, back: Uint8Array): Decision {
  const decided = new Uint8Array(claims.length);
  let state = best(scores);
  let bodyLines = 0;
  let firstBodyLine = -1;
  let secondBodyLine = -1;
  let headed = false;
  for (let index = steps.length - 1; index >= 0; index--) {
    const at = steps[index] as number;
    // What stands above the last headline is no lead of it.
    decided[at] = headed && state === State.Lead ? State.Before : state;
    if (state === State.Head) headed = true;
    if (state === State.Body && claims[at] === undefined) {
      bodyLines++;
      secondBodyLine = firstBodyLine;
      firstBodyLine = at;
    }
    state = back[at * STATES + state] as number;
  }
  return { state: (line) => decided[line] as State, bodyLines, firstBodyLine, secondBodyLine };
}
