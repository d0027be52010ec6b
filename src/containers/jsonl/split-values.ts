import { isBlank, newScan, resetScan, scanJson } from "./scan.js";

/** Values that stand on one line, or go on over several, as places in their bytes. */
export interface Split {
  /** Start and end, in turn; where the next one starts, the blanks between belong to the one before. */
  readonly places: readonly number[];
  /** True where the last of them does not end. */
  readonly open: boolean;
}

const bytewise = /* @__PURE__ */ new TextDecoder("latin1");

/** The bytes as a text of the same length, in which all that is ASCII reads as such. Other characters mean nothing. */
export function structureOf(bytes: Uint8Array): string {
  return bytewise.decode(bytes);
}

/** Finds objects and arrays that follow each other with nothing but blanks between; undefined where there is more. */
export function splitValues(bytes: Uint8Array): Split | undefined {
  const text = structureOf(bytes);
  const scan = newScan();
  const places: number[] = [];
  let at = 0;
  for (;;) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    if (at === text.length) return { places, open: false };
    const code = text.charCodeAt(at);
    if (code !== 0x7b && code !== 0x5b) return undefined;
    resetScan(scan);
    places.push(at);
    at = scanJson(text, at, scan, true);
    if (at < 0) {
      places.push(text.length);
      return { places, open: true };
    }
    places.push(at);
  }
}
