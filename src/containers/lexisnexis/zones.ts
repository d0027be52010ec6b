import { readWordCount } from "../../fields/section.js";
import type { KeyedGroup } from "./keyed-groups.js";

/** Where the parts of a document begin, as indexes of its groups. */
export interface Zones {
  /** The first key above the text; `body` where there is none. */
  readonly meta: number;
  /** The first paragraph. */
  readonly body: number;
  /** The first key below the text; `end` where there is none. */
  readonly tail: number;
}

/** So many groups at the margin may stand above the first key: a title, a wire's slug, a line below. */
const ABOVE_META = 4;
/** Where nothing stands in the middle of the page: copyright, paper, date and edition too. */
const ABOVE_META_AT_MARGIN = 8;

/** `184 words`, in place of LENGTH. */
const bareLength = /^\d[\d.,]{0,9}\s{1,3}(?:words?|w[öo]e?rter|mots|woorden|palabras|ord|parole|palavras)$/i;

/** True for a group that states its words without a key. */
export function isBareLength(text: string, { lines, start, end }: KeyedGroup): boolean {
  return lines.length === 1 && end - start < 30 && bareLength.test(text.slice(start, end));
}

/**
 * Finds the parts of a document. Keys count above the text up to the first group that has none, and below it where nothing but keys
 * and what they go on with follows: a speaker's name, `LENGTH: 12 metres` and a subject in the text are text.
 */
export function zonesOf(text: string, groups: readonly KeyedGroup[], from: number): Zones {
  const meta = findMeta(text, groups, from);
  if (meta === undefined) return { meta: from, body: from, tail: findTail(text, groups, from) };
  const body = endOfMeta(text, groups, meta);
  return { meta, body, tail: findTail(text, groups, body) };
}

function findMeta(text: string, groups: readonly KeyedGroup[], from: number): number | undefined {
  let above = 0;
  let most = ABOVE_META_AT_MARGIN;
  for (let at = from; at < groups.length && above <= most; at++) {
    const group = groups[at] as KeyedGroup;
    if (isEarly(text, group) || isBareLength(text, group)) return at;
    if (group.centred) most = ABOVE_META;
    else above++;
  }
  return undefined;
}

function isEarly(text: string, { key, end, isLoose }: KeyedGroup): boolean {
  if (key === undefined || !key.early || isLoose) return false;
  if (key.meaning !== "length" || key.value >= end) return true;
  return readWordCount(text.slice(key.value, end)) !== undefined;
}

/** Keys that a document may have twice above its text. */
const repeated: ReadonlySet<string> = /* @__PURE__ */ new Set(["deck", "credit", "other", "biography"]);

function endOfMeta(text: string, groups: readonly KeyedGroup[], meta: number): number {
  const seen = new Set<string>();
  // Where BODY follows, all that stands above it is no text.
  const marked = markOfBody(groups, meta);
  for (let at = meta; at < groups.length; at++) {
    const group = groups[at] as KeyedGroup;
    const { key } = group;
    if (key?.meaning === "body") return at;
    if (at < marked) continue;
    if (isBareLength(text, group) && !seen.has("length")) {
      seen.add("length");
      continue;
    }
    if (key === undefined) return at;
    // `Highlight:` among keys in capitals.
    const isMeant = key.meaning === "deck" || groups[at + 1]?.key?.early === true;
    if (group.isLoose && isMeant && !seen.has(key.meaning ?? "")) {
      seen.add(key.meaning ?? "");
      continue;
    }
    if (key.meaning === undefined) {
      const next = groups[at + 1];
      if (next === undefined || !isEarly(text, next) || seen.has(next.key?.meaning ?? "")) return at;
      continue;
    }
    if (!isEarly(text, group) || (seen.has(key.meaning) && !repeated.has(key.meaning))) return at;
    seen.add(key.meaning);
  }
  return groups.length;
}

/** No more keys stand above BODY. */
const MOST_META = 16;

/** The index of BODY, if only keys stand above it; -1 else. */
function markOfBody(groups: readonly KeyedGroup[], meta: number): number {
  for (let at = meta; at < Math.min(groups.length, meta + MOST_META); at++) {
    const key = groups[at]?.key;
    if (key?.meaning === "body") return at;
    if (key === undefined) return -1;
  }
  return -1;
}

/** Fields that go on over paragraphs. */
const long: ReadonlySet<string> = /* @__PURE__ */ new Set(["caption", "correction"]);

/** So many paragraphs a caption may have. */
const MOST_CONTINUED = 8;

function findTail(text: string, groups: readonly KeyedGroup[], from: number): number {
  const isKey = (at: number) => {
    const { key, isLoose, end = 0 } = groups[at] ?? {};
    if (isLoose !== false || key?.meaning === undefined || key.meaning === "body") return false;
    // `LENGTH: 12 metres. WINGSPAN: …` is the end of the text.
    return (
      key.meaning !== "length" ||
      /^\d{1,9}$/.test(text.slice(key.value, end)) ||
      bareLength.test(text.slice(key.value, end))
    );
  };
  // A key that the table lacks is one where known ones stand around it, or two above it.
  const isAmongKeys = (at: number) => {
    const { key, isLoose } = groups[at] ?? {};
    const isOther = key !== undefined && key.meaning === undefined && isLoose === false;
    return isOther && at - 1 > from && isKey(at - 1) && (isKey(at + 1) || (at - 2 > from && isKey(at - 2)));
  };
  let tail = groups.length;
  for (;;) {
    while (tail > from && (isKey(tail - 1) || isAmongKeys(tail - 1))) tail--;
    // Paragraphs between two keys belong to the first, if it is one that has paragraphs.
    let above = tail - 1;
    while (above > from && tail - above <= MOST_CONTINUED && !isKey(above)) above--;
    if (above < from || !isKey(above) || tail === above + 1) return tail;
    if (!long.has(groups[above]?.key?.meaning ?? "")) return tail;
    tail = above;
  }
}
