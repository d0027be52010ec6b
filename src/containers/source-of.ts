import type { RecordSource } from "../model/record.js";
import type { ByteRange } from "../text/span.js";
import type { ReadContext } from "./format.js";

/** Where a record stood: its bytes, and its compressed member where it is one of its own. */
export function sourceOf(
  { path, memberOf }: Pick<ReadContext, "path" | "memberOf">,
  index: number,
  bytes: ByteRange,
): RecordSource {
  const source = path === undefined ? { index, bytes } : { path, index, bytes };
  const member = memberOf(bytes);
  return member === undefined ? source : { ...source, member };
}
