import { type ByteWindow, ensure } from "../byte-window.js";
import { type Extent, MOST_LINE_ENDS } from "../extent.js";
import { findHead } from "./find-head.js";
import { isWholeHead, opensRecord } from "./head.js";

const CR = 0x0d;
const LF = 0x0a;
const CLOSING = 4;
const OPENING = 6;

/** True where a record that ends at `end` is closed as it should be: two CRLF, and then another record or the dump's end. */
export function isClosed({ bytes, start, end, ended }: ByteWindow, at: number): boolean {
  const place = start + at;
  if (bytes[place] !== CR || bytes[place + 1] !== LF || bytes[place + 2] !== CR || bytes[place + 3] !== LF)
    return false;
  return place + CLOSING === end ? ended : opensRecord(bytes, place + CLOSING, end);
}

/**
 * Whether a head inside a record is part of its block: so where the stated end is in reach behind it, and closed. A length
 * that leads further is not believed against a head that stands there.
 */
export async function isClosedInReach(window: ByteWindow, head: number, at: number, reach: number): Promise<boolean> {
  return at - head <= reach && (await ensure(window, at + LOOK_AHEAD)) >= at && isClosed(window, at);
}

/** How many bytes the line ends take, two at the most, that stand at a place. */
export function lineEndsAt({ bytes, start, end }: ByteWindow, at: number): number {
  let place = start + at;
  for (let lineEnds = 0; lineEnds < 2 && place < end; lineEnds++) {
    if (bytes[place] === CR && bytes[place + 1] === LF && place + 1 < end) place += 2;
    else if (bytes[place] === CR || bytes[place] === LF) place++;
    else break;
  }
  return place - start - at;
}

/** So many bytes behind a block tell whether it is closed. */
export const LOOK_AHEAD = CLOSING + OPENING;

/**
 * How far a record reaches whose stated end is not plainly right, or that states none (`total` is -1). The bytes up to
 * `limit` are searched; beyond it only the stated end counts.
 *
 * ```text
 * body␍␊␍␊WARC/1.0 …     the stated end is right, whatever the number of line ends
 * bo│dy␍␊␍␊WARC/1.0 …    the next head lies behind it: WARC_LENGTH_SHORT
 * body␍␊␍␊WARC/1.0 …│    a head lies before it: WARC_LENGTH_LONG
 * ```
 */
export async function findExtent(window: ByteWindow, head: number, total: number, limit: number): Promise<Extent> {
  const available = total < 0 ? 0 : await ensure(window, total + LOOK_AHEAD);
  if (total >= 0 && available >= total) {
    const stated = await endAtStated(window, head, total, limit);
    if (stated !== undefined) return stated;
  }
  const found = await findHead(window, head, limit);
  const ends = window.end - window.start;
  if (found === -2) return { block: limit, end: limit, next: limit, fault: "LIMIT_RECORD_BYTES" };
  if (found === -1) {
    if (total > ends)
      return {
        block: ends,
        end: ends,
        next: ends,
        fault: "WARC_TRUNCATED_BODY",
        detail: counts(total - head, ends - head),
      };
    const block = ends - closingBefore(window, ends, Math.max(head, total), AT_END);
    return { block, end: ends, next: ends, ...(total >= 0 && short(total, block, head)) };
  }
  return endAtHead(window, found, head, total);
}

/** The extent of a record that ends where the next head stands. */
export function endAtHead(window: ByteWindow, next: number, head: number, total: number): Extent {
  const block = next - closingBefore(window, next, head);
  if (total < 0) return { block, end: next, next };
  if (block < total) {
    return { block, end: next, next, fault: "WARC_LENGTH_LONG", detail: counts(total - head, block - head) };
  }
  return { block, end: next, next, ...short(total, block, head) };
}

function short(total: number, block: number, head: number): Partial<Extent> {
  return block === total ? {} : { fault: "WARC_LENGTH_SHORT", detail: counts(total - head, block - head) };
}

function counts(stated: number, found: number): string {
  return `stated ${stated}, found ${found}`;
}

/** The record's end where its stated length leads to line ends and then to a record or the dump's end; else undefined. */
async function endAtStated(
  window: ByteWindow,
  head: number,
  total: number,
  limit: number,
): Promise<Extent | undefined> {
  let next = total;
  let lineEnds = 0;
  let second = total;
  while (true) {
    if (window.end - window.start < next + OPENING) await ensure(window, next + OPENING);
    const { bytes, start, end } = window;
    const byte = start + next < end ? bytes[start + next] : -1;
    if (byte === CR && bytes[start + next + 1] === LF && start + next + 1 < end) next += 2;
    else if (byte === CR || byte === LF) next++;
    else break;
    if (next - total > MOST_LINE_ENDS) break;
    lineEnds++;
    if (lineEnds <= 2) second = next;
  }
  const { bytes, start, end } = window;
  const atEnd = start + next === end;
  const extent: Extent = { block: total, end: second, next };
  // Blank lines at the very end of a dump are few and mean nothing.
  if (atEnd) return lineEnds > 2 ? { ...extent, fault: "WARC_SEPARATOR" } : extent;
  if (opensRecord(bytes, start + next, end) && (lineEnds > 0 || (await isWhole(window, next)))) {
    return lineEnds === 2 ? extent : { ...extent, fault: "WARC_SEPARATOR" };
  }
  if (lineEnds < 2) return undefined;
  // A length that is wrong may lead to the end of the next head.
  const inside = await findHead(window, head, total - 1);
  if (inside >= 0 && closingBefore(window, inside, head) === CLOSING) return undefined;
  // Something else stands behind a proper end: bytes of no record, unless they are closed like the rest of the block.
  const found = await findHead(window, next, limit);
  if (found > 0 && closingBefore(window, found, next) === second - total) return undefined;
  return lineEnds === 2 ? extent : { ...extent, fault: "WARC_SEPARATOR" };
}

async function isWhole(window: ByteWindow, at: number): Promise<boolean> {
  while (true) {
    const whole = isWholeHead(window.bytes, window.start + at, window.end, window.ended);
    if (whole !== undefined) return whole;
    await window.fill();
  }
}

/** The last record of a file that was edited has often one line end more. */
const AT_END = 3;

/** How many bytes the line ends take, so many at the most, that stand before a place. */
function closingBefore({ bytes, start }: ByteWindow, place: number, from: number, most = 2): number {
  let at = start + place;
  for (let lineEnds = 0; lineEnds < most; lineEnds++) {
    if (at > start + from && bytes[at - 1] === LF) {
      at--;
      if (at > start + from && bytes[at - 1] === CR) at--;
    } else if (at > start + from && bytes[at - 1] === CR) at--;
    else break;
  }
  return start + place - at;
}
