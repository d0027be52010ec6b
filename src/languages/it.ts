import { it as calendar } from "../fields/calendars/it.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** Italian. */
export const it: Lexicon = /* @__PURE__ */ lexicon(
  "it",
  "Italian",
  calendar,
  /* places */ "milano,napoli,new york,roma;" +
    /* labels.updated */ "aggiornato,~ il,ultimo aggiornamento;" +
    /* labels.published */ "data di pubblicazione,pubblicata il,pubblicato,~ il,~ in;" +
    /* stopWords */ "a,alle,che,come,con,da,dal,dalla,dei,del,della,di,e,gli,i,il,in,la,le,nel,non,per,più,sono,un,è;" +
    /* placePrepositions */ "a,ad,da,di;" +
    /* particles */ "d,da,dal,de,degli,dei,del,~la,~le,di,la,lo;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "dal nostro corrispondente,dal nostro inviato,dalla nostra corrispondente,dalla nostra inviata,di," +
    "a cura ~,articolo ~,testo ~,scritto da;" +
    /* joiners */ "con,e,ed;" +
    /* roleWords */ "corrispondente,direttore,giornalista,inviata,inviato,redattore,redattrice,redazione;" +
    /* sides */ "a destra,a sinistra,al centro;" +
    /* share */ "commenta,condividi,copia link,invia,stampa;" +
    /* notNames */ "abbonati,accedi,cronaca,economia,lascia,leggi,mondo,politica,salute;" +
    /* labels.credit */ "foto,~ di,fotografia di,fotografie,fotografo,immagine;" +
    /* labels.caption */ "didascalia;" +
    /* creditWords */ "archivio,foto,immagine,per,repertorio;" +
    /* captionOpenings */ "foto d'archivio,foto d’archivio,immagine d'archivio;" +
    /* paperWords */ "agenzia,corriere,gazzetta,giornale,redazione,stampa;" +
    /* related */ "articoli correlati,in evidenza,leggi anche,vedi anche," +
    "potrebbe interessarti anche,ti potrebbe interessare,leggi tutto,approfondimenti;" +
    /* labels.source */ "fonte;" +
    /* labels.tags */ "argomenti,etichette,parole chiave,tag,~s,temi;" +
    /* navigation */ "abbonati,accedi,accetta,cerca,cronaca,politica,salute,tecnologia;" +
    /* missingPage */ "pagina non trovata," +
    "pagina che cerchi non,pagina richiesta non,in questa posizione non sia,pagina non può essere trovata;" +
    /* boxes */ "abbonati,registrati," +
    "iscriviti alla,iscriviti al,per continuare a leggere,questo articolo contiene link,seguici su," +
    "sei già abbonato;" +
    /* notices */ "correzione,errata corrige,in una versione precedente,nota della redazione,rettifica,riproduzione riservata,tutti i diritti riservati;" +
    /* pictureCues */ "# di #;" +
    /* consentWords */ "annunci,consenso,dati,dispositivo,partner,preferenze,pubblicità,trattamento," +
    "iscrizione,newsletter,privacy;" +
    /* pointers */ "ecco,là,qui;" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "link esterno,nuova finestra,apre una ~,si apre in una ~,si apre in una nuova scheda;" +
    /* playerCues */ ";" +
    /* firstPublished */ "originariamente pubblicato,pubblicato originariamente,pubblicato per la prima volta;",
);
