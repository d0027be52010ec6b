/** What the exporters write, judged by programs that newsdump does not contain. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { marked, type Token } from "marked";
import Papa from "papaparse";
import { SaxesParser } from "saxes";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { parse as readYaml } from "yaml";
import { csv, csvWith, json, jsonLd, jsonl, markdown, ninjs, ninjs2, ninjsWith, tei } from "../src/exporters/all.js";
import { csvRows } from "../src/exporters/csv-columns.js";
import { wellFormed } from "../src/exporters/well-formed.js";
import { type Diagnostic, type Parsed, parse, writeStream } from "../src/index.js";
import { textFixtures } from "./support/fixtures.js";
import { hostileTexts, pageOf, pageOfAll } from "./support/pages.js";
import fc from "./support/properties.js";
import { root } from "./support/sources.js";
import { readTei } from "./support/tei.js";

const fixtures = ["articles", "negatives", "exporters"]
  .flatMap((folder) => textFixtures(folder))
  .map(({ name, text }) => {
    const source = { path: name, index: 0 };
    return [
      name,
      parse({ text, id: name, targetUri: `https://x.example/${name}`, capturedAt: "2023-04-28T13:15:00Z", source }),
    ];
  }) as [string, Parsed][];
const hostile = hostileTexts.map((text): [string, Parsed] => [JSON.stringify(text), pageOfAll(text)]);
const long = pageOf({
  headline: "Harbour",
  body: [{ kind: "paragraph", text: `"=<&>]]> ${"a, b; – <p>é</p> ".repeat(70_000)}` }],
});
const pages: readonly [string, Parsed][] = [
  ...fixtures,
  ...hostile,
  ["a million characters", long],
  ["nothing", pageOf({})],
];
const standards = join(root, "../shared/standards");

test("there are pages to judge", () => expect(fixtures.length).toBeGreaterThan(100));

describe("ninjs", () => {
  const files = ["ninjs-schema_3.1.json", "GeoJSON-schema.json"].map((name) => join(standards, name));
  const isThere = files.every((file) => existsSync(file));
  const [schema, geo] = isThere ? files.map((file) => JSON.parse(readFileSync(file, "utf8"))) : [{}, {}];

  function validator(of: object) {
    const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
    ajv.addSchema(geo, "https://geojson.org/schema/GeoJSON.json#");
    return ajv.compile(of);
  }

  test.skipIf(!isThere)("3.1 satisfies the schema of IPTC (skipped where ../shared is absent)", () => {
    const validate = validator(schema);
    for (const [name, page] of pages) {
      expect(validate(JSON.parse(ninjs.write(page))), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    // The judge can say no.
    const item = JSON.parse(ninjs.write(pageOf({ headline: "Harbour" })));
    expect(validate({ ...item, stray: 1 })).toBe(false);
    expect(validate({ ...item, contentCreated: "2020-01-02" })).toBe(false);
    expect(validate({ ...item, uri: "not a uri" })).toBe(false);
  });

  test.skipIf(!isThere)("2.2 has the properties of 3.1 in lower case (skipped where ../shared is absent)", () => {
    const validate = validator(lowerCased(schema) as object);
    for (const [name, page] of pages) {
      expect(validate(JSON.parse(ninjs2.write(page))), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    expect(validate(JSON.parse(ninjs.write(pageOf({ body: [{ kind: "paragraph", text: "x" }] }))))).toBe(false);
  });

  test.each(pages)("%s has what is demanded, and no name that is not of the standard", (_name, page) => {
    const item = JSON.parse(ninjs.write(page));
    const names = new Set<string>();
    for (const each of [item, ...(item.associations ?? [])]) {
      expect(each.uri).toMatch(/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i);
      for (const moment of [each.contentCreated, each.versionCreated].filter((value) => value !== undefined))
        expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
      for (const list of ["headlines", "bodies", "descriptions"])
        for (const { value } of each[list] ?? []) expect(typeof value).toBe("string");
    }
    for (const { name } of item.associations ?? []) {
      expect(names.has(name)).toBe(false);
      names.add(name);
    }
    expect(JSON.parse(ninjs2.write(page))).toEqual(
      JSON.parse(
        JSON.stringify({ ...(lowerCased(item) as object), standard: JSON.parse(ninjs2.write(page)).standard }),
      ),
    );
  });

  test.each([
    ["2023-04-28T13:15Z", "2023-04-28T13:15:00Z", undefined],
    ["2023-04-28T13:15:09+09:00", "2023-04-28T13:15:09+09:00", undefined],
    ["2023-04-28", undefined, "2023-04-28"],
    ["2023-04-28T13:15", undefined, "2023-04-28T13:15"],
    ["2023-02-30T13:15Z", undefined, "2023-02-30T13:15Z"],
  ])("%s is a date-time only where time and zone are known", (publishedAt, moment, told) => {
    const item = JSON.parse(ninjs.write(pageOf({ publishedAt })));
    expect(item.contentCreated).toBe(moment);
    expect(item.descriptions?.[0]?.value).toBe(told);
  });

  test("uri is what the caller says, else the record's id where that is one, else of the text", () => {
    const page = parse({ text: "Harbour", id: "<urn:uuid:6e1c>", source: { index: 0 } });
    expect(JSON.parse(ninjsWith({ uri: () => "tag:x.example,2023:1" }).write(page)).uri).toBe("tag:x.example,2023:1");
    expect(JSON.parse(ninjs.write(page)).uri).toBe("urn:uuid:6e1c");
    expect(JSON.parse(ninjs.write(parse(""))).uri).toBe(
      "urn:sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
  });
});

/** Names of properties in lower case, those that a schema speaks of too; what a schema calls its own parts stays. */
function lowerCased(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    return value.map((each) => (key === "required" ? String(each).toLowerCase() : lowerCased(each)));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const stays = key === "$defs" || ownWords.has(name);
      return [stays ? name : name.toLowerCase(), lowerCased(each, name)];
    }),
  );
}

