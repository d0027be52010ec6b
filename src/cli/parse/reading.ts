import { type Limits, resolveLimits } from "../../containers/limits.js";
import { isParseError } from "../../diagnostics/error.js";
import type { ReadDumpOptions } from "../../dump-reader.js";
import { readingOptions } from "../formats.js";
import { UsageError } from "../usage-error.js";
import type { ReadingValues } from "./options.js";

/** How the command line has dumps be read. */
export function readingOf(values: ReadingValues): ReadDumpOptions {
  const { "text-field": textField, "id-field": idField, split } = values;
  const keys = { ...(textField !== undefined && { text: textField }), ...(idField !== undefined && { id: idField }) };
  return {
    ...readingOptions(values),
    ...limitsOf(values),
    records: recordsOf(values),
    ...(split !== undefined && { split: splitOf(split) }),
    ...(Object.keys(keys).length > 0 && { keys }),
    ...(values["no-repair"] && { repair: false }),
    ...(values.wat && { wat: true }),
    ...(values["no-digests"] && { digests: false }),
  };
}

function recordsOf({ records, "all-records": all }: ReadingValues): "documents" | "all" {
  if (records !== undefined && records !== "documents" && records !== "all") {
    throw new UsageError(`--records takes documents or all, not ${records}`);
  }
  return all ? "all" : (records ?? "documents");
}

function splitOf(split: string): "form-feed" | "rule" | RegExp {
  if (split === "form-feed" || split === "rule") return split;
  const [, source, flags = ""] = /^\/(.+)\/([imsu]*)$/s.exec(split) ?? [];
  if (source === undefined) throw new UsageError(`--split takes form-feed, rule or /expression/, not ${split}`);
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const limitNames: Readonly<Record<keyof Limits, keyof ReadingValues>> = {
  maxRecordBytes: "max-record-bytes",
  maxHeaderBytes: "max-header-bytes",
  maxHeaderFields: "max-header-fields",
  maxLineBytes: "max-line-bytes",
  maxJsonDepth: "max-json-depth",
  maxXmlDepth: "max-xml-depth",
  maxInflationRatio: "max-inflation-ratio",
  maxArchiveBytes: "max-archive-bytes",
};

function limitsOf(values: ReadingValues): Partial<Limits> {
  const limits: { -readonly [Name in keyof Limits]?: number } = {};
  for (const [limit, name] of Object.entries(limitNames) as [keyof Limits, keyof ReadingValues][]) {
    const given = values[name];
    if (typeof given === "string") limits[limit] = sizeOf(name, given);
  }
  try {
    resolveLimits(limits);
  } catch (error) {
    throw isParseError(error) ? new UsageError(error.message) : error;
  }
  return limits;
}

const units: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** `4096`, `64K`, `16M`, `1G`. */
function sizeOf(name: string, value: string): number {
  const [, digits, unit] = /^(\d{1,12})([kmg]?)$/.exec(value.toLowerCase()) ?? [];
  if (digits === undefined || unit === undefined) {
    throw new UsageError(`--${name} takes a whole number, with K, M or G if need be, not ${value}`);
  }
  return Number(digits) * (units[unit] as number);
}
