import type { SiteTemplate, TemplateEdition } from "../../profiles/site-template.js";
import type { LineTable } from "../../text/lines.js";
import { isBlank, lineText } from "../line.js";
import { type TemplateKnowledge, templateKnowledge } from "./knowledge.js";
import { lineShape } from "./shape.js";

/** An edition of one of the templates. */
interface Look {
  readonly template: SiteTemplate;
  readonly edition: TemplateEdition;
}

/** All looks, and by shape of a line which of them know it. */
interface Looks {
  readonly all: readonly Look[];
  readonly byLine: ReadonlyMap<string, readonly number[]>;
}

/** A page is of a site where so many of its lines are the site's, each counted by how few others have it. */
const MIN_SHARED = 3;
/** And such a part of its lines. */
const MIN_SHARE = 0.04;
const indexed = /* @__PURE__ */ new WeakMap<readonly SiteTemplate[], Looks>();
const none: readonly number[] = [];

/**
 * The look of the site that a page is of: of the site of its host, else of the one that knows most of its lines; and of
 * that the edition of its day of capture, else the one that knows most of its lines.
 */
export function chooseTemplate(
  text: string,
  lines: LineTable,
  { host, capturedAt }: { readonly host: string | undefined; readonly capturedAt: string | undefined },
  templates: readonly SiteTemplate[],
): TemplateKnowledge | undefined {
  const { all, byLine } = looksOf(templates);
  const name = host?.toLowerCase();
  const isOwn = ({ template }: Look) => name !== undefined && template.hosts.includes(name);
  const shared = new Float64Array(all.length);
  const seen = new Set<string>();
  for (let at = 0; at < lines.count; at++) {
    if (isBlank({ text, lines }, at)) continue;
    const shape = lineShape(lineText({ text, lines }, at));
    if (seen.has(shape)) continue;
    seen.add(shape);
    const owners = byLine.get(shape) ?? none;
    for (const owner of owners) shared[owner] = (shared[owner] as number) + 1 / owners.length;
  }
  const hosted = all.some(isOwn);
  const day = capturedAt?.slice(0, 10);
  let best: Look | undefined;
  let most = hosted ? -1 : Math.max(MIN_SHARED, seen.size * MIN_SHARE);
  all.forEach((look, at) => {
    if (hosted && !isOwn(look)) return;
    // Of its own site the day decides; lines where it is not known.
    const count = (shared[at] as number) + (hosted && isOfDay(look.edition, day) ? seen.size : 0);
    if (count < most || (count === most && best !== undefined)) return;
    most = count;
    best = look;
  });
  return best && templateKnowledge(best.template, best.edition);
}

function isOfDay({ from, to }: TemplateEdition, day: string | undefined): boolean {
  return day !== undefined && from !== undefined && to !== undefined && day >= from && day <= to;
}

function looksOf(templates: readonly SiteTemplate[]): Looks {
  let looks = indexed.get(templates);
  if (looks === undefined) {
    const all = templates.flatMap((template) => template.editions.map((edition) => ({ template, edition })));
    const byLine = new Map<string, number[]>();
    all.forEach(({ edition }, at) => {
      for (const { text, masked } of edition.lines) {
        if (masked === true) continue;
        const owners = byLine.get(text);
        if (owners === undefined) byLine.set(text, [at]);
        else if (owners.at(-1) !== at) owners.push(at);
      }
    });
    looks = { all, byLine };
    indexed.set(templates, looks);
  }
  return looks;
}
