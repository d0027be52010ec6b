import { proquestInterface, proquestMeaning } from "../fields/keys/proquest.js";
import type { DumpRecord } from "../model/record.js";
import { decodeHead } from "./decode-head.js";
import { asciiOf, beginsHeader, beginsMarkup, withHead } from "./export/head.js";
import { headInUtf8, readWide } from "./export/wide.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { declaredCharset } from "./markup/charset.js";
import { hasValue, titleOf } from "./markup/signs.js";
import { readProquestHtml } from "./proquest/html.js";
import { labelAtStart } from "./proquest/label.js";
import { readProquestMail } from "./proquest/mail.js";
import { readProquestText } from "./proquest/text.js";
import { readProquestXml } from "./proquest/xml.js";

/** Exports of ProQuest: text, HTML, mails of it, XML of TDM Studio. */
export const proquest: DumpFormat = {
  id: "proquest",
  name: "ProQuest, exports as text, HTML, mail and XML",
  extensions: [".txt", ".html", ".eml", ".xml"],
  detect: (head) => (layoutOf(headInUtf8(head)) === undefined ? undefined : "certain"),
  read,
};

type Layout = "text" | "html" | "mail" | "xml";

function layoutOf(head: Uint8Array): Layout | undefined {
  if (beginsMarkup(head)) {
    const text = asciiOf(head);
    if (text.includes("<record>") && text.includes("<goid>")) return "xml";
    const isExport = titleOf(text).startsWith("proquest export") || hasValue(text, "name", "docid_mstar_");
    return isExport ? "html" : undefined;
  }
  if (isText(decodeHead(head).replace("\ufeff", "").trimStart())) return "text";
  return beginsHeader(head) && isMail(asciiOf(head)) ? "mail" : undefined;
}

/** A mail whose head, or the beginning of whose export, names the vendor. */
function isMail(text: string): boolean {
  const blank = text.search(/\r?\n\r?\n/);
  const head = blank < 0 ? text : text.slice(0, blank);
  const lines = head.split(/\r?\n/);
  const isHead = /^[a-z][a-z-]+:/.test(lines[0] ?? "");
  if (!isHead || !lines.some((line) => line.startsWith("content-type:"))) return false;
  const isNamed = lines.some(
    (line) =>
      /^(?:from|sender|reply-to|return-path|subject|message-id|x-[a-z-]+):/.test(line) && line.includes("proquest"),
  );
  const body = text.slice(head.length);
  return isNamed || titleOf(body).startsWith("proquest export") || body.includes("docid_mstar_");
}

/** A rule or a counter stands first, and labels of this vendor follow at the beginning of lines. */
function isText(head: string): boolean {
  if (!/^(?:_{50}|\*{40}|do[ck]ument[eo]? \d{1,7} (?:of|de|sur|von|di) \d{1,7}\s)/i.test(head)) return false;
  let own = 0;
  let known = 0;
  for (const line of head.split(/[\r\n]+/)) {
    const label = labelAtStart.exec(line)?.[1];
    if (label === undefined || proquestMeaning(label) === undefined) continue;
    known++;
    if (proquestInterface(label) !== undefined) own++;
  }
  return own >= 2 || (own === 1 && known >= 3);
}

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const { head, chunks } = await withHead(bytes);
  const wide = readWide(head, chunks, context, read);
  if (wide !== undefined) {
    yield* wide;
    return;
  }
  const charset = declaredCharset(head);
  // Where the head does not tell, it is a part of an export.
  const layout = layoutOf(head) ?? (asciiOf(head).trimStart().startsWith("<") ? "html" : "text");
  if (layout === "xml") yield* readProquestXml(chunks, context, charset);
  else if (layout === "html") yield* readProquestHtml(chunks, context, charset);
  else if (layout === "mail") yield* readProquestMail(chunks, context);
  else yield* readProquestText(chunks, context);
}
