import type { Source } from "./protocol.js";

/** An example as the build of the site packs it: the file's name and its bytes in base64. */
interface Packed {
  readonly name: string;
  readonly base64: string;
}

declare global {
  /** Set by `examples.js`. */
  var newsdumpExamples: Readonly<Record<string, Packed>> | undefined;
}

/** An example of the list. Its file is fetched when the first one is asked for, as a script: a page opened as a file may fetch nothing else. */
export async function exampleOf(id: string): Promise<Source> {
  if (globalThis.newsdumpExamples === undefined) await loadScript("examples.js");
  const packed = globalThis.newsdumpExamples?.[id];
  if (packed === undefined) throw new Error("This example is not there");
  const bytes = Uint8Array.from(atob(packed.base64), (unit) => unit.charCodeAt(0));
  return { name: packed.name, blob: new Blob([bytes]) };
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error("The examples could not be loaded")));
    document.head.append(script);
  });
}
