import type { ListingEntry, Parsed, RecordInfo } from "../model/article.js";

/** What a line that `jsonl` wrote holds. */
export interface StoredRecord extends Pick<Parsed, "kind" | "article" | "diagnostics" | "profile" | "stated"> {
  readonly record?: RecordInfo;
  readonly entries?: readonly ListingEntry[];
  /** Where it was written with `blocks`. */
  readonly text?: Parsed["text"];
  readonly blocks?: Parsed["blocks"];
}

/** What is wrong with a line, and where in its value. */
export interface LineIssue {
  readonly message: string;
  /** Keys that lead to the place: `["article", "headline"]`. Absent where the line is no JSON. */
  readonly path?: readonly (string | number)[];
}

/** A line that was read: with its value, or with what is wrong. */
export type ReadLine<Value> =
  | { readonly line: number; readonly value: Value }
  | { readonly line: number; readonly issues: readonly LineIssue[] };

/** A schema of any library that knows Standard Schema, version 1 (zod, valibot, arktype …). */
export interface StandardSchema<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    /** The value, or what is wrong with it. */
    validate(value: unknown): StandardResult<Value> | Promise<StandardResult<Value>>;
  };
}

/** What a {@link StandardSchema} says of a value. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] };

/** What {@link readJsonl} is told. */
export interface ReadJsonlOptions<Value> {
  /**
   * What each line has to be: `storedRecordSchema` of `newsdump/zod`, or a schema of yours. Without one a line has to be an
   * object with `kind` and `article`, and no more is looked at.
   */
  readonly schema?: StandardSchema<Value>;
  /** A longer line is not read, and has an issue that says so; 256 MiB unless told. */
  readonly maxLineBytes?: number;
}

/** Bytes of JSON Lines: a file's stream, chunks, or a text. */
export type JsonlSource = string | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A record's text has 16 MiB at the most, and JSON writes a character in six bytes at the worst. */
const MOST_LINE_BYTES = 256 * 2 ** 20;

/**
 * Reads JSON Lines back, one line after the other, and says of each line that is no JSON or not as it should be what is
 * wrong with it; nothing throws because of what a line says. Lines end in LF alone, count from 1, and blank ones are passed
 * over. Holds one line at a time.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { jsonl } from "newsdump/exporters";
 * import { storedRecordSchema } from "newsdump/zod";
 *
 * const stored = `${jsonl.write(parse("Harbour opens\n\nLondon- The harbour opened again on Monday.\n"))}{"kind":"article"}\n`;
 * for await (const read of jsonl.read(stored, { schema: storedRecordSchema })) {
 *   if ("value" in read) console.log(read.line, read.value.article.headline); // 1 Harbour opens
 *   else console.log(read.line, read.issues[0]?.path); // 2 [ 'article' ]
 * }
 * ```
 */
export async function* readJsonl<Value = StoredRecord>(
  source: JsonlSource,
  { schema, maxLineBytes = MOST_LINE_BYTES }: ReadJsonlOptions<Value> = {},
): AsyncGenerator<ReadLine<Value>, void, undefined> {
  for await (const { line, text } of linesOf(source, maxLineBytes)) {
    if (text === undefined) {
      yield { line, issues: [{ message: `The line is longer than ${maxLineBytes} bytes; it was not read` }] };
      continue;
    }
    if (text.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      yield { line, issues: [{ message: error instanceof Error ? error.message : "no JSON" }] };
      continue;
    }
    const result = schema === undefined ? lookedAt<Value>(value) : await schema["~standard"].validate(value);
    if (result.issues === undefined) yield { line, value: result.value };
    else yield { line, issues: result.issues.map(issueOf) };
  }
}

function lookedAt<Value>(value: unknown): StandardResult<Value> {
  const isObject = (each: unknown) => typeof each === "object" && each !== null && !Array.isArray(each);
  if (!isObject(value)) return { issues: [{ message: "The line is no object", path: [] }] };
  const { kind, article } = value as Record<string, unknown>;
  if (typeof kind !== "string") return { issues: [{ message: "There is no kind", path: ["kind"] }] };
  if (!isObject(article)) return { issues: [{ message: "There is no article", path: ["article"] }] };
  return { value: value as Value };
}

function issueOf({ message, path = [] }: { message: string; path?: readonly unknown[] | undefined }): LineIssue {
  const keys = path.map((step) => (typeof step === "object" && step !== null && "key" in step ? step.key : step));
  return { message, path: keys.map((key) => (typeof key === "number" ? key : String(key))) };
}

interface Line {
  readonly line: number;
  /** Nothing where it is too long. */
  readonly text?: string;
}

async function* linesOf(source: JsonlSource, most: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let parts: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size <= most) parts.push(part);
    else parts = [];
  };
  const taken = (): Line => {
    const found = size > most ? { line } : { line, text: decoder.decode(joined(parts, size)) };
    parts = [];
    size = 0;
    line++;
    return found;
  };
  for await (const chunk of chunksOf(source)) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, at));
      yield taken();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield taken();
}

async function* chunksOf(source: JsonlSource): AsyncGenerator<Uint8Array> {
  if (typeof source === "string") yield new TextEncoder().encode(source);
  else if (!("getReader" in source)) yield* source;
  else {
    // Not every browser's streams can be walked.
    const reader = source.getReader();
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    } finally {
      await reader.cancel().catch(() => {});
      reader.releaseLock();
    }
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
