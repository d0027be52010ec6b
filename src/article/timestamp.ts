import type { FoundMoment } from "../blocks/shapes/moment.js";
import { findRelativeDate, resolveRelative } from "../blocks/shapes/relative-date.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Block, BlockRole } from "../model/block.js";
import type { Span } from "../text/span.js";
import { firstPublished } from "./first-published.js";
import type { Gathered } from "./gather.js";
import { openingDate } from "./opening-date.js";
import { chooseDate, type DateCandidate, type Landmarks } from "./publication-date.js";
import type { ToldByLabels } from "./told-by-labels.js";
import { isLabelled, isLongBefore } from "./told-years.js";

/** The day of publication among the dates of a block, ISO 8601 and never more precise than the text. A stamp without a day says nothing. */
export function readPublished(moments: readonly FoundMoment[]): string | undefined {
  return published(moments)?.value;
}

/** A date of the article with the index of its block. */
interface ArticleDate {
  readonly value: string;
  readonly block: number;
}

/** The dates of the article, each ISO 8601 and never more precise than the text. */
export interface ArticleDates {
  readonly publishedAt?: ArticleDate;
  readonly updatedAt?: ArticleDate;
}

/** A page as its dates are read. */
export interface DatedPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly gathered: Gathered;
  readonly vocabulary: Vocabulary;
  readonly capturedAt?: string | undefined;
  /** Where labels state its day the text is not asked for one that it opens with. */
  readonly told?: Pick<ToldByLabels, "dated"> | undefined;
  /** The dates inside a run. */
  moments(span: Span): readonly FoundMoment[];
}

/**
 * Reads the dates of a page and says which are the article's. Where the page counts from its capture (`3 hours ago`) and
 * prints no day, the day is resolved if the capture is known.
 */
export function readDates(page: DatedPage): ArticleDates {
  const { text, blocks, gathered, vocabulary, capturedAt } = page;
  const dated = page.told?.dated === true;
  if (dated && !maySayUpdate(page)) return {};
  const candidates: DateCandidate[] = [];
  const relatives: DateCandidate[] = [];
  for (const place of gathered.placesOf("timestamp")) {
    const block = gathered.at(place) as Block;
    const index = gathered.shown[place] as number;
    if (block.rule === "relative-date") {
      const moment = capturedAt === undefined ? undefined : resolved(text, block, vocabulary, capturedAt);
      if (moment !== undefined)
        relatives.push({ block: index, place, moments: [moment], alone: true, elsewise: false });
      continue;
    }
    const moments = underLabel(page.moments(block.content), text, block, vocabulary);
    if (moments.length === 0) continue;
    const before = candidates.at(-1);
    if (before !== undefined && isHidden(before.moments.at(-1), moments)) candidates.pop();
    const alone = block.rule === "timestamp";
    candidates.push({ block: index, place, moments, alone, elsewise: followsColon(text, block) });
  }
  const isTitle = (place: number) => gathered.shown[place] === gathered.title;
  const titles = gathered.placesOf("headline").filter(isTitle);
  const headlines = gathered.placesOf("headline").filter((place) => !isTitle(place));
  const paragraphs = gathered.placesOf("paragraph");
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const landmarks: Landmarks = {
    headlines: headlines.length > 0 ? headlines : titles,
    ownHeadline: headlines.length > 0,
    paragraphs,
    ...(first !== undefined && last !== undefined && { body: { first, last } }),
  };
  const roleAt = (place: number) => gathered.at(place)?.role;
  const choose = (fits: (moment: FoundMoment) => boolean) =>
    chooseDate(candidates, landmarks, roleAt, fits) ?? chooseDate(relatives, landmarks, roleAt, fits);
  let nearest = choose(({ updated }) => !updated);
  // Where a life is told its days are no article's, and only a label tells which is.
  if (nearest !== undefined && isLongBefore(nearest, candidates, text, paragraphs.map(gathered.at)))
    nearest = chooseDate(candidates.filter(isLabelled), landmarks, roleAt, ({ updated }) => !updated);
  const publication = nearest && (earlierBeside(nearest, candidates, text, blocks) ?? nearest);
  const update = choose(({ updated }) => updated);
  const later = update?.moments.find(({ updated }) => updated)?.value;
  const value = publication && published(publication.moments)?.value;
  const chosen = publication && value ? { value, block: publication.block } : undefined;
  const publishedAt =
    chosen ??
    (later === undefined && !dated ? (openingDateOf(text, blocks, vocabulary) ?? titleDateOf(page)) : undefined);
  const before = later !== undefined && publishedAt !== undefined && later < publishedAt.value.slice(0, 10);
  const updatedAt = update && later && !before ? { value: later, block: update.block } : undefined;
  return withFirstDay(page, publishedAt, updatedAt, publication?.moments.some(({ labelled }) => labelled) === true);
}

