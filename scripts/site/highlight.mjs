// @ts-check
import { escaped } from "./layout.mjs";

const words =
  "as async await break case catch class const continue default delete do else enum export extends finally for from function if implements import in instanceof interface let new of return satisfies switch throw try type typeof var void while with yield def lambda None True False not and or elif except pass library true false null undefined";
const keyword = new Set(words.split(" "));
/** A comment, a string, a number, a word: enough to read code by, in any of the languages of these pages. */
const patterns = {
  slash:
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\b\d[\w.]*|[A-Za-z_$][\w$]*/g,
  hash: /#[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\b\d[\w.]*|[A-Za-z_$][\w$]*/g,
};
/** @type {Readonly<Record<string, keyof typeof patterns>>} */
const families = {
  ts: "slash",
  js: "slash",
  mjs: "slash",
  json: "slash",
  sh: "hash",
  python: "hash",
  r: "hash",
  sql: "hash",
  yaml: "hash",
};

/** Code as HTML, its parts in classes. @param {string} code @param {string} language */
export function highlight(code, language) {
  const family = families[language];
  if (family === undefined) return escaped(code);
  let html = "";
  let at = 0;
  for (const { 0: part, index } of code.matchAll(patterns[family])) {
    const kind = kindOf(part);
    html +=
      escaped(code.slice(at, index)) +
      (kind === "" ? escaped(part) : `<span class="code-${kind}">${escaped(part)}</span>`);
    at = index + part.length;
  }
  return html + escaped(code.slice(at));
}

/** @param {string} part */
function kindOf(part) {
  if (/^(?:\/\/|\/\*|#)/.test(part)) return "comment";
  if (/^["'`]/.test(part)) return "string";
  if (/^\d/.test(part)) return "number";
  return keyword.has(part) ? "keyword" : "";
}
