import type { Exporter } from "./exporter.js";

/** Puts written pages together as one file. */
export interface FileAssembly<Piece> {
  /** What comes next in the file, now that this page is there. */
  add(piece: Piece): (Piece | string)[];
  /** What closes the file. */
  end(): (Piece | string)[];
}

/** What stands before, between and behind the pages of a file. */
export type Framing = Omit<Required<Exporter<string>>["series"], "write"> & { readonly between: string };

/** The framing of an exporter's files. */
export function framingOf({ mediaType, series }: Exporter<string>): Framing {
  if (series === undefined) return { before: "", after: "", between: mediaType.startsWith("text/") ? "\n" : "" };
  const { write: _, ...framing } = series;
  return { ...framing, between: "" };
}

/** Begins a file. The first page is held back where a file of one page begins otherwise. */
export function assembleFile<Piece>({ before, after, between, alone }: Framing): FileAssembly<Piece> {
  let count = 0;
  let held: Piece[] = [];
  const written = (parts: readonly (Piece | string)[]) => parts.filter((part) => part !== "");
  return {
    add(piece) {
      if (count++ > 0) {
        const first = held;
        held = [];
        return written([...(first.length > 0 ? [before, ...first] : []), between, piece]);
      }
      if (alone === undefined) return written([before, piece]);
      held = [piece];
      return [];
    },
    end() {
      if (count === 0) return written([before, after]);
      if (held.length === 0) return written([after]);
      return written([alone?.before ?? before, ...held, alone?.after ?? after]);
    },
  };
}
