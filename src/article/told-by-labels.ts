import type { ReadPart } from "../blocks/restore-parts.js";
import { keywordFields } from "./labelled-keywords.js";

/** Fields of the article that labels will state: blocks need not be read for them. */
export interface ToldByLabels {
  /** The day of publication. */
  readonly dated: boolean;
  /** The byline. */
  readonly signed: boolean;
  /** The keywords. */
  readonly termed: boolean;
}

/** What the labels of a record will state, whatever its blocks seem to say. */
export function toldByLabels(text: string, parts: readonly ReadPart[]): ToldByLabels {
  const told = { dated: false, signed: false, termed: false };
  for (const part of parts) {
    const { field, value, span } = part;
    if (field === "published" || field === "loaded") told.dated ||= value !== undefined && value !== "";
    else if (field === "byline") told.signed ||= text.slice(span.start, span.end).trim() !== "";
    else if (field !== undefined) told.termed ||= keywordFields.includes(field);
  }
  return told;
}
