import type { DiagnosticCode } from "../../diagnostics/codes.js";
import { controlsIn, countControls } from "./controls.js";
import { asciiText, byteText, utf8Of, windows1252Of } from "./head-text.js";

/** One field of a head, as in `WARC-Type: response`. */
export interface Field {
  readonly name: string;
  /** Unfolded, without the white space around it. */
  readonly value: string;
}

/** What {@link parseFields} is told. */
export interface FieldOptions {
  readonly maxFields: number;
  /** Told of oddities, with a range of `bytes`; without it they pass in silence. */
  readonly report?: (code: DiagnosticCode, start: number, end: number, detail?: string) => void;
}

const SPACE_BEFORE_COLON = "space before the colon";

/**
 * The fields of a head in their order, from `start` to a blank line or `end`; the first line (a status, a version) is not
 * among them. Lines end in CRLF, LF or, where there is no LF at all, CR. Never throws.
 *
 * ```text
 * X-Note: over␍␊␉two lines␍␊   { name: "X-Note", value: "over two lines" }  HEADER_FOLDED
 * no colon␍␊                   left out                                     HEADER_MALFORMED
 * Name : value␍␊               { name: "Name", value: "value" }             HEADER_MALFORMED
 * ```
 *
 * A field that is not UTF-8 is read as windows-1252 (`HEADER_ENCODING`); control characters stay (`HEADER_CONTROL_CHAR`);
 * fields beyond `maxFields` are left out (`LIMIT_HEADER_COUNT`).
 */
export function parseFields(bytes: Uint8Array, start: number, end: number, options: FieldOptions): Field[] {
  const { maxFields, report } = options;
  const head = bytes.subarray(start, end);
  const ascii = asciiText(head);
  // A character a byte, so that places in the text are places in the bytes.
  const text = ascii ?? byteText(head);
  const feed = text.includes("\n") ? "\n" : "\r";
  const fields: Field[] = [];
  let colon = -1;
  let at = 0;
  let lineEnds = 0;
  while (at < text.length) {
    let lineEnd = endOfLine(text, at, feed);
    let fieldEnd = withoutReturn(text, at, lineEnd);
    if (fieldEnd === at) break;
    const firstEnd = fieldEnd;
    while (isBlank(text.charCodeAt(lineEnd + 1))) {
      const next = lineEnd + 1;
      lineEnds += next - fieldEnd;
      lineEnd = endOfLine(text, next, feed);
      fieldEnd = withoutReturn(text, next, lineEnd);
    }
    // Looked for once: lines without a colon would each search all that follows.
    if (colon < at) colon = text.indexOf(":", at);
    if (colon < 0) colon = text.length;
    const nameEnd = Math.min(colon, firstEnd);
    const fault = faultOf(text, at, nameEnd, firstEnd);
    const mended = fault !== undefined || fieldEnd !== firstEnd;
    if (fault !== undefined) report?.("HEADER_MALFORMED", start + at, start + fieldEnd, fault);
    if (fault === undefined || fault === SPACE_BEFORE_COLON) {
      if (fields.length === maxFields) {
        report?.("LIMIT_HEADER_COUNT", start + at, end);
        break;
      }
      if (fieldEnd !== firstEnd) report?.("HEADER_FOLDED", start + at, start + fieldEnd);
      let decode: typeof windows1252Of | undefined;
      if (ascii === undefined && utf8Of(text.slice(at, fieldEnd)) === undefined) {
        report?.("HEADER_ENCODING", start + at, start + fieldEnd);
        decode = windows1252Of;
      } else if (ascii === undefined) decode = (part) => utf8Of(part) ?? part;
      const field = fieldOf(text, at, nameEnd, fieldEnd, mended);
      fields.push(decode === undefined ? field : decoded(field, decode));
    }
    lineEnds += Math.min(lineEnd + 1, text.length) - fieldEnd;
    at = lineEnd + 1;
  }
  if (report !== undefined && countControls(head, Math.min(at, text.length)) > lineEnds) {
    for (const [from, to] of controlsIn(text.slice(0, at), feed)) {
      report("HEADER_CONTROL_CHAR", start + from, start + to);
    }
  }
  return fields;
}

/** The value of the first field of that name, whose letters may be of either case. */
export function firstValue(fields: readonly Field[], name: string): string | undefined {
  for (const field of fields) if (field.name === name) return field.value;
  const lower = name.toLowerCase();
  return fields.find((field) => field.name.length === name.length && field.name.toLowerCase() === lower)?.value;
}

function fieldOf(text: string, start: number, nameEnd: number, end: number, mended: boolean): Field {
  const name = trimmed(text, start, nameEnd);
  const value = trimmed(text, nameEnd + 1, end);
  if (!mended) return { name, value };
  const lines = value.split(/\r?\n|\r/).map((line) => trimmed(line, 0, line.length));
  return { name, value: lines.filter((line) => line !== "").join(" ") };
}

function decoded({ name, value }: Field, decode: (part: string) => string): Field {
  return { name: decode(name), value: decode(value) };
}

function faultOf(text: string, start: number, nameEnd: number, lineEnd: number): string | undefined {
  if (isBlank(text.charCodeAt(start))) return "continues no field";
  if (nameEnd === lineEnd) return "no colon";
  if (nameEnd === start) return "no name";
  return isBlank(text.charCodeAt(nameEnd - 1)) ? SPACE_BEFORE_COLON : undefined;
}

function endOfLine(text: string, from: number, feed: string): number {
  const found = text.indexOf(feed, from);
  return found < 0 ? text.length : found;
}

/** Where the line's content ends: what was copied as text once more ends its lines in CR CR LF. */
function withoutReturn(text: string, start: number, lineEnd: number): number {
  let end = lineEnd;
  while (end > start && text.charCodeAt(end - 1) === 0x0d) end--;
  return end;
}

/** Spaces and tabs only: a byte of UTF-8 may look like another space. */
function trimmed(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
