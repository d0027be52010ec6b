// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const it = {
  months: [
    ["gennaio", "gen"],
    ["febbraio", "feb"],
    ["marzo", "mar"],
    ["aprile", "apr"],
    ["maggio", "mag"],
    ["giugno", "giu"],
    ["luglio", "lug"],
    ["agosto", "ago"],
    ["settembre", "set"],
    ["ottobre", "ott"],
    ["novembre", "nov"],
    ["dicembre", "dic"],
  ],
  weekdays: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
  dateOrder: "day-first",
  dateWords: ["il", "alle", "ore", "del", "di", "h"],
  relativeDays: { today: ["oggi"], yesterday: ["ieri"] },
  ago: { minute: ["# minuto fa", "# minuti fa"], hour: ["# ora fa", "# ore fa"], day: ["# giorno fa", "# giorni fa"] },
} as const;
