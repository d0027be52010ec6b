import type { Vocabulary } from "../vocabulary.js";
import { isAgency } from "./agencies.js";
import { bareWord, isPersonName, isRoleWord, nameLength } from "./name.js";
import { openerEnd, startsWithOpener } from "./opener.js";
import { reportersOf } from "./reporters.js";
import { splitParts, splitSegments } from "./writer-parts.js";
import { agencyLength, ends, isAllCapitals, isDetail, isPaper, mayFollow, mayName } from "./writer-words.js";

/** Someone who wrote, as a line names them. */
interface Writer {
  readonly name: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly place?: string;
}

/** Who wrote, as one line says. */
export interface Writers {
  readonly people: readonly Writer[];
  /** A word such as `By` says that they wrote; without one the names stand alone. */
  readonly opened: boolean;
  /** A number follows on the line: `2 minutes read`, `Published 1 day ago`. */
  readonly counted: boolean;
  /** Where in the line the byline begins and ends. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the writers of one line:
 *
 * ```text
 * By A and B, Daily Bugle                two with one affiliation
 * Opinion | Posted by A in Sport         one; what stands before the opener is no part of it
 * A, Political Correspondent             one with a role
 * A / Paper Staff Writers · 4 min read
 * ```
 *
 * Nothing where the line goes on as something else: `A wins the cup`. The opener may stand on the line above.
 */
export function readWriters(line: string, vocabulary: Vocabulary, openedAbove = false): Writers | undefined {
  const reporters = reportersOf(line);
  if (reporters.length > 0) {
    const people = reporters.map(({ start, end }) => ({ name: line.slice(start, end) }));
    return { people, opened: true, counted: false, start: 0, end: line.length };
  }
  const segments = splitSegments(line);
  let opened = openedAbove;
  let first = openedAbove ? 0 : -1;
  let from = 0;
  let start: number | undefined;
  for (let at = 0; at < segments.length && !opened; at++) {
    const segment = segments[at] as (typeof segments)[number];
    const behind = openerEnd(line, segment.start, segment.end, vocabulary);
    if (behind === undefined) continue;
    [opened, first, from] = [true, at, behind];
  }
  // `Autor/in: Jane Example`: the slash is the opener's.
  if (!opened && segments[1]?.mark === "/" && segments[0]?.start === 0) {
    const behind = startsWithOpener(line, 0, line.length, vocabulary) ?? 0;
    first = behind === 0 ? -1 : segments.findIndex(({ end }) => end > behind);
    if (first > 0) [opened, from, start] = [true, behind, 0];
  }
  const reading = new Reading(vocabulary, opened);
  if (segments.length === 0) return undefined;
  if (openedAbove) from = segments[0]?.start ?? 0;
  if (!opened) {
    first = segments.findIndex(
      ({ start, end }) => mayName(line, start, end, vocabulary) && reading.readFirst(line.slice(start, end)),
    );
    if (first < 0) return undefined;
  } else if (!reading.readFirst(line.slice(from, segments[first]?.end))) return undefined;
  const opening = segments[first] as (typeof segments)[number];
  let { end } = opening;
  start ??= opening.start;
  let counted = reading.closed && /\d/.test(line.slice(opening.start, opening.end));
  for (const segment of segments.slice(first + 1)) {
    if (reading.closed) break;
    const text = line.slice(segment.start, segment.end);
    if (!reading.readNext(text, segment.mark)) {
      // A name alone is no byline where its line goes on as something else: `Jane Example | Garden | Flowers`.
      counted = /\d/.test(text);
      if (!opened && !counted) return undefined;
      break;
    }
    end = segment.end;
  }
  return {
    people: reading.people(),
    opened,
    counted,
    start,
    end: withBracket(line, start, reading.closed ? reading.endIn(line, end) : end),
  };
}

/** `Jane Example (AFP)`: the bracket that closes behind what was read. */
function withBracket(line: string, start: number, end: number): number {
  const opening = ")）".indexOf(line.charAt(end));
  return end < line.length && opening >= 0 && line.slice(start, end).includes("(（".charAt(opening)) ? end + 1 : end;
}

/** `dpa/lsw`: a desk of the agency. */
const regionalDesk = /^\p{Ll}{2,4}$/u;

/** What one line has said so far. */
class Reading {
  private readonly names: string[] = [];
  private readonly details: { text: string; placed: boolean }[] = [];
  /** Nothing of the byline follows. */
  closed = false;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly opened: boolean,
  ) {}

