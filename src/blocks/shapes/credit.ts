import { type Span, trimSpan } from "../../text/span.js";
import type { Vocabulary } from "../vocabulary.js";
import { isAgency } from "./agencies.js";
import { isNameWord, startsUpper } from "./byline.js";

/** A credit at the end of a caption. */
export interface Credit {
  /** Where the caption before it ends. */
  readonly captionEnd: number;
  /** The credit without brackets, label and stray marks. */
  readonly content: Span;
  /** The words behind `Tags:` in an agency's tail. */
  readonly tags?: Span;
  /** It can be nothing else; a weak one counts only where a caption is expected. */
  readonly strong: boolean;
}

/** A credit is looked for in so many last characters. */
const REACH = 240;
const MAX_NAME_WORDS = 6;

/**
 * Finds the credit that ends a run of text.
 *
 * ```text
 * Smoke rises over the port. (AP Photo/Name, File)      strong
 * Smoke rises over the port REUTERS/Name                strong
 * Smoke rises over the port, Reuters                    weak
 * Smoke rises over the port. Photograph: Name/Agency    strong
 * ```
 */
export function findCredit(text: string, span: Span, vocabulary: Vocabulary): Credit | undefined {
  const from = Math.max(span.start, span.end - REACH);
  const tail = text.slice(from, span.end);
  const last = tail.charAt(tail.length - 1);
  const tagged = last === ")" ? tagTail(tail, vocabulary) : undefined;
  const end = tagged === undefined ? tail.length : tagged.start;
  const found = tagged
    ? bareCredit(tail, end, vocabulary)
    : (bracketCredit(tail, vocabulary) ?? labelCredit(tail, vocabulary) ?? bareCredit(tail, end, vocabulary));
  if (found === undefined) return undefined;
  const content = trimSpan(text, from + found.start, from + withoutStrays(tail, found.start, found.end));
  if (content.start === content.end) return undefined;
  const captionEnd = captionEndBefore(text, span.start, from + found.from);
  const tags = tagged && trimSpan(text, from + tagged.tags, from + tail.length - 1);
  return { captionEnd, content, ...(tags && { tags }), strong: found.strong };
}

/** Places in the tail: `from` where the credit begins with bracket or label, `start` and `end` of its value. */
interface Found {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
}

/** `(IRAQ – Tags: POLITICS CONFLICT)` behind an agency's credit. */
function tagTail(tail: string, { labels }: Vocabulary): { start: number; tags: number } | undefined {
  const open = tail.lastIndexOf("(");
  const colon = open < 0 ? -1 : tail.indexOf(":", open);
  if (colon < 0) return undefined;
  const word = tail.slice(Math.max(open, tail.lastIndexOf(" ", colon)) + 1, colon).toLowerCase();
  return labels.get(word) === "tags" ? { start: open, tags: colon + 1 } : undefined;
}

/** `(AP Photo/Name)`, also with its bracket lost: `(AFP PHOTO/NAME_` */
function bracketCredit(tail: string, vocabulary: Vocabulary): Found | undefined {
  const closed = /[)\]][.,]?$/.test(tail);
  const open = Math.max(tail.lastIndexOf("("), tail.lastIndexOf("["));
  if (open < 0 || (!closed && tail.length - open > 60)) return undefined;
  const end = closed ? Math.max(tail.lastIndexOf(")"), tail.lastIndexOf("]")) : tail.length;
  const inner = tail.slice(open + 1, end).trim();
  const label = labelBefore(inner, vocabulary);
  const start = open + 1 + tail.slice(open + 1).indexOf(inner) + (label ?? 0);
  if (label !== undefined) return { from: open, start, end, strong: true };
  if (!namesAgency(inner, vocabulary)) {
    // `(Name/Agency)` of an agency that is not known: only where a caption is expected.
    const named = closed && /^[^/]+\/[^/]+$/.test(inner) && inner.split(/[/\s]+/).every((word) => startsUpper(word));
    return named && inner.length <= 60 ? { from: open, start, end, strong: false } : undefined;
  }
  return { from: open, start, end, strong: !isAgency(inner, vocabulary) || !closed };
}

