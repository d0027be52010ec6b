import type { DiagnosticCode } from "../../diagnostics/codes.js";
import type { ByteRange } from "../../text/span.js";
import type { ByteWindow } from "../byte-window.js";
import { declaredEncoding } from "../encoding/declared.js";
import type { ReadContext } from "../format.js";
import type { Steps } from "../in-steps.js";
import { cutPoint } from "../plain/cut-point.js";
import { noteBetween } from "./between.js";
import { LOOK_AHEAD, type Roots, rootMarks } from "./root-marks.js";
import { LONGEST_SECTION, opensSection, sectionEnds } from "./section-end.js";

/** The bytes of one element that is a record, with the declarations in front of it and the line end behind it. */
export interface CutElement {
  readonly root: string;
  /** Where the element's own tag begins in the bytes. */
  readonly rootStart: number;
  /** Void once the next one is asked for. */
  readonly bytes: Uint8Array;
  readonly range: ByteRange;
  /** What the last XML declaration says. */
  readonly encoding: string | undefined;
  /** No tag closes it: the next record, or the end of the dump, does. */
  readonly unclosed: boolean;
}

/** How a dump of elements is cut. */
export interface Cutting extends Roots {
  /** Told where text stands between the records. */
  readonly junk: DiagnosticCode;
  /** Told of an element that is not closed. */
  readonly unclosed: DiagnosticCode;
}

const LESS = 0x3c;
/** What stands between records is judged in pieces of so many bytes. */
const PIECE = 65536;

/**
 * Cuts a dump into the elements that are records, wherever they stand: behind one another, inside an envelope, or in documents glued
 * together. An element ends at its closing tag; where that is missing, at the next opening of its kind at the start of a line, or at
 * the next XML declaration. What lies between is a region.
 */
export function* cutElements(window: ByteWindow, context: ReadContext, cutting: Cutting): Steps<CutElement> {
  const { limits, report, region } = context;
  const markAt = rootMarks(cutting);
  const sectionEnd = sectionEnds();
  /** From the window's start: how far it is searched, where the root opened, where a declaration stands that may be its own. */
  let at = 0;
  let root: string | undefined;
  let rootStart = 0;
  let declared = -1;
  let encoding: string | undefined;
  /** Of a record that was cut: where what is left out begins. */
  let leftFrom = -1;
  const between = (length: number) => {
    noteBetween(window, length, context, cutting.junk);
    window.start += length;
    at = Math.max(at - length, 0);
  };
  const take = (length: number, unclosed: boolean): CutElement => {
    const byteStart = window.offset + window.start;
    const range = { byteStart, byteEnd: byteStart + length };
    const bytes = window.bytes.subarray(window.start, window.start + length);
    if (unclosed) report(cutting.unclosed, range);
    const element = { root: root as string, rootStart, bytes, range, unclosed, encoding };
    window.start += length;
    at = 0;
    rootStart = 0;
    return element;
  };
  const leaveOut = (length: number) => {
    window.start += length;
    at = 0;
    const byteEnd = window.offset + window.start;
    if (byteEnd > leftFrom) region({ kind: "truncated", bytes: { byteStart: leftFrom, byteEnd } });
    leftFrom = -1;
  };
  for (;;) {
    const held = window.end - window.start;
    if (root !== undefined && held > limits.maxRecordBytes && at > limits.maxRecordBytes) {
      if (leftFrom < 0) {
        const length = cutPoint(window.bytes.subarray(window.start, window.end), limits.maxRecordBytes, undefined);
        const byteStart = window.offset + window.start;
        report("LIMIT_RECORD_BYTES", { byteStart, byteEnd: byteStart + length });
        const searched = at - length;
        yield take(length, false);
        at = searched;
        leftFrom = window.offset + window.start;
      } else {
        window.start += at;
        at = 0;
      }
      continue;
    }
    if (root === undefined && at > PIECE) {
      // The last declaration may be that of the next record.
      const length = declared > 0 ? declared : PIECE;
      declared = declared > 0 ? 0 : -1;
      between(length);
      continue;
    }
    const less = window.bytes.indexOf(LESS, window.start + at);
    if (less < 0 || less >= window.end) {
      at = window.end - window.start;
      // At the end of the dump too what is too long is cut.
      if ((yield undefined) || (root === undefined ? at > PIECE : leftFrom < 0 && at > limits.maxRecordBytes)) continue;
      break;
    }
    // Pieces end at the same places, whatever is at hand.
    if (root === undefined && less - window.start > PIECE) {
      at = PIECE + 1;
      continue;
    }
    if (window.end - less < LOOK_AHEAD && !window.ended) {
      // Where the bytes at hand lie is another place after it, even at the end.
      at = less - window.start;
      yield undefined;
      continue;
    }
    const here = less - window.start;
    if (root !== undefined && leftFrom < 0 && here > limits.maxRecordBytes) {
      at = limits.maxRecordBytes + 1;
      continue;
    }
    if (opensSection(window.bytes, less)) {
      if (window.end - less < LONGEST_SECTION && !window.ended) {
        at = here;
        yield undefined;
        continue;
      }
      const end = sectionEnd(window, less);
      if (end > 0) {
        at = end - window.start;
        continue;
      }
    }
    at = here + 1;
    const mark = markAt(window.bytes, less, window.end);
    if (mark === undefined) continue;
    const next = mark.kind === "declaration" ? encodingAt(window, less) : undefined;
    if (root === undefined) {
      if (mark.kind === "declaration") {
        declared = here;
        encoding = next;
      } else if (mark.kind === "open") {
        const begin = declared >= 0 ? declared : here;
        if (begin > 0) between(begin);
        declared = -1;
        root = mark.name;
        rootStart = here - begin;
        at = rootStart + 1;
      } else declared = -1;
      continue;
    }
    if (mark.kind === "close" && mark.name === root) {
      const end = behindTag(window, less) - window.start;
      if (leftFrom >= 0) leaveOut(end);
      else yield take(end, false);
      root = undefined;
    } else if (reopens(window, less, mark, root, cutting, here === rootStart)) {
      if (leftFrom >= 0) leaveOut(here);
      else yield take(here, true);
      root = mark.kind === "open" ? mark.name : undefined;
      declared = root === undefined ? 0 : -1;
      if (root === undefined) encoding = next;
      at = 1;
    }
  }
  const rest = window.end - window.start;
  if (leftFrom >= 0) leaveOut(rest);
  else if (root !== undefined) yield take(rest, true);
  else if (rest > 0) between(rest);
}

