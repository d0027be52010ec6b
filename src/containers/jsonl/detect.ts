import { byteOrderMark, decodeText } from "../decode.js";
import { looksLikeNinjs } from "../ninjs/detect.js";
import { behindBlanks, isBlank, newScan, scanJson } from "./scan.js";
import { structureOf } from "./split-values.js";

/** Judges the first bytes of a dump: a JSON object, or an array that begins with one. `[IMAGE]` and `{{title}}` are neither. */
export function detectJsonl(head: Uint8Array): "certain" | "likely" | undefined {
  const marked = byteOrderMark(head);
  if (marked === undefined && !opensJson(head)) return undefined;
  const text = marked === undefined ? asText(head) : decodeText(head, marked, 0, () => {}).slice(1);
  const at = behind(text, 0);
  // Items of ninjs are JSON, too, and have a format of their own.
  const certainty = (open: number) => (looksLikeNinjs(text) ? "likely" : judgeObject(text, open));
  if (text[at] === "{") return certainty(at);
  if (text[at] !== "[") return undefined;
  const inner = behind(text, at + 1);
  if (text[inner] === "{") return certainty(inner);
  return text[inner] === "]" && behind(text, inner + 1) === text.length ? "likely" : undefined;
}

/** True where a bracket stands first, of either kind: of most texts no more has to be looked at. */
function opensJson(head: Uint8Array): boolean {
  const first = head[behindBlanks(head, hasMark(head) ? 3 : 0, head.length)];
  return first === 0x7b || first === 0x5b;
}

function asText(head: Uint8Array): string {
  return structureOf(withoutMark(head));
}

/** The bytes behind a byte order mark of UTF-8, where there is one. */
export function withoutMark(head: Uint8Array): Uint8Array {
  return hasMark(head) ? head.subarray(3) : head;
}

function hasMark(head: Uint8Array): boolean {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
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
