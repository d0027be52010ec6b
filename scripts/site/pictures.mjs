// @ts-check
/**
 * Draws the pictures of the README: `npm run site && npm run site:pictures` writes docs/pictures/. Needs Chromium.
 */
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "./browser.mjs";
import { root } from "./sections.mjs";

/** A README is looked at, not downloaded. */
const MOST_BYTES = 150_000;
const folder = join(root, "docs/pictures");

/** @typedef {import("playwright-core").Page} BrowserPage */
/** @type {readonly { name: string, path: string, colors: "light" | "dark", width: number, height: number, act?: (page: BrowserPage) => Promise<void> }[]} */
const pictures = [
  { name: "landing", path: "index.html", colors: "light", width: 1120, height: 600 },
  {
    name: "playground-light",
    path: "playground/index.html",
    colors: "light",
    width: 1000,
    height: 745,
    act: pointAtParagraph,
  },
  {
    name: "playground-dark",
    path: "playground/index.html",
    colors: "dark",
    width: 1000,
    height: 745,
    act: pointAtParagraph,
  },
  { name: "playground-phone", path: "playground/index.html", colors: "dark", width: 390, height: 760 },
];

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
try {
  for (const { name, path, colors, width, height, act } of pictures) {
    const page = await browser.newPage({ colorScheme: colors, viewport: { width, height }, reducedMotion: "reduce" });
    await page.goto(pathToFileURL(join(root, "site", path)).href);
    await page.locator(".block").first().waitFor();
    await act?.(page);
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    const { size } = statSync(file);
    console.log(`docs/pictures/${name}.png ${Math.round(size / 1000)} kB`);
    if (size > MOST_BYTES) {
      console.log(`${name} is larger than ${MOST_BYTES / 1000} kB: show less`);
      process.exitCode = 1;
    }
    await page.close();
  }
} finally {
  await browser.close();
}

/** A page of another site, its first paragraph and why it is one. @param {BrowserPage} page */
async function pointAtParagraph(page) {
  const example = page.locator("#example option", { hasText: "article" }).first();
  await page.selectOption("#example", await example.getAttribute("value"));
  await page.locator(".block.role-byline").first().waitFor();
  await page.locator(".block.role-paragraph").first().click();
  await page.locator(".reasons").waitFor();
  await page.locator(".toolbar").evaluate((toolbar) => toolbar.scrollIntoView());
  await page.mouse.move(0, 0);
}
