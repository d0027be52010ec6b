import type { SiteKnowledge } from "../blocks/context.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Archive, Publication } from "../model/article.js";
import { fold } from "../text/fold.js";

/**
 * The publication of a page.
 *
 * @param siteTitle - the site's own title line, where one stands on the page.
 * @param suffix - what stands behind the headline on the title line: `ASHARQ AL-AWSAT English Archive 2005 -2017`
 */
export function readPublication(
  site: Pick<SiteKnowledge, "name">,
  siteTitle: string | undefined,
  suffix: string | undefined,
  vocabulary: Vocabulary,
): Publication | undefined {
  const name = site.name ?? suffix;
  if (name === undefined) return undefined;
  const archive = suffix === undefined ? undefined : readArchive(suffix, name, vocabulary);
  return { name, ...(siteTitle !== undefined && { siteTitle }), ...(archive && { archive }) };
}

/** `NAME English Archive 2005 -2017` → label and years, where the site's name comes first. */
function readArchive(suffix: string, name: string, { archive }: Vocabulary): Archive | undefined {
  const words = suffix.split(/\s+/);
  const nameLength = name.split(/\s+/).length;
  if (fold(words.slice(0, nameLength).join(" ")) !== fold(name)) return undefined;
  const rest = words.slice(nameLength).join(" ");
  const years = /(\d{4})(?:\s?[-–]\s?(\d{4}))?$/.exec(rest);
  const label = rest.slice(0, years?.index).trim();
  if (!label.split(" ").some((word) => archive.has(word.toLowerCase()))) return undefined;
  return { label, ...(years && { from: Number(years[1]) }), ...(years?.[2] && { to: Number(years[2]) }) };
}
