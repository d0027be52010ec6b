import type { FoundPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import type { Span } from "../../text/span.js";
import { type Group, groupOf } from "./line-groups.js";
import { announcesCorrection, isDisclaimer, opensDisclaimer } from "./notices.js";

/** No title is longer. */
const LONGEST = 400;

/** True for a group that can be a title and no paragraph. */
export function looksLikeTitle(text: string, { start, end, lines, centred }: Group): boolean {
  if (centred || lines.length > 5 || end - start > LONGEST) return false;
  const printed = text.slice(start, end);
  return !/[.,:]$/.test(printed) || (lines.length <= 2 && end - start < 100 && !/[,:]$/.test(printed));
}

/**
 * What stands at the margin above the keys of a document: a title, below it what is said more.
 *
 * @param fieldFirst - a key states the headline.
 */
export function titleParts(text: string, titles: readonly Group[], fieldFirst: boolean): FoundPart[] {
  const isAnnounced = ({ start, end }: Group) => announcesCorrection(text.slice(start, end));
  const announced = titles.filter(isAnnounced);
  if (announced.length > 0) {
    // It may stand at the margin too.
    const others = titles.filter((group) => !isAnnounced(group));
    const notices = announced.map((group): FoundPart => ({ field: "correction", span: spanOf(group) }));
    return [...notices, ...titleParts(text, others, fieldFirst)];
  }
  if (fieldFirst) {
    return titles.map((group) => {
      const isNotice = isDisclaimer(text.slice(group.start, group.end));
      return { role: isNotice ? "notice" : "unknown", span: spanOf(group) };
    });
  }
  const parts: FoundPart[] = [];
  const isNotice = (group: Group) => opensDisclaimer(text.slice(group.start, group.end).replace(/\s+/g, " "));
  for (const group of titles) if (isNotice(group)) parts.push({ role: "notice", span: spanOf(group) });
  const shown = titles.filter((group) => !isNotice(group));
  const [first, second] = shown;
  const slug = first !== undefined && second !== undefined && isSlug(text.slice(first.start, first.end));
  if (slug) parts.push({ role: "field", span: spanOf(first) });
  const [title, ...below] = slug ? shown.slice(1) : shown;
  if (title !== undefined) append(parts, withByline(text, title));
  for (const group of below) parts.push({ field: "deck", span: spanOf(group) });
  return parts;
}

/** `bdt0123 4 pl 250 dpa 0456`: what a wire calls a text by, short words in small letters and two numbers among them. */
function isSlug(line: string): boolean {
  const words = line.length > 60 ? [] : line.split(/\s/);
  const numbers = words.filter((word) => /\d/.test(word)).length;
  return words.length > 2 && numbers > 1 && words.every((word) => /^[\p{Ll}\d/.-]{1,8}$/u.test(word));
}

const opener = /^(?:by|door|von|par|por|af|di|av) \p{Lu}/iu;

/** A title, without the byline that stands in its last line behind a semicolon. */
function withByline(text: string, title: Group): FoundPart[] {
  const { lines } = title;
  const last = lines.at(-1) as Span;
  const above = lines.at(-2);
  const isByline =
    above !== undefined &&
    text.charAt(above.end - 1) === ";" &&
    last.end - last.start < 60 &&
    opener.test(text.slice(last.start, last.end));
  if (!isByline) return [{ field: "headline", span: spanOf(title) }];
  const headline = groupOf(lines.slice(0, -1), 0);
  return [
    { field: "headline", span: spanOf(headline), content: { start: headline.start, end: headline.end - 1 } },
    { field: "byline", span: spanOf(last) },
  ];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
