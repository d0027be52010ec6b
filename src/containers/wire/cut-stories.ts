import type { ByteRange } from "../../text/span.js";
import type { ByteWindow } from "../byte-window.js";
import type { ReadContext } from "../format.js";
import { isIdle, LOOK_AHEAD, SOH, SYN, type WireKind, wireKindAt } from "./openings.js";

/** The bytes of one story, from its first control to the end of its transmission. */
export interface WireStory {
  readonly kind: WireKind;
  /** Void once the next one is asked for. */
  readonly bytes: Uint8Array;
  readonly range: ByteRange;
}

const EOT = 0x04;
const ETX = 0x03;

/**
 * Cuts a wire into its stories, of both standards. A story begins at the controls in front of its heading and ends with the end of
 * transmission; where that is missing, at the next one. One that has no end of text either is told of.
 */
export async function* cutStories(
  window: ByteWindow,
  context: ReadContext,
): AsyncGenerator<WireStory, void, undefined> {
  const { limits, report, region } = context;
  let kind: WireKind | undefined;
  /** So much of the window, from its start, is searched. */
  let at = 0;
  let leftFrom = -1;
  const between = (length: number) => {
    if (length <= 0) return;
    const byteStart = window.offset + window.start;
    const range = { byteStart, byteEnd: byteStart + length };
    const junk = window.bytes.subarray(window.start, window.start + length).some((byte) => !isIdle(byte));
    if (junk) report("WIRE_JUNK", range);
    region({ kind: junk ? "junk" : "padding", bytes: range });
    window.start += length;
  };
  const take = (length: number, closed: boolean): WireStory => {
    const byteStart = window.offset + window.start;
    const range = { byteStart, byteEnd: byteStart + length };
    const bytes = window.bytes.subarray(window.start, window.start + length);
    if (!closed && !bytes.includes(ETX)) report("WIRE_UNCLOSED", range);
    window.start += length;
    return { kind: kind as WireKind, bytes, range };
  };
  const leaveOut = (length: number) => {
    window.start += length;
    const byteEnd = window.offset + window.start;
    if (byteEnd > leftFrom) region({ kind: "truncated", bytes: { byteStart: leftFrom, byteEnd } });
    leftFrom = -1;
  };
  for (;;) {
    if (kind !== undefined && at > (leftFrom < 0 ? limits.maxRecordBytes : LOOK_AHEAD)) {
      if (leftFrom < 0) {
        const length = limits.maxRecordBytes;
        const byteStart = window.offset + window.start;
        report("LIMIT_RECORD_BYTES", { byteStart, byteEnd: byteStart + length });
        yield take(length, true);
        at -= length;
        leftFrom = window.offset + window.start;
      } else {
        const idle = at - idleFrom(window, at, at - LOOK_AHEAD);
        window.start += at - idle;
        at = idle;
      }
      continue;
    }
    const place = nextControl(window, at, kind === undefined);
    const here = place - window.start;
    if (kind !== undefined && leftFrom < 0 && here > limits.maxRecordBytes) {
      at = limits.maxRecordBytes + 1;
      continue;
    }
    if (kind === undefined && here > PIECE) {
      between(PIECE);
      at = here - PIECE;
      continue;
    }
    at = here;
    if (window.end - place < LOOK_AHEAD && !window.ended) {
      // Where the bytes at hand lie is another place after it, even at the end.
      await window.fill();
      continue;
    }
    if (here === window.end - window.start) break;
    if (window.bytes[place] === EOT && kind !== undefined) {
      const end = behind(window, place) - window.start;
      if (leftFrom >= 0) leaveOut(end);
      else yield take(end, true);
      kind = undefined;
      at = 0;
      continue;
    }
    const found = wireKindAt(window.bytes, place, window.end);
    if (found === undefined) {
      at = here + 1;
      continue;
    }
    const begin = idleFrom(window, here, leftFrom < 0 ? 0 : here - LOOK_AHEAD);
    if (kind === undefined) between(begin);
    else if (leftFrom >= 0) leaveOut(begin);
    else yield take(begin, false);
    kind = found;
    at = here - begin + 1;
  }
  const rest = window.end - window.start;
  if (leftFrom >= 0) leaveOut(rest);
  else if (kind !== undefined && rest > 0) yield take(rest, false);
  else between(rest);
}

/** What stands between stories is judged in pieces of so many bytes. */
const PIECE = 65536;

/** Where the idle controls in front of a heading begin, not before `least`; places in the window. */
function idleFrom({ bytes, start }: ByteWindow, to: number, least: number): number {
  let from = to;
  while (from > Math.max(least, 0) && bytes[start + from - 1] === SYN) from--;
  return from;
}

/** The next control that opens or ends a story, from a place in the window on; its end where there is none. */
function nextControl({ bytes, start, end }: ByteWindow, from: number, opensOnly: boolean): number {
  let at = start + from;
  for (; at < end; at++) {
    const byte = bytes[at];
    if (byte === SOH || (byte === EOT && !opensOnly)) break;
  }
  return at;
}

/** Behind the end of a transmission, its repetitions and one line end. */
function behind({ bytes, end: held }: ByteWindow, from: number): number {
  const end = Math.min(held, from + LOOK_AHEAD);
  let at = from;
  while (at < end && bytes[at] === EOT) at++;
  if (bytes[at] === 0x0d && at < end) at++;
  return bytes[at] === 0x0a && at < end ? at + 1 : at;
}
