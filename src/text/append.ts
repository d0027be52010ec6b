/** Puts all of some items behind a list. Spread into a call, more than some hundred thousand would be more than its stack holds. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
