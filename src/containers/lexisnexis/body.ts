import { calendarWords } from "../../fields/all-calendars.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import type { Span } from "../../text/span.js";
import { isSignature } from "../signature.js";
import type { KeyedGroup } from "./keyed-groups.js";
import { type Group, type GroupLine, groupOf } from "./line-groups.js";
import { isLeftNumber, isPageLine, isSyndication } from "./notices.js";

/** So far into a text a line may tell where it is from, or from which desk. */
const OPENING = 4;
/** So far from its end a line may tell by whose leave it was passed on. */
const CLOSING = 3;

/** The paragraphs of a text; the lines at its ends that are none have roles of their own. */
export function bodyParts(text: string, keyed: readonly KeyedGroup[]): FoundPart[] {
  const parts: FoundPart[] = [];
  const [first] = keyed;
  const from = first?.key?.meaning === "body" && !first.isLoose ? 1 : 0;
  let groups: Group[] = [];
  for (const group of keyed.slice(from)) for (const each of indented(group)) groups.push(each);
  if (from === 1) {
    const { label, rest } = opening(first as KeyedGroup);
    parts.push({ role: "field", span: label });
    if (rest !== undefined) groups = [...indented(rest), ...groups];
  }
  let isOpen = true;
  let isFirst = true;
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at] as Group;
    const span = { start: group.start, end: group.end };
    const printed = text.slice(span.start, Math.min(span.end, span.start + 400));
    const found = isOpen && at < OPENING ? openingPart(printed, span) : undefined;
    if (isPageLine(printed)) {
      parts.push({ role: "footer", span });
      continue;
    }
    if (found === undefined) isOpen = false;
    if (found !== undefined) parts.push(found);
    else if (at >= groups.length - CLOSING && (isLeftNumber(printed) || (at > 0 && isSignature(printed))))
      parts.push({ role: "footer", span });
    else if (at >= groups.length - CLOSING && isSyndication(printed.replace(/\s+/g, " ")))
      parts.push({ role: "notice", span });
    else if (/^[-_=*\s]{3,}$/.test(printed)) parts.push({ role: "unknown", span });
    else {
      append(parts, isFirst ? withSignature(printed, span) : [{ role: "paragraph" as const, span }]);
      isFirst = false;
    }
  }
  return parts;
}

/** No name and place that are glued to a text are longer. */
const LONGEST_SIGNATURE = 80;

/**
 * Spanish papers print the name before the first word: `M. ROBLES El puerto …`, `POR M. ROBLES ALMURIA. El puerto …`,
 * `M. ROBLES. ALMURIA. El puerto …`.
 */
function withSignature(printed: string, span: Span): FoundPart[] {
  const whole: FoundPart[] = [{ role: "paragraph", span }];
  const words = printed.slice(0, LONGEST_SIGNATURE).split(/\s/);
  const first = words[0] === "POR" ? 1 : 0;
  let surname = first;
  while (/^(?:\p{Lu}\.){1,3}$/u.test(words[surname] ?? "")) surname++;
  let text = surname;
  while (/^\p{Lu}[\p{Lu}-]{2,20}[.,/]?$/u.test(words[text] ?? "")) text++;
  const names = text - surname;
  // Where the name closes with a full stop, the place is what stands up to the next one.
  const dotted = words.slice(surname, text - 1).findIndex((word) => word.endsWith("."));
  const isStopped = dotted >= 0 && words[text - 1]?.endsWith(".") === true;
  if (
    surname === first ||
    names === 0 ||
    names > (isStopped ? 6 : 3) ||
    !/^[¿¡"«“]?\p{Lu}\p{Ll}?/u.test(words[text] ?? "")
  )
    return whole;
  // `POR M. ROBLES ALMURIA. `: what closes with a full stop is the place.
  const isPlaced = isStopped || (first === 1 && names > 1 && words[text - 1]?.endsWith(".") === true);
  if (names === 3 && !isPlaced) return whole;
  const behindName = surname + (isStopped ? dotted : 0) + 1;
  const placeOf = (word: number) => span.start + words.slice(0, word).reduce((sum, each) => sum + each.length + 1, 0);
  const name = { start: placeOf(first), end: placeOf(isPlaced ? behindName : text) - 1 };
  const mark = /[.,/]$/.test(printed.slice(name.start - span.start, name.end - span.start)) ? 1 : 0;
  const parts: FoundPart[] = [
    {
      field: "byline",
      span: { start: span.start, end: name.end },
      content: { start: name.start, end: name.end - mark },
    },
  ];
  const start = placeOf(text);
  if (isPlaced) {
    const place = { start: placeOf(behindName), end: start - 1 };
    parts.push({ field: "dateline", span: place, content: { start: place.start, end: place.end - 1 } });
  }
  return [...parts, { role: "paragraph", span: { start, end: span.end } }];
}

/** `BODY:`, and the text that stands in its line and below it, if any. */
function opening({ key, start, end, lines }: KeyedGroup): { readonly label: Span; readonly rest: Group | undefined } {
  const value = key?.value ?? end;
  if (value >= end) return { label: { start, end }, rest: undefined };
  const [line, ...below] = lines as [GroupLine, ...GroupLine[]];
  const own = value < line.end ? [{ start: value, end: line.end, indent: 0 }] : [];
  return { label: { start, end: Math.min(value, line.end) }, rest: groupOf([...own, ...below], 0) };
}

/** So far a first line may stand in from the margin. */
const MOST_INDENTED = 8;

/** The paragraphs of a group without blank lines between them, whose first lines stand in from the margin; else the group. */
function indented(group: Group): Group[] {
  const { lines } = group;
  const isFirst = ({ indent }: GroupLine) => indent >= 2 && indent <= MOST_INDENTED;
  if (lines.length < 2 || !isFirst(lines[0] as GroupLine) || !lines.some(({ indent }) => indent === 0)) return [group];
  const found: Group[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && !isFirst(lines[at] as GroupLine)) continue;
    found.push(groupOf(lines.slice(from, at), 0));
    from = at;
  }
  return found;
}

/** How the line of a desk begins: `Van onze Haagse redactie`, `Von unserem Korrespondenten`. */
const deskOpeners: readonly string[] = [
  ...[
    "van onze ",
    "door onze ",
    "van een ",
    "door een ",
    "von unserem ",
    "von unserer ",
    "von unseren ",
    "aus unserem ",
  ],
  ...["de notre ", "de nos ", "par notre ", "from our ", "by our ", "de nuestro ", "de nuestra ", "por nuestro "],
];

function isDesk(line: string): boolean {
  const lower = line.toLowerCase();
  return !/[.!?]$/.test(line) && deskOpeners.some((opener) => lower.startsWith(opener));
}

/** A line above the first paragraph that tells where or by whom the text was written. */
function openingPart(printed: string, span: Span): FoundPart | undefined {
  if (printed.includes("\n") || printed.length > 70) return undefined;
  if (isDesk(printed)) return { role: "byline", span };
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
