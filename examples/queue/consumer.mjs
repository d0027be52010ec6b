/**
 * Takes messages off a queue (here the lines of a file), checks each, and works on what is sound; what is not goes to the dead letters,
 * with the reason. Messages come from other programs, and other versions: they are checked where they come in.
 */
import { createReadStream } from "node:fs";
import { parsedRecordSchema } from "newsdump/zod";
import { z } from "zod";

const [path = "examples/queue/messages.jsonl"] = process.argv.slice(2);

for await (const message of linesOf(createReadStream(path))) {
  const found = readMessage(message);
  if (found.success) console.log("done", found.data.record.id, found.data.article.headline);
  else console.log("dead letter", z.prettifyError(found.error).split("\n")[0]);
}

/** @param {string} message */
function readMessage(message) {
  return z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue("This is no JSON");
        return z.NEVER;
      }
    })
    .pipe(parsedRecordSchema)
    .safeParse(message);
}

/** Lines end at line feeds, and at nothing else: node:readline of Node 24 also ends them inside of texts. @param {AsyncIterable<Buffer>} chunks */
async function* linesOf(chunks) {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
