import { describe, expect, test } from "vitest";
import { createParser } from "../src/core.js";
import { findAcronyms, findDates, findQuotes, findSentences } from "../src/enrich/all.js";
import { parse } from "../src/index.js";
import * as languages from "../src/languages/all.js";
import { functionWordsOf } from "../src/languages/function-words.js";
import { guessLanguage } from "../src/languages/guess.js";
import { languageOf } from "../src/languages/tag.js";

const known = functionWordsOf(Object.values(languages));
const guess = (text: string) => guessLanguage(text, known);

const english =
  "We use cookies and similar tools to improve the site and to show you the news that is of interest to you, and to see how many of our readers come back to it.";
const zulu =
  "Umphakathi uthe ujabule kakhulu ngoba umthombo usuvuliwe futhi amanzi ahlanzekile. Abantu bathi bebehamba ibanga elide uma beyokukha amanzi, kodwa manje sebewathola eduze kwemizi yabo. Induna ithe kuzoqhutshekwa nomsebenzi njalo ekuseni.";

describe("a text of names in Cyrillic letters", () => {
  const names =
    "Фонд «Приволье», Межрегиональный союз «Альянс рыбаков», Центр «Быстрица», Ассоциация «Голоса», Телеканал «Новые Берега», Школа «Лыжня»";
  test("is Russian by its letters, where its neighbours have others", () => {
    expect(guess(names)).toBe("ru");
    expect(guess(`${names}, Аб’яднанне «Ўсход»`)).not.toBe("ru");
    expect(guess(names.replaceAll("ы", "и"))).not.toBe("ru");
    expect(guess(names.slice(0, 60))).toBeUndefined();
  });
});

describe("the language guess tells neighbours apart", () => {
  test.each([
    [
      "no",
      "Ferga går ikke lenger etter at tunnelen ble åpnet, og de som bor på øya, må nå kjøre rundt fjorden hvis de vil til byen. Hun sier at det tar en time mer enn før.",
    ],
    [
      "da",
      "Færgen sejler ikke længere, efter at tunnelen blev åbnet, og de, der bor på øen, må nu køre rundt om fjorden, hvis de vil ind til byen. Hun siger, at det tager en time mere end før.",
    ],
    [
      "sv",
      "Färjan går inte längre sedan tunneln öppnades, och de som bor på ön måste nu köra runt fjorden om de vill till staden. Hon säger att det tar en timme mer än det gjorde förut.",
    ],
    [
      "es",
      "La biblioteca no cerrará este verano, porque los vecinos han pagado las obras y el techo ya está como nuevo. Según la directora, hay más lectores que hace un año.",
    ],
    [
      "pt",
      "A biblioteca não vai fechar este verão, porque os moradores pagaram as obras e o telhado já está como novo. Segundo a diretora, há mais leitores do que no ano passado.",
    ],
    [
      "cs",
      "Knihovna se v létě nezavře, protože obyvatelé zaplatili opravu a střecha je už jako nová. Podle ředitelky je čtenářů víc než před rokem, což ji samotnou překvapilo, ale má z toho radost.",
    ],
    [
      "nl",
      "De bibliotheek gaat deze zomer niet dicht, omdat de bewoners het dak hebben betaald en het nu weer als nieuw is. Volgens de directeur zijn er meer lezers dan een jaar geleden.",
    ],
    [
      "ru",
      "Библиотека летом не закроется, потому что жители сами оплатили ремонт и крыша теперь как новая. По словам директора, читателей стало больше, чем было год назад.",
    ],
    [
      "uk",
      "Бібліотека влітку не зачиниться, бо мешканці самі оплатили ремонт і дах тепер як новий. За словами директорки, читачів стало більше, ніж було рік тому, але вона цьому не дивується.",
    ],
    ["zh", "图书馆今年夏天不会关闭，因为居民们自己支付了修缮费用，屋顶现在已经焕然一新。"],
    ["ja", "図書館はこの夏も閉まらない。住民が修理の費用を出し合い、屋根が新しくなったからだ。"],
    ["ko", "주민들이 수리비를 모아 지붕을 새로 고친 덕분에 도서관은 올여름 문을 닫지 않는다."],
  ])("%s", (code, text) => {
    expect(guess(text)).toBe(code);
  });
});

