const trail = /^[^«"“„]{1,40} (?:>|([/›»]) [^«"“„]{1,60} \1) /;
/** A shorter end may be a section's name. */
const LONG_TITLE = 30;

/**
 * What the way to a page ends in: its title, or nothing where that may be a section. Undefined for what is no such way.
 *
 * ```text
 * Home › News › Politics
 * Home > News > Two days without a ferry at the old pier
 *               ^--------------------------------------^
 * ```
 */
export function trailEnd(row: string): string | undefined {
  if (!trail.test(row)) return undefined;
  const end = row.split(/ [>›»/] /).pop() as string;
  return end.length > LONG_TITLE ? end : "";
}
