import type { FoundPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import type { WireLine } from "./lines.js";

/** The two lines in front of a text. */
export interface AnpaHeading {
  readonly parts: readonly FoundPart[];
  readonly type: "text" | "tabular";
  /** `--11-13` */
  readonly day?: string;
}

/** Reads the heading of a story: sequence, priority, category, keyword, take, day and words. */
export function anpaHeading(text: string, [first, second]: readonly WireLine[]): AnpaHeading {
  const parts: FoundPart[] = [];
  if (first !== undefined) append(parts, sequenceParts(text, first));
  if (second === undefined) return { parts, type: "text" };
  const raw = text.slice(second.start, second.end);
  const type = raw.slice(0, 12).includes("\x12") ? "tabular" : "text";
  const add = (from: string, start: number, end: number, more: Partial<FoundPart> = {}) => {
    if (end > start) parts.push({ field: "other", from, span: { start, end }, ...more });
  };
  const letters = /^\s{0,3}([A-Za-z]) ([A-Za-z])(?=[^A-Za-z])/.exec(raw);
  let at = second.start;
  if (letters !== null) {
    const end = second.start + letters[0].length;
    add("priority", end - 3, end - 2);
    add("category", end - 1, end);
    at = end;
  }
  let stop = second.end;
  let day: string | undefined;
  const last = tokenBefore(raw, raw.length);
  const hasWords = /^\d{1,5}$/.test(last.text);
  const date = hasWords ? tokenBefore(raw, last.start) : last;
  const [, month, of] = /^(\d{1,2})-(\d{1,2})$/.exec(date.text) ?? [];
  if (month !== undefined && of !== undefined) {
    day = `--${month.padStart(2, "0")}-${of.padStart(2, "0")}`;
    stop = second.start + date.start;
    add("day", stop, stop + date.text.length);
    const wordsAt = second.start + last.start;
    if (hasWords) add("words", wordsAt, wordsAt + last.text.length, { field: "length" });
  }
  const label = (/^[^\w]{0,9}(?:(?:am|pm|bc|ap)-)?/i.exec(text.slice(at, stop)) as RegExpExecArray)[0].length;
  const named = text.slice(at + label, stop);
  const keyword = /^\S{1,80}/.exec(named)?.[0] ?? "";
  if (keyword !== "" && letters !== null) {
    const start = at + label;
    add("keyword", start, start + keyword.length);
    const takeAt = start + keyword.length;
    const take = text.slice(takeAt, stop).trim();
    if (take !== "") {
      const from = text.indexOf(take, takeAt);
      add("take", from, from + take.length);
    }
  }
  return { parts, type, ...(day !== undefined && { day }) };
}

/** `W2870 US asian` */
function sequenceParts(text: string, line: WireLine): FoundPart[] {
  const raw = text.slice(line.start, line.end);
  const found = /^([^A-Za-z\d]{0,12})([A-Za-z]{0,3})(\d{4})/.exec(raw);
  if (found === null) return [];
  const [whole, controls, letters, digits] = found as unknown as readonly [string, string, string, string];
  const start = line.start + controls.length;
  const end = line.start + whole.length;
  const parts: FoundPart[] = [];
  if (letters !== "") parts.push({ field: "other", from: "service", span: { start, end: start + letters.length } });
  parts.push({ field: "id", from: "sequence", span: { start: end - digits.length, end } });
  const rest = { start: end + 1, end: line.content.end };
  if (rest.end > rest.start) parts.push({ field: "other", from: "selector", span: rest });
  return parts;
}

/** The last word in front of a place. */
function tokenBefore(line: string, place: number): { readonly start: number; readonly text: string } {
  const text = line.slice(0, place).trimEnd();
  const start = text.lastIndexOf(" ") + 1;
  return { start, text: text.slice(start) };
}
