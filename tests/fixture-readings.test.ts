/** What readers give of each fixture, before anything is made of it: places, parts, fields, regions and diagnostics. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import type { DumpInfo } from "../src/index.js";
import { corpusFormats } from "./support/corpora.js";
import { inChunks, readAll } from "./support/dumps.js";
import { shownReading } from "./support/reading.js";
import { root } from "./support/sources.js";

const update = process.env.UPDATE_GOLDENS === "1";
const read = [...corpusFormats, "arc", "jsonl", "plain", "warc", "zip"];

describe.each(read)("%s", (format) => {
  const folder = join(root, "fixtures/containers", format);
  const names = readdirSync(folder).filter((name) => !name.endsWith(".expected.json"));
  // Nothing in a file of its own says that it is of the BBC.
  const told = format === "bbc" ? { format: formats.bbc } : {};

  test.each(names)("%s", async (name) => {
    const bytes = readFileSync(join(folder, name));
    const dumps: DumpInfo[] = [];
    const options = { ...told, path: `${format}/${name}`, onDump: (info: DumpInfo) => void dumps.push(info) };
    const result = await readAll(bytes, options);
    const file = join(root, "fixtures/readings", format, `${name}.txt`);
    const found = shownReading({ ...result, dumps });
    if (update) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, found);
    }
    expect(existsSync(file), `${name}: run npm run goldens, and read what it writes`).toBe(true);
    expect(found).toBe(readFileSync(file, "utf8"));
    expect(await readAll(inChunks(bytes, 97), options)).toEqual(result);
  });
});
