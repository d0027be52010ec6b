/** Run by every platform: reads dumps by web standards alone and tells what it found, to be compared with Node. */
import { jsonl } from "../../src/exporters/all.js";
import { ArticleStream, parseDump, readRecords, writeStream } from "../../src/index.js";

/** What a platform makes of the dumps, and how its own decompression fares with a file of several members. */
export interface PlatformFindings {
  readonly records: readonly string[];
  readonly codes: readonly string[];
  readonly lines: string;
  readonly encodings: readonly string[];
  readonly manyMembers: string;
}

/** Reads gzip of several members, damaged and whole, a stream through to JSON lines, and legacy encodings. */
export async function findings(
  archive: Uint8Array<ArrayBuffer>,
  legacy: readonly Uint8Array[],
): Promise<PlatformFindings> {
  const records: string[] = [];
  const codes: string[] = [];
  const damaged = archive.slice(0, -20);
  for (const dump of [archive, new Blob([archive]), damaged]) {
    const onDiagnostic = ({ code }: { code: string }) => void codes.push(code);
    for await (const { id, text, source, diagnostics = [] } of readRecords(dump, { onDiagnostic })) {
      records.push(JSON.stringify([id, text, source]));
      codes.push(...diagnostics.map(({ code }) => code));
    }
  }
  const stream = new Blob([archive]).stream().pipeThrough(new ArticleStream()).pipeThrough(writeStream(jsonl));
  const encodings: string[] = [];
  for (const bytes of legacy) for await (const { article } of parseDump(bytes)) encodings.push(article.headline ?? "");
  return { records, codes, lines: await new Response(stream).text(), encodings, manyMembers: await ownWay(archive) };
}

async function ownWay(archive: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    const stream = new Blob([archive]).stream().pipeThrough(new DecompressionStream("gzip"));
    return `${(await new Response(stream).arrayBuffer()).byteLength} bytes`;
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}
