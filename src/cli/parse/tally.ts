import type { Region } from "../../containers/format.js";
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
  /** Records that were not asked for, by their type. */
  readonly aside = new Map<string, number>();

  add(kind: PageKind, failed: boolean, codes: readonly DiagnosticCode[]): void {
    this.records++;
    if (failed) this.failed++;
    this.kinds[kind] = (this.kinds[kind] ?? 0) + 1;
    for (const code of codes) this.tell(code);
  }

  tell(code: DiagnosticCode): void {
    this.told++;
    count(this.diagnostics, code);
  }

  pass({ kind, type = "untyped" }: Region): void {
    if (kind === "skipped") count(this.aside, type);
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
