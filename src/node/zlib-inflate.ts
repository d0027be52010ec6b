import { type InflateRaw, inflateRawSync } from "node:zlib";
import type { Platform } from "../containers/platform.js";
import { ENGINE_ROOM, type InflatedWhole, type InflateEngine, openEngine } from "./zlib-engine.js";

/** Opened when it is needed first; undefined where there is none. */
let opened: { readonly engine: InflateEngine | undefined } | undefined;

/** See `Platform.inflateWhole`. */
export const inflateWhole: NonNullable<Platform["inflateWhole"]> = (bytes, maxLength) => {
  opened ??= { engine: openEngine() };
  const found = opened.engine === undefined ? "full" : opened.engine(bytes, Math.min(ENGINE_ROOM, maxLength + 1));
  if (found !== "full") return found;
  return opened.engine !== undefined && maxLength < ENGINE_ROOM ? undefined : inflateOnce(bytes, maxLength);
};

/** The same by a zlib stream of its own. */
export function inflateOnce(bytes: Uint8Array, maxLength: number): InflatedWhole | undefined {
  try {
    // The types leave out what `info` gives.
    const options = { info: true, maxOutputLength: maxLength };
    const { buffer, engine } = inflateRawSync(bytes, options) as unknown as { buffer: Uint8Array; engine: InflateRaw };
    return { bytes: buffer, consumed: engine.bytesWritten };
  } catch {
    return undefined;
  }
}
