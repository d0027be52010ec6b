import { describe, expect, test } from "vitest";
import { readDateline } from "../src/article/dateline.js";
import { readLabelledDateline } from "../src/article/labelled-dateline.js";
import { findDateline } from "../src/blocks/shapes/dateline.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import { calendarWordsOf } from "../src/fields/calendar-words.js";
import { parse } from "../src/index.js";
import * as languages from "../src/languages/all.js";

const lexicons = Object.values(languages);
const site = { name: "Asharq Al-Awsat" };

function vocabularyOf(code: string) {
  return makeVocabulary(lexicons.filter((lexicon) => lexicon.code === code || lexicon.code === "en"));
}

function read(code: string, text: string, name: { name?: string } = {}) {
  const vocabulary = vocabularyOf(code);
  const found = findDateline(text, { start: 0, end: text.length }, name, vocabulary);
  if (found === undefined) return undefined;
  const { text: printed, ...parts } = readDateline(text, found.span, name, vocabulary).dateline;
  return { printed, behind: text.slice(found.end, found.end + 12), ...parts };
}

const talks = "The talks between the two sides ended on Monday without a result, officials said.";

describe("datelines before a dash", () => {
  test.each([
    ["MEXICO CITY (AP) — ", { places: ["MEXICO CITY"], agency: "AP" }],
    ["LA CROSSE, Wis. (AP) — ", { places: ["LA CROSSE, Wis."], agency: "AP" }],
    ["KATHMANDU, April 25 (Reuters) - ", { places: ["KATHMANDU"], agency: "Reuters", date: "--04-25" }],
    ["DUBLIN — ", { places: ["DUBLIN"] }],
    ["FLUSHING MEADOWS — ", { places: ["FLUSHING MEADOWS"] }],
    ["PUTRAJAYA, Nov 22 — ", { places: ["PUTRAJAYA"], date: "--11-22" }],
    ["(BEIRUT) – ", { places: ["BEIRUT"] }],
    ["(AP) — ", { places: [], agency: "AP" }],
    ["SANAA // ", { places: ["SANAA"] }],
    ["TRIPOLI - ", { places: ["TRIPOLI"] }],
    ["CAIRO, Nov. 16 (Aswat Masriya) - ", { places: ["CAIRO"], agency: "Aswat Masriya", date: "--11-16" }],
    ["Dubai, Asharq Al-Awsat and Agencies—", { places: ["Dubai"], agency: "Asharq Al-Awsat and Agencies" }],
    ["New York, Asharq Al-Awsat, AP—", { places: ["New York"], agency: "Asharq Al-Awsat" }],
    ["BEIRUT - AFP - ", { places: ["BEIRUT"], agency: "AFP" }],
    ["Example News – ", { places: [], agency: "Example News" }],
    ["(ANSA) - Rome, October 11 - ", { places: ["Rome"], agency: "ANSA", date: "--10-11" }],
    ["Tokyo, March 1 KYODO -- ", { places: ["Tokyo"], agency: "KYODO", date: "--03-01" }],
    ["Seoul, 1 March YONHAP - ", { places: ["Seoul"], agency: "YONHAP", date: "--03-01" }],
    ["Beijing March 1 XINHUA — ", { places: ["Beijing"], agency: "XINHUA", date: "--03-01" }],
    ["MOSCOW, March 1, 1994 ITAR-TASS -- ", { places: ["MOSCOW"], agency: "ITAR-TASS", date: "1994-03-01" }],
    ["LONDON Reuters - ", { places: ["LONDON"], agency: "Reuters" }],
    ["Tokyo KYODO -- ", { places: ["Tokyo"], agency: "KYODO" }],
    ["RIVERTON, Ohio (AP) _ ", { places: ["RIVERTON, Ohio"], agency: "AP" }],
    ["RIVERTON, Ohio _ ", { places: ["RIVERTON, Ohio"] }],
    ["Undated (AP) _ ", { places: [], agency: "AP" }],
    ["UNDATED (AP) -- ", { places: [], agency: "AP" }],
    ["NEW YORK (Dow Jones) -- ", { places: ["NEW YORK"], agency: "Dow Jones" }],
    ["DENVER, CO -- ", { places: ["DENVER, CO"] }],
    ["KARACHI, Jan 12: ", { places: ["KARACHI"], date: "--01-12" }],
    ["Kolkata, Sept. 1: ", { places: ["Kolkata"], date: "--09-01" }],
    ["New Delhi, May 3 (PTI): ", { places: ["New Delhi"], agency: "PTI", date: "--05-03" }],
  ])("%s", (dateline, parts) => {
    expect(read("en", dateline + talks, site)).toEqual({
      printed: dateline.trim(),
      behind: talks.slice(0, 12),
      ...parts,
    });
  });

  test("the agency first, in Italian, and not where a sentence follows", () => {
    expect(read("it", `(ANSA) - ROMA, 11 OTT - Il porto riapre lunedì, dice il ministro.`)).toMatchObject({
      places: ["ROMA"],
      agency: "ANSA",
      date: "--10-11",
      behind: "Il porto ria",
    });
    expect(read("en", `(AP) - Rome, the port says, opens on October 11 - a Monday - for all.`)).toMatchObject({
      printed: "(AP) -",
      places: [],
    });
  });

  test("the paper's name glued to the text", () => {
    expect(read("en", `Riyadh - Asharq Al-AwsatSaudi ${talks}`, site)).toEqual({
      printed: "Riyadh - Asharq Al-Awsat",
      behind: "Saudi The ta",
      places: ["Riyadh"],
      agency: "Asharq Al-Awsat",
    });
  });

  test("a stamp before it is not part of it", () => {
    expect(read("en", `Update 2: London, Asharq Al-Awsat—${talks}`, site)?.printed).toBe("London, Asharq Al-Awsat—");
  });
});

