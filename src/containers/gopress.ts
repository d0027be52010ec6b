import type { DumpRecord } from "../model/record.js";
import { errorPages } from "./export/error-pages.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { openArticles } from "./gopress/articles.js";
import { seemsGopress } from "./gopress/document.js";
import { readNumberedTitle } from "./gopress/source-line.js";
import { groupsOfHead } from "./lexisnexis/line-groups.js";
import { cutRuns } from "./runs.js";

/** What GoPress (formerly Mediargus), the archive of the Belgian press, gives as text: numbered titles, each with its paper below. */
export const gopress: DumpFormat = {
  id: "gopress",
  name: "GoPress and Mediargus text",
  extensions: [".txt"],
  detect: (head) => (seemsGopress(groupsOfHead(head)) ? "certain" : undefined),
  read,
};

/** A title and the line below it are no longer. */
const LONGEST = 600;
/** So many blank lines stand between texts of which the titles stand first. */
const BETWEEN_TEXTS = 4;

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const articles = openArticles(context);
  for await (const run of cutRuns(bytes, context, errorPages(openingOf()))) yield* articles.take(run);
  yield* articles.end();
}

/** A line that may be a title opens a run, and one behind many blank lines. */
function openingOf() {
  let blanks = 0;
  let isBehind = false;
  const look = (isBlank: boolean): boolean => {
    isBehind = !isBlank && blanks >= BETWEEN_TEXTS;
    blanks = isBlank ? blanks + 1 : 0;
    return isBehind;
  };
  let isKnown = false;
  return {
    longest: Number.POSITIVE_INFINITY,
    // Of text in UTF-16 this is not asked.
    mayOpen: (line: Uint8Array, start: number, end: number) => {
      isKnown = true;
      return look(isBlankLine(line, start, end)) || (isDigit(line[start] as number) && end - start <= LONGEST);
    },
    opens: (line: string) => {
      if (!isKnown) look(line.trim() === "");
      return isBehind || (line.length <= LONGEST && readNumberedTitle(line) !== undefined);
    },
  };
}

function isBlankLine(line: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((line[at] as number) > 0x20) return false;
  return true;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
