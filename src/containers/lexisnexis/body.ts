import { calendarWords } from "../../fields/calendar-words.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import type { Span } from "../../text/span.js";
import type { KeyedGroup } from "./keyed-groups.js";
import { isLeftNumber, isSyndication } from "./notices.js";

/** So far into a text a line may tell where it is from, or from which desk. */
const OPENING = 4;
/** So far from its end a line may tell by whose leave it was passed on. */
const CLOSING = 3;

/** The paragraphs of a text; the lines at its ends that are none have roles of their own. */
export function bodyParts(text: string, groups: readonly KeyedGroup[]): FoundPart[] {
  const parts: FoundPart[] = [];
  const from = groups[0]?.key?.meaning === "body" ? 1 : 0;
  if (from === 1) parts.push(...opening(groups[0] as KeyedGroup));
  let isOpen = true;
  for (let at = from; at < groups.length; at++) {
    const group = groups[at] as KeyedGroup;
    const span = { start: group.start, end: group.end };
    const printed = text.slice(span.start, Math.min(span.end, span.start + 400));
    const found = isOpen && at < from + OPENING ? openingPart(printed, span) : undefined;
    if (found === undefined) isOpen = false;
    if (found !== undefined) parts.push(found);
    else if (at >= groups.length - CLOSING && isLeftNumber(printed)) parts.push({ role: "footer", span });
    else if (at >= groups.length - CLOSING && isSyndication(printed.replace(/\s+/g, " ")))
      parts.push({ role: "notice", span });
    else if (/^[-_=*\s]{3,}$/.test(printed)) parts.push({ role: "unknown", span });
    else parts.push(...(isFirst(parts) ? withSignature(printed, span) : [{ role: "paragraph" as const, span }]));
  }
  return parts;
}

function isFirst(parts: readonly FoundPart[]): boolean {
  return !parts.some(({ role }) => role === "paragraph");
}

/** Spanish papers print the name before the first word: `M. ROBLES El puerto …`, `POR M. ROBLES ALMURIA. El puerto …`. */
const signature =
  /^(?:POR )?((?:\p{Lu}\. ?){1,3}\p{Lu}[\p{Lu}-]{2,20}(?: \p{Lu}[\p{Lu}-]{2,20})?)[.,/]?\s+(?=[¿¡"«“]?\p{Lu}\p{Ll}|[¿¡"«“]?\p{Lu} \p{Ll})/u;
const signatureWithPlace =
  /^POR ((?:\p{Lu}\. ?){1,3}\p{Lu}[\p{Lu}-]{2,20}) (\p{Lu}[\p{Lu} -]{2,30}\.)\s+(?=[¿¡"«“]?\p{Lu})/u;

function withSignature(printed: string, span: Span): FoundPart[] {
  const placed = signatureWithPlace.exec(printed);
  const found = placed ?? signature.exec(printed);
  if (found === null) return [{ role: "paragraph", span }];
  const name = found[1] as string;
  const start = span.start + printed.indexOf(name);
  const end = span.start + found[0].length;
  const content = { start, end: start + name.length };
  const place = placed === null ? end : span.start + placed[0].indexOf(placed[2] as string, content.end - span.start);
  return [
    { field: "byline", span: { start: span.start, end: place }, content },
    ...(placed === null
      ? []
      : [
          {
            field: "dateline" as const,
            span: { start: place, end },
            content: { start: place, end: place + (placed[2] as string).length - 1 },
          },
        ]),
    { role: "paragraph", span: { start: end, end: span.end } },
  ];
}

/** `BODY:` with the text that stands in its own line, if any. */
function opening({ key, start, end }: KeyedGroup): FoundPart[] {
  const value = key?.value ?? end;
  if (value >= end) return [{ role: "field", span: { start, end } }];
  return [
    { role: "field", span: { start, end: value } },
    { role: "paragraph", span: { start: value, end } },
  ];
}

const desk =
  /^(?:van|door) (?:onze|een) .{2,60}$|^(?:von|aus) unsere[mnr] .{2,60}$|^(?:de|par) (?:notre|nos) .{2,60}$|^from our .{2,60}$|^(?:de|por) nuestr[oa] .{2,60}$/i;

/** A line above the first paragraph that tells where or by whom the text was written. */
function openingPart(printed: string, span: Span): FoundPart | undefined {
  if (printed.includes("\n") || printed.length > 70) return undefined;
  if (desk.test(printed) && !/[.!?]$/.test(printed)) return { role: "byline", span };
  const credit = /^credits?:\s{0,5}(?=\S)/i.exec(printed)?.[0];
  if (credit !== undefined)
    return { field: "credit", span, content: { start: span.start + credit.length, end: span.end } };
  return isDateline(printed) ? { field: "dateline", span } : undefined;
}

/** `DEN HAAG, dinsdag`: a place in capitals, and a weekday. */
function isDateline(line: string): boolean {
  const comma = line.lastIndexOf(",");
  if (comma < 2 || !/^\p{Lu}[\p{Lu} .,'’()/-]*$/u.test(line.slice(0, comma))) return false;
  return calendarWords().weekdays.has(
    line
      .slice(comma + 1)
      .trim()
      .toLowerCase()
      .replace(/\.$/, ""),
  );
}
