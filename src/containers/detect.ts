import { compressionOf } from "./compression.js";
import { lookingAt } from "./encoding/head-once.js";
import { wideEncoding } from "./encoding/wide-encoding.js";
import type { DumpFormat } from "./format.js";
import { beginsWith } from "./gzip/member-search.js";

/** How many first bytes `detect` is given. */
export const HEAD_BYTES = 4096;

/** What the first bytes of a dump tell. */
export type Detected =
  | { readonly kind: "format"; readonly format: DumpFormat; readonly certainty: "certain" | "likely" }
  | { readonly kind: "compressed"; readonly name: string }
  | { readonly kind: "binary" }
  | { readonly kind: "empty" };

/** Recognises a dump by its first bytes, never by its name. Formats compete: a certain one wins over a likely one. */
export function detectFormat(head: Uint8Array, formats: readonly DumpFormat[]): Detected {
  return head.length === 0 ? { kind: "empty" } : lookingAt(head, () => detectIn(head, formats));
}

function detectIn(head: Uint8Array, formats: readonly DumpFormat[]): Detected {
  const own = formats.find(({ opening }) => opening !== undefined && beginsWith(head, opening));
  if (own?.detect(head) === "certain") return { kind: "format", format: own, certainty: "certain" };
  let likely: DumpFormat | undefined;
  for (const format of formats) {
    const certainty = format.detect(head);
    if (certainty === "certain") return { kind: "format", format, certainty };
    if (certainty === "likely") likely ??= format;
  }
  const compression = compressionOf(head);
  if (compression !== undefined) return { kind: "compressed", name: compression };
  return likely === undefined ? { kind: "binary" } : { kind: "format", format: likely, certainty: "likely" };
}

/** So many of the first bytes may be controls in a text; in a short one, and where the rest is no UTF-8. */
const CONTROLS = 0.1;
const CONTROLS_SHORT = 0.2;
const CONTROLS_NOT_UTF8 = 0.02;
const SHORT = 256;

/** True where the bytes can be text: UTF-16 or UTF-32 by its mark, UTF-16 by its zero bytes, or few controls among them. */
export function looksLikeText(head: Uint8Array): boolean {
  if (wideEncoding(head) !== undefined) return true;
  // A PDF begins with lines of text.
  if (beginsWith(head, "%PDF-")) return false;
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] as number;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  if (head.length < SHORT) return controls <= head.length * CONTROLS_SHORT;
  // Nearly all texts have none: whether they are UTF-8 costs more than all else here.
  if (controls <= head.length * CONTROLS_NOT_UTF8) return true;
  return controls <= head.length * CONTROLS && isUtf8(head);
}

function isUtf8(head: Uint8Array): boolean {
  try {
    // As a stream: the head may end inside a character.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
