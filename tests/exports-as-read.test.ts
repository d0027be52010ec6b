/** What the formats of databases read of their fixtures, to the last part: `fixtures/records`, refreshed by `UPDATE_GOLDENS=1`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { asRead } from "./support/as-read.js";
import { root } from "./support/sources.js";

const formats = ["europresse", "factiva", "gopress", "lexisnexis", "lexisnexis-html", "nexis-uni", "proquest", "rtf"];
const names = formats.flatMap((id) =>
  readdirSync(join(root, "fixtures/containers", id))
    .sort()
    .map((name) => `${id}/${name}`),
);

test.each(names)("%s", async (name) => {
  const found = `${(await asRead(readFileSync(join(root, "fixtures/containers", name)))).join("\n")}\n`;
  const golden = join(root, "fixtures/records", `${name}.txt`);
  if (process.env.UPDATE_GOLDENS === "1") {
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, found);
  }
  expect(found).toBe(readFileSync(golden, "utf8"));
});
