import type { FoundPart } from "../../fields/labelled-record.js";
import { skipBlank, skipBlankBack } from "../../text/blank.js";
import type { Span } from "../../text/span.js";
import { mediumOf } from "../medium.js";

/** Between a medium and a name stands a comma, or nothing: behind a colon a caption follows. */
const MAX_CREDIT = 90;

/** `(pg. A1)`, `(A4)`: the page that the picture stood on. */
const pageMark = /^\s{0,9}(?:\((?:pgs?\. ?)?[A-Z]?\d{1,3}\))?\s{0,9}\.?$/;

/** A picture that is named, and not yet shown: whose it is. */
interface Named {
  /** The index of its credit among the parts. */
  readonly part: number;
  readonly isPhoto: boolean;
}

/**
 * The parts of what a GRAPHIC says, each run without white space at its ends.
 *
 * ```text
 * PHOTO, B/W, Name, Agency; Caption of it.       medium and credit, then the caption
 * PHOTO, B/W, Name; GRAPHIC, Name; Caption       of several pictures the photographs have captions
 * Caption over
 * two lines                                      and below, in capitals,
 * SUNDAY MIRROR / PA                             the credit
 * PHOTOS: Caption (Photograph by Name) (A1); …   the credit in its brackets
 * ```
 *
 * @param lines - the lines of the value, or of one of its paragraphs.
 * @param isBelow - another paragraph stands above, whose credit a line in capitals is.
 */
export function graphicParts(text: string, lines: readonly Span[], isBelow = false): FoundPart[] {
  const parts: FoundPart[] = [];
  /** Where a medium stands that nothing was said of yet. */
  let open: number | undefined;
  const add = (field: "caption" | "credit", content: Span, end = content.end, start = content.start) => {
    if (content.end > content.start) parts.push({ field, span: { start: open ?? start, end }, content });
    open = undefined;
  };
  for (const run of runsOf(text, lines, isBelow)) {
    if (run.isSignature) {
      const opener = mediumOf(text.slice(run.start, run.end)).length;
      add("credit", { start: run.start + opener, end: run.end }, run.end, run.start);
      continue;
    }
    let closed = true;
    let named: Named[] = [];
    let isShown = false;
    /** The photographs whose captions follow, where there is one for each. */
    let pairs: Named[] = [];
    const found = segments(text, run).map((segment) => readSegment(text, segment));
    found.forEach((segment, at) => {
      const { start, end, next, opener, credit } = segment;
      const last = parts.at(-1);
      if (credit !== undefined) {
        if (isShown) named = [];
        isShown = false;
        if (credit.end > credit.start) {
          add("credit", credit, next, start);
          named.push({ part: parts.length - 1, isPhoto: segment.isPhoto });
        } else open ??= start;
      } else {
        if (!isShown) pairs = pairsOf(text, named, found.slice(at));
        isShown = true;
        const pair = pairs.shift();
        const opens = pair !== undefined || open !== undefined || closed || opener !== "";
        if (opens || last === undefined || last.field === "credit") {
          const from = parts.length;
          addCaption(start, end, next);
          showPicture(parts, from, named, pair);
        } else parts[parts.length - 1] = longer(last, end, next);
      }
      closed = text.charCodeAt(end - 1) === CLOSE;
    });
  }
  const end = lines.at(-1)?.end;
  if (open !== undefined && end !== undefined) parts.push({ role: "field", span: { start: open, end } });
  return parts;

  /** A caption, and the credit that stands in its brackets. */
  function addCaption(start: number, end: number, next: number): void {
    const printed = text.slice(start, end);
    const credit = creditInBrackets(printed);
    // `Table (source: An Office)` has no words of its own before its brackets.
    const isBare = credit !== undefined && !printed.slice(0, credit.open).trim().includes(" ");
    if (credit === undefined || isBare || !pageMark.test(printed.slice(credit.close + 1))) {
      add("caption", { start, end }, next);
      return;
    }
    const stop = skipBlankBack(text, start, start + credit.open);
    const close = start + credit.close;
    const name = start + credit.name;
    add("caption", { start, end: stop }, name);
    parts.push({ field: "credit", span: { start: name, end: next }, content: { start: name, end: close } });
  }
}

