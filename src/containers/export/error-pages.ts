import type { Opening } from "../runs.js";

/**
 * The same openings, and a page of HTML in the middle of a text for another: a server put its message where records should stand. What
 * follows its end is a run of its own.
 */
export function errorPages(opening: Opening): Opening {
  let isPage = false;
  let isBehind = false;
  return {
    longest: opening.longest,
    mayOpen: (bytes, start, end) =>
      isPage || isBehind || bytes[start] === 0x3c || opening.mayOpen?.(bytes, start, end) !== false,
    opens: (line) => {
      const tag = line.includes("<") ? tagOf(line) : undefined;
      const opens = opening.opens(line);
      if (tag === "/html") {
        isBehind = isPage;
        isPage = false;
        return opens;
      }
      if (tag !== undefined) {
        const opensPage = !isPage;
        isPage = !closesPage(line);
        isBehind = !isPage;
        return opensPage || opens;
      }
      if (isPage && closesPage(line)) {
        isBehind = true;
        isPage = false;
        return opens;
      }
      if (opens) isPage = false;
      const isNext = isBehind && line.trim() !== "";
      if (isNext) isBehind = false;
      return opens || isNext;
    },
  };
}

function closesPage(line: string): boolean {
  return line.slice(-200).trimEnd().toLowerCase().endsWith("</html>");
}

/** True for a run that is a page of HTML. */
export function isPage(text: string): boolean {
  return /^\s{0,99}<(?:html|!doctype html)\b/i.test(text.slice(0, 200));
}

/** The tag that opens or closes a page, at the start of a line. */
function tagOf(line: string): string | undefined {
  return /^<(\/?html|!doctype html)\b/i.exec(line.trimStart().slice(0, 20))?.[1]?.toLowerCase();
}
