import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay, setImmediate as turn } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Diagnostic, defineProfile, isParseError, type ParsedRecord } from "../src/index.js";
import { type FilePaths, type ParseFilesOptions, parseFiles, readDump } from "../src/node/index.js";
import { inOrder } from "../src/node/workers/in-order.js";
import { warcOf } from "./support/warc.js";
import { buildWorker } from "./support/worker.js";

let worker: Awaited<ReturnType<typeof buildWorker>>;
const at = (name: string) => join(worker.folder, name);
const pages = (count: number, word: string): string[] =>
  Array.from(
    { length: count },
    (_, index) => `${word} ${index} opens\n\nLONDON (Reuters) - The ${word} opened on Monday, officials said.\n`,
  );

beforeAll(async () => {
  worker = await buildWorker();
  mkdirSync(at("dumps"));
  writeFileSync(at("dumps/large.warc"), warcOf(pages(300, "Harbour")));
  writeFileSync(at("dumps/empty.txt"), "");
  writeFileSync(at("dumps/junk.warc"), `${warcOf(pages(3, "Bridge"))}junk\r\n${warcOf(pages(2, "Road"))}`);
  for (const [index, text] of pages(20, "Lane").entries()) writeFileSync(at(`dumps/page-${index}.txt`), text);
});
afterAll(() => worker.remove());

async function allOf<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

const inThreads = (paths: FilePaths, options: ParseFilesOptions = {}) =>
  parseFiles(paths, { workerScript: worker.script, workers: 2, ...options });

/** Threads, and what else would hold the process. */
const held = () =>
  process.getActiveResourcesInfo().filter((name) => name === "MessagePort" || name === "Worker").length;

