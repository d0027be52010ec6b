import type { BlockContext } from "./context.js";
import { endsSentence, isBlank, lineLength, lineSpan } from "./line.js";
import type { Recognised } from "./rule.js";
import { furniture } from "./sequence/decide.js";
import { isBodyState } from "./sequence/states.js";
import { findRelativeDate } from "./shapes/relative-date.js";
import { endsLikeTeaser } from "./shapes/teaser.js";

/** The lines of the entries of a page that lists articles, each with its role. */
export type EntryLines = ReadonlyMap<number, "headline" | "teaser">;

const MIN_TEASER = 40;
const MAX_TITLE = 200;
const MIN_TITLE_WORDS = 3;
/** Of letters without case so many make a title; fewer where hardly any other prose stands. */
const MIN_TITLE_LETTERS = 8;
const MIN_SHORT_TITLE = 6;
/** How many lines (a byline, a date) may stand between title and teaser. */
const REACH = 3;
const MIN_ENTRIES = 3;
/** So many lines of prose may stand elsewhere, for each entry. */
const OTHER_PROSE = 0.5;

type Page = Pick<BlockContext, "text" | "lines" | "moments">;

/**
 * The entries of a page that lists articles: a title, perhaps author and date, and one paragraph, three times and
 * more, where hardly any other prose stands. Nothing for other pages.
 *
 * ```text
 * Council approves new library
 * By Tom Sample
 * The city council has voted for a new library on the old fish market.
 * ```
 */
export function entryLines(
  page: Page,
  claims: readonly (Recognised | undefined)[],
  otherProse?: (teasers: number) => number,
): EntryLines | undefined {
  // Where much other prose may stand, short titles and teasers prove nothing, and prose of the site counts as any other.
  const isStrict = otherProse === undefined;
  const isSites = (at: number) => !isStrict && isFurniture(claims[at]);
  const rows = rowsOf(page);
  const prose = rows.map((at) => !isSites(at) && isTeaser(page, at, isStrict));
  const entries = new Map<number, "headline" | "teaser">();
  let teasers = 0;
  let others = 0;
  prose.forEach((is, row) => {
    if (!is) return;
    const title = prose[row - 1] || prose[row + 1] ? -1 : titleAbove(row);
    if (title < 0) others++;
    else {
      teasers++;
      entries.set(rows[title] as number, "headline");
      entries.set(rows[row] as number, "teaser");
    }
  });
  return teasers >= MIN_ENTRIES && others <= (otherProse?.(teasers) ?? teasers * OTHER_PROSE) ? entries : undefined;

  /** The row of the title above a teaser; -1 where there is none. */
  function titleAbove(row: number): number {
    for (let above = row - 1; above >= 0 && above >= row - REACH; above--) {
      if (prose[above]) return -1;
      const at = rows[above] as number;
      if (isSites(at)) return -1;
      if (claims[at] === undefined && isTitle(page, at, isStrict)) return above;
    }
    return -1;
  }
}

/** The lines that are not blank. */
function rowsOf(page: Page): number[] {
  const rows: number[] = [];
  for (let at = 0; at < page.lines.count; at++) if (!isBlank(page, at)) rows.push(at);
  return rows;
}

/** A line of the site's own, or of a box: no entry reaches over it. */
function isFurniture(claim: Recognised | undefined): boolean {
  return furniture.has(claim?.pieces[0]?.role);
}

/** So many days in a row of entries are those of articles. */
const MIN_DAYS = 3;
/** A day by itself is no longer, a few words that are beside it too. */
const MAX_DAY = 60;
/** A page of entries without days has so many, */
const MIN_PLAIN = 4;
/** below the name of a section, which is no longer. */
const MAX_SECTION = 30;
const MAX_SECTION_WORDS = 3;
/** Longer ones are text. */
const MAX_TEASER = 300;

type DatedPage = Page & Pick<BlockContext, "vocabulary" | "title">;

/**
 * The entries of a page that lists articles, however much their teasers read like one text: each has a title and a
 * paragraph, and one paragraph at most stands elsewhere. They have days, which differ (`2 hours ago` is one), or
 * neither day nor writer stands between the name of a section and the first of them. Nothing for other pages.
 *
 * ```text
 * Council approves new library
 * The city council has voted for a new library on the old fish market.
 * April 28, 2023
 * Harbour ferry stops for winter
 * The last boat leaves on Sunday.
 * April 27, 2023
 * ```
 */
export function teaserEntries(page: DatedPage, claims: readonly (Recognised | undefined)[]): EntryLines | undefined {
  // An article has paragraphs side by side, which most pages show soon.
  if (neighbours(page, claims) > MAX_NEIGHBOURS) return undefined;
  const entries = entryLines(page, claims, () => 1);
  if (entries === undefined) return undefined;
  const days = dayLines(page, entries);
  return (days !== undefined && areDated(page, entries, days)) || isSection(page, claims, entries)
    ? entries
    : undefined;
}

/** So many lines, blank ones among them, are between a day and its entry; a day further off is that of a comment. */
const NEAR = 12;

