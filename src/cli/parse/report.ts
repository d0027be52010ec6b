import { isatty } from "node:tty";
import { jsonText } from "../../exporters/json-text.js";
import { type Input, type InputNames, sizeOf } from "../inputs/input.js";
import { bytesRead } from "../inputs/watched.js";
import { say } from "../messages.js";
import type { ParseValues } from "./options.js";
import { openProgress } from "./progress.js";
import { Tally } from "./tally.js";

/** What is said of the whole run: progress meanwhile, and a summary at its end. */
export interface Report {
  readonly tally: Tally;
  /** An input was done before. */
  skip(input: Input): Promise<void>;
  /** An input is done, or could not be read to its end. */
  close(input: Input, isFailed: boolean): void;
  /** A name was no input. */
  fail(): void;
  /** Something was written. */
  update(): void;
  end(isBroken: boolean): void;
}

/**
 * Opens the report. On a terminal, unless `--quiet`, there is a line of progress where records go elsewhere, and a summary; `--progress`
 * and `--summary` ask for them anywhere.
 */
export function openReport(
  values: Pick<ParseValues, "quiet" | "progress" | "summary" | "out">,
  names: InputNames,
  isMine: (path: string | undefined) => boolean,
): Report {
  const isSeen = isatty(2) && !values.quiet;
  const tally = new Tally();
  const inputs = { read: 0, skipped: 0, failed: 0 };
  const wantsProgress = values.progress || (isSeen && (values.out !== undefined || !isatty(1)));
  const progress = wantsProgress ? openProgress(tally, names, isMine) : undefined;
  const form = values.summary ?? (isSeen ? "text" : undefined);
  return {
    tally,
    async skip({ path = "" }) {
      inputs.skipped++;
      bytesRead.count += (await sizeOf(path)) ?? 0;
    },
    close({ range }, isFailed) {
      if (isFailed) inputs.failed++;
      else inputs.read++;
      if (range !== undefined) bytesRead.count += range.byteEnd - range.byteStart;
      progress?.update();
    },
    fail: () => void inputs.failed++,
    update: () => progress?.update(),
    end(isBroken) {
      progress?.end();
      if (form === undefined || isBroken) return;
      say(form === "json" ? jsonText(summaryOf(tally, inputs)) : summaryLine(tally, inputs));
    },
  };
}

interface InputCounts {
  readonly read: number;
  readonly skipped: number;
  readonly failed: number;
}

function summaryOf({ records, failed, kinds, aside, diagnostics }: Tally, inputs: InputCounts) {
  const sorted = (counts: Iterable<[string, number]>) => Object.fromEntries([...counts].sort());
  return {
    inputs,
    records,
    failed,
    kinds: sorted(Object.entries(kinds)),
    ...(aside.size > 0 && { aside: sorted(aside) }),
    diagnostics: sorted(diagnostics),
  };
}

/** `3 inputs, 120 records: 100 article, 20 listing; 2 with errors; 3 ENCODING_INVALID`. */
function summaryLine(
  { records, failed, kinds, aside, diagnostics }: Tally,
  { read, skipped, failed: unread }: InputCounts,
): string {
  const counts = (entries: Iterable<[string, number]>): string =>
    [...entries]
      .sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
      .map(([name, count]) => `${count} ${name}`)
      .join(", ");
  const parts = [
    `${read} ${read === 1 ? "input" : "inputs"}, ${records} ${records === 1 ? "record" : "records"}${records > 0 ? `: ${counts(Object.entries(kinds))}` : ""}`,
    ...(skipped > 0 ? [`${skipped} done before`] : []),
    ...(unread > 0 ? [`${unread} could not be read`] : []),
    ...(failed > 0 ? [`${failed} with errors`] : []),
    ...(aside.size > 0 ? [`not asked for: ${counts(aside)}`] : []),
    ...(diagnostics.size > 0 ? [counts(diagnostics)] : []),
  ];
  return `newsdump: ${parts.join("; ")}`;
}
