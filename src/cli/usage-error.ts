/** The command line is off; the message says how. Said in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** True where nothing at all was asked for: the whole usage helps more than a line. */
  readonly showUsage: boolean;

  constructor(message: string, { showUsage = false } = {}) {
    super(message);
    this.showUsage = showUsage;
  }
}
