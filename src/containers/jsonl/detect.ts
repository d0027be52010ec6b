import { byteOrderMark, decodeText } from "../decode.js";
import { looksLikeNinjs } from "../ninjs/detect.js";
import { isBlank, newScan, scanJson } from "./scan.js";
import { structureOf } from "./split-values.js";

/** Judges the first bytes of a dump: a JSON object, or an array that begins with one. `[IMAGE]` and `{{title}}` are neither. */
export function detectJsonl(head: Uint8Array): "certain" | "likely" | undefined {
  const text = asText(head);
  const at = behind(text, 0);
  // Items of ninjs are JSON, too, and have a format of their own.
  const certainty = (open: number) => (looksLikeNinjs(text) ? "likely" : judgeObject(text, open));
  if (text[at] === "{") return certainty(at);
  if (text[at] !== "[") return undefined;
  const inner = behind(text, at + 1);
  if (text[inner] === "{") return certainty(inner);
  return text[inner] === "]" && behind(text, inner + 1) === text.length ? "likely" : undefined;
}

function asText(head: Uint8Array): string {
  const marked = byteOrderMark(head);
  if (marked !== undefined) return decodeText(head, marked, 0, () => {}).slice(1);
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return structureOf(hasMark ? head.subarray(3) : head);
}

/** `{"key":` and `{}` are signatures; `{"` without the colon may be a text in braces. */
function judgeObject(text: string, open: number): "certain" | "likely" | undefined {
  const key = behind(text, open + 1);
  if (text[key] === '"') {
    const end = scanJson(text, key, newScan(), true);
    return end >= 0 && text[behind(text, end)] === ":" ? "certain" : "likely";
  }
  // An empty object, if the line says no more: `{} is the empty set` is a sentence.
  return text[key] === "}" && /^}[ \t]*(?:[\r\n,\]{]|$)/.test(text.slice(key, key + 80)) ? "certain" : undefined;
}

function behind(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}
