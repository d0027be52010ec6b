import { htmlElements, nitfElements } from "../../fields/keys/markup.js";
import type { MarkupKind, MarkupRoles } from "./markup-parts.js";

function elementsOf(rows: readonly (readonly [MarkupKind, string])[]): ReadonlyMap<string, MarkupKind> {
  return new Map(rows.flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind] as const)));
}

/** Texts in HTML and XHTML; agencies put what they also say elsewhere into classes of their own. */
export const htmlRoles: MarkupRoles = /* @__PURE__ */ ((): MarkupRoles => ({
  elements: elementsOf(htmlElements),
  classes: {
    dateline: { kind: "dateline", field: "dateline" },
    teaser: { kind: "left" },
    byline: { kind: "left" },
    headline: { kind: "left" },
  },
}))();

/** The body of an NITF document. */
export const nitfRoles: MarkupRoles = /* @__PURE__ */ ((): MarkupRoles => ({ elements: elementsOf(nitfElements) }))();
