/**
 * A list that is to hold objects. V8 takes `[]` for a list of whole numbers until something else is in it: who is given now
 * an empty list, now a full one is compiled for both, and again for each that comes later.
 */
export function emptyList<Item extends object>(): Item[] {
  const list: object[] = [{}];
  list.pop();
  return list as Item[];
}
