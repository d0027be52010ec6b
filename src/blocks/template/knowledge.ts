import type { SiteTemplate, TemplateLine } from "../../profiles/site-template.js";

/** A template laid out for look-up. */
export interface TemplateKnowledge {
  readonly template: SiteTemplate;
  readonly pages: number;
  /** By shape. */
  readonly lines: ReadonlyMap<string, TemplateLine>;
  readonly masked: ReadonlyMap<string, TemplateLine>;
  readonly once: readonly ReadonlySet<number>[];
}

const laidOut = /* @__PURE__ */ new WeakMap<SiteTemplate, TemplateKnowledge>();

/** Lays a template out, once. */
export function templateKnowledge(template: SiteTemplate): TemplateKnowledge {
  let found = laidOut.get(template);
  if (found === undefined) {
    const entries = (masked: boolean) =>
      template.lines.filter((line) => (line.masked === true) === masked).map((line) => [line.text, line] as const);
    found = { template, pages: template.pages, lines: new Map(entries(false)), masked: new Map(entries(true)), once: template.once.map((hashes) => new Set(hashes)) };
    laidOut.set(template, found);
  }
  return found;
}