describe("datelines of other languages", () => {
  test.each([
    ["de", "München/London – Der neue Fahrplan gilt ab Montag, teilte die Bahn am Abend mit.", ["München", "London"]],
    ["de", "Kiel (dpo) - Der neue Fahrplan gilt ab Montag, teilte die Bahn am Abend mit.", ["Kiel"]],
    ["de", "Berlin. Der neue Fahrplan gilt ab Montag, teilte die Bahn am Abend mit.", ["Berlin"]],
    ["de", "Nendeln, 27.6.205 – Der neue Fahrplan gilt ab Montag, teilte die Bahn am Abend mit.", ["Nendeln"]],
    ["de", "Frankfurt/Main (dpa) - Der neue Fahrplan gilt ab Montag, teilte die Bahn mit.", ["Frankfurt/Main"]],
    ["de", "Wittbek · Der neue Fahrplan gilt ab Montag. Das sagte die Bahn in Wittbek am Abend.", ["Wittbek"]],
    ["fr", "Lyon, le 15 février 2024 – Les deux parties ont repris les pourparlers lundi.", ["Lyon"]],
    ["fr", "Paris, le 1er mars 2024 - Les deux parties ont repris les pourparlers lundi.", ["Paris"]],
    ["es", "Monterrey, N.L., 6 de septiembre de 2023.- Las dos partes hablaron.", ["Monterrey, N.L."]],
    ["es", "Sevilla, 6 de mayo de 2023 – Las dos partes volvieron a hablar el lunes.", ["Sevilla"]],
    ["pt", "São Paulo, 15 de fevereiro de 2024 – As duas partes voltaram a falar na segunda.", ["São Paulo"]],
    ["it", "Milano, 15 febbraio 2024 – Le due parti hanno ripreso i colloqui lunedì.", ["Milano"]],
    ["nl", "Utrecht, 15 februari 2024 – De twee partijen spraken maandag opnieuw.", ["Utrecht"]],
    ["sv", "Stockholm den 15 februari 2024 – De två parterna talade på måndagen.", ["Stockholm"]],
    ["pl", "Warszawa, 15 lutego 2024 r. – Obie strony rozmawiały znowu w poniedziałek.", ["Warszawa"]],
    ["ru", "Москва, 15 февраля 2024 г. – Обе стороны снова говорили в понедельник.", ["Москва"]],
    ["ru", "Тверь, 15 февраля 2024 года. – Обе стороны снова говорили в понедельник.", ["Тверь"]],
    ["tr", "İstanbul, 15 Şubat 2024 – İki taraf pazartesi günü yeniden görüştü.", ["İstanbul"]],
    ["da", "København, den 15. februar 2024 – De to parter talte igen mandag.", ["København"]],
    ["de", "Kassel, den 21. März 2024 – Beide Seiten haben am Montag erneut verhandelt.", ["Kassel"]],
    ["cs", "Praha 15. února 2024 – Obě strany v pondělí znovu jednaly.", ["Praha"]],
    ["fr", "PARIS, 4 mars (Reuters) - Les deux parties ont repris les pourparlers lundi.", ["PARIS"]],
    ["es", "MADRID, 13 Ene. (EUROPA PRESS) - Las dos partes volvieron a hablar el lunes.", ["MADRID"]],
    ["es", "Riverton (Ohio), 1 ene (EFE).- Las dos partes volvieron a hablar el lunes.", ["Riverton (Ohio)"]],
    ["es", "Fuente del Rey de la Sierra, 1 ene (EFE).- Las dos partes hablaron.", ["Fuente del Rey de la Sierra"]],
    ["es", "Ciudad Ejemplo y Riverton, 1 ene (EFE).- Las dos partes hablaron.", ["Ciudad Ejemplo", "Riverton"]],
    ["de", "Tokio, 1. März KYODO -- Beide Seiten haben am Montag erneut verhandelt.", ["Tokio"]],
    ["de", "Wittbek, 1. Jan. (sda) Beide Seiten haben am Montag erneut verhandelt, sagte Ines Dahl.", ["Wittbek"]],
    ["de", "Berlin (AP) Beide Seiten haben am Montag erneut verhandelt, sagte Ines Dahl.", ["Berlin"]],
    ["fr", "Tokyo, 1er mars KYODO -- Les deux parties ont repris les pourparlers lundi.", ["Tokyo"]],
    ["zh", "新华社北京３月１日电 双方周一再次举行会谈。", ["北京"]],
    ["cs", "Praha 13. ledna (ČTK) - Obě strany se v pondělí znovu sešly k jednání.", ["Praha"]],
    ["ru", "СИМФЕРОПОЛЬ, 3 января. /ТАСС/. Стороны встретились в понедельник.", ["СИМФЕРОПОЛЬ"]],
    ["zh", "新华社北京4月24日电　题：双方周一再次举行会谈。", ["北京"]],
    ["zh", "新华社北京1月11日电(记者 成例) 双方周一再次举行会谈。", ["北京"]],
    ["zh", "中新网1月11日电 双方周一再次举行会谈。", []],
    ["zh", "新华社北京十一月二十四日电 双方周一再次举行会谈。", ["北京"]],
    ["zh", "（中央社記者林小美台北29日電）雙方週一再次舉行會談。", ["台北"]],
    ["zh", "(中央社記者林小美、王大明花蓮縣十六日電)雙方週一再次舉行會談。", ["花蓮縣"]],
    ["zh", "新华社北京、上海4月24日电 双方周一再次举行会谈。", ["北京", "上海"]],
    ["zh", "【記者林小美台北報導】雙方週一再次舉行會談。", ["台北"]],
    ["zh", "〔記者林小美／花蓮報導〕雙方週一再次舉行會談。", ["花蓮"]],
    ["de", "WITTBEK, 5. Januar. Beide Seiten haben am Montag erneut verhandelt.", ["WITTBEK"]],
    ["zh", "（中央社紐約23日電）雙方週一再次舉行會談。", ["紐約"]],
    ["zh", "中央社記者王明台北1日電 雙方週一再次舉行會談。", ["台北"]],
    ["ar", "بكين اول سبتمبر 2008 (شينخوا) التقى الطرفان يوم الاثنين مرة أخرى.", ["بكين"]],
    ["ar", "بكين 12 سبتمبر (شينخوا) التقى الطرفان يوم الاثنين مرة أخرى.", ["بكين"]],
    ["ar", "القاهرة (رويترز) التقى الطرفان يوم الاثنين مرة أخرى.", ["القاهرة"]],
    ["zh", "本报墨西哥城1月28日电 双方周一再次举行会谈。", ["墨西哥城"]],
    ["ja", "【ソウル＝例田太郎】双方は月曜日に再び会談した。", ["ソウル"]],
    ["ja", "【ワシントン共同】双方は月曜日に再び会談した。", ["ワシントン"]],
    ["ja", "[東京 14日 ロイター] - 双方は月曜日に再び会談した。", ["東京"]],
    ["ko", "(서울=연합뉴스) 양측은 월요일에 다시 회담을 가졌다.", ["서울"]],
    ["ar", "لندن-سانا التقى الطرفان يوم الاثنين مرة أخرى.", ["لندن"]],
    ["ar", "(أ ف ب) - التقى الطرفان يوم الاثنين مرة أخرى.", []],
  ])("%s: %s", (code, text, places) => {
    expect(read(code, text)?.places).toEqual(places);
  });
});

