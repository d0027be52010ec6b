import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import type { Input } from "../inputs/input.js";

/** File systems take 255 bytes; the hash, the extension and the ending of a temporary file come behind. */
const MOST_BYTES = 180;

/**
 * The name of an input's output: its base name, a hash of its whole path and range, the extension. `a/x.warc.gz` and `b/x.warc.gz` give
 * `x-4f2c….jsonl` and `x-91ab….jsonl`. Never a name from the data.
 */
export function outputName({ path = "-", range }: Input, extension: string): string {
  const whole = range === undefined ? path : `${path}\t${range.byteStart}\t${range.byteEnd - range.byteStart}`;
  const hash = createHash("sha256").update(whole).digest("hex").slice(0, 12);
  return `${stemOf(path)}-${hash}${extension}`;
}

function stemOf(path: string): string {
  if (path === "-") return "stdin";
  const name = basename(path);
  const inner = name.endsWith(".gz") ? name.slice(0, -3) : name;
  const bytes = Buffer.from(basename(inner, extname(inner)) || "input");
  let end = Math.min(MOST_BYTES, bytes.length);
  while (end > 0 && end < bytes.length && ((bytes[end] as number) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString();
}
