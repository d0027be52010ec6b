import { type ByteWindow, ensure } from "../byte-window.js";
import { isClosedInReach, LOOK_AHEAD, lineEndsAt } from "./extent.js";
import { findHead } from "./find-head.js";

/**
 * Skips the rest of a record that is longer than the limit, up to its stated end, in bounded memory; -1 states none. A
 * head on the way is another record only if the stated end is not in reach behind it, or is not closed: a length may lie.
 */
export async function skipRest(window: ByteWindow, rest: number, reach: number): Promise<void> {
  const from = window.offset + window.start;
  const stated = rest < 0 ? Number.POSITIVE_INFINITY : rest;
  const found = await findHead(window, 0, stated, (length) => {
    window.start += length;
  });
  const left = stated - (window.offset + window.start - from);
  if (found >= 0 && !(await isClosedInReach(window, found, left, reach))) {
    window.start += found;
    return;
  }
  const available = await ensure(window, Math.min(left, window.end - window.start) + LOOK_AHEAD);
  window.start += left >= available ? available : left + lineEndsAt(window, left);
}