/** Where the text says that it was published on an earlier day and updated since, a day without a label is that of the update. */
function withFirstDay(
  page: DatedPage,
  publishedAt: ArticleDate | undefined,
  updatedAt: ArticleDate | undefined,
  labelled: boolean,
): ArticleDates {
  const { text, blocks, gathered, vocabulary } = page;
  const first = labelled ? undefined : firstPublished(text, gathered, vocabulary, page.moments);
  const own = first?.moment && { value: first.moment.value, block: first.block };
  const day = publishedAt?.value.slice(0, 10);
  const said = first && blocks[first.block]?.content;
  // `Originally published in April 2017`: of another year the day tells the update alone.
  const later =
    day !== undefined &&
    (own === undefined
      ? said !== undefined && !text.slice(said.start, said.end).includes(day.slice(0, 4))
      : own.value < day);
  const published = later ? own : (publishedAt ?? own);
  const updated = updatedAt ?? (later ? publishedAt : undefined);
  return { ...(published && { publishedAt: published }), ...(updated && { updatedAt: updated }) };
}

/** False where no word for an update stands in a date's block or beside it: the dates of the blocks are then those that labels state. */
function maySayUpdate({ text, gathered, vocabulary }: DatedPage): boolean {
  const reach = vocabulary.longestLabel + LABEL_PADDING;
  return gathered.placesOf("timestamp").some((place) => {
    const { start, end } = (gathered.at(place) as Block).content;
    const around = text
      .slice(Math.max(0, start - reach), end + reach)
      .toLowerCase()
      .replaceAll("i\u0307", "i");
    return vocabulary.updateWords.some((word) => around.includes(word));
  });
}

/** A colon and spaces. */
const LABEL_PADDING = 4;

/** `April 7, 2019 April 9, 2019`: of two days side by side, both without a label, the first is that of publication. */
function earlierBeside(
  chosen: DateCandidate,
  candidates: readonly DateCandidate[],
  text: string,
  blocks: readonly Block[],
): DateCandidate | undefined {
  const before = candidates.find(({ place }) => place === chosen.place - 1);
  const [one, other] = [before?.moments[0], chosen.moments[0]];
  if (before === undefined || one === undefined || other === undefined) return undefined;
  if (one.labelled || other.labelled || one.value > other.value) return undefined;
  const between = text.slice(
    (blocks[before.block] as Block).content.end,
    (blocks[chosen.block] as Block).content.start,
  );
  return between.trim() === "" && !between.includes("\n") ? before : undefined;
}

function resolved(
  text: string,
  { content }: Block,
  vocabulary: Vocabulary,
  capturedAt: string,
): FoundMoment | undefined {
  const relative = findRelativeDate(text, content, vocabulary);
  if (relative === undefined) return undefined;
  const value = resolveRelative(relative, capturedAt);
  return value === undefined
    ? undefined
    : { value, updated: relative.updated, labelled: false, weekday: false, span: content };
}

