/** Why an operation was refused or broken off. Faults of content never come as errors, but as diagnostics. */
export type ParseErrorCode =
  /** The input could not be read. */
  | "EIO_READ"
  /** The output could not be written. */
  | "EIO_WRITE"
  /** The caller's signal ended it. */
  | "ABORTED"
  /** The call itself is off; the message says what to do. */
  | "USAGE";

/** The one error of newsdump. Test for it with {@link isParseError}: `instanceof` fails between the ESM and the CJS build. */
export class ParseError extends Error {
  override readonly name: "ParseError" | "AbortError";
  readonly code: ParseErrorCode;
  /** How many bytes of the input had been read. */
  readonly byteOffset?: number;

  constructor(code: ParseErrorCode, message: string, options: { cause?: unknown; byteOffset?: number } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.name = code === "ABORTED" ? "AbortError" : "ParseError";
    this.code = code;
    if (options.byteOffset !== undefined) this.byteOffset = options.byteOffset;
  }
}

const errorCodes: ReadonlySet<string> = new Set<ParseErrorCode>(["EIO_READ", "EIO_WRITE", "ABORTED", "USAGE"]);

/** True for the errors of newsdump, whichever build they come from. */
export function isParseError(error: unknown): error is ParseError {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return (error.name === "ParseError" || error.name === "AbortError") && errorCodes.has(String(error.code));
}