test("days in words", () => {
  expect(read("zh", "新华社北京十一月二十四日电 双方再次会谈。")?.date).toBe("--11-24");
  expect(read("zh", "新华社北京三月三日电 双方再次会谈。")?.date).toBe("--03-03");
  expect(read("zh", "新华社北京十月卅一日电 双方再次会谈。")?.date).toBe("--10-31");
  expect(read("ar", "بكين اول سبتمبر 2008 (شينخوا) التقى الطرفان مرة أخرى.")?.date).toBe("2008-09-01");
});

describe("places before a colon or a full stop", () => {
  const long = "Der Ausbau der Strecke beginnt im Herbst, und die Bauarbeiten dauern nach Angaben der Bahn zwei Jahre.";
  test.each([
    ["en", `NEW DELHI: ${talks}`, ["NEW DELHI"]],
    ["en", `HARARE: ${talks}`, ["HARARE"]],
    ["en", `OAKVALE: ${talks} The meeting in Oakvale was the third.`, ["OAKVALE"]],
    ["de", `Bogotá: ${long}`, ["Bogotá"]],
    [
      "de",
      `Wittbek. ${long} In Wittbek leben 900 Menschen, sie kommen gern aus Wittbek und in Wittbek bleiben sie.`,
      ["Wittbek"],
    ],
  ])("%s: %s", (code, text, places) => {
    expect(read(code, text)?.places).toEqual(places);
  });
});

