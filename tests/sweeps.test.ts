import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { type DumpRecord, type Region, readRecords } from "../src/index.js";
import { root } from "./support/sources.js";

/** Every fixture of every format, however many formats there are. */
const fixtures = Object.values(formats).flatMap(({ id }) => {
  const folder = join(root, "fixtures/containers", id);
  return readdirSync(folder)
    .filter((name) => !name.endsWith(".expected.json") && !name.endsWith(".options.json"))
    .map((name) => ({ name: `${id}/${name}`, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
});
const SWEPT = Number(process.env.SWEPT_BYTES ?? 6000);
const SPLIT = 3000;
/** `SWEPT_STEP=1` cuts and splits at every byte, as every night; without it at one of eleven, another one in each fixture. */
const STEP = Number(process.env.SWEPT_STEP ?? 11);
const small = fixtures.filter(({ bytes }) => bytes.length <= SWEPT);
const split = fixtures.filter(({ bytes }) => bytes.length <= SPLIT);

/** Where a fixture is cut first. */
const offsetOf = (name: string) => [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % STEP;

/** ZIP, or RTF: what is read is what stands in it. */
const isArchive = ([one, two]: readonly Uint8Array[]) => {
  const head = String.fromCharCode(...(one?.subarray(0, 2) ?? []), ...(two?.subarray(0, 2) ?? [])).slice(0, 2);
  return head === "PK" || head === "{\\";
};

async function read(chunks: readonly Uint8Array[]) {
  const records: DumpRecord[] = [];
  const regions: Region[] = [];
  let told = 0;
  const onDiagnostic = () => void told++;
  // Of an archive each member is a dump of its own, with places of its own.
  const onRegion = (region: Region) => void (isArchive(chunks) || regions.push(region));
  for await (const record of readRecords(chunks, { onRegion, onDiagnostic })) {
    records.push(record);
    told += record.diagnostics?.length ?? 0;
  }
  return { records, regions, told };
}

/** The first fault of a cut file, in words. */
function faultOf(
  cut: Awaited<ReturnType<typeof read>>,
  length: number,
  whole: readonly DumpRecord[],
): string | undefined {
  let end = 0;
  for (const { kind, bytes } of cut.regions) {
    if (bytes.byteStart !== end) return `a region of kind ${kind} begins at ${bytes.byteStart}, not ${end}`;
    end = bytes.byteEnd;
  }
  if (cut.regions.length > 0 && end !== length) return `regions end at ${end}`;
  if (cut.regions.length + cut.records.length === 0 && length > 0 && cut.told === 0)
    return "nothing came, and nothing was told";
  // The last record before the cut may reach up to it.
  const before = whole.filter(({ source }) => (source.bytes?.byteEnd ?? 0) <= length).length - 1;
  for (let at = 0; at < before; at++) {
    if (cut.records[at]?.text !== whole[at]?.text) return `record ${at} is another`;
  }
  return undefined;
}

describe("a fixture cut at every byte", () => {
  test.each(small)("$name: nothing is thrown, nothing lost, records before the cut stay", async ({ name, bytes }) => {
    const { records } = isArchive([bytes]) ? { records: [] } : await read([bytes]);
    for (let length = offsetOf(name); length < bytes.length; length += STEP) {
      const fault = faultOf(await read([bytes.subarray(0, length)]), length, records);
      if (fault !== undefined) expect.fail(`cut at ${length}: ${fault}`);
    }
  });
});

describe("a fixture in two chunks, split at every byte", () => {
  test.each(split)("$name: the same", async ({ name, bytes }) => {
    const whole = await read([bytes]);
    for (let at = offsetOf(name); at < bytes.length; at += STEP) {
      const parts = await read([bytes.subarray(0, at), bytes.subarray(at)]);
      if (!isDeepStrictEqual(parts, whole)) expect.fail(`split at ${at}`);
    }
  });
});

/** Dumps that are damaged already, each in its own way. */
const damaged = readdirSync(join(root, "fixtures/diagnostics"))
  .filter((name) => !name.endsWith(".json"))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(root, "fixtures/diagnostics", name))) }))
  .filter(({ bytes }) => bytes.length <= SWEPT);

describe("a damaged fixture", () => {
  test.each(damaged)(
    "$name: cut at every byte it throws nothing and tiles; split at every byte it is the same",
    async ({ name, bytes }) => {
      const whole = await read([bytes]);
      for (let at = offsetOf(name); at < bytes.length; at += STEP) {
        const { records, regions, told } = await read([bytes.subarray(0, at)]);
        let end = 0;
        for (const { kind, bytes: range } of regions) {
          if (range.byteStart !== end)
            expect.fail(`cut at ${at}: a region of kind ${kind} begins at ${range.byteStart}`);
          end = range.byteEnd;
        }
        if (regions.length + records.length === 0 && told === 0)
          expect.fail(`cut at ${at}: nothing came, and nothing was told`);
        const parts = await read([bytes.subarray(0, at), bytes.subarray(at)]);
        if (!isDeepStrictEqual(parts, whole)) expect.fail(`split at ${at}`);
      }
    },
  );
});
