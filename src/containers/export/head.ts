import { HEAD_BYTES } from "../detect.js";
import { onceAHead } from "../encoding/head-once.js";
import { latinHead } from "../encoding/latin.js";
import { isNamePart, isTagSpace } from "../markup/tags.js";

/** Chunks with a look at what they begin with. */
export interface HeadedChunks {
  /** The first bytes, as many as formats are recognised by; fewer where there are no more. */
  readonly head: Uint8Array;
  /** All of them, from the beginning. */
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>;
}

/** Looks at the first bytes. They are copied, for a source may fill its chunks anew. */
export async function withHead(chunks: AsyncIterable<Uint8Array>): Promise<HeadedChunks> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = new Uint8Array(0);
  while (head.length < HEAD_BYTES) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    const longer = new Uint8Array(head.length + value.length);
    longer.set(head);
    longer.set(value, head.length);
    head = longer;
  }
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { head: head.subarray(0, HEAD_BYTES), chunks: all() };
}

/** True where `<` stands first, behind white space and the byte order mark of UTF-8. */
export function beginsMarkup(head: Uint8Array): boolean {
  let hasMark = false;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] as number;
    if (byte === 0xa0 || isTagSpace(byte)) continue;
    if (hasMark || byte !== 0xef || head[at + 1] !== 0xbb || head[at + 2] !== 0xbf) return byte === 0x3c;
    hasMark = true;
    at += 2;
  }
  return false;
}

/** True where a name and a colon stand first, as in a mail: of most texts no more has to be looked at. */
export function beginsHeader(head: Uint8Array): boolean {
  for (let at = 0; isNamePart(head[at] as number); at++) if (head[at] === 0x3a) return true;
  return false;
}

/** ASCII of bytes, one character a byte, in lower case: what signatures are looked for in. */
export const asciiOf: (bytes: Uint8Array) => string = /* @__PURE__ */ onceAHead((bytes) =>
  latinHead(bytes).toLowerCase(),
);
