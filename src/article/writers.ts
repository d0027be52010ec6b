import { isRoleWord } from "../blocks/shapes/name.js";
import { isOpenerAlone, openerEnd } from "../blocks/shapes/opener.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Author } from "../model/article.js";
import type { Block, BlockRole } from "../model/block.js";
import { fold } from "../text/fold.js";
import { readByline } from "./byline.js";
import type { Gathered } from "./gather.js";
import { blockValue } from "./text-of.js";

/** The byline of the article and the indexes of its blocks. */
export interface ArticleByline {
  readonly byline: string;
  readonly authors: readonly Author[];
  readonly indexes: readonly number[];
}

/** A page as its bylines are read. */
export interface BylinedPage {
  readonly text: string;
  readonly gathered: Gathered;
  readonly vocabulary: Vocabulary;
}

const ABOVE_HEADLINE = 6;
const ABOVE_BODY = 15;
const DECK_REACH = 40;
/** Where no headline is known, the nearest dated byline above the body counts from so far. */
const FAR_ABOVE_BODY = 60;
const BELOW_BODY_START = 5;
const BEHIND_BODY = 14;

/**
 * Which of a page's bylines is the article's: the one between headline and body, else the one just above the headline,
 * else the one at the article's end; in each place one with an opener before a name alone. The rest are teasers'.
 */
export function readArticleByline({ text, gathered, vocabulary }: BylinedPage): ArticleByline | undefined {
  const bylines = gathered.placesOf("byline");
  if (bylines.length === 0) return undefined;
  const { shown, at: blockAt } = gathered;
  const roleAt = (place: number) => blockAt(place)?.role;
  const isBodyAt = (place: number) => bodyRoles.has(roleAt(place) as BlockRole);
  const body = [...bodyRoles].map((role) => gathered.placesOf(role)).filter(({ length }) => length > 0);
  const deck = body.length === 0 ? -1 : Math.min(...body.map(([place]) => place as number));
  // A deck may pass for the first paragraph: the text opens where paragraphs follow one another.
  let first = deck;
  while (first >= 0 && first < deck + DECK_REACH && !(isBodyAt(first) && (isBodyAt(first + 1) || isBodyAt(first + 2))))
    first++;
  if (first === deck + DECK_REACH) first = deck;
  let headline = deck;
  while (headline >= 0 && roleAt(headline) !== "headline") headline--;
  // The title line opens the dump; the menu may stand below it.
  if (headline >= 0 && blockAt(headline)?.rule === "page-title" && first - headline > ABOVE_BODY) headline = -1;
  const last = Math.max(-1, ...body.map((places) => places.at(-1) as number));

  let best: { at: number; rank: number } | undefined;
  for (const at of bylines) {
    const block = blockAt(at) as Block;
    const found = placeOf(at, headline, deck, first, last) || nearTitle(at, roleAt);
    const beside = roleAt(at - 1) === "timestamp" || roleAt(at + 1) === "timestamp";
    const far = at < deck && deck - at <= FAR_ABOVE_BODY && (beside || block.rule === "writer");
    const place = found === Place.Elsewhere && far ? Place.Far : found;
    if (place === Place.Elsewhere || (place === Place.End && isRelated(last, at, roleAt))) continue;
    const value = blockValue(text, block);
    if (readByline(value, vocabulary).length === 0) continue;
    const stands = isOpened(value, vocabulary) ? (isLabelled(value) && !beside ? 2 : 3) : beside ? 2 : 0;
    // `Source: AFP` counts where nobody else is named.
    const rank = block.basis === "stated" ? 0 : place * 4 + stands;
    const nearer = best !== undefined && rank === best.rank && (place === Place.Above || place === Place.Far);
    if (best === undefined || rank > best.rank || nearer) best = { at, rank };
  }
  if (best === undefined) return undefined;

  const indexes: number[] = [];
  const printed: string[] = [];
  const authors: Author[] = [];
  for (const at of kinOf(best.at, blockAt, text, vocabulary)) {
    const value = blockValue(text, blockAt(at) as Block).replace(/\s+/g, " ");
    const named = readByline(value, vocabulary);
    if (named.length === 0) continue;
    indexes.push(shown[at] as number);
    printed.push(value);
    for (const author of named) {
      if (!authors.some(({ name }) => fold(name) === fold(author.name))) authors.push(author);
    }
  }
  return { byline: printed.join(", "), authors, indexes };
}

