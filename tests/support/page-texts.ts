import fc from "./properties.js";

const shapes = [
  "Middle-east Arab News Opinion | Asharq Al-awsat",
  "Ports Reopen After the Storm | ASHARQ AL-AWSAT English Archive 2005 -2017",
  "Ports Reopen After the Storm",
  "Select Page",
  "articles",
  "Media ID: 55350511",
  "Media ID:",
  "Caption:",
  "Caption: A view of the port, Reuters",
  "A view of the port at dawn on Monday. (AP Photo/Jane Example, File)",
  "A view of the port REUTERS/Jane Example (IRAQ – Tags: POLITICS CIVIL UNREST)",
  "epa03797521 A view of the port EPA/JANE EXAMPLE",
  "London, Asharq Al-Awsat—The ports opened again on Monday, officials in three cities said.",
  "UPDATE 10.38 GMT:London, Asharq Al-Awsat—The ports opened again on Monday, officials said.",
  "London- The ports opened again on Monday after a week of storms, and the ferries will follow.",
  "KATHMANDU, April 25 (Reuters) - The roads opened again on Monday, officials in the capital said.",
  "By Jane Example and John Sample",
  "by Jane Example | Mar 4, 2014 | Opinion",
  "Published: April 28, 2023 1:15 pm GMT",
  "The harbour master said that the storm had done less harm than feared, and that he was glad of it...",
  "The harbour master was glad of it...Caption:",
  "Share",
  "Related articles",
  "READ MORE: Ferries follow on Tuesday",
  "© 2014 The Daily Example. All rights reserved.",
  "We use cookies on this site.",
  "&#34Open at last,&#34 he said, of &#3420/20&#34.",
  "Jane Example",
  "Jane Example is a writer who lives in Amman.",
  "• first of all",
  "",
  "   ",
  "\u00a0",
] as const;

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...shapes) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        "a",
        "A",
        " ",
        ".",
        ":",
        "-",
        "–",
        "/",
        "(",
        ")",
        "1",
        "|",
        "&",
        "#",
        "\u2028",
        "\u202e",
        "\ud800",
        "\0",
      ),
      maxLength: 80,
    }),
  },
);

const ending = fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\r", "\n\n\n");

/** Page texts made of the archive's lines, of noise, and of every kind of line ending. */
export const pageText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("", "", "\ufeff"), fc.array(fc.tuple(line, ending), { maxLength: 24 }), line)
  .map(([mark, lines, last]) => mark + lines.map(([text, end]) => text + end).join("") + last);

/** Any string at all, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(pageText, fc.string({ unit: "binary", maxLength: 400 }));
