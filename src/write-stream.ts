import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { assembleFile, framingOf } from "./exporters/assemble-file.js";
import type { Exporter } from "./exporters/exporter.js";
import type { ParsedRecord } from "./model/article.js";

/** What {@link writeStream} is told. */
export interface WriteStreamOptions {
  /** Hears of what the form cannot hold and was replaced, such as a character that XML forbids, with the page it was on. */
  onDiagnostic?(diagnostic: Diagnostic, parsed: ParsedRecord): void;
}

/**
 * What an exporter writes as a transform stream: parsed records in, bytes of UTF-8 out, in the order they came. A record that
 * the exporter writes nothing for gives no bytes; pages of text have an empty line between them; a table has one head, and a
 * TEI corpus holds its documents in one element.
 *
 * @example
 * ```ts
 * import { ArticleStream, writeStream } from "newsdump";
 * import { jsonl } from "newsdump/exporters";
 *
 * const dump = new Blob(["Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n"]);
 * const lines = dump.stream().pipeThrough(new ArticleStream()).pipeThrough(writeStream(jsonl));
 * console.log(JSON.parse(await new Response(lines).text()).article.headline); // Harbour opens
 * ```
 */
export function writeStream(
  exporter: Exporter<string>,
  { onDiagnostic }: WriteStreamOptions = {},
): TransformStream<ParsedRecord, Uint8Array> {
  const encoder = new TextEncoder();
  const file = assembleFile<string>(framingOf(exporter));
  const write = exporter.series?.write ?? exporter.write;
  return new TransformStream({
    transform(parsed, controller) {
      const told = onDiagnostic && ((diagnostic: Diagnostic) => onDiagnostic(diagnostic, parsed));
      const written = write(parsed, told);
      if (written === "") return;
      const next = file.add(written).join("");
      if (next !== "") controller.enqueue(encoder.encode(next));
    },
    flush(controller) {
      const last = file.end().join("");
      if (last !== "") controller.enqueue(encoder.encode(last));
    },
  });
}
