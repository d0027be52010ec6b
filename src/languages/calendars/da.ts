// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const da = {
  months: [
    ["januar", "jan"],
    ["februar", "feb"],
    ["marts", "mar"],
    ["april", "apr"],
    ["maj"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["august", "aug"],
    ["september", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
  dateOrder: "day-first",
  dateWords: ["kl", "klokken", "den", "d"],
  relativeDays: { today: ["i dag"], yesterday: ["i går"] },
  ago: {
    minute: ["for # minut siden", "for # minutter siden"],
    hour: ["for # time siden", "for # timer siden"],
    day: ["for # dag siden", "for # dage siden"],
  },
} as const;
