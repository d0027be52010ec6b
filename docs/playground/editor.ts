import { byId, later } from "./dom.js";
import type { Source } from "./protocol.js";

/** What is longer is looked at, not edited. */
const MOST_EDITED = 200_000;

/** The text of a dump as the reader may change it. */
export interface Editor {
  /** Takes a source over, if it is a text of a length that can be edited. */
  take(sources: readonly Source[]): Promise<void>;
  /** The text of the dump; without one (a file of gzip, a long one) that of the record at hand. */
  text(): string;
  set(text: string): void;
}

/**
 * @param recordText - the text of the record at hand.
 * @param onText - told of a text that the reader has written.
 */
export function makeEditor(recordText: () => string, onText: (text: string) => void, onTooLong: () => void): Editor {
  const pane = byId("editing");
  const area = byId<HTMLTextAreaElement>("source");
  const toggle = byId("edit");
  let own: string | undefined;

  const text = () => own ?? recordText();
  const send = later(250, () => {
    own = area.value;
    onText(area.value);
  });
  area.addEventListener("input", send);
  toggle.addEventListener("click", () => {
    if (pane.hidden === true && text().length > MOST_EDITED) return onTooLong();
    open(pane.hidden !== false);
    if (pane.hidden === false) area.focus();
  });

  function open(isOpen: boolean): void {
    pane.hidden = !isOpen;
    toggle.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) area.value = text();
  }

  return {
    text,
    set(given) {
      own = given;
      area.value = given;
    },
    async take(sources) {
      own = undefined;
      const [source] = sources;
      if (sources.length === 1 && source !== undefined && source.blob.size <= MOST_EDITED) {
        const given = await source.blob.text();
        if (!/[\0\ufffd]/.test(given)) own = given;
      }
      if (!pane.hidden) area.value = text().slice(0, MOST_EDITED);
    },
  };
}
