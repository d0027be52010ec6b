import { cellsOf } from "./cells.js";
import { firstRow } from "./rows.js";
import type { Table } from "./table.js";

export type DateOrder = "day-first" | "month-first";

/**
 * The order of dates in figures, by the first rows of a table: that of the first date that can be read in one order alone (`28/04/2023`).
 * Undefined where none is, or two contradict each other: then nobody says what `03/04/2010` is.
 *
 * @param head - the rows behind the first one, of which the last may be cut
 */
export function dateOrder(head: string, { separator, meanings }: Table): DateOrder | undefined {
  const columns = meanings.flatMap((meaning, at) => (meaning === "published" || meaning === "updated" ? [at] : []));
  const found = new Set<DateOrder>();
  let rest = columns.length === 0 ? "" : head;
  while (rest !== "") {
    const { row, open } = firstRow(rest, separator.charCodeAt(0));
    if (open) break;
    rest = rest.slice(row.length + 1);
    const cells = cellsOf(row, separator);
    for (const at of columns) {
      const [, one, two] = /^(\d\d?)[/.-](\d\d?)[/.-]\d{4}\b/.exec(cells[at]?.text.trim() ?? "") ?? [];
      if (Number(one) > 12) found.add("day-first");
      if (Number(two) > 12) found.add("month-first");
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}
