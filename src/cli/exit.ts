/** How the program ends; the highest of all that happened counts. */
export const ExitCode = {
  Done: 0,
  /** Only under --strict: a record had an error. */
  Strict: 1,
  /** The command line is off. */
  Usage: 2,
  /** Input or output failed. */
  Failed: 3,
} as const;

/** What a command is given besides its arguments. */
export interface Session {
  /** Aborted by SIGINT and SIGTERM: finish the line at hand and return. */
  readonly signal: AbortSignal;
}

/** A command: its arguments in, its exit code out. */
export type Command = (args: readonly string[], session: Session) => Promise<number>;