/** `<?xml version="1.0" encoding="iso-8859-1"?>` */
function encodingAt({ bytes, end }: ByteWindow, less: number): string | undefined {
  const head = bytes.subarray(less, Math.min(end, less + LOOK_AHEAD));
  const close = head.indexOf(0x3e);
  return declaredEncoding(close < 0 ? head : head.subarray(0, close));
}

/** Behind the tag, blanks and one line end: never further than is at hand in any case. */
function behindTag({ bytes, end: held }: ByteWindow, less: number): number {
  const end = Math.min(held, less + LOOK_AHEAD);
  let at = less;
  while (at < end && bytes[at] !== 0x3e) at++;
  at = Math.min(at + 1, end);
  let next = at;
  while (next < end && (bytes[next] === 0x20 || bytes[next] === 0x09 || bytes[next] === 0x0d)) next++;
  return bytes[next] === 0x0a && next < end ? next + 1 : next;
}

/** True where the mark can only be the beginning of another record. */
function reopens(
  { bytes, start }: ByteWindow,
  less: number,
  mark: { readonly kind: string; readonly name: string },
  root: string,
  { names, anyCase }: Cutting,
  isOwn: boolean,
): boolean {
  if (isOwn) return false;
  if (mark.kind === "open" && (anyCase === true ? !names.includes(mark.name) : mark.name !== root)) return false;
  if (mark.kind !== "open" && mark.kind !== "declaration") return false;
  let at = less - 1;
  while (at >= start && (bytes[at] === 0x20 || bytes[at] === 0x09)) at--;
  const before = at < start ? 0x0a : (bytes[at] as number);
  if (mark.kind === "open") return before === 0x0a || before === 0x0d;
  while (at >= start && (bytes[at] as number) <= 0x20) at--;
  // Behind `<![CDATA[` a document stands as text.
  return bytes[at] !== 0x5b;
}
