import type { Source } from "./protocol.js";

/** What was dropped: files, a text, or why there is nothing to read, as a sentence. */
export type Dropped = { readonly sources: readonly Source[] } | { readonly fault: string };

/** Takes what is dropped anywhere on the page. */
export function onDrop(target: HTMLElement, onDropped: (dropped: Dropped) => void): void {
  let depth = 0;
  const mark = () => target.classList.toggle("dropping", depth > 0);
  target.addEventListener("dragenter", () => {
    depth++;
    mark();
  });
  target.addEventListener("dragleave", () => {
    depth = Math.max(0, depth - 1);
    mark();
  });
  target.addEventListener("dragover", (event) => event.preventDefault());
  target.addEventListener("drop", (event) => {
    event.preventDefault();
    depth = 0;
    mark();
    if (event.dataTransfer !== null) onDropped(droppedIn(event.dataTransfer));
  });
}

function droppedIn(given: DataTransfer): Dropped {
  const items = [...given.items];
  const folder = items.find((item) => item.kind === "file" && item.webkitGetAsEntry?.()?.isDirectory === true);
  if (folder !== undefined) {
    return { fault: "That is a folder: drop the files in it. For whole folders there is newsdump parse FOLDER" };
  }
  const files = [...given.files];
  if (files.length > 0) return sourcesOf(files);
  const text = given.getData("text/plain");
  if (text !== "") return { sources: [{ name: "dropped text", blob: new Blob([text]) }] };
  return { fault: "Nothing to read was dropped: drop files, or a text" };
}

/** Files as they came from the reader. */
export function sourcesOf(files: readonly File[]): Dropped {
  if (files.length === 0) return { fault: "No file was chosen" };
  if (files.every(({ size }) => size === 0))
    return { fault: files.length === 1 ? "That file is empty" : "Those files are empty" };
  return { sources: files.map((file) => ({ name: file.name, blob: file })) };
}