const ownWords: ReadonlySet<string> = new Set(
  "unevaluatedProperties additionalProperties allOf anyOf oneOf minItems maxItems patternProperties".split(" "),
);

describe("TEI", () => {
  test.each(pages)("%s is well-formed and of the part of TEI that is written", (_name, page) => {
    const found = readTei(tei.write(page));
    const body = page.article.body.filter(({ kind }) => kind === "listItem").map(({ text }) => allowed(text));
    expect(found.get("item") ?? []).toEqual(body);
    expect(found.get("title")?.[0]).toBe(allowed(page.article.headline ?? ""));
  });

  test("what XML forbids is told of, once a page, and nothing else is", () => {
    const told = (text: string) => {
      const diagnostics: Diagnostic[] = [];
      tei.write(pageOfAll(text), (diagnostic) => diagnostics.push(diagnostic));
      return diagnostics.map(({ code }) => code);
    };
    for (const text of ["\x01", "\x0b\ufffe", "\ud800"]) expect(told(text)).toEqual(["XML_CHARS_REPLACED"]);
    for (const text of ["\t\r\n", "\u0085\u2028", "😀", "]]>"]) expect(told(text)).toEqual([]);
  });

  test("holds the address, and what is no address as a note", () => {
    const written = (targetUri: string) =>
      readTei(tei.write(parse({ text: "Harbour", targetUri, source: { index: 0 } })));
    expect(written("https://x.example/a?b=1&c=2").get("idno")).toEqual(["https://x.example/a?b=1&c=2"]);
    expect(written("no address").get("idno")).toBeUndefined();
    expect(written("no address").get("note")).toContain("no address");
  });

  test("a corpus of several pages is one document", async () => {
    readTei(await corpusOf(pages.map(([, page]) => page)));
    readTei(await corpusOf([]));
  });

  const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;
  const folder = process.env.NEWSDUMP_TEI_SCHEMAS ?? standards;
  const schemas: [string, string][] = [
    ["--dtdvalid", join(folder, "tei_corpus.dtd")],
    ["--relaxng", join(folder, "tei_all.rng")],
  ];
  const judges: [string, string][] = [["--noout", ""], ...schemas.filter(([, path]) => existsSync(path))];
  test.skipIf(!hasXmllint).each(judges)(
    "xmllint %s %s accepts one page and a corpus (skipped where xmllint is absent)",
    async (option: string, schema: string) => {
      const temporary = mkdtempSync(join(tmpdir(), "newsdump-tei-"));
      try {
        const file = join(temporary, "corpus.xml");
        const short = pages.filter(([, page]) => page !== long).map(([, page]) => page);
        for (const xml of [await corpusOf(short), tei.write(short[0] as Parsed), tei.write(long)]) {
          writeFileSync(file, xml);
          const schemaOptions = schema === "" ? [] : [option, schema];
          const { status, stderr } = spawnSync("xmllint", ["--nonet", "--noout", ...schemaOptions, file], {
            encoding: "utf8",
          });
          expect(status, stderr.slice(0, 2000)).toBe(0);
        }
      } finally {
        rmSync(temporary, { recursive: true, force: true });
      }
    },
  );

  async function corpusOf(parsed: readonly Parsed[]): Promise<string> {
    const records = parsed.map((page) => ({ record: { source: { index: 0 } }, ...page }));
    return new Response(streamOf(records).pipeThrough(writeStream(tei))).text();
  }

  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
  const allowed = (text: string) => wellFormed(text).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "\ufffd");
});

