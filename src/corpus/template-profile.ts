import type { BlockRole } from "../model/block.js";
import { defineProfile, type Edition, type Profile } from "../profiles/profile.js";
import type { SiteTemplate, TemplateEdition, TemplateLine } from "../profiles/site-template.js";

/** A profile names lines of furniture; what stands in texts too it does not name. */
const roles: ReadonlySet<BlockRole> = new Set(["navigation", "share", "related", "notice", "footer"]);
const COMMON = 0.5;

/**
 * A site profile of what is sure in a template: its title suffixes, and the lines that stand on half of its pages and never
 * in a text. A beginning to work on by hand; `profileSource` writes it as TypeScript.
 *
 * @throws TypeError where the template has neither host nor title suffix to tell the site by, or knows no page.
 *
 * @example
 * ```ts
 * import { learnSite, templateProfile } from "newsdump/corpus";
 *
 * const page = (text: string) => `${text} | Daily Bugle\nThe ${text.toLowerCase()}, officials said on Monday.\nAbout us\n`;
 * const profile = templateProfile(learnSite([page("Harbour opens"), page("School closes"), page("Bridge falls")]));
 * console.log(profile.id, profile.editions[0]?.titleSuffixes); // daily-bugle [ 'Daily Bugle' ]
 * ```
 */
export function templateProfile(template: SiteTemplate): Profile {
  const { name, hosts, language = "und", titleSuffixes, pages } = template;
  const suffixes = titleSuffixes.filter((suffix) => suffix.pages >= pages * COMMON).map(({ text }) => text);
  const id = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return defineProfile({
    id: id === "" ? "site" : id,
    name,
    language,
    signs: { ...(suffixes.length > 0 && { text: suffixes }), ...(hosts.length > 0 && { hosts }) },
    editions: template.editions.map((edition, at) => profileEdition(edition, suffixes, at === 0)),
  });
}

/**
 * The same as a TypeScript file, ready for `src/profiles/` or for a file of your own.
 *
 * @throws TypeError as `templateProfile`.
 *
 * @example
 * ```ts
 * import { learnSite, profileSource } from "newsdump/corpus";
 *
 * const page = (text: string) => `${text} | Daily Bugle\nThe ${text.toLowerCase()}, officials said on Monday.\nAbout us\n`;
 * const source = profileSource(learnSite([page("Harbour opens"), page("School closes"), page("Bridge falls")]));
 * console.log(source.includes("export const dailyBugle: Profile = {")); // true
 * ```
 */
export function profileSource(template: SiteTemplate): string {
  const profile = templateProfile(template);
  const name = profile.id
    .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^(?=\d)/, "site");
  const data = JSON.stringify(profile, undefined, 2).split("\n").map(withBareKey).join("\n");
  return `import type { Profile } from "newsdump/profiles";

/** ${profile.name.replaceAll("*/", "* /")}: learnt from ${template.pages} pages. */
export const ${name}: Profile = ${data};
`;
}

/** `  "name": …` → `  name: …` */
function withBareKey(line: string): string {
  const from = line.indexOf('"');
  const to = line.indexOf('":', from);
  const key = line.slice(from + 1, to);
  return line.slice(0, from).trim() === "" && to > from && /^[A-Za-z]+$/.test(key)
    ? line.slice(0, from) + key + line.slice(to + 1)
    : line;
}

function profileEdition(edition: TemplateEdition, suffixes: readonly string[], isNewest: boolean): Edition {
  const lines: Partial<Record<BlockRole, string[]>> = {};
  for (const line of edition.lines) {
    const role = roleOf(line, edition.pages);
    if (role === undefined) continue;
    const texts = lines[role] ?? [];
    texts.push(line.text);
    lines[role] = texts;
  }
  return {
    ...(!isNewest && edition.to !== undefined && { until: edition.to }),
    ...(Object.keys(lines).length > 0 && { lines }),
    ...(suffixes.length > 0 && { titleSuffixes: suffixes }),
  };
}

/** A line with `related` would end each article: only what stands below all of them may. */
function roleOf(line: TemplateLine, pages: number): BlockRole | undefined {
  const { masked, role, fixed, inText = 0, gap = 0 } = line;
  if (masked === true || role === undefined || !roles.has(role)) return fixed === true ? role : undefined;
  if (line.pages < Math.max(2, pages * COMMON) || inText + gap > 0) return undefined;
  const above = (line.above ?? 0) + (line.head ?? 0) > 0;
  return role === "related" && above ? "navigation" : role === "related" ? "footer" : role;
}
