import type { Block } from "../model/block.js";
import type { LineTable } from "../text/lines.js";
import type { BlockContext, ClassifyOptions } from "./context.js";
import { isBlank } from "./line.js";
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
  const claims: Claims = { recognised: new Array(lines.count), rules: new Array(lines.count) };
  claim(context, claims, beforeDecision);
  context.layout = pageLayout(context, claims.recognised);
  if (context.layout === "article") Object.assign(context, decide(context, claims.recognised));
  claim(context, claims, afterDecision);
  return { blocks: layOut(context, claims), layout: context.layout, site: context.site };
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
  };
  let lastLabelLine = -1;
  let lastLabel: ReturnType<typeof labelAt>;
  while (context.lastLine >= 0 && isBlank(context, context.lastLine)) context.lastLine--;
  context.title = findPageTitle(context);
  return context;
}

/** By the first line of each run: what it was recognised as, and the name of the rule. */
interface Claims {
  readonly recognised: (Recognised | undefined)[];
  readonly rules: (string | undefined)[];
}

/** Asks the rules of every line that is neither blank nor claimed yet. */
function claim(context: Writable<BlockContext>, claims: Claims, list: RuleList): void {
  const { lines } = context;
  const { recognised } = claims;
  context.previous = undefined;
  context.caption = undefined;
  for (let at = 0; at < lines.count; ) {
    if (isBlank(context, at)) {
      at++;
      continue;
    }
    const found = recognised[at] ?? ask(at, context, list, claims);
    if (found === undefined) {
      context.previous = undefined;
      at++;
      continue;
    }
    const { pieces } = found;
    context.previous = pieces[pieces.length - 1];
    for (let index = 0; index < pieces.length; index++) {
      const { role } = pieces[index] as Piece;
      if (role === "caption") context.caption = pieces[index];
      if (role === "caption" || role === "credit") context.hasCaption = true;
    }
    at = found.next;
  }
}

function ask(at: number, context: BlockContext, list: RuleList, { recognised, rules }: Claims): Recognised | undefined {
  const { lines } = context;
  const start = lines.textStarts[at] as number;
  const end = lines.textEnds[at] as number;
  for (const rule of list.rulesFor(context, lines.marks[at] as number, start, end)) {
    const found = rule.recognise(at, context);
    if (found === undefined) continue;
    recognised[at] = found;
    rules[at] = rule.name;
    return found;
  }
  return undefined;
}

/** Lays the blocks end to end, each run of blank lines as one. */
function layOut(context: BlockContext, { recognised, rules }: Claims): Block[] {
  const { text, lines } = context;
  const tiler = makeTiler(lines);
  if (text.charCodeAt(0) === 0xfeff) tiler.layTo(1, "blank", { start: 1, end: 1 }, "inferred", "byte-order-mark");
  for (let at = 0; at < lines.count; ) {
    const found = recognised[at];
    if (found !== undefined) {
      tiler.lay(at, found, rules[at] as string);
      at = found.next;
      continue;
    }
    while (at < lines.count && isBlank(context, at)) at++;
    const end = lines.starts[at] as number;
    tiler.layTo(end, "blank", { start: end, end }, "inferred");
  }
  return tiler.blocks;
}
