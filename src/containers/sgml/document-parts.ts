import { type FoundPart, partAt, saying } from "../../fields/found-part.js";
import { reutersLists, sgmlTags } from "../../fields/keys/sgml.js";
import type { FieldName } from "../../model/field.js";
import { append } from "../../text/append.js";
import { attributesOf } from "../markup/attributes.js";
import type { Tag } from "../markup/tags.js";
import { meaningOf, tagsWithin } from "../xml/meaning.js";
import { bodyParts } from "./body-parts.js";
import { documentTags } from "./document-tags.js";
import { fieldParts } from "./field-parts.js";

/** What the tags of a document say, and whether they fit together. */
export interface DocumentParts {
  readonly parts: readonly FoundPart[];
  readonly tags: readonly Tag[];
  /** The first tag that closes nothing, or that something else closes. */
  readonly misfit?: Tag;
}

interface Open {
  readonly name: string;
  readonly tag: Tag;
  readonly field: FieldName | "body" | "list";
  /** What of it is not yet given. */
  from: number;
}

/** Elements stand in one another so deep at most, unless a document is hostile. */
const SHALLOW = 16;

const inline: ReadonlySet<string> = /* @__PURE__ */ new Set(["paragraph", "row", "cell", "break", "item", "value"]);

const always = () => true;

/** True for what closes nothing and is no element: a comment, a declaration. */
function isKnown(name: string): boolean {
  return name === "" || name === "!" || sgmlTags.has(name);
}

/** Walks through the elements of a document once, by all that looks like a tag. */
export function documentParts(text: string, all: readonly Tag[]): DocumentParts {
  const tags = documentTags(text, all, isKnown);
  const parts: FoundPart[] = [];
  const open: Open[] = [];
  /** How many of each name are open deeper: most end tags that close nothing are known at once. */
  let deep: Map<string, number> | undefined;
  const countDeep = (name: string, by: number) => {
    deep ??= new Map();
    deep.set(name, (deep.get(name) ?? 0) + by);
  };
  let misfit: Tag | undefined;
  let root: Tag | undefined;

  /** Gives what an element holds up to a place. */
  const give = (element: Open, to: number, close: Tag | undefined) => {
    const { field, name, tag, from } = element;
    const span = { start: tag.start, end: close?.end ?? to };
    if (field === "body") {
      const label = name === "TEXT" || name === "BODY" ? {} : { from: name };
      append(parts, bodyParts({ text, tags, ...label }, from, to));
    } else if (field === "list") append(parts, listParts(text, tagsWithin(tags, from, to), name, to));
    else {
      const meaning = meaningOf(text, from, to, tagsWithin(tags, from, to), always);
      if (meaning !== undefined) append(parts, fieldParts(text, { name, field, span, meaning }));
    }
  };
  const close = (count: number, at: number, tag: Tag | undefined) => {
    for (; open.length > count; ) {
      const element = open.pop() as Open;
      if (open.length >= SHALLOW) countDeep(element.name, -1);
      const own = open.length === count ? tag : undefined;
      if (own === undefined) misfit ??= element.tag;
      give(element, at, own);
      const outer = open.at(-1);
      if (outer !== undefined) outer.from = own?.end ?? at;
    }
  };
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] as Tag;
    if (tag.kind === "other" || tag.kind === "cdata" || tag.kind === "empty") continue;
    const { name } = tag;
    const known = sgmlTags.get(name);
    const top = open.at(-1);
    if (known === "value" && top === undefined && tag.kind === "open")
      append(parts, valueParts(text, tag, tags[at + 1]));
    if (known !== undefined && inline.has(known)) continue;
    if (known === "container") {
      if (tag.kind === "close" && name === root?.name) close(0, tag.start, undefined);
      if (tag.kind === "open" && root === undefined) {
        root = tag;
        append(parts, rootParts(text, tag, name));
      }
      continue;
    }
    if (tag.kind === "close") {
      const at = placeOf(open, deep, name);
      if (at >= 0) close(at, tag.start, tag);
      else if (known !== undefined) misfit ??= tag;
      continue;
    }
    // An element that no collection is known to have is one beside the others; inside one it is its content's.
    if (known === undefined && top !== undefined) continue;
    if (top?.field === "body") {
      give(top, tag.start, undefined);
      top.from = tag.start;
    } else if (top !== undefined) close(open.length - 1, tag.start, undefined);
    const field = (known ?? "other") as Open["field"];
    if (field === "body") append(parts, typeParts(text, tag, name));
    if (open.length >= SHALLOW) countDeep(name, 1);
    open.push({ name, tag, field, from: tag.end });
  }
  close(0, root === undefined ? text.length : endOfText(text, tags), undefined);
  return { parts, tags, ...(misfit !== undefined && { misfit }) };
}

