import { factivaSummaryLabels } from "../../fields/keys/factiva.js";
import { linesOf } from "./text-lines.js";

/** What the lines of a search summary state: `Text	abschiebung*`, or a label and its value on lines of their own. */
export function textFields(text: string): Record<string, string[]> {
  const fields = new Map<string, string[]>();
  const add = (label: string, value: string) => fields.set(label, [...(fields.get(label) ?? []), value]);
  let open: string | undefined;
  for (const { text: line } of linesOf(text).slice(1)) {
    if (line === "") continue;
    if (factivaSummaryLabels.has(line.toLowerCase())) {
      open = line;
      continue;
    }
    const tab = line.slice(0, LONGEST).indexOf("\t");
    const mark = tab >= 0 || open !== undefined ? tab : line.slice(0, LONGEST).indexOf(":");
    const label = line.slice(0, Math.max(mark, 0)).trim();
    const value = line.slice(mark + 1).trim();
    if (label !== "" && value !== "") add(label, value);
    else if (open !== undefined && !/^©/.test(line)) add(open, line);
    open = undefined;
  }
  return Object.fromEntries(fields);
}

/** No label is longer. */
const LONGEST = 60;
