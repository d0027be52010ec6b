import { languageOfName } from "../../fields/language-name.js";
import { dateAtStart } from "../../fields/printed-date.js";
import type { Item } from "./item.js";
import { isWordsLine } from "./words.js";

/**
 * Cells whose ends are lost, apart again: nothing stands between what each of them says.
 *
 * ```text
 * 475 words11 January 201707:15The Harbour PostHBPOSTA6English(c) 2017
 * ```
 *
 * @param id - of the document, which begins with the code of its source
 */
export function ungluedItems(text: string, items: readonly Item[], id: string | undefined): Item[] {
  const code = /^[a-z]{2,10}?(?=0*\d{8})/i.exec(id ?? "")?.[0].toUpperCase();
  return items.flatMap((item) =>
    item.kind === undefined && item.text.length < LONGEST ? ungluedItem(text, item, code) : [item],
  );
}

/** What head of an article is longer has a paragraph in it. */
const LONGEST = 400;

function ungluedItem(text: string, item: Item, code: string | undefined): Item[] {
  const place =
    item.runs === undefined ? (item.content ?? item.span) : item.runs.length === 1 ? item.runs[0] : undefined;
  if (place === undefined || text.slice(place.start, place.end).trim() !== item.text) return [item];
  const start = place.start + text.slice(place.start, place.end).indexOf(item.text);
  const ends = endsOf(item.text, code);
  if (ends.length === 0) return [item];
  return [0, ...ends].map((from, at) => {
    const to = ends[at] ?? item.text.length;
    const own = { start: start + from, end: start + to };
    const span = { start: from === 0 ? item.span.start : own.start, end: at === ends.length ? item.span.end : own.end };
    return { text: item.text.slice(from, to), span, runs: [own] };
  });
}

/** Where one cell ends and the next begins. */
function endsOf(said: string, code: string | undefined): number[] {
  const ends: number[] = [];
  let at = 0;
  /** Ends a cell behind some characters, where something stands there that no space is in front of. */
  const take = (length: number, next = /^[\p{L}\p{N}(©]/u) => {
    if (length === 0 || !next.test(said.slice(at + length, at + length + 20))) return;
    at += length;
    ends.push(at);
  };
  const lengthOf = (pattern: RegExp) => pattern.exec(said.slice(at))?.[0].length ?? 0;
  const count = lengthOf(/^\d[\d.,'’]{0,11} \p{L}+?(?=\d)/u);
  if (isWordsLine(said.slice(0, count))) take(count);
  const date = lengthOf(/^\d{1,2}\.? \p{L}{3,12}\.? \d{4}/u);
  if (dateAtStart(said.slice(at, at + date))?.value.length === 10) take(date);
  take(lengthOf(/^\d{2}:\d{2}/), /^\p{Lu}/u);
  // The source may be called like its code, or begin with it: `ABCNews`, `ABC NewsABC`.
  const named = said.slice(0, said.search(/$|\(c\)|©|Copyright/i));
  let place = code === undefined ? -1 : named.indexOf(code, at);
  const begins = place === at;
  while (place >= 0 && !(place > at && /[\p{Ll}\p{Lo}\p{N})]/u.test(named.charAt(place - 1))))
    place = named.indexOf(code as string, place + 1);
  if (place >= 0) take(place - at);
  if (begins || place === at)
    take((code as string).length, ends.length > 0 ? undefined : /^(?:\p{Lu}?\d|\p{Lu}\p{Ll}+(?:[(©]|Copyright))/u);
  const rights = said.slice(at).search(/\(c\)|©|Copyright/i);
  const name = /\p{Lu}\p{Ll}{2,}$/u.exec(rights > 0 ? said.slice(at, at + rights) : said.slice(at));
  if (name === null || languageOfName(name[0]) === undefined) return ends;
  const end = at + name.index + name[0].length;
  if (name.index > 0 && /\d$/.test(said.slice(at, at + name.index))) take(name.index);
  if (rights > 0) take(end - at);
  return ends;
}
