// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "./dumps/random.mjs";

/** A page as its site serves it, and as a dump has it. @typedef {{ html: string, text: string }} Page */

/** So many bytes of HTML the pages of news sites have for each of their text (docs/speed.md). */
const BYTES_A_BYTE = 28;
/** What a page is made of besides its elements: half of a page of news is scripts, styles and data. */
const DATA_SHARE = 0.5;
/** So many elements a line stands in, which makes two thousand of a page. */
const ELEMENTS = 10;
/** `<div class=""></div>`, with its end. */
const TAG_BYTES = 20;

const escaped = (/** @type {string} */ text) =>
  text.replace(/[&<>"]/g, (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt" }[sign] ?? "quot"};`);

/**
 * Pages made of dumps with a line a block, where no HTML is at hand: each line an element in others, with classes, and data in a
 * script behind, up to the bytes that pages of news have.
 *
 * @param {readonly string[]} texts
 * @returns {Page[]}
 */
export function madePages(texts) {
  return texts.map((text, at) => {
    const random = seededRandom(at + 1);
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const bytes = Buffer.byteLength(text) * BYTES_A_BYTE;
    const word = () => `c${random(9999).toString(36)}`;
    const classes = (/** @type {number} */ length) => {
      let made = word();
      while (made.length < length) made += ` ${word()}-${word()}`;
      return made;
    };
    const tags = ELEMENTS - 1;
    const each = Math.floor((bytes * (1 - DATA_SHARE)) / Math.max(1, lines.length) / ELEMENTS) - TAG_BYTES;
    const body = lines.map((line) => {
      const open = Array.from({ length: tags }, () => `<div class="${classes(each)}">`).join("");
      const inner =
        line.length > 80
          ? `<p class="${classes(each)}">${escaped(line)}</p>`
          : `<a href="/${word()}" class="${classes(each)}">${escaped(line)}</a>`;
      return open + inner + "</div>".repeat(tags);
    });
    let data = "";
    while (data.length < bytes * DATA_SHARE) data += `{"id":"${word()}","type":"${word()}","value":${random(1e9)}},\n`;
    const title = escaped(lines[0] ?? "");
    return {
      html: `<!doctype html><html><head><title>${title}</title></head><body>${body.join("\n")}<script>var data=[${data}];</script></body></html>`,
      text,
    };
  });
}

/** The `.html` of a folder, each with the text that a reader of HTML makes of it. @param {string} folder @param {(html: string) => string} toText @returns {Page[]} */
export function savedPages(folder, toText) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.html?$/.test(file));
  if (files.length === 0) throw new Error(`${folder} holds no .html`);
  return files.sort().map((file) => {
    const html = readFileSync(join(folder, file), "utf8");
    return { html, text: toText(html) };
  });
}
