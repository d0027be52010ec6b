/** In which of the ranges between the limits a value lies; a limit belongs to the range below it. */
export function bucket(value: number, limits: readonly number[]): number {
  let at = 0;
  while (at < limits.length && value > (limits[at] as number)) at++;
  return at;
}

/** The same for whole numbers, laid out: the last value stands for all above it. */
export function bucketTable(limits: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: (limits.at(-1) as number) + 2 }, (_, value) => bucket(value, limits));
}

/** In which range a whole number of a laid out list lies. */
export function bucketIn(table: Uint8Array, value: number): number {
  return table[value < table.length ? value : table.length - 1] as number;
}
