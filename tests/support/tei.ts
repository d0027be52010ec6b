import { SaxesParser } from "saxes";

/** What may stand in what, of the part of TEI that is written. */
const contents: Readonly<Record<string, string>> = {
  teiCorpus: "teiHeader TEI",
  TEI: "teiHeader text",
  teiHeader: "fileDesc encodingDesc profileDesc",
  fileDesc: "titleStmt publicationStmt notesStmt sourceDesc",
  titleStmt: "title author",
  publicationStmt: "p publisher idno date",
  notesStmt: "note",
  sourceDesc: "p bibl biblFull",
  biblFull: "titleStmt publicationStmt",
  encodingDesc: "appInfo",
  appInfo: "application",
  application: "label",
  profileDesc: "abstract creation langUsage textClass",
  abstract: "p",
  creation: "date",
  langUsage: "language",
  textClass: "keywords",
  keywords: "term",
  text: "body",
  body: "div",
  div: "head opener note p ab list quote",
  opener: "byline dateline date",
  list: "item",
  note: "ab bibl date",
};

/** Reads a document, refuses what stands where it may not, and gives the text of each element by its name. */
export function readTei(xml: string): Map<string, string[]> {
  const parser = new SaxesParser({ xmlns: true });
  const open: { name: string; text: string }[] = [];
  const found = new Map<string, string[]>();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local: name }) => {
    const parent = open.at(-1)?.name;
    if (parent !== undefined && !(contents[parent] ?? "").split(" ").includes(name))
      throw new Error(`${name} in ${parent}`);
    open.push({ name, text: "" });
  });
  parser.on("text", (text) => {
    const at = open.at(-1);
    if (at !== undefined) at.text += text;
  });
  parser.on("closetag", () => {
    const { name, text } = open.pop() as { name: string; text: string };
    found.set(name, [...(found.get(name) ?? []), text]);
  });
  parser.write(xml).close();
  return found;
}
