import { positionAt } from "../text/position.js";
import type { Diagnostic } from "./diagnostic.js";
import { printable } from "./printable.js";

/** Options of {@link formatDiagnostic}. */
export interface FormatDiagnosticOptions {
  /** The text that the diagnostic's span points into: with it, line, column and a caret frame are shown. */
  readonly text?: string;
  /** The name of the file or record, printed first. */
  readonly path?: string;
}

const FRAME_WIDTH = 72;

/**
 * A diagnostic for people: one line, and below it the place in the text with carets under it.
 *
 * ```text
 * page.txt:5:1 info CAPTION_EMPTY A caption label stands without a caption
 *   5 | Caption:
 *     | ^^^^^^^^
 * ```
 *
 * Control and direction characters of the input come out escaped, so that the result is safe in a terminal.
 *
 * @example
 * ```ts
 * import { formatDiagnostic, parse } from "newsdump";
 *
 * const text = "Media ID: 55350511\nCaption:\n";
 * for (const diagnostic of parse(text).diagnostics) {
 *   console.log(formatDiagnostic(diagnostic, { text, path: "page.txt" }));
 * }
 * ```
 */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatDiagnosticOptions = {}): string {
  const { text, path } = options;
  const { span, bytes, stored, detail } = diagnostic;
  const place = path === undefined ? [] : [printable(path)];
  const more = detail === undefined ? "" : ` (${printable(detail)})`;
  const message = `${diagnostic.severity} ${diagnostic.code} ${diagnostic.message}${more}`;
  if (span === undefined || text === undefined) {
    if (bytes !== undefined) place.push(`bytes ${bytes.byteStart}-${bytes.byteEnd}`);
    if (stored !== undefined) place.push(`stored bytes ${stored.byteStart}-${stored.byteEnd}`);
    return place.length === 0 ? message : `${place.join(":")} ${message}`;
  }
  const { line, column } = positionAt(text, span.start);
  place.push(String(line), String(column));
  return `${place.join(":")} ${message}\n${frame(text, span.start, span.end, line, column)}`;
}

function frame(text: string, start: number, end: number, line: number, column: number): string {
  const lineStart = start - (column - 1);
  const from = column > FRAME_WIDTH - 12 ? start - 12 : lineStart;
  let to = Math.min(text.length, from + FRAME_WIDTH);
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (at >= start && (code === 0x0a || code === 0x0d)) to = at;
  }
  const before = printable(text.slice(from, Math.min(start, to)));
  const marked = printable(text.slice(start, Math.min(end, to)));
  const after = printable(text.slice(Math.min(end, to), to));
  const cut = from > lineStart ? "…" : "";
  const label = String(line);
  const carets = "^".repeat(Math.max(1, [...marked].length));
  return `  ${label} | ${cut}${before}${marked}${after}\n  ${" ".repeat(label.length)} | ${" ".repeat([...(cut + before)].length)}${carets}`;
}
