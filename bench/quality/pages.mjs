// @ts-check
// The pages of a data folder: dumps/<set>/<flavour>/<id>.txt with truth/<set>.json.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ set: string, flavour: string, pages: { id: string, path: string, truth: import("./score-page.mjs").Truth }[] }} Dumps */

/** From one line a block, over blank lines between them, to wrapped. */
const order = ["wet", "blank", "lynx", "h2t"];

/**
 * @param {string} folder
 * @param {{ sets?: readonly string[] | undefined, flavours?: readonly string[] | undefined }} [wanted] all unless told
 * @returns {Dumps[]}
 */
export function readDumps(folder, { sets, flavours } = {}) {
  const dumps = join(folder, "dumps");
  if (!existsSync(dumps) || !existsSync(join(folder, "truth"))) throw new Error(`${folder} holds no dumps/ and truth/`);
  const found = namesIn(dumps, sets).flatMap((set) => {
    const truths = JSON.parse(readFileSync(join(folder, "truth", `${set}.json`), "utf8"));
    return namesIn(join(dumps, set), flavours)
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((flavour) => ({ set, flavour, pages: pagesIn(join(dumps, set, flavour), truths) }));
  });
  if (found.length === 0) {
    throw new Error(`${folder} holds nothing of ${[...(sets ?? []), ...(flavours ?? [])].join(", ")}`);
  }
  return found;
}

/** @param {string} folder @param {readonly string[] | undefined} wanted */
function namesIn(folder, wanted) {
  return readdirSync(folder)
    .sort()
    .filter((name) => wanted === undefined || wanted.includes(name));
}

/** Dumps without a truth are left out. @param {string} folder @param {Record<string, any>} truths @returns {Dumps["pages"]} */
function pagesIn(folder, truths) {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const id = file.replace(/\.txt$/, "");
      return Object.hasOwn(truths, id) ? [{ id, path: join(folder, file), truth: truths[id] }] : [];
    });
}
