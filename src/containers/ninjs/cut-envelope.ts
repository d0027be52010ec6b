import { decodeUtf8 } from "../decode.js";
import { isObject, type JsonObject, openValueParser } from "../jsonl/parse-value.js";
import { newScan, scanJson } from "../jsonl/scan.js";
import { structureOf } from "../jsonl/split-values.js";

/** A run of an envelope that is no whole value of JSON, by its places in the bytes. */
export interface EnvelopeRun {
  readonly start: number;
  readonly end: number;
  /** The item that it holds; absent where it cannot be read. */
  readonly item?: JsonObject;
}

const opening = /^\s{0,99}\{/;
const list = /"items?"\s{0,9}:\s{0,9}\[/;
/** So far from the front the list of items begins at most. */
const FRONT = 2000;

/** True for the first bytes of an envelope with a list of items. */
export function opensEnvelope(head: string): boolean {
  return listStart(head) !== undefined;
}

/** Where the list has its first item. */
function listStart(text: string): number | undefined {
  const found = opening.test(text) ? list.exec(text.slice(0, FRONT)) : null;
  return found === null ? undefined : found.index + found[0].length;
}

/**
 * The items of an envelope that is damaged or cut, each up to the next; what stands in front of the first belongs to it. An item that
 * cannot be read is a run without one, and so is what is left from the cut on.
 *
 * ```text
 * {"total": 3, "item": [{"uri": "a"}, {"uri": "b"}, {"uri": "c", "head
 *                                   ^             ^ two items, and the rest
 * ```
 */
export function itemsOfCut(bytes: Uint8Array, maxJsonDepth: number): readonly EnvelopeRun[] {
  const { parse } = openValueParser(maxJsonDepth);
  const text = structureOf(bytes);
  const runs: EnvelopeRun[] = [];
  let start = 0;
  for (let at = listStart(text) ?? text.length; at < text.length; ) {
    while (at < text.length && " \t\r\n,".includes(text.charAt(at))) at++;
    const end = text.charAt(at) === "{" ? scanJson(text, at, newScan(), true) : -1;
    if (end < 0) break;
    const value = parse(decodeUtf8(bytes.subarray(at, end)) ?? "");
    const inner = isObject(value) && isObject(value.item) ? value.item : value;
    runs.push({ start, end, ...(isObject(inner) && { item: inner }) });
    start = end;
    at = end;
  }
  const last = runs.at(-1);
  // What closes the envelope belongs to its last item.
  if (last !== undefined && /^[\s\]}]*$/.test(text.slice(start))) runs[runs.length - 1] = { ...last, end: text.length };
  else if (start < text.length) runs.push({ start, end: text.length });
  return runs;
}
