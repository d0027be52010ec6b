// @ts-check
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

/**
 * A dump behind Node's own gunzip, or as it is if it is not compressed. `chunk` is how much is read and inflated at
 * once; without it Node's defaults, 64 KiB and 16 KiB, which is how peers document their use.
 *
 * @param {string} path
 * @param {number} [chunk]
 */
export function rawStream(path, chunk) {
  const stored = storedStream(path, chunk);
  return path.endsWith(".gz") ? stored.pipe(createGunzip(chunk === undefined ? {} : { chunkSize: chunk })) : stored;
}

/** A dump as it is stored. @param {string} path @param {number} [chunk] */
export const storedStream = (path, chunk) =>
  createReadStream(path, chunk === undefined ? {} : { highWaterMark: chunk });

/** The chunk that Node's zlib is fastest with: more brings nothing. */
export const WIDE = 256 * 1024;
