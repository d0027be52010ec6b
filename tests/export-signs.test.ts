/** By what the first characters of an export are known, and what is like them and is none. */
import { describe, expect, test } from "vitest";
import * as formats from "../src/containers/all.js";
import { detectFormat } from "../src/containers/detect.js";
import { looksLikeFactivaText } from "../src/containers/factiva/looks-like-text.js";
import { isNewsgroup } from "../src/containers/files/newsgroup-parts.js";
import { judgeStory } from "../src/containers/files/story-parts.js";
import { seemsGopress } from "../src/containers/gopress/document.js";
import { seemsLexisNexisHtml } from "../src/containers/lexisnexis/html-opening.js";
import { groupsOfHead, type HeadGroups } from "../src/containers/lexisnexis/line-groups.js";
import { seemsLexisNexis } from "../src/containers/lexisnexis/signs.js";
import { seemsNexisUni } from "../src/containers/nexis-uni/signs.js";
import { bytesOf } from "./support/dumps.js";

type Heads = Readonly<Record<string, readonly string[]>>;
type Sign = readonly [seems: (head: string) => boolean, yes: Heads, no: Heads];

const centre = " ".repeat(24);
const rule = "_".repeat(60);
const known = Object.values(formats);
const isA = (id: string) => (head: string) => {
  const found = detectFormat(bytesOf(head), known);
  return found.kind === "format" && found.format.id === id;
};

const byGroups = (seems: (head: HeadGroups) => boolean) => (head: string) => seems(groupsOfHead(bytesOf(head)));

