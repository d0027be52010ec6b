import { BINS, type Fingerprint, fingerprint, likenessOf } from "./fingerprint.js";
import { type NumberList, numberList } from "./number-list.js";
import { numberTable } from "./number-table.js";
import { type DuplicateReason, reasonOf } from "./reason.js";
import { memoryStore, type SignatureStore } from "./signature-store.js";

/** An article to be compared with all others. */
export interface ComparedArticle {
  /** The article's text alone; with menus and footers in it all pages of a site are alike. */
  readonly text: string;
  readonly id?: string | undefined;
  /** Host or name of the publication, where known. */
  readonly site?: string | undefined;
  /** When it was published or last updated, ISO 8601, where known. */
  readonly time?: string | undefined;
}

/** An article that is a copy of one before it. */
export interface DuplicateMark {
  /** Its number, from 0, in the order that they came. */
  readonly index: number;
  /** The number of the one that it is a copy of. */
  readonly of: number;
  readonly reason: DuplicateReason;
  /** About which part of their runs of three words both share, from 0 to 1. */
  readonly likeness: number;
}

/** A member of a cluster. */
export interface DuplicateMember {
  readonly index: number;
  readonly id: string;
  readonly words: number;
  /** Absent for the first, of which the others are copies. */
  readonly of?: number;
  readonly reason?: DuplicateReason;
  readonly likeness?: number;
}

/** Articles that are the same. */
export interface DuplicateCluster {
  /** The copy that came first, and the best one: with the most words, of those the first. */
  readonly first: number;
  readonly best: number;
  /** In the order that they came. */
  readonly members: readonly DuplicateMember[];
}

/** How duplicates are looked for. */
export interface FindOptions {
  /** From such a likeness on two texts are the same; 0.5 unless told. Where one is nearly all in the other 0.35 is enough. */
  readonly threshold?: number;
  /** Where MinHashes are kept; in memory unless told. */
  readonly store?: SignatureStore;
}

/** Looks for duplicates article by article, in memory that grows by some 500 bytes for each. */
export interface DuplicateFinder {
  /** Compares an article with those before it; says of which it is a copy. */
  add(article: ComparedArticle): DuplicateMark | undefined;
  /** How many were compared. */
  readonly count: number;
  /** The clusters so far, by their first members. */
  clusters(): DuplicateCluster[];
}

const THRESHOLD = 0.5;
/** A text that is cut from another one shares few of its runs, but all of its own. */
const CUT_THRESHOLD = 0.35;
const MIN_CONTAINED = 0.8;
/** Bands of three numbers: of texts that share half of their runs 94 % fall together in one of them. */
const ROWS = 3;
const BANDS = Math.floor(BINS / ROWS);
/** A word or two are no article. */
const MIN_WORDS = 8;
const reasons: readonly DuplicateReason[] = ["same-text", "syndicated-copy", "later-update", "other-edition"];
const NO_COPY = 0xffffffff;

/**
 * Opens a finder of duplicates: MinHash of runs of three words, banded.
 *
 * @example
 * ```ts
 * import { duplicateFinder } from "newsdump/corpus";
 *
 * const finder = duplicateFinder();
 * const text = "The harbour opened again on Friday after a storm had closed it for a week.";
 * finder.add({ id: "a", text, site: "bugle.example" });
 * finder.add({ id: "b", text: "The school of Riverton closed early on Tuesday because of the heat, and opens on Monday." });
 * console.log(finder.add({ id: "c", text: text.toUpperCase() })?.reason, finder.clusters()[0]?.first); // same-text 0
 * ```
 */
