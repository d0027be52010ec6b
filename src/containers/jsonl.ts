import type { DumpFormat } from "./format.js";
import { detectJsonl } from "./jsonl/detect.js";
import { readLines } from "./jsonl/lines.js";

/** Lines of JSON, one object each, and files of one JSON array of objects. */
export const jsonl: DumpFormat = {
  id: "jsonl",
  name: "JSON Lines",
  extensions: [".jsonl", ".ndjson", ".jl", ".json"],
  detect: detectJsonl,
  read: readLines,
};
