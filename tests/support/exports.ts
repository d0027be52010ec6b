import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DumpInfo, type ParseDumpOptions, type ParsedRecord, parseDump } from "../../src/index.js";
import { codesOf, type ReadResult } from "./dumps.js";
import { root } from "./sources.js";

/** An export that was parsed to its end. */
export interface ParsedExport {
  readonly records: readonly ParsedRecord[];
  readonly infos: readonly DumpInfo[];
  /** Those of records and those of none. */
  readonly diagnostics: ReadResult["diagnostics"];
}

/** Parses an export. */
export async function parsedExport(bytes: Uint8Array | string, options: ParseDumpOptions = {}): Promise<ParsedExport> {
  const records: ParsedRecord[] = [];
  const infos: DumpInfo[] = [];
  const diagnostics: ReadResult["diagnostics"][number][] = [];
  const own: ParseDumpOptions = {
    ...options,
    onDump: (info) => void infos.push(info),
    onDiagnostic: (each) => void diagnostics.push(each),
  };
  const given = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  for await (const record of parseDump(given, own)) {
    records.push(record);
    diagnostics.push(...record.diagnostics);
  }
  return { records, infos, diagnostics };
}

/** The fixture of a format. */
export function exportFixture(name: string): Uint8Array {
  return readFileSync(join(root, "fixtures/containers", name));
}

const samples = join(root, "../shared/formats/samples");

/** A sample outside the project; undefined where it is absent. */
export function exportSample(name: string): Uint8Array | undefined {
  const path = join(samples, name);
  return existsSync(path) ? readFileSync(path) : undefined;
}

/** The warnings and errors, each code once. */
export function faultsOf({ diagnostics }: ParsedExport): string[] {
  return codesOf({ records: [], regions: [], diagnostics }, { info: false });
}

/** What is read of the body. */
export function bodyOf({ article }: ParsedRecord): string[] {
  return article.body.map(({ text }) => text);
}
