import type { DumpRecord } from "../model/record.js";
import type { SiteTemplate } from "../profiles/site-template.js";
import { allKnowledge } from "./knowledge.js";
import { type LearnOptions, makeSiteLearner, type SiteLearner } from "./site-learner.js";

let open: ReturnType<typeof makeSiteLearner> | undefined;

/**
 * Opens a learner, which is given the pages of one site one by one and holds none of them: counts of lines in bounded
 * memory, whose error the template states.
 *
 * @example
 * ```ts
 * import { siteLearner } from "newsdump/corpus";
 *
 * const learner = siteLearner({ name: "The Daily Bugle", capacity: 4096 });
 * learner.add("Harbour opens | The Daily Bugle\nThe harbour opened on Monday, officials said in a statement.\nAbout us\n");
 * console.log(learner.template().pages); // 1
 * ```
 */
export function siteLearner(options?: LearnOptions): SiteLearner {
  open ??= makeSiteLearner(allKnowledge());
  return open(options);
}

/**
 * Learns a site from its own pages, in one pass: which lines recur and where they stand, how title lines end, the order
 * of what stands about the headline. `parse(text, { templates: [template] })` reads other pages of the site by it.
 *
 * Pages that are the same as one before them are left out. `notes` say what could not be learnt. Nothing throws whatever the
 * pages hold.
 *
 * @param pages - texts, or records of one site; from five pages on it is worth the while.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { learnSite } from "newsdump/corpus";
 *
 * const page = (headline: string, text: string) =>
 *   `${headline} | The Daily Bugle\nNews Sport\n${headline}\n${text}\nJoin the Bugle Club and read us first every day.\nAbout us\n`;
 * const template = learnSite([
 *   page("Harbour opens again", "The harbour opened again on Monday, the port authority said."),
 *   page("School closes early", "The school of Riverton closed early on Tuesday because of the heat."),
 *   page("Bridge to be mended", "The old bridge will be mended in May, the council said on Friday."),
 * ]);
 * console.log(template.name, template.editions[0]?.lines.length); // The Daily Bugle 3
 * const { article } = parse(page("Ferries sail", "Ferries sail to the islands again, their owner said."), {
 *   templates: [template],
 * });
 * console.log(article.body.length); // 1
 * ```
 */
export function learnSite(pages: Iterable<string | DumpRecord>, options?: LearnOptions): SiteTemplate {
  const learner = siteLearner(options);
  for (const page of pages) learner.add(page);
  return learner.template();
}