/** `Photograph: Name/Agency` */
function labelCredit(tail: string, { labels }: Vocabulary): Found | undefined {
  const colon = tail.lastIndexOf(":");
  if (colon < 0 || tail.length - colon > 100) return undefined;
  for (const words of [1, 2]) {
    let from = colon;
    for (let word = 0; word < words && from >= 0; word++) from = tail.lastIndexOf(" ", from - 1);
    if (labels.get(tail.slice(from + 1, colon).toLowerCase()) !== "credit") continue;
    // `sum it up in one image: …` is prose: a label has a capital, and a sentence ends before it.
    const before = tail.slice(0, from + 1).trimEnd();
    if (!startsUpper(tail.slice(from + 1)) || (before !== "" && !'.!?)]”’"'.includes(before.slice(-1)))) continue;
    const value = tail.slice(colon + 1).trim();
    if (!startsUpper(value) || /[.!?] /.test(value)) continue;
    return { from: from + 1, start: colon + 1, end: tail.length, strong: true };
  }
  return undefined;
}

/** `REUTERS/Name`, `AFP PHOTO / NAME` at the end, or an agency alone behind a comma. */
function bareCredit(tail: string, limit: number, vocabulary: Vocabulary): Found | undefined {
  const end = tail.slice(0, limit).trimEnd().length;
  const slash = tail.slice(0, end).indexOf("/");
  const comma = tail.lastIndexOf(", ", end - 1);
  if (slash >= 0) {
    const found = slashCredit(tail, end, vocabulary);
    if (found !== undefined) return found;
  }
  if (comma < 0 || end - comma > 40) return undefined;
  const bare = tail.slice(comma + 2, end).replace(/\.$/, "");
  return isAgency(bare, vocabulary) ? { from: comma, start: comma + 2, end, strong: false } : undefined;
}

function slashCredit(tail: string, end: number, vocabulary: Vocabulary): Found | undefined {
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
      // `from Reuters/Ipsos`: an agency and one word may be anything.
      if (named)
        return { from: from + 1, start: from + 1, end, strong: rest.length > 1 || name === name.toUpperCase() };
    }
  }
  return undefined;
}

/** Length of a label inside brackets: `Photo by Name/Agency`, `Photo: Name`. */
function labelBefore(inner: string, { labels }: Vocabulary): number | undefined {
  for (let at = 1; at < inner.length && at < 24; at++) {
    const mark = inner.charAt(at);
    if (mark !== ":" && mark !== " ") continue;
    const next = inner.slice(at + 1).trimStart();
    const label = inner.slice(0, at).toLowerCase();
    if (labels.get(label) !== "credit" || next === "") continue;
    const byFollows = labels.get(`${label} ${(next.split(" ", 1)[0] as string).toLowerCase()}`) === "credit";
    if (!byFollows && (mark === ":" || label.includes(" "))) return inner.length - next.length;
  }
  return undefined;
}

/** `AP`, `Reuters/Name`, `Name/Anadolu Agency/Getty Images`, `REUTERS/Al Arabiya via Reuters`, `EPA Photo` */
function namesAgency(inner: string, vocabulary: Vocabulary): boolean {
  const [bySlash = "", ...details] = inner.split(",");
  const filed = details.every((part) => part.split(" ").some((word) => vocabulary.creditWords.has(word.toLowerCase())));
  if (filed && bySlash.split("/").some((part) => isAgency(part.trim(), vocabulary))) return true;
  if (inner.includes("/") && inner.split(/[/,]/).some((part) => isAgency(part.trim(), vocabulary))) return true;
  const words = inner.split(/[\s/,]+/);
  return (
    isAgency(words[0] ?? "", vocabulary) &&
    words.slice(1).some((word) => vocabulary.creditWords.has(word.toLowerCase()))
  );
}

/** Before the stray underscore, stop or comma that damage or habit has left behind a credit. */
function withoutStrays(tail: string, start: number, end: number): number {
  let last = end;
  while (last > start && " _.,;".includes(tail.charAt(last - 1))) last--;
  return last;
}

function captionEndBefore(text: string, start: number, credit: number): number {
  let end = credit;
  while (end > start && /[\s,;–—-]/.test(text.charAt(end - 1))) end--;
  return end;
}
