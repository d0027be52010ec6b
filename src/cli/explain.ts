import { describeTemplate } from "../corpus/describe-template.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Parsed } from "../model/article.js";
import { parseDump } from "../parse-dump.js";
import type { SiteTemplate } from "../profiles/site-template.js";
import { why } from "../why.js";
import { readArguments } from "./arguments.js";
import { readTemplateFile } from "./corpus/template-file.js";
import { linesOf } from "./diagnostic-lines.js";
import { eachInput } from "./each-input.js";
import { type Command, ExitCode } from "./exit.js";
import { explainLines } from "./explain-view.js";
import { whyLines } from "./explain-why.js";
import { readingOptions } from "./formats.js";
import { say } from "./messages.js";
import { print } from "./output/standard-output.js";
import { terminalWidth, wantsColor } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** A page of a million lines is not put together before its first is shown. */
const BATCH_CHARACTERS = 65536;

/** `newsdump explain`: every line with its role, and how the role is known. */
export const explain: Command = async (args, session) => {
  const { values, positionals } = readArguments(args, {
    format: { type: "string" },
    encoding: { type: "string" },
    why: { type: "string" },
    template: { type: "string" },
    templates: { type: "string" },
  });
  if (values.template !== undefined) {
    if (positionals.length > 0) throw new UsageError("--template shows a file of templates: name no other");
    const shown = (await readTemplateFile(values.template)).map((template) => describeTemplate(template));
    await print(shown.length === 0 ? "No site: the file is an empty list.\n" : shown.join("\n"));
    return ExitCode.Done;
  }
  const templates = values.templates === undefined ? undefined : await readTemplateFile(values.templates);
  const reading = readingOptions(values);
  const asked = lineAsked(values.why);
  const view = { color: wantsColor(), width: terminalWidth() ?? 100 };
  let separator = "";
  return eachInput({ names: positionals }, session, async ({ label, path, bytes }) => {
    const records = parseDump(bytes, {
      ...reading,
      ...(path !== undefined && { path }),
      ...(templates !== undefined && { templates }),
      signal: session.signal,
      onDiagnostic: (diagnostic: Diagnostic) => linesOf([diagnostic], "all", { path: label }).lines.forEach(say),
    });
    for await (const parsed of records) {
      let batch = separator;
      const shown =
        asked === undefined
          ? explainLines(parsed, { ...view, path: label })
          : whyAsked(parsed, asked, label, templates);
      for (const line of shown) {
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

function whyAsked(
  parsed: Parsed,
  line: number,
  label: string,
  templates: readonly SiteTemplate[] | undefined,
): Iterable<string> {
  const found = why(parsed, line - 1, { templates });
  if (found === undefined) throw new UsageError(`${label} has no line ${line}`);
  return whyLines(found, { place: `${label}:${line}`, color: wantsColor() });
}

function lineAsked(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(`--why takes the number of a line, not ${value}`);
  return Number(value);
}
