import type { Media } from "../model/article.js";
import type { Block } from "../model/block.js";
import { fold, saysTheSame } from "../text/fold.js";
import { blockValue } from "./text-of.js";

/** A media item while it is put together, with the indexes of the blocks that each value came from. */
export interface MediaDraft {
  id?: string;
  caption?: string;
  credit?: string;
  readonly blocks: { id: number[]; caption: number[]; credit: number[] };
}

/** The items of a page while they are gathered. */
export interface MediaDrafts {
  readonly items: MediaDraft[];
  /** A picture agency's own number, which stands before the caption: an id where no other is given. */
  agencyNumber?: { readonly value: string; readonly block: number } | undefined;
}

/** Gathers media blocks into items: an id opens one, a caption joins it or says the last caption again. */
export function addToMedia(drafts: MediaDrafts, text: string, block: Block, index: number): void {
  const value = blockValue(text, block);
  if (value === "") return;
  const { items } = drafts;
  const last = items[items.length - 1];
  switch (block.role) {
    case "mediaId":
      if (isAgencyNumber(value)) drafts.agencyNumber = { value, block: index };
      else
        addId(
          last === undefined || last.id !== undefined || last.caption !== undefined ? open(items) : last,
          value,
          index,
        );
      break;
    case "caption":
      addCaption(drafts, last, value, index);
      break;
    case "credit":
      addCredit(items, last, value, index);
  }
}

function addId(item: MediaDraft, value: string, index: number): void {
  item.id = value;
  item.blocks.id.push(index);
}

function addCaption(drafts: MediaDrafts, last: MediaDraft | undefined, value: string, index: number): void {
  const number = drafts.agencyNumber;
  drafts.agencyNumber = undefined;
  if (last?.caption !== undefined && sameCaption(last.caption, value)) {
    last.blocks.caption.push(index);
    return;
  }
  const item = last === undefined || last.caption !== undefined ? open(drafts.items) : last;
  item.caption = value;
  item.blocks.caption.push(index);
  if (number !== undefined && item.id === undefined) addId(item, number.value, number.block);
}

function addCredit(items: MediaDraft[], last: MediaDraft | undefined, value: string, index: number): void {
  const copied = last !== undefined && last.blocks.caption.length > 1;
  const other = last?.credit !== undefined && fold(last.credit) !== fold(value) && !copied;
  const item = last === undefined || other ? open(items) : last;
  item.credit ??= value;
  item.blocks.credit.push(index);
}

function open(items: MediaDraft[]): MediaDraft {
  const draft: MediaDraft = { blocks: { id: [], caption: [], credit: [] } };
  items.push(draft);
  return draft;
}

/** True where adding a caption would open a second item. */
export function isOtherCaption({ items }: MediaDrafts, value: string): boolean {
  const caption = items[items.length - 1]?.caption;
  return caption !== undefined && !sameCaption(caption, value);
}

function sameCaption(one: string, other: string): boolean {
  return saysTheSame(fold(one), fold(other), 0.5);
}

/** The media items of an article's page. */
export function readMedia(text: string, blocks: readonly Block[], origins: Record<string, number[]>): Media[] {
  const drafts: MediaDrafts = { items: [] };
  blocks.forEach((block, index) => {
    if (block.role === "mediaId" || block.role === "caption" || block.role === "credit")
      addToMedia(drafts, text, block, index);
  });
  drafts.items.forEach((draft, at) => {
    for (const field of ["id", "caption", "credit"] as const) {
      if (draft.blocks[field].length > 0) origins[`media.${at}.${field}`] = draft.blocks[field];
    }
  });
  return drafts.items.map(mediaOf);
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
