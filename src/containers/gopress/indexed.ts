import { type FoundPart, labelledRecord } from "../../fields/labelled-record.js";
import type { DumpRecord, RecordSource } from "../../model/record.js";
import type { ByteRange, Span } from "../../text/span.js";
import { groupsOf } from "../lexisnexis/line-groups.js";

/** A title and its paper in an index. */
export interface Entry {
  readonly text: string;
  readonly bytes: ByteRange;
  readonly parts: readonly FoundPart[];
}

/** Stands between what an index says of an article and its text. */
const BETWEEN = "\n\n";
/** The name of a section is no longer. */
const LONGEST_SECTION = 60;

/**
 * The article of an entry and the text that stands at its place behind the index: one text, of both. Its bytes are those of the text, and
 * `source.entry` those of the entry.
 *
 * A title that stands above the text again, and a section below it, are no paragraphs:
 *
 * ```text
 * Haven weer open na storm
 *
 * Binnenland
 *
 *
 * De haven is dinsdag weer opengegaan …
 * ```
 */
export function indexedArticle(entry: Entry, body: string, source: RecordSource): DumpRecord {
  const head = entry.text + BETWEEN;
  const text = head + body.trim();
  const groups = groupsOf(text, head.length);
  const parts: FoundPart[] = [...entry.parts];
  const [first, second, third] = groups;
  let from = 0;
  if (first?.lines.length === 1 && repeats(text, entry, first)) {
    parts.push({ field: "other", span: spanOf(first) });
    from = 1;
  }
  const [name, behind] = from === 1 ? [second, third] : [first, second];
  const isSection = name?.lines.length === 1 && name.end - name.start <= LONGEST_SECTION && behind?.blanks === 2;
  if (isSection && !/[.!?]["”’]?$/.test(text.slice(name.start, name.end))) {
    parts.push({ field: "section", span: spanOf(name) });
    from++;
  } else if (from === 0 && isSectionBelow(text, groups)) {
    parts.push(
      { field: "other", span: spanOf(groups[0] as Span) },
      { field: "section", span: spanOf(groups[1] as Span) },
    );
    from = 2;
  }
  for (const group of groups.slice(from)) parts.push({ role: "paragraph", span: spanOf(group) });
  return labelledRecord({ text, source: { ...source, entry: entry.bytes } }, parts);
}

/** A line, the section below it, and the text below two blank lines. */
function isSectionBelow(text: string, [first, second, third]: ReturnType<typeof groupsOf>): boolean {
  if (first?.lines.length !== 1 || second?.lines.length !== 1 || third?.blanks !== 2 || second.blanks !== 1)
    return false;
  return second.end - second.start <= LONGEST_SECTION && !/[.!?]["”’]?$/.test(text.slice(second.start, second.end));
}

/** True for the title once more, with its number or without. */
function repeats(text: string, { text: printed, parts }: Entry, { start, end }: Span): boolean {
  const title = parts.find(({ field }) => field === "headline");
  if (title === undefined) return false;
  const { content = title.span } = title;
  const own = text.slice(start, end).replace(/^\d{1,5}\. {1,3}/, "");
  return own === printed.slice(content.start, content.end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
