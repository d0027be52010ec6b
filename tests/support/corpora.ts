import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Diagnostic, type ParsedRecord, parse, type ReadDumpOptions } from "../../src/index.js";
import { expectRegionsToTile, type ReadResult, readAll } from "./dumps.js";
import { root } from "./sources.js";

/** Where the formats of research corpora and wires have their fixtures: a file, and beside it what it says. */
export const corpusFormats: readonly string[] =
  "all-the-news anpa bbc cnn-dailymail feed gigaword iptc-7901 newsgroups newsml newsml-g2 ninjs nitf rcv1 reuters-21578 trec".split(
    " ",
  );

/** The fixtures of a format, without what they are expected to say. */
export function fixturesOf(format: string): readonly { readonly name: string; readonly path: string }[] {
  const folder = join(root, "fixtures/containers", format);
  const names = readdirSync(folder).filter((name) => !name.endsWith(".expected.json"));
  return names.map((name) => ({ name, path: join(folder, name) }));
}

/** A record as it is compared: what is empty is left out. */
export function summaryOf(records: readonly ParsedRecord[], diagnostics: readonly Diagnostic[]): string {
  const shown = records.map(({ kind, record, article, diagnostics: own, stated }) => {
    const { source: _source, ...rest } = record;
    const given = Object.entries(article).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return { kind, record: rest, article: Object.fromEntries(given), stated, diagnostics: own.map(toldOf) };
  });
  return `${JSON.stringify({ records: shown, diagnostics: diagnostics.map(toldOf) }, null, 2)}\n`;
}

function toldOf({ code, detail }: Diagnostic): string {
  return detail === undefined ? code : `${code}: ${detail}`;
}

/** Reads and parses a dump, and checks the laws: blocks tile texts, records and regions tile the dump. */
export async function parseAll(bytes: Uint8Array, options: ReadDumpOptions = {}) {
  const read: ReadResult = await readAll(bytes, options);
  if (bytes.length > 0) expectRegionsToTile(read, bytes.length);
  const records = read.records.map((record) => parse(record));
  for (const { text, blocks } of records) expectTiling(text, blocks);
  return { records, read };
}

function expectTiling(text: string, blocks: ParsedRecord["blocks"]): void {
  let end = 0;
  for (const { span, content } of blocks) {
    if (span.start !== end || content.start < span.start || content.end > span.end) {
      expect.fail(`a gap or an overlap at ${end}`);
    }
    end = span.end;
  }
  expect(end).toBe(text.length);
}

/** A file of the samples that lie beside the repository; undefined where they are not at hand. */
export function sampleOf(path: string): Uint8Array | undefined {
  const file = join(root, "../shared/formats/samples", path);
  return existsSync(file) ? readFileSync(file) : undefined;
}
