import type { BlockRole } from "../model/block.js";

/** How the pages of a site looked until a day. */
export interface Edition {
  /** The last day of this look, `YYYY-MM-DD`, compared with the day of capture. Absent: it still stands. */
  readonly until?: string;
  /** Whole lines with the role that they have, compared without case and with white space folded. */
  readonly lines?: Readonly<Partial<Record<BlockRole, readonly string[]>>>;
  /** What follows the headline on the title line, without the separator, compared as `lines`. */
  readonly titleSuffixes?: readonly string[];
  /**
   * `lines` names all the furniture of these pages: what follows the title line is the article, however short or
   * strange its lines are, and no word list of menus and boxes is asked. For plain archives, not for live sites.
   */
  readonly complete?: boolean;
}

/** What newsdump knows of one site. Data only: the rules know shapes, the profile knows the site. */
export interface Profile {
  readonly id: string;
  /** The publication's name: also looked for as the agency of a dateline. */
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** What tells the site: texts that its pages hold (letter for letter), hosts of its addresses. */
  readonly signs: { readonly text?: readonly string[]; readonly hosts?: readonly string[] };
  /** Newest first. Without a day of capture all of them count. */
  readonly editions: readonly Edition[];
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Checks a site profile and gives it back: the way to teach newsdump a site.
 *
 * @throws TypeError that says what to mend, when the id is not kebab-case, the name is empty, there is neither
 * a sign nor an edition, or an edition's `until` is no day.
 *
 * @example
 * ```ts
 * import { defineProfile, parse } from "newsdump";
 *
 * const bugle = defineProfile({
 *   id: "daily-bugle",
 *   name: "Daily Bugle",
 *   language: "en",
 *   signs: { text: ["The Daily Bugle Online"] },
 *   editions: [{ lines: { navigation: ["Jump to story"] }, titleSuffixes: ["The Daily Bugle Online"] }],
 * });
 * const { article } = parse("Harbour opens again | The Daily Bugle Online\nJump to story\n", { profiles: [bugle] });
 * console.log(article.headline); // Harbour opens again
 * ```
 */
export function defineProfile(profile: Profile): Profile {
  if (!idPattern.test(profile.id)) {
    throw new TypeError(`profile id ${JSON.stringify(profile.id)} is not kebab-case: write it like "daily-bugle"`);
  }
  if (typeof profile.name !== "string" || profile.name.trim() === "")
    throw new TypeError(`profile ${profile.id} has no name: give the publication's name`);
  const { text = [], hosts = [] } = profile.signs ?? {};
  if (text.length + hosts.length === 0 || [...text, ...hosts].some((sign) => sign.trim() === "")) {
    throw new TypeError(
      `profile ${profile.id} has no sign, or an empty one: give a text that its pages hold, or a host`,
    );
  }
  if (!Array.isArray(profile.editions) || profile.editions.length === 0)
    throw new TypeError(`profile ${profile.id} has no edition: give at least one`);
  for (const { until } of profile.editions) {
    if (until !== undefined && !dayPattern.test(until)) {
      throw new TypeError(`profile ${profile.id} has an edition until ${JSON.stringify(until)}: write YYYY-MM-DD`);
    }
  }
  return profile;
}
