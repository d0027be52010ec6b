import type { LineTable } from "./lines.js";

/** True for characters that a terminal draws two columns wide. */
export function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return (
    code < 0x1160 ||
    (code >= 0x2e80 && code < 0xa4d0) ||
    (code >= 0xac00 && code < 0xd7b0) ||
    (code >= 0xf900 && code < 0xfb00) ||
    (code >= 0xff00 && code < 0xff61)
  );
}

/** Columns that a run of text takes, with so many for a wide character. */
export function columnWidth(text: string, start: number, end: number, wide: number): number {
  let width = end - start;
  if (wide === 1) return width;
  for (let at = start; at < end; at++) if (isWide(text.charCodeAt(at))) width++;
  return width;
}

const MIN_WIDTH = 55;
/** What is wider was not broken: the address of a link. */
const MAX_WIDTH = 82;
const MIN_LINES = 3;

/** Where the lines of a page begin and were broken. */
export interface WrapWidths {
  /** At what column the lines that begin at one column were broken: near the widest of them. */
  at(column: number): number;
  /** The column at which most of the broken lines begin. */
  readonly indent: number;
}

/** Looks at what columns the lines of a wrapped page begin and end. */
export function widthsOf(text: string, lines: LineTable, wide: number): WrapWidths {
  const widths = new Map<number, number[]>();
  const all: number[] = [];
  for (let at = 0; at < lines.count; at++) {
    const start = lines.starts[at] as number;
    const end = lines.textEnds[at] as number;
    if (end - start < MIN_WIDTH / 2) continue;
    const width = columnWidth(text, start, end, wide);
    if (width <= MIN_WIDTH || width > MAX_WIDTH || isUnbroken(text, lines.textStarts[at] as number, end)) continue;
    all.push(width);
    const column = (lines.textStarts[at] as number) - start;
    const list = widths.get(column);
    if (list === undefined) widths.set(column, [width]);
    else list.push(width);
  }
  const page = near(all);
  const limits = new Map([...widths].map(([column, list]) => [column, list.length < MIN_LINES ? page : near(list)]));
  let indent = 0;
  let most = 0;
  for (const [column, list] of widths) if (list.length > most) [indent, most] = [column, list.length];
  return { at: (column) => limits.get(column) ?? page, indent };
}

/** A width is the limit if so many lines have it, against the most usual width. */
const USUAL = 0.5;

/** The largest width that is usual; lines beyond it hold a word that could not be broken. */
function near(widths: readonly number[]): number {
  const counts = new Uint32Array(MAX_WIDTH + 1);
  let most = 0;
  for (const width of widths) {
    const count = (counts[width] as number) + 1;
    counts[width] = count;
    if (count > most) most = count;
  }
  let limit = MAX_WIDTH;
  while (limit > MIN_WIDTH && (counts[limit] as number) < most * USUAL) limit--;
  return widths.length === 0 ? 80 : limit;
}

/** True for an address alone: `[https://port.example]`. */
function isUnbroken(text: string, from: number, end: number): boolean {
  return (text.charCodeAt(from) === 0x5b || text.startsWith("http", from)) && !hasSpace(text, from, end);
}

/** Looks no farther than the line: `lastIndexOf` goes back through the whole text where lines have no spaces. */
export function hasSpace(text: string, from: number, end: number): boolean {
  for (let at = end - 1; at >= from; at--) if (text.charCodeAt(at) === 0x20) return true;
  return false;
}
