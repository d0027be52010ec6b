import type { FieldName } from "../../model/field.js";

/** What a key of LexisNexis and Nexis Uni says: a field of the article, or that its body begins. */
export type NexisMeaning = FieldName | "body";

/**
 * The keys of LexisNexis and Nexis Uni by the language of the interface, in capitals; a hyphen and a space are the same. Spanish and Danish
 * exports mostly use the English ones. A meaning with several keys has them apart by commas.
 */
export const nexisKeys: Readonly<Record<string, Readonly<Partial<Record<NexisMeaning, string>>>>> = {
  en: {
    headline: "HEADLINE,TITLE",
    deck: "HIGHLIGHT,HIGHLIGHTS,INSERT",
    byline: "BYLINE,NAME,AUTHOR",
    biography: "BIO",
    dateline: "DATELINE",
    keyword: "KEYWORD,KEYWORDS",
    section: "SECTION",
    published: "PUBLICATION-DATE",
    corrected: "CORRECTION-DATE",
    loaded: "LOAD-DATE,LOAD-DATE-MDC,UPLOAD",
    length: "LENGTH",
    language: "LANGUAGE",
    caption: "GRAPHIC,GRAPHICS",
    credit: "PHOTOGRAPHER",
    subject: "SUBJECT,PUB-SUBJECT",
    company: "COMPANY",
    organization: "ORGANIZATION,ORGANISATION",
    ticker: "TICKER,STOCK-SYMBOL",
    industry: "INDUSTRY,ACTIVITY-SECTOR",
    person: "PERSON",
    place: "GEOGRAPHIC,GEO-LOCALIZATION,STATE,COUNTRY,CITY",
    correction: "CORRECTION",
    note: "NOTES,NOTE",
    url: "URL",
    other:
      "PUBLICATION-TYPE,PUB-TYPE,TYPE,DOCUMENT-TYPE,JOURNAL-CODE,DISTRIBUTION,SERIES,ISSUE,COLUMN,ACC-NO,SOURCE," +
      "TRANSCRIPT,GUESTS,ANCHORS,SHOW",
    body: "BODY,TEXT,FULL TEXT",
  },
  de: {
    headline: "ÜBERSCHRIFT,UEBERSCHRIFT,TITEL,SCHLAGZEILE",
    byline: "AUTOR,AUTOREN,VERFASSER",
    dateline: "ORTSZEILE",
    section: "RUBRIK,RESSORT,SEKTION",
    loaded: "UPDATE,LADEDATUM,LADE-DATUM",
    length: "LÄNGE,LAENGE",
    language: "SPRACHE",
    caption: "GRAFIK,BILDUNTERSCHRIFT",
    subject: "THEMA,THEMEN,SCHLAGWÖRTER",
    company: "UNTERNEHMEN,FIRMA",
    organization: "ORGANISATION",
    industry: "BRANCHE",
    person: "PERSON,PERSONEN",
    place: "GEOGRAFISCH,GEOGRAPHISCH,ORT",
    correction: "BERICHTIGUNG,KORREKTUR",
    other: "PUBLIKATIONSTYP,ZEITSCHRIFTENCODE",
    body: "HAUPTTEIL,TEXTKÖRPER",
  },
  fr: {
    headline: "TITRE",
    deck: "CHAPEAU,ENCART",
    byline: "AUTEUR,SIGNATURE",
    section: "RUBRIQUE",
    loaded: "DATE-CHARGEMENT,DATE DE CHARGEMENT",
    length: "LONGUEUR",
    language: "LANGUE",
    caption: "GRAPHIQUE,ILLUSTRATION",
    subject: "SUJET",
    company: "SOCIETE,SOCIÉTÉ",
    organization: "ORGANISATION",
    ticker: "SYMBOLE-BOURSIER",
    industry: "SECTEUR-ACTIVITE,SECTEUR-ACTIVITÉ,SECTEUR D'ACTIVITÉ",
    person: "PERSONNE",
    place: "LOCALISATION-GEO,LOCALISATION GÉOGRAPHIQUE",
    correction: "CORRECTION,RECTIFICATIF",
    other: "TYPE-PUBLICATION,TYPE DE PUBLICATION,CODE-REVUE,CODE DE REVUE",
    body: "ARTICLE,CORPS,TEXTE,CORPS DE L'ARTICLE",
  },
  nl: {
    headline: "KOP",
    deck: "INTRO",
    byline: "AUTEUR,NAAM",
    section: "SECTIE,RUBRIEK",
    loaded: "LAADDATUM,LAAD-DATUM",
    length: "LENGTE",
    language: "TAAL",
    caption: "GRAFIEK,BIJSCHRIFT",
    subject: "ONDERWERP",
    company: "BEDRIJF",
    organization: "ORGANISATIE",
    industry: "BRANCHE,BEDRIJFSTAK",
    person: "PERSOON",
    place: "GEOGRAFISCH",
    correction: "RECTIFICATIE",
    other: "PUBLICATIE-TYPE,TIJDSCHRIFTCODE",
    body: "TEKST",
  },
  es: {
    headline: "TITULAR,TÍTULO",
    byline: "AUTOR,FIRMA",
    section: "SECCIÓN,SECCION",
    loaded: "FECHA DE CARGA,FECHA-CARGA",
    length: "LONGITUD,EXTENSIÓN,EXTENSION",
    language: "IDIOMA,LENGUA",
    caption: "GRÁFICO,GRAFICO",
    subject: "TEMA,ASUNTO",
    company: "EMPRESA,COMPAÑÍA",
    organization: "ORGANIZACIÓN",
    industry: "SECTOR,INDUSTRIA",
    person: "PERSONA",
    place: "GEOGRÁFICO,GEOGRAFÍA",
    correction: "CORRECCIÓN,FE DE ERRATAS",
    other: "TIPO DE PUBLICACIÓN,CÓDIGO DE LA PUBLICACIÓN",
    body: "CUERPO,TEXTO",
  },
  it: {
    headline: "TITOLO",
    deck: "SOMMARIO,OCCHIELLO",
    byline: "AUTORE,FIRMA",
    section: "SEZIONE",
    loaded: "DATA DI CARICAMENTO,DATA CARICAMENTO",
    length: "LUNGHEZZA",
    language: "LINGUA",
    caption: "GRAFICO,DIDASCALIA",
    subject: "ARGOMENTO,SOGGETTO",
    company: "SOCIETÀ,AZIENDA",
    organization: "ORGANIZZAZIONE",
    industry: "SETTORE",
    person: "PERSONA",
    place: "GEOGRAFICO,GEOGRAFIA,LOCALITÀ",
    correction: "CORREZIONE,RETTIFICA",
    other: "TIPO DI PUBBLICAZIONE,TIPO PUBBLICAZIONE,CODICE RIVISTA",
    body: "CORPO,TESTO",
  },
  pt: {
    headline: "TÍTULO,MANCHETE",
    deck: "RESUMO,DESTAQUE",
    byline: "AUTOR,AUTORES",
    section: "SEÇÃO,SECÇÃO",
    loaded: "DATA DE CARREGAMENTO,DATA DE CARGA",
    length: "EXTENSÃO,COMPRIMENTO,TAMANHO",
    language: "IDIOMA,LÍNGUA",
    caption: "GRÁFICO,LEGENDA",
    subject: "ASSUNTO",
    company: "EMPRESA",
    organization: "ORGANIZAÇÃO",
    industry: "SETOR,INDÚSTRIA",
    person: "PESSOA",
    place: "GEOGRÁFICO,LOCALIZAÇÃO GEOGRÁFICA",
    correction: "CORREÇÃO,ERRATA",
    other: "TIPO DE PUBLICAÇÃO,CÓDIGO DO PERIÓDICO",
    body: "CORPO,TEXTO",
  },
  da: {
    headline: "OVERSKRIFT",
    byline: "FORFATTER",
    section: "SEKTION",
    loaded: "INDLÆSNINGSDATO",
    length: "LÆNGDE",
    language: "SPROG",
    caption: "GRAFIK,BILLEDTEKST",
    subject: "EMNE",
    company: "VIRKSOMHED",
    organization: "ORGANISATION",
    industry: "BRANCHE",
    person: "PERSON",
    place: "GEOGRAFI,GEOGRAFISK",
    correction: "RETTELSE",
    other: "PUBLIKATIONSTYPE",
    body: "BRØDTEKST,TEKST",
  },
};

