import { givingAtHand } from "./at-hand.js";
import { type ByteSource, readHead, toChunks } from "./byte-source.js";
import { detectFormat, HEAD_BYTES } from "./containers/detect.js";
import type { DumpFormat, DumpInfo, FormatOptions, Member, ReadContext, Region } from "./containers/format.js";
import { type Limits, resolveLimits } from "./containers/limits.js";
import type { Platform } from "./containers/platform.js";
import { type RawChunks, uncompressed } from "./containers/uncompressed.js";
import { type Diagnostic, diagnostic, type Report } from "./diagnostics/diagnostic.js";
import { isParseError, ParseError } from "./diagnostics/error.js";
import type { DumpRecord } from "./model/record.js";

/** What reading a dump may be told. */
export interface ReadDumpOptions extends FormatOptions, Partial<Limits> {
  /** Read the dump as this format, whatever its first bytes say. */
  readonly format?: DumpFormat;
  /** WHATWG label of the encoding; without it UTF-8, what a mark or a header says, or a guess that a diagnostic tells. */
  readonly encoding?: string;
  /** Path or URL of the dump, for `record.source.path` and, where the dump gives none, the record's id. */
  readonly path?: string;
  /** Ends the reading: the generator rejects with a `ParseError` whose code is `ABORTED`. */
  readonly signal?: AbortSignal;
  /** What the platform does faster; `newsdump/node` brings one along with the files that it opens. */
  readonly platform?: Platform;
  /** Told of faults that belong to no record, such as an empty or binary dump. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
  /** Told of each run of the raw dump, records too, in order. */
  readonly onRegion?: (region: Region) => void;
  /** Told what an export says of itself beside its records: vendor, layout, declared number of documents, the query. */
  readonly onDump?: (info: DumpInfo) => void;
}

/** Bytes in, records out. */
export type ReadRecords = (
  source: ByteSource,
  options?: ReadDumpOptions,
) => AsyncGenerator<DumpRecord, void, undefined>;

/** A source with its own way to be read: part of a file, whose records keep their places in the whole. */
export interface PartialSource {
  /** Reads the part with a reader of whole dumps. */
  readPart(read: ReadRecords, options: ReadDumpOptions): AsyncGenerator<DumpRecord, void, undefined>;
}

/** Makes a `readRecords` that recognises the given formats. */
export function makeReadRecords(formats: readonly DumpFormat[]): ReadRecords {
  const readWhole = makeReadWhole(formats);
  return (source, options = {}) => {
    const { readPart }: Partial<PartialSource> = Object(source);
    return readPart === undefined ? readWhole(source, options) : readPart(readWhole, options);
  };
}

/** Archives in archives: so deep, and so many bytes may still come of all of them. */
interface Inside {
  readonly depth: number;
  readonly room: { left: number };
  /** False for the text of a DOCX, which goes by the name of the DOCX. */
  readonly isNamed: boolean;
}

/** Where the reading of a dump stands: at a record, and then the next ones may be there. */
interface Standing {
  atHand?: () => DumpRecord | undefined;
}

/** A ZIP of DOCX files in a ZIP, and one more. */
const DEEPEST = 4;

function makeReadWhole(formats: readonly DumpFormat[]): ReadRecords {
  const readWhole = (
    source: ByteSource,
    options: ReadDumpOptions = {},
    inside?: Inside,
  ): AsyncGenerator<DumpRecord, void, undefined> => {
    const standing: Standing = {};
    return givingAtHand(read(source, options, standing, inside), () => standing.atHand?.());
  };
  return readWhole;

  async function* read(
    source: ByteSource,
    options: ReadDumpOptions,
    standing: Standing,
    inside: Inside | undefined,
  ): AsyncGenerator<DumpRecord, void, undefined> {
    const { path, encoding, onDiagnostic, onRegion, signal } = options;
    const limits = resolveLimits(options);
    const platform = options.platform ?? platformOf(source);
    let pending: Diagnostic[] = [];
    let isSilent = true;
    const report: Report = (code, where, detail) => {
      isSilent = false;
      pending.push(diagnostic(code, where, detail));
    };
    const regions = inOrder(onRegion);
    const given = toChunks(source, signal);
    let raw: RawChunks | undefined;
    try {
      const stored = await readHead(given, HEAD_BYTES);
      raw = uncompressed(stored, { platform, limits, report });
      if (raw === undefined) return;
      const { head, chunks } = raw.chunks === stored.chunks ? stored : await readHead(raw.chunks, HEAD_BYTES);
      raw = { ...raw, chunks };
      const archive = formats.find((each) => each.unpack !== undefined && each.detect(head) === "certain");
      const format = archive ?? options.format ?? recognise(head, formats, report);
      const isNamedSo = inside?.isNamed !== false && /\.(?:zip|docx)$/i.test(path ?? "");
      if (archive === undefined && isNamedSo && head.length > 0 && formats.some(({ unpack }) => unpack !== undefined)) {
        report("ZIP_EXPECTED", { byteStart: 0, byteEnd: head.length });
      }
      if (format === undefined) return;
      const { depth, room } = inside ?? { depth: 0, room: { left: limits.maxArchiveBytes } };
      const context: ReadContext = {
        ...(path !== undefined && { path }),
        ...(encoding !== undefined && { encoding }),
        limits,
        options,
        platform,
        memberOf: raw.memberOf,
        isBroken: raw.isBroken,
        region: regions.note,
        ...(options.onDump !== undefined && { dump: options.onDump }),
        report,
        room,
      };
      if (format.unpack !== undefined) {
        if (depth === DEEPEST) report("ARCHIVE_NESTED", { byteStart: 0, byteEnd: head.length }, path);
        else
          for await (const member of format.unpack(chunks, context)) {
            const isNamed = member.name !== undefined;
            yield* readWhole(member.bytes, optionsOf(member, options, platform), { depth: depth + 1, room, isNamed });
          }
        return;
      }
      const { until } = raw;
      // Of a compressed dump each record is held back until all is known that lies before its end.
      let held: DumpRecord | undefined;
      const due = (record: DumpRecord): DumpRecord | undefined => {
        isSilent = false;
        const own = withDiagnostics(record, takePending());
        if (until === undefined) return regions.placed(own);
        const before = held;
        held = own;
        return before && regions.placed(withDiagnostics(before, until(endOf(before))));
      };
      const reading = format.read(chunks, context);
      standing.atHand = () => {
        for (;;) {
          const record = reading.atHand?.();
          const given = record && due(record);
          if (record === undefined || given !== undefined) return given;
        }
      };
      for await (const record of reading) {
        const given = due(record);
        if (given !== undefined) yield given;
      }
      delete standing.atHand;
      if (until !== undefined && held !== undefined) {
        yield regions.placed(withDiagnostics(held, until(endOf(held))));
      }
      const byteEnd = regions.flush(Number.POSITIVE_INFINITY);
      pending = [...pending, ...(until?.(Number.POSITIVE_INFINITY) ?? [])];
      if (isSilent && pending.length === 0)
        report("EMPTY_INPUT", { byteStart: 0, byteEnd }, byteEnd > 0 ? `read as ${format.id}` : undefined);
    } catch (error) {
      throw isParseError(error)
        ? error
        : new ParseError("EIO_READ", `the dump could not be read: ${messageOf(error)}`, { cause: error });
    } finally {
      delete standing.atHand;
      await raw?.chunks.return(undefined);
      // Chunks that nobody has asked for yet pass nothing on.
      await given.return(undefined);
      for (const each of [...takePending(), ...(raw?.until?.(Number.POSITIVE_INFINITY) ?? [])]) onDiagnostic?.(each);
    }
    function takePending(): Diagnostic[] {
      const taken = pending;
      if (taken.length > 0) pending = [];
      return taken;
    }
  }
}

