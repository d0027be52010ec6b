import * as buffer from "node:buffer";
import * as crypto from "node:crypto";
import * as zlib from "node:zlib";
import type { Platform } from "../containers/platform.js";
import { inflateWhole } from "./zlib-inflate.js";
import { unzstd } from "./zlib-zstd.js";

// Of namespaces, for to import by name what a release of Node 20 does not have yet fails.
const { createHash, hash } = crypto;
const { isAscii, transcode } = buffer;
/** What `toString` calls for these encodings, and of any array of bytes: undocumented, and as old as Node. */
const { latin1Slice, ucs2Slice } = Buffer.prototype as unknown as Record<
  "latin1Slice" | "ucs2Slice",
  (this: Uint8Array, start: number, end: number) => string
>;
const { brotliDecompressSync, crc32 } = zlib;

/** What Node does faster, by zlib and OpenSSL. */
export const nodePlatform: Platform = {
  inflateWhole,
  ...(crc32 !== undefined && { crc32 }),
  ...(unzstd !== undefined && { unzstd }),
  digest(algorithm, bytes) {
    try {
      return hash === undefined ? createHash(algorithm).update(bytes).digest() : hash(algorithm, bytes, "buffer");
    } catch {
      return undefined;
    }
  },
  byteText,
  ...(transcode !== undefined && { decodeUtf8 }),
  unbrotli(bytes, maxLength) {
    try {
      return brotliDecompressSync(bytes, { maxOutputLength: maxLength });
    } catch {
      return undefined;
    }
  },
};

/** By way of UTF-16: V8 decodes UTF-8 a character at a time, and takes twice as long. Node has `transcode` where it has ICU. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (isAscii(bytes)) return byteText(bytes);
  try {
    const units = transcode(bytes, "utf8", "utf16le");
    return ucs2Slice.call(units, 0, units.length);
  } catch {
    return undefined;
  }
}

function byteText(bytes: Uint8Array): string {
  return latin1Slice.call(bytes, 0, bytes.length);
}
