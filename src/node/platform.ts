import * as buffer from "node:buffer";
import * as crypto from "node:crypto";
import * as zlib from "node:zlib";
import type { Platform } from "../containers/platform.js";
import { inflateWhole } from "./zlib-inflate.js";
import { unzstd } from "./zlib-zstd.js";

// Of namespaces, for to import by name what a release of Node 20 does not have yet fails.
const { createHash, hash } = crypto;
const { isAscii, transcode } = buffer;
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
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isAscii(given)) return given.toString("latin1");
  try {
    return transcode(given, "utf8", "utf16le").toString("utf16le");
  } catch {
    return undefined;
  }
}
