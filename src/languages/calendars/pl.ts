// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const pl = {
  months: [
    ["styczeń", "stycznia", "sty"],
    ["luty", "lutego", "lut"],
    ["marzec", "marca", "mar"],
    ["kwiecień", "kwietnia", "kwi"],
    ["maj", "maja"],
    ["czerwiec", "czerwca", "cze"],
    ["lipiec", "lipca", "lip"],
    ["sierpień", "sierpnia", "sie"],
    ["wrzesień", "września", "wrz"],
    ["październik", "października", "paź"],
    ["listopad", "listopada", "lis"],
    ["grudzień", "grudnia", "gru"],
  ],
  weekdays: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
  dateOrder: "day-first",
  dateWords: ["o", "godz", "godzina", "dnia", "r", "w", "roku"],
  relativeDays: { today: ["dzisiaj"], yesterday: ["wczoraj"] },
  ago: {
    minute: ["# minutę temu", "# minuty temu", "# minut temu"],
    hour: ["# godzinę temu", "# godziny temu", "# godzin temu"],
    day: ["# dzień temu", "# dni temu"],
  },
} as const;
