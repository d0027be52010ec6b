import { isObject, type JsonObject } from "../jsonl/parse-value.js";
import { newScan, scanJson } from "../jsonl/scan.js";

/** The items of a value: itself, or those that it wraps: `{"data": {"item": {…}}}`, `{"total": 2, "item": [{…}, {…}]}`. */
export function itemsOf(value: JsonObject): readonly JsonObject[] {
  const inner = isObject(value.data) && !Object.hasOwn(value, "uri") ? value.data : value;
  const wrapped = inner.item ?? inner.items;
  if (isObject(wrapped)) return [wrapped];
  const list = Array.isArray(wrapped)
    ? wrapped.map((each) => (isObject(each) && isObject(each.item) ? each.item : each))
    : [];
  const items = list.filter(isObject);
  return items.length > 0 ? items : [value];
}

/** Where the elements of the list of items stand in the text of a value, from the first comma before each to the next. */
export function itemEnds(text: string, count: number): readonly number[] {
  const open = /"items?"\s{0,99}:\s{0,99}\[/.exec(text);
  const ends: number[] = [];
  let at = open === null ? text.length : open.index + open[0].length;
  while (ends.length < count - 1 && at < text.length) {
    while (at < text.length && text[at] !== "{") at++;
    const end = scanJson(text, at, newScan(), true);
    if (end < 0) break;
    ends.push(end);
    at = end;
  }
  // What cannot be told apart is divided evenly: each byte belongs to one record.
  if (ends.length < count - 1)
    return Array.from({ length: count - 1 }, (_, each) => Math.floor(((each + 1) * text.length) / count));
  return ends;
}
