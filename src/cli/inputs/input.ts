import { stat } from "node:fs/promises";
import { isatty } from "node:tty";
import { ParseError } from "../../diagnostics/error.js";
import { findFiles } from "../../node/files/list-files.js";
import { type OpenedDump, openDump } from "../../node/open-dump.js";
import { nodePlatform } from "../../node/platform.js";
import type { ByteRange } from "../../text/span.js";
import { UsageError } from "../usage-error.js";
import { listedPaths } from "./paths-from.js";
import { standardInput, watched } from "./watched.js";

/** One input of a command. */
export interface Input {
  /** What messages call it. */
  readonly label: string;
  /** Absent for standard input. */
  readonly path?: string;
  /** The part of the file that is asked for. */
  readonly range?: ByteRange;
  readonly bytes: AsyncIterable<Uint8Array> & Pick<OpenedDump, "platform">;
}

/** What names inputs on the command line. */
export interface InputNames {
  readonly names: readonly string[];
  /** A file with a path a line, or `-`. */
  readonly pathsFrom?: string | undefined;
}

/** Told of what names no input: a folder that cannot be read, a pattern that nothing fits. */
export type InputFailed = (failure: ParseError) => void;

/**
 * The inputs that the command line names, in order: files, folders with all that lies in them, patterns, lists of paths. Without a name
 * standard input, unless a person sits there.
 */
export function inputsOf({ names, pathsFrom }: InputNames, failed: InputFailed): AsyncGenerator<Input> {
  if (names.length > 0 || pathsFrom !== undefined) return expand({ names, pathsFrom }, failed);
  if (isatty(0)) throw new UsageError("name a file, or - for standard input", { showUsage: true });
  return expand({ names: ["-"] }, failed);
}

async function* expand({ names, pathsFrom }: InputNames, failed: InputFailed): AsyncGenerator<Input> {
  for (const name of names) {
    if (name === "-") yield standard();
    else for await (const path of findFiles(name, failed)) yield fileInput(path);
  }
  if (pathsFrom === undefined) return;
  for await (const listed of listedPaths(pathsFrom)) {
    if (listed instanceof ParseError) failed(listed);
    else yield fileInput(listed.path, listed.range);
  }
}

function standard(): Input {
  const chunks = standardInput();
  return { label: "<stdin>", bytes: { platform: nodePlatform, [Symbol.asyncIterator]: () => chunks } };
}

function fileInput(path: string, range?: ByteRange): Input {
  if (range === undefined) return { label: path, path, bytes: watched(path) };
  const label = `${path} from ${range.byteStart}`;
  return { label, path, range, bytes: openDump(path, { range }) };
}

/** The size of a file in bytes; undefined where that is not known, of a pipe or a file that is not there. */
export async function sizeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}
