import type { Report } from "../../diagnostics/diagnostic.js";
import { factivaMeaning } from "../../fields/keys/factiva.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import type { Item } from "./item.js";
import { type Row, taggedParts } from "./tagged.js";
import { hasGap, itemOfLines, type Line, linesOf, paragraphsOf } from "./text-lines.js";
import { headLength, untaggedParts } from "./untagged.js";
import { documentId, interfaceLanguage, isWordsLine } from "./words.js";

/** A record of a text in parts. */
export interface TextRecord {
  readonly parts: readonly FoundPart[];
  readonly isTagged: boolean;
  readonly isWhole: boolean;
  /** Nothing of an article was found. */
  readonly isEmpty: boolean;
  readonly language?: string | undefined;
}

/** Reads the lines of a record, with codes or without. */
export function readTextRecord(text: string, report: Report): TextRecord {
  const all = linesOf(text);
  const furniture = all.filter(({ text: line }) => isPageLine(line));
  const lines = furniture.length === 0 ? all : all.filter(({ text: line }) => !isPageLine(line));
  const rows = rowsOf(lines);
  const words =
    lines.find(({ text: line }) => isWordsLine(line))?.text ?? rows?.find(({ code }) => code === "WC")?.values[0]?.text;
  const closing = closingOf(lines);
  const isWhole = closing !== undefined;
  const isEmpty = rows === undefined && words === undefined && !isWhole;
  const parts = rows === undefined ? untaggedParts(itemsOf(lines)) : taggedParts(text, rows, report);
  const whole = isEmpty ? [] : parts;
  for (const { start, end } of furniture) whole.push({ role: "footer", span: { start, end } });
  return {
    parts: whole,
    isTagged: rows !== undefined,
    isWhole,
    isEmpty,
    language: words === undefined ? undefined : interfaceLanguage(words, closing),
  };
}

/** The last line that holds an id, without the code before it. */
function closingOf(lines: readonly Line[]): string | undefined {
  for (let at = lines.length - 1; at >= 0; at--) {
    const { text } = lines[at] as Line;
    const said = text.startsWith("AN") ? text.replace(/^AN[\t ]+/, "") : text;
    if (documentId(said) !== undefined) return said;
  }
  return undefined;
}

/** `Page 12 of 175 © 2026 Factiva, Inc. All rights reserved.`, also with its spaces lost. */
function isPageLine(line: string): boolean {
  const first = line.charCodeAt(0) | SMALL;
  return (
    (first === P || first === (COPYRIGHT | SMALL)) &&
    line.length < 120 &&
    (/^Page\s?\d{1,5}\s?of\s?\d{1,5}\s?©?\s?\d{4}\s?Factiva/i.test(line) || /^©\s?\d{4}\s?Factiva,\s?Inc\./i.test(line))
  );
}

const SMALL = 0x20;
const P = 0x70;
const COPYRIGHT = 0xa9;

/** How a code and its value stand: alone on its line, before a tab, before several spaces, before one. */
type Style = "alone" | "tab" | "spaces" | "space";

function codeLine(line: string): { code: string; style: Style; width: number } | undefined {
  if (!isCapital(line.charCodeAt(0)) || !isCapital(line.charCodeAt(1))) return undefined;
  const match = /^([A-Z]{2,4})(?:(\t[\t ]{0,20}| {1,20})(?=\S)|[\t ]{0,20}$)/.exec(line);
  const [whole = "", code = "", gap] = match ?? [];
  if (match === null || factivaMeaning(code) === undefined) return undefined;
  const style = gap === undefined ? "alone" : gap.startsWith("\t") ? "tab" : gap.length > 1 ? "spaces" : "space";
  return { code, style, width: whole.length };
}

function isCapital(code: number): boolean {
  return code > 0x40 && code < 0x5b;
}