/** The fields that stand before the body; the others stand behind it. */
export const beforeBody: ReadonlySet<NexisMeaning> = /* @__PURE__ */ new Set<NexisMeaning>([
  "headline",
  "deck",
  "byline",
  "biography",
  "dateline",
  "section",
  "published",
  "length",
  "credit",
  "url",
  "body",
]);

/** Keys of `other` that stand before the body, for they tell of the broadcast or of the series; no speaker is called so. */
export const otherBeforeBody: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["SERIES", "TRANSCRIPT", "GUESTS", "ANCHORS", "SHOW"],
]);

/** What the cover of a LexisNexis export says of itself, in capitals. */
export const nexisCoverKeys: Readonly<Record<string, string>> = {
  en:
    "DOWNLOAD REQUEST,PRINT REQUEST,EMAIL REQUEST,TIME OF REQUEST,SEND TO,TERMS,SOURCE,COMBINED SOURCE,PROJECT ID," +
    "CLIENT ID/PROJECT NAME,NUMBER OF LINES,JOB NUMBER,RESEARCH INFORMATION,NOTE,SEARCH TERMS,FOCUS TERMS",
  nl: "PRINTOPDRACHT,DOWNLOADOPDRACHT,TIJDSTIP PRINTOPDRACHT,TIJDSTIP DOWNLOADOPDRACHT,VERZENDEN NAAR,ZOEKTERMEN,BRON,GECOMBINEERDE BRON,PROJECT ID",
  fr: "IMPRIMER,DEMANDE D'IMPRESSION,DEMANDE DE TÉLÉCHARGEMENT,TÉLÉCHARGER,HEURE DE LA DEMANDE,ENVOYER À,TERMES,SOURCE,SOURCES,IDENTIFIANT DU PROJET",
  de: "AUSGABEAUFTRAG,DRUCKAUFTRAG,DOWNLOADAUFTRAG,DOWNLOAD-ANFORDERUNG,ZEITPUNKT DER ANFORDERUNG,SENDEN AN,SUCHBEGRIFFE,BEGRIFFE,QUELLE,QUELLEN,PROJEKT-ID",
  es: "SOLICITUD DE DESCARGA,SOLICITUD DE IMPRESIÓN,HORA DE LA SOLICITUD,ENVIAR A,TÉRMINOS,FUENTE,FUENTES,ID DEL PROYECTO",
  it: "RICHIESTA DI DOWNLOAD,RICHIESTA DI STAMPA,ORA DELLA RICHIESTA,INVIA A,TERMINI,FONTE,FONTI,ID PROGETTO",
  pt: "SOLICITAÇÃO DE DOWNLOAD,SOLICITAÇÃO DE IMPRESSÃO,HORA DA SOLICITAÇÃO,ENVIAR PARA,TERMOS,FONTE,FONTES,ID DO PROJETO",
};

