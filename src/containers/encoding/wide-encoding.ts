import { byteOrderMark, type MarkedEncoding } from "./byte-order-mark.js";
import { onceAHead } from "./head-once.js";
import { unmarkedUtf16 } from "./utf-16.js";

/** The encoding of more than a byte a character that the first bytes show, by a mark or without one. */
export const wideEncoding: (head: Uint8Array) => MarkedEncoding | undefined = /* @__PURE__ */ onceAHead(
  (head) => byteOrderMark(head) ?? unmarkedUtf16(head),
);