describe("parseFiles", () => {
  test.each([1, 2, 3])("gives what readDump gives, with %i", async (workers) => {
    const told: Diagnostic[] = [];
    const expected: Diagnostic[] = [];
    const paths = [at("dumps"), at("dumps/page-*.txt")];
    const given = await allOf(inThreads(paths, { workers, onDiagnostic: (found) => told.push(found) }));
    const one: ParsedRecord[] = [];
    for (const path of paths)
      one.push(...(await allOf(readDump(path, { onDiagnostic: (found) => expected.push(found) }))));
    expect(given).toStrictEqual(one);
    expect(given.length).toBe(345);
    expect(JSON.stringify(given)).toBe(JSON.stringify(one));
    expect(told).toStrictEqual(expected);
    expect(told.length).toBeGreaterThan(0);
    expect(held()).toBe(0);
  });

  test("tells of regions between the records where they lie", async () => {
    const order = async (records: (told: unknown[]) => AsyncIterable<ParsedRecord>) => {
      const told: unknown[] = [];
      for await (const { record } of records(told)) told.push(record.source.index);
      return told;
    };
    const path = at("dumps/junk.warc");
    const threads = await order((told) => inThreads(path, { onRegion: (region) => told.push(region) }));
    expect(threads.filter((each) => typeof each === "number")).toEqual([0, 1, 2, 3, 4]);
    expect(threads.filter((each) => typeof each === "object")).toEqual(
      (await order((told) => readDump(path, { onRegion: (region) => told.push(region) }))).filter(
        (each) => typeof each === "object",
      ),
    );
  });

  test("takes options that go to the threads, and functions that stay here", async () => {
    const profile = defineProfile({
      id: "lane",
      name: "Lane",
      language: "en",
      signs: { text: ["Lane 1 opens"] },
      editions: [{}],
    });
    const options = { profiles: [profile], language: "nl", htmlToText: (html: string) => html };
    const given = await allOf(inThreads(at("dumps/page-1.txt"), options));
    expect(given).toEqual(await allOf(readDump(at("dumps/page-1.txt"), options)));
    expect(given[0]?.profile).toBe("lane");
  });

  test("refuses what cannot go to a thread, and a number of threads that is none", () => {
    const profiles = [{ id: "x", sort: () => 0 }] as never;
    expect(() => inThreads("x", { profiles })).toThrow(expect.objectContaining({ code: "USAGE" }));
    for (const workers of [0, 1.5, Number.NaN]) {
      expect(() => inThreads("x", { workers })).toThrow(expect.objectContaining({ code: "USAGE" }));
    }
  });

  test("rejects at a file that is missing, behind the records before it", async () => {
    const indexes: unknown[] = [];
    const read = async () => {
      for await (const { record } of inThreads([at("dumps/page-1.txt"), at("missing.txt"), at("dumps/page-2.txt")]))
        indexes.push(record.id);
    };
    await expect(read()).rejects.toMatchObject({ code: "EIO_READ", message: expect.stringContaining("missing.txt") });
    expect(indexes).toEqual(["page-1"]);
    expect(held()).toBe(0);
  });

  test("a break ends the threads", async () => {
    for await (const _ of inThreads(at("dumps"))) break;
    expect(held()).toBe(0);
  });

  test("a loop that throws ends the threads", async () => {
    const read = async () => {
      for await (const _ of inThreads(at("dumps"))) throw new Error("stop");
    };
    await expect(read()).rejects.toThrow("stop");
    expect(held()).toBe(0);
  });

  /** What would never end but for the signal. */
  async function* forever() {
    for (;;) yield at("dumps");
  }

  test.each([0, 1, 100, 1000])("a signal ends it behind %i records", async (count) => {
    const controller = new AbortController();
    let given = 0;
    const read = async () => {
      for await (const _ of inThreads(forever(), { signal: controller.signal }))
        if (++given === count) controller.abort();
    };
    const reading = read().catch((failure) => failure);
    if (count === 0) controller.abort();
    const error = await reading;
    expect(isParseError(error) && error.code).toBe("ABORTED");
    // No more than the batches that were done by then: five of at most 64 records.
    expect(given).toBeLessThanOrEqual(count + 5 * 64);
    expect(held()).toBe(0);
  });

  test.each([1, 10, 100])(
    "a signal ends it %i turns of the loop from its start, wherever it is by then",
    async (turns) => {
      const controller = new AbortController();
      const read = async () => {
        for await (const _ of inThreads(forever(), { signal: controller.signal }));
      };
      const reading = read().catch((failure) => failure);
      for (let count = 0; count < turns; count++) await turn();
      controller.abort();
      const error = await reading;
      expect(isParseError(error) && error.code).toBe("ABORTED");
      expect(held()).toBe(0);
    },
  );

  test.each([
    ["ends", "process.exit(3)", /exit code 3/],
    ["throws", "throw new Error('out of order')", /out of order/],
    ["cannot be read", "import './nowhere.js'", /nowhere/],
    [
      "fails at a batch",
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('bad batch') })",
      /bad batch/,
    ],
    [
      "answers with a failure",
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => parentPort.postMessage({ failure: 'no' }))",
      /no/,
    ],
  ])("a thread that %s rejects with a typed error", async (name, code, message) => {
    const script = at(`${name.replaceAll(" ", "-")}.js`);
    writeFileSync(script, code);
    const error = await allOf(inThreads(at("dumps"), { workerScript: script })).catch((failure) => failure);
    expect(isParseError(error) && error.code).toBe("EIO_READ");
    expect(error.message).toMatch(message);
    expect(held()).toBe(0);
  });
});

describe("inOrder", () => {
  async function* numbers(taken: number[], count = 100) {
    for (let at = 0; at < count; at++) {
      taken.push(at);
      yield at;
    }
  }

  test("gives results in order, whichever is done first", async () => {
    const run = async (value: number) => {
      await delay((value * 7) % 5);
      return value;
    };
    expect(await allOf(inOrder(numbers([]), run, 8))).toEqual(Array.from({ length: 100 }, (_, at) => at));
  });

  test("takes no more than may be under way", async () => {
    const taken: number[] = [];
    let most = 0;
    let done = 0;
    for await (const _ of inOrder(numbers(taken), async (value) => value, 5)) {
      most = Math.max(most, taken.length - done);
      done++;
    }
    expect(most).toBeLessThanOrEqual(5);
    expect(done).toBe(100);
  });

  test("lets go of the source when it is left", async () => {
    let isReturned = false;
    async function* source() {
      try {
        while (true) yield 1;
      } finally {
        isReturned = true;
      }
    }
    for await (const _ of inOrder(source(), async (value) => value, 3)) break;
    expect(isReturned).toBe(true);
  });

  test("a failure comes when it is its turn, and no other is unhandled", async () => {
    const given: number[] = [];
    const run = async (value: number) => {
      if (value >= 3) throw new Error(`at ${value}`);
      return value;
    };
    const read = async () => {
      for await (const value of inOrder(numbers([]), run, 4)) given.push(value);
    };
    await expect(read()).rejects.toThrow("at 3");
    expect(given).toEqual([0, 1, 2]);
  });
});
