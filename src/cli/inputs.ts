import { isatty } from "node:tty";
import { openDump } from "../node/open-dump.js";
import { UsageError } from "./usage-error.js";

/** One input of a command. */
export interface Input {
  /** What messages call it. */
  readonly label: string;
  /** Absent for standard input. */
  readonly path?: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The inputs that the command line names, in order; without a name standard input, unless a person sits there. */
export function inputsOf(names: readonly string[]): Input[] {
  if (names.length === 0 && isatty(0))
    throw new UsageError("name a file, or - for standard input", { showUsage: true });
  return (names.length === 0 ? ["-"] : names).map((name) =>
    name === "-" ? { label: "<stdin>", bytes: standardInput() } : { label: name, path: name, bytes: watched(name) },
  );
}

/** Reads of files that have not come back. The end of the process waits for them, and a pipe without a writer never comes. */
let pendingReads = 0;

/** True while a read of a file hangs, so that only a signal can end the process. */
export function isReadPending(): boolean {
  return pendingReads > 0;
}

async function* standardInput(): AsyncGenerator<Uint8Array, void, undefined> {
  yield* process.stdin as AsyncIterable<Uint8Array>;
}

async function* watched(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = openDump(path)[Symbol.asyncIterator]();
  try {
    while (true) {
      pendingReads++;
      const { done, value } = await chunks.next().finally(() => pendingReads--);
      if (done === true) return;
      yield value;
    }
  } finally {
    await chunks.return?.(undefined);
  }
}
