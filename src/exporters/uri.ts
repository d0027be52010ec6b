import { stateOf } from "../digest/blocks.js";
import { sha256 } from "../digest/sha256.js";
import type { Page } from "./row.js";

const encoder = /* @__PURE__ */ new TextEncoder();
const pairs: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, "0"),
);

/** Most texts fit: then none is copied. */
const scratch = /* @__PURE__ */ new Uint8Array(2 ** 16);

/** Hex of the SHA-256 of the record's text as UTF-8. */
export function fingerprint(text: string): string {
  // UTF-8 has three bytes for a code unit at the most.
  const fits = text.length * 3 <= scratch.length;
  const bytes = fits ? scratch : encoder.encode(text);
  const state = stateOf(sha256, bytes, fits ? encoder.encodeInto(text, scratch).written : bytes.length);
  let hex = "";
  for (let at = 0; at < state.length; at++) {
    const word = state[at] as number;
    hex += `${pairs[word >>> 24]}${pairs[(word >>> 16) & 255]}${pairs[(word >>> 8) & 255]}${pairs[word & 255]}`;
  }
  return hex;
}

/**
 * The value as an absolute URI, or undefined where it is none. What a URI may not hold is escaped.
 *
 * ```text
 * https://bugle.example/a b          → https://bugle.example/a%20b
 * <urn:uuid:6e1c…>                   → urn:uuid:6e1c…
 * not a uri                          → undefined
 * ```
 */
export function uriOf(value: string | undefined): string | undefined {
  if (value === undefined || value.length > 8192) return undefined;
  const bare = value.startsWith("<") && value.endsWith(">") ? value.slice(1, -1) : value;
  if (!/^[a-z][a-z\d+.-]*:\S/i.test(bare)) return undefined;
  try {
    const { href } = new URL(bare);
    const escaped = href.replace(/[^!#$%&'()*+,\-./:;=?@\w~[\]]|%(?![\dA-Fa-f]{2})/g, percent);
    return isUri.test(escaped) ? escaped : undefined;
  } catch {
    return undefined;
  }
}

/** RFC 3986, coarsely: brackets only around the host, one number sign. */
const isUri = /^[a-z][a-z\d+.-]*:(?:\/\/[^[\]/?#]*(?:\[[\dA-Fa-f:.]+\](?::\d+)?)?(?=[/?#]|$))?[^[\]#]*(?:#[^[\]#]*)?$/i;

function percent(character: string): string {
  return character === "%" ? "%25" : encodeURIComponent(character);
}

/** What names the page: the record's id where it is a URI, else its fingerprint. */
export function pageUri({ parsed, record }: Page): string {
  const id = typeof record?.id === "string" ? uriOf(record.id) : undefined;
  return id ?? `urn:sha256:${fingerprint(parsed.text)}`;
}
