import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { parseDump } from "../parse-dump.js";
import { readArguments } from "./arguments.js";
import { eachInput } from "./each-input.js";
import { type Command, ExitCode } from "./exit.js";
import { explainLines } from "./explain-view.js";
import { readingOptions } from "./formats.js";
import { inputsOf } from "./inputs.js";
import { sayDiagnostics } from "./messages.js";
import { print } from "./standard-output.js";
import { terminalWidth, wantsColor } from "./terminal.js";

/** A page of a million lines is not put together before its first is shown. */
const BATCH_CHARACTERS = 65536;

/** `newsdump explain`: every line with its role, and how the role is known. */
export const explain: Command = async (args, session) => {
  const { values, positionals } = readArguments(args, { format: { type: "string" }, encoding: { type: "string" } });
  const reading = readingOptions(values);
  const view = { color: wantsColor(), width: terminalWidth() ?? 100 };
  let separator = "";
  return eachInput(inputsOf(positionals), session, async ({ label, path, bytes }) => {
    const records = parseDump(bytes, {
      ...reading,
      ...(path !== undefined && { path }),
      signal: session.signal,
      onDiagnostic: (diagnostic: Diagnostic) => sayDiagnostics([diagnostic], { path: label, verbose: true }),
    });
    for await (const parsed of records) {
      let batch = separator;
      for (const line of explainLines(parsed, { ...view, path: label })) {
        batch += `${line}\n`;
        if (batch.length < BATCH_CHARACTERS) continue;
        await print(batch);
        batch = "";
        if (session.signal.aborted) return ExitCode.Done;
      }
      await print(batch);
      separator = "\n";
    }
    return ExitCode.Done;
  });
};
