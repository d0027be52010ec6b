import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export { chromiumPath, launchChromium } from "../../scripts/site/browser.mjs";

/** A page with all that went wrong on it: errors of the console, of scripts, of the policy, and requests to other hosts. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: string[];
  close(): Promise<void>;
}

/** Opens a page, and writes down what goes wrong. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]).catch(() => {});
  // Other tests run beside it, on as many processors as there are.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (!["file:", "blob:", "data:"].includes(protocol) && !host.startsWith("127.0.0.1")) faults.push(request.url());
  });
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}

/** Seconds of the processor: those of the thread that draws a page, and those of all threads of its process, workers among them. */
export interface ProcessorTime {
  readonly page: number;
  readonly all: number;
}

/** Begins to measure what a page takes of the processor; what it gives tells how much that was since then. */
export async function processorTimer(page: Page): Promise<() => Promise<ProcessorTime>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const seconds = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { page: seconds("TaskDuration"), all: seconds("ProcessTime") };
  };
  const begun = await read();
  return async () => {
    const now = await read();
    return { page: now.page - begun.page, all: now.all - begun.all };
  };
}
