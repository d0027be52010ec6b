import type { DumpRecord } from "../model/record.js";
import { hostOf } from "../page-reader.js";
import type { SiteTemplate } from "../profiles/site-template.js";
import { siteLearner } from "./learn-site.js";
import type { LearnOptions, SiteLearner } from "./site-learner.js";

/** What learning several sites may be told. */
export interface LearnSitesOptions extends Omit<LearnOptions, "name"> {
  /** The site that a page is of; by its host, else by the end of its title line, unless told. Undefined: of none. */
  readonly siteOf?: (record: DumpRecord) => string | undefined;
  /** Sites learnt at once; pages of further ones are passed to `onLeftOut`. 256 unless told. */
  readonly maxSites?: number;
  /** Sites with fewer pages are left out of what comes back. 3 unless told. */
  readonly minPages?: number;
  /** Told of each record that no site was known for, or whose site was one too many. */
  readonly onLeftOut?: (record: DumpRecord) => void;
  /** Told of each site that has fewer pages than `minPages`: what was learnt of it does not come back. */
  readonly onTooFew?: (template: SiteTemplate) => void;
}

const MAX_SITES = 256;
const MIN_PAGES = 3;

/**
 * Learns all sites of a corpus in one pass, each from its own pages: those with the most pages first. Memory is that of
 * `maxSites` learners, whatever the size of the corpus.
 *
 * @example
 * ```ts
 * import { learnSites } from "newsdump/corpus";
 * import { readRecords } from "newsdump";
 *
 * const bytes = new TextEncoder().encode('{"url":"https://bugle.example/1","text":"The harbour opened on Monday.\\nAbout us"}\n');
 * const templates = await learnSites(readRecords(bytes), { minPages: 1 });
 * console.log(templates[0]?.hosts); // [ 'bugle.example' ]
 * ```
 */
export async function learnSites(
  records: AsyncIterable<DumpRecord> | Iterable<DumpRecord>,
  options: LearnSitesOptions = {},
): Promise<SiteTemplate[]> {
  const { siteOf = siteOfRecord, maxSites = MAX_SITES, minPages = MIN_PAGES, onLeftOut, onTooFew, ...each } = options;
  const learners = new Map<string, SiteLearner>();
  for await (const record of records) {
    const site = siteOf(record);
    let learner = site === undefined ? undefined : learners.get(site);
    if (learner === undefined && site !== undefined && learners.size < maxSites) {
      learner = siteLearner({ ...each, ...(hostOf(record.targetUri) === undefined && { name: site }) });
      learners.set(site, learner);
    }
    if (learner === undefined) onLeftOut?.(record);
    else learner.add(record);
  }
  const learnt = [...learners.values()].map((learner) => learner.template());
  for (const template of learnt) if (template.pages < minPages) onTooFew?.(template);
  return learnt
    .filter(({ pages }) => pages >= minPages)
    .sort((one, other) => other.pages - one.pages || (one.name < other.name ? -1 : 1));
}

const separators = [" | ", " - ", " – ", " — "];
const MAX_SUFFIX = 60;
const MAX_TITLE = 400;

/** The host that a page was captured from, else what its first line ends in, behind the last separator. */
export function siteOfRecord({ targetUri, text }: DumpRecord): string | undefined {
  const host = hostOf(targetUri)?.toLowerCase();
  if (host !== undefined) return host.startsWith("www.") ? host.slice(4) : host;
  const feed = text.indexOf("\n");
  const title = text.slice(0, feed < 0 || feed > MAX_TITLE ? 0 : feed).trim();
  const from = Math.max(...separators.map((separator) => title.lastIndexOf(separator)));
  const suffix = from <= 0 ? "" : title.slice(from + 3).trim();
  return suffix === "" || suffix.length > MAX_SUFFIX ? undefined : suffix;
}
