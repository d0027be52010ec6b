import { batches } from "../../node/workers/batches.js";
import { inOrder } from "../../node/workers/in-order.js";
import { openPool, type Pool } from "../../node/workers/pool.js";
import type { Step } from "./steps.js";
import { type AboutRecord, type LabelledRecord, makeRecordWriter, type WriteSettings } from "./write-record.js";

type RecordStep = Extract<Step, { kind: "record" }>;

/** A step of the output: as those of the input, with records parsed and written. */
export type WrittenStep =
  | Exclude<Step, RecordStep>
  | {
      readonly kind: "written";
      readonly input: RecordStep["input"];
      readonly text: string | Uint8Array;
      readonly about: AboutRecord;
    };

/** What a worker gives for a batch of records: all their texts, where each ends, and what is counted of each. */
export interface WrittenBatch {
  readonly bytes: Uint8Array;
  readonly ends: readonly number[];
  readonly about: readonly AboutRecord[];
}

/** Parses and writes the records as they come. */
export async function* writeHere(steps: AsyncIterable<Step>, settings: WriteSettings): AsyncGenerator<WrittenStep> {
  const write = makeRecordWriter(settings);
  for await (const step of steps) {
    if (step.kind === "record") yield { kind: "written", input: step.input, ...write(labelled(step)) };
    else yield step;
  }
}

/** The same in threads, in the same order. */
export async function* writeInThreads(
  steps: AsyncIterable<Step>,
  settings: WriteSettings,
  threads: number,
): AsyncGenerator<WrittenStep> {
  // Beside the program in the package, which is one file.
  const script = new URL("./cli-worker.js", import.meta.url);
  const pool: Pool<LabelledRecord[], WrittenBatch> = openPool({ script, size: threads, settings });
  const run = async (batch: readonly Step[]): Promise<WrittenStep[]> => {
    const records = batch.filter((step) => step.kind === "record").map(labelled);
    return unpacked(batch, records.length === 0 ? undefined : await pool.run(records));
  };
  try {
    const weigh = (step: Step): number => (step.kind === "record" ? step.record.text.length : 0);
    for await (const written of inOrder(batches(steps, weigh), run, threads * 2)) yield* written;
  } finally {
    await pool.close();
  }
}

function labelled({ record, input }: RecordStep): LabelledRecord {
  return { record, label: input.label };
}

function unpacked(batch: readonly Step[], written: WrittenBatch | undefined): WrittenStep[] {
  let at = 0;
  let start = 0;
  return batch.map((step): WrittenStep => {
    if (step.kind !== "record") return step;
    const { bytes, ends, about } = written as WrittenBatch;
    const text = bytes.subarray(start, ends[at]);
    start = ends[at] as number;
    return { kind: "written", input: step.input, text, about: about[at++] as AboutRecord };
  });
}
