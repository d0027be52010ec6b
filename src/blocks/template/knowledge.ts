import type { SiteTemplate, TemplateEdition, TemplateHabit, TemplateLine } from "../../profiles/site-template.js";
import { foldSpaces } from "../../text/fold.js";

/** One look of a site, laid out for look-up. */
export interface TemplateKnowledge {
  readonly template: SiteTemplate;
  readonly edition: TemplateEdition;
  readonly pages: number;
  /** By shape. */
  readonly lines: ReadonlyMap<string, TemplateLine>;
  readonly masked: ReadonlyMap<string, TemplateLine>;
  /** By name of a form. */
  readonly forms: ReadonlyMap<string, TemplateHabit>;
  /** Some line has a role that a person gave it. */
  readonly hasFixed: boolean;
  /** Of some pages: the hashes of their long lines. */
  readonly samples: readonly ReadonlySet<number>[];
  /** Folded, the longest first. */
  readonly titleSuffixes: readonly string[];
}

/** Title lines end so on such a part of the pages at least, or it is a piece of headlines. */
const SUFFIX_SHARE = 0.2;
const laidOut = /* @__PURE__ */ new WeakMap<TemplateEdition, TemplateKnowledge>();

/** Lays an edition out, once. */
export function templateKnowledge(template: SiteTemplate, edition: TemplateEdition): TemplateKnowledge {
  let found = laidOut.get(edition);
  if (found === undefined) {
    found = layOut(template, edition);
    laidOut.set(edition, found);
  }
  return found;
}

function layOut(template: SiteTemplate, edition: TemplateEdition): TemplateKnowledge {
  const byText = (masked: boolean) =>
    new Map(
      edition.lines.filter((line) => (line.masked === true) === masked).map((line) => [line.text, line] as const),
    );
  return {
    template,
    edition,
    pages: edition.pages,
    lines: byText(false),
    masked: byText(true),
    forms: new Map((edition.forms ?? []).map((habit) => [habit.of, habit] as const)),
    hasFixed: edition.lines.some(({ fixed }) => fixed === true),
    samples: edition.samples.map((hashes) => new Set(hashes)),
    titleSuffixes: template.titleSuffixes
      .filter(({ pages }) => pages >= Math.max(2, template.pages * SUFFIX_SHARE))
      .map(({ text }) => foldSpaces(text))
      .sort((one, other) => other.length - one.length),
  };
}
