import type { Media } from "../model/article.js";
import type { Block, BlockRole } from "../model/block.js";
import { fold, saysTheSame } from "../text/fold.js";
import { blockValue } from "./text-of.js";

/** A media item while it is put together, with the indexes of the blocks that each value came from. */
export interface MediaDraft {
  id?: string;
  caption?: string;
  credit?: string;
  /** The caption, folded for comparison. */
  folded?: string;
  readonly blocks: { id: number[]; caption: number[]; credit: number[] };
}

/** The items of a page while they are gathered. */
export interface MediaDrafts {
  readonly items: MediaDraft[];
  /** The item that the next block may belong to; none where text of the article stands between. */
  current?: MediaDraft | undefined;
  /** The items of pictures that have a number. */
  readonly numbered?: Map<number, MediaDraft>;
  /** A picture agency's own number, which stands before the caption: an id where no other is given. */
  agencyNumber?: { readonly value: string; readonly block: number } | undefined;
}

/** So alike are a caption and what a rule has found to be its copy. */
const SAME_IF_COPY = 0.5;
/** So much of a caption is left where its first copy is cut. */
const PREFIX = 0.6;

/** Gathers media blocks into items: an id opens one, unless a number says whose it is; a caption joins it or says an earlier one again. */
export function addToMedia(drafts: MediaDrafts, text: string, block: Block, index: number, isNumbered = false): void {
  const value = blockValue(text, block);
  if (value === "") return;
  const { current } = drafts;
  switch (block.role) {
    case "mediaId":
      // What a record calls the number of a picture is one, whatever it looks like.
      if (isAgencyNumber(value) && block.rule?.startsWith("record") !== true)
        drafts.agencyNumber = { value, block: index };
      else
        addId(
          current?.id !== undefined || (current?.caption !== undefined && !isNumbered) ? open(drafts) : item(drafts),
          value,
          index,
        );
      break;
    case "caption":
      addCaption(drafts, value, index, block.rule === "caption-copy");
      break;
    case "credit":
      addCredit(drafts, value, index);
  }
}

function addId(draft: MediaDraft, value: string, index: number): void {
  draft.id = value;
  draft.blocks.id.push(index);
}

function addCaption(drafts: MediaDrafts, value: string, index: number, copy: boolean): void {
  const number = drafts.agencyNumber;
  drafts.agencyNumber = undefined;
  const folded = fold(value);
  const { current } = drafts;
  const again = copy && current?.folded !== undefined && saysTheSame(current.folded, folded, SAME_IF_COPY);
  const same = again
    ? current
    : drafts.items.slice(-LOOK_BACK).find((draft) => draft.folded !== undefined && saysSame(draft.folded, folded));
  if (same !== undefined) {
    same.blocks.caption.push(index);
    drafts.current = same;
    // The first copy may be cut: `… over the port...more`.
    if (same.caption?.includes("...") && folded.length > (same.folded as string).length) same.caption = value;
    return;
  }
  const draft = current?.caption !== undefined ? open(drafts) : item(drafts);
  draft.caption = value;
  draft.folded = folded;
  draft.blocks.caption.push(index);
  if (number !== undefined && draft.id === undefined) addId(draft, number.value, number.block);
}

/** A caption stands again below the pictures of a gallery; a page of ten thousand captions is not searched for each. */
const LOOK_BACK = 40;

/** Captions of one event differ in a word or two, so the same words, or the beginning of them. */
function saysSame(folded: string, other: string): boolean {
  if (folded === other) return true;
  const [short, long] = folded.length < other.length ? [folded, other] : [other, folded];
  return short.length >= long.length * PREFIX && long.startsWith(short);
}

function addCredit(drafts: MediaDrafts, value: string, index: number): void {
  const { current } = drafts;
  const copied = current !== undefined && current.blocks.caption.length > 1;
  const other = current?.credit !== undefined && fold(current.credit) !== fold(value) && !copied;
  const draft = other ? open(drafts) : item(drafts);
  draft.credit ??= value;
  draft.blocks.credit.push(index);
}

function item(drafts: MediaDrafts): MediaDraft {
  return drafts.current ?? open(drafts);
}

function open(drafts: MediaDrafts): MediaDraft {
  const draft: MediaDraft = { blocks: { id: [], caption: [], credit: [] } };
  drafts.items.push(draft);
  drafts.current = draft;
  return draft;
}

