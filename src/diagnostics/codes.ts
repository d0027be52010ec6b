/** How much a diagnostic matters: could not be read as meant, breaks a rule, worth knowing. */
export type Severity = "error" | "warning" | "info";

/**
 * Every diagnostic: code, severity, message. The one table; `docs/diagnostics.md` is generated from it.
 * Messages may be reworded in any release, codes only in a major one.
 */
export const diagnosticCodes = {
  BIDI_CONTROLS: { severity: "info", message: "The text holds characters that change the direction of writing" },
  BINARY_INPUT: { severity: "error", message: "This looks like binary data, not text" },
  BOM: { severity: "info", message: "A byte order mark stands at the start" },
  BOM_INSIDE: { severity: "warning", message: "A byte order mark stands inside the text" },
  CAPTION_EMPTY: { severity: "info", message: "A caption label stands without a caption" },
  CONTROL_CHARS: { severity: "info", message: "The text holds control characters" },
  EMPTY_INPUT: { severity: "warning", message: "There is nothing to read" },
  ENCODING_DETECTED: { severity: "info", message: "The bytes were read as UTF-16, by their byte order mark" },
  ENCODING_FALLBACK: { severity: "info", message: "The bytes are not UTF-8 and were read as windows-1252" },
  ENCODING_INVALID: { severity: "error", message: "These bytes are not valid in the encoding and became U+FFFD" },
  ENTITY_MENDED: { severity: "info", message: "A character reference lacks its semicolon; the value is mended" },
  EOL_CR: { severity: "info", message: "Lines end with a carriage return alone" },
  EOL_MIXED: { severity: "info", message: "Lines end in more than one way" },
  LIMIT_RECORD_BYTES: { severity: "error", message: "The record is longer than the limit and was cut into several" },
  LONE_SURROGATE: { severity: "warning", message: "Half of a surrogate pair stands alone" },
  NO_ARTICLE: { severity: "info", message: "No article was found on this page" },
  PROFILE_TIE: { severity: "warning", message: "Several site profiles fit equally well; none was used" },
  UNSUPPORTED_COMPRESSION: { severity: "error", message: "The data is compressed; decompress it first" },
} as const satisfies Record<string, { readonly severity: Severity; readonly message: string }>;

/** The name of a diagnostic, such as `"CAPTION_EMPTY"`. */
export type DiagnosticCode = keyof typeof diagnosticCodes;
