import type { DumpFormat, Member, ReadContext } from "./format.js";
import { rtfText } from "./rtf/text.js";
import { readWhole } from "./whole.js";

/**
 * RTF, as LexisNexis, Nexis Uni and Factiva deliver it, `.DOC` files of the older interface among it: its text is the dump. It is read
 * whole, up to `maxArchiveBytes`.
 */
export const rtf: DumpFormat = {
  id: "rtf",
  name: "RTF",
  extensions: [".rtf", ".doc"],
  detect: (head) => (isRtf(head) ? "certain" : undefined),
  async *read() {},
  unpack,
};

const SIGN = "{\\rtf";

function isRtf(head: Uint8Array): boolean {
  const from = behindMark(head);
  return [...SIGN].every((sign, at) => head[from + at] === sign.charCodeAt(0));
}

/** Some programs set the byte order mark of UTF-8 before it. */
function behindMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

async function* unpack(chunks: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<Member> {
  const { limits, report } = context;
  const room = context.room ?? { left: limits.maxArchiveBytes };
  const whole = await readWhole(chunks, room.left);
  if (whole === undefined) {
    report("LIMIT_ARCHIVE_BYTES", { byteStart: 0, byteEnd: room.left }, "the document itself");
    return;
  }
  const place = { byteStart: 0, byteEnd: whole.length };
  const { text, isCut } = rtfText(whole.subarray(behindMark(whole)), hasBookmarks(whole));
  if (isCut) report("RTF_CUT", place);
  room.left -= whole.length;
  if (text.trim() === "") report("EMPTY_INPUT", place);
  else yield { bytes: new TextEncoder().encode(text), encoding: "utf-8" };
}

/** The old interface of LexisNexis marks where documents begin; the middle of its pages tells the lines of a head. */
function hasBookmarks(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)).includes("bkmkstart DOC_ID");
}

const HEAD = 262_144;
