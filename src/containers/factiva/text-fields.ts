import { linesOf } from "./text-lines.js";

/** What the lines of a search summary state: `Text	abschiebung*`, or a label and its value on lines of their own. */
export function textFields(text: string): Record<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { text: line } of linesOf(text).slice(1)) {
    const [, label, value] = /^(\S[^\t:]{0,40}?)(?:\t+|:\s+|\s{2,})(\S.*)$/.exec(line.slice(0, 4000)) ?? [];
    if (label === undefined || value === undefined) continue;
    fields.set(label, [...(fields.get(label) ?? []), value]);
  }
  return Object.fromEntries(fields);
}
