import { linesOf } from "./text-lines.js";

/** What the lines of a search summary state: `Text	abschiebung*`, or a label and its value on lines of their own. */
export function textFields(text: string): Record<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { text: line } of linesOf(text).slice(1)) {
    const mark = line.slice(0, 60).search(/[\t:]/);
    const label = line.slice(0, Math.max(mark, 0)).trim();
    const value = line.slice(mark + 1).trim();
    if (label === "" || value === "") continue;
    fields.set(label, [...(fields.get(label) ?? []), value]);
  }
  return Object.fromEntries(fields);
}
