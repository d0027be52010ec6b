import { isParseError } from "../diagnostics/error.js";
import { ExitCode, type Session } from "./exit.js";
import type { Input } from "./inputs.js";
import { complain } from "./messages.js";

/**
 * Runs `read` for every input in turn. One that fails is told of, and the others still run; the exit code says so at the
 * end. A signal ends the turn.
 */
export async function eachInput(
  inputs: readonly Input[],
  { signal }: Session,
  read: (input: Input) => Promise<number>,
): Promise<number> {
  let code: number = ExitCode.Done;
  for (const input of inputs) {
    if (signal.aborted) break;
    try {
      code = Math.max(code, await read(input));
    } catch (error) {
      if (!isParseError(error)) throw error;
      if (error.code === "ABORTED") break;
      if (error.code === "EIO_WRITE") throw error;
      complain(input.path === undefined ? `${input.label}: ${error.message}` : error.message);
      code = ExitCode.Failed;
    }
  }
  return code;
}
