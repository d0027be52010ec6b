import type { FoundPart } from "../../fields/labelled-record.js";
import type { Span } from "../../text/span.js";
import { graphicParts } from "../lexisnexis/graphic.js";
import { clipRuns } from "../markup/clip.js";
import { type Item, itemPart } from "./item.js";

/** `Colour Photo`: the kind of a picture, in front of a colon. */
const kindOfPicture = /\b(?:photo|photograph|graphic|illustration|drawing|diagram|chart|map)s?$/i;
/** No kind, and no name behind it, is longer. */
const LONGEST_KIND = 60;
const LONGEST_NAME = 82;

/** Names: no sentence, and no three small words one behind the other. */
function isCredit(said: string): boolean {
  return (
    /^\p{Lu}[^|]{1,90}$/u.test(said) && !/[.!?…]["”’]?$/.test(said) && !/(?:^|\s)\p{Ll}+\s\p{Ll}+\s\p{Ll}/u.test(said)
  );
}

/**
 * The parts of what `ART` says: captions, and whose the pictures are.
 *
 * ```text
 * A ferry leaves the port. | Tom Sample / The Harbour Post
 * Colour Photo: Tom Sample, The Harbour Post / A ferry leaves the port.
 * PHOTO, B/W, Tom Sample; A ferry leaves the port.
 * ```
 */
export function pictureParts(text: string, item: Item): FoundPart[] {
  const from = "ART";
  const runs = item.runs ?? [item.content ?? item.span];
  const own = runs.map(({ start, end }) => ({ start, end }));
  const bar = item.text.lastIndexOf("|");
  const isBehind = bar > 0 && isCredit(item.text.slice(bar + 1).trim());
  const cut = isBehind ? placeOf(text, own, "|") : undefined;
  if (cut !== undefined) {
    const place = { start: cut, end: cut + 1 };
    return split(item, own, place, { field: "caption", from }, { field: "credit", from });
  }
  const colon = item.text.slice(0, LONGEST_KIND).indexOf(":");
  const bracket = item.text.slice(colon + 1, colon + LONGEST_NAME).indexOf(" / ");
  const isNamed = kindOfPicture.test(item.text.slice(0, Math.max(colon, 0))) && bracket > 0;
  const credit = isNamed ? item.text.slice(colon + 1, colon + 1 + bracket).trim() : "";
  const [first] = own;
  // A text of many pictures is not searched to its end for each of them.
  const slash = first !== undefined && isCredit(credit) ? placeOf(text, [first], " / ", "indexOf") : undefined;
  if (first !== undefined && slash !== undefined) {
    const kind = text.slice(first.start, slash).indexOf(":") + 1;
    const name = clipRuns(own, first.start + kind, Number.POSITIVE_INFINITY);
    return split(item, name, { start: slash, end: slash + 3 }, { field: "credit", from }, { field: "caption", from });
  }
  if (own.length !== 1 || first === undefined || text.slice(first.start, first.end) !== item.text)
    return [itemPart(item, { field: "caption", from })];
  const found = graphicParts(text, [first]);
  const [picture, ...others] = found;
  if (picture === undefined) return [itemPart(item, { field: "caption", from })];
  const whole = { ...picture, from, span: { start: item.span.start, end: picture.span.end } };
  return [whole, ...others.map((each) => ({ ...each, from }))];
}

/** Where a mark stands in the last of some runs that has it. */
function placeOf(text: string, runs: readonly Span[], mark: string, how: "indexOf" | "lastIndexOf" = "lastIndexOf") {
  for (const { start, end } of [...runs].reverse()) {
    const at = text.slice(start, end)[how](mark);
    if (at >= 0) return start + at;
  }
  return undefined;
}

function split(
  { span }: Item,
  runs: readonly Span[],
  mark: Span,
  first: Pick<FoundPart, "field" | "from">,
  second: Pick<FoundPart, "field" | "from">,
): FoundPart[] {
  return [
    { ...first, span: { start: span.start, end: mark.end }, runs: clipRuns(runs, 0, mark.start) },
    { ...second, span: { start: mark.end, end: span.end }, runs: clipRuns(runs, mark.end, Number.POSITIVE_INFINITY) },
  ] as FoundPart[];
}
