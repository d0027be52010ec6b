/** What an element may be given beside its children; text goes in as text, never as markup. */
interface Given {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
}

/** Makes an element. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { class: names, text, attributes = {}, on = {} }: Given = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (names !== undefined) element.className = names;
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [type, listener] of Object.entries(on)) element.addEventListener(type, listener);
  element.append(...children);
  return element;
}

/** The element of the page with this id. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as Kind;
}

/** Calls once nothing has asked for a while, with what was asked last. */
export function later<Arguments extends unknown[]>(delay: number, call: (...given: Arguments) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...given: Arguments) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...given), delay);
  };
}

/** Brings an element into sight inside the box that scrolls it; the page itself stays where the reader put it. */
export function reveal(element: Element, box: Element, where: "nearest" | "center" = "nearest"): void {
  const [own, frame] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  if (own.top >= frame.top && own.bottom <= frame.bottom) return;
  const middle = own.top - frame.top - (frame.height - own.height) / 2;
  const nearest = own.top < frame.top ? own.top - frame.top : Math.min(own.top - frame.top, own.bottom - frame.bottom);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  box.scrollBy({ top: where === "center" ? middle : nearest, behavior: still ? "auto" : "smooth" });
}
