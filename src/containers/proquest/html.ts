import { proquestInterface } from "../../fields/keys/proquest.js";
import type { DumpRecord } from "../../model/record.js";
import { pageRecord } from "../export/page-record.js";
import { openExport } from "../export/records.js";
import type { ReadContext } from "../format.js";
import { attributeOf } from "../markup/attributes.js";
import type { MarkupCharset } from "../markup/charset.js";
import { cutMarkup, type TagOpening } from "../markup/cut.js";
import { readHtmlRecord } from "./html-record.js";

/** Reads an export as HTML: a record an anchor `DocID_MSTAR_…`. */
export async function* readProquestHtml(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
  charset: MarkupCharset,
  layout = "HTML",
): AsyncGenerator<DumpRecord, void, undefined> {
  const { report } = context;
  const records = openExport(context);
  let cover: { byteStart: number; byteEnd: number } | undefined;
  let begun = false;
  let wasCut = false;
  for await (const run of cutMarkup(chunks, context, anchors, charset)) {
    const { text, bytes, mark, cut } = run;
    const goesOn = wasCut && mark === undefined;
    wasCut = cut;
    if (goesOn) yield records.rest({ text, bytes });
    else if (mark === "record") {
      if (!begun)
        records.begin({ vendor: "ProQuest", layout, language: interfaceOf(text), ...(cover && { bytes: cover }) });
      begun = true;
      const { parts, labels } = readHtmlRecord(text, report);
      if (labels === 0) report("EXPORT_ERROR_DOCUMENT", bytes);
      else if (!/<\/div\s{0,9}>/i.test(text.slice(-400)) && !cut) report("EXPORT_RECORD_CUT", bytes);
      yield records.make({ text, bytes, parts });
    } else if (mark === undefined || /<title>\s{0,99}ProQuest/i.test(text)) {
      begun = false;
      cover = bytes;
      records.cover(bytes);
    } else {
      const page = pageRecord(run, records, context);
      if (page !== undefined) yield page;
    }
  }
  records.end();
}

/** The language of the first bold label that only one interface has. */
function interfaceOf(text: string): string {
  for (const [, label = ""] of text.matchAll(/<(?:strong|b)>\s{0,9}([^<:：]{1,50})[:：]/gi)) {
    const language = proquestInterface(label);
    if (language !== undefined && language !== "") return language;
  }
  return "en";
}

/** The full text holds pages of HTML of its own, without a declaration. */
const anchors: TagOpening = {
  names: ["a", "!doctype"],
  opens: (tag, name) => {
    if (name === "!doctype") return "head";
    const anchor = attributeOf(tag, { start: 0, end: tag.length }, "name");
    return anchor !== undefined && /^docid_/i.test(anchor) ? "record" : undefined;
  },
};
