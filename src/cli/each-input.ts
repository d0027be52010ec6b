import { isParseError } from "../diagnostics/error.js";
import { ExitCode, type Session } from "./exit.js";
import { type Input, type InputNames, inputsOf } from "./inputs/input.js";
import { complain } from "./messages.js";

/**
 * Runs `read` for every input in turn. One that fails is told of, and the others still run; the exit code says so at the
 * end. A signal ends the turn.
 */
export async function eachInput(
  names: InputNames,
  { signal }: Session,
  read: (input: Input) => Promise<number>,
): Promise<number> {
  let code: number = ExitCode.Done;
  const inputs = inputsOf(names, ({ message }) => {
    complain(message);
    code = ExitCode.Failed;
  });
  for await (const input of inputs) {
    if (signal.aborted) break;
    try {
      code = Math.max(code, await read(input));
    } catch (error) {
      if (!isParseError(error)) throw error;
      if (error.code === "ABORTED") break;
      if (error.code === "EIO_WRITE") throw error;
      complain(failureOf(error, input));
      code = ExitCode.Failed;
    }
  }
  return code;
}

/** What is said of an input that could not be read; the message names a file already. */
export function failureOf({ message }: Error, { label, path }: Input): string {
  return path === undefined ? `${label}: ${message}` : message;
}