describe("CSV", () => {
  test.each(pages)("%s is read back cell by cell", (_name, page) => {
    const { data, errors } = Papa.parse<Record<string, string>>(csv.write(page), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(1);
    const [row = {}] = data;
    expect(Object.keys(row)).toEqual(csvRows.map(({ to }) => to));
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    const headline = wellFormed(page.article.headline ?? "").replaceAll("\0", "\ufffd");
    expect((row.headline ?? "").replace(/^'/, "")).toBe(headline.replace(/^'/, ""));
  });

  test("several pages are one table with one head", async () => {
    const records = pages.map(([, page]) => ({ record: { source: { index: 0 } }, ...page }));
    const table = await new Response(streamOf(records).pipeThrough(writeStream(csv))).text();
    const { data, errors } = Papa.parse<string[]>(table, { skipEmptyLines: true, delimiter: "," });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(pages.length + 1);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([csvRows.length]));
  });

  test("formulas stay when asked for, columns and delimiter are the caller's", () => {
    const page = pageOf({ headline: "=1;2", section: "-" });
    const own = csvWith({ columns: ["section", "headline"], delimiter: ";", escapeFormulas: false });
    expect(own.write(page)).toBe('section;headline\r\n-;"=1;2"\r\n');
    expect(() => csvWith({ delimiter: "::" })).toThrow(expect.objectContaining({ code: "USAGE" }));
    expect(() => csvWith({ columns: ["nothing" as "id"] })).toThrow(expect.objectContaining({ code: "USAGE" }));
  });
});

