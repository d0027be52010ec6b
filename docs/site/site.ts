import { startSearch } from "./search.js";

const themes = { os: "as the system", light: "light", dark: "dark" } as const;
type Theme = keyof typeof themes;

function startTheme(button: HTMLElement): void {
  const root = document.documentElement;
  const current = (): Theme => (root.dataset.theme as Theme | undefined) ?? "os";
  const say = () => button.setAttribute("aria-label", `Colours: ${themes[current()] ?? themes.os}`);
  button.addEventListener("click", () => {
    const order = Object.keys(themes) as Theme[];
    const next = order[(order.indexOf(current()) + 1) % order.length] as Theme;
    root.dataset.theme = next;
    try {
      localStorage.setItem("tsd-theme", next);
    } catch {
      // It lasts for this page.
    }
    say();
  });
  say();
}

const themeButton = document.getElementById("theme");
if (themeButton !== null) startTheme(themeButton);

const menu = document.getElementById("menu");
if (menu instanceof HTMLDetailsElement && matchMedia("(max-width: 60rem)").matches) menu.open = false;

const box = document.querySelector<HTMLElement>(".site-search");
if (box !== null) startSearch(box);
