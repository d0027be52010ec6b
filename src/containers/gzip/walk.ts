import { passJunk, passPadding, passPlain } from "./between-members.js";
import { crc32 } from "./crc32.js";
import type { GunzipContext } from "./gunzip.js";
import { type Inflater, newInflater } from "./inflate.js";
import { truncateMember } from "./member-end.js";
import { HEADER_CUT, headerEnd, NO_HEADER } from "./member-header.js";
import type { MemberLedger } from "./member-ledger.js";
import { beginsWith, type MemberSearch, newSearch } from "./member-search.js";
import { readAtHand, readStream, readWhole } from "./read-member.js";
import { openStored, type StoredWindow } from "./stored-window.js";

/** What the parts of the walk over a gzip file share. */
export interface Walk extends GunzipContext {
  readonly file: StoredWindow;
  readonly ledger: Pick<MemberLedger, "open" | "close" | "undo">;
  readonly search: MemberSearch;
  readonly inflater: () => Inflater;
  readonly crc32: (bytes: Uint8Array, before: number) => number;
  /** Place in the file where reading goes on. */
  at: number;
  /** Raw bytes given so far, or about to be. */
  raw: number;
  /** Up to here was looked back from damage. */
  horizon: number;
}

/** A member being read. */
export interface Member {
  /** Place of its header in the file, and of its deflate stream. */
  readonly from: number;
  readonly data: number;
}

const LEAST_HEADER = 10;
/** Short members are given together: each piece that is given costs more than to copy it. */
const TOGETHER = 256 * 1024;

/** No header is longer: 64 KiB of extra field, and names. */
const LONGEST_HEADER = 128 * 1024;

/** Gives what the members of a file hold, one after the other, and writes down where each is stored. */
export async function* walkMembers(
  chunks: AsyncIterable<Uint8Array>,
  context: GunzipContext,
  ledger: Pick<MemberLedger, "open" | "close" | "undo">,
): AsyncGenerator<Uint8Array, void, undefined> {
  const file = openStored(chunks);
  let inflater: Inflater | undefined;
  const walk: Walk = {
    ...context,
    file,
    ledger,
    search: newSearch(file),
    inflater: () => {
      inflater ??= newInflater();
      return inflater;
    },
    crc32: context.platform.crc32 ?? crc32,
    at: 0,
    raw: 0,
    horizon: 0,
  };
  const room = context.platform.inflateWhole === undefined ? 0 : TOGETHER;
  const gathered: Gathered = { pieces: new Uint8Array(room), held: 0, over: undefined };
  /** Takes over where what is gathered is given: two arrays for a whole file, for one each would fill the memory. */
  let others = new Uint8Array(room);
  while (true) {
    gather(walk, gathered);
    const { pieces, held, over } = gathered;
    const from = walk.at;
    // Copied before the other is given: the platform may write over it meanwhile.
    const isLong = over !== undefined && over.length > TOGETHER;
    const next = isLong ? over.slice() : over;
    if (next !== undefined && !isLong) others.set(next);
    gathered.pieces = others;
    gathered.held = next === undefined || isLong ? 0 : next.length;
    others = pieces;
    if (held > 0) yield pieces.subarray(0, held);
    if (isLong && next !== undefined) yield next;
    if (next !== undefined) continue;
    if (file.end - from < 5 && (await file.have(from, 5)) === 0) return;
    const data = headerAtHand(file, from) ?? (await readHeader(file, from));
    if (data === NO_HEADER) {
      const index = file.indexOf(from);
      if (file.bytes[index] === 0) await passPadding(walk);
      else if (beginsWith(file.bytes.subarray(index, file.indexOf(file.end)), "WARC/")) yield* passPlain(walk);
      else await passJunk(walk);
      continue;
    }
    ledger.open(from, walk.raw);
    if (data === HEADER_CUT) {
      truncateMember(walk, { from, data: from });
      continue;
    }
    const member = { from, data };
    const whole = await readWhole(walk, member);
    if (whole === undefined) yield* readStream(walk, member);
    else if (whole.length > 0) yield whole;
  }
}

/** Short members side by side. */
interface Gathered {
  pieces: Uint8Array<ArrayBuffer>;
  /** So many bytes of it are theirs. */
  held: number;
  /** A member that found no room; its place was passed. */
  over: Uint8Array | undefined;
}

/**
 * Gathers members up to one that has to be waited for, or finds no room. By itself: a generator costs V8 several times as
 * much to compile, and is compiled as soon as much happens in it.
 */
function gather(walk: Walk, gathered: Gathered): void {
  const { pieces } = gathered;
  for (;;) {
    const from = walk.at;
    walk.file.release(from);
    const quick = quickMember(walk, from);
    if (quick === undefined || gathered.held + quick.length > TOGETHER) {
      gathered.over = quick;
      return;
    }
    pieces.set(quick, gathered.held);
    gathered.held += quick.length;
  }
}

/** The next member, if nothing of it has to be waited for and nothing is wrong with it. */
function quickMember(walk: Walk, from: number): Uint8Array | undefined {
  const { file, ledger } = walk;
  if (file.end - from < LEAST_HEADER) return undefined;
  const data = headerAtHand(file, from);
  if (data === undefined || data === NO_HEADER || data === HEADER_CUT) return undefined;
  ledger.open(from, walk.raw);
  const bytes = readAtHand(walk, { from, data });
  if (bytes === undefined) ledger.undo();
  return bytes;
}

/** Where the deflate stream of a member begins; undefined where more has to be read to know. */
function headerAtHand(file: StoredWindow, from: number): number | undefined {
  const index = file.indexOf(from);
  const end = Math.min(file.indexOf(file.end), index + LONGEST_HEADER);
  const next = headerEnd(file.bytes, index, end);
  if (next !== HEADER_CUT) return next === NO_HEADER ? NO_HEADER : file.placeOf(next);
  if (end - index === LONGEST_HEADER) return NO_HEADER;
  return file.ended ? HEADER_CUT : undefined;
}

async function readHeader(file: StoredWindow, from: number): Promise<number> {
  while (true) {
    await file.have(from, (file.end - from) * 2);
    const data = headerAtHand(file, from);
    if (data !== undefined) return data;
  }
}
