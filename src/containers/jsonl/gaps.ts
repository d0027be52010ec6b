import type { DiagnosticCode } from "../../diagnostics/codes.js";
import type { ReadContext, Region } from "../format.js";

type Kind = Exclude<Region["kind"], "record" | "skipped">;

/** Runs of the dump that are no records: one region, and one diagnostic, for each run. */
export interface Gaps {
  /** Takes note of bytes; those that follow bytes of the same kind and code are one run with them. */
  add(kind: Kind, code: DiagnosticCode | undefined, byteStart: number, byteEnd: number): void;
  /** Tells of the run that is open, before a record is given or at the end. */
  close(): void;
}

/** Opens the gaps of a dump. */
export function openGaps({ region, report }: Pick<ReadContext, "region" | "report">): Gaps {
  let open: { kind: Kind; code: DiagnosticCode | undefined; byteStart: number; byteEnd: number } | undefined;
  const gaps: Gaps = {
    add(kind, code, byteStart, byteEnd) {
      if (byteEnd === byteStart) return;
      if (open?.kind === kind && open.code === code) open.byteEnd = byteEnd;
      else {
        gaps.close();
        open = { kind, code, byteStart, byteEnd };
      }
    },
    close() {
      if (open === undefined) return;
      const { kind, code, byteStart, byteEnd } = open;
      open = undefined;
      region({ kind, bytes: { byteStart, byteEnd } });
      if (code !== undefined) report(code, { byteStart, byteEnd });
    },
  };
  return gaps;
}
