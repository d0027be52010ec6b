import { printable } from "../diagnostics/printable.js";
import { jsonText } from "../exporters/json-text.js";
import { readArguments } from "./arguments.js";
import { type Detection, detectInput } from "./detection.js";
import { eachInput } from "./each-input.js";
import { type Command, ExitCode } from "./exit.js";
import { inputsOf } from "./inputs.js";
import { print } from "./standard-output.js";
import { alignedLines } from "./table.js";

/** `newsdump detect`: what each file seems to be, and why. */
export const detect: Command = async (args, session) => {
  const { values, positionals } = readArguments(args, { json: { type: "boolean", default: false } });
  const rows: string[][] = [];
  const code = await eachInput(inputsOf(positionals), session, async (input) => {
    const found = await detectInput(input, session.signal);
    if (values.json) await print(`${jsonText(found)}\n`);
    else rows.push(rowOf(found).map(printable));
    return ExitCode.Done;
  });
  if (rows.length > 0) await print(`${alignedLines(rows).join("\n")}\n`);
  return code;
};

function rowOf({
  path,
  found,
  format,
  certainty,
  compression,
  encoding,
  bytes,
  kind,
  records,
  profile,
  profiles,
}: Detection): string[] {
  const what =
    found === "format" ? `${format} (${certainty})` : found === "compressed" ? `${compression}, compressed` : found;
  const size = bytes === undefined ? "-" : `${bytes} bytes`;
  const pages = kind === undefined ? "-" : records === 1 ? kind : `${kind} (first of ${records} records)`;
  const signs = profiles.map(
    ({ id, signs }) => `${id === profile ? id : `${id}?`}: ${signs.map((sign) => JSON.stringify(sign)).join(", ")}`,
  );
  return [path, what, encoding ?? "-", size, pages, signs.join("; ") || "no profile"];
}
