import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { isParseError, parse, parseDump, readRecords } from "../src/index.js";
import { openDump, readDump } from "../src/node/index.js";
import { bytesOf, inChunks } from "./support/dumps.js";
import { until } from "./support/until.js";
import { warcOf } from "./support/warc.js";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");
const MIB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "newsdump-leaks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = "Harbour opens again\n\nLISBON (Reuters) - The harbour opened again on Monday, the port authority said.\n";
const dumps: Readonly<Record<string, Uint8Array>> = {
  "pages.jsonl": bytesOf(`${JSON.stringify({ id: "a", text: page })}\n`.repeat(20)),
  "pages.warc": bytesOf(warcOf(Array.from({ length: 20 }, () => page))),
  "pages.warc.gz": gzipSync(warcOf(Array.from({ length: 20 }, () => page))),
  "page.txt": bytesOf(page),
  "binary.bin": new Uint8Array(5000).fill(1),
};
for (const [name, bytes] of Object.entries(dumps)) writeFileSync(join(folder, name), bytes);

const descriptors = (): number => (process.platform === "linux" ? readdirSync("/proc/self/fd").length : 0);

/** What is held once all that can be is let go of. */
async function held() {
  for (let round = 0; round < 3; round++) {
    await turn();
    collect();
  }
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return {
    bytes: heapUsed + external + arrayBuffers,
    descriptors: descriptors(),
    handles: process.getActiveResourcesInfo().length,
  };
}

/** Does it some times, then many times, and expects that nothing is held of it. */
async function expectNothingHeld(times: number, once: () => Promise<unknown>): Promise<void> {
  for (let count = 0; count < 200; count++) await once();
  const before = await held();
  for (let count = 0; count < times; count++) await once();
  // Less than a hundredth of what one record each would take, if it were held.
  const most = before.bytes + 2 * MIB;
  let after = await held();
  // What is held stays so; what is let go of a moment later, and what others do here, does not.
  await until(async () => {
    after = await held();
    return after.descriptors === before.descriptors && after.handles <= before.handles && after.bytes < most;
  }, 100);
  expect(after.descriptors).toBe(before.descriptors);
  expect(after.handles).toBeLessThanOrEqual(before.handles);
  expect(after.bytes).toBeLessThan(most);
}

/** `LEAK_LOOPS=10000` does each so often, as every night. */
const loops = Number(process.env.LEAK_LOOPS ?? 2000);

describe("thousands of loops that are left early hold nothing", () => {
  test.each(Object.entries(dumps))("of the bytes of %s", async (_, bytes) => {
    await expectNothingHeld(loops, async () => {
      for await (const _ of readRecords(inChunks(bytes, 700))) break;
    });
  });

  test.each(Object.keys(dumps))("of the file %s", { timeout: 240_000 }, async (name) => {
    await expectNothingHeld(loops, async () => {
      for await (const _ of readRecords(openDump(join(folder, name)))) break;
    });
  });
});

test("a thousand loops over articles hold nothing", async () => {
  await expectNothingHeld(1000, async () => {
    for await (const _ of parseDump(inChunks(dumps["pages.warc"] as Uint8Array, 700))) break;
  });
});

test("a thousand aborts, before, while and after a read, hold nothing", async () => {
  let round = 0;
  await expectNothingHeld(1000, async () => {
    const controller = new AbortController();
    const when = round++ % 3;
    if (when === 0) controller.abort();
    const records = readDump(join(folder, "pages.warc.gz"), { signal: controller.signal });
    const read = records.next().catch((error: unknown) => {
      if (!isParseError(error) || error.code !== "ABORTED") throw error;
    });
    if (when === 1) controller.abort();
    await read;
    controller.abort();
    await records.return();
  });
});

test("an article holds its page and no more; a clone of it does not", async () => {
  const kept: unknown[] = [];
  const pages = 20;
  const keep = async (copy: <Value>(value: Value) => Value) => {
    const before = await held();
    for (let index = 0; index < pages; index++) {
      const text = `Harbour ${index} opens again\n\nBy Jane Example\n\nLISBON (Reuters) - It opened again.\n${" \n".repeat(MIB / 8)}`;
      kept.push(copy(parse(text).article));
    }
    return (await held()).bytes - before.bytes;
  };
  // Values are slices of the text, as V8 makes them: together they are about as long as it.
  expect(await keep((article) => article)).toBeLessThan(pages * (MIB / 4) * 1.5);
  expect(await keep(structuredClone)).toBeLessThan(MIB);
  expect(kept).toHaveLength(2 * pages);
});

test("what is kept of a record does not keep the chunk that it came in", async () => {
  const before = await held();
  const kept: unknown[] = [];
  for (let index = 0; index < 60; index++) {
    const dump = bytesOf(
      `${JSON.stringify({ id: `a${index}`, url: "https://x.example/", text: page })}\n${" ".repeat(MIB)}`,
    );
    for await (const record of readRecords(dump)) {
      kept.push(record);
      break;
    }
  }
  const after = await held();
  expect(kept).toHaveLength(60);
  expect(after.bytes - before.bytes).toBeLessThan(8 * MIB);
});
