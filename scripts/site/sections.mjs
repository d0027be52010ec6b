// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A page of the site: its Markdown, by its path from the root, and where it stands in the site. */
/** @typedef {{ source: string, target: string, title: string, text: string }} Page */
/** @typedef {{ title: string, pages: Page[] }} Section */

/** What a reader is led through, in this order; a folder stands for all in it. What is not named here comes last. */
const plan = {
  Start: [
    "docs/guides/getting-started.md",
    "docs/guides/dumps.md",
    "docs/guides/streaming.md",
    "docs/guides/r-and-python.md",
  ],
  Guides: [
    "docs/how-to/add-a-site.md",
    "docs/guides/languages.md",
    "docs/guides/exporting.md",
    "docs/guides/validating.md",
    "docs/guides/errors.md",
    "docs/how-to",
    "docs/guides",
  ],
  Reference: [
    "docs/fields.md",
    "docs/blocks.md",
    "docs/supported.md",
    "docs/diagnostics.md",
    "docs/cli.md",
    "docs/limits.md",
  ],
  Formats: ["docs/formats"],
  "How it does": ["docs/quality.md", "docs/speed.md", "SECURITY.md", "CHANGELOG.md"],
  Contributing: ["CONTRIBUTING.md"],
  Decisions: ["docs/decisions"],
};
/** The landing page is made of `docs/index.md`; the others are lists for those who read the repository. */
const elsewhere = new Set(["docs/index.md", "docs/README.md"]);

/** Every page of the documentation, in the sections of the menu. @returns {Section[]} */
export function sections() {
  const left = new Set(markdownBelow("docs").filter((path) => !elsewhere.has(path)));
  const taken = Object.entries(plan).map(([title, paths]) => {
    const sources = paths.flatMap((path) => (path.endsWith(".md") ? [path] : markdownBelow(path)));
    const fresh = [...new Set(sources)].filter((path) =>
      path.startsWith("docs/") ? left.delete(path) : existsSync(join(root, path)),
    );
    return { title, pages: fresh.map(pageOf) };
  });
  // A page of a subject that this plan does not know has its place without an edit here.
  const rest = [...left].sort().map(pageOf);
  return [...taken, { title: "More", pages: rest }].filter(({ pages }) => pages.length > 0);
}

/** @param {string} source @returns {Page} */
export function pageOf(source) {
  const text = readFileSync(join(root, source), "utf8");
  const title = /^# (.+)$/m.exec(text)?.[1]?.replaceAll("`", "") ?? source;
  return { source, target: targetOf(source), title, text };
}

/** Where the page of a Markdown file stands in the site. @param {string} source */
export function targetOf(source) {
  if (source === "README.md" || elsewhere.has(source)) return "index.html";
  return source
    .replace(/^docs\//, "")
    .replace(/\.md$/, ".html")
    .replace(/^[A-Z]+(?=\.html$)/, (name) => name.toLowerCase());
}

/** @param {string} folder */
function markdownBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && !path.startsWith("docs/api/"))
    .sort();
}
