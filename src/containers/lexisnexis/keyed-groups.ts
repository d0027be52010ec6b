import { type Key, keyAt } from "./key.js";
import { type Group, groupOf } from "./line-groups.js";

/** A group of lines, and the key that its first line begins with. */
export interface KeyedGroup extends Group {
  readonly key: Key | undefined;
  /** The key is not in capitals: among others above the text it counts. */
  readonly isLoose: boolean;
}

/** The groups with their keys; a group in which several known keys follow one another is cut before each of them. */
export function keyedGroups(text: string, groups: readonly Group[]): KeyedGroup[] {
  return groups.flatMap((group): KeyedGroup[] => {
    const strict = keyOfLine(text, group, 0);
    const loose = strict === undefined && !group.centred ? keyAt(text, group.start, group.end, false) : undefined;
    const key = strict ?? (loose?.early ? loose : undefined);
    const isLoose = strict === undefined && key !== undefined;
    if (isLoose || key?.meaning === undefined || group.lines.length === 1) return [keyed(group, key, isLoose)];
    const found: KeyedGroup[] = [];
    let from = 0;
    let open: Key | undefined = key;
    for (let at = 1; at <= group.lines.length; at++) {
      const next = at < group.lines.length ? keyOfLine(text, group, at) : undefined;
      if (at < group.lines.length && next?.meaning === undefined) continue;
      found.push(keyed(groupOf(group.lines.slice(from, at), from === 0 ? group.blanks : 0), open, false));
      from = at;
      open = next;
    }
    return found;
  });
}

function keyed({ start, end, lines, centred, blanks }: Group, key: Key | undefined, isLoose: boolean): KeyedGroup {
  return { start, end, lines, centred, blanks, key, isLoose };
}

function keyOfLine(text: string, { lines }: Group, at: number): Key | undefined {
  const line = lines[at];
  // A key stands at the margin; some begin one space from it.
  return line === undefined || line.indent > 1 ? undefined : keyAt(text, line.start, line.end, true);
}
