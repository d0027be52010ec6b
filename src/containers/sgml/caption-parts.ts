import { sgmlTags } from "../../fields/keys/sgml.js";
import type { FoundPart } from "../../fields/labelled-record.js";
import { skipBlank, skipBlankBack } from "../../text/blank.js";
import { isTag } from "../../text/part-reading.js";
import { decodeReferences } from "../../text/references.js";
import type { Span } from "../../text/span.js";
import { mediumOf } from "../medium.js";

/**
 * What an element says of pictures, apart: what each shows, and whose it is. One that does not begin with a kind of picture is a caption
 * as it stands.
 *
 * ```text
 * Photo, COLOR, The Aurora at the quay. TOM SAMPLE / Riverton Times     Los Angeles Times: caption, then credit
 * Photos (2); PHOTO: Tom Sample -- Mercury; The Aurora; PHOTO: The quay  Mercury News: credit before a caption, or a caption
 * ```
 */
export function captionParts(text: string, whole: FoundPart): FoundPart[] {
  const runs = (whole.runs ?? [whole.content ?? whole.span]).filter(({ start, end }) => !isTag(text, start, end));
  const parts: FoundPart[] = [];
  for (const run of runs) {
    const first = skipBlank(text, run.start, run.end);
    if (mediumOf(text.slice(first, Math.min(run.end, first + HEAD))) === "") {
      // What goes on behind other runs is one caption with them.
      if (parts.length === 0) return [whole];
      add(parts, "caption", { start: first, end: skipBlankBack(text, first, run.end) });
    } else pictures(text, first, run.end, parts);
  }
  const { field: _, content: __, runs: ___, ...rest } = whole;
  // Tags and marks belong to what stands before them.
  return parts.map((part, at) => ({
    ...rest,
    ...part,
    span: {
      start: at === 0 ? whole.span.start : part.span.start,
      end: parts[at + 1]?.span.start ?? whole.span.end,
    },
  }));
}

/** The elements whose pictures are several parts, as they are printed. */
export function pictureFields(text: string, parts: readonly FoundPart[]): Record<string, string[]> | undefined {
  let fields: Record<string, string[]> | undefined;
  for (let at = 0; at < parts.length; ) {
    const { from, span } = parts[at] as FoundPart;
    let next = at + 1;
    if (from !== undefined && sgmlTags.get(from) === "caption") {
      while (parts[next]?.from === from && parts[next]?.span.start === parts[next - 1]?.span.end) next++;
      const whole = { start: span.start, end: (parts[next - 1] as FoundPart).span.end };
      const printed = decodeReferences(text.slice(whole.start, whole.end).replace(/<[^<>]{0,200}>/g, " "));
      const value = printed.split(/\s+/).join(" ").trim();
      fields ??= {};
      const values = fields[from];
      if (values === undefined) fields[from] = [value];
      else values.push(value);
    }
    at = next;
  }
  return fields;
}

/** The kind of a picture stands within so many characters. */
const HEAD = 80;

function add(parts: FoundPart[], field: "caption" | "credit", content: Span, start = content.start): void {
  if (content.end > content.start) parts.push({ field, span: { start, end: content.end }, content });
}

/** The pictures of a run that names their kinds, between semicolons. */
function pictures(text: string, from: number, to: number, parts: FoundPart[]): void {
  const pieces = piecesOf(text, from, to);
  pieces.forEach(({ start, end }, at) => {
    const opener = mediumOf(text.slice(start, Math.min(end, start + HEAD)));
    const said = skipBlank(text, start + opener.length, end);
    const last = parts.at(-1);
    if (opener === "" && last?.field === "caption" && last.span.start >= from) {
      parts[parts.length - 1] = {
        ...last,
        span: { start: last.span.start, end },
        content: { start: last.content?.start ?? last.span.start, end },
      };
    } else if (opener === "") add(parts, "caption", { start, end });
    else if (said >= end) parts.push({ role: "field", span: { start, end } });
    else if (opener.includes(":")) {
      const next = pieces[at + 1];
      const isFollowed = next !== undefined && mediumOf(text.slice(next.start, next.start + HEAD)) === "";
      const printed = text.slice(said, end);
      const isCredit = isName(printed) && (isFollowed || printed.includes(" -- "));
      add(parts, isCredit ? "credit" : "caption", { start: said, end }, start);
    } else {
      const credit = said + creditAt(text.slice(said, end));
      add(parts, "caption", { start: said, end: skipBlankBack(text, said, credit) }, start);
      add(parts, "credit", { start: credit, end });
    }
  });
}

function piecesOf(text: string, from: number, to: number): Span[] {
  const pieces: Span[] = [];
  for (let start = from; start < to; ) {
    const found = text.slice(start, to).indexOf(";");
    const stop = found < 0 ? to : start + found;
    const first = skipBlank(text, start, stop);
    const last = skipBlankBack(text, first, stop);
    if (last > first) pieces.push({ start: first, end: last });
    start = stop + 1;
  }
  return pieces;
}

const particle = /^(?:de|la|van|von|der|da|del|di|el|al|bin)$/;
/** No credit is longer. */
const LONGEST_CREDIT = 80;

/** `Tom Sample -- Riverton Mercury`, `Associated Press`: words with capitals, two at least. */
function isName(printed: string): boolean {
  if (printed.length > LONGEST_CREDIT || /[!?]/.test(printed)) return false;
  const [name, ...behind] = printed.split(/\s{0,4}(?:--|\/|,)\s{0,4}/, 4) as [string, ...string[]];
  const words = name.split(/\s{1,9}/);
  const named = words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || particle.test(word));
  return (
    named &&
    words.length < 5 &&
    (words.length > 1 || behind.length > 0) &&
    behind.every((each) => /^\p{Lu}/u.test(each))
  );
}

/** Where the credit begins with which a caption ends: behind its sentence, or in capitals before a slash; its end where there is none. */
function creditAt(printed: string): number {
  const from = Math.max(0, printed.length - LONGEST_CREDIT);
  const tail = printed.slice(from);
  const ends = [...tail.matchAll(/(?:\p{L}{4}|\d)[.!?]["”’')]?\s{1,9}(?=\p{Lu})/gu)];
  const end = ends.at(-1);
  if (end !== undefined) {
    const at = end.index + end[0].length;
    if (isName(tail.slice(at))) return from + at;
  }
  const slash = tail.lastIndexOf(" / ");
  if (slash < 0) return printed.length;
  let at = slash;
  for (const word of tail.slice(0, slash).split(" ").slice(-4).reverse()) {
    if (!/^\p{Lu}[\p{Lu}'’.-]{0,30}$/u.test(word)) break;
    at -= at === slash ? word.length : word.length + 1;
  }
  return at < slash && isName(tail.slice(at)) ? from + at : printed.length;
}
