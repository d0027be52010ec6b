import type { Report } from "../../diagnostics/diagnostic.js";
import { invalidRuns } from "./invalid-runs.js";
import { decodeIso2022Jp } from "./iso-2022-jp.js";
import { decodeMultiByte, multiByte } from "./multi-byte.js";
import { decodeSingleByte } from "./single-byte.js";
import { findInvalidUtf8 } from "./utf-8.js";
import { decodeUtf16 } from "./utf-16.js";
import { decodeUtf32 } from "./utf-32.js";

const lenientUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Decodes bytes as one encoding, given by its canonical name. What is not valid in it becomes U+FFFD, with `ENCODING_INVALID`
 * once a run of bytes.
 */
export function decodeAs(bytes: Uint8Array, encoding: string, offset: number, report: Report): string {
  const runs = invalidRuns(encoding, offset, report);
  let text: string;
  if (encoding === "utf-8") {
    findInvalidUtf8(bytes, runs);
    text = lenientUtf8.decode(bytes);
  } else if (encoding === "utf-16le" || encoding === "utf-16be") text = decodeUtf16(bytes, encoding, runs);
  else if (encoding === "utf-32le" || encoding === "utf-32be") text = decodeUtf32(bytes, encoding === "utf-32le", runs);
  else if (encoding === "iso-2022-jp") text = decodeIso2022Jp(bytes, runs);
  else if (multiByte.includes(encoding)) text = decodeMultiByte(bytes, encoding, runs);
  else text = decodeSingleByte(bytes, encoding, runs);
  runs.end();
  return text;
}
