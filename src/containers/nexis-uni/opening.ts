import type { Opening } from "../runs.js";
import { listItem, titleKey } from "./cover.js";
import { coverLine, declaredDocuments, headLine, mayEnd } from "./head-line.js";

/** So short is a title at the least that is known by its beginning. */
const LEAST = 12;

/**
 * How the documents of a delivery are known: the line below `End of Document`, and the title that the list of the cover
 * names first, where it stands again.
 */
export function openingOfDeliveries(): Opening {
  let closed = false;
  /** The first title of the list, once a cover has begun. */
  let listed: string | undefined;
  let inCover = true;
  return {
    longest: Number.MAX_SAFE_INTEGER,
    mayOpen: (bytes, start, end) => closed || inCover || (end - start < SHORT && mayEnd(bytes[start] as number)),
    opens(line) {
      const printed = line.trim();
      if (printed === "") return false;
      if (headLine(printed) === "end") {
        closed = true;
        inCover = false;
        return false;
      }
      if (closed) {
        closed = false;
        inCover = coverLine(printed) !== undefined || declaredDocuments(printed) !== undefined;
        listed = undefined;
        return true;
      }
      if (!inCover) return false;
      const item = listItem(printed);
      if (item !== undefined) {
        listed ??= titleKey(item);
        return false;
      }
      const key = listed === undefined || coverLine(printed) !== undefined ? "" : titleKey(printed);
      const isTitle = key !== "" && (key === listed || (key.length >= LEAST && listed?.startsWith(key) === true));
      if (isTitle || headLine(printed) === "body") inCover = false;
      return isTitle;
    },
  };
}

/** The longest line that closes a document, with white space. */
const SHORT = 80;
