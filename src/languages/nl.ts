import { nl as calendar } from "../fields/calendars/nl.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Dutch. */
export const nl: Lexicon = /* @__PURE__ */ lexicon(
  "nl",
  "Dutch",
  calendar,
  /* places */ "amsterdam,den haag,rotterdam,utrecht;" +
    /* labels.updated */ "bijgewerkt,~ op,laatst ~;" +
    /* labels.published */ "geplaatst,~ op,gepubliceerd,~ op,publicatiedatum;" +
    /* stopWords */ "aan,bij,dat,de,die,door,een,en,heeft,het,hij,in,is,maar,meer,met,naar,niet,nog,om,ook,op,te,van," +
    "voor,zijn;" +
    /* placePrepositions */ "in,naar,uit;" +
    /* particles */ "'t,aan,de,den,der,van ~,en,het,in,op,te,ten,ter,van;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "auteur,~s,door,~ onze redacteur,geschreven door,tekst,~ door,van een onzer verslaggevers,van onze correspondent," +
    "van onze redactie;" +
    /* joiners */ "en,met;" +
    /* roleWords */ "correspondent,fotograaf,journaliste,redacteur,redactie,redactrice,verslaggeefster,verslaggever;" +
    /* sides */ "links,midden,rechts;" +
    /* share */ "deel,~ dit artikel,delen,e-mailen,kopieer link;" +
    /* notNames */ "binnenland,buitenland,cultuur,delen,economie,gezondheid,laat,lees,nieuws;" +
    /* labels.credit */ "beeld,fotograaf,foto,~ door,~ van,~'s,~’s;" +
    /* labels.caption */ "bijschrift;" +
    /* creditWords */ "archief,beeld,foto,via,voor;" +
    /* captionOpenings */ "archiefbeeld,archieffoto,foto ter illustratie;" +
    /* paperWords */ "courant,dagblad,krant,nieuws,persbureau,redactie;" +
    /* related */ "lees meer,lees ook,lees verder,zie ook," +
    "gerelateerde artikelen,meer over dit onderwerp,misschien vind je dit ook;" +
    /* labels.source */ "bron;" +
    /* labels.tags */ "meer over,lees ~,onderwerpen,tags,thema's,trefwoorden,labels;" +
    /* navigation */ "accepteren,ga naar de inhoud,meer,privacyverklaring,registreren,voorpagina,zoek,~en;" +
    /* missingPage */ "pagina niet gevonden," +
    "pagina bestaat niet,pagina die u zoekt,niets gevonden op deze locatie,overeen met je zoek,pagina kan niet worden gevonden;" +
    /* boxes */ "meld je aan,volg ons op," +
    "dit artikel bevat affiliate,schrijf je in,verder lezen,al abonnee,meld u aan;" +
    /* notices */ "correctie,alle rechten voorbehouden,in een eerdere versie van,rectificatie,rechtzetting;" +
    /* pictureCues */ "afbeelding vergroten;" +
    /* consentWords */ "advertenties,apparaat,gegevens,gepersonaliseerde,toestemming,voorkeuren," +
    "nieuwsbrief,privacy,reclame;" +
    /* pointers */ "daar,hier;" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "externe link,opent in een nieuw tabblad,opent in een nieuw venster,opent in nieuw tabblad," +
    "opent in nieuw venster;" +
    /* playerCues */ ";" +
    /* firstPublished */ "oorspronkelijk gepubliceerd,eerder gepubliceerd;",
);
