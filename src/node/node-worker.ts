import type { Parsed } from "../model/article.js";
import type { DumpRecord } from "../model/record.js";
import { parse } from "../parse.js";
import type { ParseOptions } from "../parser.js";
import { serve } from "./workers/serve.js";

/** What parsing adds to a record, which stays where it is. */
export type ParsedAlone = Omit<Parsed, "text">;

// As JSON, for half the price of a structured clone.
serve((options: ParseOptions) => (records: readonly DumpRecord[]) => {
  const parsed = records.map((record): ParsedAlone => {
    const { text: _text, record: _record, ...rest } = parse(record, options);
    return rest;
  });
  return { result: JSON.stringify(parsed) };
});
