import type { Basis } from "../model/block.js";
import { firstLetters, fold, foldSpaces, hasFirstLetters, likeness } from "../text/fold.js";
import { type Span, trimSpan } from "../text/span.js";
import type { BlockContext } from "./context.js";
import { trailEnd } from "./headline/trail.js";
import { isBlank, lineLength, lineSpan, lineText, shortLine } from "./line.js";
import { looksLikeHeadline } from "./sequence/evidence.js";
import { findEntryByline } from "./shapes/entry-byline.js";
import { labelAt } from "./shapes/label.js";
import { profiledRole } from "./site.js";

/** The line that a page's `<title>` became, usually the first. */
export interface PageTitle {
  readonly line: number;
  readonly headline: Span;
  /** The site's name behind the separator. */
  readonly suffix: Span | undefined;
  /** The headline's words, folded. */
  readonly folded: string;
  /** Its first three letters, in lower case. */
  readonly firstLetters: string;
  readonly basis: Basis;
}

type TitleContext = Pick<BlockContext, "text" | "lines" | "site" | "vocabulary"> &
  Partial<Pick<BlockContext, "rowMarks">>;

/** How many lines that are not blank are looked at for a title that the profile knows. */
const PROFILED_REACH = 8;
/** How far below the title line the headline may stand again. */
const COPY_REACH = 120;
const MAX_TITLE = 400;
/** `Skip to content` and the like may stand above the title line. */
const MENU_REACH = 12;
const MAX_MENU_ITEM = 44;
/** A first line without a site's name is a title if it has so many words. */
const MIN_TITLE_WORDS = 4;
const separators = [" | ", " - ", " – ", " — ", " › ", " » ", " · ", " : ", "｜", "：", " * ", "--"] as const;
/** A site's name has at most so many words. */
const MAX_SITE_WORDS = 7;

/**
 * Finds the title line and where its headline ends: by the profile's suffixes, else by the line's shape and the
 * lines below it.
 *
 * ```text
 * Talks – and hopes – fade in Geneva | ASHARQ AL-AWSAT English Archive 2005 -2017
 * ^--------- headline ------------^   ^---------------- suffix -----------------^
 * ```
 */
export function findPageTitle(context: TitleContext): PageTitle | undefined {
  return profiledTitle(context) ?? inferredTitle(context);
}

function profiledTitle(context: TitleContext): PageTitle | undefined {
  const { text, lines, site } = context;
  let seen = 0;
  let below = false;
  for (let at = 0; at < lines.count && seen < PROFILED_REACH; at++) {
    if (isBlank(context, at)) continue;
    seen++;
    const span = lineSpan(context, at);
    const length = span.end - span.start;
    const role = profiledRole(lineText(context, at), site);
    if (role === "siteTitle") {
      below = true;
      continue;
    }
    if (length > MAX_TITLE) continue;
    const split = role === undefined ? profiledSplit(text, span, site.titleSuffixes) : undefined;
    if (split !== undefined) return made(text, at, split.headline, split.suffix, "profiled");
    if (below && role === undefined) return made(text, at, span, undefined, "profiled");
    below = false;
  }
  return undefined;
}

function profiledSplit(text: string, span: Span, suffixes: readonly string[]): Split | undefined {
  const line = text.slice(span.start, span.end);
  const lower = line.toLowerCase();
  const folded = lower.length === line.length ? lower : line;
  for (const suffix of suffixes) {
    const first = suffix.slice(0, suffix.indexOf(" ") < 0 ? undefined : suffix.indexOf(" "));
    const from = folded.lastIndexOf(first);
    if (from <= 0 || foldSpaces(line.slice(from)) !== suffix) continue;
    const before = line.slice(0, from).trimEnd();
    const separator = before.slice(-1);
    const headline = before.slice(0, -1).trimEnd();
    // A hyphen without white space before it is part of a word.
    const parts = separator === "|" || headline.length < before.length - 1;
    if (!"|-–—:·›".includes(separator) || !parts || headline === "") continue;
    const end = span.start + headline.length;
    return { headline: { start: span.start, end }, suffix: { start: span.start + from, end: span.end } };
  }
  return undefined;
}

function inferredTitle(context: TitleContext): PageTitle | undefined {
  const { text, lines, site, vocabulary } = context;
  let at = 0;
  const top = (line: number) => isBlank(context, line) || vocabulary.lines.has(shortLine(context, line, MAX_MENU_ITEM));
  while (at < lines.count && at < MENU_REACH && top(at)) at++;
  if (at === lines.count || lineLength(context, at) > MAX_TITLE) return undefined;
  if (labelAt(context, at) !== undefined || findEntryByline(context, at) !== undefined) return undefined;
  if (isTrailToRow(context, at)) return undefined;
  const whole = lineSpan(context, at);
  // `#Port News Feed`: where a text browser names what a page is linked with, it prints no title.
  if (context.rowMarks !== undefined && text.charCodeAt(whole.start) === 0x23) return undefined;
  const cuts = possibleSplits(text, whole);
  if (context.rowMarks?.some((marks) => marks !== 0)) {
    // A browser of text, or a converter, prints what the page shows: its first line is a title line only with a site's name.
    const copy = copyBelow(context, at, cuts);
    return copy !== undefined && (lines.words[at] as number) >= MIN_TITLE_WORDS
      ? made(text, at, copy.headline, copy.suffix, "inferred")
      : undefined;
  }
  const copy = copyBelow(context, at, [...cuts, { headline: whole }]);
  if (copy !== undefined) return made(text, at, copy.headline, copy.suffix, "inferred");
  // A site with a profile says itself how its title lines end.
  const cut =
    site.name !== undefined && site.titleSuffixes.length > 0
      ? undefined
      : cuts.find((split) => endsWithSite(text, split));
  if (cut !== undefined) return made(text, at, cut.headline, cut.suffix, "inferred");
  const alone = (lines.words[at] as number) >= MIN_TITLE_WORDS && looksLikeHeadline(context, at);
  return alone ? made(text, at, whole, undefined, "inferred") : undefined;
}

