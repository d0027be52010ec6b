import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

const pages: Readonly<Record<string, string>> = {
  "a menu":
    "The Harbour Post\nHome\nNews\nSport\nWeather\nLog in\nSubscribe\nContact us\nPrivacy policy\n© 2024 The Harbour Post",
  "a Chinese menu":
    "海港新闻\n首页\n国内\n国际\n渡轮周一恢复航行\n鱼市场重新开放\n市长谈旧大厅的屋顶\n暴风雨损坏十一艘船\n更多新闻",
  "a gallery without words":
    "Bilder vom Hafenfest\nStartseite\n1 von 12\n2 von 12\n3 von 12\nZurück\nWeiter\nImpressum",
  "a missing page":
    "The Harbour Post\nHome\nNews\nSorry, the page you are looking for could not be found.\nIt may have been moved or deleted. Try the search or go back to our home page.\nSearch",
  "a missing French page":
    "Erreur 404 - Le Port\nAccueil\nPolitique\nDésolé, cette page n'existe pas ou n'existe plus.\nVous pouvez revenir à l'accueil ou utiliser la recherche.\nMentions légales",
  "a missing Spanish page":
    "Error 404 - El Puerto\nInicio\nPolítica\nLo sentimos, la página que busca no existe.\nVuelva a la portada o utilice el buscador para encontrar lo que necesita.",
  "a missing Japanese page":
    "港新聞\nホーム\nニュース\nお探しのページは見つかりませんでした。\nURLをご確認いただくか、トップページからお探しください。",
  "a search that found nothing":
    "Search results for zeppelin\nHome\nNothing Found\nSorry, but nothing matched your search terms. Please try again with some different keywords.\nSearch for:",
  "a German address that holds nothing":
    "Nichts gefunden\nStartseite\nPolitik\nEs scheint, dass an dieser Stelle nichts ist.\nAn dieser Stelle wurde nichts gefunden. Möchtest du es mit einer Suche probieren?",
  "a French address that holds nothing":
    "Page non trouvée\nAccueil\nPolitique\nIl semble que rien n’a été trouvé à cet emplacement. Essayez avec une recherche ou un lien ci-dessous ?",
  "a Spanish search that found nothing":
    "Sin resultados\nInicio\nPolítica\nLo sentimos, pero nada coincide con tus criterios de búsqueda. Inténtalo de nuevo con otras palabras.",
  "a missing Portuguese page":
    "Página\nInício\nPolítica\nParece que nada foi encontrado neste local. Talvez tentar uma pesquisa ou um dos links abaixo?",
  "a missing Polish page":
    "Strona\nStrona główna\nAktualności\nPrzepraszamy, ale tej strony nie można znaleźć. Spróbuj skorzystać z wyszukiwarki albo wróć później.",
  "a Russian search that found nothing":
    "Поиск\nГлавная\nНовости\nК сожалению, по вашему запросу ничего не найдено. Попробуйте еще раз с другими ключевыми словами.",
  "a missing Turkish page":
    "Sayfa\nAna Sayfa\nGündem\nÜzgünüz, istediğiniz sayfa mevcut değil. Ana sayfaya dönebilir ya da arama yapabilirsiniz.",
  "a guard":
    "Just a moment...\nharbourpost.example\nChecking if the site connection is secure\nharbourpost.example needs to review the security of your connection before proceeding.\nRay ID: 7c1f2",
  "a refusal":
    'Access Denied\nYou don\'t have permission to access "http://www.harbourpost.example/news/1" on this server.',
  "a German wall":
    "Küstenblatt\nMit Ihrer Zustimmung verwenden wir und unsere Partner Cookies, um Werbung zu messen und Geräte zu erkennen.\nSie können Ihre Einwilligung jederzeit widerrufen. Details zur Verarbeitung Ihrer Daten finden Sie in der Datenschutzerklärung.\nAlle akzeptieren\nEinstellungen",
  "thanks for a subscription":
    "Thank you for subscribing\nHome\nThank you! Please check your inbox and confirm your subscription to our newsletter.\nBack to home page\nPrivacy policy",
};

describe("pages without an article", () => {
  test.each(Object.entries(pages))("%s", (_, page) => {
    for (const text of [page, page.replaceAll("\n", "\n\n")]) {
      const { kind, article } = parse(text);
      expect(["unknown", "listing"]).toContain(kind);
      expect(article?.body ?? []).toEqual([]);
    }
  });

  test.each([
    [
      "a poem without full stops",
      "The Old Pier\nHome\nThe Old Pier\nBy Jane Example\nThe planks are gone, the gulls remain\nThey count the boats that leave the bay\nAnd every wave that comes again\nTakes one more year of salt away\nUntil the pier is only rain\nUpon a shore of yesterday\nAbout us",
    ],
    [
      "a brief about a missing boat",
      "Boat missing off the island | The Post\nHome\nBoat missing off the island\nLISBON - A fishing boat with four men on board is missing off the island since Monday, the coast guard said.\nThe boat could not be found on Tuesday although two planes had searched the sea until it was dark, it said.\nHelicopters from three countries will join the search on Wednesday as soon as the fog allows it, according to the coast guard, which asked the captains of all ships nearby to look out for rafts and flares.\nThe families of the four men have been waiting at the harbour since the morning. The mayor has opened the market hall for them, and the women of the village bring soup and blankets there, a priest said.\nThe boat had left the harbour on Sunday in calm weather. It is eleven metres long, was built thirty years ago, and had been inspected only last month, as its owner told the paper.",
    ],
    [
      "a brief about what was found",
      "Corpo encontrado | O Porto\nInício\nCorpo encontrado na praia\nO corpo de um pescador foi encontrado neste domingo na praia do porto, disse a guarda costeira na segunda-feira.\nDo barco nada foi encontrado, embora dois aviões tenham procurado no mar até ao anoitecer, acrescentou a guarda.",
    ],
    [
      "a German brief about what was not found",
      "Suche beendet | Küstenblatt\nStartseite\nSuche nach Fischer beendet\nDer seit Sonntag vermisste Fischer konnte nicht gefunden werden, teilte die Küstenwache am Montag mit.\nAuch von seinem Boot wurde an dieser Küste nichts gefunden, obwohl zwei Flugzeuge bis zum Abend gesucht haben.",
    ],
  ])("%s is one", (_, page) => {
    const { kind, article } = parse(page);
    expect(kind).toBe("article");
    expect(article?.body.length).toBeGreaterThan(1);
  });
});
