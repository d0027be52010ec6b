// @ts-check
/** @typedef {import("./make-corpus.mjs").Dump} Dump @typedef {import("./rounds.mjs").Run} Run */

/**
 * What is wrong with what a job found, against what the maker of the dump put in: a reader that loses or changes
 * records is not fast, it is wrong.
 *
 * @param {Run} run
 * @param {Dump} dump
 * @returns {string | undefined}
 */
export function faultOf(run, dump) {
  const { failure, lines } = run;
  if (failure !== undefined) return `fails: ${failure}`;
  // Written to nowhere; the check before the rounds saw its lines.
  if (run.unseen === true) return undefined;
  // The bare gunzip sees no texts, only bytes; a process that writes articles is seen by its lines alone.
  if (run.rawBytes !== undefined)
    return run.rawBytes === dump.rawBytes ? undefined : `${run.rawBytes} of ${dump.rawBytes} bytes`;
  if (lines !== undefined && lines !== dump.records) return `${lines} lines for ${dump.records} records`;
  if (lines !== undefined && run.records === 0) return undefined;
  if (run.records !== dump.records) return `${run.records} of ${dump.records} records`;
  if (run.bytes !== undefined && run.bytes !== dump.bytes) return `${run.bytes} bytes of text for ${dump.bytes}`;
  if (run.units !== dump.units || run.sample !== dump.sample) return "other texts";
  return run.sha256 === undefined || run.sha256 === dump.sha256 ? undefined : "other texts";
}
