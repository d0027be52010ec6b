import type { BodyPart, ListingEntry, Media } from "../model/article.js";
import type { Exporter } from "./exporter.js";
import { frontMatter } from "./front-matter.js";
import { block, emphasis, heading } from "./markdown-escape.js";
import { wellFormed } from "./well-formed.js";

/**
 * A page as Markdown (CommonMark, GFM): YAML front matter with what is known of it, then headline, deck, pictures as
 * quoted lines, and the body. A listing has a heading for each entry. Characters of the text that Markdown would act on
 * are escaped, and no others.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { markdown } from "newsdump/exporters";
 *
 * console.log(markdown.write(parse("Harbour opens\n\nLondon- The harbour opened again on Monday, officials said.\n")));
 * ```
 */
export const markdown: Exporter<string> = {
  id: "markdown",
  mediaType: "text/markdown",
  extension: ".md",
  write(parsed) {
    const { article, entries } = parsed;
    const parts = [
      ...(article.headline === undefined ? [] : [`# ${heading(article.headline)}`]),
      ...(article.deck === undefined ? [] : [emphasis(article.deck)]),
      ...article.media.map(figure),
      ...bodyOf(article.body),
      ...entries.flatMap(entryOf),
      ...(article.notices.length === 0 ? [] : ["* * *", ...article.notices.map(block)]),
    ];
    const matter = frontMatter(parsed);
    const page = parts.filter((part) => part !== "").join("\n\n");
    if (page === "") return matter;
    return wellFormed(matter === "" ? `${page}\n` : `${matter}\n${page}\n`);
  },
};

/** Items of one list stand together, all else has an empty line between. */
function bodyOf(body: readonly BodyPart[]): string[] {
  const parts: string[] = [];
  let inList = false;
  for (const { kind, text } of body) {
    if (kind === "listItem") {
      const item = `- ${block(text)}`;
      if (inList) parts.push(`${parts.pop()}\n${item}`);
      else parts.push(item);
    } else if (kind === "crosshead") parts.push(`## ${heading(text)}`);
    else parts.push(kind === "quote" ? `> ${block(text)}` : block(text));
    inList = kind === "listItem";
  }
  return parts;
}

function figure({ id, caption, credit }: Media): string {
  const shown = caption ?? (id === undefined ? undefined : `Media ${id}`);
  const parts = [shown && block(shown), credit && emphasis(credit)].filter(Boolean);
  return parts.length === 0 ? "" : `> ${parts.join(" ")}`;
}

/** An entry without a headline is set off from the one before by a rule. */
function entryOf({ headline, byline, publishedAt, section, media, teaser }: ListingEntry, at: number): string[] {
  const rule = at === 0 ? "" : "* * *";
  const about = [byline, publishedAt, section].filter((each) => each !== undefined);
  return [
    headline === undefined ? rule : `## ${heading(headline)}`,
    ...(about.length === 0 ? [] : [block(about.join(" · "))]),
    ...media.map(figure),
    ...(teaser === undefined ? [] : [block(teaser)]),
  ];
}