describe("Markdown", () => {
  test.each(pages)("%s: YAML reads the front matter back", (_name, page) => {
    const [, matter = ""] = /^---\n([\s\S]*?\n)---\n/.exec(markdown.write(page)) ?? [];
    const read = readYaml(matter) ?? {};
    const { article } = page;
    expect(read.title).toBe(mended(article.headline));
    expect(read.authors ?? []).toEqual(article.authors.map(({ name }) => wellFormed(name)));
    expect(read.date).toBe(mended(article.publishedAt));
    expect(read.tags ?? []).toEqual(article.keywords.map(({ term }) => wellFormed(term)));
  });

  test.each(fixtures)("%s: marked reads the same paragraphs, and no markup in them", (_name, page) => {
    const body = markdown.write(page).replace(/^---\n[\s\S]*?\n---\n/, "");
    const tokens = marked.lexer(body, { gfm: true });
    const paragraphs = tokens.filter(({ type }) => type === "paragraph").map(plainText);
    const crossheads = tokens.filter((token) => token.type === "heading" && token.depth === 2).map(plainText);
    const wanted = page.article.body.filter(({ kind }) => kind === "paragraph").map(({ text }) => folded(text));
    expect(paragraphs.map(folded)).toEqual(expect.arrayContaining(wanted));
    if (page.entries.length === 0)
      expect(crossheads.map(folded)).toEqual(
        page.article.body.filter(({ kind }) => kind === "crosshead").map(({ text }) => folded(text)),
      );
  });

  const mended = (text: string | undefined) => (text === undefined ? undefined : wellFormed(text));
  const folded = (text: string) => text.replace(/\s+/g, " ").trim();

  /** The text that a reader sees; throws where there is markup, save addresses that are links as they stand. */
  function plainText(token: Token): string {
    const parts = "tokens" in token ? (token.tokens ?? []) : [];
    return parts
      .map((part): string => {
        if (part.type === "text" || part.type === "escape" || part.type === "link") return part.text;
        if (part.type === "em" && parts.length === 1) return part.text;
        throw new Error(`${part.type} in ${token.raw}`);
      })
      .join("")
      .replace(
        /&(amp|lt|gt|quot|#39);/g,
        (whole, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name] ?? whole,
      );
  }
});

describe("JSON", () => {
  test.each(pages)(
    "%s: each form is JSON, on one line where it says so, and JSON-LD closes no script",
    (_name, page) => {
      expect(JSON.parse(json.write(page)).article).toEqual(JSON.parse(JSON.stringify(page.article)));
      expect(JSON.parse(jsonl.write(page)).article).toEqual(JSON.parse(JSON.stringify(page.article)));
      for (const exporter of [jsonl, jsonLd, ninjs, ninjs2]) {
        const written = exporter.write(page);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
        expect(written.slice(0, -1)).not.toMatch(/[\x00-\x1f\u0085\u2028\u2029]/);
      }
      expect(jsonLd.write(page)).not.toContain("<");
      expect(JSON.parse(jsonLd.write(page))["@context"]).toBe("https://schema.org");
    },
  );

  test("JSON-LD has the types and properties of schema.org", () => {
    const few = [
      ...fixtures.filter((_, at) => at % 7 === 0),
      ...hostile.slice(-3),
      ...fixtures.filter(([, { kind }]) => kind !== "article").slice(0, 4),
    ];
    const kinds = new Set(few.map(([, { kind }]) => kind));
    expect(kinds.has("article") && kinds.has("listing")).toBe(true);
    const code = few.map(([, page], at) => {
      const text = jsonLd.write(page).trimEnd();
      return `export const page${at}: WithContext<${JSON.parse(text)["@type"]}> = ${text};`;
    });
    const head = 'import type { CollectionPage, NewsArticle, WebPage, WithContext } from "schema-dts";';
    expect(faultsOf([head, ...code].join("\n"))).toEqual([]);
    // The judge can say no.
    expect(
      faultsOf(
        `${head}\nexport const page: WithContext<NewsArticle> = { "@context": "https://schema.org", "@type": "NewsArticle", kicker: "x" };`,
      ),
    ).not.toEqual([]);
  });

  function faultsOf(code: string): string[] {
    const file = join(root, "tests/schema-org.generated.ts");
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, ...rest) =>
      name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest);
    const program = ts.createProgram([file], options, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }
});

function streamOf<T>(values: readonly T[]): ReadableStream<T> {
  return new ReadableStream({
    start(controller) {
      for (const value of values) controller.enqueue(value);
      controller.close();
    },
  });
}

test("any text in any field keeps every form valid", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const page = pageOfAll(text);
      const parser = new SaxesParser();
      parser.on("error", (error) => {
        throw error;
      });
      parser.write(tei.write(page)).close();
      expect(Papa.parse(csv.write(page), { header: true, skipEmptyLines: true, delimiter: "," }).errors).toEqual([]);
      readYaml(/^---\n([\s\S]*?\n)---\n/.exec(markdown.write(page))?.[1] ?? "");
      for (const exporter of [json, jsonl, jsonLd, ninjs, ninjs2]) JSON.parse(exporter.write(page));
    }),
    { numRuns: 300 },
  );
});
