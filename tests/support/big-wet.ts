import { gzipSync } from "node:zlib";
import { warcRecord } from "./warc.js";

/** Words of no language, the same every time. */
function* words(seed: number): Generator<string> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const length = 2 + (state >>> 28);
    let word = "";
    for (let at = 0; at < length; at++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      word += String.fromCharCode(97 + ((state >>> 24) % 26));
    }
    yield word;
  }
}

/**
 * A WET file of about so many bytes, a gzip member for each record, as crawls are published. A tenth of it is made, and stands in it again
 * and again: what is measured is the reader, not the maker.
 */
export function bigWet(bytes: number): { dump: Buffer; records: number } {
  const members: Buffer[] = [];
  let [made, index] = [0, 0];
  const word = words(7);
  while (made < bytes / 10) {
    const lines = Array.from({ length: 60 }, () => Array.from({ length: 14 }, () => word.next().value).join(" "));
    const text = `Page ${index}\n${lines.join(".\n")}.`;
    const member = gzipSync(warcRecord(text, index++), { level: 1 });
    members.push(member);
    made += member.length;
  }
  const tenth = Buffer.concat(members);
  return { dump: Buffer.concat(Array.from({ length: 10 }, () => tenth)), records: members.length * 10 };
}
