import { copyButton } from "./copy.js";
import { make } from "./dom.js";
import type { Form } from "./protocol.js";

/** More than this is not laid out; copying and saving take all of it. */
const MOST_SHOWN = 100_000;

/** A record in one form of output, to read, copy and save. */
export function drawForm({ id, mediaType, extension }: Form, text: string, name: string): Node[] {
  const save = make("button", { text: `Save as ${extension}`, attributes: { type: "button" } });
  save.addEventListener("click", () => {
    const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
    make("a", { attributes: { href: url, download: `${name}${extension}` } }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  });
  const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}\n…` : text;
  const nodes: Node[] = [
    make(
      "p",
      { class: "tools" },
      make("span", { class: "media-type", text: mediaType }),
      copyButton("Copy", () => text),
      save,
    ),
    make("pre", { text: shown, attributes: { tabindex: "0", "aria-label": `The record as ${id}`, dir: "auto" } }),
  ];
  if (shown !== text) {
    nodes.push(
      make("p", {
        text: `The first ${MOST_SHOWN.toLocaleString("en")} of ${text.length.toLocaleString("en")} characters are shown.`,
      }),
    );
  }
  return nodes;
}
