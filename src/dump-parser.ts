import { type ByteSource, readHead, toChunks } from "./byte-source.js";
import { detectFormat, HEAD_BYTES } from "./containers/detect.js";
import type { DumpFormat, ReadContext } from "./containers/format.js";
import { type Diagnostic, diagnostic, type Report } from "./diagnostics/diagnostic.js";
import { isParseError, ParseError } from "./diagnostics/error.js";
import type { ParsedRecord } from "./model/article.js";
import type { Parse, ParseOptions } from "./parser.js";

/** What one call of `parseDump` may be told. */
export interface ParseDumpOptions extends ParseOptions {
  /** Read the dump as this format, whatever its first bytes say. */
  readonly format?: DumpFormat;
  /** WHATWG label of the encoding; without it UTF-8, UTF-16 by its mark, or windows-1252. */
  readonly encoding?: string;
  /** Path or URL of the dump, for `record.source.path` and the record's id. */
  readonly path?: string;
  /** Ends the reading: the generator rejects with a `ParseError` whose code is `ABORTED`. */
  readonly signal?: AbortSignal;
  /**
   * Records above so many bytes are cut into several, with `LIMIT_RECORD_BYTES`. 64 MiB unless told: a text above it is
   * no page, and one JavaScript string holds 512 MiB at the most.
   */
  readonly maxRecordBytes?: number;
  /** Told of faults that belong to no record, such as an empty or binary dump. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/** Bytes in, parsed records out. */
export type ParseDump = (
  source: ByteSource,
  options?: ParseDumpOptions,
) => AsyncGenerator<ParsedRecord, void, undefined>;

const MAX_RECORD_BYTES = 64 * 1024 * 1024;

/** Makes a `parseDump` that recognises the given formats. */
export function makeParseDump(parse: Parse, formats: readonly DumpFormat[]): ParseDump {
  return async function* parseDump(source, options = {}) {
    const { path, encoding, maxRecordBytes = MAX_RECORD_BYTES, onDiagnostic, signal } = options;
    if (!Number.isSafeInteger(maxRecordBytes) || maxRecordBytes < 16) {
      throw new ParseError("USAGE", `maxRecordBytes is ${maxRecordBytes}: give a whole number of at least 16`);
    }
    let pending: Diagnostic[] = [];
    const report: Report = (code, where) => void pending.push(diagnostic(code, where));
    const flush = () => {
      for (const each of pending.splice(0)) onDiagnostic?.(each);
    };
    const { head, chunks } = await readHead(toChunks(source, signal), HEAD_BYTES);
    try {
      const format = options.format ?? recognise(head, formats, report);
      if (format === undefined) return;
      const context: ReadContext = {
        ...(path !== undefined && { path }),
        ...(encoding !== undefined && { encoding }),
        maxRecordBytes,
        report,
      };
      for await (const record of format.read(chunks, context)) {
        const found = pending;
        pending = [];
        const parsed = parse(record, options);
        yield found.length === 0 ? parsed : { ...parsed, diagnostics: [...found, ...parsed.diagnostics] };
      }
    } catch (error) {
      throw isParseError(error)
        ? error
        : new ParseError("EIO_READ", `the dump could not be read: ${messageOf(error)}`, { cause: error });
    } finally {
      await chunks.return?.(undefined);
      flush();
    }
  };
}

function recognise(head: Uint8Array, formats: readonly DumpFormat[], report: Report): DumpFormat | undefined {
  const detected = detectFormat(head, formats);
  if (detected.kind === "format") return detected.format;
  const where = { byteStart: 0, byteEnd: head.length };
  if (detected.kind === "empty") report("EMPTY_INPUT", where);
  else report(detected.kind === "compressed" ? "UNSUPPORTED_COMPRESSION" : "BINARY_INPUT", where);
  return undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
