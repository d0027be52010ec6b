import { diagnosticCodes } from "../diagnostics/codes.js";
import { readArguments } from "./arguments.js";
import { type Command, ExitCode } from "./exit.js";
import { print } from "./output/standard-output.js";
import { alignedLines } from "./table.js";
import { UsageError } from "./usage-error.js";

/** `newsdump codes`: the table of diagnostics. */
export const codes: Command = async (args) => {
  const { positionals } = readArguments(args, {});
  if (positionals.length > 0) throw new UsageError(`codes takes no file, and was given ${positionals[0]}`);
  const rows = Object.entries(diagnosticCodes).map(([code, { severity, message }]) => [code, severity, message]);
  await print(`${alignedLines(rows).join("\n")}\n`);
  return ExitCode.Done;
};
