import { de as calendar } from "../fields/calendars/de.js";
import { lexicon } from "./define-lexicon.js";
import type { Lexicon } from "./lexicon.js";

/** German. */
export const de: Lexicon = /* @__PURE__ */ lexicon(
  "de",
  "German",
  calendar,
  /* places */ "berlin,bremen,düsseldorf,frankfurt,~ am main,~/main,hamburg,hannover,köln,leipzig,münchen,paris," +
    "stuttgart,wien;" +
    /* labels.updated */ "aktualisiert,~ am,zuletzt ~,letzte aktualisierung,update,zuletzt geändert;" +
    /* labels.published */ "datum,erschienen am,erstellt,erstveröffentlichung,publiziert,stand,veröffentlicht,~ am," +
    "veröffentlichung;" +
    /* stopWords */ "als,am,an,auch,auf,aus,bei,bis,das,dass,dem,den,der,des,die,ein,eine,es,für,hat,ich,im,in,ist,mit," +
    "nach,nicht,oder,seit,sich,sie,um,und,von,vor,werden,wie,wir,wird,zu;" +
    /* placePrepositions */ "aus,bei,in,nach,von,zwischen;" +
    /* particles */ "am,auf,den,der,im,ob,van,vom,von,zu,zum,zur;" +
    /* creditEndings */ ";" +
    /* bylineOpeners */ "autor,~*in,~/in,~:in,~en,~in,~innen,bericht,ein ~ von,kolumne,eine ~ von,~ von,kommentar,ein ~ von," +
    "~ von,text,~ von,verfasser,~in,von,analyse ~,artikel ~,aufgezeichnet ~,beitrag ~,blog beitrag ~," +
    "blogbeitrag ~,ein essay ~,ein gastbeitrag ~,ein interview ~,ein porträt ~,eine analyse ~," +
    "eine glosse ~,eine reportage ~,eingestellt ~,eingetragen ~,erstellt ~,gastbeitrag ~,gastkommentar ~," +
    "gepostet ~,geschrieben ~,gespeichert ~,interview ~,verfasst ~,veröffentlicht ~;" +
    /* joiners */ "sowie,und;" +
    /* roleWords */ "autor,~in,blogger,fotograf,~in,freie,~r,gastautor,herausgeber,journalist,~in,kolumnist," +
    "korrespondent,~in,leitende,~r,leiter,mitarbeiter,~in,politische,~r,praktikant,redakteur,~in,redaktion,redaktor,reporter,~in," +
    "stellvertretende,~r,volontär,wirtschaftsredakteurin;" +
    /* sides */ "hinten,l,li,links,m,mitte,r,re,rechts,symbolbild,symbolfoto,v.l,vl,vorne;" +
    /* share */ "drucken,artikel ~,feedback,folgen,merken,merkliste,senden,speichern,teilen,artikel ~,beitrag ~," +
    "twittern;" +
    /* notNames */ "abo,abonnieren,alle,anmelden,antworten,artikel,datenschutz,deutschland,e-mail,hier,hinterlasse,impressum,jetzt," +
    "kommentar,~e,kontakt,kultur,mail,mehr,nach,nachrichten,neue,politik,profilbild,schreibe,startseite,suche,teilen,thema," +
    "themen,unsere,vor,weitere,wirtschaft,wissen,zum,zur,zurück,über;" +
    /* labels.credit */ "archivbild,archivfoto,bild,~er,bildnachweis,bildquelle,bildrechte,credit,foto,~ von,~s,fotocredit," +
    "fotograf,~in,fotoquelle,grafik,infografik,symbolbild,symbolfoto;" +
    /* labels.caption */ "bildunterschrift,legende;" +
    /* creditWords */ "archiv,~bild,~foto,bild,foto,für,handout,privat,symbolbild,symbolfoto;" +
    /* captionOpenings */ "archivbild,archivfoto,auf dem bild,das bild zeigt,das foto zeigt,symbolbild,symbolfoto,von links;" +
    /* paperWords */ "agenturen,allgemeine,anzeiger,fernsehen,kurier,magazin,nachrichten,presse,redaktion,rundfunk," +
    "rundschau,tagblatt,zeitung,~en;" +
    /* related */ "auch interessant,das könnte sie auch interessieren,lesen sie auch,mehr zum thema,meistgelesen," +
    "~e artikel,neueste artikel,neueste beiträge,top-themen,ähnliche artikel,ähnliche beiträge," +
    "das könnte dich auch interessieren," +
    "das könnte ihnen auch gefallen,das könnte dir auch gefallen,lies auch,mehr lesen," +
    "mehr zu diesem thema,passend dazu,verwandte artikel,verwandte beiträge,weitere artikel," +
    "weitere informationen,weiterführende links,weiterlesen,zum weiterlesen;" +
    /* labels.source */ "quelle,~n;" +
    /* labels.tags */ "mehr zu,schlagworte,schlagwörter,stichworte,stichwörter,themen;" +
    /* navigation */ "abo,agb,anmelden,datenschutz,~erklärung,impressum,kontakt,kultur,meinung,menü,politik,startseite," +
    "suche,~n,wirtschaft,wissen,zum inhalt springen,über uns;" +
    /* missingPage */ "nicht mehr verfügbar,seite nicht gefunden,an dieser stelle wurde nichts gefunden,seite konnte leider nicht,seite existiert nicht,seite konnte nicht gefunden;" +
    /* boxes */ "deine e-mail-adresse,folge uns,folgen sie uns,jetzt anmelden,lesen sie diesen artikel," +
    "mit ihrer zustimmung,newsletter abonnieren,newsletter bestellen,wir und unsere partner," +
    "dieser artikel enthält affiliate,dieser beitrag enthält affiliate," +
    "dieser beitrag enthält werbung," +
    "empfohlener externer inhalt,empfohlener redaktioneller inhalt,externer inhalt,ich akzeptiere die datenschutz," +
    "ich habe die datenschutz,jetzt registrieren," +
    "mit dem absenden,um diesen inhalt anzuzeigen,um eingebettete inhalte," +
    "unterstütze uns,unterstützen sie uns,zum schutz ihrer persönlichen daten,zustimmen und;" +
    /* notices */ "alle rechte vorbehalten,anmerkung der redaktion,korrektur,~hinweis,hinweis der redaktion,in einer ersten version,in einer früheren fassung,in einer früheren version;" +
    /* pictureCues */ "# bilder,# fotos,# von #,bild ~,bild anzeigen,bild in lightbox öffnen,bild vergrößern," +
    "bildbeschreibung,bildergalerie,bildunterschrift;" +
    /* consentWords */ "datenschutz,einwilligung,geräte,partner,verarbeitung,werbung,zustimmung," +
    "abonnement,abonnieren,affiliate,datenschutzerklärung,einverstanden,inhalte,newsletter,personenbezogene,provision,übermittelt;" +
    /* pointers */ "da,dies,dort,hier,wo;" +
    /* labels.mediaId */ ";" +
    /* linkNotes */ "externer link,neues fenster,öffnet ~,wird in neuem fenster geöffnet," +
    "öffnet in einem neuen fenster,öffnet in einem neuen tab,öffnet in neuem fenster," +
    "öffnet in neuem tab;" +
    /* playerCues */ ";" +
    /* firstPublished */ "ursprünglich veröffentlicht,zuerst veröffentlicht,ursprünglich erschienen,zuerst erschienen,erstmals veröffentlicht;",
);
