import type { BlockRole } from "../model/block.js";
import type { Edition, Profile } from "../profiles/profile.js";
import { foldSpaces } from "../text/fold.js";
import type { SiteKnowledge } from "./context.js";
import type { TemplateKnowledge } from "./template/knowledge.js";

const laidOut = /* @__PURE__ */ new WeakMap<readonly Edition[], SiteKnowledge>();
const nothing: SiteKnowledge = {
  lines: new Map(),
  longestLine: 0,
  firstLetters: "",
  hasEndMarker: false,
  complete: false,
  titleSuffixes: [],
};

/** Lays out what a profile's editions say of their lines for look-up, once; without a profile there is nothing in it. */
export function siteKnowledge(profile: Profile | undefined, editions: readonly Edition[]): SiteKnowledge {
  if (profile === undefined) return nothing;
  let site = laidOut.get(editions);
  if (site === undefined || site.name !== profile.name) {
    site = layOut(profile, editions);
    laidOut.set(editions, site);
  }
  return site;
}

/** The same with the title suffixes that a template knows, behind those of the profile. */
export function withTemplate(site: SiteKnowledge, template: TemplateKnowledge | undefined): SiteKnowledge {
  if (template === undefined || template.titleSuffixes.length === 0) return site;
  return { ...site, titleSuffixes: [...site.titleSuffixes, ...template.titleSuffixes] };
}

function layOut(profile: Profile, editions: readonly Edition[]): SiteKnowledge {
  const lines = new Map<string, BlockRole>();
  const titleSuffixes = new Set<string>();
  let longestLine = 0;
  let firstLetters = "";
  for (const edition of editions) {
    for (const [role, texts] of Object.entries(edition.lines ?? {})) {
      for (const text of texts) {
        const folded = foldSpaces(text);
        if (!lines.has(folded)) lines.set(folded, role as BlockRole);
        firstLetters += folded.charAt(0) + folded.charAt(0).toUpperCase();
        longestLine = Math.max(longestLine, text.length + 8);
      }
    }
    for (const suffix of edition.titleSuffixes ?? []) titleSuffixes.add(foldSpaces(suffix));
  }
  const longestFirst = [...titleSuffixes].sort((a, b) => b.length - a.length);
  const complete = editions.length > 0 && editions.every((edition) => edition.complete === true);
  const hasEndMarker = [...lines.values()].includes("related");
  return { name: profile.name, lines, longestLine, firstLetters, hasEndMarker, complete, titleSuffixes: longestFirst };
}

/** The role that the profile gives to a whole line. */
export function profiledRole(text: string, site: SiteKnowledge): BlockRole | undefined {
  if (text.length > site.longestLine || !site.firstLetters.includes(text.charAt(0))) return undefined;
  return site.lines.get(foldSpaces(text));
}

/** True for the line behind which the profile says that only other articles follow. */
export function siteEndMarker(text: string, site: SiteKnowledge): boolean {
  return site.hasEndMarker && profiledRole(text, site) === "related";
}
