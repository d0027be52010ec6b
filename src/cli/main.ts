import manifest from "../../package.json" with { type: "json" };
import { isParseError } from "../diagnostics/error.js";
import { codes } from "./codes.js";
import { compileLess } from "./compiler.js";
import { dedupe } from "./corpus/dedupe.js";
import { learn } from "./corpus/learn.js";
import { detect } from "./detect.js";
import { type Command, ExitCode, type Session } from "./exit.js";
import { explain } from "./explain.js";
import { isReadPending } from "./inputs/watched.js";
import { complain } from "./messages.js";
import { print, ReaderGone } from "./output/standard-output.js";
import { parse } from "./parse/parse.js";
import { endBySignals } from "./signals.js";
import { usageOf } from "./usage.js";
import { UsageError } from "./usage-error.js";

const commands: Readonly<Record<string, Command>> = { parse, explain, detect, learn, dedupe, codes };

compileLess();
const signals = endBySignals();
const code = await run(process.argv.slice(2), { signal: signals.signal });
await signals.endIfReceived(isReadPending);
process.exit(code);

async function run(args: readonly string[], session: Session): Promise<number> {
  const [first = ""] = args;
  const named = Object.hasOwn(commands, first);
  try {
    const flags = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
    if (flags.includes("--help") || flags.includes("-h")) {
      await print(usageOf(named ? first : undefined));
      return ExitCode.Done;
    }
    if (flags.includes("--version")) {
      await print(`${manifest.version}\n`);
      return ExitCode.Done;
    }
    return await (commands[named ? first : "parse"] as Command)(named ? args.slice(1) : args, session);
  } catch (error) {
    return codeOf(error, named ? first : undefined);
  }
}

function codeOf(error: unknown, command: string | undefined): number {
  if (error instanceof ReaderGone) return ExitCode.Done;
  if (error instanceof UsageError) {
    if (error.showUsage) process.stderr.write(usageOf(command));
    else complain(`${error.message} (see newsdump${command === undefined ? "" : ` ${command}`} --help)`);
    return ExitCode.Usage;
  }
  if (isParseError(error) && error.code === "ABORTED") return ExitCode.Done;
  complain(error instanceof Error ? error.message : String(error));
  return ExitCode.Failed;
}