/** The day of a title line that ends with the site's name and a day: `Harbour Opens | Daily Example | 28.04.2023`. */
function titleDateOf({ text, blocks, gathered, moments }: DatedPage): ArticleDate | undefined {
  const index = gathered.titleSuffix;
  if (index === undefined) return undefined;
  const { start, end } = (blocks[index] as Block).content;
  const found = moments({ start, end }).find(
    ({ updated, span }) =>
      !updated &&
      /(?:^|[|–—·•-] )$/.test(text.slice(Math.max(start, span.start - 2), span.start)) &&
      /^(?:$| [|–—·•-])/.test(text.slice(span.end, Math.min(end, span.end + 2))),
  );
  return found && { value: found.value, block: index };
}

/** A second paragraph that opens with a day makes a chronicle. */
const MAX_PARAGRAPHS = 12;
const EARLY_PARAGRAPHS = 5;

/** The last resort: the day with which headline, dateline or body open. */
function openingDateOf(text: string, blocks: readonly Block[], vocabulary: Vocabulary): ArticleDate | undefined {
  const opened = (opener: BlockRole, most: number) => {
    const dates: (ArticleDate & { readonly nth: number })[] = [];
    let seen = 0;
    for (let block = 0; block < blocks.length && seen < most; block++) {
      const { role, rule, content } = blocks[block] as Block;
      if (role !== opener || rule === "page-title") continue;
      seen++;
      const moment = openingDate(text, content, vocabulary);
      if (moment !== undefined) dates.push({ value: moment.value, block, nth: seen });
    }
    return dates;
  };
  const [headline] = opened("headline", 4);
  const [dateline] = opened("dateline", 1);
  if (headline !== undefined || dateline !== undefined) return headline ?? dateline;
  const [first, ...others] = opened("paragraph", MAX_PARAGRAPHS);
  return first !== undefined && others.length === 0 && first.nth <= EARLY_PARAGRAPHS ? first : undefined;
}

/** A bare `Date:` says nothing; a longer label says that the day is of something else: `Release date:`. */
const SHORT_LABEL = 5;

/** True where the date stands on its line behind the colon of another label. */
function followsColon(text: string, { content }: Block): boolean {
  const line = lineBefore(text, content.start).trimEnd();
  if (!line.endsWith(":") && !line.endsWith("：")) return false;
  return line.trimStart().length > SHORT_LABEL + 1;
}

function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
}

/** A label may stand alone on the line above: `Published:`, then the day. */
function underLabel(
  moments: readonly FoundMoment[],
  text: string,
  { content }: Block,
  { labels, longestLabel }: Vocabulary,
): readonly FoundMoment[] {
  const [first, ...rest] = moments;
  if (first === undefined || first.labelled || lineBefore(text, content.start).trim() !== "") return moments;
  const above = text.slice(Math.max(0, content.start - longestLabel - LABEL_PADDING), content.start).trimEnd();
  const label = lineBefore(above, above.length)
    .trim()
    .replace(/[:：]$/, "")
    .trimEnd()
    .toLowerCase();
  const kind = labels.get(label);
  if (kind !== "published" && kind !== "updated") return moments;
  return [{ ...first, labelled: true, updated: kind === "updated" }, ...rest];
}

/** The labelled one; else the earliest: sites print the day of an update behind that of publication without saying so. */
function published(moments: readonly FoundMoment[]): FoundMoment | undefined {
  const own = moments.filter((moment) => !moment.updated && !isHidden(moment, moments));
  return own.find(({ labelled }) => labelled) ?? own.sort((a, b) => (a.value < b.value ? -1 : 1))[0];
}

const machineTime = /T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

/** A machine's time with a day glued to it is not shown on the page: `2022-12-07T10:10:52+01:0025. Dezember 2022`. */
function isHidden(moment: FoundMoment | undefined, moments: readonly FoundMoment[]): boolean {
  return (
    moment !== undefined && machineTime.test(moment.value) && moments.some(({ span }) => span.start === moment.span.end)
  );
}
