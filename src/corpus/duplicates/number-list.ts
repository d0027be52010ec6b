/** A list of numbers of 32 bits that grows without a copy of all that is in it. */
export interface NumberList {
  readonly length: number;
  add(value: number): void;
  get(index: number): number;
  set(index: number, value: number): void;
}

const PIECE = 1 << 16;

/** Makes an empty list. */
export function numberList(): NumberList {
  const pieces: Uint32Array[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(value) {
      if (length % PIECE === 0) pieces.push(new Uint32Array(PIECE));
      (pieces.at(-1) as Uint32Array)[length % PIECE] = value;
      length++;
    },
    get: (index) => (pieces[Math.floor(index / PIECE)] as Uint32Array)[index % PIECE] as number,
    set(index, value) {
      (pieces[Math.floor(index / PIECE)] as Uint32Array)[index % PIECE] = value;
    },
  };
}
