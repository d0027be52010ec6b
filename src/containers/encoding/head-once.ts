/** What a head is read as. */
type Reading = (head: Uint8Array) => string;

let seen: { readonly head: Uint8Array; readonly texts: Map<Reading, string> } | undefined;

/** Has several formats look at one head, whose bytes stay as they are for so long: each reading of it is done once. */
export function lookingAt<Found>(head: Uint8Array, look: () => Found): Found {
  const before = seen;
  seen = { head, texts: new Map() };
  try {
    return look();
  } finally {
    seen = before;
  }
}

/** The same reading, which remembers what it gave of the head that is looked at. */
export function onceAHead(reading: Reading): Reading {
  return (head) => {
    if (seen?.head !== head) return reading(head);
    const known = seen.texts.get(reading);
    const text = known ?? reading(head);
    if (known === undefined) seen.texts.set(reading, text);
    return text;
  };
}
