import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

const text = [
  "The railway will renew the bridge over the river a year later than planned, a spokesman said on Monday.",
  "Steel for the second pillar is missing, and the mill that was to deliver it has closed in the meantime.",
  "The line will be closed for five months, from July to the end of November, and buses will run instead.",
];

const read = (rows: readonly string[]) => {
  const { article } = parse(["Bridge to be renewed", ...rows, "Facebook", "Twitter"].join("\n"));
  return { body: article.body.map(({ text }) => text), notices: article.notices };
};

/** By language: two sentences of a text, and a correction below them. */
const corrections: readonly (readonly [string, string, string])[] = [
  [text[0] as string, text[1] as string, "Correction: An earlier version of this text spoke of seven months."],
  [text[0] as string, text[1] as string, "An earlier version of this article spoke of seven months."],
  [
    "Die Bahn erneuert die Brücke über den Fluss ein Jahr später als geplant, sagte ein Sprecher am Montag.",
    "Für den zweiten Pfeiler fehlt der Stahl, und das Werk, das ihn liefern sollte, ist inzwischen geschlossen.",
    "Korrektur: In einer früheren Version dieses Artikels war von sieben Monaten die Rede.",
  ],
  [
    "Die Bahn erneuert die Brücke über den Fluss ein Jahr später als geplant, sagte ein Sprecher am Montag.",
    "Für den zweiten Pfeiler fehlt der Stahl, und das Werk, das ihn liefern sollte, ist inzwischen geschlossen.",
    "In einer früheren Fassung dieses Textes hieß es, die Strecke werde sieben Monate gesperrt.",
  ],
  [
    "Le pont sur la rivière sera refait un an plus tard que prévu, a annoncé lundi un porte-parole des chemins de fer.",
    "L’acier du second pilier manque, et l’usine qui devait le livrer a fermé ses portes entre-temps.",
    "Rectificatif : la ligne sera fermée cinq mois, et non sept comme nous l’avons écrit.",
  ],
  [
    "El puente sobre el río se renovará un año más tarde de lo previsto, dijo el lunes un portavoz del ferrocarril.",
    "Falta el acero para el segundo pilar, y la fábrica que debía entregarlo ha cerrado mientras tanto.",
    "Corrección: la línea estará cerrada cinco meses, y no siete como se publicó.",
  ],
  [
    "Il ponte sul fiume sarà rifatto un anno più tardi del previsto, ha detto lunedì un portavoce delle ferrovie.",
    "Manca l’acciaio per il secondo pilone, e la fabbrica che doveva consegnarlo nel frattempo ha chiuso.",
    "Errata corrige: la linea resterà chiusa cinque mesi, e non sette come scritto.",
  ],
  [
    "A ponte sobre o rio será renovada um ano mais tarde do que previsto, disse um porta-voz na segunda-feira.",
    "Falta o aço para o segundo pilar, e a fábrica que devia entregá-lo fechou entretanto as suas portas.",
    "Errata: a linha ficará fechada cinco meses, e não sete como foi publicado.",
  ],
  [
    "De brug over de rivier wordt een jaar later vernieuwd dan gepland, zei een woordvoerder van het spoor maandag.",
    "Het staal voor de tweede pijler ontbreekt, en de fabriek die het zou leveren is intussen gesloten.",
    "Rectificatie: de lijn gaat vijf maanden dicht, en niet zeven zoals hier stond.",
  ],
  [
    "Bron över floden förnyas ett år senare än planerat, sade en talesperson för järnvägen på måndagen.",
    "Stålet till den andra pelaren saknas, och verket som skulle leverera det har stängt under tiden.",
    "Rättelse: Banan stängs i fem månader, inte i sju som vi skrev tidigare.",
  ],
  [
    "Most nad rzeką zostanie odnowiony rok później, niż planowano, powiedział w poniedziałek rzecznik kolei.",
    "Brakuje stali na drugi filar, a huta, która miała ją dostarczyć, została w tym czasie zamknięta.",
    "Sprostowanie: linia będzie zamknięta przez pięć miesięcy, a nie siedem.",
  ],
  [
    "Мост через реку обновят на год позже, чем планировали, сообщил в понедельник представитель дороги.",
    "Не хватает стали для второй опоры, а завод, который должен был ее поставить, за это время закрылся.",
    "Исправление: линия будет закрыта на пять месяцев, а не на семь.",
  ],
  [
    "Nehrin üzerindeki köprü planlanandan bir yıl sonra yenilenecek, dedi demiryolu sözcüsü pazartesi günü.",
    "İkinci ayak için çelik yok ve onu teslim edecek olan fabrika bu arada kapandı, diye ekledi sözcü.",
    "Düzeltme: Hat yedi değil beş ay kapalı kalacak, haberimizi düzelttik.",
  ],
  [
    "سيتم تجديد الجسر فوق النهر بعد عام من الموعد المقرر، حسبما قال متحدث باسم السكك الحديدية يوم الاثنين.",
    "ولا يتوفر الفولاذ اللازم للدعامة الثانية، وقد أغلق المصنع الذي كان من المقرر أن يورده في هذه الأثناء.",
    "تصحيح: ستغلق السكة خمسة أشهر وليس سبعة كما ورد سابقا في هذا النص.",
  ],
  [
    "川に架かる橋の改修は予定より一年遅れると、鉄道会社の広報担当者が月曜日に記者団に対して明らかにした。",
    "二本目の橋脚に使う鋼材が足りず、納入するはずだった工場もすでに閉鎖されているという。",
    "訂正：線路の閉鎖期間は七か月ではなく五か月でした。おわびします。",
  ],
  [
    "铁路公司发言人星期一表示，河上大桥的翻修将比原计划推迟一年，届时将由公共汽车代替列车运送旅客。",
    "第二座桥墩所需的钢材至今没有到货，而原定供货的钢厂在此期间已经关闭，发言人补充说。",
    "更正：线路将关闭五个月，而不是此前所写的七个月，特此说明。",
  ],
];

describe("corrections", () => {
  test.each(corrections)("below the text are notices: %s %s %s", (first, second, correction) => {
    expect(read([first, second, correction])).toEqual({ body: [first, second], notices: [correction] });
  });

  test.each([
    "Correction of the course took a year, and nobody on the bridge was told of it before Friday.",
    "An earlier bridge stood here until 1921, and its stones are in the walls of the houses.",
    "Clarifications by the engineers filled three pages, and nobody in the council had read them.",
  ])("are no sentences that begin so: %s", (sentence) => {
    expect(read([...text, sentence])).toEqual({ body: [...text, sentence], notices: [] });
  });

  test("in the middle of a text are what it is about", () => {
    const [first, second, third] = text as [string, string, string];
    const row = "Correction: the word has a history of its own, and it begins on the rivers of the north.";
    expect(read([first, row, second, third])).toEqual({ body: [first, row, second, third], notices: [] });
  });
});
