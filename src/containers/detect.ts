import { byteOrderMark } from "./decode.js";
import type { DumpFormat } from "./format.js";

/** How many first bytes `detect` is given. */
export const HEAD_BYTES = 4096;

/** What the first bytes of a dump tell. */
export type Detected =
  | { readonly kind: "format"; readonly format: DumpFormat; readonly certainty: "certain" | "likely" }
  | { readonly kind: "compressed"; readonly name: string }
  | { readonly kind: "binary" }
  | { readonly kind: "empty" };

const compressions: readonly { name: string; magic: readonly number[] }[] = [
  { name: "gzip", magic: [0x1f, 0x8b] },
  { name: "zstd", magic: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: "bzip2", magic: [0x42, 0x5a, 0x68] },
  { name: "xz", magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: "zip", magic: [0x50, 0x4b, 0x03, 0x04] },
];

/** Recognises a dump by its first bytes, never by its name. Formats compete: a certain one wins over a likely one. */
export function detectFormat(head: Uint8Array, formats: readonly DumpFormat[]): Detected {
  if (head.length === 0) return { kind: "empty" };
  let likely: DumpFormat | undefined;
  for (const format of formats) {
    const certainty = format.detect(head);
    if (certainty === "certain") return { kind: "format", format, certainty };
    if (certainty === "likely") likely ??= format;
  }
  const compression = compressions.find(({ magic }) => magic.every((byte, at) => head[at] === byte));
  if (compression !== undefined) return { kind: "compressed", name: compression.name };
  return likely === undefined ? { kind: "binary" } : { kind: "format", format: likely, certainty: "likely" };
}

/** True where the bytes can be text: UTF-16 by its mark, or hardly any controls among them. */
export function looksLikeText(head: Uint8Array): boolean {
  if (byteOrderMark(head) !== undefined) return true;
  let controls = 0;
  for (const byte of head) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) controls++;
  }
  return controls * 20 <= head.length;
}
