import { groupsOf } from "../lexisnexis/line-groups.js";
import { coverLine, declaredDocuments } from "./head-line.js";
import { lineWithoutMarks } from "./markdown.js";

/** What stands before the documents of a delivery. */
export interface UniCover {
  /** BCP 47 of its keys. */
  readonly language: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly declared?: number;
  /** The titles of its list, in order. */
  readonly titles: readonly string[];
  /** Where it ends in its text. */
  readonly end: number;
}

/** Characters that are the same in a title and in the list of titles: no spaces, no marks, no references. */
export function titleKey(title: string): string {
  return title
    .replace(/&(?:apos|quot|amp|#\d{1,5});/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}

/** `12. Title of the document`. */
export function listItem(line: string): string | undefined {
  return /^\d{1,5}\. ?(?=\S)/.test(line) ? line.replace(/^\d{1,5}\. ?/, "") : undefined;
}

/** Reads a cover up to a place; undefined where the text has neither two of its keys nor a number of documents. */
export function readUniCover(text: string, to = text.length): UniCover | undefined {
  // Most texts are documents and have none of it: it is made when the first line of a cover is found.
  let found: FoundCover | undefined;
  let declared: number | undefined;
  let end = 0;
  for (const { lines } of groupsOf(text.slice(0, to))) {
    for (const line of lines) {
      const printed = lineWithoutMarks(text.slice(line.start, line.end));
      const number = declaredDocuments(printed);
      const key = coverLine(printed);
      const item = declared === undefined ? undefined : listItem(printed);
      if (number !== undefined) declared ??= number;
      else if (item !== undefined) {
        found ??= nothingFound();
        found.titles.push(item);
      } else if (key !== undefined) {
        found ??= nothingFound();
        const { votes, fields } = found;
        votes.set(key.language, (votes.get(key.language) ?? 0) + 1);
        const values = fields.get(key.label) ?? new Set();
        fields.set(key.label, values);
        if (values.size < MOST_VALUES) values.add(key.value);
      } else if (declared === undefined && found !== undefined && found.fields.size > 0 && otherKey.test(printed))
        found.others.push(printed);
      else continue;
      end = line.end;
    }
  }
  if (found === undefined) return undefined;
  const { fields, votes, titles, others } = found;
  if (declared === undefined ? fields.size < 2 : fields.size < 1) return undefined;
  const [language = "en"] = [...votes].sort(([, one], [, other]) => other - one)[0] ?? [];
  for (const line of others) {
    const colon = line.indexOf(":");
    fields.set(line.slice(0, colon).trim(), new Set([line.slice(colon + 1).trim()]));
  }
  const stated = Object.fromEntries([...fields].map(([label, values]) => [label, [...values]]));
  return { language, fields: stated, ...(declared !== undefined && { declared }), titles, end };
}

interface FoundCover {
  readonly fields: Map<string, Set<string>>;
  /** By language, how many of its keys. */
  readonly votes: Map<string, number>;
  readonly titles: string[];
  /** Lines with other keys. */
  readonly others: string[];
}

function nothingFound(): FoundCover {
  return { fields: new Map(), votes: new Map(), titles: [], others: [] };
}

/** A key that no table has, among those above the number of documents. */
const otherKey = /^\p{Lu}[\p{L}'’ /-]{2,30}:\s/u;

/** A key stands once with each title; what it says more often than this is not kept. */
const MOST_VALUES = 100;
