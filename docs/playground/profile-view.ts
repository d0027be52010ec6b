import type { Parsed, Profile } from "../../src/core.js";
import { copyButton } from "./copy.js";
import { later, make } from "./dom.js";
import type { Tried } from "./protocol.js";

/** Where a profile is written and tried. */
export interface ProfileView {
  readonly element: HTMLElement;
  /** The text at hand; empty where no profile is tried. */
  json(): string;
  set(json: string): void;
}

/**
 * @param tryOut - reads with a profile from now on.
 * @param page - the page at hand, from which a first draft is made.
 */
export function makeProfileView(tryOut: (json: string) => Promise<Tried>, page: () => Parsed | undefined): ProfileView {
  const editor = make("textarea", {
    class: "editor",
    attributes: { id: "profile-json", spellcheck: "false", rows: "14", "aria-describedby": "profile-state" },
  });
  const state = make("p", { attributes: { id: "profile-state", role: "status" } });
  const code = make("pre", { attributes: { tabindex: "0", "aria-label": "The profile as TypeScript", hidden: "" } });
  const draft = make("button", { text: "Draft one from this page", attributes: { type: "button" } });
  const clear = make("button", { text: "Without a profile", attributes: { type: "button" } });
  const copy = copyButton("Copy as TypeScript", () => code.textContent ?? "");
  copy.disabled = true;

  async function apply(): Promise<void> {
    const { code: written = "", fault } = await tryOut(editor.value);
    editor.setAttribute("aria-invalid", String(fault !== undefined));
    code.textContent = written;
    code.hidden = written === "";
    copy.disabled = written === "";
    if (fault !== undefined) state.textContent = `Not used: ${fault}.`;
    else state.textContent = written === "" ? "No profile is tried." : "In use: every record is read with it.";
  }
  const applySoon = later(350, () => void apply());
  const set = (json: string) => {
    editor.value = json;
    void apply();
  };
  editor.addEventListener("input", applySoon);
  clear.addEventListener("click", () => set(""));
  draft.addEventListener("click", () => set(`${JSON.stringify(draftFor(page()), undefined, 2)}\n`));

  const element = make(
    "div",
    { class: "profile" },
    make("p", {
      text: "A profile says what only the site knows: which lines of its pages mean what, and what stands behind its headlines.",
    }),
    make("p", { class: "tools" }, draft, clear, copy),
    make("label", { text: "Profile, as JSON", attributes: { for: "profile-json" } }),
    editor,
    state,
    code,
  );
  return { element, set, json: () => editor.value };
}

/** A profile for the site of a page: its name from the title line, a line of it as an example. */
function draftFor(parsed: Parsed | undefined): Profile {
  const name = parsed?.article.publication?.name ?? "The Daily Bugle";
  const id = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const menu = parsed?.blocks.find(({ role }) => role === "navigation" || role === "unknown");
  const line = menu === undefined ? undefined : parsed?.text.slice(menu.content.start, menu.content.end);
  return {
    id: id === "" ? "my-site" : id,
    name,
    language: parsed?.article.language ?? "en",
    signs: { text: [name] },
    editions: [{ titleSuffixes: [name], lines: { navigation: line === undefined || line.length > 60 ? [] : [line] } }],
  };
}
