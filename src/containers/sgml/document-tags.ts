import { madeTag, type Tag } from "../markup/tags.js";

/**
 * `&#2;`, `&#31;`: a control of the wire, which stands for nothing, as do those of typesetters: `&UR;` and `&QL;` of The New York
 * Times, `&Cx1f;`, `&M;` and `&P;` of Ziff.
 */
const control = /&(?:#(?:[0-8]|1[1-24-9]|2\d|3[01]|127)|[UL]R|Q[CLR]|HT|Cx[\da-fA-F]{2}|[MOP]);/g;

/**
 * What of all that looks like a tag is one, with references to controls among them. Only what some element closes, or a collection is
 * known to have, is a tag: `<SRD>` in a text is a company.
 */
export function documentTags(text: string, all: readonly Tag[], isKnown: (name: string) => boolean): readonly Tag[] {
  let closed: ReadonlySet<string> | undefined;
  let opening: Tag | undefined;
  let closing: Tag | undefined;
  /** Most documents have one element that is a document, and nothing in it that is not known, or closed at once. */
  let isOdd = false;
  for (let at = 0; at < all.length; at++) {
    const tag = all[at] as Tag;
    const { name, kind } = tag;
    if (!isRoot(name)) isOdd ||= kind !== "close" && all[at + 1]?.name !== name && !isKnown(name);
    else if (kind === "open" && opening === undefined) opening = tag;
    else {
      isOdd ||= kind !== "close" || closing !== undefined;
      if (kind === "close") closing = tag;
    }
  }
  const tags = isOdd ? all.filter(isTag) : all;
  if (!text.includes("&")) return tags;
  const controls: Tag[] = [];
  for (const { index, 0: found } of text.matchAll(control)) {
    controls.push(madeTag("other", "", index, index + found.length));
  }
  return controls.length === 0 ? tags : merged(tags, controls);

  function isTag(tag: Tag): boolean {
    const { name } = tag;
    if (isRoot(name)) return tag === opening || tag === closing;
    if (isKnown(name)) return true;
    closed ??= new Set(all.flatMap((each) => (each.kind === "close" ? [each.name] : [])));
    return closed.has(name);
  }
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
