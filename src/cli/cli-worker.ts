import { serve } from "../node/workers/serve.js";
import { type LabelledRecord, makeRecordWriter, type WriteSettings } from "./parse/write-record.js";
import type { WrittenBatch } from "./parse/written.js";

// The text moves to the main thread as bytes, without a copy; only what is counted of each record is cloned.
serve((settings: WriteSettings) => {
  const write = makeRecordWriter(settings);
  return (records: readonly LabelledRecord[]) => {
    const written = records.map(write);
    const bytes = new Uint8Array(Buffer.from(written.map(({ text }) => text).join("")));
    let end = 0;
    const ends = written.map(({ text }) => {
      end += Buffer.byteLength(text);
      return end;
    });
    const result: WrittenBatch = { bytes, ends, about: written.map(({ about }) => about) };
    return { result, moved: [bytes.buffer] };
  };
});
