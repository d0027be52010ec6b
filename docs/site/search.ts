/** A place that the search may find. */
interface Place {
  readonly title: string;
  readonly page: string;
  readonly href: string;
  readonly text: string;
}

declare global {
  /** Set by `search-index.js`. */
  var newsdumpSearch: readonly Place[] | undefined;
}

const MOST_SHOWN = 12;

/** The box in the bar: the index is fetched when somebody goes into it. */
export function startSearch(box: HTMLElement): void {
  const input = box.querySelector("input");
  const results = box.querySelector("div");
  if (input === null || results === null) return;
  const base = box.dataset.base ?? "";
  results.setAttribute("role", "region");
  results.setAttribute("aria-label", "Found");
  results.setAttribute("aria-live", "polite");

  const load = () => {
    if (globalThis.newsdumpSearch !== undefined || document.getElementById("search-index") !== null) return;
    const script = document.createElement("script");
    script.id = "search-index";
    script.src = `${base}search-index.js`;
    script.addEventListener("load", show);
    document.head.append(script);
  };

  function show(): void {
    if (results === null || input === null) return;
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    results.hidden = words.length === 0;
    const found = words.length === 0 ? [] : findPlaces(words, globalThis.newsdumpSearch ?? []);
    results.replaceChildren(...found.map(draw));
    if (found.length === 0) results.textContent = globalThis.newsdumpSearch === undefined ? "…" : "Nothing was found.";
  }

  function draw({ title, page, href, text }: Place): HTMLElement {
    const link = document.createElement("a");
    link.href = base + href;
    const head = document.createElement("strong");
    head.textContent = title;
    const about = document.createElement("span");
    about.textContent = [page === title ? "" : page, text.slice(0, 110)].filter(Boolean).join(" · ");
    link.append(head, about);
    return link;
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", show);
  box.addEventListener("keydown", (event) => {
    const links = [...results.querySelectorAll("a")];
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "Escape") {
      results.hidden = true;
      input.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const to = here + (event.key === "ArrowDown" ? 1 : -1);
      (links[to] ?? input).focus();
    } else if (event.key === "Enter" && document.activeElement === input) links[0]?.click();
  });
  document.addEventListener("click", (event) => {
    if (event.target instanceof Node && !box.contains(event.target)) results.hidden = true;
  });
  document.addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing) return;
    event.preventDefault();
    input.focus();
  });
}

/** The places that hold all words, the best first: in a title before in a text, whole words before parts. */
function findPlaces(words: readonly string[], places: readonly Place[]): Place[] {
  const scored = places.flatMap((place) => {
    const title = place.title.toLowerCase();
    const rest = `${place.page} ${place.text}`.toLowerCase();
    let score = 0;
    for (const word of words) {
      if (title === word) score += 12;
      else if (title.split(/[^\p{L}\p{N}]+/u).includes(word)) score += 6;
      else if (title.includes(word)) score += 4;
      else if (rest.includes(word)) score += 1;
      else return [];
    }
    return [{ place, score }];
  });
  return scored
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_SHOWN)
    .map(({ place }) => place);
}
