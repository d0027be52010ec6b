import type { Parsed } from "../../src/core.js";
import { type ShownField, shownFields } from "./article-fields.js";
import { shownText } from "./block-text.js";
import { make, reveal } from "./dom.js";

/** So many fields, or characters, are drawn at once; the rest when asked for. */
const MOST_FIELDS = 200;
const MOST_CHARACTERS = 30_000;
/** A longer value is cut; the forms of output have it whole. */
const MOST_OF_VALUE = 4000;

/** The article, field by field. */
export interface ArticleView {
  readonly element: HTMLElement;
  show(parsed: Parsed): void;
  /** Marks the fields that a block is part of. */
  light(block: number): void;
}

/** @param onField - told of the field that the reader chose. */
export function makeArticleView(onField: (field: ShownField) => void): ArticleView {
  const element = make("div", { class: "article" });
  const more = make("button", { class: "more", attributes: { type: "button" }, on: { click: () => drawMore() } });
  let fields: readonly ShownField[] = [];
  const buttons: HTMLElement[] = [];

  function drawMore(): void {
    const from = buttons.length;
    let characters = 0;
    while (buttons.length < fields.length && buttons.length - from < MOST_FIELDS && characters < MOST_CHARACTERS) {
      const field = fields[buttons.length] as ShownField;
      characters += Math.min(field.value.length, MOST_OF_VALUE);
      buttons.push(draw(field));
    }
    element.append(...buttons.slice(from));
    const left = fields.length - buttons.length;
    more.textContent = `Show more: ${left.toLocaleString("en")} fields are left`;
    if (left > 0) element.append(more);
    else more.remove();
  }

  function draw(field: ShownField): HTMLElement {
    const { name, value, blocks, stated, path } = field;
    const cut = value.length > MOST_OF_VALUE ? `${value.slice(0, MOST_OF_VALUE)}…` : value;
    const origin = stated !== undefined ? `stated by ${stated}` : blocks.length === 0 ? "not printed on the page" : "";
    return make(
      "button",
      {
        class: `field field-${path.split(".")[0]}`,
        attributes: { type: "button", "aria-pressed": "false" },
        on: { click: () => choose(field) },
      },
      make("span", { class: "field-name", text: origin === "" ? name : `${name} (${shownText(origin)})` }),
      make("span", { class: "field-value", text: shownText(cut), attributes: { dir: "auto" } }),
    );
  }

  function choose(field: ShownField): void {
    press((each) => each === field);
    onField(field);
  }

  function press(isOn: (field: ShownField) => boolean): HTMLElement | undefined {
    let first: HTMLElement | undefined;
    buttons.forEach((button, at) => {
      const on = isOn(fields[at] as ShownField);
      button.setAttribute("aria-pressed", String(on));
      if (on) first ??= button;
    });
    return first;
  }

  return {
    element,
    show(parsed) {
      fields = shownFields(parsed);
      buttons.length = 0;
      const { kind, profile } = parsed;
      const about = `${kind}${profile === undefined ? "" : `, by the profile ${profile}`}`;
      element.replaceChildren(make("p", { class: "kind", text: about }));
      drawMore();
    },
    light(block) {
      const at = fields.findIndex(({ blocks }) => blocks.includes(block));
      while (buttons.length <= at) drawMore();
      const first = press(({ blocks }) => blocks.includes(block));
      const box = element.closest(".panel") ?? element;
      if (first !== undefined) reveal(first, box);
    },
  };
}
