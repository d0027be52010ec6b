import type { Block } from "../model/block.js";
import { Mark } from "../text/char-class.js";
import type { LineTable } from "../text/lines.js";
import type { Span } from "../text/span.js";
import {
  type Claim,
  type Claims,
  countBody,
  endAtMarker,
  type OpenContext,
  proseLines,
  yieldToBody,
  yieldToHeadline,
} from "./claims.js";
import type { BlockContext, ClassifyOptions } from "./context.js";
import { datedTitles, entryLines, teaserEntries } from "./entries.js";
import { isBlank, isProse } from "./line.js";
import { pageLayout } from "./listing.js";
import { hasMainText } from "./main-text.js";
import { findPageTitle } from "./page-title.js";
import type { Piece } from "./rule.js";
import { type AskedRule, type RulesOfPage, ruleList } from "./rule-list.js";
import { rulesAfterDecision, rulesBeforeDecision } from "./rules/all.js";
import { decide } from "./sequence/decide.js";
import { State } from "./sequence/states.js";
import { labelAt } from "./shapes/label.js";
import { lineMoments, momentsIn } from "./shapes/line-moments.js";
import type { FoundMoment } from "./shapes/moment.js";
import { siteKnowledge, withTemplate } from "./site.js";
import { makeTiler } from "./tile.js";
import { bylineZones, type Zones } from "./zones.js";

/** The blocks of a page and what was learnt of it on the way. */
export interface Classified extends Pick<BlockContext, "layout" | "site" | "title"> {
  readonly blocks: readonly Block[];
  /** The dates inside a run of the text; those of a line are not looked for again. */
  moments(span: Span): readonly FoundMoment[];
}

const beforeDecision = /* @__PURE__ */ ruleList(rulesBeforeDecision);
const afterDecision = /* @__PURE__ */ ruleList(rulesAfterDecision);

/**
 * Gives every run of the text its role: the rules that need only the lines at hand, one decision over the whole page
 * about what is article and what is furniture (a model's comes first, for it needs no rule), and the rules that ask for
 * it. The blocks tile the text.
 */
export function classify(text: string, lines: LineTable, options: ClassifyOptions): Classified {
  const context = makeContext(text, lines, options);
  context.title = findPageTitle(context);
  context.bare = context.site.complete && context.title?.basis === "profiled";
  const { model } = options;
  // A site whose furniture is all named needs no model.
  const learnt = context.site.complete ? undefined : model?.decide(context);
  if (learnt !== undefined) Object.assign(context, learnt);
  const claims = claimLines(context);
  if (learnt === undefined) {
    context.layout = pageLayout(context, claims);
    if (context.layout === "article") Object.assign(context, decide(context, claims));
  } else {
    endAtMarker(context, claims);
    Object.assign(context, countBody(context, claims));
    context.entries = teaserEntries(context, claims);
    // A page whose model finds little of an article may be a list of articles.
    if (context.entries === undefined && proseLines(context, claims) < MIN_ARTICLE) {
      findListing(context, claims);
      if (context.layout === "article") context.entries = datedTitles(context, claims);
    }
    if (context.entries !== undefined) context.layout = "listing";
    if (context.layout === "article") {
      yieldToBody(context, claims);
      yieldToHeadline(context, claims);
    }
  }
  const { layout, site, title } = context;
  return { blocks: layLines(context, claims), moments: momentsIn(context), layout, site, title };
}

/**
 * Broken off texts make a listing, and so does one paragraph below each of several titles, if none is the page's own, and
 * no text is far longer than the others.
 */
function findListing(context: OpenContext, claims: Claims): void {
  context.layout = pageLayout(context, claims);
  if (context.layout !== "listing" && context.headlineRepeats) return;
  context.entries = entryLines(context, claims);
  if (context.entries !== undefined) context.layout = "listing";
  if (context.layout !== "listing" || !hasMainText(context, claims, context.entries)) return;
  context.layout = "article";
  context.entries = undefined;
}

