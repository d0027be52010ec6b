import type { FoundPart } from "../../fields/labelled-record.js";
import { languageOfName } from "../../fields/language-name.js";
import { wholeDate } from "../../fields/printed-date.js";
import { type Item, isParagraph, itemPart, momentOf, timeOf } from "./item.js";
import { documentId, isWordsLine } from "./words.js";

/**
 * The parts of a record without codes, whose lines mean what they do by their order. The words line is the anchor.
 *
 * ```text
 * Opinion                 [section; column]
 * Harbour opens again     headline
 * By Ann Other            [author] [credit]
 * 475 words
 * 11 January 2010         date [time]
 * The Harbour Post        source
 * HBPOST                  its code, with which the id begins
 * First                   [edition] [page]
 * English                 language
 * © 2010 Harbour Post     copyright, then the paragraphs, the publisher, and
 * Document HBPOST0020100111e61b0001x
 * ```
 */
export function untaggedParts(items: readonly Item[]): FoundPart[] {
  const words = items.findIndex(({ text, kind }) => kind !== "paragraph" && isWordsLine(text));
  const ids = items.map(({ text }) => documentId(text));
  const last = ids.findLastIndex((id) => id !== undefined);
  const id = ids[last];
  const parts: FoundPart[] = [];
  const end = last < 0 ? items.length : last;
  // Where it is missing, the date below it is.
  const date = words < 0 ? dateAmong(items, end) : words + 1;
  const body = date < 0 ? bodyStart(items, end) : date + layAfterWords(items.slice(date, end), id, parts);
  layBeforeWords(items.slice(0, words >= 0 ? words : date < 0 ? body : date), parts);
  if (words >= 0) parts.push(itemPart(items[words] as Item, { field: "length", from: "words" }));
  layBody(items.slice(body, end), parts);
  if (id !== undefined) parts.push(itemPart(items[last] as Item, { field: "id", from: "Document", value: id }));
  return parts;
}

/** A line above the first marked paragraph, below the headline, that is wholly a date; -1 where none is. */
function dateAmong(items: readonly Item[], end: number): number {
  const paragraph = items.findIndex(({ kind }) => kind === "paragraph");
  const head = items.slice(0, Math.min(end, Math.max(paragraph, 0)));
  return head.findIndex(({ text, kind }, at) => at > 0 && kind === undefined && wholeDate(text) !== undefined);
}

/** Without a words line only what its markup marks is known: the headline stands before the first paragraph. */
function bodyStart(items: readonly Item[], end: number): number {
  const first = items.findIndex(({ kind }) => kind === "paragraph");
  return first < 0 ? end : first;
}

function layBeforeWords(items: readonly Item[], parts: FoundPart[]): void {
  const marked = items.findIndex(({ kind }) => kind === "headline");
  const author = items.findIndex(({ kind }) => kind === "author");
  const headline = marked >= 0 ? marked : headlineAmong(items, author);
  items.forEach((item, at) => {
    const { text, kind } = item;
    if (at === headline || kind === "headline") {
      parts.push(
        itemPart(
          item,
          isParagraph(text) ? { role: "paragraph", from: "headline" } : { field: "headline", from: "headline" },
        ),
      );
    } else if (at < headline) parts.push(itemPart(item, { field: "section", from: "section" }));
    else if (at === author || (author < 0 && at === headline + 1)) {
      parts.push(itemPart(item, { field: "byline", from: "author" }));
    } else parts.push(itemPart(item, { field: "note", from: "credit" }));
  });
}

/** In a text nothing marks the headline: before an author it is the line above, else the longest. */
function headlineAmong(items: readonly Item[], author: number): number {
  if (author > 0) return author - 1;
  const opener = items.findIndex(({ text }, at) => at > 0 && text.length < 120 && opensByline.test(text));
  if (opener > 0) return opener - 1;
  let longest = 0;
  items.forEach(({ text }, at) => {
    if (text.length > (items[longest] as Item).text.length) longest = at;
  });
  return longest;
}

const opensByline = /^(?:by|von|par|por|di|da|door|de|от) \p{Lu}/iu;

