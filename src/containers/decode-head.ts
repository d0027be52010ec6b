import { byteOrderMark } from "./encoding/byte-order-mark.js";
import { onceAHead } from "./encoding/head-once.js";
import { unmarkedUtf16 } from "./encoding/utf-16.js";

/** The first characters of a dump, to be recognised by: UTF-8 or UTF-16, else each byte a character of Latin-1. */
export const decodeHead: (head: Uint8Array) => string = /* @__PURE__ */ onceAHead((head) => {
  const charset = byteOrderMark(head) ?? unmarkedUtf16(head) ?? "utf-8";
  try {
    return new TextDecoder(charset, { fatal: true }).decode(head, { stream: true });
  } catch {
    return new TextDecoder("windows-1252").decode(head);
  }
});
