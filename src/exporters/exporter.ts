import type { Parsed, ParsedRecord } from "../model/article.js";

/** Writes what `parse` gives in another form. A plain object, so that unused ones fall out of a bundle. */
export interface Exporter<Output> {
  readonly id: string;
  readonly mediaType: string;
  /** With the dot. */
  readonly extension: string;
  /** One page in this form. Exporters of text end it with a line feed, and write no lone surrogate. */
  write(parsed: Parsed | ParsedRecord): Output;
}
