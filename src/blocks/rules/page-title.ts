import type { BlockRule } from "../rule.js";

/** The page's title line: `Headline | Site`. The separator goes with the site's name. */
export const pageTitle: BlockRule = {
  name: "page-title",
  recognise(at, { title }) {
    if (title?.line !== at) return undefined;
    const { headline, suffix, basis } = title;
    if (suffix === undefined) return { pieces: [{ role: "headline", content: headline }], basis, next: at + 1 };
    const pieces = [
      { role: "headline", content: headline, end: headline.end },
      { role: "siteTitle", content: suffix },
    ] as const;
    return { pieces, basis, next: at + 1 };
  },
};
