// @ts-check
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Where systems put Chromium; undefined where there is none. */
export const chromiumPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);

/** Starts it. Throws a sentence where there is none. */
export async function launchChromium() {
  if (chromiumPath === undefined)
    throw new Error("Chromium is not installed: apt-get install -y --no-install-recommends chromium");
  return chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox", "--disable-gpu"] });
}
