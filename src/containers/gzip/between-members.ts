import type { Walk } from "./walk.js";

/** Passes over a run of zero bytes. */
export async function passPadding(walk: Walk): Promise<void> {
  const { file, report, raw } = walk;
  const from = walk.at;
  while ((await file.have(walk.at, 1)) > 0) {
    const { bytes } = file;
    const end = file.indexOf(file.end);
    let index = file.indexOf(walk.at);
    while (index < end && bytes[index] === 0) index++;
    walk.at = file.placeOf(index);
    file.release(walk.at);
    if (index < end) break;
  }
  report("GZ_PADDING", { byteStart: from, byteEnd: walk.at }, raw);
}

/** Passes over what is no member. */
export async function passJunk(walk: Walk): Promise<void> {
  const from = walk.at;
  walk.at = await walk.search.find(from + 1);
  walk.report("GZ_JUNK", { byteStart: from, byteEnd: walk.at }, walk.raw);
}

/** Gives records that stand uncompressed, up to the next member that holds records. */
export async function* passPlain(walk: Walk): AsyncGenerator<Uint8Array, void, undefined> {
  const { file, search } = walk;
  const from = walk.at;
  while (true) {
    const { place, found } = await search.step(walk.at, true);
    const isEnd = place === walk.at && file.ended;
    if (place > walk.at) {
      const piece = file.bytes.subarray(file.indexOf(walk.at), file.indexOf(place));
      walk.raw += piece.length;
      walk.at = place;
      yield piece;
      file.release(place);
    }
    if (found || isEnd) break;
  }
  walk.report("GZ_PLAIN_MEMBER", { byteStart: from, byteEnd: walk.at }, walk.raw);
}
