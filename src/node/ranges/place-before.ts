import { readBetween } from "../read-chunks.js";

const WINDOW = 1024 * 1024;

/**
 * A place at or before another from which a dump can be read so that its records come out as they do from its start.
 *
 * A line of JSON begins behind a line feed. Of a web archive it is a line `WARC/…` up to 1 MiB before: what stands there may be
 * the body of a record that quotes one, and the reader is back in step by the next record. All else is read from its start.
 */
export async function placeBefore(
  path: string,
  place: number,
  head: Uint8Array,
  format: string | undefined,
): Promise<number> {
  if (place === 0) return 0;
  if (format === "warc") return search(path, place, firstHead);
  return format === "jsonl" && hasOneALine(head) ? search(path, place, lastLineStart) : 0;
}

/** Looks window by window towards the start. `find` gives a place in the bytes, or -1. */
async function search(path: string, place: number, find: (bytes: Uint8Array) => number): Promise<number> {
  for (let to = place; to > WINDOW; to -= WINDOW) {
    // Some bytes more on either side of the window's edge, for a mark that lies over it.
    const from = to - WINDOW;
    const at = find(await readBetween(path, from, Math.min(place, to + MARK.length)));
    if (at >= 0) return from + at;
  }
  return 0;
}

/** A line feed and `WARC/`. */
const MARK = [0x0a, 0x57, 0x41, 0x52, 0x43, 0x2f] as const;

function firstHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(MARK[0]); at >= 0; at = bytes.indexOf(MARK[0], at + 1)) {
    const isDigit = ((bytes[at + MARK.length] ?? 0) & 0xf0) === 0x30;
    if (isDigit && MARK.every((byte, offset) => bytes[at + offset] === byte)) return at + 1;
  }
  return -1;
}

function lastLineStart(bytes: Uint8Array): number {
  const feed = bytes.lastIndexOf(0x0a);
  return feed < 0 ? -1 : feed + 1;
}

/** True where the first line is an object of its own: no array, nor an object over several lines. */
function hasOneALine(head: Uint8Array): boolean {
  const feed = head.indexOf(0x0a);
  const first = new TextDecoder().decode(feed < 0 ? head : head.subarray(0, feed)).trim();
  return first.startsWith("{") && (feed < 0 || first.endsWith("}"));
}
