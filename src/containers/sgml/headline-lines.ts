import { type FoundPart, partAt, saying } from "../../fields/found-part.js";
import { type Span, trimSpan } from "../../text/span.js";

/** A run of lines between two rules. */
interface Lines {
  readonly lines: Span[];
  readonly kind: "headline" | "deck" | "byline" | "copyright";
}

const rule = /^-{3,5}$/;
const opener = /^By \p{Lu}/u;
const copyright = /^(?:\(c\)|©) ?(?:19|20)\d\d\b/i;
/** A rule between lines, or a byline with a copyright below it: a headline of several lines alone has neither. */
const ruled = /\n[ \t]{0,9}-{3,5}[ \t]{0,9}\n/;
const copyrightBelow = /\n[ \t]{0,9}(?:\(c\)|©) ?(?:19|20)\d\d\b/;

function isCredited(printed: string): boolean {
  const at = printed.search(copyrightBelow);
  const line = at < 1 ? -1 : printed.lastIndexOf("\n", at - 1);
  return line >= 0 && at - line < 100 && opener.test(printed.slice(line, at).trim());
}

/**
 * The parts of a headline of The Wall Street Journal, whose further lines begin with an at sign or stand between rules; undefined where
 * it has neither.
 *
 * ```text
 * International:                                  headline
 * @  Harbour Opens Again
 * @  ---
 * @  Ferries Will Follow                          deck
 * @  ----
 * @  By Jane Example                              byline
 * @  Staff Reporter of The Wall Street Journal    and who that is
 * ```
 */
export function headlineLines(text: string, whole: FoundPart, content: Span): FoundPart[] | undefined {
  const printedLines = text.slice(content.start, content.end);
  if (!printedLines.includes("\n")) return undefined;
  const slugged = slugLine.exec(printedLines)?.[0].length;
  if (slugged !== undefined) return sluggedParts(whole, content, content.start + slugged);
  const signed = printedLines.includes("\n@");
  if (!signed && !ruled.test(printedLines) && !isCredited(printedLines)) return undefined;
  const { lines, marks } = linesOf(text, content, signed ? /\n@[ \t]{0,9}/g : /\n/g);
  if (lines.length < 2) return undefined;
  const printed = ({ start, end }: Span) => text.slice(start, end);
  const groups: Lines[] = [{ lines: [], kind: "headline" }];
  const rules: Span[] = [];
  for (const line of lines) {
    const last = groups.at(-1) as Lines;
    const isByline = opener.test(printed(line)) && (groups[0] as Lines).lines.length > 0;
    if (copyright.test(printed(line))) groups.push({ lines: [line], kind: "copyright" });
    else if (rule.test(printed(line))) {
      rules.push(line);
      groups.push({ lines: [], kind: "deck" });
    } else if (isByline) groups.push({ lines: [line], kind: "byline" });
    else last.lines.push(line);
  }
  const { span, from } = whole;
  const parts: FoundPart[] = rules.map((each) => ({ role: "field", span: each }));
  for (const { lines: own, kind } of groups) {
    const [first, second] = own;
    if (first === undefined) continue;
    const label = from === undefined || kind === "headline" ? from : `${from}.${kind}`;
    if (kind === "byline") {
      const names = second !== undefined && /^and \p{Lu}/iu.test(printed(second)) ? 2 : 1;
      const rest = own.slice(names);
      parts.push(partOf(own.slice(0, names), "byline", label));
      if (rest.length > 0) parts.push(partOf(rest, "position", from === undefined ? from : `${from}.position`));
    } else parts.push(partOf(own, kind, label));
  }
  const byPlace = (one: FoundPart, other: FoundPart) => one.span.start - other.span.start;
  parts.sort(byPlace);
  // A mark inside a part stands between two of its runs.
  let next = 0;
  const free = marks.filter((mark) => {
    while ((parts[next]?.span.end ?? mark.end) < mark.end) next++;
    return (parts[next]?.span.start ?? mark.end) > mark.start;
  });
  for (const mark of free) parts.push({ role: "field", span: mark });
  parts.sort(byPlace);
  // The tags of the element belong to the first part and the last.
  const [head] = parts as [FoundPart];
  parts[0] = { ...head, span: { start: span.start, end: head.span.end } };
  const end = parts[parts.length - 1] as FoundPart;
  parts[parts.length - 1] = { ...end, span: { start: end.span.start, end: span.end } };
  return parts;
}

/** `RIVERTON-PUERTO` above a headline of EFE: what the wire calls the story. */
const slugLine =
  /^\p{Lu}[\p{Lu}\d.]{1,20}(?:[-/]\p{Lu}[\p{Lu}\d.]{1,20}){1,3}(?: \(\p{Lu}{3,20}\))?[^\S\n]{0,9}\n\s{0,40}(?=\S)/u;

function sluggedParts(whole: FoundPart, content: Span, at: number): FoundPart[] {
  const { span, from } = whole;
  const slug = partAt({ start: span.start, end: at }, { field: "other", from: `${from ?? "headline"}.slug` });
  return [
    saying(slug, { content: { start: content.start, end: at } }),
    saying(partAt({ start: at, end: span.end }, { field: "headline", from }), {
      content: { start: at, end: content.end },
    }),
  ];
}

/** Lines as runs, the break of each but the last standing for a space. */
function partOf(lines: readonly Span[], field: Lines["kind"] | "position", from: string | undefined) {
  const [first] = lines as readonly [Span, ...Span[]];
  const last = lines.at(-1) as Span;
  const runs = lines.map(({ start, end }, at) => ({ start, end: at < lines.length - 1 ? end + 1 : end }));
  const span = { start: first.start, end: last.end };
  return { field, ...(from !== undefined && { from }), span, ...(lines.length > 1 ? { runs } : { content: first }) };
}

/** The lines without their at signs and white space, and the signs; a line that has none goes on with the line above it. */
function linesOf(
  text: string,
  { start, end }: Span,
  breaks: RegExp,
): { readonly lines: Span[]; readonly marks: Span[] } {
  const lines: Span[] = [];
  const marks: Span[] = [];
  let from = start;
  for (const { index, 0: found } of text.slice(start, end).matchAll(breaks)) {
    lines.push(trimSpan(text, from, start + index));
    from = start + index + found.length;
    if (found.length > 1) marks.push({ start: start + index + 1, end: start + index + 2 });
  }
  lines.push(trimSpan(text, from, end));
  // `By Jane Example=`: the wire ends such lines with a sign.
  for (const line of lines) if (text.charAt(line.end - 1) === "=") (line as { end: number }).end--;
  return { lines: lines.filter((line) => line.end > line.start), marks };
}
