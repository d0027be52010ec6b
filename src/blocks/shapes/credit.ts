import { type Span, trimSpan } from "../../text/span.js";
import type { Vocabulary } from "../vocabulary.js";
import { isAgency } from "./agencies.js";
import { startsUpper } from "./byline.js";
import {
  agencyBehindComma,
  agencySlashCredit,
  barCredit,
  type FoundCredit,
  fragmentCredit,
  labelCredit,
  nameSlashCredit,
  signCredit,
  wordLabelCredit,
} from "./credit-tail.js";
import { judgeCredit, labelBefore } from "./credit-value.js";

/** A credit at the end of a caption. */
export interface Credit {
  /** Where the caption before it ends. */
  readonly captionEnd: number;
  /** The credit without brackets, label and stray marks. */
  readonly content: Span;
  /** The words behind `Tags:` in an agency's tail. */
  readonly tags: Span | undefined;
  /** It can be nothing else; a weak one counts only where a caption is expected. */
  readonly strong: boolean;
}

/** A credit is looked for in so many last characters. */
const REACH = 240;

/** Names alone may be anything; they are a credit only where the page says in other ways that a caption stands here. */
export interface CreditOptions {
  readonly names?: boolean;
}

/**
 * Finds the credit that ends a run of text.
 *
 * ```text
 * Smoke rises over the port. (AP Photo/Name, File)      strong
 * Smoke rises over the port REUTERS/Name                strong
 * Smoke rises over the port. © Name | Agency            strong
 * Smoke rises over the port. Photograph: Name/Agency    strong
 * Smoke rises over the port.Name/Agency                 strong
 * Smoke rises over the port, Reuters                    weak
 * Smoke rises over the port. AP                         weak
 * Smoke rises over the port. Name Surname               weak, and only where names will do
 * ```
 */
export function findCredit(
  text: string,
  span: Span,
  vocabulary: Vocabulary,
  { names = false }: CreditOptions = {},
): Credit | undefined {
  const from = Math.max(span.start, span.end - REACH);
  const tail = text.slice(from, span.end);
  const last = tail.charAt(tail.length - 1);
  const tagged = last === ")" ? tagTail(tail, vocabulary) : undefined;
  const end = tagged === undefined ? tail.length : tagged.start;
  const found = tagged
    ? (agencySlashCredit(tail, tail.slice(0, end).trimEnd().length, vocabulary) ??
      agencyBehindComma(tail, tail.slice(0, end).trimEnd().length, vocabulary))
    : creditOf(tail, from === span.start, names, vocabulary);
  if (found === undefined || (found.value === "names" && !names)) return undefined;
  const content = trimSpan(
    text,
    from + behindStrays(tail, found.start),
    from + withoutStrays(tail, found.start, found.end),
  );
  // `… as you know. ;-)`
  if (!/\p{L}/u.test(text.slice(content.start, content.end))) return undefined;
  const captionEnd = captionEndBefore(text, span.start, from + found.from);
  const tags = tagged && trimSpan(text, from + tagged.tags, from + tail.length - 1);
  return { captionEnd, content, tags, strong: found.strong };
}

