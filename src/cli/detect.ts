import { printable } from "../diagnostics/printable.js";
import { jsonText } from "../exporters/json-text.js";
import { readArguments } from "./arguments.js";
import { type Detection, detectInput } from "./detection.js";
import { eachInput } from "./each-input.js";
import { type Command, ExitCode } from "./exit.js";
import { print } from "./output/standard-output.js";
import { alignedLines } from "./table.js";

/** `newsdump detect`: what each file seems to be, and why. */
export const detect: Command = async (args, session) => {
  const { values, positionals } = readArguments(args, { json: { type: "boolean", default: false } });
  const rows: string[][] = [];
  const code = await eachInput({ names: positionals }, session, async (input) => {
    const found = await detectInput(input, session.signal);
    if (values.json) await print(`${jsonText(found)}\n`);
    else rows.push(rowOf(found).map(printable));
    return ExitCode.Done;
  });
  if (rows.length > 0) await print(`${alignedLines(rows).join("\n")}\n`);
  return code;
};

function rowOf(detection: Detection): string[] {
  const { path, found, encoding, bytes, profile, profiles } = detection;
  const size = bytes === undefined ? "-" : `${bytes} bytes`;
  const signs = profiles.map(
    ({ id, signs }) => `${id === profile ? id : `${id}?`}: ${signs.map((sign) => JSON.stringify(sign)).join(", ")}`,
  );
  return [
    path,
    found === "format" ? formatOf(detection) : found === "compressed" ? `${detection.compression}, compressed` : found,
    encoding ?? "-",
    size,
    pagesOf(detection),
    signs.join("; ") || "no profile",
  ];
}

function formatOf({ format, certainty, asked, compression, dump }: Detection): string {
  const { vendor, layout, language, declared } = dump ?? {};
  const stated = [vendor, layout, language === undefined ? undefined : `labels ${language}`];
  if (declared !== undefined) stated.push(`${declared} documents declared`);
  if (asked !== undefined) stated.push(`by its path ${asked}: --format ${asked}`);
  return [`${format} (${certainty})`, compression === format ? undefined : compression, ...stated]
    .filter((part) => part !== undefined)
    .join(", ");
}

function pagesOf({ kind, records }: Detection): string {
  if (kind === undefined) return "-";
  if (records === 1) return kind;
  return records === undefined ? `${kind} (first record)` : `${kind} (first of ${records} records)`;
}
