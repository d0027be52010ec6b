/**
 * What the formats of databases read of small dumps, one for each thing that they can hold: `fixtures/records/cases`, refreshed by
 * `UPDATE_GOLDENS=1`. A case has its title, the dump, and below a line of dashes what is read.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { asRead } from "./support/as-read.js";
import { root } from "./support/sources.js";

const folder = join(root, "fixtures/records/cases");
const known = Object.values(formats);

describe.each(readdirSync(folder).sort())("%s", (file) => {
  const format = known.find(({ id }) => id === file.replace(/\.txt$/, ""));
  const cases = readFileSync(join(folder, file), "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((each) => {
      const [input = "", expected = ""] = each.slice(each.indexOf("\n") + 1).split(/^--- read\n/m);
      return { title: each.slice(0, each.indexOf("\n")), input, expected };
    });
  const read = async (input: string) => `${(await asRead(input, format && { format })).join("\n")}\n`;

  if (process.env.UPDATE_GOLDENS === "1") {
    test("is written", async () => {
      let written = "";
      for (const { title, input } of cases) written += `=== ${title}\n${input}--- read\n${await read(input)}`;
      writeFileSync(join(folder, file), written);
    });
  } else {
    test.each(cases)("$title", async ({ input, expected }) => {
      expect(await read(input)).toBe(expected);
    });
  }
});
