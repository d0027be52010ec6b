import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as exporters from "../src/exporters/all.js";
import { bigWet } from "./support/big-wet.js";
import { chromiumPath, launchChromium, openPage, processorTimer, type WatchedPage } from "./support/chromium.js";
import { type BuiltSite, buildSite, serve } from "./support/site.js";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
/** These need a browser: where there is none, they say so and are skipped. */
const inChromium = describe.skipIf(chromiumPath === undefined);
if (chromiumPath === undefined) console.log("The playground was not looked at: Chromium is not installed.");

let site: BuiltSite;
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
const fromDisk = (path: string) => pathToFileURL(join(site.folder, path)).href;

/** The playground with its first page on it, looked at by a test; nothing may go wrong on it beside what the test does. */
async function inPlayground(
  look: (page: Page, watched: WatchedPage) => Promise<void>,
  options: BrowserContextOptions = {},
) {
  const watched = await openPage(browser, fromDisk("playground/index.html"), options);
  try {
    await shown(watched.page);
    await look(watched.page, watched);
    expect(watched.faults).toEqual([]);
  } finally {
    await watched.close();
  }
}

const shown = (page: Page) =>
  page.waitForFunction(
    () => document.querySelectorAll(".block").length > 0 && document.querySelectorAll(".field").length > 0,
  );
const trouble = async (page: Page) => {
  await page.locator("#trouble").waitFor({ state: "visible" });
  return page.locator("#trouble").textContent();
};
async function write(page: Page, text: string) {
  if (!(await page.locator("#source").isVisible())) await page.click("#edit");
  await page.evaluate(() => document.querySelector("#text .blocks")?.setAttribute("data-old", ""));
  await page.fill("#source", text);
}
/** Puts files on the page as a reader drops them. */
async function drop(page: Page, files: { name: string; mimeType: string; buffer: Buffer }[] | string) {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement("input"), { type: "file", id: "dropped", multiple: true });
    document.getElementById("dropped")?.remove();
    document.body.append(input);
  });
  await page.setInputFiles("#dropped", files);
  await page.evaluate(() => {
    const input = document.getElementById("dropped") as HTMLInputElement;
    const dataTransfer = new DataTransfer();
    for (const file of input.files ?? []) dataTransfer.items.add(file);
    input.remove();
    for (const type of ["dragenter", "dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
}
const file = (name: string, buffer: Buffer | string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(buffer),
});

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  site = await buildSite();
  server = await serve(site.folder);
  browser = await launchChromium();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  site?.remove();
});

