import { openWindow } from "../byte-window.js";

/** A window that moves over the file as it is stored. Places are counted from the file's start, indices in `bytes`. */
export interface StoredWindow {
  /** Another array, with other indices, after each `have`. */
  readonly bytes: Uint8Array;
  /** Place behind the last byte at hand; of the file's end, once it has `ended`. */
  readonly end: number;
  readonly ended: boolean;
  indexOf(place: number): number;
  placeOf(index: number): number;
  /** Reads until that many bytes are there from a place on, or the file ends; gives how many there are. */
  have(place: number, count: number): Promise<number>;
  /** Forgets what lies before a place. */
  release(place: number): void;
}

export function openStored(chunks: AsyncIterable<Uint8Array>): StoredWindow {
  const window = openWindow(chunks);
  const stored: StoredWindow = {
    get bytes() {
      return window.bytes;
    },
    get end() {
      return window.offset + window.end;
    },
    get ended() {
      return window.ended;
    },
    indexOf: (place) => place - window.offset,
    placeOf: (index) => index + window.offset,
    async have(place, count) {
      while (stored.end - place < count && (await window.fill()));
      return stored.end - place;
    },
    release(place) {
      window.start = Math.max(window.start, place - window.offset);
    },
  };
  return stored;
}
