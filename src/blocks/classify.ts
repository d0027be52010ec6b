import type { Block, BlockRole } from "../model/block.js";
import { fold } from "../text/fold.js";
import type { LineTable } from "../text/lines.js";
import type { Span } from "../text/span.js";
import type { BlockContext, ClassifyOptions } from "./context.js";
import { entryLines } from "./entries.js";
import { isBlank, isProse, lineSpan, lineText } from "./line.js";
import { pageLayout } from "./listing.js";
import { findPageTitle, type PageTitle } from "./page-title.js";
import type { BlockRule, Piece, Recognised } from "./rule.js";
import { type RuleList, ruleList } from "./rule-list.js";
import { rulesAfterDecision, rulesBeforeDecision } from "./rules/all.js";
import { behindHeadline, pageTitle } from "./rules/page-title.js";
import { decide } from "./sequence/decide.js";
import { isBodyState, State } from "./sequence/states.js";
import { labelAt } from "./shapes/label.js";
import { lineMoments } from "./shapes/line-moments.js";
import { siteKnowledge } from "./site.js";
import { makeTiler } from "./tile.js";

/** The blocks of a page and what was learnt of it on the way. */
export interface Classified extends Pick<BlockContext, "layout" | "site"> {
  readonly blocks: readonly Block[];
}

const beforeDecision = /* @__PURE__ */ listsOf(rulesBeforeDecision);
const afterDecision = /* @__PURE__ */ listsOf(rulesAfterDecision);

/** The rules for lines about the article, and those for lines far from it. */
interface RuleLists {
  readonly near: RuleList;
  readonly far: RuleList;
}

function listsOf(rules: readonly BlockRule[]): RuleLists {
  return { near: ruleList(rules), far: ruleList(rules.filter(({ everywhere }) => everywhere)) };
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * Gives every run of the text its role. First the rules that need only the lines at hand, then one decision over the
 * whole page about what is article and what is furniture, then the rules that ask for it. The blocks tile the text.
 */
export function classify(text: string, lines: LineTable, options: ClassifyOptions): Classified {
  const context = makeContext(text, lines, options);
  const { model } = options;
  // A site whose furniture is all named needs no model.
  const learnt = context.site.complete ? undefined : model?.decide(context);
  if (learnt !== undefined) Object.assign(context, learnt);
  const claims = claimLines(context);
  if (learnt === undefined) {
    context.layout = pageLayout(context, claims);
    if (context.layout === "article") Object.assign(context, decide(context, claims));
  } else {
    Object.assign(context, countBody(context, claims));
    // A page whose model finds little of an article may be a list of articles.
    if (proseLines(context, claims) < MIN_ARTICLE) findListing(context, claims);
    if (context.layout === "article") {
      yieldToBody(context, claims);
      yieldToHeadline(context, claims);
    }
  }
  return { blocks: layLines(context, claims), layout: context.layout, site: context.site };
}

/** Broken off texts make a listing, and so does one paragraph below each of several titles, if none is the page's own. */
function findListing(context: Writable<BlockContext>, claims: Claims): void {
  context.layout = pageLayout(context, claims);
  if (context.layout === "listing" || context.headlineRepeats) return;
  context.entries = entryLines(context, claims);
  if (context.entries !== undefined) context.layout = "listing";
}

/** The lines of the body that no rule has recognised as something else. */
function countBody({ lines, state }: BlockContext, claims: Claims) {
  let bodyLines = 0;
  let firstBodyLine = -1;
  let secondBodyLine = -1;
  for (let at = 0; at < lines.count; at++) {
    if (claims[at] !== undefined || !isBodyState(state(at)) || lines.textStarts[at] === lines.textEnds[at]) continue;
    bodyLines++;
    if (firstBodyLine < 0) firstBodyLine = at;
    else if (secondBodyLine < 0) secondBodyLine = at;
  }
  return { bodyLines, firstBodyLine, secondBodyLine };
}

/** How many lines of the body are sentences, and not broken off by dots. */
function proseLines(context: BlockContext, claims: Claims): number {
  let count = 0;
  for (let at = context.firstBodyLine; at >= 0 && at < context.lines.count; at++) {
    if (claims[at] === undefined && isBodyState(context.state(at)) && isProse(context, at)) count++;
  }
  return count;
}

/** So many lines of body make an article of a page that is laid out like a listing. */
const MIN_ARTICLE = 2;

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
    rowMarks: options.rowMarks,
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
    moments: lineMoments(text, lines, vocabulary),
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
function claimLines(context: Writable<BlockContext>): (Claim | undefined)[] {
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

/** Roles that a line has by its first words alone: where the whole page says that it is body, it is. */
const weakRoles: ReadonlySet<BlockRole> = new Set(["notice", "navigation", "related", "share", "byline"]);

/** Takes back what rules have recognised by weak signs in the middle of the article. */
function yieldToBody(context: BlockContext, claims: (Claim | undefined)[]): void {
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at];
    if (claim === undefined || claim.basis !== "inferred" || claim.next !== at + 1 || claim.pieces.length > 1) continue;
    if (weakRoles.has((claim.pieces[0] as Piece).role) && isBodyState(context.state(at))) claims[at] = undefined;
  }
}

/** The title line is cut where the chosen headline ends; a copy of the headline is one only if it says the same. */
function yieldToHeadline(context: Writable<BlockContext>, claims: (Claim | undefined)[]): void {
  const { headline, text, title } = context;
  if (headline === undefined) return;
  const folded = fold(text.slice(headline.span.start, headline.span.end));
  claims.forEach((claim, at) => {
    const first = claim?.pieces[0];
    if (claim?.basis !== "inferred" || first?.role !== "headline" || at === title?.line) return;
    if (at === headline.line || fold(lineText(context, at)) !== folded) claims[at] = undefined;
  });
  if (headline.line !== title?.line) {
    if (claims[headline.line]?.basis === "inferred") claims[headline.line] = undefined;
    return;
  }
  if (title.basis === "profiled") return;
  const suffix = behindHeadline(text, headline.span.end, lineSpan(context, title.line).end);
  if (suffix !== undefined && title.suffix === undefined && !isConfirmed(suffix, context)) return;
  context.title = { ...title, headline: headline.span, folded, ...(suffix && { suffix }) };
  if (suffix === undefined) context.title = withoutSuffix(context.title);
  const cut = pageTitle.recognise(title.line, context);
  claims[title.line] = cut && { ...cut, rule: pageTitle.name };
}

const MAX_SITE_WORDS = 2;

/** What stands behind a dash may belong to the headline; a site's name is short, or stands on the page again. */
function isConfirmed({ start, end }: Span, { text }: BlockContext): boolean {
  const suffix = text.slice(start, end);
  return suffix.split(" ").length <= MAX_SITE_WORDS || text.includes(suffix, end);
}

function withoutSuffix({ suffix: _, ...title }: PageTitle): PageTitle {
  return title;
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

function ask(at: number, context: BlockContext, { near, far }: RuleLists): Claim | undefined {
  const { lines } = context;
  const list = at >= context.from && at <= context.to ? near : far;
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
