// @ts-check
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/**
 * Every link and every file that the pages of a folder name has to be there, with its anchor, and no page may load from another host.
 * Gives one line a fault.
 *
 * @param {string} out
 */
export function linkFaults(out) {
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  /** @type {Map<string, Set<string>>} */
  const anchors = new Map();
  const anchorsOf = (/** @type {string} */ path) => {
    let found = anchors.get(path);
    if (found === undefined) {
      found = new Set([...readFileSync(path, "utf8").matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => unescaped(id)));
      anchors.set(path, found);
    }
    return found;
  };
  /** @type {string[]} */
  const faults = [];
  for (const page of pages) {
    if (page.startsWith("files")) continue;
    const html = readFileSync(join(out, page), "utf8");
    for (const [, tag = "", attribute = "", value = ""] of html.matchAll(/<(\w+)\b[^>]*?\s(href|src)="([^"]*)"/g)) {
      const address = unescaped(value);
      // Icons of the reference, which its script puts into the page.
      if (tag === "use") continue;
      if (/^(?:[a-z]+:|\/)/.test(address)) {
        const isLink = tag === "a" && attribute === "href" && /^(?:https?|mailto):/.test(address);
        if (!isLink && !address.startsWith("data:")) faults.push(`${page}: <${tag}> loads ${address}`);
        continue;
      }
      const [path = "", anchor] = address.split("#");
      const target = path === "" ? join(out, page) : normalize(join(out, dirname(page), decodeURIComponent(path)));
      if (!target.startsWith(out) || !existsSync(target) || statSync(target).isDirectory())
        faults.push(`${page}: no ${address}`);
      else if (anchor && target.endsWith(".html") && !anchorsOf(target).has(decodeURIComponent(anchor))) {
        faults.push(`${page}: no place ${address}`);
      }
    }
  }
  return { pages: pages.length, faults };
}

/** @param {string} text */
function unescaped(text) {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