describe("what is no dateline", () => {
  test.each([
    ["en", "IN the heart of the city the talks ended."],
    ["en", "JESHI la Polisi limesema mazungumzo yamekwisha."],
    ["en", "REBECCA Example ended the talks on Monday without a result."],
    [
      "de",
      "Leipzig: Hier wurde die Verfassung geschrieben, hier tagte das Gericht, und hier soll nun das Archiv einen Neubau bekommen.",
    ],
    ["en", "CAIRO, EGYPT - FEBRUARY 08: A view of the talks as they ended on Monday."],
    ["en", "MOSUL, IRAQ - AUGUST 24:  A view of the talks as they ended on Monday."],
    ["en", "PORT AGGRESSION: The talks ended on Monday, and nobody knew what came next."],
    ["en", "THERE YOU GO … The president leaves for the talks on Monday."],
    ["no", "KNIV: Politiet viser frem kniven som ble funnet etter samtalene på mandag."],
    ["no", "BESØK: Sangeren fikk besøk av sin venn etter samtalene på mandag."],
    ["en", "FILE - The mayor speaks at the talks in Springfield on Monday."],
    ["en", "GULL MILLS Corp. (Riverton) -- Jane Example was named president of this maker of sails."],
    ["en", "GULL & SONS Co. (New York) -- Jane Example was named president of this maker of sails."],
    ["en", "HARBOUR BANK N.A. (Chicago) -- Jane Example was named president of this bank."],
    ["en", "GULL INDUSTRIES (Cleveland) -- Jane Example was named president of this maker of sails."],
    ["en", "GULL PLC (London) -- Jane Example was named president of this maker of sails."],
    ["en", "GULL MILLS CORP. -- Jane Example was named president of this maker of sails."],
    ["en", "Monday, May 3: The talks between the two sides end without a result."],
    ["en", "Psalm, Verse 3: The talks between the two sides end without a result."],
    ["en", "VIDEO - Watch the talks between the two sides as they ended on Monday."],
    ["en", "OPINION — The talks between the two sides ended on Monday without a result."],
    ["en", "Cairo-A court ended the talks on Monday without a result."],
    ["en", "Jane May 10 KYODO reporters -- the talks ended on Monday without a result."],
    ["en", "The talks of March 1 KYODO reported -- they ended on Monday without a result."],
    ["en", "Jane Example AP - The talks ended on Monday without a result."],
    ["en", "He was _ in his words _ afraid of the talks on Monday."],
    ["en", "snake_case _ A name of the talks on Monday without a result."],
    ["en", "Jane Example (AP) The talks ended on Monday without a result."],
    ["en", "Springfield (SPD) The talks ended on Monday without a result."],
    ["en", "In March 1 KYODO -- The talks ended on Monday without a result."],
    ["de", "Glaube - Was die Menschen in der Gemeinde bewegt und was sie hält."],
    ["de", "Ehrlich. Die Gespräche endeten am Montag ohne ein Ergebnis, sagte der Sprecher."],
    ["de", "Knete, Kies und Zaster – Woher kommt das Geld, und wohin geht es?"],
    ["en", "Jane Example (centre) - the talks ended on Monday without a result."],
    ["fr", "LE POINT SUR LA SITUATION - Les pourparlers ont repris lundi, une semaine après la tempête."],
    ["ar", "كتب - فلان: التقى الطرفان يوم الاثنين مرة أخرى."],
    ["ja", "【写真】双方は月曜日に再び会談した。"],
    ["zh", "4月24日，双方再次举行会谈。"],
    ["zh", "（記者會報導）双方再次举行会谈。"],
    ["de", "Montag, 5. Januar. Beide Seiten haben erneut verhandelt."],
    ["zh", "（中央社提供）双方再次举行会谈。"],
    ["ar", "قال الوزير امس (رويترز) ان الطرفين التقيا مرة أخرى."],
    ["ar", "بكين (شين) التقى الطرفان يوم الاثنين مرة أخرى."],
  ])("%s: %s", (code, text) => {
    expect(read(code, text)).toBeUndefined();
  });
});

