import { proquestMeaning, proquestOwnLabels } from "../fields/keys/proquest.js";
import type { DumpRecord } from "../model/record.js";
import { asciiOf, withHead } from "./export/head.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { declaredCharset } from "./markup/charset.js";
import { readProquestHtml } from "./proquest/html.js";
import { readProquestMail } from "./proquest/mail.js";
import { readProquestText } from "./proquest/text.js";
import { readProquestXml } from "./proquest/xml.js";

/** Exports of ProQuest: text, HTML, mails of it, XML of TDM Studio. */
export const proquest: DumpFormat = {
  id: "proquest",
  name: "ProQuest, exports as text, HTML, mail and XML",
  extensions: [".txt", ".html", ".eml", ".xml"],
  detect: (head) => (layoutOf(head) === undefined ? undefined : "certain"),
  read,
};

type Layout = "text" | "html" | "mail" | "xml";

function layoutOf(head: Uint8Array): Layout | undefined {
  const text = asciiOf(head);
  if (/^(?:\u00ef\u00bb\u00bf)?\s{0,200}</.test(text)) {
    if (/<record[\s>]/.test(text) && /<goid>/.test(text)) return "xml";
    const isExport = /<title>\s{0,99}proquest export\b|<a\s[^>]{0,200}name\s{0,3}=\s{0,3}["']?docid_mstar_/.test(text);
    return isExport ? "html" : undefined;
  }
  if (isText(text)) return "text";
  return isMail(text) ? "mail" : undefined;
}

/** A mail whose head, or the beginning of whose export, names the vendor. */
function isMail(text: string): boolean {
  const blank = text.search(/\r?\n\r?\n/);
  const head = blank < 0 ? text : text.slice(0, blank);
  if (!/^[a-z][a-z-]{1,40}:/.test(head) || !/^content-type:\s{0,9}(?:multipart\/|text\/)/m.test(head)) return false;
  const named = /^(?:from|sender|reply-to|return-path|subject|message-id|x-[a-z-]{1,40}):[^\n]{0,400}proquest/m;
  return named.test(head) || /<title>\s{0,99}proquest export|docid_mstar_/.test(text.slice(head.length));
}

/** A rule or a counter stands first, and labels of this vendor follow at the beginning of lines. */
function isText(head: string): boolean {
  if (!/^(?:\u00ef\u00bb\u00bf)?\s{0,200}(?:_{50,}|\*{40,}|document \d{1,7} of \d{1,7}\s)/.test(head)) return false;
  let own = 0;
  let known = 0;
  for (const line of head.split(/[\r\n]+/)) {
    const label = /^([a-z][a-z /()-]{1,40}):(?=\s|$)/.exec(line)?.[1];
    if (label === undefined || proquestMeaning(label) === undefined) continue;
    known++;
    if (proquestOwnLabels.includes(label)) own++;
  }
  return own >= 2 || (own === 1 && known >= 3);
}

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const { head, chunks } = await withHead(bytes);
  const charset = declaredCharset(head);
  // Where the head does not tell, it is a part of an export.
  const layout = layoutOf(head) ?? (/^\s{0,200}</.test(asciiOf(head)) ? "html" : "text");
  if (layout === "xml") yield* readProquestXml(chunks, context, charset);
  else if (layout === "html") yield* readProquestHtml(chunks, context, charset);
  else if (layout === "mail") yield* readProquestMail(chunks, context);
  else yield* readProquestText(chunks, context);
}
