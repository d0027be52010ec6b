import { crc32 } from "../gzip/crc32.js";
import { inflateBounded } from "../http/inflate-bounded.js";
import type { Limits } from "../limits.js";
import type { Platform } from "../platform.js";
import type { ZipEntry } from "./directory.js";

/** What a member holds; or why it could not be read. */
export type ZipContent =
  | { readonly bytes: Uint8Array; readonly fault?: string }
  | { readonly bytes?: undefined; readonly fault: string; readonly isLimit?: true };

const STORED = 0;
const DEFLATED = 8;
/** No member is measured against `maxInflationRatio` before. */
const MEASURED = 1024 * 1024;

/** Reads a member, to at most `room` bytes. */
export function readContent(
  archive: Uint8Array,
  entry: ZipEntry,
  room: number,
  { limits, platform }: { readonly limits: Limits; readonly platform: Platform },
): ZipContent {
  if (entry.encrypted) return { fault: "it is encrypted" };
  const data = archive.subarray(entry.data, entry.data + entry.compressedSize);
  if (entry.method === STORED) {
    if (data.length > room) return { fault: "it is larger than the limit", isLimit: true };
    return checked(data, entry, data.length < entry.compressedSize, platform);
  }
  if (entry.method !== DEFLATED) return { fault: `it is compressed by method ${entry.method}` };
  const most = Math.min(room, Math.max(MEASURED, data.length * limits.maxInflationRatio));
  const { bytes, end } = inflateBounded(data, most, platform);
  if (end === "long") return { fault: `it inflates to more than ${most} bytes`, isLimit: true };
  return checked(bytes, entry, end === "damaged", platform);
}

function checked(bytes: Uint8Array, { crc }: ZipEntry, isCut: boolean, platform: Platform): ZipContent {
  if (isCut) return bytes.length > 0 ? { bytes, fault: "it is damaged or cut" } : { fault: "it is damaged or cut" };
  if (crc >= 0 && (platform.crc32 ?? crc32)(bytes, 0) !== crc) return { bytes, fault: "its checksum is wrong" };
  return { bytes };
}
