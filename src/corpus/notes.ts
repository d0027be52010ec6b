import type { TemplateLine, TemplateNote } from "../profiles/site-template.js";
import type { SiteCounts } from "./site-learner.js";

/** What was not learnt, and why. */
export function notesOf(counts: SiteCounts, lines: readonly TemplateLine[]): TemplateNote[] {
  const { pages, copies, exact } = counts;
  const notes: TemplateNote[] = [];
  if (pages < 2 && copies > 0) notes.push({ code: "SAME_PAGES", message: "All pages are the same" });
  else if (pages < 3) notes.push({ code: "FEW_PAGES", message: "Too few pages to tell what recurs" });
  else if (lines.length === 0) notes.push({ code: "NO_COMMON_LINES", message: "No line stands on two of the pages" });
  if (exact.dropped) notes.push({ code: "LINES_LEFT_OUT", message: "Lines that were rare had to be left out" });
  return notes;
}
