import type { ParseError } from "../../diagnostics/error.js";
import { templatesFor } from "../corpus/templates-for.js";
import { type Command, ExitCode } from "../exit.js";
import { inputsOf } from "../inputs/input.js";
import { isInShard, readShard } from "../inputs/shard.js";
import { sayUnsaid } from "../messages.js";
import { chooseDestination } from "./destination-choice.js";
import { chooseExporter } from "./exporter-choice.js";
import { readParseArguments } from "./options.js";
import { takeOutput } from "./output.js";
import { readingOf } from "./reading.js";
import { openReport } from "./report.js";
import { readSelection } from "./select.js";
import { readSteps } from "./steps.js";
import { wanted } from "./wanted.js";
import type { WriteSettings } from "./write-record.js";
import { writeHere, writeInThreads } from "./written.js";

/** `newsdump parse`: an article from each record, to standard output, into a file or into a folder. */
export const parse: Command = async (args, { signal }) => {
  const { values, names, limit, jobs } = readParseArguments(args);
  const exporter = chooseExporter(values);
  const reading = { ...readingOf(values), signal };
  const shard = values.shard === undefined ? undefined : readShard(values.shard);
  if (values.select !== undefined) readSelection(values.select);
  const inputNames = { names, pathsFrom: values["paths-from"] };
  const known = await templatesFor(values, inputNames, reading);
  const settings: WriteSettings = {
    to: values.to,
    blocks: values.blocks,
    alone: values["split-records"],
    select: values.select,
    templates: known?.templates,
    told: values.quiet ? "none" : values.verbose ? "all" : "warnings",
  };
  const failures: ParseError[] = [];
  const isMine = (path: string | undefined) => shard === undefined || path === undefined || isInShard(path, shard);
  const inputs = inputsOf(inputNames, (failure) => failures.push(failure));
  const destination = await chooseDestination(
    known === undefined ? values : { ...values, templates: known.digest },
    exporter,
  );
  const report = openReport(values, inputNames, isMine);
  const asked = wanted(inputs, { isMine, destination, report, failed: (failure) => failures.push(failure) });
  const steps = readSteps(asked, failures, { ...reading, onRegion: (region) => report.tally.pass(region) });
  const written = jobs === 1 ? writeHere(steps, settings) : writeInThreads(steps, settings, jobs);
  try {
    const code = await takeOutput(written, { destination, report, limit, strict: values.strict, signal, settings });
    await (signal.aborted ? destination.discard() : destination.finish(code < ExitCode.Failed));
    sayUnsaid();
    report.end(signal.aborted);
    return code;
  } catch (error) {
    report.end(true);
    await destination.discard();
    throw error;
  }
};