function openNumbered(drafts: MediaDrafts, picture: number): void {
  const known = drafts.numbered?.get(picture);
  if (known !== undefined) {
    drafts.current = known;
    return;
  }
  drafts.numbered?.set(picture, open(drafts));
}

/** True where adding a caption would open a second item. */
export function isOtherCaption({ items }: MediaDrafts, value: string): boolean {
  const folded = items[items.length - 1]?.folded;
  return folded !== undefined && !saysTheSame(folded, fold(value), SAME_IF_COPY);
}

/** What may stand between a caption and its credit is not text of the article. */
const bodyRoles: ReadonlySet<BlockRole> = /* @__PURE__ */ new Set(["paragraph", "listItem", "quote"]);
const textRoles: ReadonlySet<BlockRole> = /* @__PURE__ */ new Set([
  "paragraph",
  "crosshead",
  "listItem",
  "quote",
  "headline",
]);

/** The media items of an article's page; `pictures` names for some blocks, by their index, the picture that they are of. */
export function readMedia(
  text: string,
  blocks: readonly Block[],
  origins: Record<string, number[]>,
  pictures?: ReadonlyMap<number, number>,
): Media[] {
  const drafts: MediaDrafts = { items: [], numbered: new Map() };
  const end = endOfPictures(blocks);
  let last: number | undefined;
  blocks.slice(0, end).forEach((block, index) => {
    if (isMedia(block)) {
      const picture = pictures?.get(index);
      if (picture !== undefined) openNumbered(drafts, picture);
      // What has no number is of none of those that have one.
      else if (last !== undefined) drafts.current = undefined;
      last = picture;
      addToMedia(drafts, text, block, index, picture !== undefined);
    } else if (drafts.current !== undefined && textRoles.has(block.role)) drafts.current = undefined;
  });
  const items = withoutEchoes(drafts.items);
  items.forEach((draft, at) => {
    for (const field of ["id", "caption", "credit"] as const) {
      if (draft.blocks[field].length > 0) origins[`media.${at}.${field}`] = draft.blocks[field];
    }
  });
  return items.map(mediaOf);
}

function isMedia({ role }: Block): boolean {
  return role === "mediaId" || role === "caption" || role === "credit";
}

/** So many lines of furniture behind the article, and the pictures are those of other articles. */
const MAX_FURNITURE = 3;

/** Where the pictures that are the article's own end. A picture with a label of its own is it everywhere. */
function endOfPictures(blocks: readonly Block[]): number {
  let end = blocks.length;
  while (end > 0 && !bodyRoles.has((blocks[end - 1] as Block).role)) end--;
  if (end === 0) return blocks.length;
  for (let furniture = 0; end < blocks.length; end++) {
    const block = blocks[end] as Block;
    if (block.role === "blank" || isMedia(block)) continue;
    furniture++;
    if (furniture > MAX_FURNITURE) break;
  }
  const stated = blocks.findLastIndex(
    ({ role, basis, rule }) =>
      basis === "stated" && (role === "caption" || ((role === "credit" || role === "mediaId") && ofRecord(rule))),
  );
  return Math.max(end, stated + 2);
}

/** A record's own structure says what the block is. */
function ofRecord(rule: string | undefined): boolean {
  return rule?.startsWith("record") === true;
}

/** Without credits alone that an item before them has too, or one with a caption: they belong to the same picture, printed again. */
function withoutEchoes(items: readonly MediaDraft[]): readonly MediaDraft[] {
  const credited = new Set(items.filter(({ caption }) => caption !== undefined).map(({ credit }) => credit));
  return items.filter(({ id, caption, credit }) => {
    const isEcho = caption === undefined && id === undefined && credited.has(credit);
    credited.add(credit);
    return !isEcho;
  });
}

/** The finished item. */
export function mediaOf({ id, caption, credit }: MediaDraft): Media {
  const media: { -readonly [Field in keyof Media]: Media[Field] } = {};
  if (id !== undefined) media.id = id;
  if (caption !== undefined) media.caption = caption;
  if (credit !== undefined) media.credit = credit;
  return media;
}

/** `epa03797521`, against the bare figure of a site's own media id. */
export function isAgencyNumber(id: string): boolean {
  return !/^\d/.test(id);
}
