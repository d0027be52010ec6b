// @ts-check
// Writes src/fields/language-names.ts: what languages are called in the languages that databases print their labels in, from the
// CLDR data that Node carries (`node scripts/make-language-names.mjs`). In lower case.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const languages =
  "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km ko lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ur uz vi zh zu".split(
    " ",
  );
const locales = "en de fr nl es it pt da sv nb fi pl tr".split(" ");
/** Names that databases print and CLDR has not. */
/** @type {Readonly<Record<string, string[]>>} */
const further = {
  zh: ["chinese simplified", "chinese traditional"],
  fa: ["farsi"],
  es: ["castilian"],
  tl: ["tagalog"],
};

/** @param {string} locale @param {string} code */
const nameIn = (locale, code) => (new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? "").toLowerCase();

const rows = languages.map((code) => {
  const names = locales.map((locale) => nameIn(locale, code));
  const known = new Set([...names, ...(further[code] ?? [])]);
  known.delete(code);
  return [code, ...shortened([...known].sort())].join(",");
});

/**
 * Each name without the letters that it shares with the one before, whose number stands for them; a third of the names' weight.
 * @param {readonly string[]} names
 */
function shortened(names) {
  return names.map((name, at) => {
    const before = names[at - 1] ?? "";
    let same = 0;
    while (same < before.length && name[same] === before[same]) same++;
    return `${same || ""}${name.slice(same)}`;
  });
}

/** Names in other letters, which share nothing with these, are rows of their own. */
const russian = languages.map((code) => nameIn("ru", code));
const own = languages.map((code) => {
  const name = nameIn(code, code);
  return [code, nameIn("ru", code), ...locales.map((locale) => nameIn(locale, code))].includes(name) ? "" : name;
});

writeFileSync(
  fileURLToPath(new URL("../src/fields/keys/language-names.ts", import.meta.url)),
  `// Written by scripts/make-language-names.mjs from CLDR.

/** The code of a language, and what it is called, in lower case; so many letters as a number says are those of the name before. */
export const languageNames = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join("\n")}
];

/** What they are called in Russian, and in their own language, in the order of these codes. */
export const furtherNames = [
  ${JSON.stringify(russian.join(","))},
  ${JSON.stringify(own.join(","))},
];
`,
);
