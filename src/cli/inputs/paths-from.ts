import { ParseError } from "../../diagnostics/error.js";
import { openDump } from "../../node/open-dump.js";
import type { ByteRange } from "../../text/span.js";
import { standardInput } from "./watched.js";

/** A line of a list. */
export interface ListedPath {
  readonly path: string;
  readonly range?: ByteRange;
}

/**
 * The lines of a list: a path, or a path with the offset and length of a part, with tabs between. Lines end at LF, a CR before it is no
 * part of them, and empty ones are passed over. What cannot be read so comes as an error, and the lines behind it follow.
 */
export async function* listedPaths(list: string): AsyncGenerator<ListedPath | ParseError> {
  let number = 0;
  for await (const line of linesOf(list === "-" ? standardInput() : openDump(list))) {
    number++;
    if (line !== "") yield readLine(line) ?? fault(`${list === "-" ? "<stdin>" : list}:${number}`);
  }
}

function readLine(line: string): ListedPath | undefined {
  const [path = "", offset, length, ...more] = line.split("\t");
  if (offset === undefined) return { path };
  const byteStart = placeOf(offset);
  const count = placeOf(length);
  if (path === "" || byteStart === undefined || count === undefined || more.length > 0) return undefined;
  return { path, range: { byteStart, byteEnd: byteStart + count } };
}

/** Two of them can be added without loss. */
function placeOf(digits: string | undefined): number | undefined {
  return digits !== undefined && /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

function fault(place: string): ParseError {
  return new ParseError("EIO_READ", `${place} is neither a path nor a path, an offset and a length with tabs between`);
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const whole = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...lines] = decoder.decode(chunk, { stream: true }).split("\n");
    rest.push(first);
    for (const line of lines) {
      yield whole(rest.join(""));
      rest = [line];
    }
  }
  yield whole(rest.join("") + decoder.decode());
}
