/**
 * What a whole corpus tells: sites learnt from their own pages, and articles that stand in it more than once.
 *
 * @module newsdump/corpus
 */

export type {
  SiteTemplate,
  TemplateEdition,
  TemplateLine,
  TemplateNote,
  TemplateNoteCode,
  TemplateShape,
} from "../profiles/site-template.js";
export { learnSite, siteLearner } from "./learn-site.js";
export type { LearnOptions, SiteLearner } from "./site-learner.js";
