import type { Article, Parsed } from "../../src/index.js";

/** A page that says this and nothing else. */
export function pageOf(article: Partial<Article>, parsed: Partial<Parsed> = {}): Parsed {
  return {
    kind: "article",
    text: "",
    blocks: [],
    article: { authors: [], media: [], body: [], keywords: [], notices: [], ...article },
    entries: [],
    origins: {},
    diagnostics: [],
    ...parsed,
  };
}

/** Strings that are something else to some reader of some form. */
export const hostileTexts: readonly string[] = [
  "no",
  "null",
  "~",
  "1e3",
  "2020-01-01",
  "- x",
  "# x",
  "key: value",
  '"',
  "'",
  "\\",
  "{a: b}",
  "---",
  "a\n---\nb: c",
  "a\r\nb",
  "a\rb",
  "\t",
  " padded ",
  "\u0085\u2028\u2029\ufeff",
  "\0\x01\x08\x0b\x0c\x0e\x1f\x7f\x9f",
  "\ufffe\uffff",
  "\ud800 \udc00 \ud83d",
  "😀 🏳️‍🌈 \u202e",
  "]]> <![CDATA[ <!-- -->",
  "<script>alert(1)</script> &amp; &#0; & <b>",
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "＝1",
  '=cmd|"/c calc"!A1',
  "a,b;c\td",
  '""',
  "*a* _b_ `c` [d](e) ~~f~~ <g> &amp;",
  "1. a",
  "1) a",
  "    a",
  "a  \nb",
  "***",
  "===",
  "| a | b |\n|---|---|",
  "https://x.example/?a=1&b=2 www.x.example a@x.example",
  "javascript:alert(1)",
  "$& $1 $`",
  "__proto__",
];

/** A page that says the same text in every field. */
export function pageOfAll(text: string): Parsed {
  return pageOf(
    {
      headline: text,
      kicker: text,
      deck: text,
      section: text,
      byline: text,
      authors: [{ name: text, role: text, affiliation: text, place: text }],
      dateline: { text, places: [text], agency: text, date: text },
      publishedAt: text,
      updatedAt: text,
      publication: {
        name: text,
        siteTitle: text,
        archive: { label: text, from: 2005 },
        edition: text,
        page: text,
      },
      language: text,
      media: [{ id: text, caption: text, credit: text }, {}],
      body: [
        { kind: "paragraph", text },
        { kind: "crosshead", text },
        { kind: "listItem", text },
        { kind: "listItem", text },
        { kind: "quote", text },
      ],
      keywords: [{ term: text, scheme: text, relevance: 0.5 }],
      notices: [text, `© ${text}`, `Correction: ${text}`],
    },
    {
      text,
      ...{ record: { id: text, targetUri: text, capturedAt: text, type: text, source: { path: text, index: 3 } } },
      entries: [
        {
          headline: text,
          teaser: text,
          byline: text,
          authors: [{ name: text }],
          publishedAt: text,
          section: text,
          media: [{ caption: text }],
        },
      ],
    },
  );
}
