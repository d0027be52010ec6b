import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Framing } from "../../exporters/assemble-file.js";
import { type Input, sizeOf } from "../inputs/input.js";
import type { Tally } from "../parse/tally.js";
import { type Batched, batched } from "./batched.js";
import type { Destination } from "./destination.js";
import { makeFolder } from "./make-folder.js";
import { type ManifestLine, openManifest } from "./manifest.js";
import { outputName } from "./output-name.js";
import { openTemporary, removeLeftOvers, type Temporary } from "./temporary.js";
import { isInTheWay, writeFailure } from "./write-failure.js";

/** What an output folder is told. */
export interface FolderOptions {
  readonly extension: string;
  readonly framing: Framing;
  readonly force: boolean;
  /** Of newsdump, and what options bear on the output: a run with others does not go on with this one's. */
  readonly version: string;
  readonly options: string;
}

interface Opened {
  readonly name: string;
  readonly size: number | undefined;
  readonly file: Temporary;
  readonly hash: Hash;
  readonly batch: Batched;
}

/**
 * Into a folder, one file an input. A file appears when it is complete and on the disk, and then has its line in the manifest; an input
 * whose line agrees is finished. So a run that was broken off goes on where it stood when it is started again.
 */
export async function fileAnInput(folder: string, options: FolderOptions): Promise<Destination> {
  const { extension, framing, force, version } = options;
  await makeFolder(folder);
  await removeLeftOvers(folder);
  const manifest = await openManifest(folder);
  const success = join(folder, "_SUCCESS");
  const names = new Set<string>();
  let opened: Opened | undefined;
  let done = 0;

  const agrees = (line: ManifestLine | undefined): line is ManifestLine =>
    line !== undefined && line.version === version && line.options === options.options;

  async function abandon(): Promise<void> {
    const { file } = opened ?? {};
    opened = undefined;
    await file?.discard();
  }

  return {
    expect: (input) => void names.add(outputName(input, extension)),
    async isFinished(input) {
      const name = outputName(input, extension);
      if (force) return false;
      const line = manifest.of(name);
      if (line === undefined || !(await exists(join(folder, name)))) return false;
      if (agrees(line) && line.bytes === (await inputSize(input))) return true;
      const target = join(folder, name);
      throw writeFailure(target, Object.assign(new Error("of another run"), { code: "EEXIST" }));
    },
    async open(input) {
      if (done++ === 0) await unlink(success).catch(() => {});
      const name = outputName(input, extension);
      const file = await openTemporary(join(folder, name));
      const hash = createHash("sha256");
      const batch = batched(framing, (bytes) => {
        hash.update(bytes);
        return file.write(bytes);
      });
      opened = { name, size: await inputSize(input), file, hash, batch };
    },
    write: (piece) => opened?.batch.write(piece),
    async close(input, tally) {
      const { name, size, file, hash, batch } = opened as Opened;
      await batch.end();
      const sha256 = hash.digest("hex");
      await file.finish({ replace: force }).catch(async (error) => {
        // The same bytes stand there already: a run ended before it could note them.
        const isSame = isInTheWay(error) && (await hashOf(join(folder, name))) === sha256;
        await abandon();
        if (!isSame) throw error;
      });
      opened = undefined;
      await manifest.add(lineOf({ input, name, size, tally, sha256 }, options));
    },
    abandon,
    discard: abandon,
    async finish(isComplete) {
      if (!isComplete) return;
      await manifest.refresh();
      for (const name of names) if (!agrees(manifest.of(name))) return;
      await unlink(success).catch(() => {});
      const file = await openTemporary(success);
      await file.finish({ replace: true });
    },
  };
}

function lineOf(
  found: { input: Input; name: string; size: number | undefined; tally: Tally; sha256: string },
  { version, options }: FolderOptions,
): ManifestLine {
  const { input, name, size, tally, sha256 } = found;
  const { path = "-", range } = input;
  return {
    output: name,
    input: path,
    ...(range !== undefined && { offset: range.byteStart, length: range.byteEnd - range.byteStart }),
    ...(size !== undefined && { bytes: size }),
    records: tally.records,
    articles: tally.kinds.article ?? 0,
    failed: tally.failed,
    diagnostics: Object.fromEntries([...tally.diagnostics].sort()),
    sha256,
    version,
    options,
  };
}

async function inputSize({ path }: Input): Promise<number | undefined> {
  return path === undefined ? undefined : sizeOf(path);
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

/** Of a file, not of what a symbolic link leads to. */
async function hashOf(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}
