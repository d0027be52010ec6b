import { describe, expect, test } from "vitest";
import { bodyOf, parsedExport } from "./support/exports.js";

const body = "The harbour of Riverton opened again on Monday, the port authority said.";

async function rowsOf(table: string) {
  const { records } = await parsedExport(table);
  for (const { text, blocks } of records) {
    let end = 0;
    for (const { span } of blocks) {
      expect(span.start).toBe(end);
      end = span.end;
    }
    expect(end).toBe(text.length);
  }
  return records;
}

async function bodyOfCell(cell: string) {
  const [record] = await rowsOf(`title,date,content\nT,2024-05-01,"${cell.replaceAll('"', '""')}"\n`);
  return record === undefined ? [] : bodyOf(record);
}

describe("a cell of HTML", () => {
  test.each<[string, string, readonly string[]]>([
    ["paragraphs", `<p>${body}</p><p>It is so.</p>`, [body, "It is so."]],
    ["attributes with quotes", `<div class="a"><p id="b">${body}</p></div>`, [body]],
    ["tags inside a sentence", `<p>The <b>harbour</b> is <a href="x">open</a>.</p>`, ["The harbour is open."]],
    ["breaks", "One line<br>another<br/>a third", ["One line", "another", "a third"]],
    ["lines between tags", "<p>One</p>\n\n  <p> Two </p>\n", ["One", "Two"]],
    ["lines of its own", "<p>One\nTwo</p>", ["One", "Two"]],
    ["comments of an editor", `<!-- wp:paragraph -->\n<p>${body}</p>\n<!-- /wp:paragraph -->`, [body]],
    ["what nobody sees", `<p>${body}</p><script>var a = "<p>no</p>";\n</script><style>p {}</style>`, [body]],
    ["references and quotes", `<p>Ferries &amp; trams "sail"</p>`, ['Ferries & trams "sail"']],
    ["a list", "<ul><li>One</li>\n<li>Two</li></ul>tail", ["One", "Two", "tail"]],
    ["a tag that does not end", "<p>One</p><p>Two <b", ["One", "Two <b"]],
  ])("with %s has the lines that are seen", async (_name, cell, lines) => {
    expect(await bodyOfCell(cell)).toEqual(lines);
  });
  test.each([["a < b and c > d, they said."], ["He wrote <harbour> on the wall."], ["The tag <br> ends a line."]])(
    "is none by its signs alone: %s",
    async (cell) => {
      expect(await bodyOfCell(cell)).toEqual([cell]);
    },
  );
  test("without a word is no text", async () => {
    expect(await bodyOfCell("<p></p>\n<br>")).toEqual([]);
    expect(await bodyOfCell(`<p><script>${"<p>".repeat(3)}`)).toEqual([]);
  });
  test("of very many tags takes linear time", async () => {
    const [record] = await rowsOf(`title,date,content\nT,2024-05-01,"${"<p>a <b>b</b></p>".repeat(20_000)}"\n`);
    expect(record?.article.body.length).toBe(20_000);
  });
});

describe("columns of tables", () => {
  test.each([
    ["camel case", "articleId,headLine,articleBody,datePublished,authorName", "1,T,TEXT,2024-05-01,Ada Example"],
    ["spaces", "Article ID,Headline,Article Text,Date Published,Author Name", "1,T,TEXT,2024-05-01,Ada Example"],
    ["hyphens", "article-id,head-line,full-text,publication-date,by-line", "1,T,TEXT,2024-05-01,By Ada Example"],
    ["no marks", "id;baslik;icerik;tarih;yazar", "1;T;TEXT;2024-05-01;Ada Example"],
    ["a time alone", "id,Headlines,Description,Time,Author", '1,T,TEXT,"May 1 2024",Ada Example'],
  ])("are known with %s", async (_name, header, row) => {
    const [record] = await rowsOf(`${header}\n${row.replace("TEXT", `"${body}"`)}\n`);
    const { headline, publishedAt, authors } = record?.article ?? {};
    expect([headline, publishedAt, authors?.[0]?.name, record?.record.id]).toEqual([
      "T",
      "2024-05-01",
      "Ada Example",
      "1",
    ]);
    expect(record === undefined ? [] : bodyOf(record)).toEqual([body]);
  });
  test("with a time beside a date have the date", async () => {
    const [record] = await rowsOf("title,text,time,date\nT,The harbour opened.,Jan 2 2020,2024-05-01\n");
    expect(record?.article.publishedAt).toBe("2024-05-01");
  });
});
