import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { isParseError, type ParseError } from "../../diagnostics/error.js";
import type { ReadDumpOptions } from "../../dump-reader.js";
import type { DumpRecord } from "../../model/record.js";
import { readRecords } from "../../read-records.js";
import type { Input } from "../inputs/input.js";

/** One thing that reading the inputs gives, in order. */
export type Step =
  | { readonly kind: "open"; readonly input: Input }
  | { readonly kind: "record"; readonly input: Input; readonly record: DumpRecord }
  | { readonly kind: "told"; readonly input: Input; readonly diagnostic: Diagnostic }
  | { readonly kind: "close"; readonly input: Input; readonly failure?: ParseError }
  | { readonly kind: "failed"; readonly failure: ParseError };

/**
 * Reads the inputs one after the other. One that fails is closed with the failure, and the others follow; a signal ends it.
 *
 * @param failures - what was told of names that are no inputs; taken from the list as the steps go by.
 */
export async function* readSteps(
  inputs: AsyncIterable<Input>,
  failures: ParseError[],
  options: ReadDumpOptions & { readonly signal: AbortSignal },
): AsyncGenerator<Step, void, undefined> {
  for await (const input of inputs) {
    yield* failed(failures);
    if (options.signal.aborted) return;
    yield { kind: "open", input };
    const failure = yield* readInput(input, options);
    if (failure?.code === "ABORTED") return;
    yield { kind: "close", input, ...(failure !== undefined && { failure }) };
  }
  yield* failed(failures);
}

function* failed(failures: ParseError[]): Generator<Step> {
  for (const failure of failures.splice(0)) yield { kind: "failed", failure };
}

async function* readInput(
  input: Input,
  options: ReadDumpOptions,
): AsyncGenerator<Step, ParseError | undefined, undefined> {
  const told: Diagnostic[] = [];
  const { path } = input;
  function* told_(): Generator<Step> {
    for (const diagnostic of told.splice(0)) yield { kind: "told", input, diagnostic };
  }
  try {
    const records = readRecords(input.bytes, {
      ...options,
      ...(path !== undefined && { path }),
      onDiagnostic: (diagnostic) => void told.push(diagnostic),
    });
    for await (const record of records) {
      yield* told_();
      yield { kind: "record", input, record };
    }
    yield* told_();
    return undefined;
  } catch (error) {
    if (!isParseError(error)) throw error;
    yield* told_();
    return error;
  }
}