describe("datelines in fields of their own", () => {
  test.each([
    ["WASHINGTON (BC-TERM-LIMITS-AZR)", { places: ["WASHINGTON"] }],
    ["RIVERTON, Ohio  (AM-HARBOUR-OPENS-NYT)", { places: ["RIVERTON, Ohio"] }],
    ["Undated (AP)", { places: [], agency: "AP" }],
    ["Tokyo, March 1 KYODO", { places: ["Tokyo"], agency: "KYODO", date: "--03-01" }],
    ["新华社北京３月１日电", { places: ["北京"], agency: "新华社", date: "--03-01" }],
    ["القاهرة 1-3 (اف ب)", { places: ["القاهرة"], agency: "اف ب", date: "--03-01" }],
    ["中央社台北一日電", { places: ["台北"], agency: "中央社" }],
    ["Riverton, Ohio May 4", { places: ["Riverton, Ohio"], date: "--05-04" }],
    ["Port May", { places: ["Port May"] }],
    ["Riverton, Aug. 28 (CNA)", { places: ["Riverton"], agency: "CNA", date: "--08-28" }],
    ["SALVADOR, Feb 26 -", { places: ["SALVADOR"], date: "--02-26" }],
    ["WASHINGTON _", { places: ["WASHINGTON"] }],
    ["DEN HAAG, dinsdag", { places: ["DEN HAAG"] }],
    ["RIVERTON, maandag, dinsdag", { places: ["RIVERTON"] }],
    ["RIVERTON, dinsdag (ANP)", { places: ["RIVERTON"], agency: "ANP" }],
    ["RIVERTON, 26 February 2010", { places: ["RIVERTON"], date: "2010-02-26" }],
    ["RIVERTON, 26 February 2010, Friday", { places: ["RIVERTON"], date: "2010-02-26" }],
    ["RIVERTON and GULLMOUTH, May 3", { places: ["RIVERTON", "GULLMOUTH"], date: "--05-03" }],
    ["NEW YORK, Jan. 3, 2010 (Reuters) -", { places: ["NEW YORK"], agency: "Reuters", date: "2010-01-03" }],
    ["26 February 2010", { places: [], date: "2010-02-26" }],
    ["LONDON 1996-08-20", { places: ["LONDON"], date: "1996-08-20" }],
    ["LONDON, 1996-08-20 12:30 GMT", { places: ["LONDON"], date: "1996-08-20" }],
    ["LONDON 1996-08-20 12:30:01", { places: ["LONDON"], date: "1996-08-20" }],
    ["1996-08-20", { places: [], date: "1996-08-20" }],
    ["القاهرة 15-12", { places: ["القاهرة"], date: "--12-15" }],
    ["القاهرة 32-3", { places: ["القاهرة 32-3"] }],
    ["القاهرة 1-13", { places: ["القاهرة 1-13"] }],
    ["RIVERTON 3-5", { places: ["RIVERTON 3-5"] }],
    ["Newport News, VA", { places: ["Newport News, VA"] }],
    ["RIVERTON, Gullmouth", { places: ["RIVERTON, Gullmouth"] }],
    ["RIVERTON, x y", { places: ["RIVERTON, x y"] }],
    ["RIVERTON ( )", { places: ["RIVERTON"] }],
    ["RIVERTON,  ", { places: ["RIVERTON"] }],
    ["", { places: [] }],
  ])("%s", (printed, parts) => {
    const vocabulary = makeVocabulary(lexicons);
    const words = calendarWordsOf(lexicons);
    expect(readLabelledDateline(printed, {}, vocabulary, words)).toEqual({ text: printed, ...parts });
  });
});

