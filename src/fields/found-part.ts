import type { StatedPart } from "../model/record.js";
import type { Span } from "../text/span.js";

/** A part as a format finds it: its role follows from its field unless told. */
export type FoundPart = Omit<StatedPart, "role"> & Partial<Pick<StatedPart, "role">>;

/** A part that is being made. */
export type PartDraft = { -readonly [Key in keyof FoundPart]: FoundPart[Key] };

/** What a part says beside its place. */
type Said = { readonly [Key in keyof Omit<FoundPart, "span">]: FoundPart[Key] | undefined };

/**
 * A part at another place that says what another says, to be completed. Parts have some twenty shapes, and a spread of many shapes costs
 * three times as much as this.
 */
export function partAt(span: Span, { role, field, from, value, also, picture }: Said): PartDraft {
  const part: PartDraft = { span };
  if (role !== undefined) part.role = role;
  if (field !== undefined) part.field = field;
  if (from !== undefined) part.from = from;
  if (value !== undefined) part.value = value;
  if (also !== undefined) part.also = also;
  if (picture !== undefined) part.picture = picture;
  return part;
}

/** Completes a part that is being made with what it says. */
export function saying(part: PartDraft, { content, runs }: Pick<FoundPart, "content" | "runs">): PartDraft {
  if (content !== undefined) part.content = content;
  if (runs !== undefined) part.runs = runs;
  return part;
}

/** A copy of a part, to be changed. */
export function copyOf(part: FoundPart): PartDraft {
  return saying(partAt(part.span, part), part);
}
