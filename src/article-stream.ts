import type { ParseDumpOptions } from "./dump-parser.js";
import type { ParsedRecord } from "./model/article.js";
import { parseDump } from "./parse-dump.js";

/**
 * `parseDump` as a transform stream: bytes in, parsed records out.
 *
 * @example
 * ```ts
 * import { ArticleStream } from "newsdump";
 *
 * const bytes = new Blob(["Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n"]).stream();
 * for await (const { article } of bytes.pipeThrough(new ArticleStream())) console.log(article.headline); // Harbour opens
 * ```
 */
export class ArticleStream implements ReadableWritablePair<ParsedRecord, Uint8Array> {
  readonly readable: ReadableStream<ParsedRecord>;
  readonly writable: WritableStream<Uint8Array>;

  constructor(options: ParseDumpOptions = {}) {
    const bytes = new TransformStream<Uint8Array, Uint8Array>();
    const records = parseDump(bytes.readable, options);
    this.writable = bytes.writable;
    this.readable = new ReadableStream<ParsedRecord>({
      async pull(controller) {
        const { done, value } = await records.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await records.return(undefined);
      },
    });
  }
}
