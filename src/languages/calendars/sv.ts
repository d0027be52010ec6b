// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const sv = {
  months: [
    ["januari", "jan"],
    ["februari", "feb"],
    ["mars"],
    ["april", "apr"],
    ["maj"],
    ["juni"],
    ["juli"],
    ["augusti", "aug"],
    ["september", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
  dateOrder: "day-first",
  dateWords: ["kl", "klockan", "den"],
  relativeDays: { today: ["i dag"], yesterday: ["i går"] },
  ago: {
    minute: ["för # minut sedan", "för # minuter sedan"],
    hour: ["för # timme sedan", "för # timmar sedan"],
    day: ["för # dag sedan", "för # dagar sedan"],
  },
} as const;
