import { type Column, columnSizes } from "./columns.js";
import { columnNames, layOut } from "./inputs.js";

/** Sums of the vectors of some columns, for every combination of their values. */
export interface ColumnTable {
  readonly columns: readonly Column[];
  /** How far apart two neighbouring values of each column stand. */
  readonly strides: readonly number[];
  /** By combination, then by unit. */
  readonly sums: Float32Array;
}

/** A table of so many combinations is still laid out in no time. */
const MOST = 600;

/** Columns side by side go into one table while it stays small. */
export function columnTables(vectors: Float64Array, hidden: number): ColumnTable[] {
  const tables: ColumnTable[] = [];
  for (let from = 0; from < columnNames.length; ) {
    let to = from;
    let size = 1;
    while (to < columnNames.length && size * sizeAt(to) <= MOST) size *= sizeAt(to++);
    tables.push(tableOf(from, to, size, vectors, hidden));
    from = to;
  }
  return tables;
}

function sizeAt(column: number): number {
  return columnSizes[columnNames[column] as Column];
}

function tableOf(from: number, to: number, size: number, vectors: Float64Array, hidden: number): ColumnTable {
  const { bases } = layOut();
  const sums = new Float32Array(size * hidden);
  const strides: number[] = [];
  let stride = 1;
  for (let column = from; column < to; column++) {
    const values = sizeAt(column);
    for (let at = 0; at < size; at++) {
      const input = (bases[column] as number) + (Math.floor(at / stride) % values);
      for (let unit = 0; unit < hidden; unit++) {
        const slot = at * hidden + unit;
        sums[slot] = (sums[slot] as number) + (vectors[input * hidden + unit] as number);
      }
    }
    strides.push(stride);
    stride *= values;
  }
  return { columns: columnNames.slice(from, to), strides, sums };
}
