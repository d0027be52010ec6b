import { type FoundPart, partAt } from "../../fields/found-part.js";
import { descriptLabels } from "../../fields/keys/sgml.js";
import { decodeReferences } from "../../text/references.js";
import { type Span, trimSpan } from "../../text/span.js";

/**
 * Terms a line each as the Financial Times has them, with codes or without; undefined where they are not all so.
 *
 * ```text
 * GBZ  United Kingdom, EC.            code and term
 * P4491 Marine Cargo Handling.
 * Riverton Port.                      a company
 * ```
 */
export function fullStopTerms(text: string, { start, end }: Span): string | undefined {
  const lines = linesOf(text, start, end);
  if (lines.length === 0 || !lines.every((line) => line.endsWith("."))) return undefined;
  return lines
    .map((line) => {
      const term = line.slice(0, -1);
      const code = /^([A-Z]{1,4}\d{0,5}) {1,3}(?=\p{Lu})/u.exec(term);
      return code === null || (code[1] as string).length < 3 ? term : `${code[1]} : ${term.slice(code[0].length)}`;
    })
    .join(" | ");
}

function linesOf(text: string, start: number, end: number): string[] {
  const lines = text.slice(start, end).split("\n");
  return lines.map((line) => decodeReferences(line).trim()).filter((line) => line !== "");
}

/**
 * What a `<DESCRIPT>` of Ziff says, a part for each of its labels; undefined where it has none.
 *
 * ```text
 * Company:   Riverton Port Corp. (product introduction).
 * Topic:     Product Introduction
 *            Lamps.
 * ```
 */
export function descriptParts(text: string, whole: FoundPart, content: Span): FoundPart[] | undefined {
  const labels = [...text.slice(content.start, content.end).matchAll(/(?<=^|\n)[ \t]{0,9}([A-Z][a-z]{2,15}):/g)];
  if (labels[0]?.index !== 0) return undefined;
  return labels.map((found, at) => {
    const start = content.start + found.index;
    const end = at + 1 < labels.length ? content.start + (labels[at + 1] as RegExpExecArray).index : content.end;
    const label = found[1] as string;
    const field = descriptLabels.get(label) ?? "other";
    const span = {
      start: at === 0 ? whole.span.start : start,
      end: at + 1 < labels.length ? end : whole.span.end,
    };
    const part = partAt(span, { field, from: `${whole.from}.${label}` });
    part.content = trimSpan(text, start + found[0].length, end);
    const terms = linesOf(text, part.content.start, part.content.end).map((line) => line.replace(/\.$/, ""));
    if (field !== "other" && field !== "caption") part.value = terms.join(" | ");
    return part;
  });
}
