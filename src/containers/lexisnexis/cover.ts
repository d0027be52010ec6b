import { nexisCoverKeys, nexisCoverOpeners, nexisCoverSigns } from "../../fields/keys/nexis.js";
import { groupsOf } from "./line-groups.js";

/** What stands before the documents of an export. */
export interface Cover {
  /** BCP 47 of its keys. */
  readonly language: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** The first and the last document that it says were selected: `Selected Items: 1201-1262`. */
  readonly items?: { readonly from: number; readonly to: number };
  /** Where it ends in its text. */
  readonly end: number;
}

let known: Map<string, string> | undefined;

function languageOfKey(key: string): string | undefined {
  if (known === undefined) {
    known = new Map();
    for (const [language, keys] of Object.entries(nexisCoverKeys)) {
      for (const each of keys.split(",")) if (!known.has(each)) known.set(each, language);
    }
  }
  return known.get(key);
}

/** True for a line that begins a cover, wherever it stands. */
export function opensCover(line: string): boolean {
  const key = coverKey(line);
  return key !== undefined && nexisCoverOpeners.has(key.name);
}

/** True for a line of a cover that only LexisNexis has. */
export function signsCover(line: string): boolean {
  return isSign(coverKey(line)?.name ?? "");
}

function isSign(name: string): boolean {
  return nexisCoverOpeners.has(name) || nexisCoverSigns.has(name);
}

interface CoverKey {
  readonly label: string;
  readonly name: string;
  readonly language: string;
  readonly value: string;
}

function coverKey(line: string): CoverKey | undefined {
  const colon = line.slice(0, 40).indexOf(":");
  if (colon < 3) return undefined;
  const label = line.slice(0, colon).trim();
  const name = label.toUpperCase().replaceAll("’", "'");
  const language = languageOfKey(name);
  return language === undefined ? undefined : { label, name, language, value: line.slice(colon + 1).trim() };
}

/** `ID projet : Aucun`: a key that no table has, among others; words of a query are in capitals. */
function otherKey(line: string): CoverKey | undefined {
  const label = /^(\p{Lu}[\p{L}'’ /-]{2,30}?) ?:(?:\s|$)/u.exec(line.slice(0, 40))?.[1];
  if (label === undefined || !/\p{Ll}/u.test(label)) return undefined;
  return { label, name: label.toUpperCase(), language: "", value: line.slice(line.indexOf(":") + 1).trim() };
}

/**
 * Reads a cover; undefined where the text has no two of its keys, or none that only LexisNexis has. A value goes on until a blank line; where nothing stands
 * behind the key, it begins below (an address, each line a value).
 */
export function readCover(text: string): Cover | undefined {
  const fields = new Map<string, string[]>();
  const votes = new Map<string, number>();
  let items: Cover["items"];
  let end = 0;
  let isSigned = false;
  let open: { readonly values: string[]; below: boolean } | undefined;
  for (const { lines } of groupsOf(text)) {
    if (open !== undefined && !(open.below && open.values.length === 0)) open = undefined;
    for (const line of lines) {
      const printed = text.slice(line.start, line.end);
      const isAddress = open?.below === true && open.values.length > 0;
      const key = coverKey(printed) ?? (fields.size > 0 && !isAddress ? otherKey(printed) : undefined);
      if (key === undefined) {
        if (open === undefined) continue;
        const value = printed.replace(/\s+/g, " ");
        if (open.below) open.values.push(value);
        else open.values[0] = `${open.values[0]} ${value}`;
        end = line.end;
        continue;
      }
      if (key.language !== "") votes.set(key.language, (votes.get(key.language) ?? 0) + (shared.has(key.name) ? 0 : 1));
      isSigned ||= isSign(key.name);
      const values = fields.get(key.label) ?? [];
      fields.set(key.label, values);
      open = { values, below: key.value === "" };
      if (key.value !== "") values.push(key.value.replace(/\s+/g, " "));
      end = line.end;
      items ??= itemsOf(key.value);
    }
  }
  if (fields.size < 2 || !isSigned) return undefined;
  for (const [label, values] of fields) if (values.length === 0) fields.set(label, [""]);
  const [language = "en"] = [...votes].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { language, fields: Object.fromEntries(fields), ...(items !== undefined && { items }), end };
}

/** Names that are the same in several languages. */
const shared: ReadonlySet<string> = /* @__PURE__ */ new Set(["PROJECT ID", "SOURCE", "SOURCES"]);

function itemsOf(value: string): Cover["items"] {
  const match = /^\D{0,60}(\d{1,9})\s?[-–]\s?(\d{1,9})$/.exec(value.slice(0, 90));
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && from >= 1 && to >= from ? { from, to } : undefined;
}