/** The first of them: a cover begins with one of these, wherever in a file. */
export const nexisCoverOpeners: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["DOWNLOAD REQUEST", "PRINT REQUEST", "EMAIL REQUEST", "PRINTOPDRACHT", "DOWNLOADOPDRACHT", "IMPRIMER"],
  ...[
    "DEMANDE D'IMPRESSION",
    "DEMANDE DE TÉLÉCHARGEMENT",
    "AUSGABEAUFTRAG",
    "DRUCKAUFTRAG",
    "DOWNLOADAUFTRAG",
    "DOWNLOAD-ANFORDERUNG",
  ],
  ...["SOLICITUD DE DESCARGA", "SOLICITUD DE IMPRESIÓN", "RICHIESTA DI DOWNLOAD", "RICHIESTA DI STAMPA"],
  ...["SOLICITAÇÃO DE DOWNLOAD", "SOLICITAÇÃO DE IMPRESSÃO"],
]);

/** Others that no cover of another database has. */
export const nexisCoverSigns: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["TIME OF REQUEST", "TIJDSTIP PRINTOPDRACHT", "TIJDSTIP DOWNLOADOPDRACHT", "HEURE DE LA DEMANDE"],
  ...[
    "ZEITPUNKT DER ANFORDERUNG",
    "HORA DE LA SOLICITUD",
    "ORA DELLA RICHIESTA",
    "HORA DA SOLICITAÇÃO",
    "PROJECT ID",
    "PROJEKT-ID",
    "COMBINED SOURCE",
  ],
]);

