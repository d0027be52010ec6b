import { readWordCount } from "../../fields/section.js";
import { readBoundary } from "./boundary.js";
import { readCover, signsCover } from "./cover.js";
import { readDateLine } from "./date-line.js";
import { documentGroups } from "./dense.js";
import { keyAt } from "./key.js";
import type { HeadGroups } from "./line-groups.js";

/** So many lines at the margin may stand above the line that opens a document: a note by whoever saved the file. */
const MOST_ABOVE = 6;

/**
 * True for the first characters of an export: a cover, or the line that opens a document, in the middle of the page or with
 * the head of a document below; or such a head alone, a date in the middle of the page with keys below it.
 */
export function seemsLexisNexis({ head, groups: apart }: HeadGroups): boolean {
  const groups = documentGroups(head, 0, apart);
  const first = groups.slice(0, MOST_ABOVE);
  if (first.some(({ lines }) => lines.some(({ start, end }) => signsCover(head.slice(start, end))))) {
    const above = first.map(({ start, end }) => head.slice(start, end)).join("\n");
    if (/:\s/.test(above) && readCover(above) !== undefined) return true;
  }
  let centredDate = false;
  let opened = false;
  let above = 0;
  for (const { lines, centred, start, end } of groups) {
    for (const line of lines) {
      const printed = head.slice(line.start, line.end);
      if (above <= MOST_ABOVE && readBoundary(printed) !== undefined) {
        if (line.indent >= 8) return true;
        opened = true;
      }
      if (line.indent >= 8 && readDateLine(printed) !== undefined) centredDate = true;
    }
    const key = centredDate || opened ? keyAt(head, start, end, true) : undefined;
    if (key?.meaning !== undefined && key.early) {
      if (key.meaning !== "length" || readWordCount(head.slice(key.value, end)) !== undefined) return true;
    }
    if (!centred) above++;
    if (above > 2 * MOST_ABOVE) return false;
  }
  return false;
}
