// @ts-check
import { built, dump, how, job } from "./job.mjs";

const { readRecords } = await import(built("index.js"));
const { openDump } = await import(built("node.js"));

// Peers verify no digest: neither does newsdump, unless told `digests`.
await job(async (tally) => {
  let diagnostics = 0;
  for await (const record of readRecords(openDump(dump), { digests: how === "digests" })) {
    tally.add(record.text);
    diagnostics += record.diagnostics?.length ?? 0;
  }
  return { diagnostics };
});
