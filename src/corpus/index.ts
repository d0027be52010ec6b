/**
 * What a whole corpus tells: sites learnt from their own pages, and articles that stand in it more than once.
 *
 * @module newsdump/corpus
 */

export type {
  SiteTemplate,
  TemplateDistance,
  TemplateEdition,
  TemplateHabit,
  TemplateLine,
  TemplateNote,
  TemplateNoteCode,
  TemplateShape,
} from "../profiles/site-template.js";
export { describeTemplate } from "./describe-template.js";
export { comparedArticle, type Duplicates, findDuplicates } from "./duplicates/find-duplicates.js";
export {
  type ComparedArticle,
  type DuplicateCluster,
  type DuplicateFinder,
  type DuplicateMark,
  type DuplicateMember,
  duplicateFinder,
  type FindOptions,
} from "./duplicates/finder.js";
export { type Fingerprint, fingerprint, likenessOf } from "./duplicates/fingerprint.js";
export type { DuplicateReason } from "./duplicates/reason.js";
export type { SignatureStore } from "./duplicates/signature-store.js";
export { learnSite, siteLearner } from "./learn-site.js";
export { type LearnSitesOptions, learnSites, siteOfRecord } from "./learn-sites.js";
export { mergeTemplates } from "./merge-templates.js";
export { readTemplates } from "./read-templates.js";
export type { LearnOptions, SiteLearner } from "./site-learner.js";
export { profileSource, templateProfile } from "./template-profile.js";
