// @ts-check
import { rawStream, storedStream, WIDE } from "./dump-stream.mjs";
import { dump, how, job, peer } from "./job.mjs";

const { WARCParser } = await import(peer("warcio/dist/index.js"));

// By itself warcio.js inflates with pako; `gunzip` puts Node's zlib before it, `wide` with the chunks it is fastest with.
const source = () => {
  if (how === undefined) return storedStream(dump);
  return rawStream(dump, how === "wide" ? WIDE : undefined);
};

await job(async (tally) => {
  for await (const record of new WARCParser(source())) {
    if (record.warcType === "conversion") tally.add(await record.contentText());
  }
});
