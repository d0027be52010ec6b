// The pages to learn from: every dump under the data folder with its truth, its group (site) and its fold.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ set: string, flavour: string, id: string, path: string, truth: any, group: string, weight: number }} Page */

const generic = new Set(["co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "gv"]);

/** @param {string} host */
function siteOf(host) {
  const labels = host
    .toLowerCase()
    .replace(/^www\d?\./, "")
    .split(".");
  const short = labels.length > 2 && labels[labels.length - 1].length === 2 && generic.has(labels[labels.length - 2]);
  return labels.slice(short ? -3 : -2)[0] ?? host;
}

/** @param {string} set @param {string} id @param {any} truth */
function groupOf(set, id, truth) {
  const host = /^https?:\/\/([^/:]+)/.exec(truth.url ?? "")?.[1];
  if (truth.site !== undefined) return siteOf(truth.site);
  if (host !== undefined) return siteOf(host);
  return set === "trafilatura" ? siteOf(id.split(/\.(?=[^.]*$)/)[0].replace(/-.*$/, "")) : `${set}:${id}`;
}

/** Five folds by a hash of the group (FNV-1a). */
export function foldOf(/** @type {string} */ group, salt = "") {
  let hash = 0x811c9dc5;
  for (const code of Buffer.from(salt + group)) hash = Math.imul(hash ^ code, 0x01000193) >>> 0;
  return (hash >>> 8) % 5;
}

/** @param {string} folder @returns {Page[]} */
export function readPages(folder) {
  /** @type {Page[]} */
  const pages = [];
  for (const set of readdirSync(join(folder, "dumps")).sort()) {
    const all = JSON.parse(readFileSync(join(folder, "truth", `${set}.json`), "utf8"));
    addSet(pages, join(folder, "dumps", set), set, all.pages ?? all, set === "readability" ? 0.5 : 1);
  }
  const silver = join(folder, "silver");
  if (existsSync(silver)) {
    const all = JSON.parse(readFileSync(join(silver, "truth.json"), "utf8"));
    addSet(pages, join(silver, "dumps"), "silver", all.pages ?? all, 0.5);
  }
  // A publisher's pages are one group, whatever their host.
  /** @type {Map<string, string>} */
  const root = new Map();
  const find = (/** @type {string} */ name) => {
    let at = name;
    while (root.get(at) !== undefined && root.get(at) !== at) at = root.get(at);
    return at;
  };
  for (const page of pages) {
    const publisher = /^(?:[a-z]+__)?([A-Za-z]+)_\d/.exec(page.id)?.[1]?.toLowerCase();
    if (publisher !== undefined && page.set.startsWith("fundus")) root.set(find(page.group), find(publisher));
  }
  for (const page of pages) page.group = find(page.group);
  return pages;
}

/** @param {Page[]} pages @param {string} folder @param {string} set @param {any} all @param {number} weight */
function addSet(pages, folder, set, all, weight) {
  for (const flavour of readdirSync(folder).sort()) {
    for (const file of readdirSync(join(folder, flavour)).sort()) {
      const id = file.replace(/\.txt$/, "");
      const truth = all[id];
      if (truth === undefined) continue;
      pages.push({
        set,
        flavour,
        id,
        path: join(folder, flavour, file),
        truth,
        group: groupOf(set, id, truth),
        weight,
      });
    }
  }
}
