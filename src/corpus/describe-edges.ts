import type { TemplateDistance, TemplateLine } from "../profiles/site-template.js";

/** Lines that say where texts begin or end: so many are named. */
const NAMED = 3;
/** On fewer pages, or a smaller part of them, it was by chance. */
const MIN_PAGES = 2;
const MIN_SHARE = 0.5;
const LONGEST = 60;

/** `Texts begin right below “print” (5 of 5), 2 below “pinterest” (5 of 5).` */
export function beginningWords(lines: readonly TemplateLine[], pages: number): string[] {
  return edgeWords(
    "begin",
    "below",
    lines.map((line) => [line, line.begins] as const),
    pages,
  );
}

/** `Texts end right above “explore more” (4 of 5).` */
export function endingWords(lines: readonly TemplateLine[], pages: number): string[] {
  return edgeWords(
    "end",
    "above",
    lines.map((line) => [line, line.ends] as const),
    pages,
  );
}

function edgeWords(
  verb: string,
  side: string,
  lines: readonly (readonly [TemplateLine, readonly TemplateDistance[] | undefined])[],
  all: number,
): string[] {
  const sure = lines.flatMap(([{ text }, distances = []]) =>
    distances
      .filter(({ pages }) => pages >= Math.max(MIN_PAGES, all * MIN_SHARE))
      .map(({ at, pages }) => ({ text, at, pages })),
  );
  sure.sort((one, other) => other.pages - one.pages || one.at - other.at || (one.text < other.text ? -1 : 1));
  if (sure.length === 0) return [];
  const words = sure
    .slice(0, NAMED)
    .map(
      ({ text, at, pages }) =>
        `${at === 1 ? "right" : `${at} lines`} ${side} “${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}” (${pages} of ${all})`,
    );
  return [`Texts ${verb} ${words.join(", ")}.`];
}
