import { decodeSingleByte } from "./encoding/single-byte.js";

/** Decodes windows-1252; every byte is a character, so nothing can be invalid. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return decodeSingleByte(bytes, "windows-1252");
}
