let seen: { readonly head: Uint8Array; readonly found: Map<unknown, unknown> } | undefined;

/** Has several formats look at one head, whose bytes stay as they are for so long: each reading of it is done once. */
export function lookingAt<Found>(head: Uint8Array, look: () => Found): Found {
  const before = seen;
  seen = { head, found: new Map() };
  try {
    return look();
  } finally {
    seen = before;
  }
}

/** The same reading, which remembers what it gave of the head that is looked at. */
export function onceAHead<Found>(reading: (head: Uint8Array) => Found): (head: Uint8Array) => Found {
  return (head) => {
    if (seen?.head !== head) return reading(head);
    const { found } = seen;
    if (!found.has(reading)) found.set(reading, reading(head));
    return found.get(reading) as Found;
  };
}
