import { readKeywords } from "../fields/keywords.js";
import { pageOf, readSection, readWordCount } from "../fields/section.js";
import type { Keyword, Parsed, Publication } from "../model/article.js";
import type { FieldName } from "../model/field.js";
import type { StatedPart } from "../model/record.js";
import type { Assembled } from "./assemble.js";
import { readLabelledDateline } from "./labelled-dateline.js";
import { labelledDates } from "./labelled-dates.js";
import {
  type LabelledRecord,
  type LabelledValue,
  meaning,
  type Note,
  type OriginsDraft,
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
  const origins: OriginsDraft = new Map(Object.entries(found.origins));
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
    const name = from.find((each) => each.from !== undefined)?.from;
    if (name !== undefined) stated[path] = name;
  };
  const take = (path: "headline" | "kicker" | "deck" | "byline", between: string) => {
    const all = of(path).filter(({ printed }) => printed !== "");
    if (all.length === 0) return;
    article[path] = joined(all.map(path === "byline" ? printedByline : meaning), between);
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
  const [dateline] = of("dateline").filter(({ printed }) => printed !== "");
  if (dateline !== undefined) {
    article.dateline = readLabelledDateline(meaning(dateline), record.site, record.vocabulary, record.words);
    note("dateline", [dateline]);
  }
  takeOrigin(article, of, note);
  for (const [path, { value, from }] of labelledDates(of, record.words)) {
    article[path] = value;
    note(path, from);
  }
  const keywords = keywordFields.flatMap((field) => of(field));
  if (keywords.length > 0) {
    article.keywords = keywords.flatMap((each): Keyword[] => readKeywords(meaning(each), each.field));
    note("keywords", keywords);
  }
  const [length, ...others] = of("length");
  const wordCount = length === undefined ? undefined : readWordCount(meaning(length));
  if (length !== undefined && wordCount !== undefined) {
    article.wordCount = wordCount;
    note("wordCount", [length]);
    const counts = others.flatMap((each) => readWordCount(meaning(each)) ?? []);
    countWords(article, [wordCount, ...counts], record, length);
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
  const [first] = from;
  if (from.length === 1 && first !== undefined && first.blocks.length === 1) return [first.blocks[0] as number];
  return [...new Set(from.flatMap(({ blocks }) => blocks))].sort((one, other) => one - other);
}

const keywordFields: readonly FieldName[] = [
  "subject",
  "keyword",
  "category",
  "industry",
  "company",
  "organization",
  "ticker",
  "person",
  "place",
];

function labelledValues({ text, parts, partBlocks }: LabelledRecord): LabelledValue[] {
  const values: LabelledValue[] = [];
  for (let at = 0; at < parts.length; at++) {
    const { field, from, span, value, also } = parts[at] as StatedPart;
    const isStated = field !== undefined && field !== "other";
    if (!isStated && also === undefined) continue;
    const printed = text.slice(span.start, span.end).trim();
    const blocks = partBlocks[at] ?? [];
    if (isStated) values.push({ field, from, printed, value, blocks });
    for (const each of also ?? []) values.push({ field: each.field, from, printed, value: each.value, blocks });
  }
  return values;
}

/** Where its source says that it comes from is its dateline, where it prints none. */
function takeOrigin(article: ArticleDraft, of: ValuesOf, note: Note): void {
  const [located] = of("located").filter(({ printed }) => printed !== "");
  if (located === undefined) return;
  const place = meaning(located);
  if (article.dateline === undefined) {
    article.dateline = { text: place, places: [place] };
    note("dateline", [located]);
  }
}

/** Values one behind the other; one that ends with a semicolon joins the next by itself. */
function joined(values: readonly string[], between: string): string {
  const parts = values.map((value, at) => {
    if (at === 0) return value;
    return (values[at - 1] as string).endsWith(";") ? ` ${value}` : between + value;
  });
  return parts.join("");
}

/** The paper, and where in it the article stood. */
function takePlaces(article: ArticleDraft, of: ValuesOf, note: Note, origins: OriginsDraft): void {
  const sections = of("section").filter(({ printed }) => printed !== "");
  const read = sections.map((each) => readSection(meaning(each)));
  const names = read.flatMap(({ section }) => section ?? []);
  if (names.length > 0) {
    article.section = names.join("; ");
    note("section", sections);
  } else if (sections.length > 0) {
    // `SECTION: Pg. B22` names a page alone.
    article.section = undefined;
    origins.delete("section");
  }
  const name = of("publication").find(({ printed }) => printed !== "");
  const edition = of("edition").filter(({ printed }) => printed !== "");
  const stated = of("page").find(({ printed }) => printed !== "");
  const page = stated === undefined ? read.find((each) => each.page !== undefined)?.page : pageOf(meaning(stated));
  const version = read.find((each) => each.version !== undefined)?.version;
  if (name === undefined && article.publication === undefined) {
    // A page of no paper stays with the section that names it: `Part 2; Page 3`.
    if (page !== undefined && names.length > 0 && stated === undefined) {
      article.section = joined(sections.map(meaning), "; ");
      note("section", sections);
    }
    return;
  }
  const publication: { -readonly [Field in keyof Publication]: Publication[Field] } = {
    ...(article.publication ?? { name: "" }),
  };
  if (name !== undefined) {
    // `The Bugle(Riverton)`: a database that takes the space out.
    const printed = meaning(name);
    publication.name = printed.endsWith(")") ? printed.replace(/(?<=\p{L})\((?=\p{Lu}[^()]{1,60}\)$)/u, " (") : printed;
    note("publication.name", [name]);
  }
  if (edition.length > 0) {
    publication.edition = joined([...new Set(edition.map(meaning))], "; ");
    note("publication.edition", edition);
  }
  if (version !== undefined && edition.length === 0) {
    publication.edition = `Version ${version}`;
    note("publication.edition", sections);
  }
  if (page !== undefined) {
    publication.page = page;
    note("publication.page", stated === undefined ? sections : [stated]);
  }
  article.publication = publication;
}