inChromium("the pages", { timeout: 180_000 }, () => {
  test.each(["the disk", "a path below a host"])("load from %s, without a fault", async (from) => {
    for (const path of ["index.html", "playground/index.html", "guides/getting-started.html", "fields.html"]) {
      const address = from === "the disk" ? fromDisk(path) : server.address + path;
      const { page, faults, close } = await openPage(browser, address);
      if (!path.includes(".html") || path.includes("index")) await shown(page);
      expect(faults, path).toEqual([]);
      await close();
    }
  });

  test("show the landing page's example, and read it anew with every change", async () => {
    const { page, faults, close } = await openPage(browser, fromDisk("index.html"));
    await shown(page);
    await page.fill(
      "#live-source",
      "Bridge Closed for Repairs\n\nPORTO - The old bridge was closed on Monday for repairs, the city said.\n",
    );
    await page.locator(".field-headline", { hasText: "Bridge Closed for Repairs" }).waitFor();
    expect(await page.locator(".field-dateline .field-value").textContent()).toContain("PORTO");
    expect(faults).toEqual([]);
    await close();
  });

  test("find by search", async () => {
    const { page, faults, close } = await openPage(browser, fromDisk("guides/streaming.html"));
    await page.keyboard.press("/");
    await page.keyboard.type("dateline");
    await page.locator("#site-results a").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/fields\.html#dateline/);
    expect(faults).toEqual([]);
    await close();
  });

  test("are not wider than a phone", async () => {
    for (const path of [
      "index.html",
      "playground/index.html",
      "guides/getting-started.html",
      "diagnostics.html",
      "cli.html",
    ]) {
      const { page, close } = await openPage(browser, fromDisk(path), { viewport: { width: 360, height: 740 } });
      if (path.includes("index")) await shown(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
      await close();
    }
  });

  test.each(["light", "dark"] as const)("pass axe, %s", async (colorScheme) => {
    const more = colorScheme === "dark" ? [] : ["supported.html", "diagnostics.html", "blocks.html"];
    for (const path of ["index.html", "playground/index.html", "guides/getting-started.html", ...more]) {
      const { page, close } = await openPage(browser, fromDisk(path), { colorScheme, bypassCSP: true });
      if (path.includes("index")) await shown(page);
      // The pages are the same in the dark but for their colours.
      expect(await violations(page, colorScheme === "dark" ? "colours" : undefined), path).toEqual([]);
      await close();
    }
  });
});

inChromium("the playground", { timeout: 180_000 }, () => {
  test("passes axe on every tab, with a list of records and a block chosen", async () => {
    const watched = await openPage(browser, fromDisk("playground/index.html"), { bypassCSP: true });
    const { page } = watched;
    await shown(page);
    await page.selectOption("#example", "containers/jsonl/c4.jsonl");
    await page.locator(".record").nth(1).waitFor();
    await page.locator(".block").first().click();
    await page.click("#edit");
    for (const tab of await page.locator("[role=tab]").all()) {
      await tab.click();
      await page.waitForTimeout(150);
      expect(await violations(page), (await tab.textContent()) ?? "").toEqual([]);
    }
    await watched.close();
  });

  test("parses every example", async () => {
    await inPlayground(async (page) => {
      const ids = await page
        .locator("#example option")
        .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
      expect(ids.length).toBeGreaterThan(30);
      for (const id of ids) {
        await page.evaluate(() => document.getElementById("legend")?.replaceChildren());
        await page.evaluate((value) => {
          const select = document.getElementById("example") as HTMLSelectElement;
          select.value = value;
          select.dispatchEvent(new Event("change"));
        }, id);
        // Waits for the new legend, and sees all in one look: what the change before it drew may be drawn again meanwhile.
        const isShown = await page.waitForFunction(() => {
          const isDone = document.querySelector("#legend .chip") !== null;
          const isKnown = document.querySelector(".block:not(.role-unknown)") !== null;
          return isDone && isKnown && document.getElementById("trouble")?.hidden;
        });
        expect(await isShown.jsonValue(), id).toBe(true);
      }
    });
  });

  test("shows all of a text, in blocks", async () => {
    await inPlayground(async (page) => {
      const text = "Harbour Opens\n\nBy Jane Example\n\nLISBON - The harbour opened again on Friday, officials said.\n";
      await write(page, text);
      await page.locator(".field-headline", { hasText: "Harbour Opens" }).waitFor();
      const drawn = await page.locator("#text .line").allTextContents();
      expect(drawn.filter((line) => line !== "").join("\n\n")).toBe(text.trimEnd());
    });
  });

  test("leads from a field to its blocks, and back", async () => {
    await inPlayground(async (page) => {
      await page.locator(".field-dateline").click();
      expect(await page.locator(".block.lit").allTextContents()).toEqual(["London- "]);
      await page.locator(".block.role-credit").first().click();
      const on = page.locator(".field[aria-pressed=true]");
      expect(await on.locator(".field-name").allTextContents()).toEqual(["media credit"]);
      await page.locator("#legend .chip", { hasText: "paragraph" }).click();
      expect(await page.locator(".block.lit").count()).toBe(await page.locator(".block.role-paragraph").count());
    });
  });

  test("says why, to the mouse and to the keyboard", async () => {
    await inPlayground(async (page) => {
      await page.selectOption("#example", { index: 1 });
      await page.locator(".block.role-byline").first().waitFor();
      await page.locator(".block.role-paragraph").nth(1).hover();
      await page.locator("#evidence .reasons li").first().waitFor();
      expect(await page.locator("#evidence").textContent()).toContain("the article's text");
      await page.locator("#text .blocks").focus();
      await page.keyboard.press("Home");
      const first = await page.locator("#text .blocks").getAttribute("aria-activedescendant");
      await page.keyboard.press("ArrowDown");
      const second = await page.locator("#text .blocks").getAttribute("aria-activedescendant");
      expect(first).not.toBe(second);
      expect(await page.locator(`#${second}`).getAttribute("aria-selected")).toBe("true");
      const role = ((await page.locator(`#${second}`).getAttribute("aria-description")) ?? "").split(",")[0] as string;
      await page.locator("#evidence .chip", { hasText: role }).waitFor();
    });
  });

  test("writes every form that is registered", async () => {
    await inPlayground(async (page) => {
      for (const { id } of Object.values(exporters).filter((each) => typeof each === "object")) {
        await page.click(`#tab-form-${id}`);
        const written = page.locator(`#panel-form-${id} pre`);
        await written.waitFor();
        expect(await written.textContent(), id).toContain("Khan Touman");
      }
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("[role=tabpanel]:visible button", { hasText: "Save" }).click(),
      ]);
      expect(saved.suggestedFilename()).toMatch(/^[\w.-]+$/);
    });
  });

  test("leads from a diagnostic to its place", async () => {
    await inPlayground(async (page) => {
      await write(page, "Media ID: 55350511\nCaption:\n");
      await page.locator("#tab-diagnostics", { hasText: /\d/ }).click();
      await page.locator("#panel-diagnostics li", { hasText: "CAPTION_EMPTY" }).locator("button").click();
      expect(await page.locator(".block.lit").first().textContent()).toContain("Caption:");
    });
  });

  test("reads with a profile that is written, and gives it as TypeScript", async () => {
    await inPlayground(async (page) => {
      await write(
        page,
        "Dam Repairs | The Riverton Example\nLocal News\nRIVERTON - Repairs will begin in May, the council said.\n",
      );
      await page.locator(".field-headline", { hasText: "Dam Repairs" }).waitFor();
      await page.click("#tab-profile");
      const profile = {
        id: "riverton",
        name: "The Riverton Example",
        language: "en",
        signs: { text: ["The Riverton Example"] },
        editions: [{ lines: { section: ["Local News"] } }],
      };
      await page.fill("#profile-json", JSON.stringify(profile));
      await page.locator("#profile-state", { hasText: "In use" }).waitFor();
      await page.locator(".block.role-section", { hasText: "Local News" }).waitFor();
      await page.getByRole("button", { name: "Copy as TypeScript" }).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
        "export const riverton = defineProfile({",
      );
      await page.fill("#profile-json", '{"id": 1');
      await page.locator("#profile-state", { hasText: "Not used" }).waitFor();
      await page.getByRole("button", { name: "Draft one from this page" }).click();
      await page.locator("#profile-state", { hasText: "In use" }).waitFor();
    });
  });

  test("puts a page into a link, and opens it from there", async () => {
    await inPlayground(async (page) => {
      await write(page, "Ferry Sails Again\n\nFARO - The ferry sailed on Tuesday, officials said.\n");
      await page.locator(".field-headline", { hasText: "Ferry Sails" }).waitFor();
      await page.click("#share");
      await page.locator("#status", { hasText: "link" }).waitFor();
      const address = page.url();
      expect(address).toContain("#z=");
      const other = await openPage(browser, address);
      await other.page.locator(".field-headline", { hasText: "Ferry Sails Again" }).waitFor();
      expect(other.faults).toEqual([]);
      await other.close();
    });
  });

  test("keeps ten thousand records smooth: only those in sight are elements", async () => {
    await inPlayground(async (page) => {
      const lines = Array.from({ length: 10_000 }, (_, at) =>
        JSON.stringify({ title: `Ferry ${at}`, text: `FARO - Ferry ${at} sailed on Tuesday, officials said.` }),
      );
      await drop(page, [file("ferries.jsonl", lines.join("\n"))]);
      await page.locator("#status", { hasText: "10,000 records" }).waitFor();
      await page.locator(".record", { hasText: "Ferry 3" }).first().waitFor();
      await page.locator(".records").focus();
      await page.keyboard.press("End");
      await page.locator(".record", { hasText: "Ferry 9999" }).waitFor();
      await page.locator(".field-headline", { hasText: "Ferry 9999" }).waitFor();
      expect(await page.locator(".record").count()).toBeLessThan(60);
    });
  });
});

