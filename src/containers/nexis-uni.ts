import { errorPages } from "./export/error-pages.js";
import type { DumpFormat, ReadContext, RecordReading } from "./format.js";
import { groupsOfHead } from "./lexisnexis/line-groups.js";
import { newDelivery } from "./nexis-uni/delivery.js";
import { openingOfDeliveries } from "./nexis-uni/opening.js";
import { seemsNexisUni } from "./nexis-uni/signs.js";
import { readRuns } from "./runs.js";

/** What Nexis Uni (Lexis Advance) delivers, as text: of its DOCX, or as people make it of DOCX and RTF. */
export const nexisUni: DumpFormat = {
  id: "nexis-uni",
  name: "Nexis Uni text, and the text of its DOCX",
  extensions: [".txt", ".docx"],
  detect: (head) => (seemsNexisUni(groupsOfHead(head)) ? "certain" : undefined),
  read,
};

function read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): RecordReading {
  const delivery = newDelivery(context);
  const finish = () => void delivery.finish();
  return readRuns(bytes, context, errorPages(openingOfDeliveries()), (run) => delivery.take(run), finish);
}
