import { pl as calendar } from "../fields/calendars/pl.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Polish. */
export const pl: Lexicon = /* @__PURE__ */ lexicon(
  "pl",
  "Polish",
  calendar,
  /* places */ "kraków,poznań,warszawa,wrocław;" +
    /* labels.updated */ "aktualizacja,ostatnia ~,zaktualizowano;" +
    /* labels.published */ "data,~ publikacji,opublikowano,opublikowany,publikacja;" +
    /* stopWords */ "być,czy,dla,do,i,jak,jest,już,może,na,nie,o,od,oraz,po,przez,się,są,tego,to,tylko,tym,w,z,za,że;" +
    /* placePrepositions */ "w,z;" +
    /* particles */ "i,nad,pod,z;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "autor,~ka,~zy,oprac.,opracowanie,opracował,~a,redaktor,rozmawiał,~a;" +
    /* joiners */ "i,oraz;" +
    /* roleWords */ "autor,~ka,dziennikarka,dziennikarz,korespondent,publicysta,redakcja,redaktor;" +
    /* sides */ "w środku,z lewej,z prawej;" +
    /* share */ "drukuj,podziel się,udostępnij,~ na facebooku,~ na twitterze;" +
    /* notNames */ "kultura,polityka,polska,udostępnij,wiadomości,więcej,zobacz,zostaw,świat;" +
    /* labels.credit */ "fotograf,fot,~o,zdjęcia,autor ~,źródło ~,zdjęcie;" +
    /* labels.caption */ "podpis zdjęcia;" +
    /* creditWords */ "archiwum,fot,~o,materiały,zdjęcie;" +
    /* captionOpenings */ "zdj. ilustracyjne,zdjęcie archiwalne,zdjęcie ilustracyjne;" +
    /* paperWords */ "agencja,gazeta,polska,redakcja,telewizja,wiadomości;" +
    /* related */ "czytaj także,czytaj też,zobacz także,zobacz też," +
    "polecamy,przeczytaj także,przeczytaj również,czytaj więcej,zobacz więcej,więcej na ten temat," +
    "może cię zainteresować;" +
    /* labels.source */ "źródło;" +
    /* labels.tags */ "etykiety,hasła,słowa kluczowe,tagi,tematy,powiązane ~;" +
    /* navigation */ "kontakt,kultura,pogoda,polityka prywatności,reklama,szukaj,zdrowie,świat;" +
    /* missingPage */ "nie znaleziono strony," +
    "strona nie istnieje,strona której szukasz,szukasz nie istnieje,nie pasuje do szukan,tej strony nie można znaleźć;" +
    /* boxes */ "newsletter,zaloguj się," +
    "zapisz się,dołącz do,artykuł zawiera linki;" +
    /* notices */ "wszelkie prawa zastrzeżone,od redakcji,sprostowanie,w poprzedniej wersji;" +
    /* pictureCues */ ";" +
    /* consentWords */ "danych,partnerzy,prywatności,przetwarzania,reklam,zgoda,zgodę," +
    "newsletter,newslettera,subskrypcji;" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "link zewnętrzny,otwiera się w nowej karcie,otwiera się w nowym oknie;" +
    /* playerCues */ "wideo;" +
    /* firstPublished */ "pierwotnie opublikowany;",
);
