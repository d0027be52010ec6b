import { verifyDigest } from "../digest/verify.js";
import type { ReadContext } from "../format.js";
import { firstValue } from "../http/fields.js";
import type { ArchivedRecord } from "./record.js";

/**
 * Compares the digests that the head states with those of the bytes: `WARC-Block-Digest` with the block's, `WARC-Payload-Digest`
 * with that of one of the payloads, for some tools count a payload as it was sent and others as it was meant.
 */
export function verifyDigests(
  { fields, head, block, whole }: ArchivedRecord,
  payloads: readonly Uint8Array[],
  { options, platform, report }: ReadContext,
): void {
  if (options.digests === false || !whole) return;
  const where = { byteStart: head.byteEnd, byteEnd: head.byteEnd + block.length };
  const check = (name: string, candidates: readonly Uint8Array[]) => {
    const stated = firstValue(fields, name);
    if (stated === undefined || candidates.length === 0) return;
    const found = candidates.map((bytes) => verifyDigest(stated, bytes, platform));
    if (found.includes("ok")) return;
    report(found.includes("unknown") ? "DIGEST_UNKNOWN" : "DIGEST_MISMATCH", where, `${name}: ${stated.slice(0, 120)}`);
  };
  check("WARC-Block-Digest", [block]);
  // A WET record states the same digest of the same bytes twice.
  const [first] = payloads;
  if (first === block && firstValue(fields, "WARC-Payload-Digest") === firstValue(fields, "WARC-Block-Digest")) return;
  check("WARC-Payload-Digest", payloads);
}