/** The rows of a record with codes; undefined where it has no headline behind one, or too few. */
function rowsOf(lines: readonly Line[]): Row[] | undefined {
  const codes = lines.map(({ text }) => codeLine(text));
  const headline = codes.find((found) => found?.code === "HD");
  if (headline === undefined) return undefined;
  const different = new Set<string>();
  for (const found of codes) if (found !== undefined) different.add(found.code);
  // Lines without a code count as another.
  if (different.size + (codes.includes(undefined) ? 1 : 0) <= LEAST_CODES) return undefined;
  const rows: (Row & { lines: Line[] })[] = [];
  let open: (Row & { lines: Line[] }) | undefined;
  let isText = false;
  lines.forEach((line, at) => {
    const found = codes[at];
    if (found === undefined) {
      open?.lines.push(line);
      return;
    }
    // A value below its code may begin like another: `NS means nothing`.
    const isValue = found.style === "space" && headline.style !== "space" && open?.lines.length === 0;
    if (!isValue && opensRow(found, headline.style, isText, line, lines[at + 1])) {
      const label = { start: line.start, end: line.start + found.code.length };
      const value = { start: line.start + found.width, end: line.end, text: line.text.slice(found.width).trim() };
      open = { code: found.code, label, values: [], lines: value.text === "" ? [] : [value] };
      isText = factivaMeaning(open.code) === "paragraph";
      rows.push(open);
    } else open?.lines.push(line);
  });
  const isApart = rows.some(({ code, lines: own }) => factivaMeaning(code) === "paragraph" && hasGap(own));
  return rows.map(({ code, label, lines: own }) => ({ code, label, values: valuesOf(code, own, isApart) }));
}

const LEAST_CODES = 3;

/** A line of the text can begin like a code: `IN the morning`. It counts where it stands as the headline's code does. */
function opensRow(
  { code, style }: { code: string; style: Style },
  own: Style,
  isText: boolean,
  line: Line,
  next: Line | undefined,
): boolean {
  if (!isText) return true;
  if (style !== own && style !== "alone") return false;
  const value = style === "alone" ? (next?.text ?? "") : line.text;
  return style !== "space" || !listCodes.includes(code) || value.includes(" : ");
}

const listCodes = ["CO", "IN", "NS", "RE", "DE", "SE", "CX", "CT", "ART", "BY", "VOL", "SUB"];

function valuesOf(code: string, lines: readonly Line[], isApart: boolean): Item[] {
  const filled = lines.filter(({ text }) => text !== "");
  if (filled.length === 0) return [];
  return factivaMeaning(code) === "paragraph" ? paragraphsOf(lines, isApart) : [itemOfLines(filled)];
}

/** Lines up to the copyright, then paragraphs. */
function itemsOf(lines: readonly Line[]): Item[] {
  const filled = lines.filter(({ text }) => text !== "");
  const words = filled.findIndex(({ text }) => isWordsLine(text));
  const last = filled.findLastIndex(({ text }) => documentId(text) !== undefined);
  const item = (line: Line): Item => itemOfLines([line]);
  if (words < 0) return filled.map(item);
  const behind = filled.slice(words + 1, last < 0 ? undefined : last).map(item);
  const head = words + 1 + headLength(behind);
  const from = lines.indexOf(filled[head] as Line);
  const to = last < 0 ? lines.length : lines.indexOf(filled[last] as Line);
  const body = from < 0 || head >= (last < 0 ? filled.length : last) ? [] : paragraphsOf(lines.slice(from, to));
  const marked = body.map(
    (each, at): Item =>
      at > 0 && at === body.length - 1 && isPublisher(each.text) ? each : { ...each, kind: "paragraph" },
  );
  return [...filled.slice(0, head).map(item), ...marked, ...(last < 0 ? [] : filled.slice(last).map(item))];
}

/** A short last line that is no sentence names the publisher. */
function isPublisher(line: string): boolean {
  return line.length < 80 && !/[.!?…:"”»)]$/.test(line) && /^\p{Lu}/u.test(line);
}
