/** A Worker that takes a dump in the body of a request and answers with its articles, a line each, while the dump still comes. */
import { ArticleStream, writeStream } from "newsdump";
import { jsonl } from "newsdump/exporters";

export default {
  /** @param {Request} request */
  async fetch(request) {
    if (request.method !== "POST" || request.body === null) {
      return new Response("POST a dump: a text, JSON Lines, WARC, gzipped or not\n", { status: 405 });
    }
    const lines = request.body.pipeThrough(new ArticleStream()).pipeThrough(writeStream(jsonl));
    return new Response(lines, { headers: { "content-type": jsonl.mediaType } });
  },
};
