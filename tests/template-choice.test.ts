import { describe, expect, test } from "vitest";
import { chooseTemplate } from "../src/blocks/template/choose.js";
import type { SiteTemplate, TemplateEdition } from "../src/corpus/index.js";
import { splitLines } from "../src/text/lines.js";

const look = (lines: readonly string[], days: Partial<Pick<TemplateEdition, "from" | "to">> = {}): TemplateEdition => ({
  ...{ pages: 10, missed: 0, tails: [], heads: [], bylines: [], dates: [], captions: [], samples: [], ...days },
  lines: lines.map((text) =>
    text.startsWith("*") ? { text: text.slice(1), pages: 10, masked: true } : { text, pages: 10 },
  ),
});
const site = (name: string, hosts: readonly string[], ...editions: TemplateEdition[]): SiteTemplate => ({
  ...{ version: 1, name, hosts, pages: 10, copies: 0, titleSuffixes: [], editions, notes: [] },
});

/** The name of the site that a page is of, and the place of its edition. */
function chosen(
  page: readonly string[],
  templates: readonly SiteTemplate[],
  about: { host?: string; capturedAt?: string } = {},
): string | undefined {
  const text = page.join("\n");
  const found = chooseTemplate(text, splitLines(text), { host: undefined, capturedAt: undefined, ...about }, templates);
  return found && `${found.template.name} ${found.template.editions.indexOf(found.edition)}`;
}

const page = ["Home", "", "Print", "Get  the APP", "Boats return", "Contact"];

describe("the look of a page", () => {
  test("is of the site that knows most of its lines, three at least", () => {
    const post = site("post", [], look(["home", "print", "get the app"]));
    const mail = site("mail", [], look(["boats return", "contact"]));
    expect(chosen(page, [mail, post])).toBe("post 0");
    expect(chosen(page, [mail])).toBeUndefined();
    expect(chosen(page, [])).toBeUndefined();
    const more = site("more", [], look(["home", "print", "contact", "boats return"]));
    // What two sites have counts half for each.
    expect(chosen(page, [post, more])).toBe("more 0");
    expect(chosen(page, [post, post])).toBeUndefined();
  });

  test("knows each line once, and no masked ones", () => {
    const post = (...lines: string[]) => [site("post", [], look(lines))];
    expect(chosen(["Home", "Home", "Home", "Print"], post("home", "print"))).toBeUndefined();
    expect(chosen(page, post("home", "print", "*contact"))).toBeUndefined();
    expect(chosen(page, post("home", "print", "contact", "contact"))).toBe("post 0");
    expect(chosen(["Home", "Print"], post("home", "home", "print", "print"))).toBeUndefined();
    expect(chosen(["Home", "Print", "", " ", "\t"], post("home", "print", ""))).toBeUndefined();
  });

  test("knows a twenty-fifth of a longer page", () => {
    const long = (rows: number) => [
      "Home",
      "Print",
      "Contact",
      "Mail",
      ...Array.from({ length: rows - 4 }, (_, at) => `Row ${at}`),
    ];
    const post = [site("post", [], look(["home", "print", "contact", "mail"]))];
    expect([chosen(long(100), post), chosen(long(101), post)]).toEqual(["post 0", undefined]);
  });

  test("is the first of two that know as much", () => {
    const looks = [look(["home", "print", "get the app", "a"]), look(["boats return", "contact", "b"])];
    expect(chosen([...page, "b"], [site("post", [], ...looks)])).toBe("post 0");
    expect(chosen([...page, "b", "a"], [site("post", [], ...looks)])).toBe("post 0");
  });

  test("is of its host's site, however little that knows", () => {
    const post = site("post", [], look(["home", "print", "get the app"]));
    const mail = site("mail", ["www.mail.example", "mail.example"], look(["nothing"]));
    const host = "Mail.Example";
    expect(chosen(page, [post, mail], { host })).toBe("mail 0");
    expect(chosen(page, [mail, post], { host })).toBe("mail 0");
    expect(chosen(page, [post, mail], { host: "post.example" })).toBe("post 0");
    expect(chosen(page, [mail])).toBeUndefined();
  });

  test("is that of the day of capture, on its own site", () => {
    const old = look(["home", "print", "get the app"], { from: "2020-01-01", to: "2020-06-30" });
    const young = look(["x"], { from: "2020-07-01", to: "2021-01-31" });
    const undated = look(["y"], { from: "2020-01-01" });
    const post = [site("post", ["post.example"], old, young, undated)];
    const at = (capturedAt?: string, host = "post.example") =>
      chosen(page, post, { host, ...(capturedAt !== undefined && { capturedAt }) });
    expect(at("2020-07-01T10:00:00Z")).toBe("post 1");
    expect(at("2021-01-31T23:59:59Z")).toBe("post 1");
    expect(at("2020-06-30")).toBe("post 0");
    expect(at("2020-01-01")).toBe("post 0");
    expect([at("2021-02-01"), at("2019-12-31"), at()]).toEqual(["post 0", "post 0", "post 0"]);
    expect(at("2020-08-01", "mail.example")).toBe("post 0");
    const open = look(["y"], { to: "2021-12-31" });
    const last = [site("post", ["post.example"], look(["x"]), open, look(["home", "print"]))];
    expect(chosen(page, last, { host: "post.example", capturedAt: "2021-12-01" })).toBe("post 2");
  });
});
