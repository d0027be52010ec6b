import type { Block, Parsed, Span } from "../../src/core.js";
import { blockPieces, rowsOf } from "./block-text.js";
import { make, reveal } from "./dom.js";

/** So many blocks, or characters, are drawn at once; the rest when asked for. */
const MOST_BLOCKS = 400;
const MOST_CHARACTERS = 60_000;

/** The text of a record with its blocks in colour. */
export interface TextView {
  readonly element: HTMLElement;
  show(parsed: Parsed): void;
  /** Lights these blocks up, and no others, and brings the first into sight. */
  light(blocks: readonly number[], scroll?: boolean): void;
  /** Brings a place of the text into sight and lights up what stands there. */
  jump(span: Span): void;
}

/**
 * @param onBlock - told of the block that the reader points at or goes to; `kept` where it was chosen, not passed over.
 */
export function makeTextView(onBlock: (block: number, kept: boolean) => void): TextView {
  const list = make("div", {
    class: "blocks",
    attributes: { role: "listbox", tabindex: "0", "aria-label": "Blocks of the text" },
  });
  const more = make("button", { class: "more", attributes: { type: "button", hidden: "" } });
  const element = make("div", { class: "text-view" }, list, more);
  let page: Parsed | undefined;
  let drawn = 0;
  let active = -1;
  const options = new Map<number, HTMLElement>();

  function drawMore(least = 0): void {
    if (page === undefined) return;
    const { text, blocks } = page;
    const from = drawn;
    const begin = blocks[from]?.span.start ?? 0;
    while (drawn < blocks.length) {
      const { span } = blocks[drawn] as Block;
      if (drawn >= least && (drawn - from >= MOST_BLOCKS || (drawn > from && span.end - begin > MOST_CHARACTERS)))
        break;
      drawn++;
    }
    const rows = rowsOf(text, blocks, from, drawn).map((row) => drawRow(text, blocks, row));
    list.append(...rows);
    const left = blocks.length - drawn;
    more.hidden = left === 0;
    more.textContent = `Show more: ${left.toLocaleString("en")} blocks are left`;
  }

  function drawRow(text: string, blocks: readonly Block[], row: readonly number[]): HTMLElement {
    const named = row.map((at) => (blocks[at] as Block).role).filter((role) => role !== "blank");
    const isBlank = named.length === 0;
    const margin = make("span", { class: "margin", text: named.join(" · "), attributes: { "aria-hidden": "true" } });
    const line = make("span", { class: "line", attributes: { dir: "auto" } });
    for (const at of row) line.append(drawBlock(text, blocks[at] as Block, at));
    return make("div", { class: isBlank ? "row blank-row" : "row" }, margin, line);
  }

  function drawBlock(text: string, block: Block, at: number): HTMLElement {
    if (block.role === "blank") return make("span", { class: "blank" });
    const option = make(
      "span",
      {
        class: `block role-${block.role}`,
        attributes: {
          role: "option",
          id: `block-${at}`,
          "data-block": String(at),
          "aria-selected": "false",
          "aria-description": `${block.role}, ${block.basis}`,
        },
      },
      ...blockPieces(text, block),
    );
    options.set(at, option);
    return option;
  }

  function goTo(at: number, kept: boolean): void {
    options.get(active)?.setAttribute("aria-selected", "false");
    active = at;
    const option = options.get(at);
    option?.setAttribute("aria-selected", "true");
    if (option !== undefined) list.setAttribute("aria-activedescendant", option.id);
    onBlock(at, kept);
  }

  const blockAt = (event: Event): number => {
    const found = event.target instanceof Element ? event.target.closest("[data-block]") : null;
    return found === null ? -1 : Number(found.getAttribute("data-block"));
  };
  list.addEventListener("pointerover", (event) => {
    const at = blockAt(event);
    if (at >= 0 && event.pointerType === "mouse") onBlock(at, false);
  });
  list.addEventListener("click", (event) => {
    const at = blockAt(event);
    if (at >= 0) goTo(at, true);
  });
  list.addEventListener("keydown", (event) => {
    const places = [...options.keys()];
    const here = places.indexOf(active);
    const steps: Record<string, number> = {
      ArrowDown: here + 1,
      ArrowRight: here + 1,
      ArrowUp: here - 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: places.length - 1,
    };
    const step = steps[event.key];
    const to = step === undefined ? undefined : places[step];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to, true);
    const option = options.get(to);
    if (option !== undefined) reveal(option, list);
  });
  more.addEventListener("click", () => drawMore());

  function light(blocks: readonly number[], scroll = true): void {
    for (const option of list.querySelectorAll(".lit")) option.classList.remove("lit");
    const [first] = blocks;
    if (first !== undefined && first >= drawn) drawMore(first + 1);
    for (const at of blocks) options.get(at)?.classList.add("lit");
    const option = first === undefined ? undefined : options.get(first);
    if (!scroll || option === undefined) return;
    reveal(option, list, "center");
    // On a narrow page the text may be far above the field that was chosen.
    const { top, bottom } = list.getBoundingClientRect();
    if (bottom < 40 || top > innerHeight - 40) list.scrollIntoView({ block: "nearest" });
  }

  return {
    element,
    light,
    show(parsed) {
      page = parsed;
      drawn = 0;
      active = -1;
      options.clear();
      list.replaceChildren();
      list.removeAttribute("aria-activedescendant");
      list.scrollTop = 0;
      element.scrollTop = 0;
      drawMore();
    },
    jump({ start, end }) {
      const met = (page?.blocks ?? []).flatMap(({ span }, at) =>
        span.start < Math.max(end, start + 1) && span.end > start ? [at] : [],
      );
      light(met.length > 0 ? met : []);
      if (met[0] !== undefined && options.has(met[0])) goTo(met[0], true);
    },
  };
}
