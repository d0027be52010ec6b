import type { ByteWindow } from "../byte-window.js";
import { isWholeHead } from "./head.js";

/**
 * Where the next whole head stands, counted from `window.start`, at `from` or behind it; -1 where the dump ends without
 * one, -2 where there is none up to `limit`. Reads on as it needs; `pass` is to move the window over what was searched.
 */
export async function findHead(
  window: ByteWindow,
  from: number,
  limit: number,
  pass?: (length: number) => void,
): Promise<number> {
  let at = from;
  while (true) {
    const { bytes, start, end, ended } = window;
    let place = bytes.indexOf(0x57, start + at);
    while (place >= 0 && place < end) {
      const whole = isWholeHead(bytes, place, end, ended);
      if (whole === true) return place - start > limit ? -2 : place - start;
      if (whole === undefined) break;
      place = bytes.indexOf(0x57, place + 1);
    }
    at = place >= 0 && place < end ? place - start : end - start;
    if (at > limit) return -2;
    if (ended) return -1;
    if (pass !== undefined) {
      pass(at);
      limit -= at;
      at = 0;
    }
    await window.fill();
  }
}
