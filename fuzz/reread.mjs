// @ts-check
import { isDeepStrictEqual } from "node:util";
import { must } from "./must.mjs";

/** A package that reads a form which this repository does not; undefined where it is not installed. @param {string} name @returns {Promise<any>} */
const optional = (name) => import(name).catch(() => undefined);
const [yaml, saxes, papaparse] = await Promise.all(["yaml", "saxes", "papaparse"].map(optional));

/** What an exporter wrote is read again by somebody else's parser. @param {any} exporter @param {any} parsed */
export function checkExport(exporter, parsed) {
  const { id, mediaType, series } = exporter;
  const written = exporter.write(parsed);
  must(typeof written === "string", `${id} writes text`);
  must(written.isWellFormed(), `${id} writes no lone surrogate`);
  must(written === "" || /[^\n]\n$/.test(written), `${id} ends with one line feed`);
  must(exporter.write(parsed) === written, `${id} writes the same again`);
  if (/json/.test(mediaType)) checkJson(exporter, written, parsed);
  else if (/xml/.test(mediaType)) checkXml(id, written);
  else if (/csv/.test(mediaType)) checkCsv(id, series === undefined ? written : series.before + series.write(parsed));
  else if (/markdown/.test(mediaType)) checkFrontMatter(id, written, parsed);
  // What a page of text may hold are the characters of the page itself.
}

/** Half of the world's readers end a line at one of these. */
const lineEnds = /[\n\r\u0085\u2028\u2029]/;

/** @param {any} exporter @param {string} written @param {any} parsed */
function checkJson({ id, extension }, written, parsed) {
  const value = JSON.parse(written);
  if (extension === ".jsonl") must(!lineEnds.test(written.slice(0, -1)), `${id} is one line for every reader`);
  if (id === "json")
    must(isDeepStrictEqual(value, JSON.parse(JSON.stringify(parsed))), "json gives back all that was parsed");
  if (id === "jsonl")
    must(isDeepStrictEqual(value.article, JSON.parse(JSON.stringify(parsed.article))), "jsonl gives back the article");
}

/** @param {string} id @param {string} written */
function checkXml(id, written) {
  if (saxes === undefined) return;
  /** @type {Error | undefined} */ let fault;
  const parser = new saxes.SaxesParser({ xmlns: true });
  parser.on("error", (/** @type {Error} */ error) => {
    fault ??= error;
  });
  parser.write(written).close();
  must(fault === undefined, `${id} is well-formed XML: ${fault?.message}`);
}

/** @param {string} id @param {string} written */
function checkCsv(id, written) {
  if (papaparse === undefined) return;
  const { data, errors } = papaparse.default.parse(written.replace(/^\ufeff/, ""), { skipEmptyLines: "greedy" });
  must(errors.length === 0, `${id} is CSV: ${JSON.stringify(errors[0])}`);
  must(new Set(data.map((/** @type {string[]} */ row) => row.length)).size <= 1, `${id} has rows of one length`);
}

/** @param {string} id @param {string} written @param {any} parsed */
function checkFrontMatter(id, written, { article }) {
  if (yaml === undefined || !written.startsWith("---\n")) return;
  const end = written.indexOf("\n---\n", 3);
  must(end > 0, `${id} closes its front matter`);
  const fields = yaml.parse(written.slice(4, end + 1));
  must(
    fields.title === article.headline?.toWellFormed(),
    `${id} gives back the headline: ${JSON.stringify(fields.title)}`,
  );
  must(
    Object.keys(fields).every((key) => /^[\w-]+$/.test(key)),
    `${id} has no key of the text's making`,
  );
}
