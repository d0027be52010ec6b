import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explainView } from "../src/cli/explain-view.js";
import { parse } from "../src/index.js";
import { textFixtures } from "./support/fixtures.js";
import { goldenOf } from "./support/golden.js";

const update = process.env.UPDATE_GOLDENS === "1";

describe.each(["articles", "negatives"])("%s", (folder) => {
  test.each(textFixtures(folder))("$name", ({ name, path, text }) => {
    const parsed = parse(text);
    const golden = goldenOf(parsed);
    const file = path.replace(/\.txt$/, ".json");
    if (update) writeFileSync(file, golden);
    expect(existsSync(file), `${name} has no golden: run npm run goldens, and read it`).toBe(true);
    const empty =
      parsed.article.headline === undefined && parsed.article.body.length === 0 && parsed.entries.length === 0;
    expect(empty && folder === "articles", `${name} gives neither headline nor body`).toBe(false);
    const expected = readFileSync(file, "utf8");
    if (golden !== expected) {
      const view = explainView(parsed, { color: false, width: 120 });
      expect.fail(`${name} differs from its golden\n\n${view}\n\n${lineDifferences(expected, golden)}`);
    }
  });
});

function lineDifferences(expected: string, golden: string): string {
  const before = expected.split("\n");
  const after = golden.split("\n");
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].join("\n");
}
