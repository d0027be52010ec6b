import { byteOrderMark, decodeText } from "./decode.js";
import type { DumpFormat } from "./format.js";
import { detectJsonl, withoutMark } from "./jsonl/detect.js";
import { opensEnvelope } from "./jsonl/envelope.js";
import { readLines } from "./jsonl/lines.js";
import { structureOf } from "./jsonl/split-values.js";
import { looksLikeNinjs } from "./ninjs/detect.js";

const encoder = /* @__PURE__ */ new TextEncoder();

/** What the interfaces of news sites and search engines answer: an object of JSON with a list of articles in it, or one a line. */
export const jsonEnvelope: DumpFormat = {
  id: "json-envelope",
  name: "Answers of news interfaces (JSON)",
  extensions: [".json", ".jsonl"],
  detect(head) {
    if (detectJsonl(head) === undefined) return undefined;
    const marked = byteOrderMark(head);
    const bytes =
      marked === undefined ? withoutMark(head) : encoder.encode(decodeText(head, marked, 0, () => {}).slice(1));
    return opensEnvelope(bytes) && !looksLikeNinjs(structureOf(bytes)) ? "certain" : undefined;
  },
  read: (bytes, context) => readLines(bytes, { ...context, envelopes: true }),
};