/** The shapes in order: those with a mark of their own come first. */
function creditOf(tail: string, whole: boolean, names: boolean, vocabulary: Vocabulary): FoundCredit | undefined {
  const end = tail.trimEnd().length;
  const slash = tail.includes("/");
  const fits = (found: FoundCredit | undefined) =>
    found !== undefined && (names || found.value !== "names") ? found : undefined;
  return (
    (/[([（【]/.test(tail) ? fits(bracketCredit(tail, vocabulary)) : undefined) ??
    (/[©ⓒⒸ（]|\(c/i.test(tail) ? fits(signCredit(tail, whole, vocabulary)) : undefined) ??
    (/[:=：＝]/.test(tail) ? labelCredit(tail, vocabulary) : undefined) ??
    wordLabelCredit(tail, vocabulary) ??
    (tail.includes("|") ? fits(barCredit(tail, vocabulary)) : undefined) ??
    (slash ? agencySlashCredit(tail, end, vocabulary) : undefined) ??
    fits(fragmentCredit(tail, vocabulary)) ??
    (slash ? nameSlashCredit(tail, vocabulary) : undefined) ??
    agencyBehindComma(tail, end, vocabulary)
  );
}

/** `(IRAQ – Tags: POLITICS CONFLICT)` behind an agency's credit. */
function tagTail(tail: string, { labels }: Vocabulary): { start: number; tags: number } | undefined {
  const open = tail.lastIndexOf("(");
  const colon = open < 0 ? -1 : tail.indexOf(":", open);
  if (colon < 0) return undefined;
  const word = tail.slice(Math.max(open, tail.lastIndexOf(" ", colon)) + 1, colon).toLowerCase();
  return labels.get(word) === "tags" ? { start: open, tags: colon + 1 } : undefined;
}

const closers = ")]）】";

/** `(AP Photo/Name)`, also with its bracket lost: `(AFP PHOTO/NAME_` */
function bracketCredit(tail: string, vocabulary: Vocabulary): FoundCredit | undefined {
  const stop = ".,".includes(tail.charAt(tail.length - 1)) ? 2 : 1;
  const closed = closers.includes(tail.charAt(tail.length - stop) || " ");
  const from = closed ? 0 : Math.max(0, tail.length - 60);
  const open = lastOpener(tail.slice(from), tail.length - stop - from) + from;
  if (open < from) return undefined;
  const end = closed ? tail.length - stop : tail.length;
  const inner = tail.slice(open + 1, end).trim();
  if (!closed && closers.includes(inner.charAt(inner.search(/[)\]）】]/)) || " ")) return undefined;
  const label = labelBefore(inner, vocabulary);
  const start = open + 1 + tail.slice(open + 1).indexOf(inner) + (label ?? 0);
  if (label !== undefined) return { from: open, start, end, value: "credit", strong: true };
  if (namesAgency(inner, vocabulary))
    return { from: open, start, end, value: "credit", strong: !isAgency(inner, vocabulary) || !closed };
  if (!closed) return undefined;
  const value = judgeCredit(inner, vocabulary);
  if (value === "credit") return { from: open, start, end, value, strong: !isAgency(inner, vocabulary) };
  // `(Name/Agency)` of an agency that is not known: only where a caption is expected.
  const named = /^[^/]+\/[^/]+$/.test(inner) && inner.split(/[/\s]+/).every((word) => startsUpper(word));
  if (named && inner.length <= 60) return { from: open, start, end, value: "credit", strong: false };
  // `(Name Surname)` behind a sentence; `[UPDATE]` is none.
  const behindSentence = tail.charAt(open) !== "[" && /[.!?。”"»]\s*$/.test(tail.slice(0, open));
  return value === undefined || !behindSentence ? undefined : { from: open, start, end, value, strong: false };
}

function lastOpener(tail: string, end: number): number {
  return Math.max(...[..."([（【"].map((opener) => tail.lastIndexOf(opener, end - 1)));
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

/** Before the stray underscore, stop, comma or lone bracket that damage or habit has left behind a credit. */
function withoutStrays(tail: string, start: number, end: number): number {
  let last = end;
  const lone = ")]".includes(tail.charAt(last - 1)) && !/[([]/.test(tail.slice(start, last));
  if (lone) last--;
  while (last > start && " _.,;".includes(tail.charAt(last - 1))) last--;
  return last;
}

function behindStrays(tail: string, start: number): number {
  let first = start;
  while (first < tail.length && " /|-,".includes(tail.charAt(first))) first++;
  return first;
}

function captionEndBefore(text: string, start: number, credit: number): number {
  let end = credit;
  while (end > start && /[\s,;/|–—-]/.test(text.charAt(end - 1))) end--;
  return end;
}
