import { readBoundary } from "./boundary.js";
import { keyAt } from "./key.js";
import { type Group, type GroupLine, groupOf, groupsOf } from "./line-groups.js";

/** So many groups at the most has a document whose blank lines are lost. */
const MOST_GROUPS = 3;
/** So many keys at the beginning of lines it has at the least; one less below the line that opens a document. */
const LEAST_KEYS = 3;

/**
 * The groups of a document. Where its blank lines are lost, each line is one, but for those that go on in the next as wrapped lines do:
 *
 * ```text
 * 1 of 2 DOCUMENTS
 * The Harbour Post
 * January 11, 2010 Monday
 * Harbour opens again
 * BYLINE: BY JANE EXAMPLE
 * LENGTH: 16 words
 * The harbour opened again on Monday after a storm had closed it for
 * a week.
 * LOAD-DATE: January 12, 2010
 * ```
 */
export function documentGroups(
  text: string,
  from = 0,
  groups: readonly Group[] = groupsOf(text, from),
): readonly Group[] {
  if (groups.length > MOST_GROUPS) return groups;
  const isKey = (line: GroupLine) => line.indent <= 1 && keyAt(text, line.start, line.end, true)?.meaning !== undefined;
  // A group that a key begins is cut at its keys anyway.
  const isDense = ({ lines }: Group) => {
    const first = lines[0] as GroupLine;
    const opens = readBoundary(text.slice(first.start, first.end)) !== undefined;
    return !isKey(first) && lines.filter(isKey).length >= LEAST_KEYS - (opens ? 1 : 0);
  };
  return groups.flatMap((group) => {
    if (!isDense(group)) return [group];
    const found: Group[] = [];
    let open: GroupLine[] = [];
    for (const line of group.lines) {
      const last = open.at(-1);
      if (last !== undefined && (isKey(line) || !goesOn(text, last))) {
        found.push(groupOf(open, 0));
        open = [];
      }
      open.push(line);
    }
    found.push(groupOf(open, 0));
    return found;
  });
}

/** A line of a wrapped text: as wide as such lines are, and no sentence ends there. */
function goesOn(text: string, { start, end }: GroupLine): boolean {
  return end - start >= 50 && end - start <= 110 && !/[.!?:…"”»)]$/.test(text.slice(end - 1, end));
}
