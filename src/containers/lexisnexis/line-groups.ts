import { skipBlank, skipBlankBack } from "../../text/blank.js";
import type { Span } from "../../text/span.js";
import { decodeHead } from "../decode-head.js";
import { onceAHead } from "../encoding/head-once.js";

/** A line of a group, without white space at its ends. */
export interface GroupLine extends Span {
  /** How many characters of white space stand before it. */
  readonly indent: number;
}

/** Lines of a hard-wrapped text with no blank line between them. */
export interface Group extends Span {
  readonly lines: readonly GroupLine[];
  /** Every line begins with white space: it stood in the middle of the page. */
  readonly centred: boolean;
  /** How many blank lines stand above it. */
  readonly blanks: number;
}

/** The groups of a text. Lines end with LF, CRLF or CR. */
export function groupsOf(text: string, from = 0): Group[] {
  const groups: Group[] = [];
  let lines: GroupLine[] = [];
  let blanks = 0;
  let above = 0;
  const close = () => {
    if (lines.length > 0) groups.push(groupOf(lines, above));
    lines = [];
  };
  /** The next of each: most texts have only one of them, and are searched once for the other. */
  let feed = -1;
  let carriage = -1;
  for (let at = from; at < text.length; ) {
    if (feed < at) feed = placeOf(text, "\n", at);
    if (carriage < at) carriage = placeOf(text, "\r", at);
    const end = Math.min(feed, carriage);
    const start = skipBlank(text, at, end);
    const stop = skipBlankBack(text, start, end);
    if (start === stop) {
      close();
      blanks++;
    } else {
      if (lines.length === 0) above = blanks;
      blanks = 0;
      lines.push({ start, end: stop, indent: start - at });
    }
    at = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }
  close();
  return groups;
}

/** The first characters of a dump, and their groups. */
export interface HeadGroups {
  readonly head: string;
  readonly groups: readonly Group[];
}

/** The groups of the first bytes of a dump. */
export const groupsOfHead: (bytes: Uint8Array) => HeadGroups = /* @__PURE__ */ onceAHead((bytes) => {
  const head = decodeHead(bytes);
  return { head, groups: groupsOf(head) };
});

const LF = 0x0a;
const CR = 0x0d;

/** Its next place, or the text's end. */
function placeOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** Some lines as a group. */
export function groupOf(lines: readonly GroupLine[], blanks: number): Group {
  if (lines.length === 1) return lineOf(lines[0] as GroupLine, blanks);
  const { start } = lines[0] as GroupLine;
  const { end } = lines.at(-1) as GroupLine;
  return { start, end, lines, blanks, centred: lines.every(({ indent }) => indent >= CENTRED) };
}

/** A line as a group of its own. */
export function lineOf(line: GroupLine, blanks: number): Group {
  const { start, end, indent } = line;
  return { start, end, lines: [line], blanks, centred: indent >= CENTRED };
}

/** So far from the margin stands what is centred. */
const CENTRED = 2;

/** A group in groups of lines that are centred, and of those that are not. */
export function byIndent(group: Group): Group[] {
  if (group.lines.length === 1) return [group];
  const found: Group[] = [];
  let from = 0;
  const { lines } = group;
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && isCentred(lines[at]) === isCentred(lines[from])) continue;
    found.push(groupOf(lines.slice(from, at), from === 0 ? group.blanks : 0));
    from = at;
  }
  return found;
}

function isCentred(line: GroupLine | undefined): boolean {
  return (line?.indent ?? 0) >= CENTRED;
}
