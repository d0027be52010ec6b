import { linesOf } from "../diagnostic-lines.js";
import { failureOf } from "../each-input.js";
import { ExitCode } from "../exit.js";
import { complain, diagnosticSpeaker } from "../messages.js";
import type { Destination } from "../output/destination.js";
import { isInTheWay } from "../output/write-failure.js";
import type { Report } from "./report.js";
import { Tally } from "./tally.js";
import type { WriteSettings } from "./write-record.js";
import type { WrittenStep } from "./written.js";

/** What the output is taken with. */
export interface OutputOptions {
  readonly destination: Destination;
  readonly report: Report;
  readonly settings: WriteSettings;
  /** So many records are written, and then it ends. */
  readonly limit: number | undefined;
  readonly strict: boolean;
  readonly signal: AbortSignal;
}

/** Brings all that is written to where it belongs, says what there is to say, and gives the exit code. */
export async function takeOutput(steps: AsyncIterable<WrittenStep>, options: OutputOptions): Promise<number> {
  const { destination, report, settings, limit, strict, signal } = options;
  let code: number = ExitCode.Done;
  let tally = new Tally();
  let speaker = diagnosticSpeaker("");
  const raise = (to: number): void => {
    code = Math.max(code, to);
  };
  /** A file that stands in the way spoils this output and no other. */
  const unlessInTheWay = (error: unknown): void => {
    if (!isInTheWay(error)) throw error;
    complain(error.message);
    raise(ExitCode.Failed);
  };
  for await (const step of steps) {
    if (signal.aborted) break;
    switch (step.kind) {
      case "open":
        tally = new Tally();
        speaker = diagnosticSpeaker(step.input.label);
        await destination.open(step.input);
        break;
      case "told": {
        const { lines, more } = linesOf([step.diagnostic], settings.told, { path: step.input.label });
        speaker.tell(lines, more);
        for (const each of [tally, report.tally]) each.tell(step.diagnostic.code);
        if (strict && step.diagnostic.severity === "error") raise(ExitCode.Strict);
        break;
      }
      case "written": {
        const { kind, failed, codes, lines, more } = step.about;
        if (kind === undefined) break;
        speaker.tell(lines, more);
        for (const each of [tally, report.tally]) each.add(kind, failed, codes);
        if (strict && failed) raise(ExitCode.Strict);
        const busy = destination.write(step.text);
        if (busy !== undefined) await busy.catch(unlessInTheWay);
        report.update();
        break;
      }
      case "close":
        speaker.end();
        if (step.failure === undefined) await destination.close(step.input, tally).catch(unlessInTheWay);
        else {
          complain(failureOf(step.failure, step.input));
          raise(ExitCode.Failed);
          await destination.abandon();
        }
        report.close(step.input, step.failure !== undefined);
        break;
      case "failed":
        complain(step.failure.message);
        report.fail();
        raise(ExitCode.Failed);
    }
    if (limit !== undefined && report.tally.records >= limit) break;
  }
  return code;
}