/** The index of the last open element of a name; -1 where none is. */
function placeOf(open: readonly Open[], deep: ReadonlyMap<string, number> | undefined, name: string): number {
  const isDeep = open.length > SHALLOW && (deep?.get(name) ?? 0) > 0;
  for (let at = isDeep ? open.length - 1 : Math.min(open.length, SHALLOW) - 1; at >= 0; at--)
    if (open[at]?.name === name) return at;
  return -1;
}

/** In front of the tag that closes the document, where one does. */
function endOfText(text: string, tags: readonly Tag[]): number {
  const last = tags.at(-1);
  return last?.kind === "close" && sgmlTags.get(last.name) === "container" ? last.start : text.length;
}

/** `<DOC id="NYT_ENG_19940701.0001" type="story">` and `<REUTERS TOPICS="YES" … NEWID="1">`. */
function rootParts(text: string, tag: Tag, name: string): FoundPart[] {
  const ids = name === "REUTERS" ? ["NEWID"] : ["ID", "DOCID", "DOCNO"];
  return attributesOf(text, tag).map(({ name: attribute, span, value }) => {
    const upper = attribute.toUpperCase();
    // `TOPICS` is an element too.
    const from = upper === "ID" || upper === "TOPICS" ? `${name}.${attribute}` : attribute;
    return saying(partAt(span, { field: ids.includes(upper) ? "id" : "other", from }), { content: value });
  });
}

/** `<F P=101> Burundi </F>` beside the elements of a document: a field of that name. */
function valueParts(text: string, tag: Tag, close: Tag | undefined): FoundPart[] {
  if (close?.kind !== "close" || close.name !== tag.name) return [];
  const meaning = meaningOf(text, tag.end, close.start, []);
  if (meaning === undefined) return [];
  const from = text.slice(tag.start + 1, tag.end - 1);
  return [saying(partAt({ start: tag.start, end: close.end }, { field: "other", from }), meaning)];
}

/** `<TEXT TYPE="BRIEF">` */
function typeParts(text: string, tag: Tag, name: string): FoundPart[] {
  return attributesOf(text, tag).map(({ name: attribute, span, value }) =>
    saying(partAt(span, { field: "other", from: `${name}.${attribute}` }), { content: value }),
  );
}

/** `<TOPICS><D>grain</D><D>wheat</D></TOPICS>`: a part for each. */
function listParts(text: string, inside: readonly Tag[], name: string, end: number): FoundPart[] {
  const field = (Object.hasOwn(reutersLists, name) ? reutersLists[name] : undefined) ?? "other";
  return inside.flatMap((tag, at): FoundPart[] => {
    if (tag.kind !== "open" || tag.name !== "D") return [];
    const next = inside[at + 1];
    const own = next?.kind === "close" ? next : undefined;
    const meaning = meaningOf(text, tag.end, own?.start ?? next?.start ?? end, []);
    const span = { start: tag.start, end: own?.end ?? next?.start ?? end };
    return meaning === undefined ? [] : [saying(partAt(span, { field, from: name }), meaning)];
  });
}
