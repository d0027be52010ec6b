import { isatty } from "node:tty";
import * as exporters from "../exporters/all.js";
import type { Exporter } from "../exporters/exporter.js";
import { jsonlWith } from "../exporters/jsonl.js";
import type { ParsedRecord } from "../model/article.js";
import { print } from "./standard-output.js";
import { printableLines } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** What the options of `parse` say of the output. */
export interface OutputOptions {
  readonly to: string;
  readonly blocks: boolean;
  readonly out?: string | undefined;
  readonly force: boolean;
}

/** The exporter that `--to` names. */
export function chooseExporter({ to, blocks, out, force }: OutputOptions): Exporter<string> {
  const known: readonly Exporter<string>[] = Object.values(exporters).filter((value) => typeof value === "object");
  const exporter = known.find(({ id }) => id === to);
  if (exporter === undefined)
    throw new UsageError(`unknown form ${to}: there is ${known.map(({ id }) => id).join(", ")}`);
  if (force && out === undefined) throw new UsageError("--force goes with --out");
  if (!blocks) return exporter;
  if (to === "jsonl") return jsonlWith({ blocks });
  if (to === "json") return exporter;
  throw new UsageError(`--blocks goes with --to jsonl, not with ${to}`);
}

/**
 * Prints one record after the other. Pages of text have an empty line between; on a terminal nothing in them acts on it.
 * JSON needs neither: it is escaped already.
 */
export function printRecord(exporter: Exporter<string>): (parsed: ParsedRecord) => Promise<void> {
  const isPage = exporter.mediaType.startsWith("text/");
  const shown = isPage && isatty(1) ? printableLines : (text: string) => text;
  let separator = "";
  return async (parsed) => {
    const written = exporter.write(parsed);
    if (written === "") return;
    await print(separator + shown(written));
    if (isPage) separator = "\n";
  };
}
