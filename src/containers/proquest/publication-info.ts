import type { ProquestMeaning } from "../../fields/keys/proquest.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import { dateAtStart } from "../../fields/printed-date.js";
import type { Span } from "../../text/span.js";
import type { Field } from "./field.js";

/** A value with its place in the line. */
interface Placed extends Span {
  readonly field: "publication" | "published" | "page";
  readonly value: string;
}

/**
 * Reads the paper, the date and the page of a line.
 *
 * ```text
 * Chicago Tribune ; Chicago, Ill. [Chicago, Ill]21 Apr 2010: 1.24.
 * ~~~~~~~~~~~~~~~                               ~~~~~~~~~~~  ~~~~
 * ```
 */
function readPublicationInfo(printed: string): Placed[] {
  const name = (printed.split(/\s?;|\s\[/, 1)[0] as string).trimEnd();
  const found: Placed[] = [];
  // `Mar 9, 2022.`: a page of a site has no paper.
  if (name !== "" && dateAtStart(name) === undefined)
    found.push({ field: "publication", value: name.trim(), start: 0, end: name.length });
  const date = dateIn(printed);
  if (date === undefined) return found;
  found.push({ field: "published", ...date });
  const page = /^\s{0,3}:\s{0,3}([\p{L}\d][\p{L}\d.,/ -]{0,20}?)\.?$/u.exec(printed.slice(date.end));
  if (page?.[1] !== undefined && !/^n\/a$/i.test(page[1])) {
    const start = date.end + page[0].indexOf(page[1]);
    found.push({ field: "page", value: page[1], start, end: start + page[1].length });
  }
  return found;
}

/** The date behind the brackets; without them the first day behind the town, or what the line begins with. */
function dateIn(printed: string): (Span & { value: string }) | undefined {
  const own = dateAtStart(printed);
  if (own !== undefined) return { value: own.value, start: 0, end: own.end };
  const bracket = printed.lastIndexOf("]");
  const semicolon = Math.max(printed.indexOf(";"), 0);
  const day = bracket >= 0 ? undefined : /\d{1,2} \p{L}{3,12} \d{4}/u.exec(printed.slice(semicolon));
  if (day === null) return undefined;
  const behind = /^[\s.,]{0,9}/.exec(printed.slice(bracket + 1, bracket + 10))?.[0].length ?? 0;
  const start = day === undefined ? bracket + 1 + behind : semicolon + day.index;
  const found = dateAtStart(printed.slice(start));
  return found === undefined ? undefined : { value: found.value, start, end: start + found.end };
}

/**
 * The parts of a publication info: what no label of its own (those that mean `stated`) says. One part where it is one thing, or
 * where places cannot be told because the line holds references or breaks.
 */
export function publicationParts(
  text: string,
  { label, part }: Field,
  stated: ReadonlySet<ProquestMeaning | undefined>,
): FoundPart[] {
  const from = label;
  const value = part.content ?? (part.runs?.length === 1 ? part.runs[0] : undefined);
  const line = value === undefined ? "" : text.slice(value.start, value.end);
  const found = readPublicationInfo(line.replace(/\s/g, " "));
  const [only, ...others] = found.filter(({ field }) => !stated.has(field));
  if (only === undefined || value === undefined) return [{ ...part, from, field: "other" }];
  if (others.length === 0) return [{ ...part, from, field: only.field, value: only.value }];
  let { start } = part.span;
  return [only, ...others].map((each, at) => {
    const content = { start: value.start + each.start, end: value.start + each.end };
    const span = { start, end: at === others.length ? part.span.end : content.end };
    start = span.end;
    return { span, content, from, field: each.field, value: each.value };
  });
}
