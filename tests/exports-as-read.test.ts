/** What the formats of databases read of their fixtures, to the last part: `fixtures/records`, refreshed by `UPDATE_GOLDENS=1`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { ReadDumpOptions } from "../src/index.js";
import { asRead } from "./support/as-read.js";
import { root } from "./support/sources.js";

const formats = ["europresse", "factiva", "gopress", "lexisnexis", "lexisnexis-html", "nexis-uni", "proquest", "rtf"];
const names = formats.flatMap((id) =>
  readdirSync(join(root, "fixtures/containers", id))
    .sort()
    .map((name) => `${id}/${name}`),
);

async function expectAsGolden(name: string, ending: string, options: ReadDumpOptions = {}): Promise<void> {
  const found = `${(await asRead(readFileSync(join(root, "fixtures/containers", name)), options)).join("\n")}\n`;
  const golden = join(root, "fixtures/records", name + ending);
  if (process.env.UPDATE_GOLDENS === "1") {
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, found);
  }
  expect(found).toBe(readFileSync(golden, "utf8"));
}

test.each(names)("%s", (name) => expectAsGolden(name, ".txt"));

test.each([
  "europresse/since-2014.html",
  "factiva/count-differs.xml",
  "factiva/tagged-french.html",
  "proquest/export.html",
  "proquest/ordinary.txt",
  "proquest/tdm-studio.xml",
])("%s, of whose records no more than 600 bytes are held", (name) =>
  expectAsGolden(name, ".cut.txt", { maxRecordBytes: 600 }),
);
