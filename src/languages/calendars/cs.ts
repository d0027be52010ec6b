// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const cs = {
  months: [
    ["leden", "ledna", "led"],
    ["únor", "února", "úno"],
    ["březen", "března", "bře"],
    ["duben", "dubna", "dub"],
    ["květen", "května", "kvě"],
    ["červen", "června", "čvn"],
    ["červenec", "července", "čvc"],
    ["srpen", "srpna", "srp"],
    ["září", "zář"],
    ["říjen", "října", "říj"],
    ["listopad", "listopadu", "lis"],
    ["prosinec", "prosince", "pro"],
  ],
  weekdays: ["pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"],
  dateOrder: "day-first",
  dateWords: ["v", "ve", "dne"],
  hourWords: ["hod", "hodin", "h"],
  relativeDays: { today: ["dnes"], yesterday: ["včera"] },
  ago: {
    minute: ["před # minutou", "před # minutami"],
    hour: ["před # hodinou", "před # hodinami"],
    day: ["před # dnem", "před # dny"],
  },
} as const;
