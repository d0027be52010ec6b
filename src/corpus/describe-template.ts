import { formWords } from "../blocks/template/form-words.js";
import type {
  SiteTemplate,
  TemplateEdition,
  TemplateHabit,
  TemplateLine,
  TemplateShape,
} from "../profiles/site-template.js";
import { beginningWords, endingWords } from "./describe-edges.js";

const places = [
  ["above", "above the headline"],
  ["head", "between headline and text"],
  ["inText", "taken for text"],
  ["gap", "inside the text, and no part of it"],
  ["below", "below the text"],
] as const;
const SHOWN = 12;
/** Forms of fewer lines say little. */
const MIN_FORM = 3;
const LONGEST = 110;
const FAR = 99;

/**
 * A template in words, to be looked at: what the site is called, how its title lines end, what stands about its
 * headlines, where its texts begin and end, what is text in them, and its own lines by the place where most of them stand.
 *
 * @param shown - how many lines of each place are named; 12 unless told
 *
 * @example
 * ```ts
 * import { describeTemplate, learnSite } from "newsdump/corpus";
 *
 * const page = (text: string) => `${text}\nAbout us\n`;
 * const template = learnSite([page("The harbour opened on Monday."), page("The school closed.")], { name: "Daily Bugle" });
 * console.log(describeTemplate(template).split("\n")[0]); // Daily Bugle, learnt from 2 pages
 * ```
 */
export function describeTemplate(template: SiteTemplate, shown: number = SHOWN): string {
  const { name, pages, copies, language, hosts, titleSuffixes, editions, notes } = template;
  const counted = `${count(pages, "page")}${copies > 0 ? ` (and ${count(copies, "copy", "copies")} of them)` : ""}`;
  const lines = [
    `${name === "" ? "A site without a name" : name}, learnt from ${counted}${language === undefined ? "" : `, most in ${languageName(language)}`}`,
    ...(hosts.length > 0 ? [`Hosts: ${hosts.join(", ")}.`] : []),
    ...(titleSuffixes.length > 0 ? [`Title lines end in ${quoted(titleSuffixes, pages)}.`] : []),
    ...notes.map(({ code, message }) => `Note ${code}: ${message}.`),
    ...editions.flatMap((edition, at) => {
      const heading =
        editions.length > 1 ? [`Look ${at + 1} of ${editions.length}, ${count(edition.pages, "page")}`] : [];
      return describeEdition(edition, heading, shown);
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function describeEdition(edition: TemplateEdition, heading: readonly string[], shown: number): string[] {
  const { from, to, pages, missed, tails, lines, heads, forms = [] } = edition;
  const days = from === undefined ? [] : [`captured ${from === to ? `on ${from}` : `from ${from} to ${to}`}`];
  const title = [...heading, ...days].join(", ");
  const said = [
    ...(title === "" ? [] : [`${title.charAt(0).toUpperCase()}${title.slice(1)}:`]),
    ...heads
      .slice(0, 1)
      .map(
        ({ text, pages: own }) =>
          `About the headline, in this order: ${text.replaceAll(" ", ", ")} (${own} of ${pages}).`,
      ),
    ...beginningWords(lines, pages),
    ...endingWords(lines, pages),
    ...habitWords(forms),
    ...shapeWords(edition),
    ...(tails.length > 0
      ? [`Behind words it puts ${tails.map((tail) => `“${tail.trim()}”`).join(", ")}: no part of them.`]
      : []),
  ];
  return [
    ...(said.length > 0 ? ["", ...said] : []),
    ...places.flatMap(([place, words]) => describePlace(edition, place, words, shown)),
    ...(lines.length > 0 ? [`Not named: lines of ${missed === 1 ? "a single page" : `up to ${missed} pages`}.`] : []),
  ];
}

/** `Inside texts, besides the site's lines: sentences (all 42 text), figures alone (none of 80 text).` */
function habitWords(forms: readonly TemplateHabit[]): string[] {
  const often = forms.filter(({ text, other }) => text + other >= MIN_FORM).slice(0, SHOWN);
  if (often.length === 0) return [];
  const words = often.map(({ of, text, other }) => {
    const share = other === 0 ? `all ${text}` : text === 0 ? `none of ${other}` : `${text} of ${text + other}`;
    return `${formWords(of)} (${share} text)`;
  });
  return [`Inside texts, besides the site's lines: ${words.join(", ")}.`];
}

function shapeWords({ bylines, dates, captions, lines, pages }: TemplateEdition): string[] {
  const said = (
    [
      ["Bylines", bylines],
      ["Dates", dates],
      ["Captions", captions],
    ] as const
  ).flatMap(([what, shapes]) => (shapes.length === 0 ? [] : [`${what} look like ${quoted(shapes, pages)}.`]));
  const masked = said.length > 0 || lines.some((line) => line.masked === true);
  return masked ? [...said, "Of what changes # is a number, @ a month or weekday, * words with capitals."] : said;
}

function describePlace(
  { lines, pages: all }: TemplateEdition,
  place: (typeof places)[number][0],
  words: string,
  shown: number,
): string[] {
  const here = lines.filter((line) => mostOf(line) === place);
  if (here.length === 0) return [];
  const sorted = here.toSorted((one, other) => other.pages - one.pages || distanceOf(one) - distanceOf(other));
  const named = sorted.slice(0, shown).map(({ text, pages, masked, role, fixed, below = 0 }) => {
    const marks = [
      ...(masked === true ? ["shape"] : []),
      ...(fixed === true ? ["fixed"] : []),
      ...(place === "above" && below * 2 > pages ? ["also below the text"] : []),
    ];
    const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return `  ${`${pages} of ${all}`.padStart(9)}  ${(role ?? "-").padEnd(10)}  ${cut}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}`;
  });
  const near = here.length > 1 && here.some((line) => distanceOf(line) < FAR);
  const rest = here.length > shown ? [`${" ".repeat(13)}and ${here.length - shown} more`] : [];
  return [
    "",
    `${count(here.length, "line")} ${words}${near ? ", those nearest to the text first" : ""}:`,
    ...named,
    ...rest,
  ];
}

/** How near the text a line stands, where that is known. */
function distanceOf({ begins = [], ends = [] }: TemplateLine): number {
  const distances = [...begins, ...ends].map(({ at }) => at);
  return distances.length === 0 ? FAR : Math.min(...distances);
}

/** Where a line stands on most of its pages; on its side of the article where nothing is known. */
function mostOf(line: TemplateLine): string {
  return places.reduce((best, [place]) => ((line[place] ?? 0) > (line[best as "above"] ?? 0) ? place : best), "above");
}

function quoted(shapes: readonly TemplateShape[], all: number): string {
  return shapes.map(({ text, pages }) => `“${text}” (${pages} of ${all})`).join(", ");
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

const languageNames = /* @__PURE__ */ new Intl.DisplayNames("en", { type: "language", fallback: "code" });

function languageName(code: string): string {
  try {
    return languageNames.of(code) ?? code;
  } catch {
    return code;
  }
}