/** Lays the lines between words line and body; gives how many there are. */
function layAfterWords(items: readonly Item[], id: string | undefined, parts: FoundPart[]): number {
  let at = 0;
  const lay = (
    field: "published" | "publication" | "edition" | "page" | "language" | "copyright" | "other",
    from: string,
    value?: string,
  ) => {
    const item = items[at++] as Item;
    parts.push(itemPart(item, { field, from, ...(value !== undefined && { value }) }));
  };
  const head = headLength(items);
  const is = (test: (text: string) => boolean) => at < head && test((items[at] as Item).text);
  if (is((text) => wholeDate(text) !== undefined)) {
    const time = items[at + 1]?.text;
    lay("published", "date", momentOf((items[at] as Item).text, time));
    if (is((text) => timeOf(text) !== undefined))
      parts.push(itemPart(items[at++] as Item, { role: "field", from: "time" }));
  }
  const code = codeAmong(items.slice(0, head), at, id);
  if (code !== undefined) {
    while (at < code) lay(at === code - 1 ? "publication" : "other", at === code - 1 ? "source" : "note");
    lay("other", "source code");
  } else if (is((text) => !isLanguage(text) && !isCopyright(text))) lay("publication", "source");
  const rest = items.slice(at, head).findIndex(({ text }) => isLanguage(text) || isCopyright(text));
  const before = rest < 0 ? head : at + rest;
  while (at < before) {
    const isLast = at === before - 1;
    const { text } = items[at] as Item;
    if (isLast && isPage(text)) lay("page", "page");
    else lay("edition", "edition");
  }
  if (is(isLanguage)) lay("language", "language");
  while (at < head)
    lay(
      isCopyright((items[at] as Item).text) ? "copyright" : "other",
      isCopyright((items[at] as Item).text) ? "copyright" : "note",
    );
  return at;
}

/** How many lines stand before the first paragraph: up to what markup marks as one, or up to the copyright. */
export function headLength(items: readonly Item[]): number {
  const paragraph = items.findIndex(({ kind }) => kind === "paragraph");
  const end = paragraph < 0 ? items.length : paragraph;
  const copyright = items.slice(0, MOST_LINES).findIndex(({ text, kind }) => kind === undefined && isCopyright(text));
  if (copyright >= 0 && copyright < end) return copyright + 1;
  const language = items.slice(0, MOST_LINES).findIndex(({ text }) => isLanguage(text));
  return language >= 0 && language < end ? language + 1 : Math.min(end, paragraph < 0 ? 4 : MOST_LINES);
}

/** Date, time, source, code, edition, page, language, copyright, and one more. */
const MOST_LINES = 10;

/** The line that is the source's code: the longest with which the id begins, else the first of capitals and figures. */
function codeAmong(items: readonly Item[], from: number, id: string | undefined): number | undefined {
  const isCode = (text: string) => /^[A-Z][A-Z0-9]{1,9}$/.test(text);
  let own: number | undefined;
  items.forEach(({ text }, at) => {
    if (at < from || !isCode(text) || id?.toUpperCase().startsWith(text) !== true) return;
    if (own === undefined || text.length >= (items[own] as Item).text.length) own = at;
  });
  if (own !== undefined) return own;
  const any = items.findIndex(({ text }, at) => at > from && isCode(text));
  return any < 0 ? undefined : any;
}

function isLanguage(text: string): boolean {
  if (text.length >= 40 || text.length < 2) return false;
  return (text.length > 2 && languageOfName(text) !== undefined) || asianName.test(text);
}

/** `英語`, `中文－简体`, `영어`: what interfaces in Chinese, Japanese and Korean call a language. */
const asianName =
  /^(?:bahasa \p{L}{3,12}|[\p{Lo}ー]{1,10}[語语文어](?:\s?[-－–]\s?\p{Lo}{1,6}|\s?[(（]\p{Lo}{1,6}[)）])?)$/iu;

function isCopyright(text: string): boolean {
  return (
    /^(?:©|\(c\)|copyright|&copy;)/i.test(text) ||
    /\bcopyright\b|©|\(c\) ?\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés/i.test(
      text.slice(0, 400),
    )
  );
}

function isPage(text: string): boolean {
  return text.length < 20 && /^(?:p[gp]?\.? ?)?\p{L}{0,4}[.-]?\d[\p{L}\d.,/ -]{0,16}$/iu.test(text);
}

function layBody(items: readonly Item[], parts: FoundPart[]): void {
  const marked = items.some(({ kind }) => kind === "paragraph");
  const last = items.length - 1;
  const lastParagraph = items.findLastIndex(({ kind }) => kind === "paragraph");
  items.forEach((item, at) => {
    const isPublisher = marked && at === last && at > lastParagraph && item.text.length < 120;
    if (isPublisher) parts.push(itemPart(item, { field: "other", from: "publisher" }));
    else parts.push(itemPart(item, { role: item.kind === "listItem" ? "listItem" : "paragraph" }));
  });
}
