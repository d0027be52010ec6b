import { make } from "./dom.js";

/** A button that copies a text, and says so. */
export function copyButton(label: string, textOf: () => string | Promise<string>): HTMLButtonElement {
  const button = make("button", { text: label, attributes: { type: "button" } });
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(await textOf());
      button.textContent = "Copied";
    } catch {
      button.textContent = "The browser did not allow it";
    }
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
  return button;
}
