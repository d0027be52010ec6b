import { Mark, marks, WordMarks } from "../../text/char-class.js";
import { mayBegin } from "../letter-filter.js";
import { firstWord, type Vocabulary } from "../vocabulary.js";
import { isAgency } from "./agencies.js";
import { isNameWord, startsUpper } from "./byline.js";
import { type CreditValue, isColon, judgeCredit, labelBefore, looksLikeNames, opensSentence } from "./credit-value.js";
import { startsWithOpener } from "./opener.js";

/** Places in the tail: `from` where the credit begins with bracket, label or mark, `start` and `end` of its value. */
export interface FoundCredit {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly value: CreditValue;
  /** It can be nothing else where it stands. */
  readonly strong: boolean;
}

const MAX_NAME_WORDS = 6;
const MAX_LINKED_WORDS = 12;
const MAX_VALUE = 120;
/** A credit without mark or label is no longer. */
const MAX_FRAGMENT = 90;
/** A value without capitals behind a label: `the hospital`. */
const MAX_UNNAMED = 50;
const signs = ["©", "ⓒ", "Ⓒ", "（Ｃ）", "(C)", "(c)"] as const;
const sentenceEnds = '.!?。！？।…)]）”"»›';
/** Behind these no space is set; and the danda is no letter, though it stands among those of its script. */
const wideEnds = "。！？।";
/** With these a name or a label begins. */
const Named = Mark.Upper | Mark.Caseless;
const NotAnEnd = WordMarks | Mark.Space;

/** `A view. © Name/Agency`; a year behind the sign makes it a notice. */
export function signCredit(tail: string, whole: boolean, vocabulary: Vocabulary): FoundCredit | undefined {
  for (const sign of signs) {
    const at = tail.indexOf(sign, Math.max(0, tail.length - MAX_VALUE - sign.length));
    if (at < 0) continue;
    const value = tail.slice(at + sign.length).trim();
    if (value === "" || isNotice(value, vocabulary) || endsInNotice(tail.slice(0, at), vocabulary)) return undefined;
    const judged = judgeCredit(value, vocabulary);
    const alone = whole && at === 0;
    const short = value.length <= 60 && !/[.!?] /.test(value);
    if (alone ? judged === undefined : !short && !looksLikeNames(value, vocabulary)) return undefined;
    const strong = !alone || judged === "credit" || value.includes("/");
    return { from: at, start: at + sign.length, end: tail.length, value: strong ? "credit" : "names", strong };
  }
  return undefined;
}

/** `… Copyright © Paper` */
function endsInNotice(before: string, { openings }: Vocabulary): boolean {
  const word = before.trimEnd().toLowerCase();
  return [...openings.notice.keys()].some((opening) => opening.length > 3 && word.endsWith(opening));
}

/** `© 2024 Paper`, `© Copyright Paper`: a notice. */
function isNotice(value: string, { openings }: Vocabulary): boolean {
  return /\b(?:19|20)\d\d\b/.test(value) || openings.notice.has(firstWord(value, 0, value.length));
}