/** How a member of an archive is read: under its own name, which its diagnostics tell. */
function optionsOf({ name, encoding }: Member, options: ReadDumpOptions, platform: Platform): ReadDumpOptions {
  const { path, onDiagnostic, encoding: stated, format, ...rest } = options;
  const own = name === undefined || path === undefined ? (name ?? path) : `${path}/${name}`;
  const charset = encoding ?? stated;
  const tell =
    name === undefined || onDiagnostic === undefined
      ? onDiagnostic
      : (told: Diagnostic) => {
          const detail = told.detail === undefined ? name : `${name}: ${told.detail}`;
          // Pictures among the dumps of a delivery are no fault of it.
          if (told.code === "BINARY_INPUT") onDiagnostic(diagnostic("ZIP_MEMBER_PASSED", told.bytes, detail));
          else onDiagnostic({ ...told, detail });
        };
  return {
    ...rest,
    platform,
    // An archive that was named as one says nothing of its members.
    ...(format !== undefined && format.unpack === undefined && { format }),
    ...(own !== undefined && { path: own }),
    ...(charset !== undefined && { encoding: charset }),
    ...(tell !== undefined && { onDiagnostic: tell }),
  };
}

/** Passes regions on in the order of their places, each record's among those that its format notes; a flush gives where they end. */
function inOrder(onRegion: ReadDumpOptions["onRegion"]) {
  let noted: Region[] = [];
  let end = 0;
  const flush = (before: number) => {
    if (noted.length === 0) return end;
    const due = noted.filter(({ bytes }) => bytes.byteStart < before);
    noted = noted.filter(({ bytes }) => bytes.byteStart >= before);
    // A format may note what is left over before what it comes from.
    for (const region of due.sort((one, other) => one.bytes.byteStart - other.bytes.byteStart)) onRegion?.(region);
    return end;
  };
  return {
    note(region: Region): void {
      end = Math.max(end, region.bytes.byteEnd);
      if (onRegion !== undefined) noted.push(region);
    },
    flush,
    placed(record: DumpRecord): DumpRecord {
      const { bytes } = record.source;
      if (onRegion !== undefined && bytes !== undefined) {
        flush(bytes.byteStart);
        onRegion({ kind: "record", bytes });
      }
      return record;
    },
  };
}

function withDiagnostics(record: DumpRecord, found: readonly Diagnostic[]): DumpRecord {
  return found.length === 0 ? record : { ...record, diagnostics: [...(record.diagnostics ?? []), ...found] };
}

function endOf({ source }: DumpRecord): number {
  return source.bytes?.byteEnd ?? 0;
}

function recognise(head: Uint8Array, formats: readonly DumpFormat[], report: Report): DumpFormat | undefined {
  const detected = detectFormat(head, formats);
  if (detected.kind === "format") return detected.format;
  const where = { byteStart: 0, byteEnd: head.length };
  if (detected.kind === "empty") report("EMPTY_INPUT", where);
  else if (detected.kind === "compressed") report("UNSUPPORTED_COMPRESSION", where, detected.name);
  else report("BINARY_INPUT", where, hintOf(head));
  return undefined;
}

/** What makes text of a file that is not read; undefined where nothing is known of it. */
function hintOf(head: Uint8Array): string | undefined {
  const sign = String.fromCharCode(...head.subarray(0, 4));
  if (sign === "%PDF") return "a PDF: `pdftotext -layout` makes text of it";
  return sign === "\u00d0\u00cf\u0011\u00e0"
    ? "an old Word document: `soffice --convert-to docx` makes a DOCX of it"
    : undefined;
}

function platformOf(source: ByteSource): Platform {
  const { platform }: { platform?: Platform } = Object(source);
  return platform ?? {};
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
