// @ts-check
// Writes src/fields/language-names.ts: what languages are called in the languages that databases print their labels in, from the
// CLDR data that Node carries (`node scripts/make-language-names.mjs`). In lower case.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const languages =
  "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km ko lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ur uz vi zh zu".split(
    " ",
  );
const locales = "en de fr nl es it pt da sv nb fi pl ru tr".split(" ");
/** Names that databases print and CLDR has not. */
/** @type {Readonly<Record<string, string[]>>} */
const further = {
  zh: ["chinese simplified", "chinese traditional"],
  fa: ["farsi"],
  es: ["castilian"],
  tl: ["tagalog"],
};

const rows = languages.map((code) => {
  const names = locales.map((locale) =>
    (new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? "").toLowerCase(),
  );
  const own = (new Intl.DisplayNames([code], { type: "language" }).of(code) ?? "").toLowerCase();
  const known = new Set([...names, own, ...(further[code] ?? [])]);
  known.delete(code);
  return `${code}:${shortened([...known].sort()).join(",")}`;
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

writeFileSync(
  fileURLToPath(new URL("../src/fields/keys/language-names.ts", import.meta.url)),
  `// Written by scripts/make-language-names.mjs from CLDR.

/** What languages are called, in lower case: \`code:name,name\`; so many letters as a number says are those of the name before. */
export const languageNames = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join("\n")}
];
`,
);
