import { describe, expect, test } from "vitest";
import { type Parsed, parse, parseDump, positionAt, splitLines, textOf } from "../src/index.js";
import { marksOf } from "../src/text/marks-of.js";
import { parsedSchema } from "../src/zod/index.js";
import { textFixtures } from "./support/fixtures.js";
import { anyText, pageText } from "./support/page-texts.js";
import fc from "./support/properties.js";

const runs = { numRuns: Number(process.env.LAW_RUNS ?? 1500) };
const pages = textFixtures("articles");

function expectTiling({ text, blocks }: Parsed): void {
  let cursor = 0;
  for (const { span, content } of blocks) {
    if (span.start !== cursor || span.end <= span.start)
      expect.fail(`a block spans ${span.start}-${span.end} at ${cursor}`);
    if (content.start < span.start || content.end > span.end || content.end < content.start) {
      expect.fail(`content ${content.start}-${content.end} leaves its block ${span.start}-${span.end}`);
    }
    cursor = span.end;
  }
  expect(cursor).toBe(text.length);
}

function resolve(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
}

describe("blocks", () => {
  test("tile any text, and nothing is thrown", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectTiling(parse(text));
      }),
      runs,
    );
  });

  test("tile every fixture, cut at every place of the shortest and at random places of all", () => {
    const [shortest] = [...pages].sort((a, b) => a.text.length - b.text.length);
    const text = shortest?.text ?? "";
    for (let end = 0; end <= text.length; end++) expectTiling(parse(text.slice(0, end)));
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.double({ min: 0, max: 1, noNaN: true }), ({ text }, share) => {
        expectTiling(parse(text.slice(0, Math.floor(text.length * share))));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the article", () => {
  const values = ({ kind, article, entries }: Parsed) => ({ kind, article, entries });

  test("is the same with CRLF as with LF", () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const lf = text.replace(/\r\n?/g, "\n");
        expect(values(parse(lf.replaceAll("\n", "\r\n")))).toEqual(values(parse(lf)));
      }),
      runs,
    );
  });

  test.each(pages.filter(({ name }) => name.includes("asharq-al-awsat")))(
    "$name is the same without its blank lines",
    ({ text }) => {
      const without = text.replace(/(?:\r?\n)(?:[ \t]*\r?\n)+/g, "\n");
      expect(values(parse(without))).toEqual(values(parse(text)));
    },
  );

  test("does not change when white space is added at the end; only the last blank block may grow", () => {
    fc.assert(
      fc.property(pageText, fc.constantFrom("\n", "\n\n", "\n \n", "\r\n\r\n"), (text, space) => {
        // Without a final line ending a text may be cut in mid-word, and is read so.
        const ended = `${text}\n`;
        const before = parse(ended);
        const after = parse(ended + space);
        expect(values(after)).toEqual(values(before));
        const kept = before.blocks.at(-1)?.role === "blank" ? before.blocks.length - 1 : before.blocks.length;
        expect(after.blocks.slice(0, kept)).toEqual(before.blocks.slice(0, kept));
        expect(after.blocks.slice(kept).every(({ role }) => role === "blank")).toBe(true);
      }),
      runs,
    );
  });

  test("leads back to its blocks: every origin exists, and body and blocks agree", () => {
    fc.assert(
      fc.property(fc.oneof(pageText, fc.constantFrom(...pages.map(({ text }) => text))), (text) => {
        const parsed = parse(text);
        for (const [path, indexes] of Object.entries(parsed.origins)) {
          expect(indexes.length, path).toBeGreaterThan(0);
          for (const index of indexes) expect(parsed.blocks[index], path).toBeDefined();
          const holder = path.startsWith("entries.") ? parsed : parsed.article;
          expect(resolve(holder, path), path).toBeDefined();
        }
        const body = parsed.origins.body ?? [];
        expect(body.map((index) => textOf(parsed, parsed.blocks[index] as Parsed["blocks"][number]))).toEqual(
          parsed.article.body.map(({ text }) => text),
        );
      }),
      runs,
    );
  });

  test("has an origin for every value that stands in the text", () => {
    for (const { name, text } of pages) {
      const { article, origins } = parse(text);
      const fields = ["headline", "deck", "section", "byline", "dateline", "publishedAt", "updatedAt"] as const;
      for (const field of fields) if (article[field] !== undefined) expect(origins, name).toHaveProperty(field);
      article.media.forEach((media, at) => {
        for (const field of Object.keys(media)) expect(Object.keys(origins), name).toContain(`media.${at}.${field}`);
      });
    }
  });

  test("is plain data: a JSON round trip changes nothing and satisfies the schema", () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const parsed = parse(text);
        const again: unknown = JSON.parse(JSON.stringify(parsed));
        expect(again).toEqual(parsed);
        expect(structuredClone(parsed)).toEqual(parsed);
        parsedSchema.parse(again);
      }),
      runs,
    );
  });

  test("is the same on every run, whatever was parsed between", () => {
    const first = pages.map(({ text }) => JSON.stringify(parse(text)));
    const second = [...pages].reverse().map(({ text }) => JSON.stringify(parse(text)));
    expect(second.reverse()).toEqual(first);
  });
});

