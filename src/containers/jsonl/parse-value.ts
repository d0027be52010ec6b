import { newScan, resetScan, scanJson } from "./scan.js";

/** An object of JSON; its own keys are data, whatever they are called. */
export type JsonObject = { readonly [key: string]: unknown };

/** Why a text is no JSON object: it ends too early, breaks the grammar, is nested too deep, or is another value. */
export type Fault = "open" | "bad" | "deep" | "other";

/** Parses texts, one at a time, and keeps what was odd about the last one. */
export interface ValueParser {
  /** Never throws. Numbers that would lose digits come as strings of their own digits. */
  parse(text: string): JsonObject | Fault;
  /** Whether a key stood twice in an object of the last text. */
  duplicate: boolean;
  /** Whether a number of the last text would have lost digits. */
  imprecise: boolean;
}

/** Deeper values exhaust the stack of what walks them, whatever limit the caller set. */
const DEEPEST = 1000;

/** Makes a parser that refuses values nested deeper than a limit before they are parsed. */
export function openValueParser(maxDepth: number): ValueParser {
  const limit = Math.min(maxDepth, DEEPEST);
  const scan = newScan();
  const parser: ValueParser = {
    duplicate: false,
    imprecise: false,
    parse(text) {
      parser.duplicate = parser.imprecise = false;
      resetScan(scan);
      scanJson(text, 0, scan, false);
      if (scan.deepest > limit) return "deep";
      if (scan.quoted || scan.depth > 0) return "open";
      if (scan.depth < 0) return "bad";
      let value = parsed(text);
      if (value === undefined) return "bad";
      if (!isObject(value)) return "other";
      parser.duplicate = scan.members > Object.keys(value).length && scan.members !== membersOf(value);
      if (scan.longNumbers.length > 0) {
        const exact = quoteLongNumbers(text, scan.longNumbers);
        parser.imprecise = exact !== text;
        if (parser.imprecise) value = parsed(exact) as JsonObject;
      }
      return value as JsonObject;
    },
  };
  return parser;
}

/** True for an object that is no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a JSON text; undefined for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many members a value's objects have: fewer than were written where a key stood twice. */
function membersOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Array.isArray(value) ? value : Object.values(value);
  let count = inner === value ? 0 : inner.length;
  for (const each of inner) count += membersOf(each);
  return count;
}

/** `{"id":12345678901234567890}` → `{"id":"12345678901234567890"}`; numbers that keep their digits stay. */
function quoteLongNumbers(text: string, places: readonly number[]): string {
  let quoted = "";
  let done = 0;
  for (let at = 0; at < places.length; at += 2) {
    const first = places[at] as number;
    const start = text.charCodeAt(first - 1) === 0x2d ? first - 1 : first;
    const end = places[at + 1] as number;
    const digits = text.slice(start, end);
    if (!losesDigits(digits)) continue;
    quoted += `${text.slice(done, start)}"${digits}"`;
    done = end;
  }
  return done === 0 ? text : quoted + text.slice(done);
}

/** True for a whole number that is another one once it is read, and for one too large or too small to be read at all. */
function losesDigits(digits: string): boolean {
  const value = Number(digits);
  if (!Number.isFinite(value)) return true;
  if (/[.eE]/.test(digits)) return value === 0 && /^-?[0.]*[1-9]/.test(digits);
  return BigInt(digits) !== BigInt(value);
}
