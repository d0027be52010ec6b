import { ParseError } from "../diagnostics/error.js";
import { type Cell, type CsvColumn, csvRows } from "./csv-columns.js";
import { exchange } from "./exchange.js";
import type { Exporter } from "./exporter.js";
import { pageOf } from "./row.js";
import { wellFormed } from "./well-formed.js";

/** What {@link csvWith} is told. */
export interface CsvOptions {
  /** Which columns, in which order; all unless told. */
  readonly columns?: readonly CsvColumn[];
  /** Between cells: `,` unless told; one character, such as `;` or a tab. */
  readonly delimiter?: string;
  /**
   * A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or the end of a line) gets
   * an apostrophe before it. On unless told; off, a page can have code run by whoever opens the file in a spreadsheet.
   */
  readonly escapeFormulas?: boolean;
  /** Whether the table begins with a byte order mark, by which spreadsheets know UTF-8; it does not unless told. */
  readonly byteOrderMark?: boolean;
}

/**
 * A page as a line of a table, RFC 4180: a head, commas, quoted where needed, lines end in CR LF. Cells that a spreadsheet
 * would run as formulas have an apostrophe before them.
 *
 * @example
 * ```ts
 * import { parse } from "newsdump";
 * import { csvWith } from "newsdump/exporters";
 *
 * const table = csvWith({ columns: ["headline", "places"] });
 * const page = parse("Harbour opens, again\n\nLondon- The harbour opened again on Monday, officials said.\n");
 * console.log(JSON.stringify(table.write(page))); // "headline,places\r\n\"Harbour opens, again\",London\r\n"
 * ```
 */
export const csv: Exporter<string> = /* @__PURE__ */ csvWith({});

/**
 * A `csv` of other columns or with another delimiter.
 *
 * @throws ParseError with code `USAGE` where a column is not known or the delimiter is no single character.
 */
export function csvWith({
  columns,
  delimiter = ",",
  escapeFormulas = true,
  byteOrderMark = false,
}: CsvOptions): Exporter<string> {
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter))
    throw new ParseError("USAGE", `a delimiter is one character, not ${JSON.stringify(delimiter)}`);
  const rows = (columns ?? csvRows.map(({ to }) => to)).map((name) => {
    const row = csvRows.find(({ to }) => to === name);
    if (row === undefined) throw new ParseError("USAGE", `there is no column ${name}`);
    return row;
  });
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(delimiter)}\r\n`;
  const quoted = (cell: string) =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) || cell.startsWith(" ") || cell.endsWith(" ")
      ? `"${exchange(cell, '"', '""')}"`
      : cell;
  const before = (byteOrderMark ? "\ufeff" : "") + line(rows.map(({ to }) => to));
  const write: Exporter<string>["write"] = (parsed) => {
    const page = pageOf(parsed);
    return line(rows.map(({ value }) => cellText(value(page), escapeFormulas)));
  };
  return {
    id: "csv",
    mediaType: "text/csv",
    extension: ".csv",
    write: (parsed) => before + write(parsed),
    series: { before, after: "", write },
  };
}

function cellText(cell: Cell | undefined, escapeFormulas: boolean): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  // What ends a text for many readers is no part of one.
  const text = exchange(wellFormed(typeof cell === "string" ? cell : cell.join("; ")), "\0", "\ufffd");
  return escapeFormulas && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
