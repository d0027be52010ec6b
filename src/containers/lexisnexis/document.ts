import type { FoundPart } from "../../fields/labelled-record.js";
import { bodyParts } from "./body.js";
import { type Boundary, readBoundary } from "./boundary.js";
import { documentGroups } from "./dense.js";
import { fieldPart } from "./field-part.js";
import { graphicParts } from "./graphic.js";
import { endOfHead, readHead } from "./head.js";
import type { Key } from "./key.js";
import { type KeyedGroup, keyedGroups } from "./keyed-groups.js";
import { type Group, groupOf } from "./line-groups.js";
import { isCopyright, isErrorMessage, statesRights } from "./notices.js";
import { looksLikeTitle, titleParts } from "./title.js";
import { isBareLength, zonesOf } from "./zones.js";

/** A document of a LexisNexis text as it is read. */
export interface LexisDocument {
  readonly parts: readonly FoundPart[];
  /** The values of keys that are laid out in several parts. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly boundary: Boundary | undefined;
  /** The database put a message of an error in its place. */
  readonly isError: boolean;
  /** It has keys. */
  readonly isKeyed: boolean;
  /** Keys or a copyright stand below its text. */
  readonly isClosed: boolean;
  readonly layout: "title first" | "field first";
  /** BCP 47 of its keys. */
  readonly language: string | undefined;
}

/** Reads a document, from the line that opens it, or from a place behind a cover, to the copyright that closes it. */
export function readDocument(text: string, from = 0): LexisDocument {
  const parts: FoundPart[] = from > 0 ? [{ role: "field", span: { start: 0, end: from } }] : [];
  // One by one: a call with a million arguments throws.
  const add = (more: readonly FoundPart[]) => {
    for (const part of more) parts.push(part);
  };
  const [boundary, rest] = takeBoundary(text, documentGroups(text, from), parts);
  const [closing, inside] = takeCopyright(text, rest);
  const groups = keyedGroups(text, inside);
  const keys = groups.flatMap(({ key, isLoose }) => (key?.meaning === undefined || isLoose ? [] : [key]));
  if (keys.length < 2 && groups.length <= 4 && isError(text, groups)) {
    add(groups.map((group): FoundPart => ({ role: "unknown", span: spanOf(group) })));
    add(closing);
    return {
      parts,
      boundary,
      isError: true,
      isKeyed: false,
      isClosed: true,
      fields: {},
      layout: "title first",
      language: undefined,
    };
  }
  const { meta, body, tail } = zonesOf(text, groups, 0);
  const fieldFirst = groups.slice(meta, body).some(({ key }) => key?.meaning === "headline");
  if (body > meta) {
    const head = readHead(text, groups.slice(0, meta));
    add(head.parts);
    add(titleParts(text, head.titles, fieldFirst));
    for (const group of groups.slice(meta, body)) add(partsOfField(text, group, []));
    add(bodyParts(text, groups.slice(body, tail)));
  } else add(unkeyedParts(text, groups.slice(0, tail), groups[tail]?.key?.meaning === "caption"));
  for (let at = tail; at < groups.length; ) {
    let next = at + 1;
    while (next < groups.length && !isField(groups[next])) next++;
    add(partsOfField(text, groups[at] as KeyedGroup, groups.slice(at + 1, next)));
    at = next;
  }
  add(closing);
  return {
    parts,
    boundary,
    fields: wholeValues(text, groups.slice(tail)),
    isError: false,
    isKeyed: keys.length > 0,
    isClosed:
      closing.length > 0 ||
      tail < groups.length ||
      parts.every(({ field }) => field === "copyright" || field === "other"),
    layout: fieldFirst ? "field first" : "title first",
    language: mostOf(keys.flatMap(({ language }) => language ?? [])),
  };
}

/**
 * A document without keys above its text. Of a single group nobody can say that it is a title: a fragment, a section's name
 * and a caption stand so; above a picture it is one.
 */
function unkeyedParts(text: string, groups: readonly KeyedGroup[], hasPicture: boolean): FoundPart[] {
  const end = endOfHead(text, groups);
  const head = readHead(text, groups.slice(0, end));
  const [first, ...rest] = groups.slice(end);
  if (
    head.titles.length > 0 ||
    first === undefined ||
    !looksLikeTitle(text, first) ||
    (rest.length === 0 && !hasPicture)
  )
    return [...head.parts, ...titleParts(text, head.titles, false), ...bodyParts(text, groups.slice(end))];
  return [...head.parts, ...titleParts(text, [first], false), ...bodyParts(text, rest)];
}

