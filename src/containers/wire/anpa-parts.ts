import type { FoundPart } from "../../fields/labelled-record.js";
import { timeZones } from "../../fields/time-zones.js";
import { append } from "../../text/append.js";
import { addAnpaBody } from "./anpa-body.js";
import { headerParts } from "./anpa-header.js";
import { anpaHeading } from "./anpa-heading.js";
import { trimmed, type WireLine, wireLines } from "./lines.js";

/** What the parts of a story say, and what kind of story it is. */
export interface StoryParts {
  readonly parts: readonly FoundPart[];
  /** `tabular` where its spacing is to be kept. */
  readonly type: "text" | "tabular";
  /** False where the two lines of its heading are not what they should be. */
  readonly sound: boolean;
}

/** `AP-WF-11-13-13 1509GMT`, `AP-NY-03-01-98 1510EST` behind the end of text. */
const trailer = /\b(\d{2})-(\d{2})-(\d{2}) {1,3}(\d{2})(\d{2}) ?([A-Z]{3})(?![A-Z])/;

/**
 * A story of ANPA 1312.
 *
 * ```text
 * SYN SYN SOH W2870 US asian                             service, sequence, selector
 * f l DC3 DC1 BC-LT--Argentina-CancerB  11-13 1049       priority, category, format, keyword, day, words
 * STX ^BC-LT--Argentina-Cancer Beauty,466<               header: slug, headline, photos, editors, byline
 *     HT BUENOS AIRES, Argentina (AP) _ For cancer …     paragraphs
 * ETX AP-WF-11-13-13 1509GMT<                            when it was sent
 * FF EOT
 * ```
 */
export function anpaParts(text: string): StoryParts {
  const lines = wireLines(text);
  const stx = lines.findIndex((line) => text.slice(line.start, line.end).includes("\x02"));
  const etx = lines.findIndex((line, at) => at > stx && text.slice(line.start, line.end).includes("\x03"));
  const { parts: heading, type, day } = anpaHeading(text, lines.slice(0, stx < 0 ? 2 : stx));
  const parts: FoundPart[] = [...heading];
  const from = stx < 0 ? Math.min(2, lines.length) : stx;
  const content = lines.slice(from, etx < 0 ? lines.length : etx);
  const bodyAt = firstOfBody(text, content);
  const counted = heading.some(({ field }) => field === "length");
  // Of a story in takes the count of the take stands beside that of the whole.
  const header = headerParts(text, content.slice(0, bodyAt)).map(
    (part): FoundPart => (counted && part.from === "take words" ? { ...part, field: "length" } : part),
  );
  const body = addAnpaBody(text, content.slice(bodyAt), type);
  // A digest has nothing but header lines.
  const hasBody = body.some(({ role }) => role === "paragraph" || role === "listItem");
  append(
    parts,
    header.map(
      (part): FoundPart =>
        hasBody || part.field !== "deck"
          ? part
          : { role: "paragraph", span: part.span, ...(part.content && { content: part.content }) },
    ),
  );
  append(parts, body);
  const sent = etx < 0 ? undefined : sentPart(text, lines[etx] as WireLine);
  if (sent !== undefined) parts.push(sent);
  else if (day !== undefined) {
    const at = parts.findIndex(({ from: label }) => label === "day");
    parts[at] = { ...(parts[at] as FoundPart), field: "published", value: day };
  }
  return { parts, type, sound: heading.some(({ from: label }) => label === "keyword") };
}

/** The first line that is neither a header line nor goes on with one. */
function firstOfBody(text: string, lines: readonly WireLine[]): number {
  let open = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as WireLine;
    if (line.text === "") continue;
    const raw = text.slice(line.start, line.start + 3);
    // `^;W;L;Pct`: the names of a table's columns behind an empty cell.
    if (/^(?:[\t\b]|\^;)/.test(raw)) return at;
    const isHeader = line.text.startsWith("^");
    if (!isHeader && !open) return at;
    open = !/[<=]$/.test(line.text);
  }
  return lines.length;
}

function sentPart(text: string, line: WireLine): FoundPart | undefined {
  const found = trailer.exec(line.text);
  const zone = Object.hasOwn(timeZones, found?.[6] ?? "") ? timeZones[found?.[6] as string] : undefined;
  if (found === null || zone === undefined) return undefined;
  const [, month, day, year, hour, minute] = found;
  const value = `${Number(year) < 70 ? 20 : 19}${year}-${month}-${day}T${hour}:${minute}${zone}`;
  const content = trimmed(text, line.content.start, line.content.end - (line.text.endsWith("<") ? 1 : 0));
  return { field: "published", from: "trailer", span: { start: line.start, end: line.end }, content, value };
}
