import { decodeWindows1252 } from "../windows-1252.js";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The bytes as text if all of them are ASCII. */
export function asciiText(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(bytes);
    // UTF-8 takes two bytes and more for every other character.
    return text.length === bytes.length ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The bytes as text of a character a byte: U+0000 to U+00FF. */
export function byteText(bytes: Uint8Array): string {
  const ascii = asciiText(bytes);
  if (ascii !== undefined) return ascii;
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join("");
}

/** A text of a character a byte as the UTF-8 that it may be; undefined where it is none. */
export function utf8Of(text: string): string | undefined {
  try {
    return isAscii(text) ? text : utf8.decode(bytesOf(text));
  } catch {
    return undefined;
  }
}

/** A text of a character a byte as windows-1252. */
export function windows1252Of(text: string): string {
  return decodeWindows1252(bytesOf(text));
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
