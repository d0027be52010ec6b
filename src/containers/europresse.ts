import { europresseInterface } from "../fields/keys/europresse.js";
import type { DumpRecord } from "../model/record.js";
import { readEuropresse } from "./europresse/record.js";
import { asciiOf, beginsMarkup, withHead } from "./export/head.js";
import { openExport } from "./export/records.js";
import { headInUtf8, readWide } from "./export/wide.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { attributeOf } from "./markup/attributes.js";
import { declaredCharset } from "./markup/charset.js";
import { cutMarkup, type TagOpening } from "./markup/cut.js";
import { layMarkup } from "./markup/lay.js";
import { readPieces } from "./markup/pieces.js";
import { hasValue, titleOf } from "./markup/signs.js";

/** Exports of Europresse and Eureka as HTML, of the layout to 2013 and of the one since. */
export const europresse: DumpFormat = {
  id: "europresse",
  name: "Europresse and Eureka, exports as HTML",
  extensions: [".html", ".htm"],
  detect(head) {
    const bytes = headInUtf8(head);
    return beginsMarkup(bytes) && isEuropresse(asciiOf(bytes)) ? "certain" : undefined;
  },
  read,
};

function isEuropresse(head: string): boolean {
  if (!head.replace("\u00ef\u00bb\u00bf", "").trimStart().startsWith("<")) return false;
  const title = titleOf(head);
  return (
    head.includes("cedrom-sni.com/schema") ||
    ["docpublicationname", "titrearticlevisu", "dococurrcontainer"].some((name) => hasValue(head, "class", name)) ||
    title.startsWith("europresse") ||
    title.startsWith("eureka") ||
    ["europresse.com/", "eureka.cc/"].some((host) => hasValue(head, "href", host) || hasValue(head, "src", host))
  );
}

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const { report, region } = context;
  const { head, chunks } = await withHead(bytes);
  const wide = readWide(head, chunks, context, read);
  if (wide !== undefined) {
    yield* wide;
    return;
  }
  const records = openExport(context);
  let begun = false;
  let wasCut = false;
  let cover: { byteStart: number; byteEnd: number } | undefined;
  for await (const run of cutMarkup(chunks, context, recordTags(), declaredCharset(head))) {
    const { text, bytes: place, mark } = run;
    const goesOn = wasCut && mark === undefined;
    wasCut = run.cut;
    const pieces = goesOn || mark === "record" ? [] : readPieces(text);
    if (goesOn) yield records.rest({ text, bytes: place });
    else if (mark === "record") {
      const { pieces: own, parts, hasTitle, hasId } = readEuropresse(text);
      if (own.length === 0) {
        region({ kind: "junk", bytes: place });
        continue;
      }
      const layout = /<article\b/i.test(text.slice(0, 200)) ? "HTML since 2014" : "HTML to 2013";
      if (!begun) {
        const language = europresseInterface(text);
        records.begin({
          vendor: "Europresse",
          layout,
          ...(language !== undefined && { language }),
          ...(cover && { bytes: cover }),
        });
      }
      begun = true;
      const isError = !hasTitle && !hasId;
      if (isError) report("EXPORT_ERROR_DOCUMENT", place);
      else if (!hasId && !run.cut) report("EXPORT_RECORD_CUT", place);
      yield records.make({ text, bytes: place, parts: layMarkup(text, own, isError ? [] : parts) });
    } else if (mark === undefined || isEuropresse(asciiHead(text)) || pieces.length === 0) {
      cover = place;
      if (mark !== undefined) begun = false;
      records.cover(place);
    } else {
      report("EXPORT_ERROR_DOCUMENT", place);
      yield records.make({ text, bytes: place, parts: layMarkup(text, pieces, []), isPage: true });
    }
  }
  records.end();
}

function asciiHead(text: string): string {
  return text.slice(0, 4096).toLowerCase();
}

/** Knows the tags that open records: an article, the table of a head, or the name of a paper where no other tag has opened one. */
function recordTags(): TagOpening {
  /** What of the record was seen. */
  let state: "none" | "opened" | "named" | "titled" = "none";
  return {
    names: ["html", "article", "table", "span", "p", "div"],
    opens: (tag, name) => {
      const span = { start: 0, end: tag.length };
      if (name === "html") {
        state = "none";
        return "head";
      }
      if (
        name === "article" ||
        (name === "table" && attributeOf(tag, span, "id")?.toLowerCase() === "tbheaderimages")
      ) {
        state = "opened";
        return "record";
      }
      const marks = attributeOf(tag, span, "class")?.toLowerCase() ?? "";
      if (marks.includes("titrearticlevisu")) state = state === "none" ? "none" : "titled";
      if (name !== "span" || !/\bdocpublicationname\b/.test(marks)) return undefined;
      const opens = state === "none" || state === "titled";
      state = "named";
      return opens ? "record" : undefined;
    },
  };
}
