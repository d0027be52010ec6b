// @ts-check
import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { Marked } from "marked";
import { highlight } from "./highlight.mjs";
import { escaped } from "./layout.mjs";
import { root, targetOf } from "./sections.mjs";

/** @typedef {{ level: number, id: string, title: string, text: string }} Heading */

/**
 * A page of Markdown as HTML, with its headings for the search. Links to other pages lead to them, links to files of the repository
 * to copies, which are put on the list.
 *
 * @param {{ source: string, target: string, text: string }} page
 * @param {Set<string>} files
 */
export function render({ source, target, text }, files) {
  /** @type {Heading[]} */
  const headings = [];
  const ids = new Map();
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        const title = plain(html);
        const id = uniqueSlug(title, ids);
        headings.push({ level: depth, id, title, text: "" });
        const anchor =
          depth === 1 ? "" : ` <a class="anchor" href="#${id}" aria-label="Link to ${escaped(title)}">#</a>`;
        return `<h${depth} id="${id}">${html}${anchor}</h${depth}>\n`;
      },
      code({ text: code, lang = "" }) {
        const [language = ""] = lang.split(/\s+/);
        return `<pre tabindex="0" class="language-${escaped(language)}"><code>${highlight(`${code}\n`, language)}</code></pre>\n`;
      },
      link({ href, tokens }) {
        const html = this.parser.parseInline(tokens);
        const to = addressOf(href, source, target, files);
        return to === undefined ? html : `<a href="${escaped(to)}">${html}</a>`;
      },
      image({ href, text: alternative }) {
        const to = addressOf(href, source, target, files);
        return `<img src="${escaped(to ?? href)}" alt="${escaped(alternative)}" loading="lazy">`;
      },
      table(token) {
        const row = (/** @type {any[]} */ cells, /** @type {string} */ tag) =>
          `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("")}</tr>`;
        const body = token.rows.map((cells) => row(cells, "td")).join("\n");
        return `<div class="table" tabindex="0" role="region" aria-label="Table"><table><thead>${row(token.header, "th").replaceAll("<th></th>", "<td></td>")}</thead><tbody>${body}</tbody></table></div>\n`;
      },
      html({ text: markup }) {
        return markup.trimStart().startsWith("<!--") ? "" : escaped(markup);
      },
    },
  });
  const tokens = marked.lexer(text);
  const html = marked.parser(tokens);
  fillTexts(tokens, headings);
  return { html: numberTables(html), headings };
}

/** Regions of one page have names of their own. @param {string} html */
function numberTables(html) {
  let count = 0;
  return html.replaceAll('role="region" aria-label="Table"', () => `role="region" aria-label="Table ${++count}"`);
}

/** The words below each heading, for the search. @param {any[]} tokens @param {Heading[]} headings */
function fillTexts(tokens, headings) {
  let at = -1;
  for (const { type, raw } of tokens) {
    if (type === "heading") at++;
    else if (type !== "code" && type !== "html" && headings[at] !== undefined) {
      /** @type {Heading} */ (headings[at]).text += ` ${raw}`;
    }
  }
  for (const heading of headings) {
    heading.text = heading.text
      .replace(/\]\([^)]*\)/g, "")
      .replace(/[`*_[\]|#>-]+/g, " ")
      .replace(/\s+/g, " ")
      .trim();
  }
}

/** @param {string} href @param {string} source @param {string} target @param {Set<string>} files */
function addressOf(href, source, target, files) {
  if (/^[a-z]+:/.test(href) || href.startsWith("#")) return href;
  const [path = "", anchor] = href.split("#");
  const file = posix.join(posix.dirname(source), path);
  const tail = anchor === undefined ? "" : `#${anchor}`;
  const from = posix.dirname(target);
  // It is a page of the site already.
  if (file.startsWith("docs/playground/")) return posix.relative(from, file.slice("docs/".length)) + tail;
  if (file.endsWith(".md") && (file.startsWith("docs/") || !file.includes("/")))
    return posix.relative(from, targetOf(file)) + tail;
  if (!existsSync(join(root, file))) throw new Error(`${source} links to ${href}, which is not there`);
  // A folder of the repository is named, not shown.
  if (statSync(join(root, file)).isDirectory()) return undefined;
  files.add(file);
  return posix.relative(from, fileTarget(file));
}

/** Where the copy of a repository's file stands in the site: pictures as they are, all else as text to look at. @param {string} file */
export function fileTarget(file) {
  return `files/${file}${/\.(?:svg|png|gz|arc|warc|wet|txt|json|html)$/.test(file) ? "" : ".txt"}`;
}

/** As code hosts make anchors, the second of a name with a number. @param {string} title @param {Map<string, number>} ids */
function uniqueSlug(title, ids) {
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
  const count = ids.get(slug) ?? 0;
  ids.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}

/** @param {string} html */
function plain(html) {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
