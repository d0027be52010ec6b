// @ts-check
import { createHash } from "node:crypto";
import { once } from "node:events";
import { Writable } from "node:stream";

/** A stream that keeps nothing, and counts the lines and bytes that were written. @param {boolean} [whole] also their SHA-256 */
export function sink(whole = false) {
  const sha256 = whole ? createHash("sha256") : undefined;
  let lines = 0;
  let outBytes = 0;
  const stream = new Writable({
    highWaterMark: 1 << 20,
    write(/** @type {Buffer} */ chunk, _encoding, done) {
      outBytes += chunk.length;
      sha256?.update(chunk);
      done();
    },
  });
  return {
    /** @param {string} line */
    write(line) {
      lines++;
      return stream.write(line);
    },
    drained: () => once(stream, "drain"),
    found: () => ({ lines, outBytes, ...(sha256 && { outSha256: sha256.digest("hex") }) }),
  };
}
