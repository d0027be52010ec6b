// @ts-check
import { built, check, dump, how, job } from "./job.mjs";
import { sink } from "./sink.mjs";

const { parseFiles } = await import(built("node.js"));
const { jsonl } = await import(built("exporters.js"));

// The whole pipeline again, with so many threads that parse.
await job(async (tally) => {
  const out = sink(check);
  for await (const parsed of parseFiles([dump], { workers: Number(how), digests: false })) {
    tally.add(parsed.text);
    if (!out.write(jsonl.write(parsed))) await out.drained();
  }
  return out.found();
});
