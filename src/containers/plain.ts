import type { DumpRecord } from "../model/record.js";
import { byteOrderMark, decodeText } from "./decode.js";
import { looksLikeText } from "./detect.js";
import type { DumpFormat, ReadContext } from "./format.js";

/** A text file that holds one page. */
export const plain: DumpFormat = {
  id: "plain",
  name: "Plain text, one page a file",
  extensions: [".txt", ".text"],
  detect: (head) => (looksLikeText(head) ? "likely" : undefined),
  read,
};

async function* read(bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<DumpRecord> {
  const { path, encoding, maxRecordBytes, report } = context;
  let held = new Uint8Array(0);
  let length = 0;
  let offset = 0;
  let index = 0;
  let charset = encoding;
  const record = (end: number): DumpRecord => {
    const text = decodeText(held.subarray(0, end), charset, offset, report);
    const source = { ...(path !== undefined && { path }), index, bytes: { byteStart: offset, byteEnd: offset + end } };
    held.copyWithin(0, end, length);
    length -= end;
    offset += end;
    index++;
    const id = path === undefined ? undefined : stem(path);
    return { text, ...(id !== undefined && { id }), source };
  };
  for await (const chunk of bytes) {
    if (length + chunk.length > held.length) {
      const larger = new Uint8Array(Math.max(held.length * 2, length + chunk.length, 65536));
      larger.set(held.subarray(0, length));
      held = larger;
    }
    held.set(chunk, length);
    length += chunk.length;
    while (length > maxRecordBytes) {
      charset ??= byteOrderMark(held);
      const end = cutPoint(held, maxRecordBytes, charset);
      report("LIMIT_RECORD_BYTES", { byteStart: offset, byteEnd: offset + end });
      yield record(end);
    }
  }
  if (index === 0 && length === 0) report("EMPTY_INPUT", { byteStart: 0, byteEnd: 0 });
  else if (index === 0 && isOnlyMark(held.subarray(0, length))) report("BOM", { byteStart: 0, byteEnd: length });
  else if (length > 0) yield record(length);
}

/** Where to cut a text that is too long: behind the last line feed, else behind a whole character, else at the limit. */
function cutPoint(bytes: Uint8Array, limit: number, charset: string | undefined): number {
  if (charset?.startsWith("utf-16")) return cutPoint16(bytes, limit - (limit % 2), charset === "utf-16be" ? 0 : 1);
  const feed = bytes.lastIndexOf(0x0a, limit - 1);
  if (feed >= 0) return feed + 1;
  let end = limit;
  while (end > limit - 4 && end > 1 && ((bytes[end] as number) & 0xc0) === 0x80) end--;
  return end;
}

/** The same for UTF-16; `high` is where in each pair of bytes the high one stands. */
function cutPoint16(bytes: Uint8Array, limit: number, high: 0 | 1): number {
  for (let at = limit - 2; at >= 0; at -= 2) if (bytes[at + high] === 0 && bytes[at + 1 - high] === 0x0a) return at + 2;
  const splitsPair = ((bytes[limit + high] as number) & 0xfc) === 0xdc;
  return splitsPair && limit > 2 ? limit - 2 : limit;
}

/** True for a text of a byte order mark and nothing else, which is no record. */
function isOnlyMark(bytes: Uint8Array): boolean {
  if (bytes.length === 3) return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.length === 2 && byteOrderMark(bytes) !== undefined;
}

/** `pages/2013/a.b.txt` → `a.b`. */
function stem(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
