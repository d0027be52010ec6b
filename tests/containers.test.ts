import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allTheNews } from "../src/containers/all-the-news.js";
import { decodeText } from "../src/containers/decode.js";
import { detectFormat, looksLikeText } from "../src/containers/detect.js";
import { plain } from "../src/containers/plain.js";
import type { DiagnosticCode } from "../src/index.js";
import { ArticleStream, isParseError, parseDump } from "../src/index.js";
import { root } from "./support/sources.js";

const folder = join(root, "fixtures/containers/plain");

function decoded(bytes: readonly number[] | Uint8Array, encoding?: string) {
  const codes: DiagnosticCode[] = [];
  const text = decodeText(Uint8Array.from(bytes), encoding, 0, (code) => void codes.push(code));
  return { text, codes };
}

describe("decoding", () => {
  test("reads UTF-8, and keeps the byte order mark as a character", () => {
    expect(decoded([0xef, 0xbb, 0xbf, 0x61])).toEqual({ text: "\ufeffa", codes: [] });
  });
  test("reads UTF-16 by its mark, in both orders", () => {
    expect(decoded([0xff, 0xfe, 0x61, 0x00])).toEqual({ text: "\ufeffa", codes: ["ENCODING_DETECTED"] });
    expect(decoded([0xfe, 0xff, 0x00, 0x61])).toEqual({ text: "\ufeffa", codes: ["ENCODING_DETECTED"] });
  });
  test("reports an odd last byte of UTF-16", () => {
    expect(decoded([0xff, 0xfe, 0x61, 0x00, 0x62]).codes).toEqual(["ENCODING_DETECTED", "ENCODING_INVALID"]);
  });
  test("reads bytes 0x80 to 0x9F as windows-1252 does, where they are not meant as UTF-8", () => {
    expect(decoded([0x93, 0x48, 0x69, 0x94, 0x20, 0x80])).toEqual({ text: "“Hi” €", codes: ["ENCODING_FALLBACK"] });
  });
  test("keeps what is not UTF-8 as U+FFFD, and tells of each run once", () => {
    const { text, codes } = decoded([0x61, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0x62, 0xc3, 0xa9, 0xff, 0xff]);
    expect(text).toMatch(/^a\ufffd+bé\ufffd+$/);
    expect(codes).toEqual(["ENCODING_INVALID", "ENCODING_INVALID"]);
  });
  test.each(["gb18030", "iso-2022-jp", "euc-jp", "shift_jis", "latin1"])(
    "never throws on bytes that are not %s",
    (encoding) => {
      const bytes = Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256);
      expect(decoded(bytes, encoding).text.length).toBeGreaterThan(0);
    },
  );
  test("takes an unknown encoding for the caller's mistake", async () => {
    await expect(parseDump(new Uint8Array([0x61]), { encoding: "utf-9" }).next()).rejects.toMatchObject({
      code: "USAGE",
    });
  });
});

describe("detecting", () => {
  test("takes a line of JSON with the names of columns for no head of a table", () => {
    const bytes = new TextEncoder().encode('{"id":"1","title":"a","url":"b","text":"c","author":"d"}\n');
    expect(allTheNews.detect(bytes)).toBeUndefined();
    expect(allTheNews.detect(new TextEncoder().encode("id,title,author,content,url\n1,a,b,c,d\n"))).toBe("certain");
  });

  test("takes text for plain, compressed data for what it is, and the rest for binary", () => {
    const kind = (...bytes: number[]) => detectFormat(Uint8Array.from(bytes), [plain]).kind;
    expect(kind(0x61, 0x0a)).toBe("format");
    expect(kind(0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00)).toBe("compressed");
    expect(kind(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0x00)).toBe("compressed");
    expect(kind(0x00, 0x01, 0x02, 0x03)).toBe("binary");
    expect(kind(...new TextEncoder().encode("%PDF-1.4\n1 0 obj\n"))).toBe("binary");
    expect(kind()).toBe("empty");
  });
  test("asks the format first whose dumps begin so", () => {
    const asked: string[] = [];
    const format = (id: string, certainty: "certain" | undefined, opening?: string) => ({
      ...plain,
      id,
      ...(opening !== undefined && { opening }),
      detect: () => {
        asked.push(id);
        return certainty;
      },
    });
    const kind = (...formats: ReturnType<typeof format>[]) => {
      asked.length = 0;
      const found = detectFormat(new TextEncoder().encode("WARC/1.0\r\n"), formats);
      return found.kind === "format" ? found.format.id : found.kind;
    };
    expect(kind(format("one", "certain"), format("two", "certain", "WARC/"))).toBe("two");
    expect(asked).toEqual(["two"]);
    expect(kind(format("one", "certain"), format("two", undefined, "WARC/"))).toBe("one");
    expect(kind(format("one", "certain"), format("two", "certain", "WARC/2"))).toBe("one");
  });
  test("lets a few controls pass as text", () => {
    expect(looksLikeText(new TextEncoder().encode(`${"a line of text\n".repeat(10)}\0`))).toBe(true);
  });
});

