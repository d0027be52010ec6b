import { sgml, type Tag, tagsOf } from "../markup/tags.js";

/**
 * `&#2;`, `&#31;`: a control of the wire, which stands for nothing, as do those of typesetters: `&UR;` and `&QL;` of The New York
 * Times, `&Cx1f;`, `&M;` and `&P;` of Ziff.
 */
const control = /&(?:#(?:[0-8]|1[1-24-9]|2\d|3[01]|127)|[UL]R|Q[CLR]|HT|Cx[\da-fA-F]{2}|[MOP]);/g;

/**
 * The tags of a document, with references to controls among them. Only what some element closes, or a collection is known to have,
 * is a tag: `<SRD>` in a text is a company.
 */
export function documentTags(text: string, isKnown: (name: string) => boolean): Tag[] {
  const all = tagsOf(text, sgml);
  const closed = new Set<string>();
  let opening: Tag | undefined;
  let closing: Tag | undefined;
  for (const tag of all) {
    if (tag.kind === "close") closed.add(tag.name);
    if (!isRoot(tag.name)) continue;
    if (tag.kind === "open") opening ??= tag;
    else if (tag.kind === "close") closing = tag;
  }
  const tags = all.filter((tag) => {
    const { name } = tag;
    if (isRoot(name)) return tag === opening || tag === closing;
    return name === "" || name === "!" || closed.has(name) || isKnown(name);
  });
  if (!text.includes("&")) return tags;
  const controls: Tag[] = [];
  for (const { index, 0: found } of text.matchAll(control)) {
    controls.push({ kind: "other", name: "", start: index, end: index + found.length });
  }
  return controls.length === 0 ? tags : merged(tags, controls);
}

/** The element of a document does not stand inside another: there it is text. */
function isRoot(name: string): boolean {
  return name === "DOC" || name === "REUTERS";
}

/** Two sorted lists as one; of those that overlap the first stays. */
function merged(tags: readonly Tag[], controls: readonly Tag[]): Tag[] {
  const all = [...tags, ...controls].sort((one, other) => one.start - other.start);
  let end = 0;
  return all.filter((tag) => {
    if (tag.start < end) return false;
    end = tag.end;
    return true;
  });
}
