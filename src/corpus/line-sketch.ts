/** What is counted of a key. */
export interface Counted {
  /** Pages since it is kept. */
  pages: number;
  /** Pages that it may have stood on before. */
  missed: number;
}

/**
 * Counts of keys in bounded memory.
 *
 * Keeps at most twice `capacity` keys; then those with the lowest counts are dropped, and the highest count dropped is
 * what a key that is not kept may have. That is at most (keys counted) / `capacity`: the bound of Misra and Gries, with
 * drops in bulk. As long as nothing was dropped, counts are exact and the order of what came does not matter.
 */
export interface LineSketch<Entry extends Counted> {
  /** What a key that is not kept may have. */
  readonly missed: number;
  /** True where keys were dropped. */
  readonly dropped: boolean;
  readonly size: number;
  /** The entry of a key, made where there is none. */
  take(key: string): Entry;
  get(key: string): Entry | undefined;
  entries(): IterableIterator<[string, Entry]>;
  /** Says that each key may have so many more, as after a merge with a sketch that dropped some. */
  raise(more: number): void;
}

/** Makes a sketch. */
export function lineSketch<Entry extends Counted>(capacity: number, make: () => Entry): LineSketch<Entry> {
  const kept = new Map<string, Entry>();
  let missed = 0;
  let dropped = false;
  const prune = () => {
    const counts = Uint32Array.from(kept.values(), (entry) => entry.pages + entry.missed).sort();
    missed = Math.max(missed, counts[counts.length - capacity] as number);
    dropped = true;
    for (const [key, entry] of kept) if (entry.pages + entry.missed <= missed) kept.delete(key);
  };
  return {
    get missed() {
      return missed;
    },
    get dropped() {
      return dropped;
    },
    get size() {
      return kept.size;
    },
    take(key) {
      let entry = kept.get(key);
      if (entry === undefined) {
        if (kept.size >= 2 * capacity) prune();
        entry = make();
        entry.missed = missed;
        kept.set(key, entry);
      }
      return entry;
    },
    get: (key) => kept.get(key),
    entries: () => kept.entries(),
    raise(more) {
      if (more === 0) return;
      missed += more;
      for (const entry of kept.values()) entry.missed += more;
    },
  };
}
