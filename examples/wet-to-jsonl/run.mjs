/** Writes the articles of a WET file (or any other dump) as JSON Lines: a page that is no article is left out. */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { jsonl } from "newsdump/exporters";
import { readDump } from "newsdump/node";

const [input = "examples/wet-to-jsonl/crawl.wet.gz", output] = process.argv.slice(2);
const counts = { records: 0, articles: 0 };

async function* lines() {
  for await (const parsed of readDump(input)) {
    counts.records++;
    if (parsed.kind !== "article") continue;
    counts.articles++;
    yield jsonl.write(parsed);
  }
}

// The stream asks for the next line when the last one is written: memory stays where it is, whatever the size of the crawl.
await pipeline(Readable.from(lines()), output === undefined ? process.stdout : createWriteStream(output));
console.error(`${counts.articles} articles of ${counts.records} records`);
