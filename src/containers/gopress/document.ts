import { calendarWords } from "../../fields/all-calendars.js";
import { type FoundPart, partAt } from "../../fields/found-part.js";
import { inOrder } from "../../fields/labelled-record.js";
import type { Span } from "../../text/span.js";
import { groupsOf, type HeadGroups } from "../lexisnexis/line-groups.js";
import { readNumberedTitle, readSourceLine } from "./source-line.js";

/** Reads an article: its numbered title, the line that says where it stood, and its paragraphs. Undefined where it has no such line. */
export function readArticle(text: string): readonly FoundPart[] | undefined {
  const [title, source, ...body] = groupsOf(text);
  const [line] = source?.lines ?? [];
  if (title === undefined || line === undefined) return undefined;
  const numbered = readNumberedTitle(text.slice(title.start, title.end));
  const found = readSourceLine(text.slice(line.start, line.end));
  if (numbered === undefined || found === undefined) return undefined;
  const at = ({ start, end }: Span): Span => ({ start: line.start + start, end: line.start + end });
  const parts: FoundPart[] = [
    {
      field: "headline",
      span: { start: title.start, end: title.end },
      content: { start: title.start + numbered.title, end: title.end },
    },
  ];
  // Commas belong to what stands before them.
  const pieces: FoundPart[] = [
    { field: "publication", span: at(found.publication) },
    { field: "published", span: at(found.date), value: found.published },
  ];
  if (found.page !== undefined)
    pieces.push({ field: "page", span: at(found.page), value: pageOf(text, at(found.page)) });
  if (found.length !== undefined) pieces.push({ field: "length", span: at(found.length) });
  inOrder(pieces).forEach((piece, index, all) => {
    const end = all[index + 1]?.span.start ?? line.end;
    const part = partAt({ start: piece.span.start, end }, piece);
    part.content = piece.span;
    parts.push(part);
  });
  for (const { start, end } of (source?.lines ?? []).slice(1)) parts.push({ role: "paragraph", span: { start, end } });
  for (const { start, end } of body) parts.push({ role: "paragraph", span: { start, end } });
  return parts;
}

/** True for a title and its source with nothing below: one of an index, or an article without a text. */
export function isEntry(parts: readonly FoundPart[] | undefined): parts is readonly FoundPart[] {
  return parts !== undefined && !parts.some(({ role }) => role === "paragraph");
}

function pageOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/^(?:\p{L}{1,3}\. ?|\p{L}[\p{L}']{3,10} )/u, "");
}

/** True for the first characters of an export: a numbered title, and below it the line that says where it stood. */
export function seemsGopress({ head, groups: [title, source] }: HeadGroups): boolean {
  const [line] = source?.lines ?? [];
  if (title === undefined || line === undefined || title.lines.length > 3) return false;
  if (readNumberedTitle(head.slice(title.start, title.end)) === undefined) return false;
  const found = readSourceLine(head.slice(line.start, line.end));
  return (
    found?.length !== undefined &&
    found.page !== undefined &&
    startsWithWeekday(head.slice(line.start + found.date.start))
  );
}

function startsWithWeekday(text: string): boolean {
  const word = /^\p{L}{2,12}/u.exec(text.slice(0, 12))?.[0];
  return word !== undefined && calendarWords().weekdays.has(word.toLowerCase());
}
