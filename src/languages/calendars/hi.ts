// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const hi = {
  months: [
    ["जनवरी"],
    ["फ़रवरी"],
    ["मार्च"],
    ["अप्रैल"],
    ["मई"],
    ["जून"],
    ["जुलाई"],
    ["अगस्त"],
    ["सितंबर"],
    ["अक्टूबर"],
    ["नवंबर"],
    ["दिसंबर"],
  ],
  weekdays: ["सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"],
  dateOrder: "day-first",
  dateWords: ["को", "पर"],
  hourWords: ["बजे"],
  relativeDays: { today: ["आज"], yesterday: ["कल"] },
  ago: { minute: ["# मिनट पहले"], hour: ["# घंटे पहले"], day: ["# दिन पहले"] },
} as const;
