/** In which of the ranges between the limits a value lies; a limit belongs to the range below it. */
export function bucket(value: number, limits: readonly number[]): number {
  let at = 0;
  while (at < limits.length && value > (limits[at] as number)) at++;
  return at;
}
