import type { DiagnosticCode } from "../../diagnostics/codes.js";
import type { Report } from "../../diagnostics/diagnostic.js";
import type { DumpRecord } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import type { ByteWindow } from "../byte-window.js";
import { decodeText, decodeUtf8 } from "../decode.js";
import type { ReadContext } from "../format.js";
import { type Fault, type JsonObject, openValueParser } from "./parse-value.js";
import { openRecords } from "./records.js";
import { isBlank, newScan, scanJson } from "./scan.js";
import { splitValues, structureOf } from "./split-values.js";

/** Turns runs of a window's bytes into records. Places are those of the raw dump. */
export interface Values {
  /** The record of a run that is one object of sound UTF-8; undefined for any other, which `records` takes. */
  sound(start: number, end: number, next: number): DumpRecord | undefined;
  /**
   * The records of a run whatever it holds; `next` is where its line ends. Gives back where they end, which is there, or where
   * zero bytes begin that end the run, or a value that goes on behind it.
   */
  records(start: number, end: number, next: number, found?: Found): Generator<DumpRecord, number, undefined>;
  /** True where the run opens brackets that it does not close, and ends outside strings. */
  isOpen(start: number, end: number): boolean;
  /** True where the run is, by itself, one JSON value. */
  isValue(start: number, end: number): boolean;
  /** The record of a run that is too long to be held; `head` are its first bytes. */
  overlong(head: Uint8Array, start: number, next: number): DumpRecord;
}

/** What is known of a run beforehand. */
interface Found {
  /** The value goes on over several lines. */
  readonly joined?: boolean;
  /** The dump ends with it: a value that is open was cut off. */
  readonly last?: boolean;
}

interface Run {
  readonly text: string;
  readonly value: JsonObject | Fault;
  /** Tells what was odd about the encoding and the value. */
  readonly tell: () => void;
}

interface Several {
  readonly runs: readonly ({ readonly run: Run } & ByteRange)[];
  /** Where the run goes on that is not among them. */
  readonly left: number;
}

/** How the text of a value which is no object is called. */
const faults: Readonly<Record<Fault, DiagnosticCode>> = {
  open: "JSONL_SYNTAX",
  bad: "JSONL_SYNTAX",
  deep: "LIMIT_JSON_DEPTH",
  other: "JSONL_NOT_OBJECT",
};

/** Opens the values of a window. */
export function openValues(window: ByteWindow, context: ReadContext): Values {
  const { report, limits, encoding, platform } = context;
  const parser = openValueParser(limits.maxJsonDepth);
  const records = openRecords(context);

  function bytesOf(start: number, end: number): Uint8Array {
    return window.bytes.subarray(start - window.offset, end - window.offset);
  }

  function tellOddities(duplicate: boolean, imprecise: boolean, byteStart: number, byteEnd: number): void {
    if (duplicate) report("JSONL_DUPLICATE_KEY", { byteStart, byteEnd });
    if (imprecise) report("JSONL_NUMBER_PRECISION", { byteStart, byteEnd });
  }

  function read(start: number, end: number, next: number): Run {
    const waiting: Parameters<Report>[] = [];
    const text = decodeText(
      bytesOf(start, end),
      encoding,
      start,
      (...told) => void waiting.push(told),
      undefined,
      platform,
    );
    const value = parser.parse(text);
    const { duplicate, imprecise } = parser;
    const tell = () => {
      for (const told of waiting) report(...told);
      tellOddities(duplicate, imprecise, start, next);
    };
    return { text, value, tell };
  }

  function give({ text, value, tell }: Run, byteStart: number, byteEnd: number, cut: boolean): DumpRecord {
    tell();
    if (typeof value === "object") return records.ofObject(value, byteStart, byteEnd);
    report(cut && value === "open" ? "JSONL_TRUNCATED" : faults[value], { byteStart, byteEnd });
    return records.ofText(withoutLineEnd(text), byteStart, byteEnd);
  }

  /** Several values that follow each other; undefined where one of them is none. One that goes on behind the run is left. */
  function several(start: number, end: number, next: number, { joined, last }: Found): Several | undefined {
    const { places, open } = splitValues(bytesOf(start, end)) ?? { places: [], open: false };
    if (places.length < 4 || (open && last !== true && joined !== true)) return undefined;
    const left = open && last !== true ? start + (places.at(-2) as number) : next;
    const runs: Several["runs"][number][] = [];
    for (let at = 0; at < places.length; at += 2) {
      const byteStart = at === 0 ? start : start + (places[at] as number);
      const byteEnd = at + 2 < places.length ? start + (places[at + 2] as number) : next;
      if (byteStart === left) break;
      const run = read(byteStart, Math.min(byteEnd, end), byteEnd);
      if (run.value === "bad") return undefined;
      runs.push({ run, byteStart, byteEnd });
    }
    return { runs, left };
  }

  const values: Values = {
    sound(start, end, next) {
      const text = decodeUtf8(bytesOf(start, end), platform);
      if (text === undefined) return undefined;
      const value = parser.parse(text);
      if (typeof value === "string") return undefined;
      if (parser.duplicate || parser.imprecise) tellOddities(parser.duplicate, parser.imprecise, start, next);
      return records.ofObject(value, start, next);
    },
    *records(start, end, next, found = {}) {
      const whole = read(start, end, next);
      if (whole.value === "bad" || whole.value === "open") {
        const zeros = zeroTail(bytesOf(start, end));
        if (zeros > 0) {
          yield* values.records(start, start + zeros, start + zeros, found);
          return start + zeros;
        }
        const parts = several(start, end, next, found);
        if (parts !== undefined) {
          for (const [at, { run, byteStart, byteEnd }] of parts.runs.entries()) {
            if (at === 0) report("JSONL_CONCATENATED", { byteStart, byteEnd });
            yield give(run, byteStart, byteEnd, found.last === true);
          }
          return parts.left;
        }
      }
      if (found.joined === true) report("JSONL_MULTILINE", { byteStart: start, byteEnd: next });
      yield give(whole, start, next, found.last === true);
      return next;
    },
    isOpen(start, end) {
      const scan = newScan();
      scanJson(structureOf(bytesOf(start, end)), 0, scan, false);
      return !scan.quoted && scan.depth > 0;
    },
    isValue(start, end) {
      const { value } = read(start, end, end);
      return value !== "bad" && value !== "open";
    },
    overlong(head, byteStart, byteEnd) {
      report("LIMIT_LINE_BYTES", { byteStart, byteEnd });
      return records.ofHead(
        decodeText(head, encoding, byteStart, () => {}),
        byteStart,
        byteEnd,
      );
    },
  };
  return values;
}

function withoutLineEnd(text: string): string {
  const end = text.endsWith("\n") ? text.length - 1 : text.length;
  return text.slice(0, text[end - 1] === "\r" ? end - 1 : end);
}

/** Where the zero bytes begin, with blanks among them, that end a run; 0 where it ends otherwise or is all zeros. */
function zeroTail(bytes: Uint8Array): number {
  let at = bytes.length;
  let zeros = 0;
  while (at > 0 && (bytes[at - 1] === 0 || isBlank(bytes[at - 1] as number))) if (bytes[--at] === 0) zeros = at;
  return zeros;
}