/** True where most entries have a day of their own: all above the teaser, or all below the title. */
function areDated(page: DatedPage, entries: EntryLines, days: ReadonlySet<number>): boolean {
  const marks = [...entries.keys(), ...days].sort((a, b) => a - b);
  const dated = (step: number) =>
    marks.filter((at, place) => {
      const entry = marks[place + step] as number;
      return days.has(at) && entries.has(entry) && Math.abs(entry - at) <= NEAR;
    }).length;
  if (Math.max(dated(1), dated(-1)) * 2 < entries.size * ENTRIES_DATED) return false;
  // What is new stands above; a chronicle begins with what is old, below a headline.
  const [last, second] = [...days].reverse().map((at) => page.moments(at)[0]?.value ?? "");
  return (second as string) >= (last as string) || isNamed(page);
}

/** True for a page with the name of a section as its title. */
function isNamed({ title, text }: DatedPage): boolean {
  if (title === undefined) return true;
  const name = text.slice(title.headline.start, title.headline.end);
  return name.length <= MAX_SECTION && name.split(" ").length <= MAX_SECTION_WORDS;
}

function isSection(page: DatedPage, claims: readonly (Recognised | undefined)[], entries: EntryLines): boolean {
  if (page.title === undefined || entries.size < MIN_PLAIN * 2 || !isNamed(page)) return false;
  const [first] = entries.keys();
  for (let at = page.title.line + 1; at < (first as number); at++) {
    if (claims[at]?.pieces[0]?.role === "byline" || page.moments(at)[0]) return false;
  }
  return [...entries.keys()].every((at) => lineLength(page, at) <= MAX_TEASER);
}

/** The lines that hold a day and little else, if they hold days enough. */
function dayLines(page: DatedPage, entries?: EntryLines): ReadonlySet<number> | undefined {
  const { text, vocabulary } = page;
  const days = new Set<string>();
  const found = new Set<number>();
  for (const at of rowsOf(page)) {
    if (lineLength(page, at) > MAX_DAY || entries?.has(at)) continue;
    const span = lineSpan(page, at);
    const day = page.moments(at)[0]?.span ?? (findRelativeDate(text, span, vocabulary) && span);
    if (day === undefined) continue;
    found.add(at);
    days.add(text.slice(day.start, day.end).replace(/\d{1,2}[:.h]\d{2}.*/, ""));
  }
  return days.size >= MIN_DAYS ? found : undefined;
}

/** So many titles with a day each, where hardly any prose stands, are a list. */
const MIN_TITLES = 4;

/** The entries of a page without any prose: titles alone, each right above or below its day. */
export function datedTitles(
  page: DatedPage & Pick<BlockContext, "state">,
  claims: readonly (Recognised | undefined)[],
): EntryLines | undefined {
  const rows = rowsOf(page);
  if (rows.some((at) => isTeaser(page, at) && isBodyState(page.state(at)) && !isFurniture(claims[at])))
    return undefined;
  const days = dayLines(page);
  if (days === undefined) return undefined;
  const entries = new Map<number, "headline" | "teaser">();
  let before = -1;
  for (const at of rows) {
    const title = days.has(at) ? before : days.has(before) ? at : -1;
    if (title >= 0 && !days.has(title) && isTitle(page, title)) entries.set(title, "headline");
    before = at;
  }
  // Prose without punctuation is no list, whatever stands beside it.
  const body = rows.filter((at) => isBodyState(page.state(at)) && !days.has(at) && !entries.has(at)).length;
  const isList = entries.size >= MIN_TITLES && entries.size <= days.size + 1 && body <= entries.size * OTHER_PROSE;
  return isList ? entries : undefined;
}

/** Of the entries so many have a day. */
const ENTRIES_DATED = 0.75;
const MAX_NEIGHBOURS = 2;

/** How many lines of prose stand right below another; no more than are asked for are counted. */
function neighbours(page: Page, claims: readonly (Recognised | undefined)[]): number {
  let found = 0;
  let before = false;
  for (let at = 0; at < page.lines.count && found <= MAX_NEIGHBOURS; at++) {
    if (isBlank(page, at)) continue;
    const prose = isTeaser(page, at) && !isFurniture(claims[at]);
    if (prose && before) found++;
    before = prose;
  }
  return found;
}

function isTeaser(page: Page, at: number, isStrict = false): boolean {
  const length = lineLength(page, at);
  if (endsLikeTeaser(page.text, lineSpan(page, at))) return length >= MIN_TEASER;
  const letters = isStrict ? 0 : (page.lines.caselessLetters[at] as number);
  return length + letters >= MIN_TEASER && endsSentence(page, at);
}

function isTitle(page: Page, at: number, isStrict = false): boolean {
  const { lines } = page;
  const length = lineLength(page, at);
  const letters = isStrict ? MIN_TITLE_LETTERS : MIN_SHORT_TITLE;
  if (length > MAX_TITLE || (length <= MAX_DAY && page.moments(at).length > 0)) return false;
  return (lines.words[at] as number) >= MIN_TITLE_WORDS || (lines.caselessLetters[at] as number) >= letters;
}
