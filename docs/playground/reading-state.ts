import { byId } from "./dom.js";

/** The line below the tools: how far the reading is, what came of it, and what went wrong. */
export interface ReadingState {
  say(sentence: string): void;
  /** Shows how far it is, as a share of 1. */
  progress(share: number, sentence: string): void;
  done(sentence: string): void;
  /** A sentence that stays until something else is opened; with what can be done about it. */
  trouble(sentence: string, remedy?: { readonly label: string; act(): void }): void;
}

/** @param onCancel - the reader has had enough. */
export function makeReadingState(onCancel: () => void): ReadingState {
  const status = byId("status");
  const bar = byId<HTMLProgressElement>("progress");
  const cancel = byId<HTMLButtonElement>("cancel");
  const trouble = byId("trouble");
  const show = (isReading: boolean) => {
    bar.hidden = !isReading;
    cancel.hidden = !isReading;
  };
  cancel.addEventListener("click", onCancel);
  return {
    say(sentence) {
      status.textContent = sentence;
    },
    progress(share, sentence) {
      bar.value = share;
      status.textContent = sentence;
      show(true);
    },
    done(sentence) {
      status.textContent = sentence;
      show(false);
    },
    trouble(sentence, remedy) {
      show(false);
      trouble.hidden = sentence === "";
      trouble.replaceChildren(sentence.endsWith(".") || sentence === "" ? sentence : `${sentence}.`);
      if (remedy === undefined) return;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = remedy.label;
      button.addEventListener("click", remedy.act);
      trouble.append(" ", button);
    },
  };
}
