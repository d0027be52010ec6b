import type { PageColumns } from "./page-columns.js";
import { isBodyState, State } from "./states.js";

/** So many rows in the middle of an article are no box any more: what follows is another text. */
const MAX_GAP = 17;
/** A later text that is so many times as long goes on with the article. */
const LONGER = 3;
/** An earlier one is a teaser where a later one is so many times as long. */
const FAR_LONGER = 10;
/** So close above its text a headline stands. */
const HEADLINE_REACH = 10;

interface Text {
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

/**
 * Of texts of the article's body that stand far apart one is the article: the one below the headline, else the first.
 * The others are teasers above it and comments, cookies or other articles below it.
 */
export function keepOneText(states: Uint8Array, page: PageColumns): void {
  const texts = textsOf(states, page);
  if (texts.length < 2) return;
  const { titleRow } = page;
  let below = texts.findIndex(({ first, last }) => last >= titleRow && first - titleRow <= HEADLINE_REACH);
  // A footer repeats the title, too.
  if (below > 0 && lengthOf(texts[below - 1]) > lengthOf(texts[below]) * FAR_LONGER) below--;
  const headed = titleRow >= 0 && below >= 0;
  let article = texts[headed ? below : 0] as Text;
  for (const text of texts.slice(headed ? below + 1 : 1)) {
    if (!headed && text.length > article.length * FAR_LONGER) article = text;
    else if (text.length > article.length * LONGER) {
      article = { first: article.first, last: text.last, length: article.length + text.length };
    }
  }
  // What stands between two of them stays a gap: an article's pictures may stand below it.
  for (let row = 0; row < states.length; row++) {
    if (!isBodyState(states[row] as State) || (row >= article.first && row <= article.last)) continue;
    states[row] = row < article.first ? State.Before : State.After;
  }
}

function lengthOf(text: Text | undefined): number {
  return text?.length ?? 0;
}

function textsOf(states: Uint8Array, page: PageColumns): Text[] {
  const { lengths, count } = page;
  const texts: Text[] = [];
  for (let row = 0; row < count; row++) {
    if (!isBodyState(states[row] as State)) continue;
    const length = lengths[row] as number;
    const text = texts.at(-1);
    if (text === undefined || furnitureBetween(page, text.last, row) > MAX_GAP)
      texts.push({ first: row, last: row, length });
    else texts[texts.length - 1] = { first: text.first, last: row, length: text.length + length };
  }
  return texts;
}

/** The rows between two of the article's, those of pictures left out: a gallery may hold dozens inside the text. */
function furnitureBetween({ columns }: PageColumns, last: number, next: number): number {
  const between = next - last - 1;
  if (between <= MAX_GAP) return between;
  let pictures = 0;
  // A picture's caption stands above its credit, and often a second time as what the picture shows.
  for (let row = next - 1, above = 0; row > last; row--, above--) {
    if ((columns.credit[row] as number) > 0) above = CAPTION_ROWS + 1;
    if (above > 0) pictures++;
  }
  return between - pictures;
}

const CAPTION_ROWS = 2;