/** True for the way to the page that ends in what a row below says. */
function isTrailToRow(context: TitleContext, at: number): boolean {
  const end = trailEnd(lineText(context, at)) ?? "";
  const last = end === "" ? at : Math.min(context.lines.count - 1, at + COPY_REACH);
  for (let row = at + 1; row <= last; row++) if (lineText(context, row) === end) return true;
  return false;
}

interface Split {
  readonly headline: Span;
  readonly suffix?: Span;
  readonly separator?: string;
}

/** The line cut at each of its separators, the last one first: the longest headline wins. */
function possibleSplits(text: string, whole: Span): Split[] {
  const line = text.slice(whole.start, whole.end);
  const splits: Split[] = [];
  for (const separator of separators) {
    for (let from = line.indexOf(separator, 1); from > 0; from = line.indexOf(separator, from + 1)) {
      const headline = trimSpan(text, whole.start, whole.start + from);
      splits.push({ headline, suffix: { start: whole.start + from + separator.length, end: whole.end }, separator });
    }
  }
  return splits.sort((a, b) => b.headline.end - a.headline.end);
}

/** The split whose headline stands again as a line of its own. */
function copyBelow(context: TitleContext, title: number, splits: readonly Split[]): Split | undefined {
  const { text, lines } = context;
  const first = firstLetters(text, lines.textStarts[title] as number, lines.textEnds[title] as number);
  const folds = splits.map(({ headline }) => fold(text.slice(headline.start, headline.end)));
  const longest = Math.max(...folds.map((folded) => folded.length));
  const shortest = Math.min(...folds.map((folded) => folded.length));
  const last = Math.min(lines.count, title + COPY_REACH);
  for (let at = title + 1; at < last; at++) {
    const length = lineLength(context, at);
    if (length < shortest || length > longest + 40 || !hasLetters(context, at, first)) continue;
    const found = folds.indexOf(fold(lineText(context, at)));
    if (found >= 0 && (folds[found] as string).length > 0) return splits[found];
  }
  return undefined;
}

/**
 * True where what follows the separator is a site's name: few words, the long ones with capitals (`the long road`
 * is none). A bar is proof enough; a hyphen asks for a headline of several words before it; a dash, which
 * headlines hold themselves, asks for the name to stand on the page again.
 */
function endsWithSite(text: string, { headline, suffix, separator }: Split): boolean {
  if (suffix === undefined) return false;
  const name = text.slice(suffix.start, suffix.end).trim();
  const words = name.split(/\s+/);
  if (words.length > MAX_SITE_WORDS || ".!?…".includes(name.slice(-1))) return false;
  if (words.some((word) => word.length > 3 && /^\p{Ll}+$/u.test(word))) return false;
  if (separator === " | " || separator === "｜") return true;
  if (text.indexOf(name, suffix.end) >= 0) return true;
  const before = text.slice(headline.start, headline.end).split(/\s+/).length;
  return separator === " - " && before >= 4 && words.length <= 4;
}

function made(text: string, line: number, headline: Span, suffix: Span | undefined, basis: Basis): PageTitle {
  const folded = fold(text.slice(headline.start, headline.end));
  return { line, headline, suffix, folded, firstLetters: firstLetters(text, headline.start, headline.end), basis };
}

function hasLetters({ text, lines }: Pick<BlockContext, "text" | "lines">, at: number, letters: string): boolean {
  return hasFirstLetters(text, lines.textStarts[at] as number, lines.textEnds[at] as number, letters);
}

/** True where a line says the headline again: the same words, or nearly. */
export function repeatsTitle(context: Pick<BlockContext, "text" | "lines" | "title">, at: number): boolean {
  const { title } = context;
  if (title === undefined || title.folded === "") return false;
  const last = context.text.charAt((context.lines.textEnds[at] as number) - 1);
  if (last === "." && context.text.charAt(title.headline.end - 1) !== ".") return false;
  const length = lineLength(context, at);
  if (length > title.folded.length * 1.5 + 20 || length < title.folded.length * 0.6) return false;
  // Folding is dear: a copy begins or ends with the same letters.
  const alike = last === context.text.charAt(title.headline.end - 1) || hasLetters(context, at, title.firstLetters);
  if (!alike) return false;
  const folded = fold(lineText(context, at));
  return folded === title.folded || (folded.length > 20 && likeness(folded, title.folded) > 0.85);
}

/** True where the body has begun above the line at hand. On a page with furniture a box for consent may stand above it. */
export function belowProse({ bare, proseAbove }: Pick<BlockContext, "bare" | "proseAbove">): boolean {
  return proseAbove >= (bare ? 1 : 2);
}
