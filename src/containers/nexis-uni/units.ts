import { skipBlank } from "../../text/blank.js";
import { type Key, keyAt } from "../lexisnexis/key.js";
import { type Group, type GroupLine, groupsOf, lineOf } from "../lexisnexis/line-groups.js";
import { type HeadLine, headLine } from "./head-line.js";
import { isPicture, isPictureLink, lineWithoutMarks } from "./markdown.js";

/** A paragraph of a document: a line, or in a wrapped text the lines between blank lines. */
export interface Unit extends Group {
  readonly head: HeadLine | undefined;
  readonly key: Key | undefined;
  /** It is what a converter left of a picture. */
  readonly isPicture: boolean;
}

/** The paragraphs of a document, from a place of its text on. */
export function unitsOf(text: string, from: number): Unit[] {
  const groups = groupsOf(text, from);
  const units: Unit[] = [];
  for (const { lines, blanks } of groups) {
    for (let at = 0; at < lines.length; at++)
      units.push(unitOf(text, lineOf(lines[at] as GroupLine, at === 0 ? blanks : 0)));
  }
  return isWrapped(groups, units) ? groups.map((group) => unitOf(text, group)) : units;
}

function unitOf(text: string, { start, end, lines, centred, blanks }: Group): Unit {
  const printed = lines.length === 1 ? text.slice(start, end) : undefined;
  const isMarked = markedBy.has(text.charAt(start));
  const head = printed === undefined ? undefined : headLine(isMarked ? lineWithoutMarks(printed) : printed);
  const key = isMarked ? markedKey(text, start, end) : keyAt(text, start, end, false);
  return {
    start,
    end,
    lines,
    centred,
    blanks,
    head,
    key,
    isPicture: isMarked
      ? isPicture(text.slice(start, end).replace(/\s+/g, " "))
      : printed !== undefined && isPictureLink(printed),
  };
}

/** What Markdown begins a bold label, a link or a picture with. */
const markedBy: ReadonlySet<string> = /* @__PURE__ */ new Set(["*", "[", "!"]);

/** `**Length:** 571 words`: the key of a bold label. */
function markedKey(text: string, start: number, end: number): Key | undefined {
  let at = start;
  while (text.charAt(at) === "*") at++;
  const key = at - start < 2 ? undefined : keyAt(text, at, end, false);
  if (key === undefined) return undefined;
  let { value } = key;
  while (value < end && (text.charAt(value) === "*" || text.charAt(value) === "\\"))
    value = skipBlank(text, value + 1, end);
  return { ...key, value };
}

/** Where each paragraph has blank lines around it, a line may be a part of one: labels then stand alone. */
function isWrapped(groups: readonly Group[], lines: readonly Unit[]): boolean {
  if (groups.length === lines.length) return false;
  let at = 0;
  let labels = 0;
  let alone = 0;
  for (const group of groups) {
    for (let line = 0; line < group.lines.length; line++, at++) {
      const { key, head } = lines[at] as Unit;
      if (key?.meaning !== "length" && head === undefined) continue;
      labels++;
      if (group.lines.length === 1) alone++;
    }
  }
  return labels > 0 && alone === labels;
}
