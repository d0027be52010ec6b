import type { ByteRange, Span } from "../text/span.js";
import { type DiagnosticCode, diagnosticCodes, type Severity } from "./codes.js";

/** Something about the input that is worth telling. Content never throws; it gives these. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** Where in the record's text, in UTF-16 code units. */
  readonly span?: Span;
  /** Where in the raw dump, in bytes. */
  readonly bytes?: ByteRange;
}

/** How a layer tells of a fault: it names the code and the place, and goes on. */
export type Report = (code: DiagnosticCode, where?: Span | ByteRange) => void;

/** The diagnostic of a code at a place: severity and message come from the table. */
export function diagnostic(code: DiagnosticCode, where?: Span | ByteRange): Diagnostic {
  const { severity, message } = diagnosticCodes[code];
  if (where === undefined) return { code, severity, message };
  if ("byteStart" in where) {
    return { code, severity, message, bytes: { byteStart: where.byteStart, byteEnd: where.byteEnd } };
  }
  return { code, severity, message, span: { start: where.start, end: where.end } };
}
