// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { repository } from "./folders.mjs";

/**
 * The pages that dumps are made of: all `.txt` of the folder, or those in folders called `wet` where there are such.
 * Where the folder is absent they are the fixtures of the repository, which are shorter and of fewer sites.
 *
 * @param {string} folder
 * @param {(line: string) => void} log
 */
export function readPages(folder, log) {
  if (!existsSync(folder)) {
    log(`${folder} is absent: the dumps are made of the repository's fixtures, whose pages are short`);
    return { source: "fixtures/articles", texts: load(join(repository, "fixtures/articles")) };
  }
  return { source: folder, texts: load(folder) };
}

/** @param {string} folder */
function load(folder) {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .sort();
  const wet = all.filter((file) => file.split(sep).includes("wet"));
  const texts = (wet.length > 0 ? wet : all).map((file) => readFileSync(join(folder, file), "utf8").trim());
  const full = texts.filter((text) => text !== "");
  if (full.length === 0) throw new Error(`${folder} holds no .txt`);
  return full;
}
