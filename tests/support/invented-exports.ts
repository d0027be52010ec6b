/** An invented export of `count` records that says how many it has, by the vendor and layout. */
export const inventedExports: Readonly<Record<string, (count: number) => string>> = {
  "LexisNexis text": (count) =>
    `Download Request: Selected Items: 1-${count}\nTime Of Request: Tuesday, March 20, 2018  16:51:31\n${each(
      count,
      (n) => `

                               ${n} of ${count} DOCUMENTS


                             The Post (London)

                            January 1${n}, 2010 Monday

Häfen ${n} opens again

BYLINE: Ann Other

SECTION: NEWS; Pg. 3

LENGTH: 24 words


${first(n)}

${second}

LOAD-DATE: January 1${n}, 2010

LANGUAGE: ENGLISH


                     Copyright 2010 The Post
                              All Rights Reserved
`,
    )}`,
  "LexisNexis HTML": (count) => `<HTML>
<HEAD>
<STYLE TYPE="text/css"><!--
.c0 { text-align: center; }
.c1 { text-align: center; margin-top: 0em; margin-bottom: 0em; }
.c3 { text-align: center; margin-left: 13%; margin-right: 13%; }
--></STYLE>
</HEAD>
<BODY>
${each(
  count,
  (n) => `<A NAME="DOC_ID_0_${n}"></A><!-- Hide XML section from browser
<DOC NUMBER=${n}>
<DOCFULL> -->
<DIV CLASS="c0"><P CLASS="c1">${n} of ${count} DOCUMENTS</P></DIV><DIV CLASS="c3"><P CLASS="c1">The Post (London)</P></DIV><DIV CLASS="c3"><P CLASS="c1">January 1${n}, 2010 Monday</P></DIV><DIV><P>Häfen ${n} opens again</P></DIV><DIV><P>BYLINE: Ann Other</P></DIV><DIV><P>LENGTH: 24 words</P></DIV><DIV><P>${first(n)}</P><P>${second}</P></DIV><DIV><P>LOAD-DATE: January 1${n}, 2010</P></DIV><!-- Hide XML section from browser
</DOCFULL>
</DOC> -->
`,
)}</BODY></HTML>`,
  "Nexis Uni": (count) =>
    `User Name: ann\nDate and Time: Friday, July 5, 2019 9:31:00 AM CEST\nJob Number: 123\nDocuments (${count})\n${each(
      count,
      (n) => `${n}. Häfen ${n} opens again\n`,
    )}\n${each(
      count,
      (n) => `Häfen ${n} opens again

The Post (London)

July ${n}, 2019 Tuesday

Copyright 2019 The Post All Rights Reserved

Section: NEWS; Pg. 3

Length: 24 words

Byline: Ann Other

Body

${first(n)}

${second}

Load-Date: July ${n}, 2019

End of Document

`,
    )}`,
  "Factiva text": (count) =>
    each(
      count,
      (n) => `SE\tNews
HD\tHäfen ${n} opens again
BY\tAnn Other
WC\t24 words
PD\t1${n} January 2010
SN\tThe Post
SC\tHBPOST
LA\tEnglish
LP\t
${first(n)}

TD\t
${second}

RE\tuk : United Kingdom
AN\tDocument HBPOST0020100111e61b0000${n}

\f`,
    ),
  "Factiva HTML": (count) =>
    `<html><head><title>Factiva</title></head><body>${each(
      count,
      (n) =>
        `<div class="article enArticle"><table>${[
          ["HD", `Häfen ${n} opens again`],
          ["BY", "Ann Other"],
          ["WC", "24 words"],
          ["PD", `1${n} January 2010`],
          ["SN", "The Post"],
          ["LP", `<p>${first(n)}</p>`],
          ["TD", `<p>${second}</p>`],
          ["AN", `Document HBPOST0020100111e61b0000${n}`],
        ]
          .map(([code, value]) => `<tr><td><b>${code}</b></td><td>${value}</td></tr>`)
          .join("")}</table></div>\n`,
    )}</body></html>`,
  "Factiva XML": (count) =>
    `<?xml version="1.0"?><PPSResponse><ppsArticleResponse><ppsarticleResultSet count="${count}">${each(
      count,
      (n) =>
        `<ppsarticle><article><accessionNo>HBPOST0020100111e61b0000${n}</accessionNo><baseLanguage>EN</baseLanguage><headline><paragraph>Häfen ${n} opens again</paragraph></headline><leadParagraph><paragraph>${first(n)}</paragraph></leadParagraph><tailParagraphs><paragraph>${second}</paragraph></tailParagraphs><publicationDate><date>2010-01-1${n}</date></publicationDate><sourceName>The Post</sourceName><wordCount>24</wordCount></article></ppsarticle>\n`,
    )}</ppsarticleResultSet></ppsArticleResponse></PPSResponse>`,
  "ProQuest text": (count) =>
    `${each(
      count,
      (n) => `${rule}

Document ${n} of ${count}

Häfen ${n} opens again

Author: Other, Ann

Publication info: The Post ; Riverton [Riverton]1${n} Jan 2010: A.1.

Full text: ${first(n)}

${second}

Subject: Ports

Publication title: The Post

Publication date: Jan 1${n}, 2010

ProQuest document ID: 12345${n}

`,
    )}${rule}\n`,
  "Europresse HTML": (count) =>
    `<html><head><title>Europresse</title></head><body>${each(
      count,
      (n) =>
        `<article><header><span class="DocPublicationName">The Post</span><span class="DocHeader">News, lundi 1${n} janvier 2010, p. 3</span></header><p class="titreArticleVisu">Häfen ${n} opens again</p><div class="docAuthors">Ann Other</div><section><div class="docOcurrContainer"><p>${first(n)}</p><p>${second}</p></div></section><footer><small>© 2010 The Post</small><div>news·2010011${n}·PO·00${n}</div></footer></article>\n`,
    )}</body></html>`,
  "GoPress text": (count) =>
    each(
      count,
      (n) => `${n}. Häfen ${n} opens again

De Veenbode, woensdag 3${n % 2} december 2011, p. 23, 24w.

${first(n)}

${second}


`,
    ),
};

/** That of one vendor. */
export function inventedExport(vendor: string, count: number): string {
  const made = inventedExports[vendor];
  if (made === undefined) throw new Error(`nothing is invented of ${vendor}`);
  return made(count);
}

const rule = "_".repeat(60);
const second = "The ferries will follow next week, the council said in Riverton.";

function first(n: number): string {
  return `The harbour opened on Monday after a long closure of the pier number ${n}.`;
}

function each(count: number, record: (n: number) => string): string {
  return Array.from({ length: count }, (_, at) => record(at + 1)).join("");
}
