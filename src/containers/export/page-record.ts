import type { DumpRecord } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import type { ReadContext } from "../format.js";
import { layMarkup } from "../markup/lay.js";
import { readPieces } from "../markup/pieces.js";
import type { ExportRecords } from "./records.js";

/** A page that is no part of an export: a server's message where records should stand. One without a text is junk, and no record. */
export function pageRecord(
  { text, bytes }: { readonly text: string; readonly bytes: ByteRange },
  records: ExportRecords,
  { report, region }: Pick<ReadContext, "report" | "region">,
): DumpRecord | undefined {
  const pieces = readPieces(text);
  // The type of a page stands by itself: it is told of the page below it.
  if (pieces.length > 0) report("EXPORT_ERROR_DOCUMENT", bytes);
  if (pieces.length > 0) return records.make({ text, bytes, parts: layMarkup(text, pieces, []), isPage: true });
  region({ kind: "junk", bytes });
  return undefined;
}
