import { cs as calendar } from "../fields/calendars/cs.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Czech. */
export const cs: Lexicon = /* @__PURE__ */ lexicon(
  "cs",
  "Czech",
  calendar,
  /* places */ "brno,moskva,ostrava,praha;" +
    /* labels.updated */ "aktualizace,poslední ~,aktualizováno;" +
    /* labels.published */ "datum,publikováno,vydáno,vytvořeno,zveřejněno;" +
    /* stopWords */ "a,ale,bude,by,do,i,je,jeho,jsou,k,které,na,o,po,podle,pro,před,při,s,se,si,to,v,ve,z,že;" +
    /* placePrepositions */ "v,ve,z;" +
    /* particles */ "nad,pod,u,z,ze;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "autor,~ka,autoři,napsal,~a,připravil,~a,rozhovor vedl,text;" +
    /* joiners */ "a,i;" +
    /* roleWords */ "autor,komentátor,novinář,redakce,redaktor,~ka,reportér,zpravodaj;" +
    /* sides */ "uprostřed,vlevo,vpravo;" +
    /* share */ "sdílej,~te,sdílet,~ na facebooku,~ článek;" +
    /* notNames */ "aktualizováno,domácí,ekonomika,kultura,napsat,nejnovější,sdílet,zahraničí,zprávy;" +
    /* labels.credit */ "fotograf,fotka,foto,zdroj ~,fotografie,autor ~,zdroj ~;" +
    /* labels.caption */ "popisek;" +
    /* creditWords */ "archiv,~ní,foto,ilustrační,repro;" +
    /* captionOpenings */ "archivní foto,archivní snímek,ilustrační foto;" +
    /* paperWords */ "deník,noviny,redakce,rozhlas,televize,zprávy;" +
    /* related */ "přečtěte si,související,~ články,čtěte také;" +
    /* labels.source */ "zdroj;" +
    /* labels.tags */ "klíčová slova,související témata,tagy,téma,~ta,štítky;" +
    /* navigation */ "bydlení,domácí,ekonomika,finance,komentáře,kultura,počasí,reklama;" +
    /* missingPage */ "stránka nenalezena,stránka neexistuje,stránku se nepodařilo;" +
    /* boxes */ "přihlaste se,přihlašte se;" +
    /* notices */ "jakékoliv užití,oprava,poznámka redakce,v původní verzi;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ ";" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "otevře se v nové kartě,otevře se v novém okně;" +
    /* playerCues */ ";" +
    /* firstPublished */ ";",
);
