import { decodeUtf8 } from "./decode.js";
import { docxText } from "./docx/text.js";
import type { DumpFormat, Member, ReadContext } from "./format.js";
import { readWhole } from "./whole.js";
import { readContent } from "./zip/content.js";
import { firstMember, readDirectory } from "./zip/directory.js";

/**
 * ZIP archives, as databases deliver them: each member is a dump of its own. A DOCX is one too, and its text is the dump. An
 * archive is read whole, up to `maxArchiveBytes`.
 */
export const zip: DumpFormat = {
  id: "zip",
  name: "ZIP archives, and DOCX",
  extensions: [".zip", ".docx"],
  detect: (head) => (isZip(head) ? "certain" : firstMember(head) > 0 ? "likely" : undefined),
  async *read() {},
  unpack,
};

/** `PK`, and the numbers of a member, or of the end of an archive without any. */
function isZip(head: Uint8Array): boolean {
  const [p, k, one, two] = head;
  return p === 0x50 && k === 0x4b && ((one === 3 && two === 4) || (one === 5 && two === 6));
}

const DOCUMENT = "word/document.xml";

/** Directories, and what systems put beside the files. */
const noDump = /\/$|(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

async function* unpack(chunks: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<Member> {
  const { limits, report, platform } = context;
  const archive = await readWhole(chunks, limits.maxArchiveBytes);
  if (archive === undefined) {
    report("LIMIT_ARCHIVE_BYTES", { byteStart: 0, byteEnd: limits.maxArchiveBytes }, "the archive itself");
    return;
  }
  const { entries, isDamaged } = readDirectory(archive);
  if (isDamaged) report("ZIP_DAMAGED", { byteStart: 0, byteEnd: archive.length });
  // Lines that a download put in front are none of it.
  const begins = isZip(archive) ? 0 : firstMember(archive);
  if (begins > 0) report("ZIP_JUNK", { byteStart: 0, byteEnd: begins });
  const document = entries.find(({ name }) => name === DOCUMENT);
  // Directories and what systems leave behind are no dumps: an archive of nothing else is empty.
  let isEmpty = !isDamaged;
  const room = context.room ?? { left: limits.maxArchiveBytes };
  for (const entry of document === undefined ? entries : [document]) {
    if (noDump.test(entry.name)) continue;
    isEmpty = false;
    const place = { byteStart: entry.data, byteEnd: Math.min(archive.length, entry.data + entry.compressedSize) };
    const { bytes, fault, ...why } = readContent(archive, entry, room.left, { limits, platform });
    if (fault !== undefined) {
      report("isLimit" in why ? "LIMIT_ARCHIVE_BYTES" : "ZIP_MEMBER_DAMAGED", place, `${entry.name}: ${fault}`);
    }
    if (bytes === undefined) continue;
    room.left -= bytes.length;
    if (document === undefined) {
      yield { name: entry.name, bytes };
      continue;
    }
    const xml = decodeUtf8(bytes, platform) ?? new TextDecoder().decode(bytes);
    const { text, isCut, hasDoctype } = docxText(xml);
    if (isCut && fault === undefined) report("ZIP_MEMBER_DAMAGED", place, `${entry.name}: its XML is cut`);
    if (hasDoctype) report("ENTITY_DECLARED", place, entry.name);
    if (text.trim() === "") report("EMPTY_INPUT", place, entry.name);
    else yield { bytes: new TextEncoder().encode(text), encoding: "utf-8" };
  }
  if (isEmpty) report("EMPTY_INPUT", { byteStart: 0, byteEnd: archive.length });
}
