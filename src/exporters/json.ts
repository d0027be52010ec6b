import { blockLines } from "./block-lines.js";
import type { Exporter } from "./exporter.js";
import { jsonText } from "./json-text.js";
import { orderedRecord, recordOf } from "./record-of.js";

/**
 * Everything that `parse` gives, text, blocks and origins too, as JSON with line breaks. `JSON.parse` gives it back.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { json } from "newsdump/exporters";
 *
 * const text = "Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n";
 * console.log(JSON.parse(json.write(parse(text))).text === text); // true
 * ```
 */
export const json: Exporter<string> = {
  id: "json",
  mediaType: "application/json",
  extension: ".json",
  write(parsed) {
    const { kind, article, entries, origins, diagnostics, profile, stated, text, blocks } = parsed;
    const record = recordOf(parsed);
    const ordered = {
      ...(record !== undefined && { record: orderedRecord(record) }),
      kind,
      article,
      entries,
      diagnostics,
      ...(profile !== undefined && { profile }),
      ...(stated !== undefined && { stated }),
      text,
    };
    const opening = jsonText(ordered, 2).slice(0, -2);
    const closing = jsonText({ origins }, 2).slice(1);
    return `${opening},\n  "blocks": ${blockLines(blocks)},${closing}\n`;
  },
};
