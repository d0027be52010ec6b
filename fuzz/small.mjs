// @ts-check

/** So often is a seed tried with something left out. */
const MOST_TRIES = 120;

/**
 * A seed with as many lines left out as can go while it is still one of its kind: first halves of it, then quarters, down to lines.
 * A run over a few hundred bytes costs a tenth of one over a whole fixture, and more of the changes hit what matters.
 *
 * @param {Uint8Array} bytes @param {(bytes: Uint8Array) => Promise<boolean>} keeps
 */
export async function shrunk(bytes, keeps) {
  let pieces = linesOf(bytes);
  let tries = 0;
  for (let size = Math.ceil(pieces.length / 2); size >= 1 && tries < MOST_TRIES; size = Math.floor(size / 2)) {
    for (let at = 0; at < pieces.length && tries < MOST_TRIES; ) {
      const fewer = [...pieces.slice(0, at), ...pieces.slice(at + size)];
      tries++;
      if (fewer.length > 0 && (await keeps(joined(fewer)))) pieces = fewer;
      else at += size;
    }
  }
  return joined(pieces);
}

/** Lines with what ends them; a line of a page in markup goes on after a tag. @param {Uint8Array} bytes @returns {Uint8Array[]} */
export function linesOf(bytes) {
  const lines = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    const isEnd = bytes[at] === 0x0a || (bytes[at] === 0x3e && at - from > 40);
    if (!isEnd) continue;
    lines.push(bytes.subarray(from, at + 1));
    from = at + 1;
  }
  if (from < bytes.length) lines.push(bytes.subarray(from));
  return lines;
}

/** @param {readonly Uint8Array[]} parts */
export function joined(parts) {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
