import type { TemplateLine } from "../../profiles/site-template.js";
import type { BlockContext } from "../context.js";
import { lineText } from "../line.js";
import type { PageColumns } from "../sequence/page-columns.js";
import { lineForm, lineForms } from "./form.js";
import type { TemplateKnowledge } from "./knowledge.js";
import { LONG_LINE, lineShape, maskedShape, shapeHash } from "./shape.js";

/** What a template knows of the rows of a page. */
export interface KnownRows {
  /** By row: the line of the site that it is. */
  readonly lines: readonly (TemplateLine | undefined)[];
  /** By row that is no line of the site: the shape of the site that it has. */
  readonly shapes: readonly (TemplateLine | undefined)[];
  /** By row: the hash of a long line, 0 of others. */
  readonly hashes: Uint32Array;
  /** By row: the place of its form in the list of them. */
  readonly forms: Uint8Array;
}

/** Looks the rows of a page up in a template. */
export function knownRows(
  { text, lines, vocabulary }: Pick<BlockContext, "text" | "lines" | "vocabulary">,
  page: Pick<PageColumns, "lines" | "count">,
  known: TemplateKnowledge,
): KnownRows {
  const found: (TemplateLine | undefined)[] = [];
  const shapes: (TemplateLine | undefined)[] = [];
  const hashes = new Uint32Array(page.count);
  const forms = new Uint8Array(page.count);
  for (let row = 0; row < page.count; row++) {
    const line = lineText({ text, lines }, page.lines[row] as number);
    const shape = lineShape(line);
    const own = known.lines.get(shape);
    const masked = own === undefined && known.masked.size > 0 ? maskedShape(line, vocabulary) : undefined;
    found.push(own);
    forms[row] = lineForms.indexOf(lineForm(line));
    shapes.push(masked === undefined ? undefined : known.masked.get(masked));
    if (shape.length >= LONG_LINE) hashes[row] = shapeHash(shape);
  }
  return { lines: found, shapes, hashes, forms };
}
