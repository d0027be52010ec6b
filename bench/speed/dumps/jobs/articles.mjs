// @ts-check
import { built, check, dump, how, job } from "./job.mjs";
import { sink } from "./sink.mjs";

const { parseDump } = await import(built("index.js"));
const { openDump } = await import(built("node.js"));
const { jsonl } = await import(built("exporters.js"));

// The whole pipeline: a dump in, a line of JSON for each record out, into a stream that throws it away.
await job(async (tally) => {
  const out = sink(check);
  for await (const parsed of parseDump(openDump(dump), { digests: how === "digests" })) {
    tally.add(parsed.text);
    if (!out.write(jsonl.write(parsed))) await out.drained();
  }
  return out.found();
});
