import type { DiagnosticCode } from "../../diagnostics/codes.js";
import type { PageKind } from "../../model/article.js";

/** Counts of what was written. */
export class Tally {
  records = 0;
  /** Records with an error. */
  failed = 0;
  /** Diagnostics, of records and others. */
  told = 0;
  readonly kinds: Partial<Record<PageKind, number>> = {};
  readonly diagnostics = new Map<DiagnosticCode, number>();

  add(kind: PageKind, failed: boolean, codes: readonly DiagnosticCode[]): void {
    this.records++;
    if (failed) this.failed++;
    this.kinds[kind] = (this.kinds[kind] ?? 0) + 1;
    for (const code of codes) this.tell(code);
  }

  tell(code: DiagnosticCode): void {
    this.told++;
    this.diagnostics.set(code, (this.diagnostics.get(code) ?? 0) + 1);
  }
}
