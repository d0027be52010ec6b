// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const xh = {
  months: [
    ["janyuwari"],
    ["februwari"],
    ["matshi"],
    ["epreli"],
    ["meyi"],
    ["juni"],
    ["julayi"],
    ["agasti"],
    ["septemba"],
    ["okthoba", "okthobha"],
    ["novemba"],
    ["disemba"],
  ],
  weekdays: ["mvulo", "lwesibini", "lwesithathu", "lwesine", "lwesihlanu", "mgqibelo", "cawe"],
  dateOrder: "day-first",
  relativeDays: { today: ["namhlanje"], yesterday: ["izolo"] },
} as const;
