import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { isParseError } from "../diagnostics/error.js";
import type { ParsedRecord } from "../model/article.js";
import { parseDump } from "../parse-dump.js";
import { readArguments } from "./arguments.js";
import { eachInput } from "./each-input.js";
import { type Command, ExitCode } from "./exit.js";
import { readingOptions } from "./formats.js";
import { inputsOf } from "./inputs.js";
import { complain, sayDiagnostics } from "./messages.js";
import { openOutputFolder } from "./output-folder.js";
import { chooseExporter, printRecord } from "./record-output.js";

const options = {
  to: { type: "string", default: "jsonl" },
  format: { type: "string" },
  encoding: { type: "string" },
  blocks: { type: "boolean", default: false },
  out: { type: "string" },
  force: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  verbose: { type: "boolean", default: false },
} as const;

/** `newsdump parse`: an article from each record, to standard output or into a folder. */
export const parse: Command = async (args, session) => {
  const { values, positionals } = readArguments(args, options);
  const exporter = chooseExporter(values);
  const reading = readingOptions(values);
  const inputs = inputsOf(positionals);
  const folder =
    values.out === undefined ? undefined : await openOutputFolder(values.out, exporter.extension, values.force);
  const print = printRecord(exporter);

  return eachInput(inputs, session, async ({ label, path, bytes }) => {
    let code: number = ExitCode.Done;
    const tell = (diagnostics: readonly Diagnostic[], text?: string) => {
      sayDiagnostics(diagnostics, { path: label, verbose: values.verbose, ...(text !== undefined && { text }) });
      const faulty = diagnostics.some(({ severity }) => severity === "error");
      if (values.strict && faulty) code = Math.max(code, ExitCode.Strict);
    };
    const put = async (parsed: ParsedRecord) => {
      if (folder === undefined) return print(parsed);
      try {
        await folder.write(path, exporter.write(parsed));
      } catch (error) {
        if (!isParseError(error) || (error.cause as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        complain(error.message);
        code = ExitCode.Failed;
      }
    };
    const records = parseDump(bytes, {
      ...reading,
      ...(path !== undefined && { path }),
      signal: session.signal,
      onDiagnostic: (diagnostic) => tell([diagnostic]),
    });
    for await (const parsed of records) {
      tell(parsed.diagnostics, parsed.text);
      await put(parsed);
    }
    return code;
  });
};
