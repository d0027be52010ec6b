// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const nl = {
  months: [
    ["januari", "jan"],
    ["februari", "feb"],
    ["maart", "mrt"],
    ["april", "apr"],
    ["mei"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["augustus", "aug"],
    ["september", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  weekdays: [
    "maandag",
    "ma",
    "dinsdag",
    "di",
    "woensdag",
    "wo",
    "donderdag",
    "do",
    "vrijdag",
    "vr",
    "zaterdag",
    "za",
    "zondag",
    "zo",
  ],
  dateOrder: "day-first",
  dateWords: ["op", "om", "van", "te"],
  hourWords: ["uur", "u"],
  relativeDays: { today: ["vandaag"], yesterday: ["gisteren"] },
  ago: {
    minute: ["# minuut geleden", "# minuten geleden"],
    hour: ["# uur geleden"],
    day: ["# dag geleden", "# dagen geleden"],
  },
} as const;