/** So many lines of body make an article of a page that is laid out like a listing. */
const MIN_ARTICLE = 2;

/**
 * What a page is asked for, its title line not looked for yet. One object of one shape for every question: V8 reads a
 * page's context many thousand times.
 */
function makeContext(text: string, lines: LineTable, options: ClassifyOptions): OpenContext {
  const { vocabulary, report, profile } = options;
  const context: OpenContext = {
    text,
    lines,
    vocabulary,
    site: withTemplate(siteKnowledge(profile, options.editions ?? profile?.editions ?? []), options.template),
    report,
    template: options.template,
    title: undefined,
    rowMarks: options.rowMarks,
    lastLine: lines.count - 1,
    previous: undefined,
    caption: undefined,
    bare: false,
    proseAbove: 0,
    openLines: 0,
    hasCaption: false,
    label: (line) => {
      if (((lines.marks[line] as number) & Mark.Colon) === 0) return undefined;
      if (line !== lastLabelLine) lastLabel = labelAt(context, line);
      lastLabelLine = line;
      return lastLabel;
    },
    moments: lineMoments(text, lines, vocabulary),
    zones: () => {
      zones ??= bylineZones(context) ?? "none";
      return zones === "none" ? undefined : zones;
    },
    layout: "article",
    state: () => State.Before,
    bodyLines: 0,
    firstBodyLine: -1,
    secondBodyLine: -1,
    headline: undefined,
    headlineRepeats: false,
    entries: undefined,
    from: 0,
    to: lines.count,
  };
  let zones: Zones | "none" | undefined;
  let lastLabelLine = -1;
  let lastLabel: ReturnType<typeof labelAt>;
  while (context.lastLine >= 0 && isBlank(context, context.lastLine)) context.lastLine--;
  return context;
}

/** The first pass: what the rules before the decision recognise. */
function claimLines(context: OpenContext): (Claim | undefined)[] {
  const { lines } = context;
  const claims: (Claim | undefined)[] = new Array(lines.count).fill(undefined);
  const rulesAt = beforeDecision(context);
  for (let at = 0; at < lines.count; ) {
    if (isBlank(context, at)) {
      at++;
      continue;
    }
    const claim = ask(at, context, rulesAt);
    if (claim !== undefined) {
      claims[at] = claim;
      remember(context, claim);
      at = claim.next;
      continue;
    }
    // The next line's rules know nothing of a line that is not recognised.
    context.previous = undefined;
    context.openLines++;
    if (isProse(context, at)) context.proseAbove++;
    at++;
  }
  return claims;
}

/** The second pass: lays the blocks end to end, each run of blank lines as one. */
function layLines(context: OpenContext, claims: Claims): Block[] {
  const { text, lines } = context;
  const tiler = makeTiler(lines);
  const rulesAt = afterDecision(context);
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
    const claim = (claims[at] ?? ask(at, context, rulesAt)) as Claim;
    tiler.lay(at, claim, claim.rule);
    remember(context, claim);
    at = claim.next;
  }
  return tiler.blocks;
}

function ask(at: number, context: BlockContext, rulesAt: RulesOfPage): Claim | undefined {
  const rules = rulesAt(at);
  for (let index = 0; index < rules.length; index++) {
    const { name, recognise } = rules[index] as AskedRule;
    const found = recognise(at, context);
    if (found !== undefined) return { pieces: found.pieces, basis: found.basis, next: found.next, rule: name };
  }
  return undefined;
}

/** What the next line's rules may ask for. */
function remember(context: OpenContext, claim: Claim): void {
  // Pieces have several shapes; what is asked of each line has one.
  context.previous = { role: (claim.pieces[claim.pieces.length - 1] as Piece).role };
  for (let index = 0; index < claim.pieces.length; index++) {
    const { role } = claim.pieces[index] as Piece;
    if (role === "caption") context.caption = claim.pieces[index];
    if (role === "caption" || role === "credit") context.hasCaption = true;
  }
}
