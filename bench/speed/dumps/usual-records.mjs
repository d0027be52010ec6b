// @ts-check
import { stories } from "./prose.mjs";

const months = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const dutchMonths = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december".split(
  "|",
);
const pad = (/** @type {number} */ number, width = 2) => String(number).padStart(width, "0");
/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
/** Lines as agencies break them. @param {string} text */
const wrapped = (text) => text.replaceAll(/(.{50,76}) /g, "$1\n");

/** One record of each format as its source writes it. @type {Record<string, (story: import("./prose.mjs").Story) => string>} */
const writers = {
  "nexis-uni": ({ headline, author, place, day, month, page, words, paragraphs }) =>
    `${headline}\nGullmouth Gazette\n${months[month - 1]} ${day}, 2019\n\n\n` +
    `Copyright 2019 Gazette Printing Ltd. All Rights Reserved\nSection:\u00a0 NEWS; Pg. ${page}A\n` +
    `Length:\u00a0 ${words} words\nByline:\u00a0 ${author}\nDateline:\u00a0 ${place.toUpperCase()}\n\nBody\n\n\n` +
    `${paragraphs.join("\n\n")}\n\n\nClassification\n\n\nLanguage: ENGLISH\n\nPublication-Type: Newspaper\n\n` +
    "Subject: PORTS (90%); STORMS (78%); LOCAL GOVERNMENT (67%)\n\nIndustry: FERRIES (72%)\n\n" +
    `Geographic: ${place.toUpperCase()} (79%)\n\nLoad-Date: ${months[month - 1]} ${day}, 2019\n\n\nEnd of Document\n\n`,
  factiva: ({ number, headline, author, place, day, month, page, words, paragraphs: [lead = "", ...rest] }) =>
    `HD\t${headline}\nBY\tBy ${author}\nWC\t${words} words\nPD\t${day} ${months[month - 1]} 2010\nSN\tThe Harbour Post\n` +
    `SC\tHBPOST\nPG\tA${page}\nLA\tEnglish\nCY\t(c) 2010 Harbour Post Ltd\nLP\n${place} -- ${lead}\n\nTD\n` +
    `${rest.join("\n\n")}\n\nNS\tgport : Ports | gcat : Political/General News\nRE\tuk : United Kingdom\n` +
    `AN\tDocument HBPOST002010${pad(month)}${pad(day)}e6${pad(number, 7)}\n\n`,
  gopress: ({ number, headline, day, month, page, words, paragraphs }) =>
    `${number}. ${headline}\n\nDe Veenbode, woensdag ${day} ${dutchMonths[month - 1]} 2011, p. ${page}, ${words}w.\n\n` +
    `${paragraphs.join("\n\n")}\n\n\n`,
  trec: ({ number, headline, author, place, day, month, paragraphs }) =>
    `<DOC>\n<DOCNO> AP88${pad(month)}${pad(day)}-${pad(number % 10000, 4)} </DOCNO>\n` +
    `<FILEID>AP-NR-${pad(month)}-${pad(day)}-88 0123EST</FILEID>\n<FIRST>r a AM-Harbour ${months[month - 1]?.slice(0, 3)} ${day}</FIRST>\n` +
    `<HEAD>${escaped(headline)}</HEAD>\n<BYLINE>By ${author}</BYLINE>\n<BYLINE>Associated Press Writer</BYLINE>\n` +
    `<DATELINE>${place.toUpperCase()} (AP) </DATELINE>\n<TEXT>\n` +
    `${paragraphs.map((each) => `   ${wrapped(escaped(each))}`).join("\n")}\n</TEXT>\n</DOC>\n`,
  gigaword: ({ number, headline, place, day, month, paragraphs }) =>
    `<DOC id="APW_ENG_2010${pad(month)}${pad(day)}.${pad(number % 10000, 4)}" type="story" >\n<HEADLINE>\n${escaped(headline)}\n</HEADLINE>\n` +
    `<DATELINE>\n${place.toUpperCase()} 2010-${pad(month)}-${pad(day)} 12:34:56 UTC\n</DATELINE>\n<TEXT>\n` +
    `${paragraphs.map((each) => `<P>\n${wrapped(escaped(each))}\n</P>`).join("\n")}\n</TEXT>\n</DOC>\n`,
  rcv1: ({ number, headline, author, place, day, month, paragraphs }) =>
    `<?xml version="1.0" encoding="UTF-8" ?>\n<newsitem itemid="${number}" id="root" date="1996-${pad(month)}-${pad(day)}" xml:lang="en">\n` +
    `<title>UK: ${escaped(headline)}</title>\n<headline>${escaped(headline)}</headline>\n<byline>${author}</byline>\n` +
    `<dateline>${place.toUpperCase()} 1996-${pad(month)}-${pad(day)}</dateline>\n<text>\n` +
    `${paragraphs.map((each) => `<p>${escaped(each)}</p>`).join("\n")}\n</text>\n<copyright>(c) Riverton News Limited 1996</copyright>\n` +
    '<metadata>\n<codes class="bip:countries:1.0">\n  <code code="UK"/>\n</codes>\n<codes class="bip:topics:1.0">\n  <code code="C24"/>\n' +
    `  <code code="CCAT"/>\n</codes>\n<dc element="dc.date.published" value="1996-${pad(month)}-${pad(day)}"/>\n</metadata>\n</newsitem>\n`,
};

/** The formats of which such a dump can be made. */
export const usualFormats = Object.keys(writers);

/**
 * A dump of invented records of usual length, each another one, for formats of which there is no sample of whole articles.
 *
 * @param {string} format @param {number} bytes
 */
export function usualDump(format, bytes) {
  const write = /** @type {(typeof writers)[string]} */ (writers[format]);
  /** @type {Buffer[]} */
  const records = [];
  let length = 0;
  for (const story of stories()) {
    if (length >= bytes) break;
    const record = Buffer.from(write(story));
    records.push(record);
    length += record.length;
  }
  return { dump: Buffer.concat(records), records: records.length };
}
