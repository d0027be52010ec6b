import type { InvalidRuns } from "./invalid-runs.js";

const PIECE = 4096;

/** Decodes UTF-32, which no platform does; what is no scalar value, and a cut last one, become U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean, runs: InvalidRuns): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const pieces: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const point = at + 4 <= bytes.length ? view.getUint32(at, littleEndian) : -1;
    const isScalar = point >= 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    if (!isScalar) runs.add(at, Math.min(at + 4, bytes.length));
    points.push(isScalar ? point : 0xfffd);
    if (points.length === PIECE) {
      pieces.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  pieces.push(String.fromCodePoint(...points));
  return pieces.join("");
}
