import type { FoundPart } from "../../fields/labelled-record.js";
import { shownLines } from "./text-lines.js";

/** A file of the BBC's corpora: the title on the first line, then a paragraph a line. */
export function bbcParts(text: string): FoundPart[] {
  return shownLines(text).map(
    ({ start, end }, at): FoundPart =>
      at === 0
        ? { field: "headline", from: "title", span: { start, end } }
        : { role: "paragraph", span: { start, end } },
  );
}

/** True for the path of a file as these corpora name them: `sport/199.txt`. The path alone says so. */
export function isBbcPath(path: string): boolean {
  return /(?:^|[/\\])(?:business|entertainment|politics|sport|tech|athletics|cricket|football|rugby|tennis)[/\\]\d{3}\.txt$/.test(
    path,
  );
}

/** `bbc/business/001.txt` → `business` */
export function folderOf(path: string): string | undefined {
  const folders = path.split(/[/\\]/);
  const name = folders.at(-2);
  return name === undefined || name === "" || name === "." || name === ".." ? undefined : name;
}