describe("lines", () => {
  test("tile the text, and their columns agree with the characters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = splitLines(text);
        const { endings, allMarks } = lines;
        expect(marksOf(text)).toEqual({ endings, allMarks });
        const pieces = Array.from({ length: lines.count }, (_, at) =>
          text.slice(lines.starts[at], lines.starts[at + 1]),
        );
        expect(pieces.join("")).toBe(text);
        expect(pieces.length).toBe(text === "" ? 0 : (text.match(/\r\n?|\n|[^\r\n](?![^\r\n])$/g)?.length ?? 0));
        pieces.forEach((piece, at) => {
          expect(text.slice(lines.textStarts[at], lines.textEnds[at])).toBe(piece.trim());
          expect(lines.words[at]).toBe(piece.trim() === "" ? 0 : piece.trim().split(/\s+/).length);
          expect(lines.digits[at]).toBe(piece.match(/[0-9]/g)?.length ?? 0);
        });
      }),
      runs,
    );
  });

  test("have positions that count from 1", () => {
    fc.assert(
      fc.property(anyText, fc.nat(500), (text, offset) => {
        const { line, column } = positionAt(text, offset);
        const lines = splitLines(text);
        const start = line <= lines.count ? (lines.starts[line - 1] as number) : text.length;
        expect(start + column - 1).toBe(Math.min(offset, text.length));
      }),
      runs,
    );
  });
});

describe("a dump", () => {
  const collect = async (chunks: readonly Uint8Array[], maxRecordBytes?: number) => {
    const out: unknown[] = [];
    for await (const record of parseDump(chunks, { path: "dump.txt", ...(maxRecordBytes && { maxRecordBytes }) }))
      out.push(record);
    return out;
  };

  test("gives the same records for any chunking", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          pageText.map((text) => new TextEncoder().encode(text)),
          fc.uint8Array({ maxLength: 300 }),
        ),
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }),
        fc.constantFrom(undefined, 16, 50),
        async (bytes, sizes, limit) => {
          const chunks: Uint8Array[] = [];
          let at = 0;
          for (const size of sizes) {
            chunks.push(bytes.slice(at, at + size));
            at += size;
          }
          chunks.push(bytes.slice(at));
          expect(await collect(chunks, limit)).toEqual(await collect([bytes], limit));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("is cut into records that hold every byte, where it is too long for one", async () => {
    await fc.assert(
      fc.asyncProperty(pageText, async (text) => {
        const bytes = new TextEncoder().encode(text);
        const records = (await collect([bytes], 64)) as {
          text: string;
          record: { source: { bytes: { byteStart: number; byteEnd: number } } };
        }[];
        let cursor = 0;
        for (const { record } of records) {
          expect(record.source.bytes.byteStart).toBe(cursor);
          cursor = record.source.bytes.byteEnd;
        }
        if (records.length > 0) expect(cursor).toBe(bytes.length);
        if (records.length > 0)
          expect(records.map(({ text }) => text).join("")).toBe(
            new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
          );
      }),
      { numRuns: 300 },
    );
  });
});
