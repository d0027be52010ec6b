import { constants } from "node:fs";
import { type FileHandle, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonText } from "../../exporters/json-text.js";
import { writeFailure } from "./write-failure.js";

/** A line of `manifest.jsonl`: an input that is done. */
export interface ManifestLine {
  readonly output: string;
  readonly input: string;
  /** The part of the input, where one was asked for. */
  readonly offset?: number;
  readonly length?: number;
  /** Size of the input. */
  readonly bytes?: number;
  readonly records: number;
  readonly articles: number;
  /** Records with an error. */
  readonly failed: number;
  readonly diagnostics?: Readonly<Record<string, number>>;
  /** Of the output. */
  readonly sha256: string;
  readonly version: string;
  readonly options: string;
}

/** Which inputs of an output folder are done. Several processes may write into one. */
export interface Manifest {
  /** The last line for an output. */
  of(output: string): ManifestLine | undefined;
  add(line: ManifestLine): Promise<void>;
  /** Reads what other processes wrote meanwhile. */
  refresh(): Promise<void>;
}

const NAME = "manifest.jsonl";
/** Up to this size one write to the end of a file is not mixed with that of another process. */
const MOST_BYTES = 4095;

/** Opens the manifest of a folder, which need not be there yet. */
export async function openManifest(folder: string): Promise<Manifest> {
  const path = join(folder, NAME);
  const lines = new Map<string, ManifestLine>();
  async function refresh(): Promise<string> {
    const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === "ENOENT") return "";
      throw writeFailure(path, cause);
    });
    for (const line of text.split("\n")) {
      const read = readLine(line);
      if (read !== undefined) lines.set(read.output, read);
    }
    return text;
  }
  const text = await refresh();
  let isTorn = text !== "" && !text.endsWith("\n");
  return {
    of: (output) => lines.get(output),
    async refresh() {
      await refresh();
    },
    async add(line) {
      // Behind a line that a full disk or a power failure cut a new one is begun.
      await append(path, `${isTorn ? "\n" : ""}${lineText(line)}\n`);
      isTorn = false;
      lines.set(line.output, line);
    },
  };
}

function readLine(text: string): ManifestLine | undefined {
  try {
    const line = JSON.parse(text);
    return typeof line?.output === "string" ? line : undefined;
  } catch {
    return undefined;
  }
}

/** The line, without its counts of diagnostics or the end of its path where it would be too long. */
function lineText(line: ManifestLine): string {
  const { diagnostics: _, ...rest } = line;
  for (const shorter of [line, rest, { ...rest, input: "" }]) {
    const text = jsonText(shorter);
    if (Buffer.byteLength(text) < MOST_BYTES - 1) return text;
  }
  return jsonText({ ...rest, input: "", options: "" });
}

async function append(path: string, line: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
    handle = await open(path, flags);
    const bytes = Buffer.from(line);
    const { bytesWritten } = await handle.write(bytes);
    if (bytesWritten < bytes.length) throw Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" });
    // A disk of the network may say only now that it is full.
    await handle.close();
  } catch (cause) {
    await handle?.close().catch(() => {});
    throw writeFailure(path, cause as NodeJS.ErrnoException);
  }
}
