import { type BlockDigest, digestOf } from "../../digest/blocks.js";
import { md5 } from "../../digest/md5.js";
import { sha1 } from "../../digest/sha1.js";
import { sha256 } from "../../digest/sha256.js";
import type { Platform } from "../platform.js";
import { decodedDigest, isOfLength } from "./stated.js";

/** How long the digests are that can be told apart, in bytes. */
const lengths: Readonly<Record<string, number>> = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 };

/** Those that need no platform. */
const own: Readonly<Record<string, BlockDigest>> = { md5, sha1, sha256 };

/**
 * Compares a stated digest with that of bytes: `sha1:` with 32 characters of base32, 40 of hex, or base64, and the same for
 * `md5`, `sha256` (`sha-256`), `sha384` and `sha512`. The last two need a platform; `unknown` is all that cannot be verified.
 */
export function verifyDigest(stated: string, bytes: Uint8Array, platform: Platform): "ok" | "mismatch" | "unknown" {
  const colon = stated.indexOf(":");
  if (colon < 0) return "unknown";
  const algorithm = stated.slice(0, colon).trim().toLowerCase().replace("-", "");
  const length = Object.hasOwn(lengths, algorithm) ? (lengths[algorithm] as number) : 0;
  if (length === 0) return "unknown";
  const expected = decodedDigest(stated.slice(colon + 1).trim(), length);
  // Of the right length, but with characters that are no digits, it is a digest of nothing.
  if (expected.length === 0) return isOfLength(stated.slice(colon + 1).trim(), length) ? "mismatch" : "unknown";
  const block = own[algorithm];
  const found = platform.digest?.(algorithm, bytes) ?? (block && digestOf(block, bytes));
  if (found === undefined) return "unknown";
  // The same characters can be read in more than one way.
  return expected.some((each) => found.every((byte, at) => byte === each[at])) ? "ok" : "mismatch";
}
