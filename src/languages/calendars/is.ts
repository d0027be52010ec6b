// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const is = {
  months: [
    ["janúar", "jan"],
    ["febrúar", "feb"],
    ["mars", "mar"],
    ["apríl", "apr"],
    ["maí"],
    ["júní", "jún"],
    ["júlí", "júl"],
    ["ágúst", "ágú"],
    ["september", "sep"],
    ["október", "okt"],
    ["nóvember", "nóv"],
    ["desember", "des"],
  ],
  weekdays: ["mánudagur", "þriðjudagur", "miðvikudagur", "fimmtudagur", "föstudagur", "laugardagur", "sunnudagur"],
  dateOrder: "day-first",
  dateWords: ["kl", "klukkan", "þann"],
  relativeDays: { today: ["í dag"], yesterday: ["í gær"] },
  ago: {
    minute: ["fyrir # mínútu", "fyrir # mínútum"],
    hour: ["fyrir # klukkustund", "fyrir # klukkustundum"],
    day: ["fyrir # degi", "fyrir # dögum"],
  },
} as const;
