// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../load-source.mjs";
import { escaped } from "./layout.mjs";
import { root } from "./sections.mjs";

/** The page that the playground opens with. */
export const seed = "fixtures/articles/asharq-al-awsat/seed.txt";
/** A dump larger than this is no example. */
const MOST_BYTES = 24_000;
const MOST_PER_FORMAT = 3;

/** @typedef {{ id: string, label: string, file: string }} Example */

/**
 * The examples of the playground: pages of each kind, one of each language, and dumps of each format, from the fixtures of what is
 * registered. So a new format or language brings its own.
 */
export async function examples() {
  const { parse, readRecords, formats, languages } = await loadSource(`
    export { parse } from "./src/parse.ts";
    export { readRecords } from "./src/read-records.ts";
    export * as formats from "./src/containers/all.ts";
    export * as languages from "./src/languages/all.ts";
  `);
  const pages = filesBelow("fixtures/articles").filter((file) => file.endsWith(".txt"));
  const parsed = pages.map((file) => ({ file, parsed: parse(readFileSync(join(root, file), "utf8")) }));
  // Of each kind the page that shows most.
  const kinds = ["article", "listing", "media"].flatMap((kind) => {
    const found = parsed.filter(
      (each) => each.parsed.kind === kind && each.file !== seed && each.parsed.article.language === "en",
    );
    const own = found.filter((each) => each.parsed.profile === undefined);
    return (own.length > 0 ? own : found)
      .sort((one, other) => fieldCount(other.parsed) - fieldCount(one.parsed))
      .slice(0, 1);
  });
  const wrapped = parsed.find((each) => each.parsed.blocks.some((/** @type {any} */ { parts }) => parts !== undefined));
  /** @type {Record<string, Example[]>} */
  const groups = {
    Pages: [
      { id: "seed", label: "A page of an archive: the seed", file: seed },
      ...kinds.map(({ file, parsed: { kind, profile } }) =>
        example(file, `A page of ${profile === undefined ? "another site" : "the archive"}: ${kind}`),
      ),
      ...(wrapped === undefined ? [] : [example(wrapped.file, "A page of a text browser, wrapped")]),
    ],
    Dumps: (await Promise.all(Object.values(formats).map(dumpsOf))).flat(),
    Languages: Object.values(languages).flatMap(({ code, name }) => {
      const found = parsed.find((each) => each.parsed.article.language === code && each.parsed.profile === undefined);
      return found === undefined ? [] : [example(found.file, name)];
    }),
  };
  return groups;

  /** @param {{ id: string, name: string }} format */
  async function dumpsOf({ id, name }) {
    const found = [];
    for (const file of filesBelow(`fixtures/containers/${id}`)) {
      if (found.length === MOST_PER_FORMAT) break;
      if (!/\.(?:json|md)$/.test(file) && (await showsSomething(file)))
        found.push(example(file, `${name}: ${stem(file)}`));
    }
    return found;
  }

  /** True for a dump whose first record has a block of some role; one that is damaged or empty shows nothing. @param {string} file */
  async function showsSomething(file) {
    const bytes = readFileSync(join(root, file));
    if (bytes.length > MOST_BYTES) return false;
    for await (const record of readRecords(new Uint8Array(bytes), { path: file })) {
      return parse(record).blocks.some((/** @type {any} */ { role }) => role !== "unknown" && role !== "blank");
    }
    return false;
  }
}

/** How much there is to see: the fields that are there, the pictures, the entries. @param {any} parsed */
function fieldCount({ article, entries }) {
  const { authors, media, keywords, notices, body } = article;
  const lists = [authors, media, keywords, notices, body].filter((list) => list.length > 0).length;
  return Object.keys(article).length + lists + Math.min(entries.length, 10);
}

/** @param {string} file @param {string} label @returns {Example} */
function example(file, label) {
  return { id: file.replace(/^fixtures\//, ""), label, file };
}

/** The options of the list. @param {Record<string, Example[]>} groups */
export function optionsOf(groups) {
  return Object.entries(groups)
    .map(([title, list]) => {
      const options = list.map(({ id, label }) => `<option value="${escaped(id)}">${escaped(label)}</option>`);
      return `<optgroup label="${escaped(title)}">${options.join("")}</optgroup>`;
    })
    .join("");
}

/** @param {string} out @param {Record<string, Example[]>} groups */
export function writeExamples(out, groups) {
  const packed = Object.values(groups)
    .flat()
    .map(({ id, file }) => [
      id,
      { name: file.split("/").at(-1), base64: readFileSync(join(root, file)).toString("base64") },
    ]);
  writeFileSync(out, `globalThis.newsdumpExamples=${JSON.stringify(Object.fromEntries(packed))};\n`);
}

/** @param {string} folder */
function filesBelow(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}${join(entry.parentPath, entry.name).replaceAll("\\", "/").split(folder).at(-1)}`)
    .sort();
}

/** @param {string} file */
function stem(file) {
  return (file.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "").replaceAll("-", " ");
}
