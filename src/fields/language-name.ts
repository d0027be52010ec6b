import { furtherNames, languageNames } from "./keys/language-names.js";

let codes: Map<string, string> | undefined;
/** The name that was read last, and its code: the records of a dump are mostly in one language. */
let last: string | undefined;
let lastCode: string | undefined;

/**
 * BCP 47 of a language as a database names it: `Dutch / Nederlands` → `nl`, `GERMAN; DEUTSCH` → `de`, `anglais` → `en`, `FR` → `fr`,
 * `ENG` → `en`.
 * Undefined where no name is known.
 */
export function languageOfName(printed: string): string | undefined {
  if (printed !== last) {
    lastCode = readName(printed);
    last = printed;
  }
  return lastCode;
}

function readName(printed: string): string | undefined {
  codes ??= readCodes();
  const whole = printed.trim().toLowerCase();
  const tag = /^([a-z]{2})(?:[-_][a-z]{2})?$/.exec(whole)?.[1];
  if (tag !== undefined) return codes.has(tag) ? tag : undefined;
  for (const name of [whole, ...whole.split(/[;/,()|（]| [-–] /)]) {
    const code = codes.get(name.trim());
    if (code !== undefined) return code;
  }
  const short = /^[a-z]{3}$/.test(whole) ? Intl.getCanonicalLocales(whole)[0] : undefined;
  return short !== undefined && codes.has(short) ? short : undefined;
}

/** Names, and the codes themselves; of two languages of one name the first has it. */
function readCodes(): Map<string, string> {
  const found = new Map<string, string>();
  const rows = furtherNames.map((row) => row.split(","));
  languageNames.forEach((row, at) => {
    let name = "";
    let code: string | undefined;
    for (const each of [...row.split(","), ...rows.map((further) => further[at] ?? "")]) {
      name = name.slice(0, Number.parseInt(each, 10) || 0) + each.replace(/^\d+/, "");
      code ??= name;
      if (name !== "" && !found.has(name)) found.set(name, code);
    }
  });
  return found;
}