/**
 * The bylines that belong together: lines of names below one opener, or names alone in a run, dates and addresses between
 * them passed over.
 */
function kinOf(
  chosen: number,
  blockAt: (at: number) => Block | undefined,
  text: string,
  vocabulary: Vocabulary,
): number[] {
  const opened = (at: number) => isOpened(blockValue(text, blockAt(at) as Block), vocabulary);
  const first = opened(chosen);
  const kin = [chosen];
  for (const step of first ? [1] : [-1, 1]) {
    for (let at = chosen + step, passed = 0; passed < MAX_PASSED; at += step) {
      const block = blockAt(at);
      if (block === undefined) break;
      if (block.role !== "byline") {
        const value = blockValue(text, block);
        if (block.role !== "timestamp" && !isAddress(value) && !isRole(value, vocabulary)) break;
        passed++;
      } else if (first ? opened(at) || block.rule === "byline" : !opened(at)) {
        kin.push(at);
        passed = 0;
      } else break;
    }
  }
  return kin.sort((one, other) => one - other);
}

const MAX_PASSED = 2;

/** `Journalist`, on a line of its own below a name; behind `Photographer` stands the next one's name. */
function isRole(value: string, vocabulary: Vocabulary): boolean {
  const words = value.length < 60 ? value.toLowerCase().split(" ") : [""];
  const pictures = (word: string) => vocabulary.labels.get(word) === "credit" || vocabulary.creditWords.has(word);
  return words.every((word) => isRoleWord(word, vocabulary) && !pictures(word));
}

/** `jane@paper.com`, `@jane`, initials on a picture's place: `JE`. */
function isAddress(value: string): boolean {
  return value.length < 60 && !value.includes(" ") && (value.includes("@") || /^\p{Lu}{1,3}$/u.test(value));
}

/** The greater, the likelier. */
const Place = { Elsewhere: 0, Far: 1, End: 2, Titled: 3, Above: 4, Between: 5 } as const;

function placeOf(at: number, headline: number, deck: number, first: number, last: number): number {
  if (first < 0) return headline >= 0 && at > headline ? Place.Between : Place.Elsewhere;
  if (at > headline && headline >= 0 && at <= first + BELOW_BODY_START) return Place.Between;
  if (headline >= 0 && at < headline && at >= headline - ABOVE_HEADLINE) return Place.Above;
  if (headline < 0 && at >= deck - ABOVE_BODY && at <= first + BELOW_BODY_START) return Place.Above;
  return at > last - 3 && at <= last + BEHIND_BODY ? Place.End : Place.Elsewhere;
}

/** Just below a line that repeats the title, wherever the body is. */
function nearTitle(at: number, roleAt: (at: number) => string | undefined): number {
  return [1, 2, 3].some((back) => roleAt(at - back) === "headline") ? Place.Titled : Place.Elsewhere;
}

/** Other articles are offered between the article's end and the byline: it is one of theirs. */
function isRelated(last: number, at: number, roleAt: (at: number) => string | undefined): boolean {
  for (let from = last + 1; from < at; from++)
    if (roleAt(from) === "related" || roleAt(from) === "headline") return true;
  return false;
}

const bodyRoles: ReadonlySet<BlockRole> = /* @__PURE__ */ new Set(["paragraph", "listItem", "quote"]);

/** `Autor: Jane Example` is as often a box's as the article's. */
function isLabelled(value: string): boolean {
  return /^[^\s:：]+\s?[:：]/.test(value) && !/^\p{L}{2,3}\s?[:：]/u.test(value);
}

function isOpened(value: string, vocabulary: Vocabulary): boolean {
  return (
    openerEnd(value, 0, value.length, vocabulary) !== undefined || isOpenerAlone(value, 0, value.length, vocabulary)
  );
}
