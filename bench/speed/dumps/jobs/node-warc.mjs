// @ts-check
import { once } from "node:events";
import { rawStream } from "./dump-stream.mjs";
import { dump, job, peer } from "./job.mjs";

const { default: nodeWarc } = await import(peer("node-warc/lib/parsers/index.js"));

// Its recordIterator calls back twice at the end (ERR_MULTIPLE_CALLBACK); what came before is counted.
await job(async (tally) => {
  const records = rawStream(dump).pipe(new nodeWarc.WARCStreamTransform());
  records.on("data", (/** @type {any} */ { warcType, content }) => {
    if (warcType === "conversion") tally.add(content.toString());
  });
  await once(records, "end");
});
