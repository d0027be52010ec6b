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
  ])("%s is one", (_, page) => {
    const { kind, article } = parse(page);
    expect(kind).toBe("article");
    expect(article?.body.length).toBeGreaterThan(1);
  });
});
