import type { Vocabulary } from "../blocks/vocabulary.js";
import type { Author } from "../model/article.js";
import { readByline } from "./byline.js";

const part = /^(?:and )?((?:compiled|edited|translated|reported|written) by) (?=\S)/i;

/** The people of a field that holds bylines, apart by semicolons: `By Jane Example; Compiled by Tom Sample`. */
export function readBylines(printed: string, vocabulary: Vocabulary): Author[] {
  if (!printed.includes(";")) return readByline(printed, vocabulary);
  const each = printed.split(";").flatMap((one): Author[] => {
    const line = one.trim();
    const [opener, role] = part.exec(line) ?? [];
    if (opener === undefined || role === undefined) return readByline(line, vocabulary);
    return readByline(`By ${line.slice(opener.length)}`, vocabulary).map((author) => ({ role, ...author }));
  });
  const whole = readByline(printed, vocabulary);
  return each.length > whole.length ? each : whole;
}
