import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./support/sources.js";

const page = readFileSync(join(root, "docs/reliability.md"), "utf8");
/** `a.test.ts` "one title", "another": each with the file before it. */
const named = [...page.matchAll(/`([\w-]+\.test\.ts)` ("[^"]+"(?:, "[^"]+")*)/g)].flatMap(
  ([, file = "", titles = ""]) => [...titles.matchAll(/"([^"]+)"/g)].map(([, title = ""]) => [file, title] as const),
);

test("docs/reliability.md names tests", () => {
  expect(named.length).toBeGreaterThan(60);
});

test.each(named)("docs/reliability.md: %s has a test of %s", (file, title) => {
  expect(existsSync(join(root, "tests", file))).toBe(true);
  expect(readFileSync(join(root, "tests", file), "utf8")).toContain(title);
});
