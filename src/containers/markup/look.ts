import type { ByteWindow } from "../byte-window.js";

/** A tag that may open a record, with the place behind it. */
export interface SeenTag {
  readonly name: string;
  readonly end: number;
}

/** More bytes are needed to tell. */
export const MORE = -1;

/** A tag is read so far. */
const LONGEST_TAG = 4096;
/** A comment, script or style that does not end within so many bytes is none, and what stands in it is read. */
const LONGEST_RAW = 1_048_576;

const SLASH = 0x2f;
const GREATER = 0x3e;

/**
 * Looks at a `<` in a dump of markup: gives the tag where it has one of these names, else the place from where to look on (behind
 * a comment, a CDATA section, a script), or {@link MORE} where the bytes at hand do not tell.
 */
export function lookFor(names: readonly string[]): (window: ByteWindow, at: number) => SeenTag | number {
  const first = new Uint8Array(256);
  for (const name of [...names, ...raws, "!"]) {
    first[name.charCodeAt(0)] = 1;
    first[name.toUpperCase().charCodeAt(0)] = 1;
  }
  /** By mark, up to where in the dump it does not come: no byte is searched twice for it. */
  const absent = new Map<string, number>();
  /** Behind the mark that closes, undefined where it does not come within the limit. */
  const behind = ({ bytes, end, offset, ended }: ByteWindow, from: number, closes: string): number | undefined => {
    const last = closes.charCodeAt(closes.length - 1);
    const stop = Math.min(end, from + LONGEST_RAW);
    const searched = Math.max(from, (absent.get(closes) ?? 0) - offset);
    const within = bytes.subarray(0, stop);
    for (let at = searched < stop ? within.indexOf(last, searched) : -1; at >= 0; at = within.indexOf(last, at + 1)) {
      const start = at + 1 - closes.length;
      if (start >= from && startsWith(bytes, start, end, closes)) return at + 1;
    }
    absent.set(closes, Math.max(stop, searched) + offset);
    return ended || stop < end || end - from >= LONGEST_RAW ? undefined : MORE;
  };
  return (window, at) => {
    const { bytes, end, ended } = window;
    if (at + 1 >= end) return ended ? at + 1 : MORE;
    if (first[bytes[at + 1] as number] !== 1) return at + 1;
    if (at + NAME > end && !ended) return MORE;
    for (const [opens, closes] of passed) {
      if (!startsWith(bytes, at, end, opens)) continue;
      const from = at + opens.length;
      return behind(window, from, closes) ?? (opens === "<!--" ? from : cutOff(window, from));
    }
    const name = nameAt(bytes, at + 1, end);
    if (raws.includes(name)) return behind(window, at + name.length, `</${name}`) ?? cutOff(window, at + 1);
    if (!names.includes(name)) return at + 1;
    const length = bytes.subarray(at, Math.min(end, at + LONGEST_TAG)).indexOf(GREATER) + 1;
    if (length > 0) return { name, end: at + length };
    return !ended && end - at < LONGEST_TAG ? MORE : { name, end: Math.min(end, at + LONGEST_TAG) };
  };
}

/** Where a script or CDATA section ends that does not end: with the dump that is cut in it, else where it began. */
function cutOff({ end, ended }: ByteWindow, from: number): number {
  return ended && end - from < LONGEST_RAW ? end : from;
}

/** So many bytes tell what a tag is. */
const NAME = 24;
const raws = ["script", "style", "noscript"];
const passed: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
];

/** ASCII letters in any case; the text is in lower case, or has none. */
function startsWith(bytes: Uint8Array, at: number, end: number, text: string): boolean {
  if (at + text.length > end) return false;
  for (let place = 0; place < text.length; place++) {
    if (lower(bytes[at + place] as number) !== text.charCodeAt(place) && bytes[at + place] !== text.charCodeAt(place))
      return false;
  }
  return true;
}

function nameAt(bytes: Uint8Array, from: number, end: number): string {
  let name = "";
  for (let at = from; at < end && at < from + NAME; at++) {
    const code = bytes[at] as number;
    if (code <= 0x20 || code === GREATER || code === SLASH) break;
    name += String.fromCharCode(lower(code));
  }
  return name;
}

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}
