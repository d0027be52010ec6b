import type { Parsed, ParsedRecord } from "../model/article.js";
import type { Exporter } from "./exporter.js";
import { jsonText } from "./json-text.js";
import { readJsonl } from "./read-jsonl.js";
import { orderedRecord, recordOf } from "./record-of.js";

/** What a line of {@link jsonlWith} holds beyond the article. */
export interface JsonlOptions {
  /** Also `text` and `blocks`, so that each value can be traced to its place. Off unless told. */
  readonly blocks?: boolean;
}

/**
 * One line of JSON a record: `record` (without its text), `kind`, `article`, `entries` where there are any,
 * `diagnostics`, `profile`. The line ends in LF and holds no other character that any reader takes for the end of a line.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { jsonl } from "newsdump/exporters";
 *
 * const line = jsonl.write(parse("Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n"));
 * console.log(JSON.parse(line).article.headline); // Harbour opens
 * ```
 */
export const jsonl: JsonlExporter = /* @__PURE__ */ jsonlWith({});

/** An exporter that also reads what it wrote. */
export interface JsonlExporter extends Exporter<string> {
  /** Reads lines back, and says which are not as they should be. */
  readonly read: typeof readJsonl;
}

/** A `jsonl` that writes more (or less) in each line; with `{ blocks: true }` also `text` and `blocks`, at its end. */
export function jsonlWith({ blocks = false }: JsonlOptions): JsonlExporter {
  return {
    id: "jsonl",
    mediaType: "application/jsonl",
    extension: ".jsonl",
    write: (parsed) => `${jsonText(lineOf(parsed, blocks))}\n`,
    read: readJsonl,
  };
}

function lineOf(parsed: Parsed | ParsedRecord, withBlocks: boolean) {
  const { kind, article, entries, diagnostics, profile, stated, text, blocks } = parsed;
  const record = recordOf(parsed);
  return {
    ...(record !== undefined && { record: orderedRecord(record) }),
    kind,
    article,
    ...(entries.length > 0 && { entries }),
    diagnostics,
    ...(profile !== undefined && { profile }),
    ...(stated !== undefined && { stated }),
    ...(withBlocks && { text, blocks }),
  };
}
