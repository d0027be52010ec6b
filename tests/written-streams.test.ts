/** `writeStream` with every exporter: what comes out is the file, whatever the records say and however the ends behave. */
import { setTimeout as delay } from "node:timers/promises";
import Papa from "papaparse";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import * as exporters from "../src/exporters/all.js";
import type { Exporter } from "../src/exporters/exporter.js";
import { type Diagnostic, type ParsedRecord, writeStream } from "../src/index.js";
import { hostileTexts, pageOf, pageOfAll } from "./support/pages.js";

const all: readonly Exporter<string>[] = Object.values(exporters).filter((value) => typeof value === "object");

const recordOf = (text: string, index: number): ParsedRecord => {
  const page = pageOfAll(text);
  return { ...page, record: { source: { index } } };
};
/** Each says something hostile; a pair of halves stands at the end of one record and the start of the next. */
const records = [...hostileTexts, "a\ud83d", "\ude00b", "</TEI>", "</teiCorpus>", "---", '"\r\n"'].map(recordOf);

function sourceOf(values: readonly ParsedRecord[], after?: unknown): ReadableStream<ParsedRecord> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < values.length) controller.enqueue(values[at++] as ParsedRecord);
      else if (after === undefined) controller.close();
      else controller.error(after);
    },
  });
}

const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

/** How many pages a file holds, counted by a program that newsdump does not contain; undefined where the form does not tell. */
function pagesIn(id: string, file: string): number | undefined {
  if (id === "csv") {
    const { data, errors } = Papa.parse<string[]>(file, { delimiter: ",", skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
    return data.length - 1;
  }
  if (id === "tei") {
    let count = 0;
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ local }) => {
      if (local === "TEI") count++;
    });
    parser.write(file).close();
    return count;
  }
  if (["jsonl", "json-ld", "ninjs", "ninjs-2"].includes(id)) {
    const lines = file.split("\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) JSON.parse(line);
    return lines.length;
  }
  if (id === "json") {
    const pages = file.split(/(?<=^\}\n)/m);
    for (const page of pages) JSON.parse(page);
    return pages.length;
  }
  return undefined;
}

test("there is a form for each id", () => expect(all).toHaveLength(9));

describe.each(all.map((exporter) => [exporter.id, exporter] as const))("a stream of %s", (id, exporter) => {
  const write = () => writeStream(exporter);

  test("holds every hostile record, and no record changes another", async () => {
    const file = await textOf(sourceOf(records).pipeThrough(write()));
    const counted = pagesIn(id, file);
    if (counted !== undefined) expect(counted).toBe(records.length);
    expect(file.isWellFormed()).toBe(true);
    let at = 0;
    for (const each of records) {
      const page = (exporter.series?.write ?? exporter.write)(each);
      const found = file.indexOf(page, at);
      expect(found).toBeGreaterThanOrEqual(at);
      at = found + page.length;
    }
  });

  test("of one record is what write gives, and of none is an empty file of the form", async () => {
    const [record] = records as [ParsedRecord];
    expect(await textOf(sourceOf([record]).pipeThrough(write()))).toBe(exporter.write(record));
    const empty = await textOf(sourceOf([]).pipeThrough(write()));
    if (id === "csv" || id === "tei") expect(pagesIn(id, empty)).toBe(0);
    else expect(empty).toBe("");
  });

  test("asks for no more than is taken", async () => {
    let given = 0;
    const endless = new ReadableStream<ParsedRecord>(
      {
        pull(controller) {
          controller.enqueue(recordOf("Harbour", given++));
        },
      },
      { highWaterMark: 0 },
    );
    const reader = endless.pipeThrough(write()).getReader();
    await reader.read();
    await reader.read();
    await delay(5);
    const before = given;
    expect(before).toBeLessThanOrEqual(5);
    await delay(5);
    expect(given).toBe(before);
    await reader.cancel();
  });

  test("lets go of the source when nobody reads on", async () => {
    let reason: unknown;
    const source = new ReadableStream<ParsedRecord>({
      pull: (controller) => controller.enqueue(recordOf("Harbour", 0)),
      cancel(given) {
        reason = given;
      },
    });
    const reader = source.pipeThrough(write()).getReader();
    await reader.read();
    await reader.cancel("enough");
    for (let waits = 0; waits < 200 && reason === undefined; waits++) await delay(5);
    expect(reason).toBe("enough");
  });

  test("ends with the reason of an abort", async () => {
    const controller = new AbortController();
    const written: Uint8Array[] = [];
    const endless = new ReadableStream<ParsedRecord>({ pull: (to) => to.enqueue(recordOf("Harbour", 0)) });
    const sink = new WritableStream<Uint8Array>({
      write(chunk) {
        written.push(chunk);
        if (written.length === 3) controller.abort(new Error("stop"));
      },
    });
    const piping = endless.pipeThrough(write()).pipeTo(sink, { signal: controller.signal });
    await expect(piping).rejects.toThrow("stop");
    expect(written.length).toBeLessThan(20);
  });

  test("fails as its source fails, and closes no file that is cut", async () => {
    const failing = sourceOf(records.slice(0, 3), new Error("the disk is gone")).pipeThrough(write());
    const chunks: Uint8Array[] = [];
    const reading = failing.pipeTo(new WritableStream({ write: (chunk) => void chunks.push(chunk) }));
    await expect(reading).rejects.toThrow("the disk is gone");
    const text = await new Blob(chunks as BlobPart[]).text();
    expect(text).not.toContain("</teiCorpus>");
  });

  test("fails as its sink fails, and lets go of the source", async () => {
    let isCancelled = false;
    const source = new ReadableStream<ParsedRecord>({
      pull: (controller) => controller.enqueue(recordOf("Harbour", 0)),
      cancel() {
        isCancelled = true;
      },
    });
    const full = new WritableStream<Uint8Array>({
      write() {
        throw new Error("the disk is full");
      },
    });
    await expect(source.pipeThrough(write()).pipeTo(full)).rejects.toThrow("the disk is full");
    for (let waits = 0; waits < 200 && !isCancelled; waits++) await delay(5);
    expect(isCancelled).toBe(true);
  });

  test("comes out the same whatever the pace", async () => {
    const slow = new TransformStream<ParsedRecord, ParsedRecord>({
      async transform(record, controller) {
        await delay(record.record.source.index % 2);
        controller.enqueue(record);
      },
    });
    const few = records.slice(0, 8);
    const paced = await textOf(sourceOf(few).pipeThrough(slow).pipeThrough(write()));
    expect(paced).toBe(await textOf(sourceOf(few).pipeThrough(write())));
  });
});

test("a stream tells of what a form cannot hold, with the record it was on", async () => {
  const told: [string, number][] = [];
  const onDiagnostic = ({ code }: Diagnostic, { record }: ParsedRecord) => void told.push([code, record.source.index]);
  const three = ["a", "\x01", "b"].map((headline, index) => ({
    ...pageOf({ headline }),
    record: { source: { index } },
  }));
  await textOf(sourceOf(three).pipeThrough(writeStream(exporters.tei, { onDiagnostic })));
  expect(told).toEqual([["XML_CHARS_REPLACED", 1]]);
});
