import type { Edition, Profile } from "./profile.js";

/** A profile with the number of its signs that a page shows. */
export interface ProfileMatch {
  readonly profile: Profile;
  /** The signs found: texts as they stand in the profile, hosts as `host:name`. */
  readonly signs: readonly string[];
}

/**
 * The profiles that a page shows signs of, most signs first. Two at the top with equally many are a tie.
 *
 * @param host - host of the address that the page was captured from, where known.
 */
export function matchProfiles(text: string, host: string | undefined, profiles: readonly Profile[]): ProfileMatch[] {
  const matches: ProfileMatch[] = [];
  for (const profile of profiles) {
    const signs = (profile.signs.text ?? []).filter((sign) => text.includes(sign));
    const name = host?.toLowerCase();
    const ownHost = name && profile.signs.hosts?.find((sign) => name === sign || name.endsWith(`.${sign}`));
    if (ownHost) signs.push(`host:${ownHost}`);
    if (signs.length > 0) matches.push({ profile, signs });
  }
  return matches.sort((a, b) => b.signs.length - a.signs.length);
}

/** The editions that a page may be of: by its day of capture the one that ends first after it, else all. */
export function editionsFor(profile: Profile, capturedAt: string | undefined): readonly Edition[] {
  if (capturedAt === undefined) return profile.editions;
  const day = capturedAt.slice(0, 10);
  const standing = profile.editions.filter(({ until }) => until === undefined || day <= until);
  if (standing.length === 0) return profile.editions;
  const first = standing.reduce(
    (soonest, { until }) => (until !== undefined && until < soonest ? until : soonest),
    "~",
  );
  return standing.filter(({ until }) => (until ?? "~") === first);
}