/** `Photograph: Name/Agency`, also glued (`the port.Photo: Name`) and behind a comma. The first label counts. */
export function labelCredit(tail: string, vocabulary: Vocabulary): FoundCredit | undefined {
  const reach = Math.max(0, tail.length - MAX_VALUE);
  for (let colon = nextColon(tail, reach); colon >= 0; colon = nextColon(tail, colon + 1)) {
    const from = labelStart(tail, colon, vocabulary);
    if (from === undefined) continue;
    const value = tail.slice(colon + 1).trim();
    // `sum it up in one image: …` is prose: a label has a capital, and a sentence ends before it.
    if (!startsUpper(tail.charAt(from)) || value === "") continue;
    if (isCaptionBefore(tail, colon, vocabulary) || opensSentence(value, vocabulary)) continue;
    const named = looksLikeNames(value, vocabulary);
    if (!named && (value.length > MAX_UNNAMED || /[.!?]/.test(value))) continue;
    if (!startsUpper(value) && !value.startsWith("@") && judgeCredit(value, vocabulary) === undefined) continue;
    const before = tail.slice(0, from).trimEnd();
    const ended = before === "" || `${sentenceEnds}'’_`.includes(before.slice(-1)) || /[,;|/([（–—-]$/.test(before);
    if (!(ended && (named || before !== "")) && judgeCredit(value, vocabulary) === undefined) continue;
    return { from, start: colon + 1, end: tail.length, value: "credit", strong: true };
  }
  return undefined;
}

/** `Photo: A ferry leaves the port. Photographer: Tom Sample`: between two labels stands a sentence, and the second is that of the name. */
function isCaptionBefore(tail: string, colon: number, vocabulary: Vocabulary): boolean {
  for (let next = nextColon(tail, colon + 1); next >= 0; next = nextColon(tail, next + 1)) {
    const from = labelStart(tail, next, vocabulary);
    if (from === undefined || from <= colon || !startsUpper(tail.charAt(from))) continue;
    const between = tail.slice(colon + 1, from).trim();
    if (!/[.!?;,]["'”’)]?$/.test(between) || !between.includes(" ")) return false;
    return !looksLikeNames(between, vocabulary) || opensSentence(between.slice(0, -1), vocabulary);
  }
  return false;
}

function nextColon(tail: string, from: number): number {
  for (let at = from; at < tail.length; at++) if (isColon(tail.charCodeAt(at))) return at;
  return -1;
}

/** Where a label of one to three words before the colon begins; a full stop may be glued to it. */
function labelStart(tail: string, colon: number, { labels }: Vocabulary): number | undefined {
  let end = colon;
  while (end > 0 && tail.charAt(end - 1) === " ") end--;
  let from = end;
  for (let words = 0; words < 3 && from > 0; words++) {
    from--;
    while (from > 0 && !" .,;!?)([]|/".includes(tail.charAt(from - 1))) from--;
    if (labels.get(tail.slice(from, end).toLowerCase()) === "credit") return from;
    if (tail.charAt(from - 1) !== " ") return undefined;
    while (from > 0 && tail.charAt(from - 1) === " ") from--;
  }
  return undefined;
}

/** `Photo by Name / Agency` without a colon: a label of several words, the first with a capital. */
export function wordLabelCredit(tail: string, vocabulary: Vocabulary): FoundCredit | undefined {
  const { creditOpeners, creditOpenerFilter } = vocabulary;
  for (let at = Math.max(0, tail.length - MAX_FRAGMENT); at < tail.length; at = nextWord(tail, at)) {
    if ((marks(tail.charCodeAt(at)) & Named) === 0 || !mayBegin(creditOpenerFilter, tail, at)) continue;
    if (!creditOpeners.has(firstWord(tail, at, tail.length))) continue;
    const label = labelBefore(tail.slice(at), vocabulary);
    if (label === undefined || judgeCredit(tail.slice(at + label), vocabulary) === undefined) continue;
    return { from: at, start: at + label, end: tail.length, value: "credit", strong: true };
  }
  return undefined;
}

function nextWord(tail: string, at: number): number {
  const space = tail.indexOf(" ", at);
  return space < 0 ? tail.length : space + 1;
}

/** `A view. | Name/Agency via Getty Images` */
export function barCredit(tail: string, vocabulary: Vocabulary): FoundCredit | undefined {
  const bar = tail.indexOf("|", Math.max(1, tail.length - MAX_VALUE));
  if (bar < 0) return undefined;
  const before = tail.slice(0, bar).trimEnd();
  const value = judgeCredit(tail.slice(bar + 1), vocabulary);
  if (value === undefined || (value !== "credit" && !'.!?)”"'.includes(before.slice(-1)))) return undefined;
  // `A headline | Agency News` is how title lines end.
  return { from: bar, start: bar + 1, end: tail.length, value, strong: value === "credit" };
}

/** `REUTERS/Name`, `AFP PHOTO / NAME`: an agency before the slash, in the midst of a sentence too. */
export function agencySlashCredit(tail: string, end: number, vocabulary: Vocabulary): FoundCredit | undefined {
  const { creditWords, particles } = vocabulary;
  for (let slash = tail.indexOf("/"); slash > 0 && slash < end; slash = tail.indexOf("/", slash + 1)) {
    let from = tail.slice(0, slash).trimEnd().length;
    for (let words = 0; words < 3 && from > 0; words++) {
      from = Math.max(tail.lastIndexOf(" ", from - 1), tail.lastIndexOf("(", from - 1));
      const name = tail.slice(from + 1, slash).trim();
      if (!isAgency(name, vocabulary)) continue;
      const rest = tail
        .slice(slash + 1, end)
        .trim()
        .split(/\s+/);
      const named =
        rest.length <= MAX_NAME_WORDS &&
        rest.every((word) => isNameWord(word) || creditWords.has(word) || particles.has(word));
      const capitals = name === name.toUpperCase();
      // `REUTERS/Name/File Photo Purchase Licensing Rights, opens new tab`: a link stands behind the name.
      const linked = capitals && rest.length <= MAX_LINKED_WORDS && startsUpper(rest[0] ?? "") && isOpen(tail, end);
      if (!(named || linked) || closesBracket(tail.slice(0, end), from + 1)) continue;
      // `from Reuters/Ipsos`: an agency and one word may be anything.
      const strong = rest.length > 1 || capitals;
      return { from: from + 1, start: from + 1, end, value: "credit", strong };
    }
  }
  return undefined;
}

/** Not ended as a sentence. */
function isOpen(tail: string, end: number): boolean {
  return !sentenceEnds.includes(tail.charAt(end - 1));
}

/** What stands behind the last sentence, with no full stop of its own: `A view. Name/Agency`, `A view.Getty Images`. */
export function fragmentCredit(tail: string, vocabulary: Vocabulary): FoundCredit | undefined {
  const ended = ".!?。।…".includes(tail.charAt(tail.length - 1));
  if (ended && !vocabulary.creditEndings.some((ending) => tail.endsWith(ending))) return undefined;
  let found: FoundCredit | undefined;
  const reach = Math.max(1, tail.length - MAX_FRAGMENT);
  for (let at = tail.length - 1; at > reach; at--) {
    // The end of a sentence is no letter, digit or space.
    const code = tail.charCodeAt(at - 1);
    if ((marks(code) & NotAnEnd) !== 0 && code !== 0x964) continue;
    const glued = tail.charAt(at) !== " ";
    const from = glued ? at : at + 1;
    const mark = tail.charAt(at - 1);
    if (!sentenceEnds.includes(mark)) continue;
    if (
      glued &&
      !wideEnds.includes(mark) &&
      (!startsUpper(tail.charAt(at)) || !/[\p{Ll}\d)”"»]/u.test(tail.charAt(at - 2) || " "))
    )
      continue;
    // An initial, or a title such as `Dr.`
    if (mark === "." && /(?:^|[\s.])(?:\p{Lu}\p{Ll}?|[a-z])\.$/u.test(tail.slice(Math.max(0, at - 4), at))) continue;
    const judged = judgeCredit(tail.slice(at), vocabulary);
    // Nothing but a picture's source is glued to a sentence: `the lake.By courtesy of the club`.
    const value = judged ?? (glued && mark === "." ? "names" : undefined);
    if (value === undefined) return found;
    // `… came alive again. By Jane Example`
    if (value === "names" && startsWithOpener(tail, from, tail.length, vocabulary) !== undefined) return undefined;
    const strong = value === "credit" || (value === "agency" && glued && isAgency(tail.slice(at), vocabulary));
    found = {
      from: at,
      start: from + (labelBefore(tail.slice(from), vocabulary) ?? 0),
      end: tail.length,
      value,
      strong,
    };
    if (mark === "." && glued) return found;
  }
  return found;
}

/** `the lake Jane Example/Agency`: a name before the slash and no mark before the name. */
export function nameSlashCredit(tail: string, vocabulary: Vocabulary): FoundCredit | undefined {
  const slash = tail.lastIndexOf("/");
  if (slash < 3) return undefined;
  const first = firstSlash(tail, slash);
  let from = first;
  let words = 0;
  // Given name and surname, with what stands between them.
  while (from > 0 && words < 2) {
    let at = from;
    while (at > 0 && tail.charAt(at - 1) === " ") at--;
    const end = at;
    while (at > 0 && tail.charAt(at - 1) !== " ") at--;
    const word = tail.slice(at, end);
    const particle = words > 0 && vocabulary.particles.has(word.toLowerCase());
    if (!isNameWord(word) && !particle) break;
    from = at;
    if (!particle) words++;
    if (word === word.toUpperCase() && isAgency(word, vocabulary)) break;
  }
  if (from === first) return undefined;
  if (closesBracket(tail, from)) return undefined;
  const value = judgeCredit(tail.slice(from), vocabulary);
  return value === "credit" ? { from, start: from, end: tail.length, value, strong: true } : undefined;
}

/** True where a bracket closes behind a place and opens before it. */
function closesBracket(tail: string, from: number): boolean {
  const close = tail.indexOf(")", from);
  return close >= 0 && !tail.slice(from, close).includes("(");
}

/** The first of the slashes that stand in one credit, so that no small word comes between. */
function firstSlash(tail: string, last: number): number {
  let first = last;
  for (let at = tail.lastIndexOf("/", last - 1); at > 0; at = tail.lastIndexOf("/", at - 1)) {
    const between = tail.slice(at + 1, first).trim();
    if (between.split(" ").length > 3 || !startsUpper(between)) break;
    first = at;
  }
  return first;
}

const MAX_BEHIND_COMMA = 40;
/** An agency alone behind a comma or dash: `the port, Reuters`, `(AP Photo/Name) - Copyright AP Photo`. */
export function agencyBehindComma(tail: string, end: number, vocabulary: Vocabulary): FoundCredit | undefined {
  for (let at = end - 3; at > Math.max(0, end - MAX_BEHIND_COMMA); at--) {
    const code = tail.charCodeAt(at);
    if (code !== 0x2c && code !== 0x2d && code !== 0x2013 && code !== 0x2014) continue;
    const mark = tail.charAt(at);
    const spaced = tail.charAt(at + 1) === " ";
    if (mark === "," ? !spaced : mark !== "—" && !(spaced && tail.charAt(at - 1) === " ")) continue;
    const printed = tail
      .slice(at + 1, end)
      .replace(/\.$/, "")
      .trim();
    if (!startsUpper(printed) && !vocabulary.agencies.has(printed)) return undefined;
    const value = judgeCredit(printed, vocabulary);
    if (value === undefined || value === "names") return undefined;
    const before = tail.charAt(tail.charAt(at - 1) === " " ? at - 2 : at - 1);
    return { from: at, start: at + 1, end, value, strong: value === "credit" && ")].".includes(before) };
  }
  return undefined;
}
