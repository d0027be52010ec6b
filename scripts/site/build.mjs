// @ts-check
/**
 * Builds the site: `npm run site` writes it into `site/`, static files with relative links, that work from any host, any path below
 * one, and from the disk. Ends with 1, and a line for each, where a link leads nowhere.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { writeApi } from "./api.mjs";
import { writeBundles } from "./bundles.mjs";
import { linkFaults } from "./check-links.mjs";
import { examples, optionsOf, seed, writeExamples } from "./examples.mjs";
import { escaped, layout, menuOf } from "./layout.mjs";
import { fileTarget, render } from "./markdown.mjs";
import { pageOf, root, sections } from "./sections.mjs";

const begun = performance.now();
const [to = "site"] = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const withApi = !process.argv.includes("--no-api");
const out = resolve(root, to);
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "playground"), { recursive: true });

const all = sections();
/** @type {Set<string>} */
const files = new Set();
/** @type {{ title: string, page: string, href: string, text: string }[]} */
const found = [];

await writeBundles(out);
for (const page of all.flatMap(({ pages }) => pages)) writePage(page);
writeLanding();
await writePlayground();
for (const file of files) copy(file, fileTarget(file));
copy("docs/site/icon.svg", "icon.svg");
write(".nojekyll", "");
if (withApi) found.push(...(await writeApi(out)));
write("search-index.js", `globalThis.newsdumpSearch=${JSON.stringify(found)};\n`);

const { pages, faults } = withApi ? linkFaults(out) : { pages: 0, faults: [] };
for (const fault of faults) console.log(fault);
console.log(
  `${to}/index.html: ${pages} pages, ${faults.length} links that lead nowhere, ${Math.round((performance.now() - begun) / 1000)} s`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

/** @param {import("./sections.mjs").Page} page */
function writePage(page) {
  const { html, headings } = render(page, files);
  const description = headings[0]?.text.slice(0, 150) || page.title;
  write(
    page.target,
    layout({
      target: page.target,
      title: `${page.title} · newsdump`,
      description,
      main: html,
      menu: menuOf(all, page.target),
    }),
  );
  for (const { level, id, title, text } of headings) {
    found.push({
      title,
      page: page.title,
      href: level === 1 ? page.target : `${page.target}#${id}`,
      text: text.slice(0, 240),
    });
  }
}

/** The landing page: what `docs/index.md` says, with the live example in the place of its mark. */
function writeLanding() {
  const page = pageOf("docs/index.md");
  const { html } = render(page, files);
  const text = readFileSync(join(root, "docs/site/live.txt"), "utf8");
  const live = readFileSync(join(root, "docs/site/live.html"), "utf8").replace("{{text}}", () => escaped(text));
  const main = html.replace("<p>{{live}}</p>", () => live);
  const description = "Parse plain-text news dumps into articles, each value traceable to its place in the text.";
  const title = "newsdump: news dumps into articles";
  write(
    "index.html",
    layout({ target: "index.html", title, description, main, scripts: ["live-parser.js", "live.js"], wide: true }),
  );
}

async function writePlayground() {
  const groups = await examples();
  writeExamples(join(out, "playground/examples.js"), groups);
  const body = readFileSync(join(root, "docs/playground/index.html"), "utf8")
    .replace("{{examples}}", () => optionsOf(groups))
    .replace("{{seed}}", () => escaped(readFileSync(join(root, seed), "utf8")));
  const target = "playground/index.html";
  const description = "Drop a dump, and see every line coloured by its role, the article beside it, and why.";
  const title = "Playground · newsdump";
  const main = `<h1>Playground</h1>\n${body}`;
  write(
    target,
    layout({
      target,
      title,
      description,
      main,
      scripts: ["parser.js", "playground/main.js"],
      styles: ["playground/playground.css"],
      wide: true,
    }),
  );
  found.push({ title: "Playground", page: "Playground", href: target, text: description });
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

/** @param {string} from @param {string} path */
function copy(from, path) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  copyFileSync(join(root, from), join(out, path));
}
