// @ts-check
/**
 * Writes what docs/ derives from the source: diagnostics.md, supported.md, the mappings in fields.md and the picture of `explain`. With `--check` it
 * writes nothing, names the files that are not current, and exits with 1 if there are any.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { explainPicture } from "./explain-picture.mjs";
import { loadSource } from "./load-source.mjs";
import { mappingTables } from "./mapping-tables.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");
const generated = "<!-- Written by `npm run docs:generate`. Do not edit. -->";

const { diagnosticCodes, formats, profiles, languages, exporters, mappings } = await loadSource(`
  export { diagnosticCodes } from "./src/diagnostics/codes.ts";
  export * as formats from "./src/containers/all.ts";
  export * as profiles from "./src/profiles/all.ts";
  export * as languages from "./src/languages/all.ts";
  export * as exporters from "./src/exporters/all.ts";
  export { mappings } from "./tests/support/mappings.ts";
`);

/** @type {Readonly<Record<string, string>>} */
const files = {
  "docs/diagnostics.md": diagnosticsPage(),
  "docs/supported.md": supportedPage(),
  "docs/fields.md": fieldsPage(),
  "docs/explain-seed.svg": await explainPicture(),
};

let stale = 0;
for (const [path, text] of Object.entries(files)) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  stale++;
  if (!check) writeFileSync(file, text);
  console.log(check ? `${path} is not current: npm run docs:generate` : `${path} written`);
}
process.exitCode = check && stale > 0 ? 1 : 0;

function diagnosticsPage() {
  const fixtures = fixturesByCode();
  const rows = Object.entries(diagnosticCodes).map(([code, { severity, message }]) => [
    `\`${code}\``,
    severity,
    message,
    (fixtures.get(code) ?? []).map((file) => `[${file}](../fixtures/diagnostics/${file})`).join(", ") || "–",
  ]);
  return `${generated}

# Diagnostics

Nothing throws because of what a text says. What is odd about it is told in \`diagnostics\`, each with a code, a severity, a
message and, where there is one, a place: \`span\` in the text (UTF-16 code units) or \`bytes\` in the dump.

- **error**: something could not be read as meant.
- **warning**: it was read, but the input breaks a rule.
- **info**: worth knowing.

A kind of character (controls, direction controls, byte order marks inside, lone surrogates, references without their
semicolon) is reported once for each text, at its first place. Messages may be reworded in any release; a code changes its
meaning or goes away only in a major one. \`newsdump codes\` prints this table.

${table(["code", "severity", "message", "fixture that raises it"], rows)}`;
}

/** The fixtures of each code: the files of its name, without those that hold options. */
function fixturesByCode() {
  const folder = join(root, "fixtures/diagnostics");
  /** @type {Map<string, string[]>} */
  const byCode = new Map();
  for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const [code = ""] = file.split(".");
    if (!file.endsWith(".options.json")) byCode.set(code, [...(byCode.get(code) ?? []), file]);
  }
  return byCode;
}

/** docs/fields.md with the table of mappings between its marks; all else is written by hand. */
function fieldsPage() {
  const page = readFileSync(join(root, "docs/fields.md"), "utf8");
  const [open, close] = ["<!-- mapping: written by `npm run docs:generate` -->\n", "<!-- /mapping -->"];
  const [before = "", rest = ""] = page.split(open);
  const behind = rest.slice(rest.indexOf(close));
  return `${before}${open}\n${mappingTables(mappings)}\n\n${behind}`;
}

function supportedPage() {
  const sections = [
    "## Formats of dumps",
    table(
      ["id", "what it is", "usual file names"],
      Object.values(formats).map(({ id, name, extensions }) => [
        `\`${id}\``,
        name,
        extensions.map((/** @type {string} */ each) => `\`${each}\``).join(" "),
      ]),
    ),
    "The first bytes decide which format a dump is of, never its name.",
    "## Sites",
    ...Object.values(profiles).map(profileSection),
    "A page of any other site is read by the same rules without a profile.",
    "## Languages",
    table(
      ["code", "language"],
      Object.values(languages).map(({ code, name }) => [`\`${code}\``, name]),
    ),
    "## Forms of output",
    table(
      ["id", "media type", "file name ending"],
      Object.values(exporters)
        .filter((each) => typeof each === "object")
        .map(({ id, mediaType, extension }) => [`\`${id}\``, `\`${mediaType}\``, `\`${extension}\``]),
    ),
  ];
  return `${generated}\n\n# What newsdump knows\n\n${sections.map((section) => section.trimEnd()).join("\n\n")}\n`;
}

/** @param {any} profile */
function profileSection({ id, name, language, signs, editions }) {
  const rows = editions.flatMap(
    (/** @type {any} */ { until, lines = {}, titleSuffixes = [] }, /** @type {number} */ at) => {
      const edition = `${at + 1}${until === undefined ? "" : `, until ${until}`}`;
      const said = Object.entries(lines).map(([role, texts]) => [edition, `line: ${role}`, codes(texts)]);
      return titleSuffixes.length === 0 ? said : [...said, [edition, "title suffix", codes(titleSuffixes)]];
    },
  );
  return `### ${name}

Profile \`${id}\`, language \`${language}\`. Signs in the text: ${codes(signs.text ?? []) || "none"}. Hosts: ${codes(signs.hosts ?? []) || "none"}.

${table(["edition", "what it says", "of"], rows)}`;
}

/** @param {readonly string[]} texts */
function codes(texts) {
  return texts.map((text) => `\`${text}\``).join(", ");
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return `${[line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n")}\n`;
}
