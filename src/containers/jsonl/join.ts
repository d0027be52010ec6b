import type { ByteWindow } from "../byte-window.js";
import { type JoinedLines, openJoinedLines } from "./joined-lines.js";
import { indexOfFeed } from "./window-places.js";

/** A value that goes on over several lines. */
interface Joined {
  readonly end: number;
  /** The dump ends before the value does. */
  readonly last: boolean;
  /** A line of it begins an object at the margin: unless all is one value, the first line stands alone. */
  readonly doubtful: boolean;
}

/** Finds where values end that go on over several lines. */
export interface Join {
  /** For a line that opens brackets; reads on, and keeps all in the window. Undefined where the line stands alone. */
  valueAt(start: number): Promise<Joined | undefined>;
  /** The lines up to here stand alone. */
  refuse(end: number): void;
  /** True where the last search gave up because the lines are longer together than a value may be; once for them. */
  gaveUp(): boolean;
}

/** Opens the search in a window whose start is the line that is asked for. */
export function openJoin(window: ByteWindow, maxBytes: number): Join {
  let lines: JoinedLines | undefined;
  let refused = 0;
  let told = -1;
  let beyond = false;
  const giveUp = (start: number, end: number): undefined => {
    if (start >= told) beyond = true;
    told = Math.max(told, end);
  };
  return {
    gaveUp() {
      const is = beyond;
      beyond = false;
      return is;
    },
    refuse(end) {
      refused = end;
    },
    async valueAt(start) {
      if (start < refused) return undefined;
      if (lines === undefined || start >= lines.end) lines = openJoinedLines(start);
      for (;;) {
        const end = lines.endOf(start);
        if (end !== undefined && end - start <= maxBytes) return { end, last: false, doubtful: lines.margin > start };
        if (end !== undefined) return giveUp(start, end);
        if (lines.stopped && lines.end > start) return undefined;
        if (lines.end - start > maxBytes) return giveUp(start, lines.end);
        const taken = lines.end - start;
        let searched = taken;
        let feed = indexOfFeed(window, searched);
        while (feed < 0 && !window.ended && window.end - window.start <= taken + maxBytes) {
          searched = window.end - window.start;
          await window.fill();
          feed = indexOfFeed(window, searched);
        }
        if (feed < 0 && !window.ended) return giveUp(start, lines.end);
        const behind = feed < 0 ? window.end : feed + 1;
        if (behind === window.start + taken) {
          return lines.margin > start ? undefined : { end: lines.end, last: true, doubtful: false };
        }
        lines.take(window.bytes.subarray(window.start + taken, behind));
      }
    },
  };
}
