import type { SiteTemplate, TemplateEdition, TemplateLine, TemplateShape } from "../profiles/site-template.js";

const places = [
  ["above", "above the headline"],
  ["head", "between headline and text"],
  ["inText", "in the text"],
  ["gap", "between paragraphs"],
  ["below", "below the text"],
] as const;
const SHOWN = 12;

/**
 * A template in words, to be looked at: what the site is called, how its title lines end, what stands about its
 * headlines, and its own lines by the place where most of them stand.
 *
 * @param shown - how many lines of each place are named; 12 unless told
 *
 * @example
 * ```ts
 * import { describeTemplate, learnSite } from "newsdump/corpus";
 *
 * const page = (text: string) => `${text}\nAbout us\n`;
 * const template = learnSite([page("The harbour opened on Monday."), page("The school closed.")], { name: "Daily Bugle" });
 * console.log(describeTemplate(template).split("\n")[0]); // Daily Bugle: 2 pages
 * ```
 */
export function describeTemplate(template: SiteTemplate, shown: number = SHOWN): string {
  const { name, pages, copies, language, hosts, titleSuffixes, editions, notes } = template;
  const lines = [
    `${name === "" ? "A site without a name" : name}: ${pages} ${pages === 1 ? "page" : "pages"}${copies > 0 ? ` and ${copies} copies` : ""}${language === undefined ? "" : `, ${language}`}`,
    ...(hosts.length > 0 ? [`hosts: ${hosts.join(", ")}`] : []),
    ...listed("title lines end in", titleSuffixes),
    ...notes.map(({ code, message }) => `note ${code}: ${message}`),
    ...editions.flatMap((edition) => describeEdition(edition, editions.length > 1, shown)),
  ];
  return `${lines.join("\n")}\n`;
}

function describeEdition(edition: TemplateEdition, several: boolean, shown: number): string[] {
  const { from, to, pages, missed, tails, lines } = edition;
  const days = from === undefined ? "" : from === to ? ` of ${from}` : ` from ${from} to ${to}`;
  return [
    "",
    `${several || days !== "" ? `Edition${days}, ` : ""}${pages} ${pages === 1 ? "page" : "pages"}; a line that is not named stands on ${missed} at most`,
    ...listed("about the headline", edition.heads),
    ...listed("bylines", edition.bylines),
    ...listed("dates", edition.dates),
    ...listed("captions", edition.captions),
    ...(tails.length > 0 ? [`put behind words: ${tails.map((tail) => JSON.stringify(tail.trim())).join(", ")}`] : []),
    ...places.flatMap(([place, words]) => describePlace(lines, place, `${words}:`, shown)),
  ];
}

function describePlace(
  lines: readonly TemplateLine[],
  place: (typeof places)[number][0],
  words: string,
  shown: number,
) {
  const here = lines.filter((line) => mostOf(line) === place);
  if (here.length === 0) return [];
  const named = here.slice(0, shown).map(({ text, pages, masked, role, fixed }) => {
    const shape = masked === true ? " (shape)" : "";
    return `  ${String(pages).padStart(5)}  ${(role ?? "-").padEnd(10)}  ${text}${shape}${fixed === true ? " (fixed)" : ""}`;
  });
  const rest = here.length > shown ? [`         and ${here.length - shown} more`] : [];
  return [words, ...named, ...rest];
}

/** Where a line stands on most of its pages; on its side of the article where nothing is known. */
function mostOf(line: TemplateLine): string {
  return places.reduce((best, [place]) => ((line[place] ?? 0) > (line[best as "above"] ?? 0) ? place : best), "above");
}

function listed(what: string, shapes: readonly TemplateShape[]): string[] {
  return shapes.length === 0 ? [] : [`${what}: ${shapes.map(({ text, pages }) => `${text} (${pages})`).join("; ")}`];
}
