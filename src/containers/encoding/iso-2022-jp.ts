import type { InvalidRuns } from "./invalid-runs.js";
import { decodeSingleByte } from "./single-byte.js";

/**
 * Decodes iso-2022-jp, line by line where something is wrong: each line begins in ASCII (RFC 1468). A line that the platform's
 * decoder throws at is read as ASCII, escape sequences and all; a bad line is invalid as a whole.
 */
export function decodeIso2022Jp(bytes: Uint8Array, runs: InvalidRuns): string {
  const text = attempt(bytes);
  if (text !== undefined && !text.includes("\ufffd")) return text;
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = attempt(bytes.subarray(start, end));
    if (line === undefined || line.includes("\ufffd")) runs.add(start, end);
    lines.push(line ?? decodeSingleByte(bytes.subarray(start, end), "windows-1252"));
    start = end;
  }
  return lines.join("");
}

function attempt(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("iso-2022-jp").decode(bytes);
  } catch {
    return undefined;
  }
}
