import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The arguments of a command by `node:util`, which also reads `--` and `--to=json`; a fault becomes one line. */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node adds advice in further sentences: "Unknown option '--x'. To specify a positional …".
    const [first = message] = message.split(/\. |\n/, 1);
    throw new UsageError(first.charAt(0).toLowerCase() + first.slice(1).replace(/\.$/, ""));
  }
}
