import type { TemplateEdition, TemplateNote, TemplateNoteCode } from "../profiles/site-template.js";
import type { PeriodCounts } from "./site-counts.js";

/** What was not learnt of a site, and why. The one table of these. */
const messages: Readonly<Record<TemplateNoteCode, string>> = {
  FEW_PAGES: "Too few pages to tell what recurs",
  LINES_LEFT_OUT: "Lines that stand on few pages had to be left out; how many pages that may be, `missed` says",
  NO_COMMON_LINES: "No line stands on two of the pages: there is nothing to learn",
  SAME_PAGES: "All pages are the same, or their texts are: what recurs cannot be told from the article",
  SEVERAL_EDITIONS:
    "The pages have looks that share few lines, as before and after a redesign: each has an edition of its own",
  SEVERAL_SITES:
    "The pages seem to be of several sites: no line stands on most of them, or their looks name the site differently",
};

const MIN_PAGES = 3;
const MANY_PAGES = 6;
/** On pages of one site some line stands on such a part of them. */
const MOST = 0.7;
/** On those of several, many stand on such a part. */
const SOME = 0.2;
const MIN_LINES = 5;
/** A look has a name that ends such a part of its title lines. */
const NAMED = 0.5;

/** The notes on what was counted. */
export function notesOf(
  { pages, copies, looks }: { pages: number; copies: number; looks: readonly PeriodCounts[] },
  editions: readonly TemplateEdition[],
): TemplateNote[] {
  const codes: TemplateNoteCode[] = [];
  const lines = editions.flatMap((edition) => edition.lines.filter(({ masked }) => masked !== true));
  if ((pages === 1 && copies > 0) || haveSameTexts(looks, editions)) codes.push("SAME_PAGES");
  else if (pages < MIN_PAGES) codes.push("FEW_PAGES");
  else if (lines.length === 0) codes.push("NO_COMMON_LINES");
  if (editions.length > 1) codes.push("SEVERAL_EDITIONS");
  if (editions.some(isMixed) || haveSeveralNames(looks)) codes.push("SEVERAL_SITES");
  if (looks.some(({ exact, masked }) => exact.dropped || masked.dropped)) codes.push("LINES_LEFT_OUT");
  return codes.map((code) => ({ code, message: messages[code] }));
}

/** True where no line of the texts is a page's own. */
function haveSameTexts(looks: readonly PeriodCounts[], editions: readonly TemplateEdition[]): boolean {
  const texts = looks.flatMap(({ samples }) => [...samples.values()].filter(({ rows }) => rows !== undefined));
  const own = editions.flatMap(({ forms = [] }) => forms).reduce((sum, { text }) => sum + text, 0);
  return texts.length >= MIN_PAGES && own === 0;
}

/** True where most title lines of two looks end in different names. */
function haveSeveralNames(looks: readonly PeriodCounts[]): boolean {
  const names = looks.flatMap(({ suffixes, pages }) => {
    const often = [...suffixes.entries()].filter(([, counted]) => counted.pages > pages * NAMED);
    return often.map(([name]) => name.toLowerCase());
  });
  return new Set(names).size > 1;
}

function isMixed({ pages, lines }: TemplateEdition): boolean {
  if (pages < MANY_PAGES) return false;
  const onMost = lines.some((line) => line.pages >= pages * MOST);
  return !onMost && lines.filter((line) => line.pages >= pages * SOME).length >= MIN_LINES;
}
