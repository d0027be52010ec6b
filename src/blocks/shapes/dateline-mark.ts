import type { Span } from "../../text/span.js";
import type { SiteKnowledge } from "../context.js";
import type { Vocabulary } from "../vocabulary.js";
import { isAgency } from "./agencies.js";
import { filedBy } from "./dateline-head.js";
import { isCapitals, isKnownPlace, isPlaceOfPage } from "./dateline-place.js";

/** What closes a dateline: a dash, or behind a place alone a colon, a full stop or a middle dot. */
export interface DatelineMark extends Span {
  readonly kind: "dash" | "colon" | "stop";
}

/** A dash as markup writes it, `&MD;` in the texts of The New York Times. */
const dashReference = /^&(?:MD|[mn]dash|#821[123]|#x201[345]);/i;
/** A dateline with its dash ends within so many characters. */
const REACH = 100;
/** So much may a place before a colon or full stop have. */
const MAX_PLACE = 30;

/** The mark that closes the dateline at the start of a span, if there is one. */
export function closingMark(
  text: string,
  span: Span,
  site: Pick<SiteKnowledge, "name">,
  vocabulary: Vocabulary,
): DatelineMark | undefined {
  return (
    markAfterPlace(text, span, vocabulary) ??
    markAfterDay(text, span, vocabulary) ??
    dashAfterSite(text, span, site) ??
    slashedAgency(text, span, vocabulary) ??
    firstDash(text, span, vocabulary)
  );
}

/**
 * The first dash that can close a dateline: em, en, `--`, `//`, a hyphen with white space behind it, or a low line between
 * white space, as wires print it. Behind an agency in brackets none is needed: `Bern, 1. Jan. (sda) Der …`.
 */
function firstDash(text: string, span: Span, vocabulary: Vocabulary): DatelineMark | undefined {
  const limit = Math.min(span.end, span.start + REACH);
  for (let at = span.start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    // Small letters and spaces are most of a text.
    if (code === 0x20 || (code > 0x60 && code < 0x7b)) continue;
    const mark = text.charAt(at);
    if (mark === "—" || mark === "–" || mark === "―") return dash(at, at + 1);
    if (mark === "_" && text.charAt(at - 1) === " " && (at + 1 >= span.end || text.charAt(at + 1) === " "))
      return dash(at, at + 1);
    if (mark === "&") {
      const written = dashReference.exec(text.slice(at, Math.min(limit, at + 8)))?.[0];
      if (written !== undefined) return dash(at, at + written.length);
    }
    if (mark === ")" && endsInAgency(text, span, at, vocabulary))
      return dash(at + 1, at + (text.charAt(at + 1) === ":" ? 2 : 1));
    if (mark !== "-" && mark !== "/") continue;
    const double = text.charAt(at + 1) === mark;
    if (double) return dash(at, at + 2);
    if (mark === "-" && (at + 1 >= span.end || /\s/.test(text.charAt(at + 1)))) return dash(at, at + 1);
  }
  return undefined;
}

/** `(sda) Der`, `(NTB): Der`, `(شينخوا) فتح`: a sentence begins right behind the agency. */
function endsInAgency(text: string, span: Span, at: number, vocabulary: Vocabulary): boolean {
  if (at + 2 >= span.end || !/^:?\s{1,3}["“„«]?[\p{Lu}\p{Script=Arabic}]/u.test(text.slice(at + 1, at + 6)))
    return false;
  const open = text.lastIndexOf("(", at);
  return open > span.start && isAgency(text.slice(open + 1, at).trim(), vocabulary);
}

function dash(start: number, end: number): DatelineMark {
  return { start, end, kind: "dash" };
}

/** `London, Asharq Al-Awsat-A court …`: behind the paper's own name a hyphen needs no white space. */
function dashAfterSite(text: string, span: Span, { name }: Pick<SiteKnowledge, "name">): DatelineMark | undefined {
  if (name === undefined) return undefined;
  const at = text.slice(span.start, Math.min(span.end, span.start + REACH)).indexOf(`${name}-`);
  if (at < 0) return undefined;
  const start = span.start + at + name.length;
  return dash(start, start + 1);
}

/**
 * `NEW DELHI:`, `Chemnitz.`, `Neuss ·` – a city that the lexicons know, or that the page names elsewhere, for any other
 * word may stand so.
 */
function markAfterPlace(text: string, span: Span, vocabulary: Vocabulary): DatelineMark | undefined {
  const limit = Math.min(span.end, span.start + MAX_PLACE);
  for (let at = span.start + 3; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x3a && code !== 0x2e && code !== 0xb7) continue;
    const mark = text.charAt(at);
    const head = text.slice(span.start, at).trimEnd();
    if (mark === "." && at + 1 < span.end && !/\s/.test(text.charAt(at + 1))) return undefined;
    if (!mayBePlace(text, span.start, head, vocabulary)) return undefined;
    if (mark === "·") return { start: at, end: at + 1, kind: "stop" };
    return { start: at, end: at + 1, kind: mark === ":" ? "colon" : "stop" };
  }
  return undefined;
}

/**
 * `Kolkata, Sept. 1: The port`, `Dhaka, May 3 (PTI): The port`, as papers of South Asia print it; `Wittbek, 5. Januar. Der Hafen`, as
 * those of Europe did.
 */
const dayAtEnd =
  /^\p{Lu}[\p{L}'’ -]{2,30}, (?:(\p{L}{3,9})\.? \d{1,2}(?: \([\p{L} /-]{2,20}\))?:|\d{1,2}\.? (\p{L}{3,9})[.:])(?=\s{1,3}["“‘'„«]?\p{Lu})/u;

function markAfterDay(text: string, span: Span, { months }: Vocabulary): DatelineMark | undefined {
  const limit = Math.min(span.end, span.start + REACH);
  if (!holdsFigure(text, span.start, limit)) return undefined;
  const found = dayAtEnd.exec(text.slice(span.start, limit));
  if (found === null || !months.has((found[1] ?? (found[2] as string)).toLowerCase())) return undefined;
  const end = span.start + found[0].length;
  return dash(end - 1, end);
}

/** True where a figure stands behind a comma and a space. */
function holdsFigure(text: string, start: number, end: number): boolean {
  let comma = false;
  for (let at = start + 3; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2c) comma = true;
    else if (comma && code > 0x2f && code < 0x3a) return true;
  }
  return false;
}

function mayBePlace(text: string, start: number, head: string, vocabulary: Vocabulary): boolean {
  if (head.length < 3 || !/^\p{Lu}[\p{L}\p{M}’' /-]*$/u.test(head) || head.split(" ").length > 3) return false;
  if (head.split("/").every((city) => isKnownPlace(city, vocabulary))) return true;
  if (isCapitals(head) && vocabulary.months.has(head.toLowerCase())) return false;
  return isPlaceOfPage(text, { start, end: start + head.length }, vocabulary);
}

/** `СИМФЕРОПОЛЬ, 3 января. /ТАСС/.` */
function slashedAgency(text: string, span: Span, vocabulary: Vocabulary): DatelineMark | undefined {
  const near = text.slice(span.start, Math.min(span.end, span.start + REACH));
  const open = near.indexOf("/");
  const close = open < 3 ? -1 : near.indexOf("/", open + 1);
  if (close < 0 || filedBy(near, { start: open + 1, end: close }, vocabulary).agency === undefined) return undefined;
  const end = close + (near.charAt(close + 1) === "." ? 2 : 1);
  return dash(span.start + close + 1, span.start + end);
}
