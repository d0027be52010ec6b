/**
 * An HTTP endpoint: a dump comes in, its articles go out as JSON Lines while it still comes. Whoever reads slowly slows the reading down:
 * nothing is collected. Whoever goes away ends it.
 */
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isParseError, parseDump } from "newsdump";
import { jsonl } from "newsdump/exporters";

export const server = createServer(async (request, response) => {
  if (request.method !== "POST") {
    response.writeHead(405, { allow: "POST" }).end("POST a dump\n");
    return;
  }
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  async function* lines() {
    for await (const parsed of parseDump(request, { signal: gone.signal })) yield jsonl.write(parsed);
  }
  response.writeHead(200, { "content-type": jsonl.mediaType });
  try {
    await pipeline(Readable.from(lines()), response);
  } catch (error) {
    // The head is out: that the connection breaks off is what tells the client.
    if (!isParseError(error) && !response.destroyed) throw error;
    response.destroy();
  }
});

if (process.argv[1]?.endsWith("server.mjs")) {
  server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () =>
    console.log("POST a dump to http://127.0.0.1:8080/"),
  );
}
