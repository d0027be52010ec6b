import type { Vocabulary } from "../vocabulary.js";

const services: ReadonlySet<string> = /* @__PURE__ */ new Set(["photo", "photos", "images", "pictures", "sport", "tv"]);

/** True for the name of an agency, in any case, also with a service behind it: `AFP Photo`, `dpa Sport`. */
export function isAgency(name: string, { agencies }: Vocabulary): boolean {
  const lower = name.toLowerCase();
  const space = lower.lastIndexOf(" ");
  return (
    agencies.has(lower) || (space > 0 && services.has(lower.slice(space + 1)) && agencies.has(lower.slice(0, space)))
  );
}
