import { Mark, markTable } from "./char-class.js";
import type { LineTable } from "./lines.js";

/** What the characters of a text are and which endings its lines have, as `splitLines` says it, where the lines are of no use. */
export function marksOf(text: string): Pick<LineTable, "endings" | "allMarks"> {
  const known = markTable();
  const length = text.length;
  let allMarks = 0;
  let endings = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    // Most characters are small letters of English.
    if (code > 0x60 && code < 0x7b) {
      allMarks |= Mark.Lower;
      continue;
    }
    const bits = known[code] as number;
    if ((bits & Mark.LineEnd) === 0) allMarks |= bits;
    else if (code === LF) endings |= 1;
    else if (text.charCodeAt(at + 1) === LF) {
      endings |= 2;
      at++;
    } else endings |= 4;
  }
  return { endings, allMarks };
}

const LF = 0x0a;
