/** What single lines of exports are, by their own words: each sign with what is like it and is another thing. */
import { describe, expect, test } from "vitest";
import { isNameLine } from "../src/containers/europresse/name-line.js";
import { isSearchSummary, isWordsLine } from "../src/containers/factiva/words.js";
import { isTimeOfDay, isWeekday, namesEdition } from "../src/containers/lexisnexis/date-line.js";
import * as notices from "../src/containers/lexisnexis/notices.js";
import { isPicture, isPictureLink } from "../src/containers/nexis-uni/markdown.js";
import { isPlaceholder } from "../src/containers/proquest/field.js";

type Sign = readonly [is: (line: string) => boolean, yes: readonly string[], no: readonly string[]];

const long = (words: string, length: number) => words.padEnd(length, " and so on").slice(0, length);

const signs: Readonly<Record<string, Sign>> = {
  "a copyright": [
    notices.isCopyright,
    [
      "Copyright 2010 Quay",
      "COPYRIGHT",
      "copy 2013 Quay",
      "Copyright 1999",
      "© 2004",
      "(c)2004",
      "(C) 1999",
      "Urheberrecht",
    ],
    ["Copyrights of it", "Copy 3013", "copy that", "The copyright", "(c) Quay", "(c) 3004"],
  ],
  "the rights": [
    notices.statesRights,
    [
      ...["All Rights Reserved", "x alle rechte vorbehalten", "Tous droits réservés", "tous droits reservés"],
      ...["Todos los Derechos Reservados", "Alle rechten voorbehouden", "Alle rettigheder forbeholdes"],
      ...["Tutti i diritti riservati", "Todos os direitos reservados"],
    ],
    ["All rights", "Overall rights reserved", "rights reserved"],
  ],
  "a disclaimer": [
    notices.isDisclaimer,
    [
      ...[
        "It may be republished",
        "Do not reproduce",
        "no redistribution",
        "used without the consent",
        "without permission",
      ],
      ...[
        "without prior written permission",
        "without the express written consent",
        "This may not be sold",
        "these materials",
      ],
      ...[
        "The materials in it",
        "A transcript company",
        "Distributed by Quay",
        "supplied by Quay",
        `${long("A word", 90)}.`,
      ],
    ],
    ["within the consent", "without asking", `${long("A word", 89)}.`, long("A word", 95), "The Harbour Post"],
  ],
  "a disclaimer where a title could stand": [
    notices.opensDisclaimer,
    [
      "No part of this may be reproduced",
      "These materials may not be sold",
      "All information may not be sold",
      "the text may not be sold",
    ],
    [
      "No harbour may be reproduced",
      "A part may not be sold",
      "No part of the harbour",
      "This is a long list of the material: may not be sold",
    ],
  ],
  "by whose leave a text is passed on": [
    notices.isSyndication,
    [
      ...[
        "Published by Quay with permission",
        "Provided by Tide Syndication",
        "distributed with arrangement",
        "Supplied by Contify",
      ],
      ...[
        "Brought to you by Newswire",
        "For reprints, write to us",
        "For any reprint",
        "For syndication",
        "For query with respect to this",
      ],
      ...["Copyright 2010 Quay", "© 1999 Quay", "(c) 2010 Quay"],
    ],
    [
      ...[
        "Published by Quay",
        "Tide Syndication by permission",
        "Published in permission",
        "Therefore reprints",
        "Copyright Quay",
      ],
      long("Published by Quay with permission", 301),
    ],
  ],
  "a number that was left behind": [
    notices.isLeftNumber,
    ["-939871", "1234"],
    ["123", "-12a34", "1234 5", "x1234", "--1234"],
  ],
  "a line of a page": [
    notices.isPageLine,
    [
      "Page 1 of 2",
      "SEITE 12345 von 3",
      "página 1 de 2",
      "Pagina 1 di 2",
      "side 1 af 2",
      "page 1 sur 2",
      "page 1 van 2",
    ],
    [
      "Page 1",
      "Page 1 of 2.",
      "On page 1 of 2",
      "page 123456 of 2",
      "page 1 of x",
      "Page 12345 of 12345 and more of it",
    ],
  ],
  "an announced correction": [
    notices.announcesCorrection,
    [
      ...[
        "Correction Appended",
        "Corrections appended.",
        "Correction or Clarification Appended",
        "Clarification Appended",
      ],
      ...[
        "Berichtigung angefügt",
        "Berichtigung angefugt",
        "Berichtigung im Anhang",
        "Correctif annexé",
        "correctif annexe",
      ],
      ...["Rectificatif joint", "Correctie toegevoegd"],
    ],
    ["A correction appended", "Correction appended below", "Correction", "Correctif"],
  ],
  "a message of an error": [
    notices.isErrorMessage,
    [
      ...[
        "an error in this document",
        "unable to display this document",
        "Document is not available",
        "document unavailable",
      ],
      ...[
        "Fehler in diesem Dokument",
        "Dokument kann nicht angezeigt",
        "dokument nicht angezeigt",
        "erreur dans ce document",
      ],
      ...["document ne peut pas être affiché", "document ne peut etre affiche", "fout in dit document"],
      ...["document kan niet worden weergegeven", "document kan niet worden getoond", "error en este documento"],
      ...["fejl i dette dokument", "errore in questo documento", long("an error in this document", 600)],
    ],
    ["an error in these documents?", "Document is available", long("an error in this document", 601)],
  ],
  "an edition": [
    namesEdition,
    [
      "Late Edition",
      "2. Ausgabe",
      "Auflage",
      "1ste Editie",
      "PRIMERA Edición",
      "Edicion",
      "Édition du soir",
      "edition",
    ],
    ["Sedition", "Expedition", "The sea", long("Late Edition", 40)],
  ],
  "a weekday": [
    isWeekday,
    ["Monday", "woensdag", "MARDI", "lunes.", "Freitag,"],
    ["Mon day", "on Monday", "Monday, Monday", ""],
  ],
  "a time": [
    isTimeOfDay,
    ["21:40 Central European Time", "09h15", "11:30 AM"],
    ["at 21:40", "21-40", "99:99", "2140", `21:40 ${long("x", 50)}`],
  ],
  "a number of words": [
    isWordsLine,
    ["475 words", "1.204 Wörter", "1 204 mots", "9 字", "1,031 Words", "1’204 mots"],
    ["words 475", "475 metres", "475 words of it", "four words", "475", `4${"7".repeat(15)} words`, "-475 words"],
  ],
  "a search summary": [
    isSearchSummary,
    ["Search Summary", "SEARCH SUMMARY"],
    ["The Search Summary", "Search Summary of the harbour police", "", long("Search Summary", 60)],
  ],
  "a picture of Markdown": [
    isPicture,
    [
      ...[
        "[]",
        "[image]",
        "[Bild 12]",
        "[picture 2]",
        "[ 1]",
        "![](media/image1.png)",
        '![A pier](media/image1.png){width="1in"}',
      ],
      ...["[imagen]", "[imagem]", "[immagine]", "[afbeelding3]"],
    ],
    [
      "[text]",
      "[image 1234]",
      "![](media/image 1.png)",
      "![a](b) c",
      "an [image]",
      `![${"x".repeat(301)}](b)`,
      "[image](b)",
    ],
  ],
  "a link to a picture": [
    isPictureLink,
    ["Link to Image", "link to photos", "Link to Graphics", "LINK TO PICTURE"],
    ["A link to image", "Link to image 2", "Link to Images of it"],
  ],
  "where nothing is known": [
    isPlaceholder,
    [
      ...[
        "None",
        "none available.",
        "Not available",
        "No disponible",
        "Ninguno disponible",
        "Ningúna disponible",
        "Non disponible",
      ],
      ...[
        "Aucun disponible",
        "aucune disponible",
        "Nicht verfügbar",
        "Não disponível",
        "Non disponibile",
        "Anonymous",
        "Anónimo",
      ],
      ...["anonyme", "Anonym", "Unknown", "N/A", "No author", "[Author unknown]", "author unknown", "not applicable"],
      "Full text not available",
    ],
    ["None of it", "A none", "Full text not available of", "Full text not available..", "Nona", ""],
  ],
  "names alone": [
    isNameLine,
    [
      "Marie Dupont",
      "Marie Dupont et Jean Martin",
      "M. Dupont, J. Martin",
      "d'Ormesson",
      "(Marie) Dupont",
      "Dupont / AFP",
      Array(14).fill("Dupont").join(" "),
      "@Quai Dupont Jr.",
      "DUPONT",
    ],
    [
      ...[
        "Le port rouvre",
        "Marie Dupont.",
        "Marie Dupont!",
        "et de la",
        "",
        "Marie Dupont :",
        "Marie Dupont »",
        "12 Dupont",
      ],
      ...[Array(15).fill("Dupont").join(" "), long("Marie Dupont", 121), "Marie (12)."],
    ],
  ],
};

describe.each(Object.entries(signs))("%s", (_, [is, yes, no]) => {
  test.each(yes)("is %j", (line) => {
    expect(is(line)).toBe(true);
  });

  test.each(no)("is not %j", (line) => {
    expect(is(line)).toBe(false);
  });
});
