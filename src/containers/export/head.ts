import { HEAD_BYTES } from "../detect.js";
import { onceAHead } from "../encoding/head-once.js";
import { latinOf } from "../encoding/latin.js";

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

/** The first bytes as text: UTF-8, or one byte a character where they are not that. A byte order mark is left out. */
export const headText: (head: Uint8Array) => string = /* @__PURE__ */ onceAHead((head) => {
  // As a stream: the head may end inside a character.
  const text = new TextDecoder().decode(head, { stream: true });
  if (!text.includes("\ufffd")) return text;
  return latinOf(head);
});

/** ASCII of bytes, one character a byte, in lower case: what signatures are looked for in. */
export const asciiOf: (bytes: Uint8Array) => string = /* @__PURE__ */ onceAHead((bytes) =>
  latinOf(bytes).toLowerCase(),
);
