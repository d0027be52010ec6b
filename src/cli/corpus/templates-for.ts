import { createHash } from "node:crypto";
import { type LearnSitesOptions, learnSites } from "../../corpus/learn-sites.js";
import type { ReadDumpOptions } from "../../dump-reader.js";
import type { SiteTemplate } from "../../profiles/site-template.js";
import type { InputNames } from "../inputs/input.js";
import type { ParseValues } from "../parse/options.js";
import { inputRecords } from "./input-records.js";
import { learningNotes } from "./learning-notes.js";
import { readTemplateFile } from "./template-file.js";

/** Templates, and what tells them from others: an output that was made with others is not done. */
export interface KnownTemplates {
  readonly templates: readonly SiteTemplate[];
  readonly digest: string;
}

/**
 * The templates that the command line asks for: of a file, or learnt from the inputs, in two passes, for by the templates of the
 * first more is known of what is text. What fails there fails again where the inputs are parsed, and is told of then.
 */
export async function templatesFor(
  { templates: file, learn }: Pick<ParseValues, "templates" | "learn">,
  names: InputNames,
  reading: ReadDumpOptions & { readonly signal: AbortSignal },
): Promise<KnownTemplates | undefined> {
  if (file === undefined && !learn) return undefined;
  const learnBy = (templates: readonly SiteTemplate[], options: LearnSitesOptions = {}) =>
    learnSites(inputRecords(names, reading, { isQuiet: true }).records, { ...options, templates });
  const { tell, ...notes } = learningNotes();
  const templates = file === undefined ? await learnBy(await learnBy([]), notes) : await readTemplateFile(file);
  if (file === undefined && !reading.signal.aborted) tell(templates);
  return { templates, digest: createHash("sha256").update(JSON.stringify(templates)).digest("hex").slice(0, 16) };
}
