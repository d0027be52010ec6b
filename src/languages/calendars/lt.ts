// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const lt = {
  months: [
    ["sausis", "sausio"],
    ["vasaris", "vasario"],
    ["kovas", "kovo"],
    ["balandis", "balandžio"],
    ["gegužė", "gegužės"],
    ["birželis", "birželio"],
    ["liepa", "liepos"],
    ["rugpjūtis", "rugpjūčio"],
    ["rugsėjis", "rugsėjo"],
    ["spalis", "spalio"],
    ["lapkritis", "lapkričio"],
    ["gruodis", "gruodžio"],
  ],
  weekdays: [
    "pirmadienis",
    "antradienis",
    "trečiadienis",
    "ketvirtadienis",
    "penktadienis",
    "šeštadienis",
    "sekmadienis",
  ],
  dateWords: ["m", "d", "mėn"],
  hourWords: ["val"],
  relativeDays: { today: ["šiandien"], yesterday: ["vakar"] },
  ago: {
    minute: ["prieš # minutę", "prieš # minutes"],
    hour: ["prieš # valandą", "prieš # valandas"],
    day: ["prieš # dieną", "prieš # dienas"],
  },
} as const;
