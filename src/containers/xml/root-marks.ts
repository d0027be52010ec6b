/** Elements that are records, by their names without a prefix. */
export interface Roots {
  readonly names: readonly string[];
  /** Names count in capitals and small letters alike. */
  readonly anyCase?: boolean;
}

/** A tag of a root, or the declaration that opens an XML document. */
export interface RootMark {
  readonly kind: "open" | "close" | "declaration" | "other";
  readonly name: string;
}

/** So many bytes behind a `<` are enough to judge it. */
export const LOOK_AHEAD = 96;

const other: RootMark = { kind: "other", name: "" };
const declaration: RootMark = { kind: "declaration", name: "" };

/** Makes the function that judges what a `<` in the bytes opens; undefined for a comment, a declaration of SGML or no tag. */
export function rootMarks({ names, anyCase = false }: Roots) {
  const known = names.map((name) => ({
    codes: [...(anyCase ? name.toLowerCase() : name)].map((letter) => letter.charCodeAt(0)),
    open: { kind: "open", name } as RootMark,
    close: { kind: "close", name } as RootMark,
  }));
  return (bytes: Uint8Array, less: number, end: number): RootMark | undefined => {
    const next = bytes[less + 1] as number;
    if (next === 0x3f) return isXml(bytes, less) ? declaration : undefined;
    const closes = next === 0x2f;
    let from = closes ? less + 2 : less + 1;
    let at = from;
    const limit = Math.min(end, less + LOOK_AHEAD);
    for (; at < limit && isNameByte(bytes[at] as number); at++) if (bytes[at] === COLON) from = at + 1;
    if (at === from) return undefined;
    for (const { codes, open, close } of known) {
      if (codes.length !== at - from) continue;
      let same = 0;
      while (same < codes.length && letterOf(bytes[from + same] as number, anyCase) === codes[same]) same++;
      if (same === codes.length) return closes ? (isClosed(bytes, at, limit) ? close : other) : open;
    }
    return other;
  };
}

/** Nothing but white space stands in front of the end of a closing tag. */
function isClosed(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from;
  while (at < end && (bytes[at] as number) <= 0x20) at++;
  return bytes[at] === 0x3e;
}

const COLON = 0x3a;

function isXml(bytes: Uint8Array, less: number): boolean {
  const space = bytes[less + 5] as number;
  return bytes[less + 2] === 0x78 && bytes[less + 3] === 0x6d && bytes[less + 4] === 0x6c && space <= 0x20;
}

function letterOf(byte: number, anyCase: boolean): number {
  return anyCase && byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}

function isNameByte(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x2d && byte <= 0x3a && byte !== 0x2f) ||
    byte === 0x5f
  );
}