describe("a dump", () => {
  test("that is a PDF or an old Word document says what makes text of it", async () => {
    const details: (string | undefined)[] = [];
    const onDiagnostic = ({ detail }: { readonly detail?: string }) => void details.push(detail);
    for (const head of [new TextEncoder().encode("%PDF-1.4\n"), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0)])
      for await (const _ of parseDump(head, { onDiagnostic })) expect.fail("no record");
    expect(details).toEqual([expect.stringContaining("pdftotext"), expect.stringContaining("soffice")]);
  });

  test.each(readdirSync(folder))("%s is read as the same page", async (file) => {
    const articles = [];
    for await (const { article, record } of parseDump(readFileSync(join(folder, file)), { path: `some/${file}` })) {
      expect(record).toMatchObject({ id: file.replace(".txt", ""), source: { path: `some/${file}`, index: 0 } });
      articles.push(article);
    }
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      headline: "Harbour opens again after the storm",
      dateline: { agency: "Reuters" },
    });
  });

  test("may come as a web stream, an async or plain iterable, or bytes, and through ArticleStream", async () => {
    const bytes = readFileSync(join(folder, "two-paragraphs.txt"));
    const chunks = [bytes.subarray(0, 7), new Uint8Array(0), bytes.subarray(7)];
    async function* later() {
      yield* chunks;
    }
    const count = async (records: AsyncIterable<unknown>) => {
      let total = 0;
      for await (const _ of records) total++;
      return total;
    };
    expect(await count(parseDump(bytes))).toBe(1);
    expect(await count(parseDump(chunks))).toBe(1);
    expect(await count(parseDump(later()))).toBe(1);
    expect(await count(parseDump(new Blob([bytes]).stream()))).toBe(1);
    expect(await count(new Blob([bytes]).stream().pipeThrough(new ArticleStream()))).toBe(1);
  });

  test("lets go of its source when the loop is left, and when the source fails", async () => {
    let released = 0;
    async function* source(fail: boolean) {
      try {
        for (let at = 0; at < 100; at++) {
          if (fail && at === 3) throw new Error("the disk is gone");
          yield new TextEncoder().encode("A line of the harbour's long story, told again.\n".repeat(200));
        }
      } finally {
        released++;
      }
    }
    for await (const _ of parseDump(source(false), { maxRecordBytes: 1000 })) break;
    expect(released).toBe(1);
    const failing = parseDump(source(true));
    await expect(failing.next()).rejects.toMatchObject({
      name: "ParseError",
      code: "EIO_READ",
      cause: { message: "the disk is gone" },
    });
    expect(released).toBe(2);
  });

  test("ends with the signal, before and during a read that hangs", async () => {
    await expect(parseDump(new Uint8Array([0x61]), { signal: AbortSignal.abort() }).next()).rejects.toMatchObject({
      code: "ABORTED",
      name: "AbortError",
    });
    const controller = new AbortController();
    async function* hanging(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array([0x61]);
      await new Promise(() => {});
    }
    const reading = parseDump(hanging(), { signal: controller.signal }).next();
    setTimeout(() => controller.abort(), 5);
    const error: unknown = await reading.catch((reason: unknown) => reason);
    expect(isParseError(error) && error.code).toBe("ABORTED");
  });

  test("refuses what is no source of bytes, and says what to give", async () => {
    await expect(parseDump(42 as never).next()).rejects.toMatchObject({ code: "USAGE" });
    await expect(parseDump(["text"] as never).next()).rejects.toThrow(/without an encoding/);
    await expect(parseDump(new Uint8Array(1), { maxRecordBytes: 1.5 }).next()).rejects.toMatchObject({ code: "USAGE" });
  });
});
