import { expect } from "vitest";
import { type Diagnostic, type DumpRecord, type ReadDumpOptions, type Region, readRecords } from "../../src/index.js";

/** All that reading a dump gives. */
export interface ReadResult {
  readonly records: readonly DumpRecord[];
  readonly regions: readonly Region[];
  /** Those of records and those of none, in order of telling. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a dump to its end. */
export async function readAll(
  source: Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadDumpOptions = {},
): Promise<ReadResult> {
  const records: DumpRecord[] = [];
  const regions: Region[] = [];
  const diagnostics: Diagnostic[] = [];
  const own: ReadDumpOptions = {
    ...options,
    onDiagnostic: (each) => void diagnostics.push(each),
    onRegion: (region) => void regions.push(region),
  };
  for await (const record of readRecords(source, own)) {
    records.push(record);
    diagnostics.push(...(record.diagnostics ?? []));
  }
  return { records, regions, diagnostics };
}

/** The codes of diagnostics that matter, each once, sorted. */
export function codesOf({ diagnostics }: ReadResult, { info = true } = {}): string[] {
  const told = diagnostics.filter(({ severity }) => info || severity !== "info");
  return [...new Set(told.map(({ code }) => code))].sort();
}

/** The bytes in chunks of a size, in one buffer that is filled anew for each: nothing of it may be kept. */
export function* inChunks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.subarray(at, at + size);
    buffer.fill(0x58);
    buffer.set(chunk);
    yield buffer.subarray(0, chunk.length);
  }
}

/** Regions are sorted, without gap or overlap, from 0 to the dump's end. */
export function expectRegionsToTile({ regions }: Pick<ReadResult, "regions">, length: number): void {
  let end = 0;
  for (const { kind, bytes } of regions) {
    if (bytes.byteStart !== end || bytes.byteEnd <= bytes.byteStart) {
      expect.fail(`a ${kind} is at ${bytes.byteStart}-${bytes.byteEnd}, after ${end}`);
    }
    end = bytes.byteEnd;
  }
  expect(end).toBe(length);
}

/** A text as bytes. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
