// @ts-check
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Application } from "typedoc";
import { baseOf, header, policy } from "./layout.mjs";
import { root } from "./sections.mjs";

/** The reference hides what its filters hide by a style of its own making; of scripts it has none in its pages. */
const apiPolicy = policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

/**
 * Writes the API reference below `api/` of the site, with the bar of the other pages above each of its own, and without scripts
 * inside the pages. Gives what the search may find of it.
 *
 * @param {string} out
 */
export async function writeApi(out) {
  const app = await Application.bootstrapWithPlugins({
    options: join(root, "typedoc.json"),
    readme: "none",
    out: join(out, "api"),
    customCss: join(out, "api.css"),
    logLevel: "Warn",
    // Types are checked by `npm run docs` and `npm run typecheck`.
    skipErrorChecking: true,
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("the API reference could not be made");
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("the API reference has faults");
  rmSync(join(out, "api.css"));
  /** @type {{ title: string, page: string, href: string, text: string }[]} */
  const found = [];
  for (const file of readdirSync(join(out, "api"), { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".html")) continue;
    const target = `api/${file.replaceAll("\\", "/")}`;
    const html = readFileSync(join(out, target), "utf8");
    writeFileSync(join(out, target), dressed(html, target));
    found.push(...namesIn(html, target));
  }
  return found;
}

/** @param {string} html @param {string} target */
function dressed(html, target) {
  const base = baseOf(target);
  const loads = `<script src="${base}theme.js"></script><script src="${base}site.js" defer></script>`;
  return (
    html
      .replace(/<script>document\.documentElement\.dataset\.theme[\s\S]*?<\/script>/, "")
      .replace(
        '<meta charset="utf-8"/>',
        `<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${apiPolicy}">`,
      )
      .replace("</title>", `</title>${loads}`)
      // The icons are in the page by then, and from the disk a browser takes none from another file.
      .replaceAll(/href="[^"]*assets\/icons\.svg#/g, 'href="#')
      .replace(/<body[^>]*>/, (body) => `${body}${header(base)}`)
  );
}

/** What a page of the reference is about: a function, a type. @param {string} html @param {string} target */
function namesIn(html, target) {
  const [, kind = ""] = /^api\/(function|interface|class|type|variable)/.exec(target) ?? [];
  const [, title = "", of = ""] = /<title>([^|<]+) \| ([^<]+)<\/title>/.exec(html) ?? [];
  if (kind === "" || title === "") return [];
  const comment = /<div class="tsd-comment tsd-typography"><p>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? "";
  const text = comment
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
  return [{ title, page: `API, ${kind} of ${of}`, href: target, text: text.slice(0, 200) }];
}
