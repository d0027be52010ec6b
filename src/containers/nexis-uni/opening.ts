import { dateAtStart } from "../../fields/printed-date.js";
import { type Key, keyAt } from "../lexisnexis/key.js";
import { isPageLine } from "../lexisnexis/notices.js";
import type { Opening } from "../runs.js";
import { listItem, titleKey } from "./cover.js";
import { coverLine, declaredDocuments, headLine, mayClose } from "./head-line.js";
import { isPicture, lineWithoutMarks } from "./markdown.js";

/** So short is a title at the least that is known by its beginning. */
const LEAST = 12;

/**
 * How the documents of a delivery are known: the line below `End of Document`, and the title that the list of the cover
 * names first, where it stands again. The date of loading is the last label of a document: where the mark is lost, what stands below it is
 * the next one.
 */
export function openingOfDeliveries(): Opening {
  let closed = false;
  let loaded = false;
  /** The first title of the list, once a cover has begun. */
  let listed: string | undefined;
  let inCover = true;
  return {
    longest: Number.MAX_SAFE_INTEGER,
    mayOpen: (bytes, start, end) =>
      closed || inCover || loaded || (end - start < SHORT && mayClose(bytes[start] as number)),
    opens(line) {
      const printed = lineWithoutMarks(line.trim());
      if (printed === "") return false;
      if (headLine(printed) === "end") {
        closed = true;
        loaded = false;
        inCover = false;
        return false;
      }
      const key = keyAt(printed, 0, printed.length, false);
      const isLabel = key?.meaning !== undefined;
      const isLost = loaded && !isLabel && !isPageLine(printed) && !isPicture(line.trim());
      if (closed || isLost) {
        closed = false;
        loaded = false;
        inCover = coverLine(printed) !== undefined || declaredDocuments(printed) !== undefined;
        listed = undefined;
        return true;
      }
      if (!inCover) {
        loaded ||= key !== undefined && statesLoading(printed, key);
        return false;
      }
      const item = listItem(printed);
      if (item !== undefined) {
        // `…`, also as the characters of its bytes.
        listed ??= titleKey(item.replace(/(?:…|â\x80¦)$/, ""));
        return false;
      }
      const title = listed === undefined || coverLine(printed) !== undefined ? "" : titleKey(printed);
      const [short = "", long = ""] = title.length < (listed?.length ?? 0) ? [title, listed] : [listed, title];
      // A title may go on in the next line, and the list may cut it.
      const isTitle = title !== "" && (title === listed || (short.length >= LEAST && long.startsWith(short)));
      if (isTitle || headLine(printed) === "body") inCover = false;
      return isTitle;
    },
  };
}

/** `Load-Date: July 3, 2019`. */
function statesLoading(line: string, key: Key): boolean {
  return key.meaning === "loaded" && dateAtStart(line.slice(key.value)) !== undefined;
}

/** The longest line that closes a document, with white space. */
const SHORT = 80;
