// @ts-check
import { rawStream, WIDE } from "./dump-stream.mjs";
import { dump, job } from "./job.mjs";

// Node's zlib with nothing behind it: what no reader of a compressed dump can be faster than.
await job(async () => {
  let rawBytes = 0;
  for await (const chunk of rawStream(dump, WIDE)) rawBytes += chunk.length;
  return { rawBytes };
});
