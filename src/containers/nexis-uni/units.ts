import { type Key, keyAt } from "../lexisnexis/key.js";
import { type Group, groupOf, groupsOf } from "../lexisnexis/line-groups.js";
import { type HeadLine, headLine } from "./head-line.js";

/** A paragraph of a document: a line, or in a wrapped text the lines between blank lines. */
export interface Unit extends Group {
  readonly head: HeadLine | undefined;
  readonly key: Key | undefined;
}

/** The paragraphs of a document, from a place of its text on. */
export function unitsOf(text: string, from: number): Unit[] {
  const groups = groupsOf(text, from);
  const wrapped = isWrapped(text, groups);
  const units = wrapped
    ? groups
    : groups.flatMap(({ lines, blanks }) => lines.map((line, at) => groupOf([line], at === 0 ? blanks : 0)));
  return units.map((unit) => ({
    ...unit,
    head: unit.lines.length === 1 ? headLine(text.slice(unit.start, unit.end)) : undefined,
    key: keyAt(text, unit.start, unit.end, false),
  }));
}

/** Where each paragraph has blank lines around it, a line may be a part of one: labels then stand alone. */
function isWrapped(text: string, groups: readonly Group[]): boolean {
  let labels = 0;
  let alone = 0;
  let several = false;
  for (const { lines } of groups) {
    several ||= lines.length > 1;
    for (const { start, end } of lines) {
      const isLabel =
        keyAt(text, start, end, false)?.meaning === "length" || headLine(text.slice(start, end)) !== undefined;
      if (!isLabel) continue;
      labels++;
      if (lines.length === 1) alone++;
    }
  }
  return several && labels > 0 && alone === labels;
}
