import type { Basis } from "../../model/block.js";
import type { Span } from "../../text/span.js";
import { type Mention, valueAt } from "../mention.js";
import { bodySpans, type EnrichedPage } from "../passages.js";
import { type Attribution, attributionOf, sentenceStart } from "./attribution.js";
import { attributionUnspaced } from "./attribution-unspaced.js";
import { isLetterOrDigit, isUnspaced, isWhite } from "./characters.js";
import { type CueWords, cueWordsOf } from "./cues.js";
import { type DashSpeech, dashSpeeches } from "./dash-speech.js";
import { type MarkedRun, pairMarks } from "./pair-marks.js";
import { wordsIn } from "./words.js";

/** Words that a page prints as somebody's. */
export interface Quote {
  /** Without the marks; paragraphs with a line feed between them. */
  readonly text: string;
  /** The words between the marks, a span for each paragraph, in UTF-16 code units of the record's text. */
  readonly spans: readonly Span[];
  /** Index, among all that were found, of the quotation that it stands in. */
  readonly within?: number;
  /** Who is named beside the verb, as printed; absent where the sentence names nobody, or only says `he`. */
  readonly speaker?: Mention;
  /** The verb of saying. */
  readonly cue?: Mention;
  /** `stated` where the sentence has a verb of saying for it, `inferred` where only its form tells: whole sentences in marks. */
  readonly basis: Basis;
}

/**
 * Direct quotations in the body: what stands in the quotation marks of any of the languages newsdump knows, nested, over
 * several paragraphs. Words that are set apart for other reasons (a title, a nickname, so-called things) are none. Time grows
 * with the text alone; nothing throws.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { findQuotes } from "newsdump/enrich";
 *
 * const parsed = parse("Harbour opens\n\nLONDON (Reuters) - “We never stopped asking,” said Ines Dahl, who chairs the board of the “old” harbour.\n");
 * for (const { text, speaker, cue } of findQuotes(parsed)) console.log(text, "·", speaker?.text, "·", cue?.text);
 * // We never stopped asking, · Ines Dahl · said
 * ```
 */
export function findQuotes(parsed: EnrichedPage): Quote[] {
  const { text, article } = parsed;
  const passages = bodySpans(parsed);
  const cues = cueWordsOf(article.language);
  const marked = pairMarks(text, passages);
  const speeches = besideMarks(text, dashSpeeches(text, passages, article.language, cues), marked);
  const runs: Run[] = [...marked, ...speeches].sort((one, other) => one.start - other.start || other.end - one.end);
  const quotes: Quote[] = [];
  const open: { end: number; index: number }[] = [];
  let speech: Span | undefined;
  for (const run of runs) {
    if (speech !== undefined && speech.end < run.end) speech = undefined;
    const found = "spans" in run ? markedQuote(text, run, passages, speech, cues) : spokenQuote(run);
    if (!("spans" in run)) speech = run;
    if (found === undefined) continue;
    while (open.length > 0 && (open.at(-1)?.end as number) < run.end) open.pop();
    const within = open.at(-1)?.index;
    open.push({ end: run.end, index: quotes.length });
    const { spans, speaker, cue } = found;
    quotes.push({
      text: spans.map(({ start, end }) => valueAt(text, start, end)).join("\n"),
      spans,
      ...(within !== undefined && { within }),
      ...(speaker !== undefined && { speaker }),
      ...(cue !== undefined && { cue }),
      basis: cue === undefined ? "inferred" : "stated",
    });
  }
  return quotes;
}

type Run = MarkedRun | DashSpeech;
type Found = Pick<Quote, "spans" | "speaker" | "cue">;

function spokenQuote({ start, end, speaker, cue }: DashSpeech): Found {
  return { spans: [{ start, end }], ...(speaker && { speaker }), ...(cue && { cue }) };
}

/** Of what stands in marks within speech behind a dash, only the speech tells who says it. */
function markedQuote(
  text: string,
  run: MarkedRun,
  passages: readonly Span[],
  speech: Span | undefined,
  cues: CueWords,
): Found | undefined {
  const first = speech ?? (passages[run.passage] as Span);
  const last = speech ?? (passages[run.lastPassage] as Span);
  const unspaced = isUnspaced(text.charCodeAt((run.spans[0] as Span).start));
  const attribution = unspaced
    ? attributionUnspaced(text, run, first, cues)
    : attributionOf(text, run, { first, last }, cues);
  return isQuotation(text, run, first, attribution, unspaced) ? { spans: run.spans, ...attribution } : undefined;
}

/** Speech behind a dash that stands in marks as a whole, or that marks open, is theirs: `— «Мы боялись», — сказала`. */
function besideMarks(text: string, speeches: readonly DashSpeech[], marked: readonly MarkedRun[]): DashSpeech[] {
  const ends = new Map(marked.map(({ start, end }) => [start, end]));
  return speeches.filter(({ start, end }) => {
    const close = ends.get(start);
    return close === undefined || (close < end && text.slice(close, end).trim().length > 1);
  });
}

const MIN_SENTENCE_WORDS = 3;
/** Without a verb beside the marks: fewer words are a nickname or a term. */
const MIN_FRAGMENT_WORDS = 4;
/** Two characters are about a word. */
const CHARACTERS_A_WORD = 2;

/** Tells words that somebody said from titles, nicknames and so-called things. */
function isQuotation(
  text: string,
  { spans, start, end }: MarkedRun,
  passage: Span,
  { attached, cue }: Attribution,
  unspaced: boolean,
): boolean {
  const [first] = spans as [Span];
  const last = spans.at(-1) as Span;
  const inside = text.slice(first.start, first.end);
  const words = unspaced ? inside.length / CHARACTERS_A_WORD : wordsIn(text, first.start, first.end).length;
  if (words === 0) return false;
  const closing = text[last.end - 1] as string;
  if (spans.length > 1) return true;
  const ends = ".?!…。？！؟".includes(closing);
  if (attached && cue !== undefined) return words > 1 || ends || ",،，".includes(closing) || endsClause(text, end);
  if (looksLikeTitle(text, first)) return false;
  if (attached) return ends || words >= MIN_FRAGMENT_WORDS;
  if (cue !== undefined) return words >= MIN_FRAGMENT_WORDS && (ends || !unspaced);
  const alone =
    sentenceStart(text, start, passage.start) >= start - 1 ||
    isOnlyWhite(text, sentenceStart(text, start, passage.start), start);
  return (ends || followedByStop(text, end, passage.end)) && alone && words >= MIN_SENTENCE_WORDS;
}

/** Two words or more, and all the long ones have capitals: `The Long Goodbye`. A sentence may, but has its stop inside. */
function looksLikeTitle(text: string, { start, end }: Span): boolean {
  if (".?!…,".includes(text[end - 1] as string)) return false;
  const long = wordsIn(text, start, end).filter((word) => word.end - word.start > 3);
  return long.length > 0 && long.every(({ capital }) => capital);
}

function endsClause(text: string, at: number): boolean {
  return at >= text.length || ".,;:!?\n".includes(text[at] as string);
}

function followedByStop(text: string, at: number, end: number): boolean {
  return at < end && ".!?".includes(text[at] as string) && (at + 1 >= end || !isLetterOrDigit(text.charCodeAt(at + 1)));
}

function isOnlyWhite(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (!isWhite(text.charCodeAt(at)) && !"–—-".includes(text[at] as string)) return false;
  return true;
}
