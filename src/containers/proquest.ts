import { proquestMeaning, proquestOwnLabels } from "../fields/keys/proquest.js";
import type { DumpRecord } from "../model/record.js";
import { asciiOf, withHead } from "./export/head.js";
import type { DumpFormat, ReadContext } from "./format.js";
import { readProquestText } from "./proquest/text.js";

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
  if (isText(text)) return "text";
  return undefined;
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
  const { chunks } = await withHead(bytes);
  yield* readProquestText(chunks, context);
}
