import { attributesOf } from "../markup/attributes.js";
import { attributeText, type XmlDocument } from "./document.js";
import type { Element } from "./element-tree.js";

/** The codes of subjects that a document has named. */
export type Subjects = Set<string>;

/**
 * A subject with the broader ones that its code implies, where the element names them.
 *
 * ```text
 * tobject.subject.refnum="02003001"  .type="Justice"    .matter="Police"      .detail="law enforcement"
 *                                     02000000: Justice  02003000: Police      02003001: law enforcement
 * ```
 */
export function addSubject(document: XmlDocument, element: Element, named: Subjects): void {
  const of = (name: string) => attributeText(document, element, `tobject.subject.${name}`).trim();
  const refnum = of("refnum") || of("code");
  const { start, end } = element.tag;
  const [first] = attributesOf(document.text, element.tag);
  const content = first?.value ?? { start: end, end };
  const part = { field: "subject", from: "tobject.subject", span: { start, end }, content } as const;
  const levels = [
    [`${refnum.slice(0, 2)}000000`, of("type")],
    [`${refnum.slice(0, 5)}000`, of("matter")],
    [refnum, of("detail")],
  ] as const;
  const terms: string[] = [];
  for (const [code, term] of levels) {
    if (term === "" || (refnum !== "" && named.has(code))) continue;
    if (refnum !== "") named.add(code);
    terms.push(/^\d{8}$/.test(refnum) ? `${code} : ${term}` : term);
  }
  if (terms.length === 0 && refnum !== "" && !named.has(refnum)) terms.push(refnum);
  if (terms.length > 0) document.parts.push({ ...part, value: terms.join(" | ") });
  else document.parts.push({ ...part, field: "other" });
}
