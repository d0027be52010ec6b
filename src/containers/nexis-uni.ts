import type { DumpRecord } from "../model/record.js";
import { decodeHead } from "./decode-head.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { newDelivery } from "./nexis-uni/delivery.js";
import { openingOfDeliveries } from "./nexis-uni/opening.js";
import { seemsNexisUni } from "./nexis-uni/signs.js";
import { cutRuns } from "./runs.js";

/** What Nexis Uni (Lexis Advance) delivers, as text: of its DOCX, or as people make it of DOCX and RTF. */
export const nexisUni: DumpFormat = {
  id: "nexis-uni",
  name: "Nexis Uni text, and the text of its DOCX",
  extensions: [".txt", ".docx"],
  detect: (head) => (seemsNexisUni(decodeHead(head)) ? "certain" : undefined),
  read,
};

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const delivery = newDelivery(context);
  for await (const run of cutRuns(bytes, context, openingOfDeliveries())) {
    const record = delivery.take(run);
    if (record !== undefined) yield record;
  }
  delivery.finish();
}
