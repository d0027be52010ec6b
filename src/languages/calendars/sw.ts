// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const sw = {
  months: [
    ["januari"],
    ["februari"],
    ["machi"],
    ["aprili"],
    ["mei"],
    ["juni"],
    ["julai"],
    ["agosti"],
    ["septemba"],
    ["oktoba"],
    ["novemba"],
    ["desemba"],
  ],
  weekdays: ["jumatatu", "jumanne", "jumatano", "alhamisi", "ijumaa", "jumamosi", "jumapili"],
  dateOrder: "day-first",
  dateWords: ["saa", "tarehe", "mwaka"],
  relativeDays: { today: ["leo"], yesterday: ["jana"] },
  ago: {
    minute: ["dakika # iliyopita", "dakika # zilizopita"],
    hour: ["saa # iliyopita", "saa # zilizopita"],
    day: ["siku # iliyopita", "siku # zilizopita"],
  },
} as const;
