// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const no = {
  months: [
    ["januar", "jan"],
    ["februar", "feb"],
    ["mars", "mar"],
    ["april", "apr"],
    ["mai"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["august", "aug"],
    ["september", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["desember", "des"],
  ],
  weekdays: ["mandag", "måndag", "tirsdag", "tysdag", "onsdag", "torsdag", "fredag", "lørdag", "laurdag", "søndag"],
  dateOrder: "day-first",
  dateWords: ["kl", "klokken", "den"],
  relativeDays: { today: ["i dag"], yesterday: ["i går"] },
  ago: {
    minute: ["for # minutt siden", "for # minutter siden"],
    hour: ["for # time siden", "for # timer siden"],
    day: ["for # døgn siden"],
  },
} as const;
