/** How much a diagnostic matters: could not be read as meant, breaks a rule, worth knowing. */
export type Severity = "error" | "warning" | "info";

/** The diagnostics of a text, whatever dump it comes from: all that `parse` alone can give. Part of the one table in `codes.ts`. */
export const textCodes = {
  BIDI_CONTROLS: { severity: "info", message: "The text holds characters that change the direction of writing" },
  BOM: { severity: "info", message: "A byte order mark stands at the start" },
  BOM_INSIDE: { severity: "warning", message: "A byte order mark stands inside the text" },
  CAPTION_EMPTY: { severity: "info", message: "A caption label stands without a caption" },
  CONTROL_CHARS: { severity: "info", message: "The text holds control characters" },
  EMPTY_INPUT: { severity: "warning", message: "There is nothing to read" },
  ENTITY_MENDED: { severity: "info", message: "A character reference lacks its semicolon; the value is mended" },
  EOL_CR: { severity: "info", message: "Lines end with a carriage return alone" },
  EOL_MIXED: { severity: "info", message: "Lines end in more than one way" },
  LENGTH_DIFFERS: {
    severity: "info",
    message: "The record states another number of words than its text has",
  },
  LONE_SURROGATE: { severity: "warning", message: "Half of a surrogate pair stands alone" },
  NO_ARTICLE: { severity: "info", message: "No article was found on this page" },
  PROFILE_TIE: { severity: "warning", message: "Several site profiles fit equally well; none was used" },
} as const satisfies Record<string, { readonly severity: Severity; readonly message: string }>;

export type TextCode = keyof typeof textCodes;
