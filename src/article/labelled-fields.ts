import type { ReadPart } from "../blocks/restore-parts.js";
import { readWordCount } from "../fields/section.js";
import type { Parsed } from "../model/article.js";
import type { FieldName } from "../model/field.js";
import type { Assembled } from "./assemble.js";
import { readLabelledDateline } from "./labelled-dateline.js";
import { labelledDates } from "./labelled-dates.js";
import { takeKeywords } from "./labelled-keywords.js";
import { takePlaces } from "./labelled-places.js";
import {
  joined,
  type LabelledRecord,
  type LabelledValue,
  meaning,
  type Note,
  type OriginsDraft,
  printing,
  type ValuesOf,
} from "./labelled-value.js";
import { printedByline, takeWriters } from "./labelled-writers.js";
import type { ArticleDraft } from "./stated.js";
import { countWords } from "./word-count.js";

type Found = Pick<Assembled, "article" | "origins">;

/** Takes over what the labelled fields of a record say of its article; `stated` names the labels. */
export function takeLabelled(found: Found, record: LabelledRecord): Found & Pick<Parsed, "stated"> {
  const values = labelledValues(record);
  if (values.length === 0) return found;
  const { article } = found;
  const origins: OriginsDraft = new Map();
  for (const path of Object.keys(found.origins)) origins.set(path, found.origins[path] as readonly number[]);
  const stated: Record<string, string> = {};
  const byField = new Map<FieldName, LabelledValue[]>();
  for (const each of values) {
    const same = byField.get(each.field);
    if (same === undefined) byField.set(each.field, [each]);
    else same.push(each);
  }
  const of: ValuesOf = (field) => byField.get(field) ?? none;
  const note: Note = (path, from) => {
    origins.set(path, blocksOf(from));
    for (const { from: name } of from) {
      if (name === undefined) continue;
      stated[path] = name;
      break;
    }
  };
  const take = (path: "headline" | "kicker" | "deck" | "byline", between: string) => {
    const all = printing(of(path));
    if (all.length === 0) return;
    article[path] = joined(all, path === "byline" ? printedByline : meaning, between);
    note(path, all);
  };
  take("headline", "; ");
  take("kicker", "; ");
  take("deck", "\n");
  // An abstract that is the headline again says nothing.
  if (article.deck !== undefined && article.deck === article.headline) {
    article.deck = undefined;
    origins.delete("deck");
    delete stated.deck;
  }
  take("byline", "; ");
  takeWriters(article, values, note, origins, record.vocabulary);
  takePlaces(article, of, note, origins);
  const dateline = printing(of("dateline"))[0];
  if (dateline !== undefined) {
    article.dateline = readLabelledDateline(meaning(dateline), record.site, record.vocabulary, record.words);
    note("dateline", [dateline]);
  }
  takeOrigin(article, of, note);
  for (const [path, { value, from }] of labelledDates(of, record.words)) {
    article[path] = value;
    note(path, from);
  }
  takeKeywords(article, of, note);
  const lengths = of("length");
  const length = lengths[0];
  const wordCount = length === undefined ? undefined : readWordCount(meaning(length));
  if (length !== undefined && wordCount !== undefined) {
    article.wordCount = wordCount;
    note("wordCount", [length]);
    const counts = [wordCount];
    for (let at = 1; at < lengths.length; at++) {
      const count = readWordCount(meaning(lengths[at] as LabelledValue));
      if (count !== undefined) counts.push(count);
    }
    countWords(article, counts, record, length);
  }
  return { article, origins: pathsOf(origins), stated };
}

function pathsOf(origins: OriginsDraft): Record<string, readonly number[]> {
  const paths: Record<string, readonly number[]> = {};
  for (const [path, blocks] of origins) paths[path] = blocks;
  return paths;
}

const none: readonly LabelledValue[] = [];

/** The blocks of values, each once, in order. */
function blocksOf(from: readonly LabelledValue[]): readonly number[] {
  const found: number[] = [];
  let isInOrder = true;
  let last = -1;
  for (const { blocks } of from) {
    for (const block of blocks) {
      // Of one part several things may be said.
      if (block === last) continue;
      if (block < last) isInOrder = false;
      found.push(block);
      last = block;
    }
  }
  if (isInOrder) return found;
  found.sort((one, other) => one - other);
  return found.filter((block, at) => block !== found[at - 1]);
}

function labelledValues({ text, parts, partBlocks }: LabelledRecord): LabelledValue[] {
  const values: LabelledValue[] = [];
  for (let at = 0; at < parts.length; at++) {
    const { field, from, span, value, also } = parts[at] as ReadPart;
    const isStated = field !== undefined && field !== "other";
    if (!isStated && also === undefined) continue;
    const printed = text.slice(span.start, span.end).trim();
    const blocks = partBlocks[at] ?? [];
    if (isStated) values.push({ field, from, printed, value, blocks });
    if (also === undefined) continue;
    for (const each of also) values.push({ field: each.field, from, printed, value: each.value, blocks });
  }
  return values;
}

/** Where its source says that it comes from is its dateline, where it prints none. */
function takeOrigin(article: ArticleDraft, of: ValuesOf, note: Note): void {
  const located = printing(of("located"))[0];
  if (located === undefined) return;
  const place = meaning(located);
  if (article.dateline === undefined) {
    article.dateline = { text: place, places: [place] };
    note("dateline", [located]);
  }
}
