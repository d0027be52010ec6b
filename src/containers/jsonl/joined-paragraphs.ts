import type { StatedPart } from "../../model/record.js";

const GAP = "\n\n";

/**
 * The text of a list of paragraphs, with an empty line between, and where each of them stands; nothing of a list that holds
 * anything else, which stays a field.
 */
export function joinParagraphs(
  list: readonly unknown[],
): { readonly text: string; readonly parts: readonly StatedPart[] } | undefined {
  if (list.length === 0 || !list.every((each) => typeof each === "string")) return undefined;
  const texts = list.filter((each) => each.trim() !== "");
  const parts: StatedPart[] = [];
  let start = 0;
  for (const text of texts) {
    parts.push({ role: "paragraph", span: { start, end: start + text.length } });
    start += text.length + GAP.length;
  }
  return { text: texts.join(GAP), parts };
}
