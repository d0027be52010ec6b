import { mayBe } from "../letter-filter.js";
import type { Vocabulary } from "../vocabulary.js";

const services: ReadonlySet<string> = /* @__PURE__ */ new Set(["photo", "photos", "images", "pictures", "sport", "tv"]);

/** True for the name of an agency, in any case, also with a service behind it: `AFP Photo`, `dpa Sport`. */
export function isAgency(name: string, vocabulary: Vocabulary): boolean {
  if (isOne(name, name.length, vocabulary)) return true;
  const space = name.lastIndexOf(" ");
  return space > 0 && isOne(name, space, vocabulary) && services.has(name.slice(space + 1).toLowerCase());
}

/** The cheap test first: most of what is asked for is none. */
function isOne(name: string, end: number, { agencies, creditWordFilter }: Vocabulary): boolean {
  return mayBe(creditWordFilter, name, 0, end) && agencies.has(name.slice(0, end).toLowerCase());
}
