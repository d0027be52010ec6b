// @ts-check
import { once } from "node:events";
import { rawStream, WIDE } from "./dump-stream.mjs";
import { dump, how, job, peer } from "./job.mjs";

const { default: WARCStream } = await import(peer("warc/index.js"));

await job(async (tally) => {
  const records = rawStream(dump, how === "wide" ? WIDE : undefined).pipe(new WARCStream());
  records.on("data", (/** @type {any} */ { headers, content }) => {
    if (headers["WARC-Type"] === "conversion") tally.add(content.toString());
  });
  await once(records, "end");
});
