import { type Key, keyAt } from "../lexisnexis/key.js";
import { type Group, type GroupLine, groupsOf, lineOf } from "../lexisnexis/line-groups.js";
import { type HeadLine, headLine } from "./head-line.js";

/** A paragraph of a document: a line, or in a wrapped text the lines between blank lines. */
export interface Unit extends Group {
  readonly head: HeadLine | undefined;
  readonly key: Key | undefined;
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
  const head = lines.length === 1 ? headLine(text.slice(start, end)) : undefined;
  return { start, end, lines, centred, blanks, head, key: keyAt(text, start, end, false) };
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
