import type { Evidence } from "../blocks/sequence/evidence-of.js";
import { State } from "../blocks/sequence/states.js";
import { printable } from "../diagnostics/printable.js";
import type { Basis, Block } from "../model/block.js";
import { type Decision, goesBy, type Why } from "../why.js";
import { paint } from "./paint.js";

/** What the decision says of a line, in words. */
const stateWords: Readonly<Record<State, string>> = {
  [State.Before]: "before the article",
  [State.Head]: "the headline",
  [State.Lead]: "between headline and text",
  [State.Body]: "the article's text",
  [State.Gap]: "a gap in the article",
  [State.After]: "behind the article",
  [State.List]: "a list in the article's text",
};

/** So much of what speaks for the state is shown, and so much of what speaks against it. */
const MOST_SHOWN = 8;

/**
 * Why one line has its roles, for people.
 *
 * ```text
 * page.txt:4
 *   paragraph   inferred by the rule body, which asks the decision over the page
 *   decision    the article's text rather than a gap in the article, by 34 steps
 *   for it       +38  191 to 290 characters, ends with a full stop
 *   against it    -4  stands twice
 * ```
 */
export function* whyLines(why: Why, { place, color }: { place: string; color: boolean }): Generator<string> {
  yield paint("title", printable(place), color);
  if (why.readWith !== undefined && why.readWith.last > why.readWith.first) {
    yield entry("read", `as one with the lines ${why.readWith.first + 1} to ${why.readWith.last + 1}`);
  }
  for (const block of why.blocks) yield entry(paint(block.role, block.role.padEnd(MARGIN), color), originWords(block));
  if (why.decision !== undefined) yield* decisionLines(why.decision);
}

/** What the decision over the page says of a line, in one sentence. */
export function decisionWords({ state, isCopy, entry, rival, lead }: Decision): string {
  const [own, other] = [stateWords[state], stateWords[rival]];
  if (isCopy) return `${own}, for the same line of the text stands above`;
  if (entry === "time") return `${own}, for it is the time of a live entry`;
  if (entry === "heading") return `${own}, for it is the heading of a live entry`;
  if (lead >= 0) return `${own} rather than ${other}, by ${steps(lead)}`;
  return `${own} by the order of the page; what is noted is ${steps(-lead)} nearer to ${other}`;
}

function* decisionLines(decision: Decision): Generator<string> {
  const { evidence } = decision;
  yield entry("decision", decisionWords(decision));
  yield* evidenceLines(
    "for it",
    evidence.filter(({ weight }) => weight > 0),
  );
  yield* evidenceLines(
    "against it",
    evidence.filter(({ weight }) => weight < 0),
  );
}

function* evidenceLines(title: string, evidence: readonly Evidence[]): Generator<string> {
  for (const [at, { weight, says }] of evidence.slice(0, MOST_SHOWN).entries()) {
    const sign = weight > 0 ? "+" : "";
    yield entry(at === 0 ? title : "", `${`${sign}${weight}`.padStart(4)}  ${printable(says)}`);
  }
}

function steps(count: number): string {
  return count === 1 ? "1 step" : `${count} steps`;
}

const MARGIN = 10;

function entry(label: string, text: string): string {
  return `  ${label.padEnd(MARGIN)}  ${text}`;
}

const basisWords: Readonly<Record<Basis, string>> = {
  stated: "stated by the text, recognised",
  profiled: "by the site's profile, recognised",
  inferred: "inferred",
};

/** Rules that go by what was learnt of the site. */
const templateRules: ReadonlySet<string> = new Set(["template-line", "fixed-line"]);

const sourceWords = { lines: ", from the lines at hand", decision: ", which asks the decision over the page" } as const;

/** How a block's role is known, in one sentence. */
export function originWords({ basis, rule }: Block): string {
  if (rule === undefined) return "no rule is asked";
  const source = goesBy(rule);
  const known = templateRules.has(rule) ? "by the site's template, recognised" : basisWords[basis];
  return `${known} by the rule ${rule}${source === undefined ? "" : sourceWords[source]}`;
}
