import { mayBe } from "../letter-filter.js";
import type { Vocabulary } from "../vocabulary.js";

const services: ReadonlySet<string> = /* @__PURE__ */ new Set(["photo", "photos", "images", "pictures", "sport", "tv"]);

/** True for the name of an agency, in any case, also with a service behind it: `AFP Photo`, `dpa Sport`. */
export function isAgency(name: string, { agencies, creditWordFilter }: Vocabulary): boolean {
  const space = name.lastIndexOf(" ");
  if (space < 0 && !mayBe(creditWordFilter, name, 0, name.length)) return false;
  const lower = name.toLowerCase();
  if (agencies.has(lower)) return true;
  return (
    space > 0 &&
    services.has(lower.slice(lower.lastIndexOf(" ") + 1)) &&
    agencies.has(lower.slice(0, lower.lastIndexOf(" ")))
  );
}
