import { localName } from "../markup/attributes.js";
import type { Tag } from "../markup/tags.js";

/** An element of a document, from its opening tag to its closing one. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly tag: Tag;
  readonly children: readonly Element[];
  /** Where what it holds ends. */
  readonly contentEnd: number;
  /** Where it ends, with its closing tag. */
  readonly end: number;
}

/** A document as a tree. */
export interface ElementTree {
  readonly roots: readonly Element[];
  /** The first tag that fits no other. */
  readonly misfit?: Tag;
  /** The first tag that is nested deeper than the limit: it and what it holds are text of the element around it. */
  readonly deep?: Tag;
}

interface Draft {
  name: string;
  tag: Tag;
  children: Draft[];
  contentEnd: number;
  end: number;
}

/**
 * Builds the tree of tags. A closing tag closes the innermost element of its name, and with it what is open inside; one without
 * such an element closes nothing. No element has more than `maxDepth` others around it.
 */
export function elementTree(tags: readonly Tag[], end: number, maxDepth: number): ElementTree {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  let misfit: Tag | undefined;
  let deep: Tag | undefined;
  /** So many elements are open beyond the limit. */
  let beyond = 0;
  for (const tag of tags) {
    if (tag.kind === "other" || tag.kind === "cdata") continue;
    if (tag.kind === "close") {
      if (beyond > 0) {
        beyond--;
        continue;
      }
      const name = localName(tag.name);
      const at = open.findLastIndex((each) => each.name === name);
      if (at < 0) {
        misfit ??= tag;
        continue;
      }
      if (at < open.length - 1) misfit ??= (open.at(-1) as Draft).tag;
      while (open.length > at) {
        const element = open.pop() as Draft;
        element.contentEnd = tag.start;
        element.end = open.length === at ? tag.end : tag.start;
      }
      continue;
    }
    if (open.length >= maxDepth) {
      deep ??= tag;
      if (tag.kind === "open") beyond++;
      continue;
    }
    const closed = tag.kind === "empty" ? tag.end : end;
    const element: Draft = { name: localName(tag.name), tag, children: [], contentEnd: closed, end: closed };
    (open.at(-1)?.children ?? roots).push(element);
    if (tag.kind === "open") open.push(element);
  }
  misfit ??= open.at(-1)?.tag;
  return { roots, ...(misfit !== undefined && { misfit }), ...(deep !== undefined && { deep }) };
}

/** The first element on a path of names: `find(root, "body", "body.head", "hedline")`. */
export function find(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  let at = element;
  for (const name of names) at = at?.children.find((child) => child.name === name);
  return at;
}