const signs: Readonly<Record<string, Sign>> = {
  "LexisNexis text": [
    byGroups(seemsLexisNexis),
    {
      "a line in the middle": [`${centre}1 of 2 DOCUMENTS`],
      "such a line below notes": ["a", "", "b", "", "c", "", `${centre}1 of 2 DOCUMENTS`],
      "a line at the margin with keys below": ["1 of 2 DOCUMENTS", "", "The Post", "", "LENGTH: 12 words"],
      "another early key": ["1 of 2 DOCUMENTS", "", "The Post", "", "BYLINE: Ann Other"],
      "a date in the middle with keys below": [`${centre}The Post`, "", `${centre}May 4, 2003`, "", "LENGTH: 12 words"],
      "a cover": ["Download Request: Selected Items: 1-2", "Time Of Request: Tuesday, March 3, 2015"],
    },
    {
      nothing: [""],
      "a line at the margin": ["1 of 2 DOCUMENTS", "", "The Post", "", "It is open."],
      "a length without words": ["1 of 2 DOCUMENTS", "", "The Post", "", "LENGTH: many words"],
      "a late key": ["1 of 2 DOCUMENTS", "", "The Post", "", "LOAD-DATE: May 4, 2003"],
      "a date at the margin": ["The Post", "", "May 4, 2003", "", "LENGTH: 12 words"],
      "the line far below": [..."abcdefghij"].flatMap((line) => [line, ""]).concat(`${centre}1 of 2 DOCUMENTS`),
      "a key far below": [
        "1 of 2 DOCUMENTS",
        "",
        ...[..."abcdefghijklm"].flatMap((line) => [line, ""]),
        "LENGTH: 12 words",
      ],
      "one key of a cover": ["Download Request: Selected Items: 1-2", "It is open."],
    },
  ],
  "LexisNexis HTML": [
    seemsLexisNexisHtml,
    {
      "its marks": ["<html>", "<!-- Hide XML section from browser"],
      "its comment": ["\ufeff <!-- LXNComment -->"],
      "what its head says": ["<!DOCTYPE html><html>", '<META TOPIC="null" DOCUMENTS="2" UPDATED="x">'],
      "its style": ['<html><STYLE TYPE="text/css"><!--', ".c0 { a: b; }", ".c1 { c: d; }"],
      "an anchor in front": ['<A NAME="DOC_ID_0_0"></A><!-- Hide XML section from browser'],
      "a document in front": ["<DOC NUMBER=1><!-- Hide XML section from browser"],
    },
    {
      "its marks in a text": ["It says <!-- Hide XML section from browser"],
      "its marks in another page": ["<p><!-- Hide XML section from browser"],
      "another head": ["<html>", '<META TOPIC="null" PAGES="2">'],
      "a number of documents elsewhere": ["<html>", `<META TOPIC="null" ${"x".repeat(100)}" DOCUMENTS="2">`],
      "another style": ['<html><STYLE TYPE="text/css"><!--', ".c1 { a: b; }", ".c2 { c: d; }"],
      "one class": ['<html><STYLE TYPE="text/css"><!--', ".c0 { a: b; }", ".c2 { c: d; }"],
      "a plain page": ["<html><body>It is open.</body></html>"],
    },
  ],
  "Nexis Uni": [
    byGroups(seemsNexisUni),
    {
      "a cover": ["User Name: ann", "Job Number: 1", "Documents (2)"],
      "a cover with one key": ["Job Number: 1", "Documents (2)"],
      "labels of a document": ["Harbour opens", "Length: 5 words", "Body", "It is open.", "Load-Date: May 4, 2003"],
      "a copyright among them": ["Harbour opens", "Copyright 2003 The Post", "Section: NEWS", "Length: 5 words"],
      "labels in bold": ["# Harbour", "**Length:** 5 words", "**Body**", "x", "**End of Document**"],
    },
    {
      "a number of documents alone": ["Documents (2)", "It is open."],
      "keys far below": [..."abcdefghijkl", "User Name: ann", "Job Number: 1", "Documents (2)"],
      "labels without a length": ["Harbour", "Section: NEWS", "Byline: Ann", "Body", "It is open."],
      "a length in metres": ["Harbour", "Length: 5 metres", "Section: NEWS", "Byline: Ann"],
      "labels in capitals": ["Harbour", "LENGTH: 5 words", "SECTION: NEWS", "BYLINE: Ann"],
      "a length and one more": ["Harbour", "Length: 5 words", "Section: NEWS", "It is open."],
    },
  ],
  "Factiva text": [
    looksLikeFactivaText,
    {
      codes: ["\ufeffHD\tHarbour", "WC\t5 words", "PD\t4 May 2003", "SN\tThe Post"],
      "codes alone": ["HD", "Harbour", "WC", "5 words", "LP", "It", "TD", "x"],
      "lines with a copyright": ["Harbour", "5 words", "4 May 2003", "The Post", "POST", "© 2003 The Post"],
      "lines with another copyright": ["Harbour", "5 words", "4 May 2003", "The Post", "POST", "(c) 2003 The Post"],
      "lines with a language": ["Harbour", "5 words", "4 May 2003", "09:15", "The Post", "POST2", "English"],
      "lines with an id": ["5 words", "4 May 2003", "The Post", "POST", "x", "Document HBPOST0020100111e61b0001x"],
    },
    {
      "three codes": ["HD\tHarbour", "WC\t5 words", "PD\t4 May 2003", "XX\tThe Post"],
      "codes without a headline": ["SC\tHarbour", "WC\t5 words", "PD\t4 May 2003", "SN\tThe Post"],
      "codes amid words": ["x HD\tHarbour", "x WC\t5 words", "x PD\t4 May 2003", "x SN\tThe Post"],
      "no date": ["5 words", "no day", "The Post", "POST", "© 2003 The Post"],
      "no source": ["5 words", "4 May 2003", "POST", "© 2003 The Post"],
      "no code": ["5 words", "4 May 2003", "The Post", "Post", "© 2003 The Post"],
      "a code far below": ["5 words", "4 May 2003", ..."abcdefgh", "POST", "© 2003 The Post"],
      "nothing behind the code": ["5 words", "4 May 2003", "The Post", "POST", "It is open."],
      "a language above it": ["5 words", "4 May 2003", "English", "POST", "It is open."],
    },
  ],
  GoPress: [
    byGroups(seemsGopress),
    { "a title and its paper": ["1. Haven", "", "De Morgen, woensdag 30 november 2011, p. 23, 853w."] },
    {
      "no weekday": ["1. Haven", "", "De Morgen, 30 november 2011, p. 23, 853w."],
      "no page": ["1. Haven", "", "De Morgen, woensdag 30 november 2011, 853w."],
      "no words": ["1. Haven", "", "De Morgen, woensdag 30 november 2011, p. 23"],
      "no number": ["Haven", "", "De Morgen, woensdag 30 november 2011, p. 23, 853w."],
      "a long title": ["1. a", "b", "c", "d", "", "De Morgen, woensdag 30 november 2011, p. 23, 853w."],
      "no paper": ["1. Haven"],
    },
  ],
  "a newsgroup": [
    isNewsgroup,
    {
      "with newsgroups": ["From: ann", "Subject: x", "Newsgroups: a.b"],
      "with lines": ["From: ann", "Subject: x", " goes on", "Lines: 2"],
      "with an organisation": ["Organization: x", "From: ann", "Subject: x"],
    },
    {
      "no subject": ["From: ann", "Newsgroups: a.b", "Lines: 2"],
      "no writer": ["Subject: x", "Newsgroups: a.b", "Lines: 2"],
      "a mail": ["From: ann", "Subject: x", "Newsgroups: a.b", "Received: x"],
      "another mail": ["MIME-Version: 1.0", "From: ann", "Subject: x", "Newsgroups: a.b"],
      "keys of a text": ["From: ann", "Subject: x", "", "Lines: 2"],
      "a line that goes on with nothing": [" x", "From: ann", "Subject: x", "Lines: 2"],
    },
  ],
  "a story of a corpus": [
    (head) => judgeStory(head) === "certain",
    {
      highlights: ["It is open.", "", "@highlight", "", "Open"],
      "what the Daily Mail leaves": ["By .", "Ann Other .", "PUBLISHED: .", "x", "It is open."],
    },
    {
      "no line below": ["It is open.", "@highlight"],
      "a name without a date": ["By .", "Ann Other .", "It is open."],
      "a date without a name": ["By Ann", "PUBLISHED: .", "x"],
    },
  ],
  "likely a story": [
    (head) => judgeStory(head) === "likely",
    { "a lead and blank lines": ["(CNN) -- It is open.", "", "It stays.", "", "x"] },
    {
      "no blank lines": ["(CNN) -- It is open.", "It stays.", "x", "y", "z"],
      "no lead": ["It is open.", "", "It stays.", "", "x"],
      "few lines": ["(CNN) -- It is open.", "", "It stays."],
    },
  ],
  ProQuest: [
    isA("proquest"),
    {
      "labels of its own": [rule, "", "Harbour", "", "Author: Ann", "", "ProQuest document ID: 1", "", "Full text: It"],
      "a counter": ["Document 1 of 2", "", "Harbour", "", "Publication info: x", "", "ProQuest document ID: 1"],
      "one label of its own among three": [rule, "", "Author: Ann", "", "Abstract: x", "", "ProQuest document ID: 1"],
      "a page by its title": ["<html><head><title>ProQuest Export</title></head></html>"],
      "a page by its anchors": ['<html><a name="DocID_MSTAR_1"></a></html>'],
      XML: ["<RECORD><GOID>1</GOID></RECORD>"],
      "a mail that names it": ["From: x@proquest.com", "Content-Type: text/plain", "", "x"],
      "a mail whose page names it": ["Subject: x", "Content-Type: text/html", "", "<title>ProQuest Export</title>"],
      "a mail that holds an anchor": ["Subject: x", "Content-Type: text/html", "", "<a name=DocID_MSTAR_1>"],
    },
    {
      "no rule": ["Harbour", "", "Author: Ann", "", "ProQuest document ID: 1", "", "Publication info: x"],
      "labels of anybody": [rule, "", "Author: Ann", "", "Abstract: x", "", "Subject: x"],
      "one label of its own and one more": [rule, "", "Author: Ann", "", "ProQuest document ID: 1"],
      "another page": ["<html><head><title>The ProQuest Export</title></head></html>"],
      "a mail of anybody": ["From: ann@post.example", "Content-Type: text/plain", "", "It is open."],
      "a mail without its type": ["From: x@proquest.com", "Subject: y", "", "x"],
      "no mail": ["It is open, said Ann.", "From: x@proquest.com", "Content-Type: text/plain", "", "x"],
    },
  ],
  Europresse: [
    isA("europresse"),
    {
      "a class": ['<html><span class="DocPublicationName">x</span></html>'],
      "its schema": ['<html xmlns="http://cedrom-sni.com/schema"></html>'],
      "its title": ["<html><head><title>Europresse</title></head></html>"],
      "its other title": ["<html><head><title>Eureka</title></head></html>"],
      "its address": ['<html><img src="http://www.bpe.europresse.com/x.gif"></html>'],
      "its other address": ['<html><a href="http://nouveau.eureka.cc/x"></a></html>'],
    },
    {
      "a text with its words": ['It says class="DocPublicationName".'],
      "another class": ['<html><span class="Doc">x</span></html>'],
      "another page": ["<html><head><title>Base Europresse</title></head></html>"],
    },
  ],
  Factiva: [
    isA("factiva"),
    {
      "its title": ["<html><head><title>Factiva</title></head></html>"],
      "a class": ['<html><p class="articleParagraph enarticleParagraph">x</p></html>'],
      XML: ["<?xml?><PPSResponse></PPSResponse>"],
      "XML of articles": ["<PPSArticleResponse></PPSArticleResponse>"],
      "XML of a set": ["<ppsArticleResultSet></ppsArticleResultSet>"],
    },
    {
      "another title": ["<html><head><title>Factiva, a guide</title></head></html>"],
      "another class": ['<html><p class="articleParagraphs">x</p></html>'],
    },
  ],
};

describe.each(Object.entries(signs))("%s", (_, [seems, yes, no]) => {
  test.each(Object.entries(yes))("is known by %s", (_, lines) => {
    expect(seems(`${lines.join("\n")}\n`)).toBe(true);
  });

  test.each(Object.entries(no))("is not known by %s", (_, lines) => {
    expect(seems(`${lines.join("\n")}\n`)).toBe(false);
  });
});
