import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Parsed, ParsedRecord } from "../model/article.js";

/** Writes what `parse` gives in another form. A plain object, so that unused ones fall out of a bundle. */
export interface Exporter<Output> {
  readonly id: string;
  readonly mediaType: string;
  /** With the dot. */
  readonly extension: string;
  /**
   * One page in this form, whole. Exporters of text end it with a line feed, and write no lone surrogate.
   *
   * @param onDiagnostic - hears of what the form cannot hold and was replaced, such as a character that XML forbids.
   */
  write(parsed: Parsed | ParsedRecord, onDiagnostic?: (diagnostic: Diagnostic) => void): Output;
  /** How several pages make one file. Without it they follow each other, pages of text with an empty line between. */
  readonly series?: Series<Output>;
}

/** A file of several pages that is more than their sum: a table with one head, a corpus in one element. */
export interface Series<Output> {
  /** What stands before the first page. */
  readonly before: string;
  /** What stands behind the last one. */
  readonly after: string;
  /** The same two for a file of one page, where they differ. */
  readonly alone?: { readonly before: string; readonly after: string };
  /** One page as it stands among others. */
  write: Exporter<Output>["write"];
}
