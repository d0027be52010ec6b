import { byteText } from "../http/head-text.js";

/** How the lines of a record's head end. */
type LineEnding = "crlf" | "lf" | "cr";

/** How far a head has been looked at: it may come in pieces. Places count from the record's first byte. */
export interface HeadSearch {
  /** The line to go on with. */
  line: number;
  ending: LineEnding | undefined;
  /** Behind the blank line that closes the head; 0 while it is not there. */
  end: number;
  /** Where another record begins although this head is not closed. */
  cutAt: number;
}

/** A search that has seen nothing yet. */
export function newHeadSearch(): HeadSearch {
  return { line: 0, ending: undefined, end: 0, cutAt: 0 };
}

const CR = 0x0d;
const LF = 0x0a;

/** Goes on looking for the end of the head at `start`; true when it is known how the head ends. */
export function searchHeadEnd(search: HeadSearch, bytes: Uint8Array, start: number, end: number): boolean {
  search.ending ??= firstEnding(bytes, start, end);
  if (search.ending === undefined) return false;
  let feed = search.ending === "cr" ? CR : LF;
  let line = start + search.line;
  while (true) {
    if (line > start) {
      if (opensRecord(bytes, line, end)) {
        search.cutAt = line - start;
        return true;
      }
      // The rest of `WARC/1` may be on its way.
      if (end - line < 6 && couldOpen(bytes, line, end)) return false;
    }
    const at = bytes.indexOf(feed, line);
    if (at < 0 || at >= end) return false;
    const next = at + 1;
    if (at === line || (at === line + 1 && bytes[line] === CR)) {
      search.end = next - start;
      return true;
    }
    if (feed === CR) {
      if (next === end) return false;
      if (bytes[next] === LF) {
        // Only the first line lost its LF: `WARC/1.0␍?WARC-Type: response␍␊`.
        search.ending = "crlf";
        feed = LF;
        continue;
      }
    }
    line = next;
    search.line = next - start;
  }
}

/** How the first line ends; undefined where that is not there yet. */
function firstEnding(bytes: Uint8Array, start: number, end: number): LineEnding | undefined {
  for (let at = start; at < end; at++) {
    if (bytes[at] === LF) return "lf";
    if (bytes[at] === CR) return at + 1 === end ? undefined : bytes[at + 1] === LF ? "crlf" : "cr";
  }
  return undefined;
}

/** True where the bytes are `WARC/` and a digit. */
export function opensRecord(bytes: Uint8Array, at: number, end: number): boolean {
  return (
    bytes[at] === 0x57 &&
    bytes[at + 1] === 0x41 &&
    bytes[at + 2] === 0x52 &&
    bytes[at + 3] === 0x43 &&
    bytes[at + 4] === 0x2f &&
    at + 5 < end &&
    isDigit(bytes[at + 5] as number)
  );
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Longer ones are no heads when a record's begin is searched for. */
const MAX_SEARCHED_HEAD = 65536;

/**
 * True where a whole head stands: a version, and fields among which are `WARC-Type` and `Content-Length`. Undefined where
 * more bytes are needed to say so.
 */
export function isWholeHead(bytes: Uint8Array, at: number, end: number, ended: boolean): boolean | undefined {
  if (!opensRecord(bytes, at, end)) return at + 6 > end && !ended && couldOpen(bytes, at, end) ? undefined : false;
  const search = newHeadSearch();
  if (!searchHeadEnd(search, bytes, at, Math.min(end, at + MAX_SEARCHED_HEAD))) {
    return ended || end - at >= MAX_SEARCHED_HEAD ? false : undefined;
  }
  if (search.end === 0) return false;
  const head = byteText(bytes.subarray(at, at + search.end));
  return versionLine.test(head) && /[\r\n]warc-type[ \t]*:/i.test(head) && /[\r\n]content-length[ \t]*:/i.test(head);
}

const versionLine = /^WARC\/\d[\w.]{0,8}[ \t]*[\r\n]/;

function couldOpen(bytes: Uint8Array, at: number, end: number): boolean {
  for (let place = at; place < end; place++) if (bytes[place] !== "WARC/".charCodeAt(place - at)) return false;
  return true;
}
