/** Chunks of bytes as one window that moves over them: what lies before `start` is forgotten, what is needed is read. */
export interface ByteWindow {
  /** The bytes at hand are `bytes[start]` up to `bytes[end]`. Another array after each `fill`. */
  bytes: Uint8Array;
  start: number;
  end: number;
  /** Place of `bytes[0]` in the raw dump. */
  offset: number;
  /** True when no more will come. */
  ended: boolean;
  /** Brings more behind what is at hand; false at the end. Positions in `bytes` are void after it. */
  fill(): Promise<boolean>;
}

/** So much of a new chunk is copied behind what is left of the one before; most records end within. */
const BRIDGE = 16384;

/**
 * Opens a window over chunks. They are used in place: only what straddles two of them is copied into a buffer of our own, and
 * no chunk is looked at once the next one is asked for, when its source may fill it anew.
 *
 * ```text
 * chunk 1 ········│left│      chunk 2 │················
 *                 └────┬──────────────┴──┐
 *                      left + its beginning     the window, until `start` has passed into chunk 2
 * ```
 */
export function openWindow(chunks: AsyncIterable<Uint8Array>): ByteWindow {
  const iterator = chunks[Symbol.asyncIterator]();
  let own = new Uint8Array(0);
  /** The chunk of which `own` holds the beginning, and where it begins in the dump. */
  let chunk: Uint8Array | undefined;
  let chunkAt = 0;
  const window: ByteWindow = { bytes: own, start: 0, end: 0, offset: 0, ended: false, fill };
  return window;

  function use(bytes: Uint8Array, start: number, end: number, offset: number): void {
    window.bytes = bytes;
    window.start = start;
    window.end = end;
    window.offset = offset;
  }

  async function fill(): Promise<boolean> {
    if (chunk !== undefined) return goOn(chunk);
    if (window.ended) return false;
    if (window.bytes !== own && window.end > window.start) copyLeft();
    const { done, value } = await iterator.next();
    if (done === true) {
      window.ended = true;
      return false;
    }
    const place = window.offset + window.end;
    if (window.start === window.end) {
      use(value, 0, value.length, place);
      return value.length > 0 || fill();
    }
    chunk = value;
    chunkAt = place;
    return value.length > 0 ? goOn(value) : fill();
  }

  /** Goes over into the chunk where `start` lies within it, else copies more of its beginning. */
  function goOn(from: Uint8Array): boolean {
    const place = window.offset + window.start;
    if (place >= chunkAt) {
      chunk = undefined;
      use(from, place - chunkAt, from.length, chunkAt);
      return window.end > window.start;
    }
    const copied = window.offset + window.end - chunkAt;
    const more = Math.min(from.length - copied, Math.max(BRIDGE, window.end - window.start));
    makeRoom(more);
    own.set(from.subarray(copied, copied + more), window.end);
    window.end += more;
    if (copied + more === from.length) chunk = undefined;
    return true;
  }

  function copyLeft(): void {
    const left = window.end - window.start;
    // No more may come: room for what does is made then.
    if (own.length < left) own = new Uint8Array(left);
    own.set(window.bytes.subarray(window.start, window.end));
    use(own, 0, left, window.offset + window.start);
  }

  /** The window lies in `own`, which gets room for so many bytes behind it. */
  function makeRoom(more: number): void {
    const { start, end, offset } = window;
    if (end + more <= own.length) return;
    const length = end - start;
    if (length + more <= own.length) own.copyWithin(0, start, end);
    else {
      const larger = new Uint8Array((length + more) * 2);
      larger.set(own.subarray(start, end));
      own = larger;
    }
    use(own, 0, length, offset + start);
  }
}

/** Reads on until so many bytes are at hand, or the dump ends; gives how many there are. */
export async function ensure(window: ByteWindow, count: number): Promise<number> {
  while (window.end - window.start < count && (await window.fill()));
  return window.end - window.start;
}
