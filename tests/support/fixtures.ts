import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./sources.js";

/** A text fixture: its name below `fixtures/`, without the ending, and its text. */
export interface TextFixture {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

const fixtures = join(root, "fixtures");

/** Every text below a folder of `fixtures/`, in sorted order. */
export function textFixtures(folder: string): TextFixture[] {
  return readdirSync(join(fixtures, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const path = join(fixtures, folder, file);
      return { name: relative(fixtures, path).replace(/\.txt$/, ""), path, text: readFileSync(path, "utf8") };
    });
}
