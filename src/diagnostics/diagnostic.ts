import type { ByteRange, Span } from "../text/span.js";
import { type DiagnosticCode, diagnosticCodes } from "./codes.js";
import { type Severity, type TextCode, textCodes } from "./text-codes.js";

/** Something about the input that is worth telling. Content never throws; it gives these. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** What this case adds to the message: `declared 4, found 10`. For people; its wording may change. */
  readonly detail?: string;
  /** Where in the record's text, in UTF-16 code units. */
  readonly span?: Span;
  /** Where in the raw (decompressed) dump, in bytes. */
  readonly bytes?: ByteRange;
  /** Where in the file as it is stored, in bytes, for what concerns its compression. */
  readonly stored?: ByteRange;
}

/** A run of the file as it is stored: compressed, where the dump is. */
export interface StoredPlace {
  readonly stored: ByteRange;
}

/** How a layer tells of a fault: it names the code and the place, and goes on. */
export type Report = (code: DiagnosticCode, where?: Span | ByteRange | StoredPlace, detail?: string) => void;

/** The same for faults of a text. */
export type TextReport = (code: TextCode, where?: Span, detail?: string) => void;

/** The diagnostic of a code at a place: severity and message come from the table. */
export function diagnostic(code: DiagnosticCode, where?: Span | ByteRange | StoredPlace, detail?: string): Diagnostic {
  const told = { code, ...diagnosticCodes[code], ...(detail !== undefined && { detail }) };
  if (where !== undefined && "stored" in where) return { ...told, stored: rangeOf(where.stored) };
  if (where !== undefined && "byteStart" in where) return { ...told, bytes: rangeOf(where) };
  return withSpan(told, where);
}

/** The same for a text. */
export function textDiagnostic(code: TextCode, where?: Span, detail?: string): Diagnostic {
  const { severity, message } = textCodes[code];
  return withSpan(detail === undefined ? { code, severity, message } : { code, severity, message, detail }, where);
}

/** Completed in place: a spread costs more than all the rest. */
function withSpan(told: DiagnosticDraft, where: Span | undefined): Diagnostic {
  if (where !== undefined) told.span = { start: where.start, end: where.end };
  return told;
}

type DiagnosticDraft = { -readonly [Key in keyof Diagnostic]: Diagnostic[Key] };

function rangeOf({ byteStart, byteEnd }: ByteRange): ByteRange {
  return { byteStart, byteEnd };
}
