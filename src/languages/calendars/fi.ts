// Written by scripts/make-calendars.mjs from CLDR.

/** The words of printed dates. */
export const fi = {
  months: [
    ["tammikuu", "tammikuuta"],
    ["helmikuu", "helmikuuta"],
    ["maaliskuu", "maaliskuuta"],
    ["huhtikuu", "huhtikuuta"],
    ["toukokuu", "toukokuuta"],
    ["kesäkuu", "kesäkuuta"],
    ["heinäkuu", "heinäkuuta"],
    ["elokuu", "elokuuta"],
    ["syyskuu", "syyskuuta"],
    ["lokakuu", "lokakuuta"],
    ["marraskuu", "marraskuuta"],
    ["joulukuu", "joulukuuta"],
  ],
  weekdays: ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"],
  dateOrder: "day-first",
  dateWords: ["klo", "kello"],
  relativeDays: { today: ["tänään"], yesterday: ["eilen"] },
  ago: {
    minute: ["# minuutti sitten", "# minuuttia sitten"],
    hour: ["# tunti sitten", "# tuntia sitten"],
    day: ["# päivä sitten", "# päivää sitten"],
  },
} as const;
