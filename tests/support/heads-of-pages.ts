/** What stands between headline and text on a page of one language, and what it says. */
interface Head {
  readonly lines: readonly string[];
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly updated?: string;
  /** With which the first paragraph opens. */
  readonly dateline?: string;
  readonly places?: readonly string[];
}

interface PagesOfLanguage {
  readonly language: string;
  readonly site: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly heads: readonly Head[];
}

/** Invented pages, with heads in the shapes that big papers of the language print. */
export const headsOfPages: readonly PagesOfLanguage[] = [
  {
    language: "en",
    site: "The Riverton Gazette",
    headline: "Harbour opens again after the long storm",
    paragraphs: [
      "The harbour opened again on Friday after a storm that had closed it for a week, the port authority said.",
      "Ferries will follow on Monday, and the fish market will open as soon as the ice has come in from the north.",
      "“Nobody was hurt, but the damage is large,” the mayor told reporters on the pier in the morning.",
    ],
    heads: [
      {
        lines: ["By Jane Sample, Harbour Correspondent", "Published 14 March 2025, 09:15 GMT", "Updated 3 hours ago"],
        authors: ["Jane Sample"],
        published: "2025-03-14T09:15Z",
      },
      {
        lines: [
          "Jane Sample and Tom Other in Riverton",
          "Fri 14 Mar 2025 06.15 GMT",
          "Last modified on Fri 14 Mar 2025 11.20 GMT",
        ],
        authors: ["Jane Sample", "Tom Other"],
        published: "2025-03-14T06:15Z",
        updated: "2025-03-14T11:20Z",
      },
      {
        lines: ["By Jane Sample with Tom Other", "March 14, 2025 at 5:01 a.m. EDT"],
        authors: ["Jane Sample", "Tom Other"],
        published: "2025-03-14T05:01-04:00",
        dateline: "RIVERTON, March 14 (Reuters) -",
        places: ["RIVERTON"],
      },
      {
        lines: ["By JANE SAMPLE", "Associated Press", "Updated 9:04 PM EDT, March 14, 2025"],
        authors: ["JANE SAMPLE"],
        updated: "2025-03-14T21:04-04:00",
        dateline: "RIVERTON, Wis. (AP) —",
        places: ["RIVERTON, Wis."],
      },
    ],
  },
  {
    language: "de",
    site: "Flusszeitung",
    headline: "Der Hafen öffnet nach dem langen Sturm wieder",
    paragraphs: [
      "Der Hafen hat am Freitag wieder geöffnet, nachdem ein Sturm ihn eine Woche lang geschlossen hatte, wie die Behörde mitteilte.",
      "Die Fähren folgen am Montag, und der Fischmarkt wird öffnen, sobald das Eis aus dem Norden gekommen ist.",
      "„Niemand wurde verletzt, aber der Schaden ist groß“, sagte der Bürgermeister am Morgen auf der Mole.",
    ],
    heads: [
      {
        lines: ["Von Johanna Muster", "Stand: 14.03.2025, 18:11 Uhr", "Lesezeit: 3 Minuten"],
        authors: ["Johanna Muster"],
        published: "2025-03-14T18:11",
      },
      {
        lines: ["Von Johanna Muster und Tim Beispiel, Kiel", "14. März 2025, 18:11 Uhr"],
        authors: ["Johanna Muster", "Tim Beispiel"],
        published: "2025-03-14T18:11",
        dateline: "Hamburg.",
        places: ["Hamburg"],
      },
      {
        lines: ["Autor/in: Johanna Muster", "Veröffentlicht am 14.03.2025 um 06:30 Uhr", "Aktualisiert am 15.03.2025"],
        authors: ["Johanna Muster"],
        published: "2025-03-14T06:30",
        updated: "2025-03-15",
        dateline: "Kiel (dpa) -",
        places: ["Kiel"],
      },
      {
        lines: ["Autorin: Johanna Muster", "Datum: 14.03.2025"],
        authors: ["Johanna Muster"],
        published: "2025-03-14",
      },
      {
        lines: ["Johanna Muster Politische Korrespondentin", "14.03.25 06:30"],
        authors: ["Johanna Muster"],
        published: "2025-03-14T06:30",
        dateline: "Kiel/Hamburg -",
        places: ["Kiel", "Hamburg"],
      },
    ],
  },
  {
    language: "fr",
    site: "La Gazette du Fleuve",
    headline: "Le port rouvre après la longue tempête",
    paragraphs: [
      "Le port a rouvert vendredi après une tempête qui l’avait fermé pendant une semaine, selon les autorités de la ville.",
      "Les bateaux suivront lundi, et le marché aux poissons ouvrira dès que la glace sera arrivée du nord du pays.",
      "« Personne n’a été blessé, mais les dégâts sont importants », a déclaré le maire sur la jetée dans la matinée.",
    ],
    heads: [
      {
        lines: ["Par Jeanne Exemple", "Publié le 14 mars 2025 à 06h15, modifié le 14 mars 2025 à 11h20"],
        authors: ["Jeanne Exemple"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["Jeanne Exemple avec AFP", "Publié le 14/03/2025 à 06:15", "Mis à jour le 15/03/2025 à 09:00"],
        authors: ["Jeanne Exemple", "AFP"],
        published: "2025-03-14T06:15",
        updated: "2025-03-15T09:00",
      },
      {
        lines: ["Par Jeanne Exemple (à Nantes) et Paul Autre (à Brest)", "Le 14 mars 2025 à 6 h 15"],
        authors: ["Jeanne Exemple", "Paul Autre"],
        published: "2025-03-14T06:15",
        dateline: "NANTES (AFP) -",
        places: ["NANTES"],
      },
      {
        lines: ["Écrit par Jeanne Exemple, journaliste", "14 mars 2025"],
        authors: ["Jeanne Exemple"],
        published: "2025-03-14",
      },
    ],
  },
  {
    language: "es",
    site: "El Diario del Río",
    headline: "El puerto abre de nuevo tras la larga tormenta",
    paragraphs: [
      "El puerto abrió de nuevo el viernes después de una tormenta que lo había cerrado durante una semana, según la autoridad.",
      "Los barcos seguirán el lunes, y el mercado de pescado abrirá en cuanto haya llegado el hielo desde el norte del país.",
      "«Nadie resultó herido, pero los daños son grandes», dijo el alcalde a los periodistas en el muelle por la mañana.",
    ],
    heads: [
      {
        lines: ["Por Juana Ejemplo", "14 de marzo de 2025 06:15 h", "Actualizado el 14/03/2025 11:20 h"],
        authors: ["Juana Ejemplo"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["JUANA EJEMPLO", "Madrid - 14 mar 2025 - 06:15 CET"],
        authors: ["JUANA EJEMPLO"],
        published: "2025-03-14T06:15+01:00",
      },
      {
        lines: ["Juana Ejemplo / Pedro Otro", "14/03/2025 a las 06:15h."],
        authors: ["Juana Ejemplo", "Pedro Otro"],
        published: "2025-03-14T06:15",
        dateline: "Madrid, 14 mar (EFE).-",
        places: ["Madrid"],
      },
      {
        lines: ["Redacción", "Viernes, 14 de marzo de 2025"],
        authors: [],
        published: "2025-03-14",
        dateline: "BOGOTÁ —",
        places: ["BOGOTÁ"],
      },
    ],
  },
  {
    language: "it",
    site: "La Gazzetta del Fiume",
    headline: "Il porto riapre dopo la lunga tempesta",
    paragraphs: [
      "Il porto ha riaperto venerdì dopo una tempesta che lo aveva chiuso per una settimana, secondo le autorità della città.",
      "I traghetti seguiranno lunedì, e il mercato del pesce aprirà non appena il ghiaccio sarà arrivato dal nord del paese.",
      "«Nessuno è rimasto ferito, ma i danni sono grandi», ha detto il sindaco ai giornalisti sul molo nella mattinata.",
    ],
    heads: [
      {
        lines: ["di Giovanna Esempio", "14 Marzo 2025 alle 06:15 - Aggiornato alle 11:20"],
        authors: ["Giovanna Esempio"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: [
          "di Giovanna Esempio, inviata a Genova",
          "Pubblicato il 14 marzo 2025",
          "Ultimo aggiornamento: 15 marzo 2025, 9:00",
        ],
        authors: ["Giovanna Esempio"],
        published: "2025-03-14",
        updated: "2025-03-15T09:00",
      },
      {
        lines: ["dal nostro inviato Paolo Altro", "14 mar 2025"],
        authors: ["Paolo Altro"],
        published: "2025-03-14",
        dateline: "(ANSA) - ROMA, 14 MAR -",
        places: ["ROMA"],
      },
      {
        lines: ["Giovanna Esempio e Paolo Altro", "14/03/2025 - 06:15"],
        authors: ["Giovanna Esempio", "Paolo Altro"],
        published: "2025-03-14T06:15",
        dateline: "MILANO -",
        places: ["MILANO"],
      },
    ],
  },
  {
    language: "pt",
    site: "O Diário do Rio",
    headline: "O porto reabre depois da longa tempestade",
    paragraphs: [
      "O porto reabriu na sexta-feira depois de uma tempestade que o tinha fechado durante uma semana, segundo a autoridade.",
      "Os barcos seguem na segunda-feira, e o mercado de peixe vai abrir assim que o gelo chegar do norte do país.",
      "“Ninguém ficou ferido, mas os danos são grandes”, disse o prefeito aos jornalistas no cais durante a manhã.",
    ],
    heads: [
      {
        lines: ["Por Joana Exemplo, g1 Santos", "14/03/2025 06h15  Atualizado há 2 horas"],
        authors: ["Joana Exemplo"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["Joana Exemplo", "14 de Março de 2025, 6:15", "actualizado a 14 de Março de 2025, 11:20"],
        authors: ["Joana Exemplo"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["Publicado em 14/03/2025 - 06:15 Por Joana Exemplo - Repórter da Agência Brasil - Brasília"],
        authors: ["Joana Exemplo"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["Joana Exemplo e Pedro Outro", "14.mar.2025 às 6h15", "Atualizado: 14.mar.2025 às 11h20"],
        authors: ["Joana Exemplo", "Pedro Outro"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
        dateline: "SÃO PAULO -",
        places: ["SÃO PAULO"],
      },
    ],
  },
  {
    language: "nl",
    site: "De Rivierbode",
    headline: "De haven gaat weer open na de lange storm",
    paragraphs: [
      "De haven is vrijdag weer opengegaan nadat een storm hem een week lang had gesloten, zo zei de havendienst in een verklaring.",
      "De veerboten volgen maandag, en de vismarkt gaat open zodra het ijs uit het noorden van het land is gekomen.",
      "‘Niemand raakte gewond, maar de schade is groot’, zei de burgemeester in de ochtend op de pier tegen verslaggevers.",
    ],
    heads: [
      {
        lines: ["Door Johanna Voorbeeld", "14 maart 2025, 06:15", "Laatste update: 14 maart 2025, 11:20"],
        authors: ["Johanna Voorbeeld"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["Johanna Voorbeeld en Piet Ander", "14-03-2025, 06:15"],
        authors: ["Johanna Voorbeeld", "Piet Ander"],
        published: "2025-03-14T06:15",
        dateline: "ROTTERDAM -",
        places: ["ROTTERDAM"],
      },
      {
        lines: ["Gepubliceerd op vrijdag 14 maart 2025 om 6:15", "Tekst: Johanna Voorbeeld"],
        authors: ["Johanna Voorbeeld"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["Johanna Voorbeeld, politiek verslaggever", "vrijdag 14 maart 2025"],
        authors: ["Johanna Voorbeeld"],
        published: "2025-03-14",
        dateline: "ROTTERDAM (ANP) -",
        places: ["ROTTERDAM"],
      },
    ],
  },
  {
    language: "ru",
    site: "Речная газета",
    headline: "Порт снова открылся после долгого шторма",
    paragraphs: [
      "Порт снова открылся в пятницу после шторма, который закрыл его на неделю, сообщили в администрации города.",
      "Паромы пойдут в понедельник, а рыбный рынок откроется, как только с севера страны привезут лёд для торговцев.",
      "«Никто не пострадал, но ущерб большой», — сказал мэр журналистам на причале утром в пятницу.",
    ],
    heads: [
      {
        lines: ["Анна Примерова", "14 марта 2025, 06:15", "Обновлено: 14 марта 2025, 11:20"],
        authors: ["Анна Примерова"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["Автор: Анна Примерова", "Опубликовано 14.03.2025 в 06:15"],
        authors: ["Анна Примерова"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["14 мар, 06:15", "14 марта 2025, 06:15"],
        published: "2025-03-14T06:15",
        dateline: "МОСКВА, 14 марта. /ТАСС/.",
        places: ["МОСКВА"],
      },
      {
        lines: ["Текст: Анна Примерова, специальный корреспондент", "14.03.2025 06:15"],
        authors: ["Анна Примерова"],
        published: "2025-03-14T06:15",
        dateline: "МОСКВА, 14 мар - РИА Новости.",
        places: ["МОСКВА"],
      },
    ],
  },
  {
    language: "tr",
    site: "Irmak Gazetesi",
    headline: "Liman uzun fırtınanın ardından yeniden açıldı",
    paragraphs: [
      "Liman, kendisini bir hafta boyunca kapatan fırtınanın ardından cuma günü yeniden açıldı, diye bildirdi yetkililer.",
      "Vapurlar pazartesi günü başlayacak ve balık pazarı kuzeyden buz gelir gelmez yeniden açılacak denildi.",
      "Belediye başkanı sabah iskelede gazetecilere “Kimse yaralanmadı ama zarar çok büyük” diye konuştu.",
    ],
    heads: [
      {
        lines: ["Ayşe Örnek", "14.03.2025 - 06:15", "Güncelleme: 14.03.2025 - 11:20"],
        authors: ["Ayşe Örnek"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["Giriş Tarihi: 14.03.2025 06:15 Son Güncelleme: 14.03.2025 11:20"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
        dateline: "İSTANBUL (AA) -",
        places: ["İSTANBUL"],
      },
      {
        lines: ["Haber: Ayşe Örnek", "14 Mart 2025 Cuma 06:15"],
        authors: ["Ayşe Örnek"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["Yayınlanma: 14 Mart 2025, 06:15", "Muhabir: Ayşe Örnek"],
        authors: ["Ayşe Örnek"],
        published: "2025-03-14T06:15",
      },
    ],
  },
  {
    language: "pl",
    site: "Gazeta Rzeczna",
    headline: "Port znów otwarty po długiej burzy",
    paragraphs: [
      "Port został w piątek ponownie otwarty po burzy, która zamknęła go na tydzień, poinformowały władze miasta.",
      "Promy ruszą w poniedziałek, a targ rybny zostanie otwarty, gdy tylko z północy kraju przyjedzie lód dla sprzedawców.",
      "– Nikt nie został ranny, ale szkody są duże – powiedział burmistrz dziennikarzom rano na molo.",
    ],
    heads: [
      {
        lines: ["Anna Przykład", "14 marca 2025, 06:15", "Aktualizacja: 14 marca 2025, 11:20"],
        authors: ["Anna Przykład"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["Autor: Anna Przykład", "Data publikacji: 14.03.2025 06:15"],
        authors: ["Anna Przykład"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["Opracowanie: Anna Przykład", "Publikacja: 14.03.2025 6:15", "Aktualizacja: 15.03.2025 9:00"],
        authors: ["Anna Przykład"],
        published: "2025-03-14T06:15",
        updated: "2025-03-15T09:00",
      },
      {
        lines: ["Anna Przykład, Piotr Inny", "2025-03-14 06:15"],
        authors: ["Anna Przykład", "Piotr Inny"],
        published: "2025-03-14T06:15",
      },
    ],
  },
  {
    language: "sv",
    site: "Älvbladet",
    headline: "Hamnen öppnar igen efter den långa stormen",
    paragraphs: [
      "Hamnen öppnade igen på fredagen efter en storm som hade stängt den i en vecka, enligt myndigheten i staden.",
      "Färjorna följer på måndag, och fiskmarknaden öppnar så snart isen har kommit från norra delen av landet.",
      "”Ingen skadades, men skadorna är stora”, sade borgmästaren till journalister på piren under morgonen.",
    ],
    heads: [
      {
        lines: ["Av: Anna Exempel", "Publicerad 14 mars 2025 kl 06.15", "Uppdaterad 14 mars 2025 kl 11.20"],
        authors: ["Anna Exempel"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["Anna Exempel", "anna.exempel@alvbladet.example", "Publicerad: 2025-03-14 06:15"],
        authors: ["Anna Exempel"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["Text: Anna Exempel", "Foto: Per Annan", "14 mar 2025"],
        authors: ["Anna Exempel"],
        published: "2025-03-14",
      },
    ],
  },
  {
    language: "no",
    site: "Elvebladet",
    headline: "Havnen åpner igjen etter den lange stormen",
    paragraphs: [
      "Havnen åpnet igjen fredag etter en storm som hadde stengt den i en uke, ifølge myndighetene i byen.",
      "Fergene følger på mandag, og fiskemarkedet åpner så snart isen har kommet fra den nordlige delen av landet.",
      "– Ingen ble skadet, men skadene er store, sa ordføreren til journalister på kaien om morgenen.",
    ],
    heads: [
      {
        lines: ["Av Anna Eksempel", "Publisert: 14.03.2025 kl. 06:15", "Sist oppdatert: 14.03.2025 kl. 11:20"],
        authors: ["Anna Eksempel"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["Anna Eksempel", "Journalist", "Per Annen", "Journalist", "Publisert 14. mars 2025 kl. 06:15"],
        authors: ["Anna Eksempel", "Per Annen"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["Publisert 14.03.2025 - 06:15", "Tekst: Anna Eksempel"],
        authors: ["Anna Eksempel"],
        published: "2025-03-14T06:15",
        dateline: "OSLO (NTB):",
        places: ["OSLO"],
      },
    ],
  },
  {
    language: "da",
    site: "Åbladet",
    headline: "Havnen åbner igen efter den lange storm",
    paragraphs: [
      "Havnen åbnede igen fredag efter en storm, som havde lukket den i en uge, oplyser myndighederne i byen.",
      "Færgerne følger på mandag, og fiskemarkedet åbner, så snart isen er kommet fra den nordlige del af landet.",
      "»Ingen kom til skade, men skaderne er store,« sagde borgmesteren til journalister på molen om morgenen.",
    ],
    heads: [
      {
        lines: ["Af Anna Eksempel", "14. mar. 2025 kl. 06.15", "Opdateret 14. mar. 2025 kl. 11.20"],
        authors: ["Anna Eksempel"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["Anna Eksempel", "Offentliggjort 14/03/2025 KL. 06:15"],
        authors: ["Anna Eksempel"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["Af Ritzau", "Publiceret fredag d. 14. marts 2025 kl. 06:15"],
        authors: ["Ritzau"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["AF ANNA EKSEMPEL OG PER ANDEN", "14.03.2025 06:15"],
        authors: ["ANNA EKSEMPEL", "PER ANDEN"],
        published: "2025-03-14T06:15",
      },
    ],
  },
  {
    language: "fi",
    site: "Jokilehti",
    headline: "Satama avautuu jälleen pitkän myrskyn jälkeen",
    paragraphs: [
      "Satama avautui jälleen perjantaina sen jälkeen, kun myrsky oli pitänyt sen suljettuna viikon ajan, kertoi kaupunki.",
      "Lautat seuraavat maanantaina, ja kalatori avataan heti, kun jäätä on saatu maan pohjoisosasta kauppiaille.",
      "”Kukaan ei loukkaantunut, mutta vahingot ovat suuria”, sanoi kaupunginjohtaja toimittajille laiturilla aamulla.",
    ],
    heads: [
      {
        lines: ["Anna Esimerkki", "14.3.2025 klo 6.15", "Päivitetty 14.3.2025 klo 11.20"],
        authors: ["Anna Esimerkki"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["Julkaistu 14.03.2025 06:15", "Teksti: Anna Esimerkki"],
        authors: ["Anna Esimerkki"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["Anna Esimerkki HS", "14.3.2025 6:15 | Päivitetty 14.3.2025 11:20"],
        authors: ["Anna Esimerkki"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
    ],
  },
  {
    language: "cs",
    site: "Říční noviny",
    headline: "Přístav se po dlouhé bouři znovu otevřel",
    paragraphs: [
      "Přístav se v pátek znovu otevřel po bouři, která ho na týden uzavřela, uvedl městský úřad ve svém prohlášení.",
      "Trajekty vyplují v pondělí a rybí trh se otevře, jakmile ze severu země dorazí led pro všechny prodejce.",
      "„Nikdo nebyl zraněn, ale škody jsou velké,“ řekl starosta novinářům ráno na molu v pátek.",
    ],
    heads: [
      {
        lines: ["Jana Příkladová", "14. března 2025 6:15", "Aktualizováno 14. března 2025 11:20"],
        authors: ["Jana Příkladová"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["Autor: Jana Příkladová, ČTK", "14. 3. 2025 6:15"],
        authors: ["Jana Příkladová", "ČTK"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["Publikováno: 14.03.2025 6:15", "Praha, ČTK"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["pátek 14. března 2025, Jana Příkladová"],
        authors: ["Jana Příkladová"],
        published: "2025-03-14",
        dateline: "Praha -",
        places: ["Praha"],
      },
    ],
  },
  {
    language: "ar",
    site: "جريدة النهر",
    headline: "الميناء يفتح أبوابه من جديد بعد العاصفة الطويلة",
    paragraphs: [
      "فتح الميناء أبوابه من جديد يوم الجمعة بعد عاصفة أغلقته لمدة أسبوع كامل، حسب ما قالت سلطات المدينة في بيان.",
      "وستبدأ العبارات العمل يوم الاثنين، وسيفتح سوق السمك عندما يصل الثلج من شمال البلاد إلى التجار في السوق.",
      "وقال رئيس البلدية للصحفيين على الرصيف في الصباح إن أحدا لم يصب بأذى لكن الأضرار كبيرة جدا.",
    ],
    heads: [
      {
        lines: ["كتب: أحمد المثال", "نشر في: 14 مارس 2025 - 06:15", "آخر تحديث: 14 مارس 2025 - 11:20"],
        authors: ["أحمد المثال"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["بقلم: أحمد المثال", "الجمعة 14 مارس 2025 06:15 ص"],
        authors: ["أحمد المثال"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["تاريخ النشر: 14/03/2025"],
        published: "2025-03-14",
        dateline: "القاهرة (رويترز) -",
        places: ["القاهرة"],
      },
      {
        lines: ["كتب أحمد المثال", "14 آذار 2025"],
        authors: ["أحمد المثال"],
        published: "2025-03-14",
        dateline: "بيروت -",
        places: ["بيروت"],
      },
    ],
  },
  {
    language: "ja",
    site: "川新聞",
    headline: "長い嵐の後、港が再び開く　市場も再開へ",
    paragraphs: [
      "港は一週間にわたって閉鎖されていたが、金曜日に再び開いたと市の当局が発表した。",
      "フェリーは月曜日から運航を再開し、魚市場は北部から氷が届き次第開く予定だという。",
      "市長は朝、桟橋で記者団に対し、けが人はいなかったが被害は大きいと述べた。",
    ],
    heads: [
      {
        lines: ["2025年3月14日 6時15分"],
        authors: ["山田花子"],
        published: "2025-03-14T06:15",
        dateline: "【ソウル＝山田花子】",
        places: ["ソウル"],
      },
      {
        lines: ["山田花子2025年3月14日 6時15分"],
        authors: ["山田花子"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["2025/3/14 06:15（最終更新 3/14 11:20）"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["公開日：2025年3月14日　更新日：2025年3月15日", "文・山田花子"],
        authors: ["山田花子"],
        published: "2025-03-14",
        updated: "2025-03-15",
      },
    ],
  },
  {
    language: "zh",
    site: "河流日报",
    headline: "长时间风暴过后港口重新开放",
    paragraphs: [
      "港口在被风暴关闭一周之后于星期五重新开放，市政府的有关部门在一份声明中表示。",
      "渡轮将于星期一恢复运行，鱼市场将在冰块从北方运到之后重新开放，商户们已经做好准备。",
      "市长早上在码头上对记者说，没有人受伤，但是损失很大，保险公司将会赔偿。",
    ],
    heads: [
      {
        lines: ["2025年03月14日06:15 | 来源：新华网"],
        published: "2025-03-14T06:15",
        dateline: "新华社北京3月14日电",
        places: ["北京"],
      },
      {
        lines: ["记者 王小明", "2025-03-14 06:15:20"],
        authors: ["王小明"],
        published: "2025-03-14T06:15:20",
      },
      {
        lines: ["作者：王小明", "发布时间：2025-03-14 06:15"],
        authors: ["王小明"],
        published: "2025-03-14T06:15",
      },
      {
        lines: ["2025/03/14 06:15", "更新：2025/03/14 11:20"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
        dateline: "中新网3月14日电",
        places: [],
      },
    ],
  },
  {
    language: "ko",
    site: "강신문",
    headline: "긴 폭풍이 지나간 뒤 항구가 다시 문을 열었다",
    paragraphs: [
      "항구는 일주일 동안 폐쇄되었다가 금요일에 다시 문을 열었다고 시 당국이 성명에서 밝혔다.",
      "여객선은 월요일부터 운항을 시작하고 어시장은 북쪽에서 얼음이 도착하는 대로 문을 열 예정이다.",
      "시장은 아침 부두에서 기자들에게 다친 사람은 없지만 피해가 매우 크다고 말했다.",
    ],
    heads: [
      {
        lines: ["김민수 기자", "입력 2025.03.14 06:15", "수정 2025.03.14 11:20"],
        authors: ["김민수"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["입력 : 2025.03.14 06:15 수정 : 2025.03.14 11:20 김민수 기자"],
        authors: ["김민수"],
        published: "2025-03-14T06:15",
        updated: "2025-03-14T11:20",
      },
      {
        lines: ["등록 2025-03-14 06:15", "김민수 특파원 이영희 기자"],
        authors: ["김민수", "이영희"],
        published: "2025-03-14T06:15",
        dateline: "(서울=연합뉴스)",
        places: ["서울"],
      },
      {
        lines: ["승인 2025.03.14 06:15", "기자명 김민수"],
        authors: ["김민수"],
        published: "2025-03-14T06:15",
      },
    ],
  },
];
