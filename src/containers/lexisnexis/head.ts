import type { FoundPart } from "../../fields/labelled-record.js";
import type { Span } from "../../text/span.js";
import { isTimeOfDay, isWeekday, namesEdition, readDateLine, withTime } from "./date-line.js";
import { keyAt } from "./key.js";
import { byIndent, type Group, groupOf } from "./line-groups.js";
import { announcesCorrection, isCopyright, isDisclaimer, statesRights } from "./notices.js";

/** The head of a document: what stands above its first key, or above its text. */
export interface Head {
  readonly parts: readonly FoundPart[];
  /** What stands at the margin, in order: the title, and what stands below it. */
  readonly titles: readonly Group[];
}

/**
 * Reads the lines in the middle of the page above a document's keys.
 *
 * ```text
 *            Copyright 2015 The Example Company        copyright, up to the rights
 *                     All Rights Reserved
 *                     The Example Times                publication
 *              December 30, 2008 Tuesday               date
 *                     Late Edition                     edition
 * ```
 */
export function readHead(text: string, groups: readonly Group[]): Head {
  const parts: FoundPart[] = [];
  const titles: Group[] = [];
  const state: HeadState = { text, parts, publication: false, dated: false };
  const segments = groups.flatMap(byIndent);
  // Texts that were copied by hand may have lost their margins.
  const centred = segments.some((each) => each.centred);
  const date = centred ? -1 : segments.findIndex((each) => readDateLine(lineOf(text, each.lines[0])) !== undefined);
  segments.forEach((segment, at) => {
    if (centred ? segment.centred : at <= date) readCentred(segment, state);
    else if (at === date + 1 && date >= 0 && namesEdition(lineOf(text, segment.lines[0])))
      parts.push({ field: "edition", span: spanOf(segment) });
    else if (isCopyright(lineOf(text, segment.lines[0]))) parts.push({ field: "copyright", span: spanOf(segment) });
    else if (addressOf(text, segment) !== undefined) parts.push(addressPart(text, segment));
    else titles.push(segment);
  });
  if (!state.publication && state.copyright !== undefined) {
    const { part, lines: own } = state.copyright;
    const span = (from: number, to?: number) => spanOf(groupOf(own.slice(from, to), 0));
    parts.splice(part, 1, { field: "copyright", span: span(0, -1) }, { field: "publication", span: span(-1) });
  }
  return { parts, titles };
}

/** Where the head of a document without keys ends: behind what stands in the middle of the page, with a title among it or none. */
export function endOfHead(text: string, groups: readonly Group[]): number {
  if (!groups.some(({ centred }) => centred)) {
    const date = groups
      .slice(0, MOST_ABOVE)
      .findIndex((each) => readDateLine(lineOf(text, each.lines[0])) !== undefined);
    return date + 1;
  }
  let end = 0;
  let titles = 0;
  for (let at = 0; at < groups.length && titles < 2; at++) {
    if (groups[at]?.centred) end = at + 1;
    else titles++;
  }
  return end;
}

/** So many groups may stand above a date at the margin, with itself. */
const MOST_ABOVE = 5;

interface HeadState {
  readonly text: string;
  readonly parts: FoundPart[];
  publication: boolean;
  dated: boolean;
  /** A copyright over several lines, none of which states the rights: the last may be the paper. */
  copyright?: { readonly part: number; readonly lines: Group["lines"] };
}

function readCentred(segment: Group, state: HeadState): void {
  const { text, parts } = state;
  const { lines } = segment;
  const whole = lines.map((line) => lineOf(text, line)).join(" ");
  const isOther = isCopyright(whole) || readDateLine(lineOf(text, lines[0])) !== undefined;
  if (!state.dated && !isOther && isDisclaimer(whole)) {
    parts.push({ role: "notice", span: spanOf(segment) });
    return;
  }
  if (addressOf(text, segment) !== undefined) {
    parts.push(addressPart(text, segment));
    return;
  }
  for (let at = 0; at < lines.length; ) at = readLine(lines, at, state);
}

