import type { DumpRecord } from "../../model/record.js";
import type { SiteTemplate } from "../../profiles/site-template.js";
import { complain } from "../messages.js";

/** So many sites of few pages are named; a dump may hold thousands. */
const MOST_NAMED = 5;

/** What learning left out, gathered to be told of at its end. */
export interface LearningNotes {
  readonly onLeftOut: (record: DumpRecord) => void;
  readonly onTooFew: (template: SiteTemplate) => void;
  /** Says what was left out, and what the templates say was not learnt. */
  tell(templates: readonly SiteTemplate[]): void;
}

/** Gathers what learning leaves out. */
export function learningNotes(): LearningNotes {
  let pages = 0;
  let sites = 0;
  const few: string[] = [];
  return {
    onLeftOut: () => void pages++,
    onTooFew(template) {
      sites++;
      if (few.length < MOST_NAMED) few.push(`${template.name} (${counted(template.pages, "page")})`);
    },
    tell(templates) {
      if (pages > 0) complain(`${counted(pages, "page")} of no known site, or of one too many, left out`);
      if (sites > 0) {
        const more = sites > few.length ? ` and ${sites - few.length} more` : "";
        complain(`${counted(sites, "site")} of too few pages left out (--min-pages): ${few.join(", ")}${more}`);
      }
      for (const { name, notes } of templates) {
        for (const note of notes) complain(`${name}: ${note.code} ${note.message}`);
      }
    },
  };
}

function counted(count: number, of: string): string {
  return `${count} ${of}${count === 1 ? "" : "s"}`;
}
