// @ts-check
import { rawStream, WIDE } from "./dump-stream.mjs";
import { dump, job } from "./job.mjs";

// Lines cut in bytes, each decoded and given to JSON.parse: the least that reading JSON Lines can be.
await job(async (tally) => {
  let rest = Buffer.alloc(0);
  for await (const chunk of rawStream(dump, WIDE)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      tally.add(JSON.parse(bytes.utf8Slice(from, end)).text);
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) tally.add(JSON.parse(rest.toString()).text);
});