inChromium("a large dump", { timeout: 400_000 }, () => {
  test("of 50 MB, dropped, does not hold the page up; its reading can be cancelled", async () => {
    const { dump, records } = bigWet(50_000_000);
    const path = join(site.folder, "large.wet.gz");
    writeFileSync(path, dump);
    await inPlayground(async (page) => {
      const processorTime = await processorTimer(page);
      await page.evaluate(() => {
        const progress = document.getElementById("progress") as HTMLElement;
        new MutationObserver(() => {
          if (!progress.hidden) progress.dataset.seen = "";
        }).observe(progress, { attributes: true, attributeFilter: ["hidden"] });
      });
      await drop(page, path);
      await page.locator(".record", { hasText: "Page" }).first().waitFor();
      await page
        .locator("#status", { hasText: `${records.toLocaleString("en")} records` })
        .waitFor({ timeout: 120_000 });
      await page.locator(".records").focus();
      await page.keyboard.press("End");
      await page.locator(`#record-${records - 1}[aria-selected=true]`).waitFor();
      expect(await page.locator("#progress[data-seen]").count()).toBe(1);
      const taken = await processorTime();
      // By the processor and not by the clock: other programs take it away as they like.
      expect(taken.page / taken.all).toBeLessThan(0.35);
      // The page presses the button itself once records have come: a fast machine is done before anybody looks.
      await page.evaluate(() => {
        const cancel = document.getElementById("cancel") as HTMLButtonElement;
        const observer = new MutationObserver(() => {
          if (cancel.hidden || !/% read, [1-9]/.test(document.getElementById("status")?.textContent ?? "")) return;
          observer.disconnect();
          cancel.click();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      await drop(page, path);
      expect(await trouble(page)).toContain("stopped");
      expect(await page.locator("#progress").isHidden()).toBe(true);
      expect(await page.locator(".record").count()).toBeGreaterThan(0);
    });
  });
});

inChromium("hostile and broken input", { timeout: 180_000 }, () => {
  const attack =
    '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script><svg onload=globalThis.hacked=1>';

  test("stays text", async () => {
    // What is HTML is read without tags: a title and a text that are none keep theirs.
    const record = {
      title: attack.slice(attack.indexOf("<script")),
      text: `It reads ${attack}\nBy ${attack}\nLISBON - ${attack} opened.\n[x](javascript:globalThis.hacked=1)`,
      url: `javascript:${attack}`,
      id: attack,
    };
    await inPlayground(async (page) => {
      await drop(page, [file(`${attack.replaceAll("/", "")}.jsonl`, `${JSON.stringify(record)}\n`.repeat(3))]);
      await page.locator(".record", { hasText: "onload" }).first().waitFor();
      for (const tab of await page.locator("[role=tab]").all()) {
        await tab.click();
        await page.waitForTimeout(50);
      }
      for (const block of await page.locator(".block").all()) await block.click();
      await page.waitForTimeout(300);
      expect(await page.locator("main img, main svg, main script, main a[href^=javascript]").count()).toBe(0);
      expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
    });
  });

  test("meets a policy that runs no code of the page itself", async () => {
    const watched = await openPage(browser, fromDisk("playground/index.html"));
    await watched.page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.hacked = 1";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", "<b onclick='globalThis.hacked = 1' style='color: red'>x</b>");
      (document.body.lastElementChild as HTMLElement).click();
    });
    expect(await watched.page.evaluate(() => "hacked" in globalThis)).toBe(false);
    expect(watched.faults.filter((fault) => fault.includes("Content Security Policy")).length).toBeGreaterThan(1);
    await watched.close();
  });

  test.each([
    [
      "a binary file",
      [
        file(
          "photo.jpg",
          Buffer.from([
            0xff,
            0xd8,
            0xff,
            0xe0,
            0,
            16,
            74,
            70,
            73,
            70,
            0,
            ...Array.from({ length: 3000 }, (_, at) => (at * 89) % 256),
          ]),
        ),
      ],
      /binary/i,
    ],
    ["an empty file", [file("empty.txt", "")], /empty/],
    ["two empty files", [file("a.txt", ""), file("b.txt", "")], /empty/],
    ["nothing", [], /[Nn]othing/],
    ["a file of gzip that is cut", [file("cut.gz", Buffer.from([0x1f, 0x8b, 8, 0, 0]))], /nothing to show|record/i],
  ])("says a sentence to %s", async (_, files, sentence) => {
    await inPlayground(async (page) => {
      await drop(page, files);
      expect(await trouble(page)).toMatch(sentence);
      await page.selectOption("#example", { index: 1 });
      await page.locator(".block.role-byline").first().waitFor();
      expect(await page.locator("#trouble").isHidden()).toBe(true);
    });
  });

  test("says a sentence to a folder", async () => {
    await inPlayground(async (page) => {
      await page.evaluate(() => {
        const event = new DragEvent("drop", { bubbles: true, cancelable: true });
        const item = { kind: "file", webkitGetAsEntry: () => ({ isDirectory: true }) };
        Object.defineProperty(event, "dataTransfer", { value: { items: [item], files: [], getData: () => "" } });
        document.body.dispatchEvent(event);
      });
      expect(await trouble(page)).toContain("folder");
    });
  });

  test("reads files that are dropped together, one after the other", async () => {
    await inPlayground(async (page) => {
      await drop(page, [
        file("a.txt", "Bridge Closed\n\nPORTO - The bridge was closed.\n"),
        file("b.txt", "Ferry Sails\n\nFARO - The ferry sailed.\n"),
      ]);
      await page.locator("#status", { hasText: "2 records" }).waitFor();
      await page.locator(".record", { hasText: "Ferry Sails" }).waitFor();
    });
  });

  test("starts the parser again when it has died", async () => {
    await inPlayground(async (page, { faults }) => {
      await page.workers()[0]?.evaluate(
        () =>
          void setTimeout(() => {
            throw new Error("out of memory");
          }),
      );
      expect(await trouble(page)).toContain("The parser stopped");
      await page.getByRole("button", { name: "Start again" }).click();
      await page.locator("#trouble").waitFor({ state: "hidden" });
      await shown(page);
      await page.locator(".field-headline", { hasText: "Scores of Dead" }).waitFor();
      faults.length = 0;
    });
  });

  test.each([
    ["workers", "Worker", "", /too old for the playground/],
    ["DecompressionStream", "DecompressionStream", "#z=AAAA", /no DecompressionStream/],
  ])("says a sentence in a browser without %s", async (_, name, fragment, sentence) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.addInitScript((missing) => Reflect.deleteProperty(globalThis, missing), name);
    await page.goto(fromDisk("playground/index.html") + fragment);
    expect(await trouble(page)).toMatch(sentence);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("opens a file of gzip in a browser without DecompressionStream", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => void Reflect.deleteProperty(globalThis, "DecompressionStream"));
    await page.goto(fromDisk("playground/index.html"));
    await shown(page);
    await drop(page, [file("small.wet.gz", bigWet(20_000).dump)]);
    await page.locator(".record", { hasText: "Page 0" }).first().waitFor();
    await context.close();
  });
});

/** What axe finds, a line each, by all its rules or by those of colours; the page was opened past its policy, which would not let axe in. */
async function violations(page: Page, rules?: "colours"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.addScriptTag({ path: axe });
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run({ ...(runOnly && { runOnly }), resultTypes: ["violations"] });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(" | ")}`,
    );
  }, rules && ["color-contrast", "link-in-text-block"]);
}
