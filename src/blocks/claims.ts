import type { BlockRole } from "../model/block.js";
import { fold } from "../text/fold.js";
import type { Span } from "../text/span.js";
import type { BlockContext } from "./context.js";
import { isBlank, isProse, lineSpan, lineText } from "./line.js";
import type { Piece, Recognised } from "./rule.js";
import { behindHeadline, pageTitle } from "./rules/page-title.js";
import { isBodyState, State } from "./sequence/states.js";
import { siteEndMarker } from "./site.js";

/** A page's context while it is read. */
export type OpenContext = { -readonly [Key in keyof BlockContext]: BlockContext[Key] };

/** What a rule recognised, with the rule's name. */
export interface Claim extends Recognised {
  readonly rule: string;
}

/** By the first line of each run. */
export type Claims = readonly (Claim | undefined)[];

/** Behind a line that the site's profile names as the end only other articles follow, whatever was learnt. */
export function endAtMarker(context: OpenContext, claims: Claims): void {
  if (!context.site.hasEndMarker) return;
  const end = claims.findIndex(
    (claim, at) => claim?.pieces[0]?.role === "related" && siteEndMarker(lineText(context, at), context.site),
  );
  if (end < 0) return;
  const { state } = context;
  context.state = (line) => (line > end ? State.After : state(line));
}

/** The lines of the body that no rule has recognised as something else. */
export function countBody(context: BlockContext, claims: Claims) {
  const { lines, state } = context;
  let bodyLines = 0;
  let firstBodyLine = -1;
  let secondBodyLine = -1;
  for (let at = 0; at < lines.count; at++) {
    if (claims[at] !== undefined || !isBodyState(state(at)) || isBlank(context, at)) continue;
    bodyLines++;
    if (firstBodyLine < 0) firstBodyLine = at;
    else if (secondBodyLine < 0) secondBodyLine = at;
  }
  return { bodyLines, firstBodyLine, secondBodyLine };
}

/** How many lines of the body are sentences, and not broken off by dots. */
export function proseLines(context: BlockContext, claims: Claims): number {
  let count = 0;
  for (let at = context.firstBodyLine; at >= 0 && at < context.lines.count; at++) {
    if (claims[at] === undefined && isBodyState(context.state(at)) && isProse(context, at)) count++;
  }
  return count;
}

/** Roles that a line has by its first words alone: where the whole page says that it is body, it is. */
const weakRoles: ReadonlySet<BlockRole> = new Set(["notice", "byline"]);

/** So many days without their time in a text head its parts: a chronicle. */
const MIN_DAYS = 3;

/** Takes back what rules have recognised by weak signs in the middle of the article. */
export function yieldToBody(context: BlockContext, claims: (Claim | undefined)[]): void {
  const days: number[] = [];
  let last = claims.length - 1;
  while (last >= 0 && (isBlank(context, last) || !isBodyState(context.state(last)))) last--;
  for (let at = 0; at < claims.length; at++) {
    if (at === last && claims[at]?.pieces[0]?.role === "notice") continue;
    const claim = claims[at];
    if (claim === undefined || claim.basis !== "inferred" || claim.next !== at + 1 || claim.pieces.length > 1) continue;
    if (!isBodyState(context.state(at))) continue;
    const { role, content } = claim.pieces[0] as Piece;
    if (role === "timestamp" && isWholeDay(context, at)) days.push(at);
    if (weakRoles.has(role) && context.text.charAt(content.start) !== "©") claims[at] = undefined;
  }
  if (days.length >= MIN_DAYS) for (const at of days) claims[at] = undefined;
}

function isWholeDay({ moments }: BlockContext, at: number): boolean {
  const [moment] = moments(at);
  return moment !== undefined && !moment.labelled && !moment.value.includes("T");
}

/** The title line is cut where the chosen headline ends; a copy of the headline is one only if it says the same. */
export function yieldToHeadline(context: OpenContext, claims: (Claim | undefined)[]): void {
  const { headline, text, title } = context;
  if (headline === undefined) return;
  const folded = fold(text.slice(headline.span.start, headline.span.end));
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at];
    if (claim?.basis !== "inferred" || claim.pieces[0]?.role !== "headline" || at === title?.line) continue;
    if (isDivided(claim)) continue;
    if (at === headline.line || fold(lineText(context, at)) !== folded) claims[at] = undefined;
  }
  if (headline.line !== title?.line) {
    const own = claims[headline.line];
    if (own?.basis === "inferred" && !isDivided(own)) claims[headline.line] = undefined;
    return;
  }
  if (title.basis === "profiled") return;
  const suffix = behindHeadline(text, headline.span.end, lineSpan(context, title.line).end);
  if (suffix !== undefined && title.suffix === undefined && !isConfirmed(suffix, headline.span, context)) return;
  context.title = Object.assign({}, title, { headline: headline.span, suffix, folded });
  const cut = pageTitle.recognise(title.line, context);
  claims[title.line] = cut && Object.assign(cut, { rule: pageTitle.name });
}

/** A line that holds more than its headline. */
function isDivided({ pieces }: Recognised): boolean {
  return pieces.length > 1 && pieces[0]?.role === "headline";
}

const MAX_SITE_WORDS = 2;

/**
 * What stands behind a dash may belong to the headline (`Five dead - police`): a site's name is short and not all in small letters, or
 * stands behind a bar, or on the page again. A subject says what the headline says: `Port 2024: Ferries open – Port 2024`.
 */
function isConfirmed({ start, end }: Span, headline: Span, { text }: BlockContext): boolean {
  const suffix = text.slice(start, end);
  const words = suffix.split(" ");
  const said = text.slice(headline.start, headline.end);
  const isSite = words.length <= MAX_SITE_WORDS && !/^[\p{Ll} ]+$/u.test(suffix);
  const isSubject = words.every((word) => said.includes(word));
  return isSite || isSubject || /[|｜]/.test(text.slice(headline.end, start)) || text.includes(suffix, end);
}
