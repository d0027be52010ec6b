import type { Parsed } from "../../src/core.js";

/** A value of the article, with where it comes from. */
export interface ShownField {
  readonly path: string;
  readonly name: string;
  readonly value: string;
  /** Indexes of the blocks that it was made of; none where the text does not print it. */
  readonly blocks: readonly number[];
  /** The field of the record that states it. */
  readonly stated?: string;
}

/**
 * The fields of what `parse` gives, in their order, whatever fields there are: one line for each value, and for each object
 * of a list one line, or one for each of its values that has blocks of its own.
 */
export function shownFields(parsed: Parsed): ShownField[] {
  const { article, entries, origins, stated = {} } = parsed;
  const fields: ShownField[] = [];
  const add = (path: string, name: string, value: unknown) => {
    const from = stated[path] ?? stated[path.split(".")[0] as string];
    const blocks = blocksOf(origins, path);
    fields.push({ path, name, value: wordsOf(value), blocks, ...(from !== undefined && { stated: from }) });
  };
  const addObject = (path: string, name: string, value: unknown) => {
    if (typeof value !== "object" || value === null || !Object.keys(value).some((key) => `${path}.${key}` in origins)) {
      return add(path, name, value);
    }
    for (const [key, each] of Object.entries(value)) add(`${path}.${key}`, `${name} ${key}`, each);
  };
  for (const [key, value] of Object.entries(article)) {
    if (!Array.isArray(value)) addObject(key, key, value);
    else value.forEach((item, at) => void addObject(`${key}.${at}`, itemName(key, item, at, value.length), item));
  }
  entries.forEach((entry, at) => void add(`entries.${at}`, `entry ${at + 1}`, entry));
  return fields;
}

function itemName(key: string, item: unknown, at: number, count: number): string {
  if (typeof item === "object" && item !== null && "kind" in item) return String(item.kind);
  const single: Record<string, string> = { authors: "author", keywords: "keyword", notices: "notice" };
  const name = single[key] ?? key;
  return count > 1 && single[key] === undefined ? `${name} ${at + 1}` : name;
}

/** Of the field itself; of a list that has one block for each item, the item's; else of what holds it, or of all it holds. */
function blocksOf(origins: Parsed["origins"], path: string): readonly number[] {
  const own = origins[path];
  if (own !== undefined) return own;
  const [top = "", at] = path.split(".");
  const listed = at === undefined ? undefined : origins[top];
  if (listed !== undefined) {
    const item = top === "body" || top === "notices" ? listed[Number(at)] : undefined;
    return item === undefined ? listed : [item];
  }
  const below = Object.entries(origins).filter(([key]) => key.startsWith(`${path}.`));
  return [...new Set(below.flatMap(([, blocks]) => blocks))].sort((one, other) => one - other);
}

/** A value in words: an object as its values, without what is empty. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  const { kind: _kind, ...rest } = value as Record<string, unknown>;
  return Object.values(rest).map(wordsOf).filter(Boolean).join(" · ");
}