/** Reads one line, or several that belong together; gives the next. */
function readLine(lines: Group["lines"], at: number, state: HeadState): number {
  const { text, parts } = state;
  const line = lineOf(text, lines[at]);
  const span = (to: number): Span => spanOf(groupOf(lines.slice(at, to), 0));
  const date = readDateLine(line);
  if (isCopyright(line) || statesRights(line)) {
    const to = endOfCopyright(text, lines, at);
    const own = lines.slice(at, to);
    if (own.length > 1 && !state.dated && !own.some((each) => statesRights(lineOf(text, each))))
      state.copyright = { part: parts.length, lines: own };
    parts.push({ field: "copyright", span: span(to) });
    return to;
  }
  if (date !== undefined) {
    state.dated = true;
    const { start, end } = span(at + 1);
    if (date.edition !== undefined) {
      const content = { start, end: start + date.end };
      parts.push({ field: "published", span: { start, end: start + date.edition }, content, value: date.value });
      parts.push({ field: "edition", span: { start: start + date.edition, end } });
      return at + 1;
    }
    const below = at + 1 < lines.length ? withTime(line, lineOf(text, lines[at + 1])) : undefined;
    const to = below === undefined ? at + 1 : at + 2;
    parts.push({ field: "published", span: span(to), value: below ?? date.value });
    return to;
  }
  if (announcesCorrection(line)) parts.push({ field: "correction", span: span(at + 1) });
  else if (isWeekday(line) || isTimeOfDay(line)) parts.push({ role: "timestamp", span: span(at + 1) });
  else if (state.dated || keyAt(text, span(at + 1).start, span(at + 1).end, true)?.meaning !== undefined)
    parts.push(afterDate(text, span(at + 1)));
  else if (!state.publication) {
    state.publication = true;
    const to = endOfName(text, lines, at);
    parts.push({ field: "publication", span: span(to) });
    return to;
  } else parts.push({ role: isDisclaimer(line) ? "notice" : "field", span: span(at + 1) });
  return at + 1;
}

/** `SHOW: NEWS AT TEN`, a sentence, or an edition. */
function afterDate(text: string, span: Span): FoundPart {
  const key = keyAt(text, span.start, span.end, true);
  if (key?.meaning !== undefined)
    return { field: "other", from: key.label, span, content: { start: key.value, end: span.end } };
  const line = text.slice(span.start, span.end);
  return isDisclaimer(line) ? { role: "notice", span } : { field: "edition", span };
}

/** Up to the line of the rights; where there is none, as far as no date comes. */
function endOfCopyright(text: string, lines: Group["lines"], at: number): number {
  let to = at;
  while (to < lines.length) {
    const line = lineOf(text, lines[to]);
    if (to > at && readDateLine(line) !== undefined) return to;
    to++;
    if (statesRights(line)) return to;
  }
  return to;
}

/** A name that goes on over lines, up to a date or a copyright. */
function endOfName(text: string, lines: Group["lines"], at: number): number {
  let to = at + 1;
  while (to < lines.length && to < at + 3) {
    const line = lineOf(text, lines[to]);
    if (readDateLine(line) !== undefined || isCopyright(line) || isDisclaimer(line) || isWeekday(line)) break;
    to++;
  }
  return to;
}

/** The address of a group that is one, broken over lines or not. */
function addressOf(text: string, { lines }: Group): string | undefined {
  if (lines.length > 3) return undefined;
  const joined = lines.map((line) => lineOf(text, line)).join("");
  return /^(?:https?:\/\/|www\.)/i.test(joined) && joined.length < 400 && !/\s/.test(joined) ? joined : undefined;
}

function addressPart(text: string, group: Group): FoundPart {
  return { field: "url", from: "URL", span: spanOf(group), value: addressOf(text, group) ?? "" };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function lineOf(text: string, line: Span | undefined): string {
  return line === undefined ? "" : text.slice(line.start, line.end);
}
