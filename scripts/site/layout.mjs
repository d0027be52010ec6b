// @ts-check
import { posix } from "node:path";

/** What a page may load: nothing but its own files, and no code or style that stands in the page itself. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src blob:; connect-src data:; base-uri 'none'; form-action 'none'";

/** @param {string} text */
export function escaped(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** The way from a page to the top of the site: "", "../", … @param {string} target */
export function baseOf(target) {
  const way = posix.relative(posix.dirname(target), ".");
  return way === "" ? "" : `${way}/`;
}

/**
 * A whole page.
 *
 * @param {{ target: string, title: string, description: string, main: string, menu?: string, scripts?: readonly string[], styles?: readonly string[], wide?: boolean }} page
 */
export function layout({ target, title, description, main, menu = "", scripts = [], styles = [], wide = false }) {
  const base = baseOf(target);
  const links = ["site.css", ...styles].map((path) => `<link rel="stylesheet" href="${base}${path}">`);
  const loads = ["site.js", ...scripts].map((path) => `<script src="${base}${path}" defer></script>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escaped(description)}">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
<script src="${base}theme.js"></script>
${links.join("\n")}
${loads.join("\n")}
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
${header(base)}
<div class="page${menu === "" ? " alone" : ""}${wide ? " wide" : ""}">
${menu}
<main id="main" tabindex="-1">
${main}
</main>
</div>
<footer class="site-footer"><p>newsdump is free software under the MIT licence. These pages ask no other host for anything.</p></footer>
</body>
</html>
`;
}

/** The bar above every page, that of the API too. @param {string} base */
export function header(base) {
  return `<header class="site-header">
<a class="site-name" href="${base}index.html">newsdump</a>
<nav class="site-nav" aria-label="Site"><a href="${base}guides/getting-started.html">Guides</a><a href="${base}playground/index.html">Playground</a><a href="${base}api/index.html">API</a></nav>
<div class="site-search" data-base="${base}"><input type="search" id="site-search" placeholder="Search" aria-label="Search these pages" autocomplete="off" spellcheck="false"><div id="site-results" hidden></div></div>
<button type="button" id="theme" class="site-theme" aria-label="Colours: as the system">◐</button>
</header>`;
}

/**
 * The menu beside a page.
 *
 * @param {import("./sections.mjs").Section[]} sections
 * @param {string} target
 */
export function menuOf(sections, target) {
  const base = baseOf(target);
  const groups = sections.map(({ title, pages }) => {
    const links = pages.map(
      (page) =>
        `<li><a href="${base}${page.target}"${page.target === target ? ' aria-current="page"' : ""}>${escaped(page.title)}</a></li>`,
    );
    return `<h2>${escaped(title)}</h2>\n<ul>${links.join("")}</ul>`;
  });
  return `<nav class="menu" aria-label="Pages"><details id="menu" open><summary>All pages</summary>\n${groups.join("\n")}\n</details></nav>`;
}
