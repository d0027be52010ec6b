/** Bylines of several lines, in corpora and wires; and what stood beside them. */
import { describe, expect, test } from "vitest";
import { parseAll } from "./support/corpora.js";

async function articleOf(dump: string) {
  const { records } = await parseAll(new TextEncoder().encode(dump));
  expect(records).toHaveLength(1);
  const { article, record } = records[0] as (typeof records)[number];
  return { ...article, fields: record.fields, body: article.body.map(({ kind, text }) => `${kind}: ${text}`) };
}

describe("two writers of The Wall Street Journal", () => {
  const document = (...lines: string[]) =>
    `<DOC>\n<DOCNO> WSJ900402-0107 </DOCNO>\n<HL>\n   Port Opens Again\n   ----\n${lines.map((line) => `   ${line}\n`).join("")}</HL>\n<TEXT>\n   The port opened.\n</TEXT>\n</DOC>\n`;
  const reporter = "Staff Reporter of The Riverton Journal";

  test.each([
    [
      ["By Jane Example", reporter, "By Tom Sample", "Special to The Riverton Journal"],
      [
        { name: "Jane Example", role: reporter },
        { name: "Tom Sample", affiliation: "Special to The Riverton Journal" },
      ],
    ],
    [
      ["By Jane Example", "By Tom Sample"],
      [{ name: "Jane Example" }, { name: "Tom Sample" }],
    ],
    [
      ["By Jane Example", "And Tom Sample"],
      [{ name: "Jane Example" }, { name: "Tom Sample" }],
    ],
    [["By Jane Example", "Andover Bureau Chief"], [{ name: "Jane Example", role: "Andover Bureau Chief" }]],
  ])("%j", async (lines, authors) => {
    const { headline, authors: found } = await articleOf(document(...lines));
    expect({ headline, authors: found }).toEqual({ headline: "Port Opens Again", authors });
  });
});

describe("two writers of a wire, a caret for each", () => {
  const story = (...lines: string[]) =>
    `\x16\x16\x01V4644\x1f-----\r\nr e \x14\x12 BC-Port     02-09 0012\r\n\x02^BC-Port,12<\r\n^Port opens<\r\n${lines.map((line) => `^${line}=\r\n`).join("")}\tThe port opened.\r\n\x03\t   AP-WF-02-10-16 0423GMT<\r\n\x0c\r\n\x04\r\n`;

  test.each([
    [
      ["By JANE EXAMPLE and", "TOM SAMPLE", "AP Writers"],
      ["Jane Example", "Tom Sample"],
    ],
    [
      ["By JANE EXAMPLE", "and TOM SAMPLE", "AP Writers"],
      ["Jane Example", "Tom Sample"],
    ],
    [
      ["By JANE EXAMPLE,", "TOM SAMPLE and", "MARY QUILL", "AP Writers"],
      ["Jane Example", "Tom Sample", "Mary Quill"],
    ],
    [["By JANE EXAMPLE", "AP Writers"], ["Jane Example"]],
  ])("%j", async (lines, names) => {
    const { authors, body, fields } = await articleOf(story(...lines));
    expect(authors.map(({ name }) => name)).toEqual(names);
    expect(fields).toMatchObject({ "byline title": ["AP Writers"] });
    expect(body).toEqual(["paragraph: The port opened."]);
  });
});

test.each([
  ["Port 2000  June 1990", "Port 2000", "1990-06"],
  ["Computer Port  Feb 6 1989 v8 n3 p4(1).", "Computer Port", "1989-02-06"],
  ["Port Letter 1990-06-05", "Port Letter", "1990-06-05"],
])("the magazine of %j", async (journal, name, publishedAt) => {
  const found = await articleOf(
    `<DOC>\n<DOCNO> ZF109-576-879 </DOCNO>\n<JOURNAL>${journal}</JOURNAL>\n<TITLE>Port opens</TITLE>\n<TEXT>\nThe port opened.\n</TEXT>\n</DOC>\n`,
  );
  expect(found).toMatchObject({ publication: { name }, publishedAt });
});

test("cells of a table in a cell of HTML stand apart", async () => {
  const { body } = await articleOf(
    'id,title,text\n1,Port opens,"<p>It opened.</p><table><tr><td class=""a"">Berths</td><td>3</td><td></td></tr><tr><th>Cranes<th>4</table>"\n',
  );
  expect(body).toEqual(["paragraph: It opened.", "paragraph: Berths 3", "paragraph: Cranes 4"]);
});
