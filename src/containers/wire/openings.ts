/** The standards of wires. */
export type WireKind = "anpa" | "iptc";

/** So many bytes behind the control that opens a story are enough to judge it. */
export const LOOK_AHEAD = 48;
export const SOH = 0x01;
export const SYN = 0x16;

const anpa = /^[A-Za-z]{0,3}\d{4}$/;
const iptc = /^[A-Za-z]{0,6}\d{3,5} {1,3}\d {1,3}[A-Za-z]{1,3}(?: |\r|\n)/;

/**
 * Which standard the story is of that a start of heading opens; undefined where it opens none.
 *
 * ```text
 * SYN SYN SOH W2870 US asian       ANPA 1312
 * SOH eca062 4 i 211 ccccb dpa 061   IPTC 7901
 * ```
 */
export function wireKindAt(bytes: Uint8Array, at: number, end: number): WireKind | undefined {
  if (bytes[at] !== SOH) return undefined;
  let head = "";
  for (let place = at + 1; place < Math.min(end, at + LOOK_AHEAD); place++)
    head += String.fromCharCode(bytes[place] as number);
  // The separator of units ends the number of a story.
  if (anpa.test(head.slice(0, Math.max(head.indexOf("\u001f"), 0)))) return "anpa";
  return iptc.test(head) ? "iptc" : undefined;
}

/** The standard of a dump's first story, with nothing but idle controls in front of it. */
export function firstWire(head: Uint8Array): WireKind | undefined {
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] as number;
    if (byte === SOH) return wireKindAt(head, at, head.length);
    if (!isIdle(byte)) return undefined;
  }
  return undefined;
}

/** White space, and controls that say nothing between stories. */
export function isIdle(byte: number): boolean {
  return byte <= 0x20 || byte === 0x7f || byte === 0xff;
}