export function duplicateFinder({ threshold = THRESHOLD, store = memoryStore() }: FindOptions = {}): DuplicateFinder {
  const exact = numberTable();
  const bands = Array.from({ length: BANDS }, numberTable);
  const ids: (string | undefined)[] = [];
  const columns = {
    low: numberList(),
    high: numberList(),
    words: numberList(),
    site: numberList(),
    time: numberList(),
  };
  const copies = { of: numberList(), reason: numberList(), likeness: numberList() };
  const originOf = (index: number) => ({ site: columns.site.get(index), time: columns.time.get(index) });

  function compare(index: number, print: Fingerprint): DuplicateMark | undefined {
    const low = columns.low.get(index);
    const high = columns.high.get(index);
    const same = exact.take(low, index);
    let best = -1;
    let most = 0;
    if (same >= 0 && columns.low.get(same) === low && columns.high.get(same) === high) {
      best = same;
      most = 1;
    }
    const seen = new Set<number>();
    for (let band = 0; band < BANDS; band++) {
      const other = (bands[band] as ReturnType<typeof numberTable>).take(bandKey(print.minHash, band), index);
      if (other < 0 || most === 1 || seen.has(other)) continue;
      seen.add(other);
      const alike = likenessOf(print, { minHash: store.get(other) });
      if (alike > most && isCopy(alike, print.words, columns.words.get(other), threshold)) {
        most = alike;
        best = other;
      }
    }
    if (best < 0) return undefined;
    const isSame = columns.low.get(best) === low && columns.high.get(best) === high;
    return { index, of: best, reason: reasonOf(isSame, originOf(best), originOf(index)), likeness: most };
  }

  return {
    add({ text, id, site, time }) {
      const print = fingerprint(text);
      const index = columns.words.length;
      ids.push(id);
      columns.low.add(Number.parseInt(print.exact.slice(8), 16));
      columns.high.add(Number.parseInt(print.exact.slice(0, 8), 16));
      columns.words.add(print.words);
      columns.site.add(site === undefined ? 0 : Number.parseInt(fingerprint(site).exact.slice(8), 16) | 1);
      columns.time.add(minuteOf(time));
      store.add(print.minHash.length === 0 ? new Uint16Array(BINS) : print.minHash);
      const mark = print.words < MIN_WORDS ? undefined : compare(index, print);
      copies.of.add(mark?.of ?? NO_COPY);
      copies.reason.add(mark === undefined ? 0 : reasons.indexOf(mark.reason));
      copies.likeness.add(Math.round((mark?.likeness ?? 0) * BINS));
      return mark;
    },
    get count() {
      return columns.words.length;
    },
    clusters: () => clustersOf(copies, columns.words, ids),
  };
}

function bandKey(minHash: Uint16Array, band: number): number {
  let key = 0x811c9dc5;
  for (let row = 0; row < ROWS; row++) key = Math.imul(key ^ (minHash[band * ROWS + row] as number), 0x85ebca6b);
  return key ^ (key >>> 13);
}

/** @param alike - which part of the runs of both they share */
function isCopy(alike: number, words: number, otherWords: number, threshold: number): boolean {
  if (alike >= threshold) return true;
  const shared = (alike / (1 + alike)) * (words + otherWords);
  return alike >= Math.min(threshold, CUT_THRESHOLD) && shared >= Math.min(words, otherWords) * MIN_CONTAINED;
}

/** Minutes since 2000 began; 0 for what is no date. */
function minuteOf(time: string | undefined): number {
  const minutes = time === undefined ? Number.NaN : Math.floor((Date.parse(time) - Date.UTC(2000)) / 60_000);
  return Number.isNaN(minutes) || minutes <= 0 ? 0 : Math.min(minutes, NO_COPY);
}

function clustersOf(
  copies: { of: NumberList; reason: NumberList; likeness: NumberList },
  words: NumberList,
  ids: readonly (string | undefined)[],
): DuplicateCluster[] {
  const clusters = new Map<number, DuplicateMember[]>();
  const firstOf = (index: number): number => {
    let at = index;
    while (copies.of.get(at) !== NO_COPY) at = copies.of.get(at);
    return at;
  };
  const member = (index: number) => ({ index, id: ids[index] ?? `#${index}`, words: words.get(index) });
  for (let index = 0; index < words.length; index++) {
    const of = copies.of.get(index);
    if (of === NO_COPY) continue;
    const first = firstOf(of);
    const members = clusters.get(first) ?? [member(first)];
    const reason = reasons[copies.reason.get(index)] as DuplicateReason;
    members.push({ ...member(index), of, reason, likeness: copies.likeness.get(index) / BINS });
    clusters.set(first, members);
  }
  return [...clusters]
    .sort(([one], [other]) => one - other)
    .map(([first, members]) => {
      const best = members.reduce((most, each) => (each.words > most.words ? each : most));
      return { first, best: best.index, members };
    });
}
