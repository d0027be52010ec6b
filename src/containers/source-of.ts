import type { RecordSource } from "../model/record.js";
import type { ByteRange } from "../text/span.js";
import type { ReadContext } from "./format.js";

/** Where a record stood: its bytes, and its compressed member where it is one of its own. */
export function sourceOf(
  { path, memberOf }: Pick<ReadContext, "path" | "memberOf">,
  index: number,
  bytes: ByteRange,
): RecordSource {
  return newSource(path, index, bytes, memberOf(bytes));
}

/** The same where the member is known already. */
export function newSource(
  path: string | undefined,
  index: number,
  bytes: ByteRange,
  member: ByteRange | undefined,
): RecordSource {
  if (member === undefined) return path === undefined ? { index, bytes } : { path, index, bytes };
  return path === undefined ? { index, bytes, member } : { path, index, bytes, member };
}
