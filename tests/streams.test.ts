import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { jsonl, text } from "../src/exporters/all.js";
import { ArticleStream, isParseError, parseDump, readRecords, writeStream } from "../src/index.js";
import { bytesOf, inChunks } from "./support/dumps.js";

const page = (name: string) =>
  `${name} opens\n\nLONDON (Reuters) - The ${name} opened again on Monday after a storm, officials said.\n`;
const lines = ["Harbour", "Airport", "Bridge"].map(
  (name) => `${JSON.stringify({ text: page(name), url: `https://x.example/${name}` })}\n`,
);
const dump = new Uint8Array(bytesOf(lines.join("")));

const headlinesOf = async (records: AsyncIterable<{ article: { headline?: string } }>) => {
  const found = [];
  for await (const { article } of records) found.push(article.headline);
  return found;
};
const expected = ["Harbour opens", "Airport opens", "Bridge opens"];

describe("a dump", () => {
  test("may come in every way that bytes come", async () => {
    async function* later() {
      for (const chunk of inChunks(dump, 50)) yield chunk;
    }
    const withoutIterator = new Blob([dump]).stream();
    Object.defineProperty(withoutIterator, Symbol.asyncIterator, { value: undefined });
    for (const source of [
      dump,
      [dump],
      later(),
      inChunks(dump, 7),
      new Blob([dump]),
      new Blob([dump]).stream(),
      withoutIterator,
    ]) {
      expect(await headlinesOf(parseDump(source))).toEqual(expected);
    }
  });

  test("is read as far as it is asked for", async () => {
    let given = 0;
    async function* source() {
      for (const line of lines) {
        given++;
        yield bytesOf(line);
        yield new Uint8Array(8192).fill(0x0a);
      }
    }
    const records = parseDump(source());
    await records.next();
    await delay(5);
    expect(given).toBe(1);
    await records.return();
  });
});

describe("streams", () => {
  test("of articles, and of what an exporter writes", async () => {
    const written = new Blob([dump]).stream().pipeThrough(new ArticleStream()).pipeThrough(writeStream(jsonl));
    const parsed = (await new Response(written).text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(parsed.map(({ article }) => article.headline)).toEqual(expected);
    const pages = new Blob([dump]).stream().pipeThrough(new ArticleStream()).pipeThrough(writeStream(text));
    expect((await new Response(pages).text()).split("\n\n\n")).toHaveLength(1);
  });

  test("pass on that the consumer has gone", async () => {
    let cancelled = false;
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(dump),
      cancel() {
        cancelled = true;
      },
    });
    const reader = source.pipeThrough(new ArticleStream()).getReader();
    expect((await reader.read()).value?.article.headline).toBe("Harbour opens");
    await reader.cancel("enough");
    for (let waits = 0; waits < 200 && !cancelled; waits++) await delay(5);
    expect(cancelled).toBe(true);
  });

  test("pass on that the source failed, as a typed error", async () => {
    const source = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(dump),
      pull: (controller) => controller.error(new Error("the disk is gone")),
    });
    const reading = headlinesOf(source.pipeThrough(new ArticleStream()));
    const error: unknown = await reading.catch((reason: unknown) => reason);
    expect(isParseError(error) && error.code).toBe("EIO_READ");
  });
});

describe("letting go", () => {
  test("a signal leaves no listener, however often it is not used", async () => {
    const controller = new AbortController();
    let listeners = 0;
    const { signal } = controller;
    const { addEventListener: add, removeEventListener: remove } = signal;
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++;
      add.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--;
      remove.apply(signal, args);
    };
    for (let round = 0; round < 50; round++) {
      for await (const _ of readRecords(inChunks(dump, 20), { signal })) if (round % 2 === 0) break;
    }
    expect(listeners).toBe(0);
  });

  test("an abort while a read hangs rejects at once and lets go of the source", async () => {
    let returned = 0;
    const hanging: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: async () => {
          returned++;
          return { done: true, value: undefined };
        },
      }),
    };
    for (let round = 0; round < 100; round++) {
      const controller = new AbortController();
      const reading = readRecords(hanging, { signal: controller.signal }).next();
      queueMicrotask(() => controller.abort());
      await expect(reading).rejects.toMatchObject({ name: "AbortError", code: "ABORTED" });
    }
    expect(returned).toBe(100);
  });

  test("a consumer that throws lets go of the source", async () => {
    let returned = 0;
    function* source() {
      try {
        for (;;) yield dump;
      } finally {
        returned++;
      }
    }
    for (let round = 0; round < 20; round++) {
      const reading = (async () => {
        for await (const _ of readRecords(source())) throw new Error("stop");
      })();
      await expect(reading).rejects.toThrow("stop");
    }
    expect(returned).toBe(20);
  });

  test.each([
    ["rejects", async () => Promise.reject(new Error("stuck"))],
    [
      "throws",
      () => {
        throw new Error("stuck");
      },
    ],
  ])("a source whose return %s gives a typed error, and none where the source failed before", async (_, back) => {
    const of = (next: () => Promise<IteratorResult<Uint8Array>>): AsyncIterable<Uint8Array> => ({
      [Symbol.asyncIterator]: () => ({ next, return: back }),
    });
    const left = (async () => {
      for await (const _ of readRecords(of(async () => ({ done: false, value: dump })))) break;
    })();
    await expect(left).rejects.toMatchObject({ name: "ParseError", code: "EIO_READ", cause: { message: "stuck" } });
    const failed = readRecords(of(async () => Promise.reject(new Error("the disk is gone")))).next();
    await expect(failed).rejects.toMatchObject({ code: "EIO_READ", cause: { message: "the disk is gone" } });
  });
});
