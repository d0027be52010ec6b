import { isParseError, type ParseError } from "../../diagnostics/error.js";
import type { ReadDumpOptions } from "../../dump-reader.js";
import type { DumpRecord } from "../../model/record.js";
import { readRecords } from "../../read-records.js";
import { failureOf } from "../each-input.js";
import { ExitCode } from "../exit.js";
import { type InputNames, inputsOf } from "../inputs/input.js";
import { isInShard, type Shard } from "../inputs/shard.js";
import { complain } from "../messages.js";

/** The records of all inputs, and how reading them went. */
export interface InputRecords {
  readonly records: AsyncGenerator<DumpRecord, void, undefined>;
  /** Known at their end. */
  code(): number;
}

/** Which inputs are read, and whether their faults are told of. */
export interface InputChoice {
  readonly shard?: Shard | undefined;
  /** They are read again, and told of then. */
  readonly isQuiet?: boolean;
}

/** Reads the inputs one after the other. One that fails is told of, and the others follow. */
export function inputRecords(
  names: InputNames,
  options: ReadDumpOptions & { readonly signal: AbortSignal },
  { shard, isQuiet = false }: InputChoice = {},
): InputRecords {
  let code: number = ExitCode.Done;
  const fail = (message: string) => {
    if (!isQuiet) complain(message);
    code = ExitCode.Failed;
  };
  async function* read(): AsyncGenerator<DumpRecord, void, undefined> {
    for await (const input of inputsOf(names, ({ message }) => fail(message))) {
      const { path } = input;
      if (options.signal.aborted) return;
      if (shard !== undefined && path !== undefined && !isInShard(path, shard)) continue;
      try {
        yield* readRecords(input.bytes, { ...options, ...(path !== undefined && { path }) });
      } catch (error) {
        if (!isParseError(error)) throw error;
        if ((error as ParseError).code === "ABORTED") return;
        fail(failureOf(error, input));
      }
    }
  }
  return { records: read(), code: () => code };
}
