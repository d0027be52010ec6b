import type { Opening } from "../runs.js";
import { readBoundary } from "./boundary.js";
import { opensCover } from "./cover.js";

/**
 * How the documents of an export are known, and the cover of another that follows in the same file. A line that begins at
 * the margin with a word (`Dokument 2 von 9`) opens one below a blank line alone.
 */
export function openingOfDocuments(): Opening {
  let below = true;
  return {
    longest: Number.MAX_SAFE_INTEGER,
    mayOpen(bytes, start, end) {
      let at = start;
      while (at < end && (bytes[at] as number) <= SPACE) at++;
      if (at === end) {
        below = true;
        return false;
      }
      const first = bytes[at] as number;
      const may = end - at < LONGEST && (isDigit(first) || openers.has(first));
      if (!may) below = false;
      return may;
    },
    opens(line) {
      const printed = line.trim();
      if (printed === "") {
        below = true;
        return false;
      }
      const isAbove = below;
      below = false;
      const boundary = readBoundary(printed);
      if (boundary === undefined) return opensCover(line);
      return isAbove || isDigit(printed.charCodeAt(0)) || line.length - line.trimStart().length >= CENTRED;
    },
  };
}

const SPACE = 0x20;
const LONGEST = 120;
const CENTRED = 8;
/** Of `Dokument`, `Document`, `FOCUS`, `LEVEL`, and the keys that covers begin with. */
const openers: ReadonlySet<number> = /* @__PURE__ */ new Set([..."ADFLPEISR"].map((letter) => letter.charCodeAt(0)));

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
