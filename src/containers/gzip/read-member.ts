import { breakMember, endMember, endSound, LOOK_BACK } from "./member-end.js";
import type { Member, Walk } from "./walk.js";

const KIB = 1024;
const MIB = 1024 * KIB;
/** With less at hand than this it is not worth while to inflate at one go; with so much it has to do. */
const LEAST_STORED = 16 * KIB;
const MOST_STORED = 512 * KIB;
/** Longer members come in pieces. */
const MOST_RAW = MIB;
/** No member is measured against `maxInflationRatio` before. */
const MEASURED = MIB;

/**
 * Inflates a member at one go by the platform's means, if it is at hand, sound and short. What comes has to be copied before
 * anything is waited for: another file that is read at the same time has it written over. Undefined, and nothing is changed, for
 * every other.
 */
export function readAtHand(walk: Walk, { data }: Member): Uint8Array | undefined {
  const { file, platform } = walk;
  const at = file.end - data;
  if (platform.inflateWhole === undefined || (at < LEAST_STORED && !file.ended)) return undefined;
  const index = file.indexOf(data);
  const whole = platform.inflateWhole(file.bytes.subarray(index, index + Math.min(MOST_STORED, at)), MOST_RAW);
  if (whole === undefined) return undefined;
  const { bytes, consumed } = whole;
  walk.raw += bytes.length;
  if (endSound(walk, data + consumed, bytes.length, walk.crc32(bytes, 0))) {
    walk.search.learn(bytes);
    return bytes;
  }
  walk.raw -= bytes.length;
  return undefined;
}

/** The same for one that has to be read first, or whose trailer is wrong; undefined where it is too long, damaged or cut. */
export async function readWhole(walk: Walk, member: Member): Promise<Uint8Array | undefined> {
  const { file, platform } = walk;
  const { data } = member;
  if (platform.inflateWhole === undefined) return undefined;
  for (let least = LEAST_STORED; ; ) {
    if (file.end - data < least && !file.ended) await file.have(data, least);
    const stored = Math.min(MOST_STORED, file.end - data);
    const index = file.indexOf(data);
    const whole = platform.inflateWhole(file.bytes.subarray(index, index + stored), MOST_RAW);
    if (whole !== undefined) {
      const { consumed } = whole;
      const bytes = whole.bytes.slice();
      walk.raw += bytes.length;
      walk.search.learn(bytes);
      await endMember(walk, member, data + consumed, bytes.length, walk.crc32(bytes, 0));
      return bytes;
    }
    if (file.ended || stored === MOST_STORED) return undefined;
    // Twice as much each time, so that no byte is inflated many times over.
    least = Math.min(MOST_STORED, stored * 2);
  }
}

/** Inflates a member in pieces. */
export async function* readStream(walk: Walk, member: Member): AsyncGenerator<Uint8Array, void, undefined> {
  const { file, limits, search } = walk;
  const { data } = member;
  const inflater = walk.inflater();
  inflater.reset();
  let place = data;
  let crc = 0;
  let isFirst = true;
  while (true) {
    const { bytes, end, ended } = file;
    const rest = inflater.run(bytes, file.indexOf(place), file.indexOf(end), ended);
    place = file.placeOf(inflater.consumed);
    if (rest === "input") {
      file.release(Math.max(member.from + 1, place - LOOK_BACK));
      await file.have(end, 1);
      continue;
    }
    const isBomb =
      rest === "output" && inflater.length > MEASURED && inflater.length > (place - data) * limits.maxInflationRatio;
    // The last byte is given when it is known that it is the last: then the member's end is written down before.
    const piece = inflater.take(rest !== "output" || isBomb);
    crc = walk.crc32(piece, crc);
    walk.raw += piece.length;
    if (isFirst) search.learn(piece);
    isFirst = false;
    if (rest === "done") await endMember(walk, member, place, inflater.length, crc);
    else if (rest !== "output") await breakMember(walk, member, rest === "cut" ? end : place, rest === "cut");
    else if (isBomb) await leaveMember(walk, place);
    if (piece.length > 0) yield piece;
    if (rest !== "output" || isBomb) return;
  }
}

/** Leaves a member that inflates beyond measure: what is left of it is passed over. */
async function leaveMember(walk: Walk, place: number): Promise<void> {
  const next = await walk.search.find(place);
  walk.at = next;
  walk.ledger.close(place, walk.raw, false);
  walk.report("LIMIT_GZ_RATIO", { byteStart: place, byteEnd: next }, walk.raw);
}
