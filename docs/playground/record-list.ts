import { make } from "./dom.js";
import type { RecordRow } from "./protocol.js";

const ROW_HEIGHT = 52;
/** Rows above and below those in sight. */
const MARGIN = 4;

/** A list of any length, of which only the rows in sight are elements. */
export interface RecordList {
  readonly element: HTMLElement;
  /** So many records there are now; the list stays where it is. */
  grow(count: number): void;
  /** Forgets the rows: another dump, or another profile. */
  reset(): void;
  select(index: number): void;
}

/**
 * @param ask - gives the rows of a range.
 * @param onSelect - told of the record that the reader chose.
 */
export function makeRecordList(
  ask: (from: number, to: number) => Promise<readonly RecordRow[]>,
  onSelect: (index: number) => void,
): RecordList {
  const known = new Map<number, RecordRow>();
  const shown = new Map<number, HTMLElement>();
  const spacer = make("div", { class: "spacer", attributes: { role: "presentation" } });
  const element = make(
    "div",
    { class: "records", attributes: { role: "listbox", tabindex: "0", "aria-label": "Records of the dump" } },
    spacer,
  );
  let [count, selected, frame, age] = [0, -1, 0, 0];
  let asking = false;

  const inSight = (): [number, number] => {
    const first = Math.floor(element.scrollTop / ROW_HEIGHT) - MARGIN;
    const rows = Math.ceil(element.clientHeight / ROW_HEIGHT) + 2 * MARGIN;
    return [Math.max(0, first), Math.min(count, first + rows)];
  };

  function draw(): void {
    frame = 0;
    const [from, to] = inSight();
    for (const [index, row] of shown) {
      if (index >= from && index < to) continue;
      row.remove();
      shown.delete(index);
    }
    for (let index = from; index < to; index++) {
      if (!shown.has(index)) add(index);
    }
    void fill(from, to);
  }

  function add(index: number): void {
    const row = make("div", {
      class: "record",
      attributes: { role: "option", id: `record-${index}`, "aria-posinset": String(index + 1) },
      on: { click: () => choose(index) },
    });
    row.style.transform = `translateY(${index * ROW_HEIGHT}px)`;
    shown.set(index, row);
    write(index, row);
    spacer.append(row);
  }

  function write(index: number, row: HTMLElement): void {
    const { kind = "", title = "…", about = "", publishedAt = "" } = known.get(index) ?? {};
    row.setAttribute("aria-setsize", String(count));
    row.setAttribute("aria-selected", String(index === selected));
    row.replaceChildren(
      make("span", { class: "record-title", text: title || "(no text)", attributes: { dir: "auto" } }),
      make("span", {
        class: "record-about",
        text: [`${index + 1}`, kind, publishedAt.slice(0, 10), about].filter(Boolean).join(" · "),
      }),
    );
  }

  /** Asks for what is missing in sight; one question at a time, the newest view counts. */
  async function fill(from: number, to: number): Promise<void> {
    let first = from;
    while (first < to && known.has(first)) first++;
    if (asking || first === to) return;
    asking = true;
    const asked = age;
    try {
      const rows = await ask(first, Math.min(to, first + 8));
      if (asked === age) {
        for (const row of rows) {
          known.set(row.index, row);
          const drawn = shown.get(row.index);
          if (drawn !== undefined) write(row.index, drawn);
        }
      }
    } catch {
      // Without its row a record shows its number; what failed is told elsewhere.
      return;
    } finally {
      asking = false;
    }
    redraw();
  }

  const redraw = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };

  function choose(index: number): void {
    select(index);
    onSelect(index);
  }

  function select(index: number): void {
    const before = shown.get(selected);
    selected = index;
    before?.setAttribute("aria-selected", "false");
    const top = index * ROW_HEIGHT;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW_HEIGHT > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + ROW_HEIGHT - element.clientHeight;
    }
    if (index < count && !shown.has(index)) draw();
    shown.get(index)?.setAttribute("aria-selected", "true");
    if (shown.has(index)) element.setAttribute("aria-activedescendant", `record-${index}`);
  }

  element.addEventListener("scroll", redraw, { passive: true });
  element.addEventListener("keydown", (event) => {
    const page = Math.max(1, Math.floor(element.clientHeight / ROW_HEIGHT) - 1);
    const steps: Record<string, number> = {
      ArrowDown: selected + 1,
      ArrowUp: selected - 1,
      PageDown: selected + page,
      PageUp: selected - page,
      Home: 0,
      End: count - 1,
    };
    const to = steps[event.key];
    if (to === undefined || count === 0) return;
    event.preventDefault();
    choose(Math.min(count - 1, Math.max(0, to)));
  });
  new ResizeObserver(redraw).observe(element);

  return {
    element,
    select,
    grow(to) {
      count = to;
      spacer.style.height = `${to * ROW_HEIGHT}px`;
      redraw();
    },
    reset() {
      age++;
      known.clear();
      for (const row of shown.values()) row.remove();
      shown.clear();
      element.scrollTop = 0;
      redraw();
    },
  };
}
