import { wellFormed } from "./well-formed.js";

// Half of the world's readers end a line at these three, terminals act on DEL and C1, and direction controls turn lines round.
// The byte order mark is no character of a quoted YAML text, nor are the last two of the plane.
const acting = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * JSON in which no character ends a line or acts on a terminal: beside what JSON escapes itself, also U+0085, U+2028,
 * U+2029, the other C1 controls, DEL, direction controls and byte order marks come out as `\u…`. Parsed, it is the same value.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(acting, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** What JSON escapes, what {@link jsonText} does, and halves of pairs, which may be whole pairs. */
const special =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes them
  /["\\\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/;

/** {@link jsonText} of one text. */
export function quotedAsIs(text: string): string {
  return special.test(text) ? jsonText(text) : `"${text}"`;
}

/** A text as {@link jsonText} writes it, with U+FFFD for each half of a surrogate pair. */
export function quoted(text: string): string {
  return special.test(text) ? jsonText(wellFormed(text)) : `"${text}"`;
}

/** Texts with an empty line between them, as one text that {@link quoted} writes. */
export function quotedParts(texts: readonly string[]): string {
  return `"${texts.map(within).join("\\n\\n")}"`;
}

function within(text: string): string {
  return special.test(text) ? jsonText(wellFormed(text)).slice(1, -1) : text;
}
