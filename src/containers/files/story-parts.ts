import type { FoundPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import { debrisParts, labelledDate, lastUpdate, momentOf } from "./story-debris.js";
import { shownLines } from "./text-lines.js";

const HIGHLIGHT = "@highlight";
/** `Riverton (CNN) -- The …`, `(CNN)The …` */
const lead = /^(?:[\p{Lu}][\p{L} ,.'-]{1,60} )?\((?:CNN|CNN Student News|CNNMoney|CNN\.com)\)/u;
/** A dash, or a sentence at once. */
const behindLead = /^\s{0,3}(?:--?|—|–)\s{0,3}|^\s{0,3}(?=["“'‘]?\p{Lu})/u;

/** How long the lead of CNN is that a line begins with; 0 where it begins with none. */
function leadLength(line: string): number {
  const head = lead.exec(line)?.[0];
  const gap = head === undefined ? undefined : behindLead.exec(line.slice(head.length, head.length + 12))?.[0];
  return head === undefined || gap === undefined ? 0 : head.length + gap.length;
}

/** What a page of the Daily Mail says to who looks at it. */
const furniture = /^(?:scroll down for (?:video|more|the video)|share this article|share|video)\s?\.?$/i;
/** A caption of a picture stands in the text without a full stop. */
const sentenceEnd = /[.!?:;,]["'’”)\]]{0,3}$|[-—–]$|^\[\.{3}\]$/;

/**
 * A story of the corpus of CNN and the Daily Mail: paragraphs apart by blank lines, then `@highlight` and a sentence, several times.
 */
export function storyParts(text: string): FoundPart[] {
  const lines = shownLines(text);
  const parts: FoundPart[] = [];
  let debris = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as (typeof lines)[number];
    const span = { start: line.start, end: line.end };
    if (line.text === HIGHLIGHT) {
      const next = lines[at + 1];
      if (next === undefined || next.text === HIGHLIGHT) parts.push({ role: "field", span });
      else {
        parts.push({
          field: "deck",
          from: "highlight",
          span: { start: line.start, end: next.end },
          content: { start: next.start, end: next.end },
        });
        at++;
      }
      continue;
    }
    const inHead = at < HEAD;
    if (inHead && /^By\s?\.?$/.test(line.text)) {
      const name = lines[at + 1];
      if (name !== undefined && name.text.length < 80) {
        let last = name;
        for (let next = lines[at + 2]; next !== undefined && furtherName.test(next.text); next = lines[at + 2]) {
          last = next;
          at++;
        }
        const end = last.end - (/\s?\.$/.exec(last.text)?.[0].length ?? 0);
        parts.push({
          field: "byline",
          from: "By",
          span: { start: line.start, end: last.end },
          content: { start: name.start, end },
        });
        at++;
        debris = true;
        continue;
      }
    }
    const next = lines[at + 1];
    const field = labelledDate(line.text);
    const inLine = at === 0 ? debrisParts(text, span) : undefined;
    if (inLine !== undefined) {
      append(parts, inLine);
      debris = true;
      continue;
    }
    if (inHead && field !== undefined && next !== undefined) {
      const value = momentOf(next.text);
      const label = (line.text.split(/[:.]/, 1)[0] as string).trim();
      parts.push({
        field,
        from: label,
        span: { start: line.start, end: next.end },
        content: { start: next.start, end: next.end },
        ...(value !== undefined && { value }),
      });
      at++;
      debris = true;
    } else if (inHead && lastUpdate(line.text) !== undefined) {
      parts.push({ field: "updated", from: "Last updated", span, value: lastUpdate(line.text) as string });
      debris = true;
    } else if (/^[|.]\s?\.?$/.test(line.text)) parts.push({ role: "field", span });
    else if (furniture.test(line.text)) parts.push({ role: "share", span });
    else if (at === 0 && editorsNote.test(line.text)) parts.push({ field: "note", from: "Editor's note", span });
    else if (at <= noted(lines) && leadLength(line.text) > 0) append(parts, leadParts(text, span));
    else if (debris && !sentenceEnd.test(line.text) && line.text.length < 300) parts.push({ role: "caption", span });
    else parts.push({ role: "paragraph", span });
  }
  return parts;
}

/** What CNN says of a writer above the text. */
const editorsNote = /^Editor['’]s note:/i;

/** How many lines stand above the first of the text. */
function noted(lines: readonly { readonly text: string }[]): number {
  return editorsNote.test((lines[0] as (typeof lines)[number]).text) ? 1 : 0;
}

/** `and Tom Sample` below the name of another. */
const furtherName = /^and \p{Lu}[\p{L}.'’ -]{1,60}\s?\.?$/u;
/** What stands in front of the text has no more lines than this. */
const HEAD = 12;

/** `(CNN) -- If you travel …`, `Riverton (CNN) -- …` */
function leadParts(text: string, { start, end }: { start: number; end: number }): FoundPart[] {
  const length = leadLength(text.slice(start, Math.min(end, start + 120)));
  const head = text.slice(start, start + length).trimEnd();
  if (start + length >= end) return [{ role: "paragraph", span: { start, end } }];
  return [
    {
      field: "dateline",
      from: "lead",
      span: { start, end: start + length },
      content: { start, end: start + head.length },
    },
    { role: "paragraph", span: { start: start + length, end } },
  ];
}

/** True for the first bytes of a story: its highlights, what the Daily Mail leaves in front of a text, or the lead of CNN. */
export function judgeStory(head: string): "certain" | "likely" | undefined {
  if (/(?:^|\n)@highlight\r?\n\r?\n/.test(head)) return "certain";
  const hasLead = leadLength((head.split("\n", 1)[0] as string).trim()) > 0;
  if (!hasLead && !/By\s?\./.test(head)) return undefined;
  const lines = head.split("\n").map((line) => line.trim());
  const shown = lines.filter((line) => line !== "").slice(0, HEAD);
  const byline = shown.findIndex((line) => /^By\s?\.$/.test(line));
  if (byline >= 0 && shown.some((line) => labelledDate(line) === "published")) return "certain";
  const spaced = lines.length > 4 && lines.slice(0, -1).every((line, at) => at % 2 === 0 || line === "");
  return spaced && hasLead ? "likely" : undefined;
}
