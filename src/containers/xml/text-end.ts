import { type FoundPart, partAt, saying } from "../../fields/found-part.js";
import { printedPart } from "../../fields/labelled-record.js";
import { withFiledDateline } from "../filed-dateline.js";
import { withTextEdges } from "../sgml/text-edges.js";

/** What agencies print once more above the text. */
const heading = /^(?:headline|deck|kicker)$/;
/** So many paragraphs at the end may tell whose the text is. */
const END = 3;
const rights = /^(?:©|\(c\)|Copyright\b).{2,300}$/i;
/** `51 77 03 CRO01 1113`: codes of a wire behind its text. */
const codes = /^(?:[A-Z\d]{1,8} ){5,40}[A-Z\d]{1,8}$/;
const LONGEST = 400;

/**
 * The parts of a document with what is no text of it by itself: rules, the lines of a wire above and below a text, and the notice of
 * whose it is.
 *
 * ```text
 * <p>___</p>                     nothing
 * <p>(c) Riverton Press</p>      a notice, unless an element states it
 * <p>51 77 03 CRO01 1113</p>     codes
 * ```
 */
export function withTextEnd(text: string, parts: readonly FoundPart[]): readonly FoundPart[] {
  const said = [...withFiledDateline(text, parts)];
  const heads = new Set(said.map((part) => (heading.test(part.field ?? "") ? printedPart(text, part) : "")));
  let first = -1;
  for (let at = 0; at < said.length; at++) {
    const part = said[at] as FoundPart;
    if (part.role === "crosshead" && heads.has(printedPart(text, part)))
      said[at] = saying(partAt(part.span, { field: "other", from: "hl2" }), part);
    if (part.role !== "paragraph") continue;
    if (isRule(text, part)) said[at] = silent(part);
    else if (first < 0) first = at;
  }
  let stated: ReadonlySet<string> | undefined;
  let left = END;
  for (let at = said.length - 1; at > 0 && left > 0; at--) {
    const part = said[at] as FoundPart;
    if (part.role !== "paragraph" || part.field !== undefined) continue;
    left--;
    const { span } = part;
    const printed = span.end - span.start > LONGEST ? "" : printedPart(text, part);
    const isCode = codes.test(printed) && /\d/.test(printed);
    // The first paragraph is the text, whatever it looks like.
    if ((!isCode && !rights.test(printed)) || first === at) break;
    stated ??= new Set(said.flatMap((each) => (each.field === "copyright" ? [printedPart(text, each)] : [])));
    const field = isCode || stated.has(printed) ? "other" : "copyright";
    said[at] = saying(partAt(span, { field, from: part.from }), part);
  }
  return withTextEdges(text, said);
}

/** `___`, `* * *` */
function isRule(text: string, { span, content = span, runs }: FoundPart): boolean {
  if (runs !== undefined || content.end - content.start > 80 || isWordSign(text.charCodeAt(content.start)))
    return false;
  return /^[-_=*~\s]{2,80}$/.test(text.slice(content.start, content.end));
}

/** Most paragraphs begin with a letter or a figure. */
function isWordSign(code: number): boolean {
  return code > 0x2f && code !== EQUALS && code !== UNDERLINE && code !== TILDE && code < 0xa0;
}

const EQUALS = 0x3d;
const UNDERLINE = 0x5f;
const TILDE = 0x7e;

function silent({ span }: FoundPart): FoundPart {
  return { role: "field", span, content: { start: span.end, end: span.end } };
}
