import type { DumpFormat } from "../../containers/format.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { ReadDumpOptions, ReadRecords } from "../../dump-reader.js";
import type { DumpRecord } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";

/** Bytes of a part of a dump: where they stand in the whole, and which of their records are asked for. */
export interface Excerpt {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Place of the first byte in the raw dump. */
  readonly rawStart: number;
  /** The same in the file as stored. */
  readonly storedStart: number;
  /** Records that begin here, in the raw dump, are given; those before are read and dropped, the first behind ends it. */
  readonly asked: ByteRange;
  /** `source.index` of the first record that is given. */
  readonly firstIndex: number;
  /** The format of the whole, which the bytes of a part may not show; undefined where it has none. */
  readonly format: DumpFormat | undefined;
  /** True where the whole is empty. */
  readonly isEmpty: boolean;
}

/** The records of a part of a dump, each at its place in the whole; so too what is told beside them. */
export async function* readExcerpt(
  excerpt: Excerpt,
  read: ReadRecords,
  { onDiagnostic, onRegion, ...options }: ReadDumpOptions,
): AsyncGenerator<DumpRecord, void, undefined> {
  const { chunks, rawStart, asked, format, isEmpty } = excerpt;
  const isAsked = (place: number): boolean => place >= asked.byteStart && place < asked.byteEnd;
  let index = excerpt.firstIndex;
  let isBehind = false;
  const records = read(chunks, {
    ...(format !== undefined && { format }),
    ...options,
    onDiagnostic: (found) => {
      const placed = placedDiagnostic(found, excerpt);
      const isHere = !isBehind && isAsked(placed.bytes?.byteStart ?? asked.byteStart);
      // A part in which nothing lies is no fault of the dump.
      if (isEmpty ? found.code === "EMPTY_INPUT" : isHere && found.code !== "EMPTY_INPUT") onDiagnostic?.(placed);
    },
    onRegion: ({ bytes, ...region }) => {
      const place = moved(bytes, rawStart);
      if (isAsked(place.byteStart)) onRegion?.({ ...region, bytes: place });
    },
  });
  for await (const record of records) {
    const start = rawStart + (record.source.bytes?.byteStart ?? 0);
    isBehind = start >= asked.byteEnd;
    if (isBehind) return;
    if (isAsked(start)) yield placedRecord(record, excerpt, index++);
  }
}

function placedRecord(record: DumpRecord, excerpt: Excerpt, index: number): DumpRecord {
  const { bytes, entry, member } = record.source;
  const source = {
    ...record.source,
    index,
    ...(bytes !== undefined && { bytes: moved(bytes, excerpt.rawStart) }),
    ...(entry !== undefined && { entry: moved(entry, excerpt.rawStart) }),
    ...(member !== undefined && { member: moved(member, excerpt.storedStart) }),
  };
  const diagnostics = record.diagnostics?.map((each) => placedDiagnostic(each, excerpt));
  return { ...record, ...(diagnostics !== undefined && { diagnostics }), source };
}

function placedDiagnostic(found: Diagnostic, { rawStart, storedStart }: Excerpt): Diagnostic {
  const { bytes, stored } = found;
  return {
    ...found,
    ...(bytes !== undefined && { bytes: moved(bytes, rawStart) }),
    ...(stored !== undefined && { stored: moved(stored, storedStart) }),
  };
}

function moved({ byteStart, byteEnd }: ByteRange, by: number): ByteRange {
  return { byteStart: byteStart + by, byteEnd: byteEnd + by };
}