  /** The segment that names the writers; false where it names none. */
  readFirst(segment: string): boolean {
    const parts = splitParts(segment, this.vocabulary);
    for (const part of parts) {
      if (this.closed) break;
      if (this.readName(part)) continue;
      if (this.names.length === 0) {
        // `By Land and Sea` lists no one.
        const listed = part.length === 1 && parts.length > 1 && parts.every(({ length }) => length === 1);
        if (!this.opened || listed || !this.readAsPrinted(part, parts.length === 1)) return this.fail();
      } else if (this.opened || mayFollow(part, this.vocabulary) || isPaper(part.join(" "), this.vocabulary))
        this.readDetail(part);
      else return this.fail();
    }
    return this.names.length > 0;
  }

  /** Takes back what was read: the segment says something else. */
  private fail(): boolean {
    // To set a length is dear, and mostly nothing was read.
    if (this.names.length > 0) this.names.length = 0;
    if (this.details.length > 0) this.details.length = 0;
    this.closed = false;
    return false;
  }

  /** A segment behind it: another name, a role, a paper; false where it is something else. */
  readNext(segment: string, mark: string): boolean {
    const { vocabulary } = this;
    if (/\d/.test(segment) || segment.length > 60) return false;
    // `By Jane Example | Report: John Sample`
    const behind = startsWithOpener(segment, 0, segment.length, vocabulary) ?? 0;
    const parts = splitParts(segment.slice(behind), vocabulary);
    const named = parts.length > 0 && parts.every((part) => isPersonName(part, vocabulary));
    const [words = []] = parts;
    if (named && mark !== "(" && mark !== "-") for (const part of parts) this.names.push(part.join(" "));
    else if (agencyLength(words, vocabulary) === words.length && mark === "/" && words.length > 0)
      this.names.push(segment);
    else if (mark === "/" && regionalDesk.test(segment) && isAgency(this.names.at(-1) ?? "", vocabulary)) return true;
    else if (isDetail(segment, vocabulary)) this.details.push({ text: segment, placed: false });
    // `Jane Example (with AFP)`
    else if (agencyLength(words, vocabulary) > 0 && parts.length === 1)
      this.details.push({ text: words.join(" "), placed: false });
    // `Jane Example (with AFP), on`: what stands before a date.
    else if (words.length > 0 && parts.every((part) => part.every((word) => vocabulary.stopWords.has(word))))
      return true;
    else
      return this.opened && mark === "(" && words.length > 0 && this.details.push({ text: segment, placed: false }) > 0;
    return true;
  }

  /** Where the last thing read ends, for a line that goes on behind it. */
  endIn(line: string, end: number): number {
    const last = this.details.at(-1)?.text ?? this.names.at(-1) ?? "";
    const at = line.lastIndexOf(last, end - last.length);
    return at < 0 ? end : at + last.length;
  }

  people(): Writer[] {
    const { vocabulary } = this;
    const role = this.details.find(({ text }) => text.split(/\s+/).some((word) => isRoleWord(word, vocabulary)))?.text;
    // `Editing by Jane Example` is no paper.
    const other = (text: string) => text.split(/\s+/).some((word) => vocabulary.freeOpeners.has(word));
    const rest = this.details.filter(({ text }) => text !== role && /\p{L}{2}/u.test(text) && !other(text));
    const affiliation = rest.find(({ text }) => isPaper(text, vocabulary))?.text;
    const isPlace = (text: string) => vocabulary.places.has(text.toLowerCase());
    const place = rest.find(({ text, placed }) => (placed || isPlace(text)) && !isPaper(text, vocabulary))?.text;
    return this.names.map((name) => ({
      name,
      ...(role !== undefined && { role }),
      ...(affiliation !== undefined && !isAgency(name, vocabulary) && { affiliation }),
      ...(place !== undefined && { place }),
    }));
  }

  /** A person or an agency at the head of the part, and what may stand behind it. */
  private readName(words: readonly string[]): boolean {
    const { vocabulary } = this;
    // Petra is an agency, Petra Example is none.
    const agency = agencyLength(words, vocabulary);
    const length =
      agency === words.length ? agency : nameLength(words, 0, vocabulary) || agency || this.caselessName(words);
    if (length === 0) return false;
    const rest = words.slice(length);
    // `A wins the cup` is no byline.
    if (rest.length > 0 && !this.opened && !mayFollow(rest, vocabulary)) return false;
    const paper = agency === 0 && this.holdsPaper(words, length);
    const printed = words.slice(0, paper ? length - 1 : length).join(" ");
    // `By Jane Example, DAILY BUGLE`: the first name is not in capitals, so this is none.
    if (isAllCapitals(printed) && this.names.some((name) => !isAllCapitals(name) && !isAgency(name, vocabulary))) {
      return isAgency(printed, vocabulary) && this.names.push(printed) > 0;
    }
    this.names.push(printed);
    if (paper) this.details.push({ text: words[length - 1] as string, placed: false });
    if (rest.length > 0) this.readDetail(this.caselessNames(rest));
    return true;
  }

