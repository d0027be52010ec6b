// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const zu = {
  months: [
    ["januwari"],
    ["februwari"],
    ["mashi"],
    ["ephreli"],
    ["meyi"],
    ["juni"],
    ["julayi"],
    ["agasti"],
    ["septhemba"],
    ["okthoba"],
    ["novemba"],
    ["disemba"],
  ],
  weekdays: ["umsombuluko", "ulwesibili", "ulwesithathu", "ulwesine", "ulwesihlanu", "umgqibelo", "isonto"],
  dateOrder: "day-first",
  dateWords: ["ngo", "mhla"],
  relativeDays: { today: ["namhlanje"], yesterday: ["izolo"] },
} as const;
