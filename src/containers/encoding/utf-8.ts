import type { InvalidRuns } from "./invalid-runs.js";

/** Finds each byte that is no UTF-8 (Unicode 16, table 3-7: well-formed sequences). */
export function findInvalidUtf8(bytes: Uint8Array, runs: InvalidRuns): void {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) runs.add(at, at + 1);
    at += length || 1;
  }
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = 2; next < length; next++) if (!isContinuation(bytes[at + next])) return 0;
  return length;
}

/**
 * Weighs bytes above 0x7F that stand as UTF-8 sets them (a lead, then as many continuations as it tells) against those that do
 * not. Overlong forms and surrogates stand right, though they are not valid.
 */
export function looksMeantAsUtf8(bytes: Uint8Array): boolean {
  let fitting = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    let followers = 0;
    while (isContinuation(bytes[at + 1 + followers])) followers++;
    const wanted = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (lead >= 0xc0 && lead < 0xf8 && followers === wanted) fitting++;
    else stray++;
    at += followers;
  }
  // One of each: what fits is hardly ever a letter with an accent and a sign behind it.
  return fitting > 0 && fitting >= stray;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
