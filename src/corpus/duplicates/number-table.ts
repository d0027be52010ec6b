/** From numbers of 32 bits to the first place that was put there; grows, and never holds more than 8 bytes for each half of its places. */
export interface NumberTable {
  /** The place of a key; puts this one there and gives -1 where there is none. */
  take(key: number, place: number): number;
}

const FIRST_SIZE = 1 << 10;
const NONE = 0xffffffff;

/** Makes an empty table. */
export function numberTable(): NumberTable {
  let size = FIRST_SIZE;
  let keys = new Uint32Array(size);
  let places = new Uint32Array(size).fill(NONE);
  let count = 0;
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & (size - 1);
    while (places[slot] !== NONE && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldPlaces] = [keys, places];
    size *= 2;
    keys = new Uint32Array(size);
    places = new Uint32Array(size).fill(NONE);
    for (let at = 0; at < oldPlaces.length; at++) {
      if (oldPlaces[at] === NONE) continue;
      const slot = slotOf(oldKeys[at] as number);
      keys[slot] = oldKeys[at] as number;
      places[slot] = oldPlaces[at] as number;
    }
  };
  return {
    take(given, place) {
      const key = given >>> 0;
      const slot = slotOf(key);
      if (places[slot] !== NONE) return places[slot] as number;
      keys[slot] = key;
      places[slot] = place;
      count++;
      if (count > size * 0.7) grow();
      return -1;
    },
  };
}
