import { make } from "./dom.js";

/** Panels of which one is shown, by the pattern that screen readers know. */
export interface Tabs {
  readonly element: HTMLElement;
  /** Adds a tab, before another one or as the last, and gives its panel. */
  add(id: string, label: string, before?: string): HTMLElement;
  label(id: string, label: string): void;
  select(id: string): void;
  selected(): string;
}

/**
 * @param name - what the row of tabs is called.
 * @param onSelect - told of the tab that is shown now.
 */
export function makeTabs(name: string, onSelect: (id: string) => void): Tabs {
  const list = make("div", { class: "tabs", attributes: { role: "tablist", "aria-label": name } });
  const element = make("div", { class: "tabbed" }, list);
  const tabs = new Map<string, { tab: HTMLElement; panel: HTMLElement }>();
  let current = "";

  function select(id: string): void {
    if (!tabs.has(id)) return;
    current = id;
    for (const [each, { tab, panel }] of tabs) {
      tab.setAttribute("aria-selected", String(each === id));
      tab.tabIndex = each === id ? 0 : -1;
      panel.hidden = each !== id;
    }
    onSelect(id);
  }

  list.addEventListener("keydown", (event) => {
    const ids = [...list.children].map(({ id }) => id.slice("tab-".length));
    const here = ids.indexOf(current);
    const steps: Record<string, number> = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: ids.length - 1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const id = ids[(step + ids.length) % ids.length] as string;
    select(id);
    tabs.get(id)?.tab.focus();
  });

  return {
    element,
    select,
    selected: () => current,
    add(id, label, before) {
      const tab = make("button", {
        text: label,
        attributes: { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `panel-${id}`, tabindex: "-1" },
        on: { click: () => select(id) },
      });
      const panel = make("div", {
        class: "panel",
        attributes: { role: "tabpanel", id: `panel-${id}`, "aria-labelledby": `tab-${id}`, hidden: "" },
      });
      list.insertBefore(tab, tabs.get(before ?? "")?.tab ?? null);
      element.append(panel);
      tabs.set(id, { tab, panel });
      return panel;
    },
    label(id, label) {
      const found = tabs.get(id);
      if (found !== undefined) found.tab.textContent = label;
    },
  };
}
