import type { FoundPart } from "../../fields/labelled-record.js";
import { dateAtStart } from "../../fields/printed-date.js";
import { append } from "../../text/append.js";
import { paragraphsOf } from "../sgml/paragraphs.js";
import { withTextEdges } from "../sgml/text-edges.js";
import { isSignature } from "../signature.js";
import type { StoryParts } from "./anpa-parts.js";
import { headlineBlock } from "./iptc-headline.js";
import { trimmed, type WireLine, wireLines } from "./lines.js";

const notebook =
  /^(?:#{1,2} ?(?:\w{2,6}[ -])?(?:notebook|notizblock|redaktion)|the following information is not (?:intended )?for publication|die folgenden informationen sind nicht)/i;
const signature = /^[a-z]{2,6}(?:[ /][a-z\d]{1,5}){1,8}$/;

/**
 * A story of IPTC 7901.
 *
 * ```text
 * SOH eca062 4 i 211 ccccb   dpa 061            source, sequence, priority, category, words, routing
 * Germany-politics/                             slug
 * STX EXTRA                                     take
 * Coalition talks could fail =                  headline, maybe a byline below it
 *    Berlin (dpa) - Negotiations …              paragraphs
 * # dpa NOTEBOOK                                not for publication, from here on
 * dpa wsz jln npr                               who wrote and edited it
 * ETX 131137 GMT Nov 13                         day, hour and minute, month, year
 * EOT
 * ```
 */
export function iptcParts(text: string): StoryParts {
  const lines = wireLines(text);
  const stx = lines.findIndex((line) => text.slice(line.start, line.end).includes("\x02"));
  const etx = lines.findIndex((line, at) => at > stx && text.slice(line.start, line.end).includes("\x03"));
  const [heading] = lines;
  const parts: FoundPart[] = heading === undefined ? [] : headingParts(text, heading);
  const sound = parts.length > 0;
  for (const line of lines.slice(1, stx < 0 ? 1 : stx)) {
    const content = trimmed(text, line.content.start, line.content.end - (line.text.endsWith("/") ? 1 : 0));
    if (content.end > content.start)
      parts.push({ field: "other", from: "slug", span: { start: line.start, end: line.end }, content });
  }
  const end = etx < 0 ? lines.length : etx;
  const { parts: head, next } = headlineBlock(text, lines, stx < 0 ? 1 : stx, end);
  const noteAt = lines.findIndex((line, at) => at >= next && at < end && notebook.test(line.text));
  let last = end;
  while (last > next && (lines[last - 1] as WireLine).text === "") last--;
  const closing = last > next ? (lines[last - 1] as WireLine).text : "";
  const signed = signature.test(closing) || isSignature(closing) ? last - 1 : -1;
  const textEnd = noteAt >= 0 ? noteAt : signed >= 0 ? signed : last;
  append(parts, withTextEdges(text, [...head, ...bodyOf(text, lines, next, textEnd)]));
  if (noteAt >= 0) {
    const [from, to] = [lines[noteAt] as WireLine, lines[(signed >= 0 ? signed : last) - 1] as WireLine];
    const span = { start: from.start, end: Math.max(to.end, from.end) };
    parts.push({ field: "note", from: "notebook", span, content: trimmed(text, span.start, span.end) });
  }
  const sign = lines[signed];
  if (sign !== undefined)
    parts.push({
      field: "other",
      from: "signature",
      span: { start: sign.start, end: sign.end },
      content: sign.content,
    });
  // When it was sent stands behind the end of text, or on the line below that.
  const sent = lines
    .slice(etx, etx < 0 ? 0 : etx + 2)
    .reduce<FoundPart | undefined>((found, line) => found ?? sentPart(text, line), undefined);
  if (sent !== undefined) parts.push(sent);
  return { parts, type: parts.some(({ role }) => role === "listItem") ? "tabular" : "text", sound };
}

/** `eca062 4 i 211 ccccb   dpa 061` */
function headingParts(text: string, line: WireLine): FoundPart[] {
  const found = /^[^A-Za-z\d]{0,4}([A-Za-z]{0,6})(\d{3,5}) {1,3}(\d) {1,3}([A-Za-z]{1,3})(?: {1,3}(\d{1,6}))?/.exec(
    text.slice(line.start, line.end),
  );
  if (found === null) return [];
  const names = ["source", "sequence", "priority", "category", "words"];
  const parts: FoundPart[] = [];
  let at = line.start;
  names.forEach((from, index) => {
    const said = found[index + 1] ?? "";
    if (said === "") return;
    const start = text.indexOf(said, at);
    at = start + said.length;
    const field = from === "sequence" ? "id" : from === "words" ? "length" : "other";
    parts.push({ field, from, span: { start, end: at } });
  });
  const rest = trimmed(text, at, line.end);
  if (rest.end > rest.start) parts.push({ field: "other", from: "routing", span: rest });
  return parts;
}

function bodyOf(text: string, lines: readonly WireLine[], from: number, to: number): FoundPart[] {
  const first = lines[from];
  const last = lines[to - 1];
  if (first === undefined || last === undefined || to <= from) return [];
  return paragraphsOf(text, first.start, last.end).flatMap(({ start, end, isRow }, at, { length }): FoundPart[] => {
    if (at === 0 && length > 1 && end - start < 60 && datelineAlone.test(text.slice(start, end)))
      return [{ field: "dateline", from: "dateline", span: { start, end } }];
    const head = at === 0 ? dateline.exec(text.slice(start, Math.min(end, start + 100)))?.[0].length : undefined;
    if (head === undefined) return [{ role: isRow ? "listItem" : "paragraph", span: { start, end } }];
    const content = { start, end: start + head - 1 };
    return [
      { field: "dateline", from: "dateline", span: { start, end: start + head }, content },
      { role: "paragraph", span: { start: start + head, end } },
    ];
  });
}

/** `STOCKHOLM (TT)` on a line of its own. */
const datelineAlone = /^\p{Lu}[\p{L} .,'-]{1,40} \([\p{L}/]{2,20}\)$/u;

/** `Berlin (dpa) - `, `Geneva (tca/dpa) - `, `Genève (ats) ` */
const dateline = /^\p{Lu}[^()]{1,60}\((?:[^()]{2,24}\) [-–] (?=\S)|[a-z/]{3,9}\) (?=\p{Lu}))/u;

/** `131137 GMT Nov 13`, `AFP 211042 GMT JAN 19`: the day, hour and minute, the month and the year. */
function sentPart(text: string, line: WireLine): FoundPart | undefined {
  const etx = text.slice(line.start, line.end).indexOf("\x03");
  const said = text.slice(line.start + etx + 1, line.end).trimStart();
  const found =
    /^(?:[A-Z]{3} )?(\d{2})(\d{2})(\d{2}) {0,3}(?:(GMT|UTC|Z) {0,3})?(\p{L}{3,9})\.? {0,3}(\d{4}|\d{2})(?!\d)/u.exec(
      said,
    );
  if (found === null) return undefined;
  const [whole, day, hour, minute, zone, month, year] = found as unknown as readonly [
    ...[string, string, string, string, string | undefined, string, string],
  ];
  const date = dateAtStart(
    `${Number(day)} ${month} ${year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`}`,
  );
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const start = text.indexOf(whole, line.start);
  const value = `${date.value}T${hour}:${minute}${zone === undefined ? "" : "Z"}`;
  return { field: "published", from: "trailer", span: { start, end: start + whole.length }, value };
}
