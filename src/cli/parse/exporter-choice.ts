import * as exporters from "../../exporters/all.js";
import type { Exporter } from "../../exporters/exporter.js";
import { jsonlWith } from "../../exporters/jsonl.js";
import { UsageError } from "../usage-error.js";

/** The exporter that `--to` names. */
export function chooseExporter({ to, blocks }: { readonly to: string; readonly blocks: boolean }): Exporter<string> {
  const known: readonly Exporter<string>[] = Object.values(exporters).filter((value) => typeof value === "object");
  const exporter = known.find(({ id }) => id === to);
  if (exporter === undefined)
    throw new UsageError(`unknown form ${to}: there is ${known.map(({ id }) => id).join(", ")}`);
  if (!blocks) return exporter;
  if (to === "jsonl") return jsonlWith({ blocks });
  if (to === "json") return exporter;
  throw new UsageError(`--blocks goes with --to jsonl, not with ${to}`);
}
