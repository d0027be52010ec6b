import { onceAHead } from "./head-once.js";

/** A call takes so many arguments. */
const PIECE = 8192;

/** Each byte of a run as the character of its number. */
export function latinOf(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = "";
  for (let at = start; at < end; at += PIECE) {
    // `apply` takes bytes as they are; spread into a call they cost seven times as much.
    text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + PIECE, end)) as unknown as number[]);
  }
  return text;
}

/** The same of the first bytes of a dump. */
export const latinHead: (head: Uint8Array) => string = /* @__PURE__ */ onceAHead((head) => latinOf(head));
