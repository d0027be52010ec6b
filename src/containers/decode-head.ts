import { onceAHead } from "./encoding/head-once.js";
import { wideEncoding } from "./encoding/wide-encoding.js";

/** The first characters of a dump, to be recognised by: UTF-8 or UTF-16, else each byte a character of Latin-1. */
export const decodeHead: (head: Uint8Array) => string = /* @__PURE__ */ onceAHead((head) => {
  const charset = wideEncoding(head) ?? "utf-8";
  try {
    return new TextDecoder(charset, { fatal: true }).decode(head, { stream: true });
  } catch {
    return new TextDecoder("windows-1252").decode(head);
  }
});