  /** `Anna Esimerkki HS`: two or three capitals behind a whole name are a paper's, and no number: `Jane Example III`. */
  private holdsPaper(words: readonly string[], length: number): boolean {
    const [before = "", last = ""] = words.slice(length - 2, length);
    return length > 2 && /^(?![IVX]+$)\p{Lu}{2,3}$/u.test(last) && !isAllCapitals(before);
  }

  /** `특파원 이영희 기자`: the role, and the other names that stand behind it, each with its own. */
  private caselessNames(rest: readonly string[]): readonly string[] {
    if (rest.length < 3 || (rest[0] as string).charCodeAt(0) < 0x2e80) return rest;
    for (let at = 1; at + 1 < rest.length && this.caselessName(rest.slice(at)) > 0; at += 2)
      this.names.push(rest[at] as string);
    return rest.slice(0, 1);
  }

  /** `기자` behind, or nothing else on the line: a name without capitals is told by little else. */
  private caselessName(words: readonly string[]): number {
    const [name = "", role] = words;
    const { agencies, months, paperWords, roleWords, weekdays } = this.vocabulary;
    if (name.charCodeAt(0) < 0x2e80 || !/^[\p{Script=Hangul}\p{Script=Han}]{2,5}$/u.test(name)) return 0;
    const alone = role === undefined && !this.opened && (name.length === 3 || name.length === 4);
    if (!alone && (role === undefined || !roleWords.has(role))) return 0;
    if (roleWords.has(name) || weekdays.has(name) || months.has(name)) return 0;
    return agencies.has(name) || [...paperWords].some((word) => name.endsWith(word)) ? 0 : 1;
  }

  /** Behind an opener also what no person is called: `By Paper Staff`, `by grumpycook`. */
  private readAsPrinted(words: readonly string[], alone: boolean): boolean {
    const { vocabulary } = this;
    const { stopWords, months, weekdays, notNames, nameParticles } = vocabulary;
    const [first = ""] = words;
    const bareFirst = bareWord(first);
    const small = /^\p{Ll}/u.test(first);
    if (weekdays.has(bareFirst) || months.has(bareFirst) || notNames.has(bareFirst)) return false;
    if (stopWords.has(bareFirst) && (small || words.length < 2)) return false;
    let length = 0;
    while (length < words.length && length < 8) {
      const word = words[length] as string;
      const bare = bareWord(word);
      if (!/^[\p{L}_][\p{L}\p{M}\p{N}.’'_&-]*$/u.test(word) || weekdays.has(bare)) break;
      const stops = notNames.has(bare) || (stopWords.has(bare) && !nameParticles.has(bare));
      if (length > 0 && (stops || small)) break;
      length++;
    }
    const next = words[length];
    if (length === 0 || (next !== undefined && !ends(next, vocabulary))) return false;
    if (small && next !== undefined && !/^\d/.test(next)) return false;
    // `By entering, you agree`, `Von Krise zu`: no name is a small word among others, or ends in one.
    if ((small && !alone) || (length > 1 && nameParticles.has(bareWord(words[length - 1] as string)))) return false;
    this.names.push(words.slice(0, length).join(" "));
    this.closed = next !== undefined;
    return true;
  }

  /** What stands behind a name: a role, `in Valencia`, `For Paper.com`; a number or a control ends the byline. */
  private readDetail(words: readonly string[]): void {
    const { stopWords, notNames } = this.vocabulary;
    const [first = ""] = words;
    const role = words.some((word) => isRoleWord(word, this.vocabulary));
    if (ends(first, this.vocabulary) && !(role && notNames.has(bareWord(first)))) {
      this.closed = true;
      return;
    }
    const placed = stopWords.has(first);
    const stop = placed || (stopWords.has(first.toLowerCase()) && agencyLength(words, this.vocabulary) === 0);
    const named = stop && words.length > 1 ? words.slice(1) : words;
    const cut = named.findIndex((word) => /\d/.test(word));
    this.closed = cut >= 0;
    const text = (cut < 0 ? named : named.slice(0, cut)).join(" ");
    if (text !== "") this.details.push({ text, placed: placed && /^\p{Lu}/u.test(text) });
  }
}
