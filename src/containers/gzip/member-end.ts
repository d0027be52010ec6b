import { headerEnd, NO_HEADER } from "./member-header.js";
import { beginsWith } from "./member-search.js";
import type { Member, Walk } from "./walk.js";

/** Damage can make a stream run on over the members behind it: they are looked for so far back from where it is noticed. */
export const LOOK_BACK = 128 * 1024;

/**
 * Ends a member whose deflate stream has ended at `end`: reads its trailer, tells what is wrong with it, and sets where reading
 * goes on. As with the other ends, the member's raw bytes are counted already, but its last one is not given yet.
 */
export async function endMember(walk: Walk, member: Member, end: number, length: number, crc: number): Promise<void> {
  const { file, report, ledger, raw } = walk;
  if (endSound(walk, end, length, crc)) return;
  if (file.end - end < 8 && (await file.have(end, 8)) < 8) return truncateMember(walk, member);
  if (endSound(walk, end, length, crc)) return;
  const isCrc = uint32(walk, end) === crc;
  const isSize = uint32(walk, end + 4) === length % 2 ** 32;
  const next = end + 8;
  // Where all of it is wrong and no member follows, this is no trailer: the stream was damaged, and ended too early or too
  // late. Where a member begins within it, some of its bytes are lost.
  if (!(await isBoundary(walk, next)) && ((!isCrc && !isSize) || (await walk.search.find(end)) < next)) {
    return breakMember(walk, member, end, false);
  }
  walk.at = next;
  ledger.close(next, raw, false);
  const stored = { byteStart: member.from, byteEnd: next };
  if (!isCrc) report("GZ_CRC_MISMATCH", stored, raw);
  if (!isSize) report("GZ_SIZE_MISMATCH", stored, raw);
}

/** Ends a member whose trailer is at hand and right; false for every other. */
export function endSound(walk: Walk, end: number, length: number, crc: number): boolean {
  if (walk.file.end - end < 8 || uint32(walk, end) !== crc || uint32(walk, end + 4) !== length % 2 ** 32) return false;
  walk.at = end + 8;
  walk.ledger.close(walk.at, walk.raw, true);
  return true;
}

function uint32({ file }: Walk, place: number): number {
  const { bytes } = file;
  const at = file.indexOf(place);
  const [low = 0, second = 0, third = 0, high = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  return (low | (second << 8) | (third << 16) | (high << 24)) >>> 0;
}

/** Ends a member that is damaged: `noticed` at a place, or at the end of the file, for want of data (`cut`). */
export async function breakMember(walk: Walk, member: Member, noticed: number, cut: boolean): Promise<void> {
  const next = await walk.search.find(lookBack(walk, member, noticed), cut ? noticed : undefined);
  walk.horizon = Math.max(walk.horizon, noticed);
  if (cut && next === noticed) truncateMember(walk, member);
  else corrupt(walk, member, noticed, next);
}

/** Ends a member that the end of the file has cut. */
export function truncateMember(walk: Walk, { from }: Member): void {
  walk.at = walk.file.end;
  walk.ledger.close(walk.at, walk.raw, false);
  walk.report("GZ_TRUNCATED", { byteStart: from, byteEnd: walk.at }, walk.raw);
}

function corrupt(walk: Walk, { data }: Member, noticed: number, next: number): void {
  // If a member begins before the damage was noticed, it lies anywhere before.
  const stop = next < noticed ? Math.min(data, next) : noticed;
  walk.at = next;
  walk.ledger.close(stop, walk.raw, false);
  walk.report("GZ_CORRUPT", { byteStart: stop, byteEnd: next }, walk.raw);
}

/** From where to look for a member. Not back into what was looked through before: that would cost a square. */
function lookBack({ horizon }: Walk, { from }: Member, noticed: number): number {
  // A header that is cut has the beginning of the next one in it.
  return from < horizon ? noticed : Math.max(from + 1, noticed - LOOK_BACK);
}

async function isBoundary({ file }: Walk, place: number): Promise<boolean> {
  if ((await file.have(place, 5)) === 0) return true;
  const index = file.indexOf(place);
  const end = file.indexOf(file.end);
  return headerEnd(file.bytes, index, end) !== NO_HEADER || beginsWith(file.bytes.subarray(index, end), "WARC/");
}
