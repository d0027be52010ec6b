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
  const lines = all.filter(({ text: line }) => !isPageLine(line));
  const rows = rowsOf(lines);
  const said = lines.map((line) => line.text);
  const words = said.find(isWordsLine) ?? rows?.find(({ code }) => code === "WC")?.values[0]?.text;
  const closing = said.map((line) => line.replace(/^AN[\t ]+/, "")).findLast((line) => documentId(line) !== undefined);
  const isWhole = closing !== undefined;
  const parts = rows === undefined ? untaggedParts(itemsOf(lines)) : taggedParts(text, rows, report);
  const isEmpty = rows === undefined && words === undefined && !isWhole;
  return {
    parts: [
      ...(isEmpty ? [] : parts),
      ...furniture.map((span): FoundPart => ({ role: "footer", span: { start: span.start, end: span.end } })),
    ],
    isTagged: rows !== undefined,
    isWhole,
    isEmpty,
    language: words === undefined ? undefined : interfaceLanguage(words, closing),
  };
}

/** `Page 12 of 175 © 2026 Factiva, Inc. All rights reserved.`, also with its spaces lost. */
function isPageLine(line: string): boolean {
  return (
    line.length < 120 &&
    (/^Page\s?\d{1,5}\s?of\s?\d{1,5}\s?©?\s?\d{4}\s?Factiva/i.test(line) || /^©\s?\d{4}\s?Factiva,\s?Inc\./i.test(line))
  );
}

/** How a code and its value stand: alone on its line, before a tab, before several spaces, before one. */
type Style = "alone" | "tab" | "spaces" | "space";

function codeLine(line: string): { code: string; style: Style; width: number } | undefined {
  const match = /^([A-Z]{2,4})(?:(\t[\t ]{0,20}| {1,20})(?=\S)|[\t ]{0,20}$)/.exec(line);
  const [whole = "", code = "", gap] = match ?? [];
  if (match === null || factivaMeaning(code) === undefined) return undefined;
  const style = gap === undefined ? "alone" : gap.startsWith("\t") ? "tab" : gap.length > 1 ? "spaces" : "space";
  return { code, style, width: whole.length };
}

/** The rows of a record with codes; undefined where it has no headline behind one, or too few. */
function rowsOf(lines: readonly Line[]): Row[] | undefined {
  const codes = lines.map(({ text }) => codeLine(text));
  const headline = codes.find((found) => found?.code === "HD");
  if (headline === undefined || new Set(codes.map((found) => found?.code)).size <= LEAST_CODES) return undefined;
  const rows: (Row & { lines: Line[] })[] = [];
  lines.forEach((line, at) => {
    const found = codes[at];
    const open = rows.at(-1);
    const isText = factivaMeaning(open?.code ?? "") === "paragraph";
    // A value below its code may begin like another: `NS means nothing`.
    const isValue = found?.style === "space" && headline.style !== "space" && open?.lines.length === 0;
    if (found !== undefined && !isValue && opensRow(found, headline.style, isText, line, lines[at + 1])) {
      const label = { start: line.start, end: line.start + found.code.length };
      const value = { start: line.start + found.width, end: line.end, text: line.text.slice(found.width).trim() };
      rows.push({ code: found.code, label, values: [], lines: value.text === "" ? [] : [value] });
    } else if (rows.length > 0) rows.at(-1)?.lines.push(line);
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
