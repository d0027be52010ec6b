import type { DumpRecord } from "../model/record.js";
import { bbcParts, folderOf } from "./files/bbc-parts.js";
import { wholeFile } from "./files/whole-file.js";
import type { DumpFormat, ReadContext } from "./format.js";

const readFile = /* @__PURE__ */ wholeFile({ vendor: "BBC" }, bbcParts);

/** The corpora BBC and BBC Sport: a file an article, in a folder that is its category. Nothing in such a file says so: it is read when told. */
export const bbc: DumpFormat = {
  id: "bbc",
  name: "BBC folders",
  extensions: [".txt"],
  detect: () => undefined,
  read,
};

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const folder = context.path === undefined ? undefined : folderOf(context.path);
  for await (const record of readFile(bytes, context)) {
    if (folder === undefined) yield record;
    else yield { ...record, stated: [{ field: "section", from: "folder", values: [folder] }] };
  }
}
