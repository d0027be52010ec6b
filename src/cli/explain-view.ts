import { formatDiagnostic } from "../diagnostics/format.js";
import { printable } from "../diagnostics/printable.js";
import type { Parsed, ParsedRecord } from "../model/article.js";
import { fieldLines } from "./explain-fields.js";
import { pageLines } from "./explain-page.js";
import { paint } from "./paint.js";

/** How the view of {@link explainView} is drawn. */
export interface ExplainOptions {
  readonly color: boolean;
  /** Columns that a line may take; longer ones go on below. */
  readonly width: number;
  /** What the head calls the page; the record's own path unless told. */
  readonly path?: string;
}

/** A page with more diagnostics than this shows that many. */
const MOST_SHOWN = 100;

/**
 * A parsed page for people: a head, the article's fields, every line of the text with its role, basis and rule in the
 * margin, and the diagnostics.
 *
 * ```text
 * page.txt: article, no profile
 *   headline  Harbour opens
 *
 * 1  headline   inferred  headline  │ Harbour opens
 * 2                                 │
 * 3  dateline   inferred  dateline  │ London-
 *    paragraph  inferred  body      ┊ The harbour opened again on Monday, officials said.
 * ```
 *
 * `┊` marks what goes on in the same line of the text. No character of the text can act on a terminal.
 */
export function explainView(parsed: Parsed | ParsedRecord, options: ExplainOptions): string {
  return `${[...explainLines(parsed, options)].join("\n")}\n`;
}

/** The lines of {@link explainView}, one by one: a text may hold millions. */
export function* explainLines(parsed: Parsed | ParsedRecord, options: ExplainOptions): Generator<string> {
  const { kind, profile, diagnostics, text } = parsed;
  const path = options.path ?? ("record" in parsed ? parsed.record.source.path : undefined) ?? "<text>";
  const about = `${kind}, ${profile === undefined ? "no profile" : `profile ${profile}`}`;
  yield `${paint("title", printable(path), options.color)}: ${about}`;
  yield* fieldLines(parsed, options);
  yield "";
  yield* pageLines(parsed, options);
  if (diagnostics.length > 0) yield "";
  for (const diagnostic of diagnostics.slice(0, MOST_SHOWN)) {
    const [line = "", ...frame] = formatDiagnostic(diagnostic, { text, path }).split("\n");
    yield paint(diagnostic.severity, line, options.color);
    yield* frame;
  }
  if (diagnostics.length > MOST_SHOWN) yield `and ${diagnostics.length - MOST_SHOWN} more`;
}
