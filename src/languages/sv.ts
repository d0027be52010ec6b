import { sv as calendar } from "../fields/calendars/sv.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Swedish. */
export const sv: Lexicon = /* @__PURE__ */ lexicon(
  "sv",
  "Swedish",
  calendar,
  /* places */ "göteborg,london,malmö,stockholm;" +
    /* labels.updated */ "uppdaterad,~es,uppdaterat;" +
    /* labels.published */ "publicerad,~ den,~es,publicerat,publiceringsdatum;" +
    /* stopWords */ "att,av,den,det,en,ett,från,för,hade,har,i,inte,jag,men,när,och,om,på,sedan,som,säger,till,var,vid," +
    "är,år;" +
    /* placePrepositions */ "från,i;" +
    /* particles */ "af,av,de,i,von;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "av,skriven ~,skribent,text,~ & bild,~ & foto,~ av,~ och bild,~ och foto;" +
    /* joiners */ "och,samt;" +
    /* roleWords */ "fotograf,frilans,författare,journalist,korrespondent,krönikör,redaktör,skribent;" +
    /* sides */ "i mitten,till höger,till vänster;" +
    /* share */ "dela,~ artikel,delningar,tipsa,tweeta;" +
    /* notNames */ "alla,dela,ekonomi,kultur,lämna,logga,läs,mer,nyheter;" +
    /* labels.credit */ "bild,~ av,~er,foto,~ av,fotograf;" +
    /* labels.caption */ "bildtext;" +
    /* creditWords */ "arkiv,~bild,bild,foto,genrebild;" +
    /* captionOpenings */ "arkivbild,arkivfoto,genrebild;" +
    /* paperWords */ "bladet,dagbladet,nyheter,posten,redaktionen,tidningen;" +
    /* related */ "läs mer,läs också,se också,se även," +
    "läs vidare,relaterade artiklar;" +
    /* labels.source */ "källa;" +
    /* labels.tags */ "mer om,läs ~,nyckelord,taggar,ämnen,~ i artikeln,etiketter;" +
    /* navigation */ "hem,kontakt,meny,redaktionen,startsida,~n,sök,sökning;" +
    /* missingPage */ "sidan finns inte," +
    "kunde inte hittas,sidan kan inte hittas;" +
    /* boxes */ "anmäl dig,prenumerera," +
    "redan prenumerant,följ oss;" +
    /* notices */ "ansvarig utgivare,rättelse,i en tidigare version;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ "där,här;" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "öppnas i ett nytt fönster,öppnas i nytt fönster,öppnas i ny flik;" +
    /* playerCues */ ";" +
    /* firstPublished */ ";",
);
