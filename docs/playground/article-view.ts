import type { Parsed } from "../../src/core.js";
import { type ShownField, shownFields } from "./article-fields.js";
import { shownText } from "./block-text.js";
import { make, reveal } from "./dom.js";

/** A listing of ten thousand entries is told of, not drawn. */
const MOST_SHOWN = 500;
const MOST_CHARACTERS = 4000;

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
  let fields: readonly ShownField[] = [];
  let buttons: readonly HTMLElement[] = [];

  function draw(field: ShownField): HTMLElement {
    const { name, value, blocks, stated, path } = field;
    const cut = value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value;
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
      fields = shownFields(parsed).slice(0, MOST_SHOWN);
      buttons = fields.map(draw);
      const { kind, profile } = parsed;
      const about = `${kind}${profile === undefined ? "" : `, by the profile ${profile}`}`;
      element.replaceChildren(make("p", { class: "kind", text: about }), ...buttons);
    },
    light(block) {
      const first = press(({ blocks }) => blocks.includes(block));
      const box = element.closest(".panel") ?? element;
      if (first !== undefined) reveal(first, box);
    },
  };
}
