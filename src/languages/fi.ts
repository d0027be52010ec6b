import { fi as calendar } from "../fields/calendars/fi.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Finnish. */
export const fi: Lexicon = /* @__PURE__ */ lexicon(
  "fi",
  "Finnish",
  calendar,
  /* places */ "helsinki,lontoo,tampere,turku;" +
    /* labels.updated */ "muokattu,päivitetty,viimeksi ~;" +
    /* labels.published */ "ilmestynyt,julkaistiin,julkaistu,julkaisuaika,julkaisupäivä;" +
    /* stopWords */ "ei,että,hän,hänen,ja,joka,jonka,jotka,kanssa,kuin,kun,mukaan,mutta,myös,niin,nyt,ole,oli,on,ovat,se," +
    "sen,sitä,tai,vain,voi;" +
    /* placePrepositions */ ";" +
    /* particles */ "af,von;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "juttu,kirjoittaja,~t,kirjoittanut,teksti,~ ja kuva,~ ja kuvat,toimittaja,toimittanut;" +
    /* joiners */ "ja,sekä;" +
    /* roleWords */ "kirjeenvaihtaja,kirjoittaja,kolumnisti,kuvaaja,kuvajournalisti,toimittaja,toimituspäällikkö," +
    "uutispäällikkö;" +
    /* sides */ "keskellä,oikealla,vasemmalla;" +
    /* share */ "jaa,~ artikkeli,lähetä,~ sähköpostilla,twiittaa;" +
    /* notNames */ "julkaistu,jätä,kotimaa,kulttuuri,lisää,lue,päivitetty,talous,ulkomaat;" +
    /* labels.credit */ "grafiikka,kuva,~t,kuvaaja,kuvitus,valokuva;" +
    /* labels.caption */ "kuvateksti;" +
    /* creditWords */ "arkisto,~kuva,kuva,kuvakaappaus,kuvituskuva;" +
    /* captionOpenings */ "arkistokuva,kuvituskuva;" +
    /* paperWords */ "sanomat,stt,toimitus,uutiset,uutistoimisto,yle;" +
    /* related */ "katso myös,kuuntele myös,lue lisää,lue myös;" +
    /* labels.source */ "lähde;" +
    /* labels.tags */ "aihe,~et,asiasanat,avainsanat,lue lisää aiheesta,tagit;" +
    /* navigation */ "etusivu,kotimaa,kulttuuri,politiikka,talous,ulkomaat,urheilu,uutiset;" +
    /* missingPage */ "sivua ei löydy,sivua ei löytynyt;" +
    /* boxes */ "tilaa uutiskirje,~emme;" +
    /* notices */ "oikaisu,jutun aiemmassa versiossa,kaikki oikeudet pidätetään,korjaus;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "avautuu uudessa ikkunassa,avautuu uudessa välilehdessä,avautuu uuteen ikkunaan," +
    "avautuu uuteen välilehteen;" +
    /* playerCues */ ";" +
    /* firstPublished */ ";",
);
