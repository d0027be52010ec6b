import { type Inflater, newInflater } from "./inflate.js";
import { HEADER_CUT, headerEnd, NO_HEADER } from "./member-header.js";
import type { StoredWindow } from "./stored-window.js";

/** A member that is looked for has a shorter header, and shows in so much of its data whether it is one. */
const TRIED = 1024;

/** The search for members where none is expected: behind damage, in junk, among plain bytes. */
export interface MemberSearch {
  /** Takes note of how a member's data begins: what is looked for has to begin like those before it, where they are records. */
  learn(data: Uint8Array): void;
  /** Looks through what is at hand from a place on, and says how far: up to a member, or to where the next look begins. */
  step(from: number, warcOnly?: boolean): Promise<{ readonly place: number; readonly found: boolean }>;
  /** The first member between two places; the second one, or the file's end, where there is none. What lies before is forgotten. */
  find(from: number, until?: number): Promise<number>;
}

export function newSearch(file: StoredWindow): MemberSearch {
  let inflater: Inflater | undefined;
  /** How the members so far have begun, all of them. */
  let opening: "warc" | "arc" | "other" | undefined;

  const search: MemberSearch = {
    learn(data) {
      if (opening === "arc" || opening === "other" || data.length === 0) return;
      const isFirst = opening === undefined;
      opening = beginsWith(data, "WARC/") ? "warc" : isFirst && beginsWith(data, "filedesc:") ? "arc" : "other";
    },
    async step(from, warcOnly = false) {
      await file.have(from, 4);
      for (let place = from; ; place++) {
        const { bytes, end, ended } = file;
        const index = bytes.subarray(0, file.indexOf(end)).indexOf(0x1f, file.indexOf(place));
        if (index < 0) return { place: end, found: false };
        place = file.placeOf(index);
        const here = headerEnd(bytes, index, file.indexOf(end));
        if (here === NO_HEADER) continue;
        if (place + 4 > end && !ended) return { place, found: false };
        await file.have(place, 2 * TRIED);
        if (inflates(place, warcOnly)) return { place, found: true };
      }
    },
    async find(from, until = Number.POSITIVE_INFINITY) {
      for (let place = from; place < until; ) {
        const next = await search.step(place);
        if (next.found) return Math.min(next.place, until);
        if (next.place === place && file.ended) return Math.min(place, until);
        place = next.place;
        file.release(Math.min(place, until));
      }
      return until;
    },
  };
  return search;

  /** Compressed data can hold the bytes of a header by chance: what follows has to inflate as far as it is tried. */
  function inflates(place: number, warcOnly: boolean): boolean {
    const { bytes } = file;
    const end = file.indexOf(file.end);
    const start = file.indexOf(place);
    const data = headerEnd(bytes, start, Math.min(end, start + TRIED));
    if (data === HEADER_CUT || data === NO_HEADER) return false;
    inflater ??= newInflater();
    inflater.reset();
    const to = Math.min(end, data + TRIED);
    const rest = inflater.run(bytes, data, to, file.ended && to === end);
    if (rest === "failed" || (rest === "cut" && inflater.length === 0)) return false;
    return isOpening(inflater.take(true), warcOnly);
  }

  function isOpening(data: Uint8Array, warcOnly: boolean): boolean {
    if (warcOnly || opening === "warc") return beginsWith(data, "WARC/");
    // A record of an ARC file begins with a URL.
    return opening !== "arc" || /^[a-z]+:/.test(String.fromCharCode(...data.subarray(0, 9)));
  }
}

export function beginsWith(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[at] !== text.charCodeAt(at)) return false;
  return true;
}