/** The cover and the pseudo-headings of Nexis Uni by the language of the interface, in capitals. */
export const nexisUniCoverKeys: Readonly<Record<string, string>> = {
  en: "USER NAME,DATE AND TIME,JOB NUMBER,CLIENT/MATTER,SEARCH TERMS,SEARCH TYPE,NARROWED BY,CONTENT TYPE,SOURCES,SOURCE,TIMELINE,LANGUAGE,PUBLICATION TYPE",
  de: "BENUTZERNAME,DATUM UND UHRZEIT,AUFTRAGSNUMMER,MANDANT/ANGELEGENHEIT,SUCHBEGRIFFE,SUCHTYP,EINGEGRENZT DURCH,INHALTSTYP,QUELLEN",
  fr: "NOM D'UTILISATEUR,DATE ET HEURE,NUMÉRO DE TÂCHE,NUMÉRO DE TRAVAIL,CLIENT/DOSSIER,TERMES DE RECHERCHE,TYPE DE RECHERCHE,RESTREINT PAR,TYPE DE CONTENU,SOURCES",
  es: "NOMBRE DE USUARIO,FECHA Y HORA,NÚMERO DE TRABAJO,CLIENTE/ASUNTO,TÉRMINOS DE BÚSQUEDA,TIPO DE BÚSQUEDA,LIMITADO POR,TIPO DE CONTENIDO,FUENTES",
  it: "NOME UTENTE,DATA E ORA,NUMERO LAVORO,NUMERO PROCESSO,CLIENTE/PRATICA,TERMINI DI RICERCA,TIPO DI RICERCA,RISTRETTO DA,FILTRATO PER,TIPO DI CONTENUTO,FONTI",
  pt: "NOME DE USUÁRIO,NOME DO USUÁRIO,NOME DE UTILIZADOR,DATA E HORA,NÚMERO DO TRABALHO,CLIENTE/ASSUNTO,TERMOS DE PESQUISA,TIPO DE PESQUISA,RESTRITO POR,TIPO DE CONTEÚDO,FONTES",
  nl: "GEBRUIKERSNAAM,DATUM EN TIJD,TAAKNUMMER,CLIËNT/ZAAK,ZOEKTERMEN,ZOEKTYPE,BEPERKT DOOR,INHOUDSTYPE,BRONNEN",
};

/** What stands alone on a line of Nexis Uni, in every language of the interface, in capitals. */
export const nexisUniHeads = {
  body: "BODY,TEXT,HAUPTTEIL,TEXTKÖRPER,TEXTTEIL,CORPS,CORPS DU DOCUMENT,CUERPO,TEXTO,TEKST,HOOFDTEKST,BROODTEKST,CORPO,CORPO DEL DOCUMENTO,CORPO DO DOCUMENTO,TESTO,BRØDTEKST",
  graphic: "GRAPHIC,GRAPHICS,GRAFIK,GRAPHIQUE,GRÁFICO,GRAFIEK,GRAFICO",
  classification:
    "CLASSIFICATION,KLASSIFIZIERUNG,KLASSIFIKATION,CLASIFICACIÓN,CLASSIFICATIE,CLASSIFICAZIONE,CLASSIFICAÇÃO",
  end: "END OF DOCUMENT,ENDE DES DOKUMENTS,FIN DU DOCUMENT,FIN DEL DOCUMENTO,EINDE VAN DOCUMENT,EINDE VAN HET DOCUMENT,EINDE DOCUMENT,FINE DEL DOCUMENTO,FINE DOCUMENTO,FIM DO DOCUMENTO,SLUT PÅ DOKUMENT,DOKUMENT SLUT",
  abstract: "ABSTRACT,ZUSAMMENFASSUNG,RÉSUMÉ,RESUMEN,SAMENVATTING,RIASSUNTO,RESUMO",
  fullText: "FULL TEXT,VOLLTEXT,TEXTE INTÉGRAL,TEXTO COMPLETO,VOLLEDIGE TEKST,TESTO COMPLETO",
} as const;

/** `Documents (10)`, in capitals, without its number. */
export const nexisUniDocuments =
  "DOCUMENTS,DOCUMENT,DOKUMENTE,DOKUMENT,DOCUMENTOS,DOCUMENTO,DOCUMENTEN,DOCUMENTI,DOKUMENTER";
