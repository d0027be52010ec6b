import type { SiteTemplate } from "../../profiles/site-template.js";
import type { LineTable } from "../../text/lines.js";
import { isBlank, lineText } from "../line.js";
import { type TemplateKnowledge, templateKnowledge } from "./knowledge.js";
import { lineShape } from "./shape.js";

/** By shape of a line: which of the templates know it. */
type LineIndex = ReadonlyMap<string, readonly number[]>;

const indexed = /* @__PURE__ */ new WeakMap<readonly SiteTemplate[], LineIndex>();

/** A page is of a site where so many of its lines are the site's, each counted by how few other sites have it. */
const MIN_SHARED = 3;
/** And such a part of its lines. */
const MIN_SHARE = 0.04;

/** The template of the site that a page is of: that of its host, else the one that knows most of its lines. */
export function chooseTemplate(
  text: string,
  lines: LineTable,
  host: string | undefined,
  templates: readonly SiteTemplate[],
): TemplateKnowledge | undefined {
  const own = host === undefined ? undefined : templates.find(({ hosts }) => hosts.includes(host));
  if (own !== undefined) return templateKnowledge(own);
  const index = indexOf(templates);
  const shared = new Float64Array(templates.length);
  const seen = new Set<string>();
  for (let at = 0; at < lines.count; at++) {
    if (isBlank({ text, lines }, at)) continue;
    const shape = lineShape(lineText({ text, lines }, at));
    if (seen.has(shape)) continue;
    seen.add(shape);
    const owners = index.get(shape) ?? none;
    for (const owner of owners) shared[owner] = (shared[owner] as number) + 1 / owners.length;
  }
  const most = shared.reduce((best, count, at) => (count > (shared[best] as number) ? at : best), 0);
  const count = shared[most] ?? 0;
  return count >= MIN_SHARED && count >= seen.size * MIN_SHARE
    ? templateKnowledge(templates[most] as SiteTemplate)
    : undefined;
}

const none: readonly number[] = [];

function indexOf(templates: readonly SiteTemplate[]): LineIndex {
  let index = indexed.get(templates);
  if (index === undefined) {
    const owners = new Map<string, number[]>();
    templates.forEach(({ lines }, at) => {
      for (const { text, masked } of lines) {
        if (masked === true) continue;
        const known = owners.get(text);
        if (known === undefined) owners.set(text, [at]);
        else if (known.at(-1) !== at) known.push(at);
      }
    });
    index = owners;
    indexed.set(templates, index);
  }
  return index;
}
