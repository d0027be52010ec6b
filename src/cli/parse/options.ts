import { readArguments } from "../arguments.js";
import { UsageError } from "../usage-error.js";

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;

/** Options that say which records are read, and how; those of `learn` and `dedupe` too. */
export const readingTable = {
  format: text,
  encoding: text,
  records: text,
  "all-records": flag,
  split: text,
  "text-field": text,
  "id-field": text,
  "no-repair": flag,
  wat: flag,
  "no-digests": flag,
  "max-record-bytes": text,
  "max-header-bytes": text,
  "max-header-fields": text,
  "max-line-bytes": text,
  "max-json-depth": text,
  "max-xml-depth": text,
  "max-inflation-ratio": text,
  "max-archive-bytes": text,
  "paths-from": text,
  shard: text,
} as const;

const options = {
  to: { type: "string", default: "jsonl" },
  blocks: flag,
  out: text,
  force: flag,
  "split-records": flag,
  ...readingTable,
  templates: text,
  learn: flag,
  select: text,
  limit: text,
  jobs: text,
  strict: flag,
  verbose: flag,
  quiet: flag,
  progress: flag,
  summary: text,
} as const;

/** What the command line of `parse` says. */
export type ParseValues = ReturnType<typeof readParseArguments>["values"];

/** What it says of reading. */
export type ReadingValues = Pick<ParseValues, keyof typeof readingTable>;

/** Reads the command line of `parse`, and refuses what does not go together. */
export function readParseArguments(args: readonly string[]) {
  const { values, positionals } = readArguments(summaryNamed(args), options);
  const { out, force, quiet, verbose, summary, limit, "split-records": splitRecords } = values;
  if (force && out === undefined) throw new UsageError("--force goes with --out");
  if (splitRecords && out === undefined) throw new UsageError("--split-records goes with --out");
  if (quiet && verbose) throw new UsageError("--quiet does not go with --verbose");
  if (summary !== undefined && summary !== "text" && summary !== "json") {
    throw new UsageError(`--summary takes text or json, not ${summary}`);
  }
  if (values.learn && values.templates !== undefined) throw new UsageError("--learn does not go with --templates");
  if (values.learn && (positionals.length === 0 || positionals.includes("-"))) {
    if (values["paths-from"] === undefined || positionals.includes("-")) {
      throw new UsageError("--learn reads its inputs twice: name files, not standard input");
    }
  }
  if (positionals.includes("-") && values["paths-from"] === "-") {
    throw new UsageError("standard input cannot be both the list of paths and a dump");
  }
  return {
    values,
    names: positionals,
    limit: limit === undefined ? undefined : wholeNumber("--limit", limit),
    jobs: values.jobs === undefined ? 1 : wholeNumber("--jobs", values.jobs),
  };
}

/** A whole number of at least 1. */
export function wholeNumber(name: string, value: string): number {
  if (!/^[1-9]\d{0,14}$/.test(value)) throw new UsageError(`${name} takes a whole number of at least 1, not ${value}`);
  return Number(value);
}

/** `--summary` may stand alone, which `node:util` does not know: it means a line of text. */
function summaryNamed(args: readonly string[]): string[] {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  return args.map((argument, at) => {
    const isAlone = argument === "--summary" && at < end && !/^(?:text|json)$/.test(args[at + 1] ?? "");
    return isAlone ? "--summary=text" : argument;
  });
}
