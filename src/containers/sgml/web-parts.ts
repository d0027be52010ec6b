import type { FoundPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import type { Tag } from "../markup/tags.js";
import { markupParts } from "../xml/markup-parts.js";
import { meaningOf, tagsWithin } from "../xml/meaning.js";
import { htmlRoles } from "../xml/vocabularies.js";
import type { DocumentParts } from "./document-parts.js";

/**
 * A page of a web collection of TREC: its number, its header, and behind that HTML. Undefined for any other document.
 *
 * ```text
 * <DOC>
 * <DOCNO> WEB-0001 </DOCNO>
 * <DOCHDR>http://riverton.example/ 192.0.2.7 19970101…</DOCHDR>
 * <html>…
 * </DOC>
 * ```
 */
export function webParts(text: string, tags: readonly Tag[]): DocumentParts | undefined {
  if (!tags.some(({ name, start }) => name === "DOCHDR" && start < HEAD)) return undefined;
  const parts: FoundPart[] = [];
  let body = -1;
  let misfit: DocumentParts["misfit"];
  tags.forEach((tag, at) => {
    const { name } = tag;
    if (body >= 0 || (name !== "DOCNO" && name !== "DOCHDR" && name !== "DOCOLDNO")) return;
    const close = tags[at + 1];
    if (tag.kind === "close") {
      if (tags[at - 1]?.name !== name) misfit ??= tag;
      if (name === "DOCHDR") body = tag.end;
      return;
    }
    const end = close?.start ?? text.length;
    const meaning = meaningOf(text, tag.end, end, []);
    const own = close?.kind === "close" && close.name === name;
    if (meaning === undefined) return;
    const span = { start: tag.start, end: own ? close.end : end };
    const uri = name === "DOCHDR" ? addressOf(text, tag.end, end) : undefined;
    if (uri === undefined) parts.push({ field: name === "DOCNO" ? "id" : "other", from: name, span, ...meaning });
    else {
      parts.push({ field: "url", from: "DOCHDR.URL", span: { start: span.start, end: uri.end }, content: uri });
      const rest = meaningOf(text, uri.end, end, []);
      if (rest !== undefined)
        parts.push({ field: "other", from: name, span: { start: uri.end, end: span.end }, ...rest });
    }
  });
  const last = tags.findLast(({ name, kind }) => kind === "close" && name === "DOC");
  const to = last?.start ?? text.length;
  if (body >= 0 && body < to) {
    append(parts, titleOf(text, body, to));
    append(parts, markupParts(text, tags, body, to, htmlRoles));
  }
  return { parts, tags, ...(misfit !== undefined && { misfit }) };

  function titleOf(whole: string, from: number, end: number): FoundPart[] {
    const inside = tagsWithin(tags, from, end);
    const at = inside.findIndex(({ kind, name }) => kind === "open" && name === "TITLE");
    const [tag, close] = at < 0 ? [] : inside.slice(at, at + 2);
    if (tag === undefined || close === undefined) return [];
    const meaning = meaningOf(whole, tag.end, close.start, []);
    return meaning === undefined
      ? []
      : [{ field: "headline", from: "title", span: { start: tag.start, end: close.end }, ...meaning }];
  }
}

/** The header stands at the start of a document. */
const HEAD = 4096;

/** The address that the header begins with. */
function addressOf(text: string, start: number, end: number) {
  const line = /^\s{0,9}(https?:\/\/\S+)/.exec(text.slice(start, Math.min(end, start + 4096)));
  if (line === null) return undefined;
  const from = start + line[0].length - (line[1] as string).length;
  return { start: from, end: start + line[0].length };
}