/** A segment between semicolons: what names a picture and whose it is, or a caption. */
interface ReadSegment extends Segment {
  /** The kind of picture at its beginning, with the marks behind it. */
  readonly opener: string;
  /** Whose it is; empty where only a kind is named. */
  readonly credit: Span | undefined;
  readonly isPhoto: boolean;
}

function readSegment(text: string, segment: Segment): ReadSegment {
  const { start, end, next } = segment;
  const printed = text.slice(start, end);
  const opener = mediumOf(printed);
  const rest = printed.slice(opener.length);
  const isCredited = opener !== "" && !opener.includes(":") && rest.length <= MAX_CREDIT && isCredit(rest);
  const kind = kindBehind(rest);
  const credit = isCredited ? { start: start + opener.length, end: end - kind } : undefined;
  const isPhoto = opener !== "" && kind === 0 && /^(?:photo|foto)/i.test(opener);
  return { start, end, next, opener, credit, isPhoto };
}

/** The photographs that were named, where as many captions follow, each of them a line of its own. */
function pairsOf(text: string, named: readonly Named[], found: readonly ReadSegment[]): Named[] {
  const photos = named.filter(({ isPhoto }) => isPhoto);
  const end = found.findIndex(({ opener }) => opener !== "");
  const captions = end < 0 ? found : found.slice(0, end);
  const isEach = captions.every(({ start }) => /^[\p{Lu}"“'‘]/u.test(text.slice(start, start + 2)));
  return photos.length > 1 && captions.length === photos.length && isEach ? photos : [];
}

/** Says which picture the parts from an index on are of, where they do not stand behind it. */
function showPicture(parts: FoundPart[], from: number, named: readonly Named[], pair: Named | undefined): void {
  const shown = pair ?? named.findLast(({ isPhoto }) => isPhoto);
  if (shown === undefined || (pair === undefined && shown === named.at(-1))) return;
  const number = ({ part }: Named) => (parts[part] as FoundPart).span.start;
  for (const each of named) parts[each.part] = { ...(parts[each.part] as FoundPart), picture: number(each) };
  for (let at = from; at < parts.length; at++) parts[at] = { ...(parts[at] as FoundPart), picture: number(shown) };
}

/** How long what a credit ends with and says of the picture is: ` (ILLUSTRATION)`. */
function kindBehind(credit: string): number {
  const open = credit.endsWith(")") ? credit.lastIndexOf(" (") : 0;
  return open > 0 && /^ \(\p{Lu}[\p{Lu} ]{2,30}\)$/u.test(credit.slice(open)) ? credit.length - open : 0;
}

const LONGEST_IN_BRACKETS = 140;
const creditWord =
  /^(?:photo(?:graph)?|picture|illustration|drawing|source|credit|foto|image)s?(?: by| from| courtesy of|:) ?/i;

/** `Tom Sample/The New York Times`, `Associated Press`: whose a picture is, without a word for it. */
const named =
  /^(?:\p{Lu}[\p{L}.'’ -]{2,50}\/ ?\p{Lu}[\p{L}.'’ -]{1,50}|(?:The )?Associated Press|Agence France-Presse|Reuters|AP|AFP|EFE|dpa)$/u;

/** `(Photograph by Name/Agency)`, `(Source: NSA)`: where its brackets stand, and where the name in them begins. */
function creditInBrackets(printed: string): { open: number; name: number; close: number } | undefined {
  for (let open = printed.indexOf("("); open >= 0; open = printed.indexOf("(", open + 1)) {
    const near = printed.slice(open + 1, open + LONGEST_IN_BRACKETS);
    const length = near.indexOf(")");
    if (length < 0 || near.slice(0, length).includes("(")) continue;
    const close = open + 1 + length;
    const label = creditWord.exec(near.slice(0, 39))?.[0];
    if (label !== undefined && open + 1 + label.length < close) return { open, name: open + 1 + label.length, close };
    const isLast = pageMark.test(printed.slice(close + 1, close + LONGEST_IN_BRACKETS));
    if (isLast && named.test(near.slice(0, length))) return { open, name: open + 1, close };
  }
  return undefined;
}

/** `Stephen Jaffe, AFP`: names with commas between them, and no sentence, which has three small words one behind the other. */
function isCredit(rest: string): boolean {
  const printed = rest.trim();
  if (/[.!?]["”’']?$/.test(printed)) return false;
  let small = 0;
  for (const word of printed.split(/\s/)) {
    small = /^\p{Ll}{2}/u.test(word) ? small + 1 : 0;
    if (small === 3) return false;
  }
  return true;
}

function longer(part: FoundPart, end: number, next: number): FoundPart {
  const { start } = part.span;
  return { ...part, span: { start, end: next }, content: { start: part.content?.start ?? start, end } };
}

interface GraphicRun extends Span {
  readonly isSignature: boolean;
}

/** The value, and its last line by itself where it is a credit in capitals. */
function runsOf(text: string, lines: readonly Span[], isBelow: boolean): GraphicRun[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (last === undefined) return [];
  const whole = { start: (lines[0] as Span).start, end: last.end, isSignature: false };
  if ((before === undefined && !isBelow) || !isSignature(text.slice(last.start, last.end))) return [whole];
  const signed = { start: last.start, end: last.end, isSignature: true };
  return before === undefined ? [signed] : [{ ...whole, end: before.end }, signed];
}

/** `SUNDAY MIRROR / PA`, in capitals, and short. */
function isSignature(line: string): boolean {
  return (
    line.length <= 60 && /^[\p{Lu}\p{N} .,'’&/()-]+$/u.test(line) && /\p{Lu}{2}/u.test(line) && !line.endsWith(".")
  );
}

interface Segment extends Span {
  /** Where the next one begins. */
  readonly next: number;
}

/** The segments between semicolons that stand in no brackets; a kind of picture behind a bracket begins one too: `(A10) MAP: …`, and so does what stands behind a credit. */
function segments(text: string, { start, end }: Span): Segment[] {
  const found: { start: number; end: number; next: number }[] = [];
  let from = start;
  const close = (to: number) => {
    const first = skipBlank(text, from, to);
    const last = skipBlankBack(text, first, to);
    if (last <= first) return;
    const before = found.at(-1);
    if (before !== undefined) before.next = first;
    found.push({ start: first, end: last, next: last });
  };
  let open = -1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN) {
      open = at;
      const length = text.slice(at + 1, Math.min(end, at + LONGEST_IN_BRACKETS)).search(/[()]/);
      if (length >= 0 && text.charCodeAt(at + 1 + length) === CLOSE) at += length;
    } else if (code === SEMICOLON) {
      close(at);
      from = at + 1;
    } else if (
      code === CLOSE &&
      endsCredit(
        text.slice(Math.max(open + 1, at - LONGEST_IN_BRACKETS), at),
        text.slice(at + 1, Math.min(end, at + 12)),
      )
    ) {
      close(at + 1);
      from = at + 1;
    } else if (code === CLOSE && /^\s{1,9}\p{Lu}\p{L}{2,15}[:,]/u.test(text.slice(at + 1, at + 30))) {
      const next = skipBlank(text, at + 1, end);
      if (mediumOf(text.slice(next, Math.min(end, next + 30))) === "") continue;
      close(at + 1);
      from = next;
    }
  }
  close(end);
  const last = found.at(-1);
  if (last !== undefined) last.next = end;
  return found;
}

/** `… the port. (PHOTOGRAPH BY NAME) The pier …`: behind the credit in its brackets another caption begins. */
function endsCredit(inner: string, behind: string): boolean {
  return creditWord.test(inner.slice(0, 39)) && /^\s{1,9}["“‘]?\p{Lu}/u.test(behind) && mediumOf(behind.trim()) === "";
}

const SEMICOLON = 0x3b;
const OPEN = 0x28;
const CLOSE = 0x29;
