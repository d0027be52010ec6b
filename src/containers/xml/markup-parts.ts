import type { FoundPart } from "../../fields/labelled-record.js";
import type { BlockRole } from "../../model/block.js";
import type { FieldName } from "../../model/field.js";
import type { Span } from "../../text/span.js";
import { attributesOf, localName } from "../markup/attributes.js";
import type { Tag } from "../markup/tags.js";
import { meaningOf, tagsWithin } from "./meaning.js";

/**
 * What an element of a text is: the role of what it holds; a `container` of paragraphs; a `row`, whose cells are apart by spaces; what
 * is `left` out of the text, or a paragraph unless it stands in an item (`inherit`).
 */
export type MarkupKind = BlockRole | "container" | "row" | "cell" | "left" | "inherit";
/** `inline` is an element inside a block of the same name: it only closes itself. */
type OpenKind = MarkupKind | "inline";

/** The elements of a text in markup, and classes that say more than they do. */
export interface MarkupRoles {
  readonly elements: ReadonlyMap<string, MarkupKind>;
  readonly classes?: Readonly<Record<string, { readonly kind: MarkupKind; readonly field?: FieldName }>>;
}

interface Open {
  readonly name: string;
  readonly kind: OpenKind;
  readonly field?: FieldName;
  readonly from?: string;
}

/** Nothing is nested so deep for a reason. */
const DEEPEST = 256;

/** The blocks of a run of markup: each text with its inner tags taken off, in order. */
export function markupParts(
  text: string,
  tags: readonly Tag[],
  start: number,
  end: number,
  { elements, classes }: MarkupRoles,
): FoundPart[] {
  const parts: FoundPart[] = [];
  const open: Open[] = [];
  let from = start;
  let spanStart = start;
  const spaces = (tag: Tag) => {
    const kind = elements.get(localName(tag.name).toLowerCase());
    return kind === "cell" || kind === "inherit";
  };
  const innermost = () => open.findLast(({ kind }) => kind !== "inline");
  const flush = (to: number, stop: number) => {
    const top = innermost();
    const meaning = meaningOf(text, from, to, tagsWithin(tags, from, to), spaces);
    if (meaning !== undefined) {
      const { kind, field, from: label } = top ?? {};
      parts.push({
        role: saysNothing(text, meaning.content) ? "field" : roleOf(kind),
        span: { start: spanStart, end: stop },
        ...meaning,
        ...(field !== undefined && { field }),
        ...(label !== undefined && { from: label }),
      });
    }
    from = stop;
    spanStart = stop;
  };
  for (const tag of tagsWithin(tags, start, end)) {
    if (tag.end > end || tag.start < from || tag.kind === "other" || tag.kind === "cdata") continue;
    const name = localName(tag.name).toLowerCase();
    const stated = classes !== undefined && tag.kind === "open" ? classOf(text, tag, name, classes) : undefined;
    const kind = stated?.kind ?? elements.get(name);
    const top = innermost();
    if (tag.kind === "close") {
      const at = open.findLastIndex((each) => each.name === name);
      if (open[at]?.kind === "inline") {
        open.length = at;
        continue;
      }
      if (at < 0 || (kind === "cell" && top?.kind === "row")) continue;
      flush(tag.start, open.length - 1 === at ? tag.end : tag.start);
      from = Math.max(from, tag.end);
      open.length = at;
      spanStart = from;
      continue;
    }
    const isInside = kind === undefined && tag.kind === "open" && open.length < DEEPEST && open.at(-1)?.name === name;
    if (isInside) open.push({ name, kind: "inline" });
    if (kind === undefined || kind === "cell") continue;
    if (tag.kind === "empty") {
      if (kind !== "row" && kind !== "inherit") continue;
      if (top?.kind === "row") continue;
      flush(tag.start, tag.start);
      from = tag.end;
      spanStart = tag.end;
      continue;
    }
    // A paragraph of a cell, an item or a quotation is a piece of it.
    if (kind === "inherit" && top?.kind === "row") continue;
    flush(tag.start, tag.start);
    spanStart = tag.start;
    from = tag.end;
    if (open.length >= DEEPEST) continue;
    // `<bq><block><p>`: the blocks of a quotation are the quotation.
    const inherits = kind === "inherit" || (kind === "container" && name === "block");
    const own = inherits && top !== undefined && isItem(top.kind) ? top.kind : kind;
    // HTML does not close its paragraphs.
    if (top?.kind === own && top.name === name && own !== "container" && own !== "left") open.pop();
    const inLeft = top?.kind === "left" && own !== "left";
    open.push({
      name,
      kind: inLeft ? "left" : own,
      ...(stated?.field !== undefined && !inLeft && { field: stated.field, from: stated.from }),
    });
  }
  flush(end, end);
  return parts;
}

/** `<p>&nbsp;</p>`, `&lt;p&gt;&amp;nbsp;&lt;/p&gt;`: a paragraph that is kept open. */
function saysNothing(text: string, content: Span | undefined): boolean {
  return (
    content !== undefined && /^(?:&(?:amp;)?(?:nbsp|#160|#xa0);\s*)+$/i.test(text.slice(content.start, content.end))
  );
}

function roleOf(kind: OpenKind | undefined): BlockRole {
  if (kind === undefined || kind === "container" || kind === "inherit" || kind === "cell" || kind === "inline")
    return "paragraph";
  if (kind === "left") return "field";
  return kind === "row" ? "listItem" : kind;
}

function isItem(kind: OpenKind): boolean {
  return kind === "listItem" || kind === "quote" || kind === "caption" || kind === "left" || kind === "notice";
}

function classOf(text: string, tag: Tag, name: string, classes: NonNullable<MarkupRoles["classes"]>) {
  // Looking for the word is cheaper than reading every tag.
  if (tag.end - tag.start < 9 || !text.slice(tag.start, tag.end).includes("class")) return undefined;
  const { value } = attributesOf(text, tag).find((each) => each.name === "class") ?? {};
  if (value === undefined) return undefined;
  const stated = text.slice(value.start, value.end).trim();
  return Object.hasOwn(classes, stated) ? { ...classes[stated], from: `${name}.${stated}` } : undefined;
}
