// @ts-check
/**
 * What docs/fields.md says of each field, so that schema.json says the same. A type is a section `## `Type``. Its fields are
 * sections `### `key`` whose first paragraph is the description and whose line `As JSON: `…`` is the example, or rows of
 * a table: `| `key` | description | `example` |`.
 *
 * @typedef {{ description: string, example?: unknown }} FieldDoc
 */

/**
 * @param {string} page
 * @returns {Record<string, Record<string, FieldDoc>>} by type, by key
 */
export function readFieldDocs(page) {
  /** @type {Record<string, Record<string, FieldDoc>>} */
  const types = {};
  for (const section of page.split(/^## /m).slice(1)) {
    const [, type] = /^`(\w+)`/.exec(section) ?? [];
    if (type === undefined) continue;
    types[type] = { ...tableRows(section), ...subsections(section) };
  }
  return types;
}

/** @param {string} section */
function subsections(section) {
  /** @type {Record<string, FieldDoc>} */
  const fields = {};
  for (const part of section.split(/^### /m).slice(1)) {
    const [heading = "", ...paragraphs] = part.split(/\n\n+/);
    const [, key] = /^`(\w+)`/.exec(heading) ?? [];
    if (key === undefined) continue;
    const json = /^As JSON: `(.*)`$/m.exec(part)?.[1];
    const first = paragraphs.find((paragraph) => !paragraph.startsWith("As JSON:")) ?? "";
    fields[key] = { description: plain(first), ...(json !== undefined && { example: JSON.parse(json) }) };
  }
  return fields;
}

/** @param {string} section */
function tableRows(section) {
  /** @type {Record<string, FieldDoc>} */
  const fields = {};
  for (const [, key = "", words = "", json] of section.matchAll(/^\| `(\w+)` \| (.+?) \| (?:`(.*)`|–) \|$/gm)) {
    fields[key] = { description: plain(words), ...(json !== undefined && { example: JSON.parse(json) }) };
  }
  return fields;
}

/**
 * Words without Markdown: links become their text, lists one line.
 *
 * @param {string} words
 */
function plain(words) {
  return words
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll("`", "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The sections that describe a definition of the schema: a stored record is part of a page, part of a record. */
const sectionsOf = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  recordInfo: ["DumpRecord"],
  parsedRecord: ["Parsed", "ParsedRecord"],
  storedRecord: ["Parsed", "ParsedRecord"],
});

/**
 * Adds to each property of the definitions what the page says of it, and tells of those that it does not describe.
 *
 * @param {Record<string, any>} definitions
 * @param {ReturnType<typeof readFieldDocs>} docs
 * @returns {string[]} `article.headline`
 */
export function describeDefinitions(definitions, docs) {
  /** @type {string[]} */
  const missing = [];
  for (const [id, definition] of Object.entries(definitions)) {
    const names = sectionsOf[id] ?? [id[0]?.toUpperCase() + id.slice(1)];
    const fields = Object.assign({}, ...names.map((name) => docs[name] ?? {}));
    for (const [key, property] of Object.entries(definition.properties ?? {})) {
      const doc = fields[key];
      if (doc === undefined || doc.description === "") missing.push(`${id}.${key}`);
      else Object.assign(property, { description: doc.description }, "example" in doc && { examples: [doc.example] });
    }
  }
  return missing;
}
