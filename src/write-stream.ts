import type { Exporter } from "./exporters/exporter.js";
import type { ParsedRecord } from "./model/article.js";

/**
 * What an exporter writes as a transform stream: parsed records in, bytes of UTF-8 out, in the order they came. A record that
 * the exporter writes nothing for gives no bytes; pages of text have an empty line between them.
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
export function writeStream(exporter: Exporter<string>): TransformStream<ParsedRecord, Uint8Array> {
  const encoder = new TextEncoder();
  const isPage = exporter.mediaType.startsWith("text/");
  let separator = "";
  return new TransformStream({
    transform(parsed, controller) {
      const written = exporter.write(parsed);
      if (written === "") return;
      controller.enqueue(encoder.encode(separator + written));
      if (isPage) separator = "\n";
    },
  });
}
