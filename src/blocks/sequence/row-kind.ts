import { Mark } from "../../text/char-class.js";
import { type Columns, Kind } from "./columns.js";
import { lineOf, openingOf } from "./row-lists.js";

/** What a row is by all that its own line says. */
export interface KindSource {
  readonly weighed: number;
  readonly bullet: boolean;
  readonly marks: number;
  /** More figures than anything else. */
  readonly figures: boolean;
}

/** The coarse kind of a row whose other columns are filled. */
export function kindOf(columns: Columns, row: number, { weighed, bullet, marks, figures }: KindSource): number {
  const list = columns.list[row] as number;
  const ending = columns.end[row] as number;
  if (list === lineOf.share) return Kind.Share;
  if (list === lineOf.navigation) return Kind.Navigation;
  if (list === lineOf.related) return Kind.Related;
  if (list === lineOf.comments) return Kind.Comment;
  if (list === lineOf.copyright || columns.signs[row] === 4 || list === openingOf.notice) return Kind.Notice;
  if (list === openingOf.box) return Kind.Box;
  if (list === 9) return Kind.Caption;
  if (list === openingOf.byline && weighed < 90) return Kind.Byline;
  if (list === 10 || ((columns.date[row] as number) >= 2 && columns.date[row] !== 4 && weighed < 70)) return Kind.Date;
  if ((marks & (Mark.Lower | Mark.Upper | Mark.Caseless)) === 0 || figures) return Kind.Number;
  const sentence = ending === 1 || ending === 2 || ending === 8;
  if (ending === 5 && weighed >= 40) return Kind.Teaser;
  if (sentence && weighed >= 60) return weighed >= 180 ? Kind.LongProse : Kind.Prose;
  if (ending === 2) return Kind.Question;
  if (sentence && (columns.words[row] as number) >= 3) return Kind.ShortSentence;
  if (ending === 3) return Kind.Colon;
  if (weighed >= 110) return Kind.LongOpen;
  if (bullet && weighed < 60) return Kind.Item;
  if (weighed >= 45) return Kind.Open;
  return weighed >= 20 ? Kind.TitleLike : Kind.Word;
}

/** Values of the columns `end` and `words`: a full stop; from nine words on. */
const FULL_STOP = 1;
const NINE_WORDS = 5;

/**
 * A sentence that is no line of the site's. It may begin like a byline, or hold a date: `By noon the storm had passed, the
 * police said.`
 */
export function isStatement({ kind, list, end, words }: Columns, row: number): boolean {
  if (list[row] !== 0 && list[row] !== openingOf.byline) return false;
  if ((kind[row] as number) <= Kind.ShortSentence) return true;
  if (kind[row] !== Kind.Byline && kind[row] !== Kind.Date) return false;
  return end[row] === FULL_STOP && (words[row] as number) >= NINE_WORDS;
}