describe("the language guess gives nothing", () => {
  test.each([
    ["for no text", ""],
    ["for a few words", "Home\nPolitics\nSport\nWeather\nContact"],
    ["for figures", "12:30 14.5 2019 | 27° / 11°\n".repeat(30)],
    ["for a list of names", "Ana de la Vega, Jorge de Soto, Luis de Haro, Inés de Luna, Rosa de Paz\n".repeat(5)],
    [
      "for filler",
      "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor et dolore magna ut enim ad minim veniam quis nostrud.",
    ],
    [
      "for Slovak, which is not read",
      "Knižnica sa v lete nezatvorí, pretože obyvatelia zaplatili opravu a strecha je už ako nová. Podľa riaditeľky je čitateľov viac ako pred rokom, čo ju prekvapilo, ale teší sa z toho, aj keď práce pribudlo.",
    ],
    [
      "for Bulgarian, which is not read",
      "Библиотеката няма да затвори през лятото, защото жителите платиха ремонта и покривът вече е като нов. Според директорката читателите са повече, отколкото бяха преди година, но това не я учудва.",
    ],
    [
      "for Catalan, which is not read",
      "La biblioteca no tancarà aquest estiu, perquè els veïns han pagat les obres i la teulada ja és com nova. Segons la directora, hi ha més lectors que fa un any, però això no la sorprèn gens.",
    ],
  ])("%s", (_, text) => {
    expect(guess(text)).toBeUndefined();
  });
});

describe("the language guess", () => {
  test("goes by the prose, not by the menu or the consent box", () => {
    const page = ["Home", "News", "Sports", english, ...Array.from({ length: 4 }, () => zulu), "Share", english];
    expect(guess(page.join("\n"))).toBe("zu");
  });

  test("does not hang on the line endings", () => {
    const text = "&#34Open at last,&#34 he said, of &#3420/20&#34.\na\n\nΈ\0𐀀𐀀\n• first of all\n𐀀\n𐀀𐀀𐀀\nSelect Page";
    expect(parse(text.replaceAll("\n", "\r\n")).article.language).toBe(parse(text).article.language);
  });

  test("passes over addresses", () => {
    const address = "[https://site.example/share?u=a%20de%20la&in=the_and_of/di/e/il/che-per-una/le/la/non/con]";
    expect(guess([address, address, zulu, address, zulu, address, zulu, address].join("\n"))).toBe("zu");
  });

  test("looks at no more of a long text than of a short one", () => {
    const looksAt = (lines: number): number => {
      let looks = 0;
      const get = (text: object, key: string) => {
        const value = Reflect.get(text, key, text);
        if (typeof value !== "function") return value;
        return (...given: unknown[]) => {
          looks += key === "slice" ? Number(given[1]) - Number(given[0]) : 1;
          return value.apply(text, given);
        };
      };
      const text = new Proxy(Object(`${english}\n`.repeat(lines)), {
        get,
      } as unknown as ProxyHandler<object>) as string;
      expect(guess(text)).toBe("en");
      return looks;
    };
    const looks = looksAt(200);
    expect(looks).toBeGreaterThan(1000);
    expect(looksAt(200_000) / looks).toBeLessThan(1.2);
  });

  test("names no language that the parser was not given", () => {
    const { parse: parseEnglish } = createParser({ languages: [languages.en] });
    expect(parseEnglish("図書館はこの夏も閉まらない。住民が修理の費用を出し合った。").article.language).toBeUndefined();
    expect(parseEnglish(`${zulu}\n${zulu}`).article.language).toBeUndefined();
    expect(parseEnglish(english).article.language).toBe("en");
  });
});

describe("a language tag", () => {
  test.each([
    ["de", "de"],
    ["de-DE", "de"],
    ["de_DE", "de"],
    ["de_AT.UTF-8", "de"],
    ["DEU", "de"],
    ["zh-Hant-TW", "zh"],
    ["nb-NO", "no"],
    ["nno", "no"],
    ["", ""],
    ["???", "???"],
  ])("%j is of %j", (tag, code) => {
    expect(languageOf(tag)).toBe(code);
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("%s is a tag like any other", (tag) => {
    expect(languageOf(tag)).toBe(tag.toLowerCase().split("_", 1)[0]);
    const text = "Harbour opens\n\nLONDON (Reuters) - It opened on Monday, April 3, officials said. Ferries follow.\n";
    const parsed = parse({ text, language: tag, source: { index: 0 } });
    for (const find of [findQuotes, findAcronyms, findDates, findSentences]) {
      expect(Array.isArray(find({ ...parsed, article: { ...parsed.article, language: tag } }))).toBe(true);
    }
  });

  test("chooses the words that a page is read by", () => {
    const page = "Die alte Mühle | Uferbote\nDie alte Mühle\nTeilen\nMehr zum Thema\nDas Wehr";
    const rolesIn = (language: string) => parse(page, { language }).blocks.map(({ role }) => role);
    expect(rolesIn("de_DE")).toEqual(expect.arrayContaining(["share", "related"]));
    expect(rolesIn("fr-FR")).not.toContain("share");
  });
});
