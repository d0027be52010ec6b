import { no as calendar } from "../fields/calendars/no.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Norwegian. */
export const no: Lexicon = /* @__PURE__ */ lexicon(
  "no",
  "Norwegian",
  calendar,
  /* places */ "bergen,oslo,stavanger,trondheim;" +
    /* labels.updated */ "oppdatert,sist ~,sist endret;" +
    /* labels.published */ "lagt ut,opprettet,publisert,først ~,~ den;" +
    /* stopWords */ "at,av,ble,de,den,det,en,er,etter,for,har,hun,i,ikke,jeg,med,men,og,om,på,seg,som,til,ut,var,å;" +
    /* placePrepositions */ "fra,i,på;" +
    /* particles */ "av,i,på,von;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "av,kommentar ~,publisert ~,skrevet ~,forfatter,journalist,tekst,~ av,~ og foto;" +
    /* joiners */ "og,samt;" +
    /* roleWords */ "ansvarlig,forfatter,fotograf,frilans,kommentator,korrespondent,redaktør,skribent;" +
    /* sides */ "i midten,til høyre,til venstre;" +
    /* share */ "del,~ artikkel,kopier lenke,skriv ut,tips oss;" +
    /* notNames */ "flere,følg,legg,kultur,les,logg,mer,norge,nyheter;" +
    /* labels.credit */ "bilde,~r,foto,~ av,fotograf,illustrasjon;" +
    /* labels.caption */ "bildetekst;" +
    /* creditWords */ "arkiv,~foto,bilde,for,foto;" +
    /* captionOpenings */ "arkivbilde,arkivfoto,illustrasjonsfoto;" +
    /* paperWords */ "avis,~en,bladet,dagbladet,nyhetsbyrå,redaksjonen;" +
    /* related */ "les mer,les også,mest lest,se også;" +
    /* labels.source */ "kilde;" +
    /* labels.tags */ "emneord,emner,mer om,stikkord,tagger,temaer;" +
    /* navigation */ "abonnement,e-avis,hopp til innhold,kryssord,meny,min side,nyheter,til toppen;" +
    /* missingPage */ "fant ikke siden,siden ble ikke funnet,siden finnes ikke;" +
    /* boxes */ "følg oss på,nyhetsbrev;" +
    /* notices */ "ansvarlig redaktør,rettelse,i en tidligere versjon;" +
    /* pictureCues */ ";" +
    /* consentWords */ ";" +
    /* pointers */ "der,her;" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "åpnes i nytt vindu,åpner i nytt vindu,åpnes i ny fane;" +
    /* playerCues */ ";" +
    /* firstPublished */ ";",
);