describe("a dateline on a line of its own", () => {
  const page = (line: string) =>
    [
      "Neue Brücke über den Fluss | Tagblatt",
      "Neue Brücke über den Fluss",
      "Die alte Brücke war seit dem Winter gesperrt, nun beginnt der Neubau.",
      "Von Anna Beispiel",
      "12.03.2024, 14:10 Uhr",
      line,
      "Die Stadt hat am Dienstag den Bau der neuen Brücke beschlossen. Sie soll in zwei Jahren fertig sein und kostet elf Millionen Euro.",
      "Bis dahin müssen die Menschen in Wittbek einen Umweg von sechs Kilometern fahren, wie die Verwaltung am Abend mitteilte.",
      "Der Bürgermeister sprach von einem wichtigen Schritt für die ganze Region und dankte allen, die daran gearbeitet hatten.",
    ].join("\n");

  test.each([
    ["Berlin.", ["Berlin"]],
    ["Wittbek.", ["Wittbek"]],
    ["WITTBEK —", ["WITTBEK"]],
  ])("%s", (line, places) => {
    expect(parse(page(line)).article.dateline).toEqual({ text: line, places });
  });

  test.each(["Fazit.", "Region", "Anzeige"])("%s is none", (line) => {
    expect(parse(page(line)).article.dateline).toBeUndefined();
  });
});

describe("the day of a press release is the one of its dateline", () => {
  test.each([
    [
      "Lyon, le 15 février 2024 – La régie des ponts met en service un bac électrique à partir du mois de mars.",
      "Les conducteurs l’ont essayé pendant tout l’hiver, et ils ne veulent plus le rendre, dit la directrice.",
      "2024-02-15",
    ],
    [
      "Monterrey, N.L., 6 de septiembre de 2023.- La empresa de los puentes inauguró hoy su nueva barca eléctrica.",
      "Los conductores la probaron durante todo el invierno, y ya no quieren devolverla, dijo la directora.",
      "2023-09-06",
    ],
    [
      "Kassel, 21. März 2024 – Die Stadt setzt von Mai an eine elektrische Fähre auf der Fulda ein, für jedermann.",
      "Die Fährleute haben sie den ganzen Winter ausprobiert und wollen sie nicht mehr hergeben, sagt die Leiterin.",
      "2024-03-21",
    ],
  ])("%s", (first, second, day) => {
    expect(parse(["Une barque, ein Boot", first, second].join("\n")).article.publishedAt).toBe(day);
  });

  test("a day in a sentence is none", () => {
    const text = [
      "Le bac du port",
      "À Lyon, le 15 février 2024 la régie des ponts a mis en service un bac électrique pour tout le monde.",
      "Les conducteurs l’ont essayé pendant tout l’hiver, et ils ne veulent plus le rendre, dit la directrice.",
    ];
    expect(parse(text.join("\n")).article.publishedAt).toBeUndefined();
  });
});