function isError(text: string, groups: readonly KeyedGroup[]): boolean {
  const [first, last] = [groups[0], groups.at(-1)];
  return (
    first !== undefined && last !== undefined && isErrorMessage(text.slice(first.start, last.end).replace(/\s+/g, " "))
  );
}

function takeBoundary(text: string, groups: readonly Group[], parts: FoundPart[]): [Boundary | undefined, Group[]] {
  const [first, ...rest] = groups;
  const line = first?.lines[0];
  const boundary = line === undefined ? undefined : readBoundary(text.slice(line.start, line.end));
  if (first === undefined || line === undefined || boundary === undefined) return [undefined, [...groups]];
  parts.push({ field: "other", from: "DOCUMENT", span: spanOf(line) });
  const below = first.lines.slice(1);
  return [boundary, below.length === 0 ? rest : [groupOf(below, 0), ...rest]];
}

/** The copyright that closes a document, in the middle of the page. */
function takeCopyright(text: string, groups: readonly Group[]): [FoundPart[], Group[]] {
  const parts: FoundPart[] = [];
  let end = groups.length;
  for (; end > 1; end--) {
    const { start, end: stop, centred, lines } = groups[end - 1] as Group;
    const printed = text.slice(start, stop);
    if (!isCopyright(printed) && !(statesRights(printed) && (centred || lines.length <= 2))) break;
    parts.push({ field: "copyright", span: { start, end: stop } });
  }
  return [parts.reverse(), groups.slice(0, end)];
}

/** A key with its value, and the paragraphs that it goes on with. */
function partsOfField(text: string, group: KeyedGroup, below: readonly KeyedGroup[]): FoundPart[] {
  const { key } = group;
  if (key === undefined) {
    return isBareLength(text, group)
      ? [{ field: "length", span: spanOf(group) }]
      : [{ role: "unknown", span: spanOf(group) }];
  }
  const end = below.at(-1)?.end ?? group.end;
  if (key.meaning !== "caption") {
    const parts = [fieldPart(text, key, group, group.end)];
    if (key.meaning === "correction") {
      // Each paragraph of a correction is one.
      if (key.value >= group.end) return [fieldPart(text, key, group, end)];
      for (const each of below) parts.push({ field: "correction", span: spanOf(each) });
      return parts;
    }
    const others = below.map((each): FoundPart => {
      const isOther = each.key !== undefined && !each.isLoose;
      return isOther ? fieldPart(text, each.key as Key, spanOf(each)) : { role: "unknown", span: spanOf(each) };
    });
    return [...parts, ...others];
  }
  const [line, ...lines] = group.lines;
  const own = line !== undefined && key.value < line.end ? [{ start: key.value, end: line.end }, ...lines] : lines;
  const found = [own, ...below.map((each) => each.lines)].flatMap((each, at) => graphicParts(text, each, at > 0));
  const [first, ...rest] = found;
  if (first === undefined) return [fieldPart(text, key, group, end)];
  // The label stands before the first of them.
  return [{ ...first, from: key.label, span: { start: group.start, end: first.span.end } }, ...rest];
}

/** True for a group that a known key opens. */
function isField(group: KeyedGroup | undefined): boolean {
  return group?.isLoose === false && group.key?.meaning !== undefined;
}

/** GRAPHIC and CORRECTION, whole, as they are printed. */
function wholeValues(text: string, tail: readonly KeyedGroup[]): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (let at = 0; at < tail.length; at++) {
    const { key, end: own } = tail[at] as KeyedGroup;
    if (key?.meaning !== "caption" && key?.meaning !== "correction") continue;
    let end = own;
    while (at + 1 < tail.length && !isField(tail[at + 1])) end = (tail[++at] as KeyedGroup).end;
    values[key.label] ??= [];
    values[key.label]?.push(text.slice(key.value, end).replace(/\s+/g, " ").trim());
  }
  return values;
}

function mostOf(names: readonly string[]): string | undefined {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function spanOf({ start, end }: { start: number; end: number }) {
  return { start, end };
}
