import type { Block } from "../model/block.js";
import type { LineTable } from "../text/lines.js";
import type { BlockContext, ClassifyOptions } from "./context.js";
import { isBlank, isProse } from "./line.js";
import { pageLayout } from "./listing.js";
import { findPageTitle } from "./page-title.js";
import type { Piece, Recognised } from "./rule.js";
import { type RuleList, ruleList } from "./rule-list.js";
import { rulesAfterDecision, rulesBeforeDecision } from "./rules/all.js";
import { decide } from "./sequence/decide.js";
import { State } from "./sequence/states.js";
import { labelAt } from "./shapes/label.js";
import { siteKnowledge } from "./site.js";
import { makeTiler } from "./tile.js";

/** The blocks of a page and what was learnt of it on the way. */
export interface Classified extends Pick<BlockContext, "layout" | "site"> {
  readonly blocks: readonly Block[];
}

const beforeDecision = /* @__PURE__ */ ruleList(rulesBeforeDecision);
const afterDecision = /* @__PURE__ */ ruleList(rulesAfterDecision);

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * Gives every run of the text its role. First the rules that need only the lines at hand, then one decision over the
 * whole page about what is article and what is furniture, then the rules that ask for it. The blocks tile the text.
 */
export function classify(text: string, lines: LineTable, options: ClassifyOptions): Classified {
  const context = makeContext(text, lines, options);
  const claims = claimLines(context);
  context.layout = pageLayout(context, claims);
  if (context.layout === "article") Object.assign(context, decide(context, claims));
  return { blocks: layLines(context, claims), layout: context.layout, site: context.site };
}

/** One object of one shape for every question: V8 reads a page's context many thousand times. */
function makeContext(text: string, lines: LineTable, options: ClassifyOptions): Writable<BlockContext> {
  const { vocabulary, report, profile } = options;
  const context: Writable<BlockContext> = {
    text,
    lines,
    vocabulary,
    site: siteKnowledge(profile, options.editions ?? profile?.editions ?? []),
    report,
    title: undefined,
    lastLine: lines.count - 1,
    previous: undefined,
    caption: undefined,
    bare: false,
    proseAbove: 0,
    openLines: 0,
    hasCaption: false,
    label: (line) => {
      if (line !== lastLabelLine) lastLabel = labelAt(context, line);
      lastLabelLine = line;
      return lastLabel;
    },
    layout: "article",
    state: () => State.Before,
    bodyLines: 0,
    firstBodyLine: -1,
    secondBodyLine: -1,
  };
  let lastLabelLine = -1;
  let lastLabel: ReturnType<typeof labelAt>;
  while (context.lastLine >= 0 && isBlank(context, context.lastLine)) context.lastLine--;
  context.title = findPageTitle(context);
  context.bare = context.site.complete && context.title?.basis === "profiled";
  return context;
}

/** What a rule recognised, with the rule's name. */
interface Claim extends Recognised {
  readonly rule: string;
}

/** By the first line of each run. */
type Claims = readonly (Claim | undefined)[];

/** The first pass: what the rules before the decision recognise. */
function claimLines(context: Writable<BlockContext>): Claims {
  const { lines } = context;
  const claims: (Claim | undefined)[] = new Array(lines.count).fill(undefined);
  for (let at = 0; at < lines.count; ) {
    if (isBlank(context, at)) {
      at++;
      continue;
    }
    const claim = ask(at, context, beforeDecision);
    claims[at] = claim;
    remember(context, claim);
    if (claim === undefined) {
      context.openLines++;
      if (isProse(context, at)) context.proseAbove++;
    }
    at = claim === undefined ? at + 1 : claim.next;
  }
  return claims;
}

/** The second pass: lays the blocks end to end, each run of blank lines as one. */
function layLines(context: Writable<BlockContext>, claims: Claims): Block[] {
  const { text, lines } = context;
  const tiler = makeTiler(lines);
  context.previous = undefined;
  context.caption = undefined;
  if (text.charCodeAt(0) === 0xfeff) tiler.layTo(1, "blank", { start: 1, end: 1 }, "inferred", "byte-order-mark");
  for (let at = 0; at < lines.count; ) {
    if (isBlank(context, at)) {
      while (at < lines.count && isBlank(context, at)) at++;
      const end = lines.starts[at] as number;
      tiler.layTo(end, "blank", { start: end, end }, "inferred");
      continue;
    }
    // The last rule takes every line.
    const claim = (claims[at] ?? ask(at, context, afterDecision)) as Claim;
    tiler.lay(at, claim, claim.rule);
    remember(context, claim);
    at = claim.next;
  }
  return tiler.blocks;
}

function ask(at: number, context: BlockContext, list: RuleList): Claim | undefined {
  const { lines } = context;
  const start = lines.textStarts[at] as number;
  const end = lines.textEnds[at] as number;
  for (const { name, recognise } of list.rulesFor(context, lines.marks[at] as number, start, end)) {
    const found = recognise(at, context);
    if (found !== undefined) return { pieces: found.pieces, basis: found.basis, next: found.next, rule: name };
  }
  return undefined;
}

/** What the next line's rules may ask for; behind a line that is not recognised they know nothing. */
function remember(context: Writable<BlockContext>, claim: Claim | undefined): void {
  context.previous = claim?.pieces[claim.pieces.length - 1];
  if (claim === undefined) return;
  for (let index = 0; index < claim.pieces.length; index++) {
    const { role } = claim.pieces[index] as Piece;
    if (role === "caption") context.caption = claim.pieces[index];
    if (role === "caption" || role === "credit") context.hasCaption = true;
  }
}
