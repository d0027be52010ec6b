/** Why two articles are taken for the same. */
export type DuplicateReason =
  /** The same words in the same order. */
  | "same-text"
  /** Nearly the same text on another site. */
  | "syndicated-copy"
  /** Nearly the same text on the same site, or no site known, from another day: what came later. */
  | "later-update"
  /** Nearly the same text on the same site, or no site known, of the same day or of none. */
  | "other-edition";

/** What is compared of two articles beside their text; 0 where it is not known. */
export interface Origin {
  /** A hash of the site. */
  readonly site: number;
  /** The minute that it was published or updated, as printed. */
  readonly time: number;
}

/** The reason for two articles whose texts are alike. */
export function reasonOf(isSameText: boolean, one: Origin, other: Origin): DuplicateReason {
  if (isSameText) return "same-text";
  if (one.site !== 0 && other.site !== 0 && one.site !== other.site) return "syndicated-copy";
  if (one.time !== 0 && other.time !== 0 && one.time !== other.time) return "later-update";
  return "other-edition";
}
