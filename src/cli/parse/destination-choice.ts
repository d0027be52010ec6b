import { stat } from "node:fs/promises";
import manifest from "../../../package.json" with { type: "json" };
import { framingOf } from "../../exporters/assemble-file.js";
import type { Exporter } from "../../exporters/exporter.js";
import type { Destination } from "../output/destination.js";
import { fileARecord } from "../output/file-a-record.js";
import { fileAnInput } from "../output/file-an-input.js";
import { oneFile } from "../output/one-file.js";
import { toStandardOutput } from "../output/to-standard-output.js";
import { UsageError } from "../usage-error.js";
import type { ParseValues } from "./options.js";

/**
 * Where `--out` leads: to one file for all where it ends as such a file does, or is one; else into a folder. Standard output without
 * it.
 */
export async function chooseDestination(values: ParseValues, exporter: Exporter<string>): Promise<Destination> {
  const { out, force, limit, "split-records": splitRecords } = values;
  const { extension } = exporter;
  const framing = framingOf(exporter);
  if (out === undefined) return toStandardOutput(framing, exporter.mediaType.includes("json"));
  const found = await stat(out).catch(() => undefined);
  if (splitRecords) return fileARecord(out, extension, force);
  if (found === undefined ? out.endsWith(extension) : !found.isDirectory()) return oneFile(out, { framing, force });
  if (limit !== undefined) throw new UsageError("--limit does not go with a folder, where each input is whole");
  return fileAnInput(out, { extension, framing, force, version: manifest.version, options: optionsOf(values) });
}

/** Options that do not bear on what is written of one input. */
const outside: ReadonlySet<string> = new Set<keyof ParseValues>([
  "out",
  "force",
  "split-records",
  "paths-from",
  "shard",
  "limit",
  "jobs",
  "strict",
  "verbose",
  "quiet",
  "progress",
  "summary",
]);

/** `to=jsonl blocks=true`, by name. */
function optionsOf(values: ParseValues): string {
  return Object.entries(values)
    .filter(([name, value]) => !outside.has(name) && value !== undefined && value !== false)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(" ");
}
