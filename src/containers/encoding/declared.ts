import { encodingOf } from "./labels.js";
import { latinOf } from "./latin.js";

/** How many first bytes are searched, as browsers do. */
const HEAD = 1024;
const declaration = /\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i;

/** The encoding that markup left in the text declares of itself: `<meta charset=…>`, `<?xml … encoding="…"?>`. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const label = declaration.exec(latinOf(bytes.subarray(0, HEAD)))?.[1];
  return label === undefined ? undefined : encodingOf(label);
}
